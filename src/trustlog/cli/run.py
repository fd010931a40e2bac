"""From what Typer read to the command's body, and its answer to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trustlog.command import body_of
from trustlog.command.line import Line
from trustlog.command.output import deliver

if TYPE_CHECKING:
    import typer

    from trustlog.cli.front import SlowFront


def run(ctx: typer.Context) -> None:
    """Do what the command says, under the slow front that `ctx.obj` holds."""
    front: SlowFront = ctx.obj
    line = line_of(ctx)
    front.line = line
    front.code = deliver(body_of(line.command)(line, front), line)


def line_of(ctx: typer.Context) -> Line:
    """The line as a value, the same as the quick front makes of it."""
    # Here, or a table that is broken could not be compiled anew.
    from trustlog.command.table import COMMANDS

    # Without the name the program was called by.
    command = " ".join(ctx.command_path.split()[1:])
    said = dict(COMMANDS[command]["defaults"])
    for parameter, value in ctx.params.items():
        if value is not None:
            said[parameter.rstrip("_")] = tuple(value) if isinstance(value, list) else value
    return Line(command=command, said=said)
