"""`explain`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="Any time")
def explain(
    ctx: typer.Context,
    habit: Annotated[
        str, typer.Argument(metavar="HABIT", help="Its name, a short one, or how it begins.")
    ],
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """See where a habit's numbers come from, in words.

    trustlog explain listening
    """
    run(ctx)
