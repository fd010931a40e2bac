"""`undo`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="Any time")
def undo(
    ctx: typer.Context,
    list_: Annotated[bool, typer.Option("--list", help="Show the last changes.")] = False,
    redo: Annotated[bool, typer.Option("--redo", help="Bring back what was undone last.")] = False,
    limit: given.Limit = None,
    yes: given.Yes = False,
    dry_run: given.DryRun = False,
    no_input: given.NoInput = False,
    json: Annotated[bool, typer.Option("--json", help="The changes of --list in JSON.")] = False,
    redact: given.Redact = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take the last change back; again takes back the one before.

    It asks first when the change was made on an earlier day.
    """
    run(ctx)
