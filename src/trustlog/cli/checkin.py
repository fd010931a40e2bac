"""`checkin`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="Every day")
def checkin(
    ctx: typer.Context,
    done: Annotated[
        list[str] | None,
        typer.Option("--done", metavar="HABIT", help="Done today; several with commas."),
    ] = None,
    skip: Annotated[
        list[str] | None,
        typer.Option("--skip", metavar="HABIT", help="Excused today; several with commas."),
    ] = None,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Go through what is due and open: done, not, skip or leave.

    With --done or --skip it asks nothing, and all of it is one step of undo.

    trustlog checkin --done listening,recognition --skip punctuality
    """
    run(ctx)
