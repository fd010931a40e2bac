"""`prune`: keep no more than is needed."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="More")
def prune(
    ctx: typer.Context,
    older_than: Annotated[
        str | None,
        typer.Option("--older-than", metavar="AGE", help="How old: 12m, 2y, 26w, 90d."),
    ] = None,
    dry_run: given.DryRun = False,
    yes: given.Yes = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Let what is older go for good; the days of habits stay.

    trustlog prune --older-than 12m --dry-run
    """
    run(ctx)
