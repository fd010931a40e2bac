"""From what Typer read to the command's body, and its answer to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trustlog.command.line import Line, entry_of, unsaid

if TYPE_CHECKING:
    import typer

    from trustlog.cli.front import SlowFront


def run(ctx: typer.Context) -> None:
    """Do what the command says, under the slow front that `ctx.obj` holds."""
    front: SlowFront = ctx.obj
    front.code = front.do(line_of(ctx))


def line_of(ctx: typer.Context) -> Line:
    """The line as a value, the same as the quick front makes of it."""
    # Here, or a table that is broken could not be compiled anew.
    from trustlog.command.table import COMMANDS

    # Without the name the program was called by.
    command = " ".join(ctx.command_path.split()[1:])
    said = unsaid(entry_of(COMMANDS[command]))
    for parameter, value in ctx.params.items():
        if value is not None:
            said[parameter.rstrip("_")] = tuple(value) if isinstance(value, list) else value
    return Line(command=command, said=said)
