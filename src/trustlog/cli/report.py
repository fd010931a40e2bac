"""`today` and `report`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)

Svg = Annotated[
    str | None, typer.Option("--svg", metavar="FILE", help="Draw the screen into this file.")
]
Force = Annotated[bool, typer.Option("--force", help="Replace the file if it is there.")]


@app.command(rich_help_panel="Every day")
def today(
    ctx: typer.Context,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    svg: Svg = None,
    force: Force = False,
    journal: given.Journal = None,
) -> None:
    """See the day so far; trustlog alone does the same."""
    run(ctx)


@app.command(rich_help_panel="Every week")
def report(
    ctx: typer.Context,
    period: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PERIOD", help="week, month, quarter, year; last week; october, q3 2025."
        ),
    ] = None,
    of: Annotated[
        str | None, typer.Option("--of", metavar="DAY", help="The period that holds this day.")
    ] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="framework", help="Habits by their framework.")
    ] = None,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    svg: Svg = None,
    html: given.Html = None,
    force: Force = False,
    journal: given.Journal = None,
) -> None:
    """See the week, or a longer period: habits, moments, people, words.

    trustlog report last month
    """
    run(ctx)
