"""`prep`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="Every week")
def prep(
    ctx: typer.Context,
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Whom you are about to meet.")],
    lines: Annotated[
        str | None,
        typer.Argument(metavar="-", help="With --after: read the lines from standard input."),
    ] = None,
    after: Annotated[
        bool, typer.Option("--after", help="Write down what came of it, one line each.")
    ] = False,
    json: given.Json = False,
    redact: given.Redact = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Walk into a 1:1 prepared: what is owed both ways, what to answer, what is quiet.

    With --after a line may be a note, fb: or thanks: with what you told them, got: with what they
    told you, promise fri: with what you will do, they fri: with what they will do. All of it is
    one step of undo.

    trustlog prep priya
    """
    run(ctx)
