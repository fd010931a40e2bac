"""`backup` and `restore`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="More")
def backup(
    ctx: typer.Context,
    folder: Annotated[
        str | None,
        typer.Argument(metavar="DIR", help="Where to put it, if not beside the journal."),
    ] = None,
    keep: Annotated[
        str | None,
        typer.Option("--keep", metavar="NUMBER", help="Then remove all but the newest of them."),
    ] = None,
    list_: Annotated[bool, typer.Option("--list", help="Show the backups there are.")] = False,
    json: Annotated[bool, typer.Option("--json", help="The backups of --list in JSON.")] = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Copy the whole journal, also while others write in it.

    A copy is looked through before it gets its name. Before anything that undo cannot take back,
    one is made unasked.

    trustlog backup ~/safe --keep 14
    """
    run(ctx)


@app.command(rich_help_panel="More")
def restore(
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="The backup.")],
    yes: given.Yes = False,
    dry_run: given.DryRun = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Put a backup in the journal's place; the journal as it is now is kept.

    It says what the journal has and the backup lacks, and asks.

    trustlog restore ~/safe/journal-2026-11-20T154000.db
    """
    run(ctx)
