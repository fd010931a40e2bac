"""`init`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="More")
def init(
    ctx: typer.Context,
    team: Annotated[
        list[str] | None,
        typer.Option("--team", metavar="PERSON", help="Who is on the team, with commas."),
    ] = None,
    habits: Annotated[
        list[str] | None,
        typer.Option("--habits", metavar="HABIT", help="Habits to take up, with commas; or none."),
    ] = None,
    work_days: Annotated[
        str | None, typer.Option("--work-days", metavar="DAYS", help="The days you work.")
    ] = None,
    day_ends_at: Annotated[
        str | None,
        typer.Option("--day-ends-at", metavar="TIME", help="The time at which a day ends."),
    ] = None,
    holidays: Annotated[
        str | None,
        typer.Option("--holidays", metavar="REGION", help="Whose public holidays are days off."),
    ] = None,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Set the journal up: team, habits, work days, public holidays.

    Without options it asks; where nobody can be asked it takes five habits up to begin with.

    trustlog init --team priya,tom --habits listening,feedback-given
    """
    run(ctx)
