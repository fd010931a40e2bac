"""The Typer application: the one declaration of the commands, each loaded when it is named."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from inspect import cleandoc
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from trustlog import __version__
from trustlog.cli.front import SlowFront
from trustlog.command.described import DESCRIBED
from trustlog.command.line import entry_of
from trustlog.command.output import DONE, INTERRUPTED, REFUSED, prepare_streams, speak, unexpected
from trustlog.command.table import ALIASES, COMMANDS, GROUPS
from trustlog.domain.errors import TrustlogError, UnreadableError
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "trustlog"
HELP = ("-h", "--help")


class LazyGroup(TyperGroup):
    """A group that knows its commands from the compiled table, and loads the one that is run."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002  # Typer's signature
        """The names, in the order of the help screen."""
        return [name for name in (*COMMANDS, *GROUPS) if " " not in name]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002  # Typer's signature
        """A stand-in with the command's help line, enough for the help screen."""
        name = ALIASES.get(cmd_name, cmd_name)
        entry = DESCRIBED.get(name)
        if entry is None or " " in name:
            return None
        return TyperCommand(name, help=entry["help"], rich_help_panel=entry["panel"])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command itself, with the rest of the line."""
        self.commands = dict.fromkeys(self.list_commands(ctx))  # type: ignore[assignment]  # for suggestions
        name, stand_in, rest = super().resolve_command(ctx, args)
        if stand_in is None or stand_in.name is None:
            return name, None, rest
        if _is_for_list(stand_in.name, rest):
            rest = ["list", *rest]
        return stand_in.name, loaded(stand_in.name), rest


def _is_for_list(group: str, rest: list[str]) -> bool:
    """Whether an option stands where the command of a group would: `people --pick`."""
    option = rest[0] if rest else ""
    return f"{group} list" in COMMANDS and option.startswith("-") and option not in (*HELP, "--")


@cache
def loaded(name: str) -> Any:
    """The command or group of this name, from its own module."""
    if name in GROUPS:
        module = import_module(DESCRIBED[name]["module"])
        group: Any = get_command(getattr(module, DESCRIBED[name]["app"]))
        group.name = name
        group.help = DESCRIBED[name]["help"]
        for each in group.commands.values():
            each.help = _flowing(each.help)
        return group
    made: Any = get_command(import_module(DESCRIBED[name]["module"]).app)
    # Typer makes an app of one command that command itself.
    command = made.commands[name] if hasattr(made, "commands") else made
    command.help = _flowing(command.help)
    return command


def _flowing(text: str) -> str:
    """A help text that breaks only where a sentence ends; the screen breaks it as it needs."""
    return re.sub(r"(?<![.:\n])\n(?!\n)", " ", cleandoc(text))


app = typer.Typer(
    cls=LazyGroup,
    name=NAME,
    add_completion=False,
    invoke_without_command=True,
    # Locals are what somebody wrote: no traceback may ever show them.
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": [*HELP]},
)


def _version(asked: bool) -> None:  # noqa: FBT001  # Typer's signature
    if asked:
        typer.echo(f"trustlog {__version__}")
        raise typer.Exit


@app.callback()
def trustlog(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which it is.")
    ] = False,
) -> None:
    """A private journal of the moments that build trust or cost it.

    trustlog add listening let @priya finish
    """
    if ctx.invoked_subcommand is None:
        today = loaded("today")
        with today.make_context("today", [], parent=ctx) as inner:
            today.invoke(inner)


# What Typer raises for a line it cannot read; the class itself is not among its public names.
_LineError: Any = next(
    each for each in typer.BadParameter.__mro__ if each.__name__ == "ClickException"
)


@cache
def _root() -> Any:
    return get_command(app)


def run(
    words: list[str],
    machine: Machine | None = None,
    front_of: Callable[[Machine], SlowFront] = SlowFront,
) -> int:
    """Run a command line through Typer; return its exit code. Every error is worded here."""
    prepare_streams()
    json = "--json" in words
    try:
        front = front_of(machine or Machine())
        code = _root().main(
            words,
            prog_name=NAME,
            complete_var="",  # Typer's own completion is off, whatever the environment says
            standalone_mode=False,
            obj=front,
        )
    except _LineError as error:
        return speak(UnreadableError(_worded(error, words)), json=json)
    except TrustlogError as error:
        return speak(error, json=json)
    except typer.Abort:
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit:  # how Rich leaves when the reader of a help screen has gone
        code = DONE
    except Exception as error:  # noqa: BLE001  # the edge: nothing leaves as a traceback
        return unexpected(error, json=json)
    return code if isinstance(code, int) and code else front.code


NO_COMMAND = "No such command '"
ELSEWHERE = {
    ("promise", "keep"): "keep 24",
    ("promise", "move"): "move 24 fri",
    ("promise", "delete"): "delete p24",
}
"""What is done to a promise by a command of its own; a number alone may mean a moment there."""


def _worded(error: Any, words: list[str]) -> str:
    """What Typer says, as a sentence, and where to read on."""
    message = error.format_message().strip().rstrip(".").replace("\n", " ")
    if near := getattr(error, "possibilities", None):
        message = f"No such option: {error.option_name}. Did you mean {' or '.join(sorted(near))}?"
    where = getattr(error, "ctx", None)
    option = getattr(error, "option_name", None)
    if (
        where is not None
        and where.parent is None
        and any(option in entry_of(text)["options"] for text in COMMANDS.values())
    ):
        return f"{option} stands after the command, as in: {NAME} list {option}."
    stray = message.partition(NO_COMMAND)[2].partition("'")[0]
    if where is not None and (where.info_name, stray) in ELSEWHERE:
        meant = ELSEWHERE[where.info_name, stray]
        return f"There is no {where.command_path} {stray}. It is {NAME} {meant}."
    # Typer does not say where an option lacks its value, or has one too many.
    command = where.command_path if where is not None else f"{NAME} {_command_in(words)}".strip()
    return f"{message}{'' if message.endswith('?') else '.'} {command} --help shows how."


def _command_in(words: list[str]) -> str:
    named = [ALIASES.get(word, word) for word in words[:2]]
    known = (" ".join(named[:count]) for count in (2, 1))
    return next((name for name in known if name in COMMANDS), "")
