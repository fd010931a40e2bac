"""`doctor`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="More")
def doctor(
    ctx: typer.Context,
    salvage: Annotated[
        str | None,
        typer.Option("--salvage", metavar="NEW", help="Write what can be read into a new file."),
    ] = None,
    json: given.Json = False,
    plain: given.Plain = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Look through the journal for damage, and around it; change nothing.

    Every row is held against its checksum, the index of search against what you wrote.

    trustlog doctor --salvage rescued.db
    """
    run(ctx)
