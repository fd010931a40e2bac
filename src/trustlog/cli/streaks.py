"""`streaks` and `status`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="Any time")
def streaks(
    ctx: typer.Context,
    all_: Annotated[bool, typer.Option("--all", help="Retired habits too.")] = False,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """See how every habit stands: in a row, longest, kept, strength."""
    run(ctx)


@app.command(rich_help_panel="More")
def status(
    ctx: typer.Context,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="TEXT",
            help="Your own words; {habits}, {promises}, {over}, {people} are numbers.",
        ),
    ] = None,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Leave with 1 when something is due.")
    ] = False,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """Say what is due in one line, for a shell prompt; it names nobody."""
    run(ctx)
