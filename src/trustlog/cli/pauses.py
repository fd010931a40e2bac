"""`skip`, `off`, `back`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)

Why = Annotated[list[str] | None, typer.Argument(metavar="WHY", help="The reason.")]


@app.command(rich_help_panel="Any time")
def skip(
    ctx: typer.Context,
    habit: Annotated[
        str, typer.Argument(metavar="HABIT", help="A habit: its name, an alias, or how it begins.")
    ],
    why: Why = None,
    on: given.On = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Excuse a habit for a day, or for the whole week of one counted by week.

    trustlog skip listening at the dentist
    """
    run(ctx)


@app.command(rich_help_panel="Any time")
def off(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="WORD", help="The days, then the reason; a habit before them."),
    ] = None,
    list_: Annotated[
        bool, typer.Option("--list", help="Show the days off that last or are to come.")
    ] = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take days off: nothing is asked on them, and no run ends.

    Without a last day it lasts until trustlog back.
    A weekday is the coming one; a date without a year is the nearest, after until the next.
    With a habit's name first, only that habit is off.

    trustlog off 17 oct - 25 oct holiday
    """
    run(ctx)


@app.command(rich_help_panel="Any time")
def back(
    ctx: typer.Context,
    habit: Annotated[
        str | None, typer.Argument(metavar="HABIT", help="A habit that alone was off.")
    ] = None,
    on: given.On = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Say that you are back: the day itself is not off any more.

    trustlog back --on mon
    """
    run(ctx)
