"""`check`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="Any time")
def check(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WHICH", help="culture-seven or partnership-nine; last quarter; show."
        ),
    ] = None,
    set_: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="ELEMENT=N", help="Say it at once; may be repeated."),
    ] = None,
    json: given.Json = False,
    redact: given.Redact = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Look at yourself once a quarter: seven elements, nine principles.

    It asks for each, from 1, hardly yet, to 5, as a matter of course; Enter skips. Every answer is
    saved at once, and the next run goes on. Words behind the number are kept with it.

    trustlog check show
    """
    run(ctx)
