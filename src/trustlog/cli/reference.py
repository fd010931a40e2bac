"""`docs/reference/commands.md`: `python -m trustlog.cli.reference` writes it from the commands.

It says what `--help` says, so that no page can promise what the program does not do.
"""

from __future__ import annotations

import sys
from inspect import cleandoc
from pathlib import Path
from typing import TYPE_CHECKING, Any

from trustlog.cli.app import HELP, NAME, loaded
from trustlog.command.described import DESCRIBED
from trustlog.command.table import ALIASES, COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator

PATH = Path(__file__).parents[3] / "docs/reference/commands.md"
INTRODUCTION = f"""\
# Commands

Written by `./dev compile` from the commands themselves; `{NAME} COMMAND --help` says the same.

Words in capitals stand for your own. What is in brackets may be left out; three dots follow what
may be given several times. A value follows its option after a blank or after `=`. After `--` every
word is taken as it is, even one that begins with a dash. `{HELP[0]}` and `{HELP[1]}` explain every
command; `{NAME} --version` gives the version. `{NAME}` alone is `{NAME} today`.
"""


def text() -> str:
    """The whole page."""
    parts = [INTRODUCTION]
    for title in dict.fromkeys(map(panel, COMMANDS)):
        parts.append(f"## {title}\n")
        parts += [_section(command) for command in COMMANDS if panel(command) == title]
    return "\n".join(parts)


def panel(command: str) -> str:
    """The part of the help screen that a command, or its group, stands in."""
    named: str = DESCRIBED[command]["panel"] or DESCRIBED[command.split(maxsplit=1)[0]]["panel"]
    return named


def _section(command: str) -> str:
    """One command: how it is typed, what it does, an example, its arguments and options."""
    made = declared(command)
    said, examples = told(made)
    lines = [f"### {NAME} {command}", "", *_shell(usage(command, made.params))]
    for part in said:
        lines += [part, ""]
    for example in examples:
        lines += ["For example:", "", *_shell(example)]
    if made.params:
        lines += ["| given | means |", "| --- | --- |", *map(_row, made.params), ""]
    return "\n".join(lines)


def declared(command: str) -> Any:
    """The command as Typer made it."""
    first, *rest = command.split()
    made = loaded(first)
    for word in rest:
        made = made.commands[word]
    return made


def told(command: Any) -> tuple[list[str], list[str]]:
    """What the help says of a command, by paragraphs, and the examples it gives."""
    parts = cleandoc(command.help).split("\n\n")
    examples = [part for part in parts if part.startswith(f"{NAME} ")]
    return [" ".join(part.split()) for part in parts if part not in examples], examples


def usage(command: str, parameters: list[Any]) -> str:
    """How a command is typed."""
    first, *rest = command.split()
    words = [NAME, "|".join([first, *(a for a, name in ALIASES.items() if name == first)]), *rest]
    for parameter in parameters:
        if parameter.param_type_name == "argument":
            shown = parameter.metavar + ("…" if parameter.nargs == -1 else "")
            words.append(shown if parameter.required else f"[{shown}]")
    return " ".join([*words, "[OPTION…]"])


def _row(parameter: Any) -> str:
    return f"| {', '.join(f'`{each}`' for each in spelled(parameter))} | {parameter.help} |"


def spelled(parameter: Any) -> Iterator[str]:
    """Every way to give an argument or an option, with its value."""
    if parameter.param_type_name == "argument":
        yield parameter.metavar
        return
    value = "" if parameter.is_flag else f" {parameter.metavar}"
    for name in sorted((*parameter.opts, *parameter.secondary_opts), key=len):
        yield f"{name}{value}"


def _shell(line: str) -> list[str]:
    return ["```sh", line, "```", ""]


def main() -> None:
    """Write the page."""
    PATH.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"wrote {PATH.name}\n")


if __name__ == "__main__":
    main()
