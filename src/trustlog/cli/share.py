"""`share`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="More")
def share(
    ctx: typer.Context,
    agreement: Annotated[
        str | None,
        typer.Option(
            "--agreement", metavar="PERSON", help="For one partner: their agreement and promises."
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write this file, which only you can read."
        ),
    ] = None,
    html: given.Html = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    redact: given.Redact = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write a page to show the team: purpose, values, goals, agreements, your open promises.

    No moment is on it, and nothing private; a person is named only where an agreement is with them.

    trustlog share --html team.html
    """
    run(ctx)
