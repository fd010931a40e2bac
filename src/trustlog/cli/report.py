"""`today` and `report`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="Every day")
def today(
    ctx: typer.Context,
    json: given.Json = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """See the day so far; trustlog alone does the same."""
    run(ctx)


@app.command(rich_help_panel="Every week")
def report(
    ctx: typer.Context,
    period: Annotated[
        list[str] | None, typer.Argument(metavar="PERIOD", help="week, or last week.")
    ] = None,
    of: Annotated[
        str | None, typer.Option("--of", metavar="DAY", help="The week that holds this day.")
    ] = None,
    json: given.Json = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """See the week: habits by day, moments, people, words.

    trustlog report last week
    """
    run(ctx)
