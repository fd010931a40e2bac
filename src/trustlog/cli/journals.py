"""The group `journal`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.callback()
def journal() -> None:
    """Make Typer keep the group, which has one command only."""


@app.command("copy")
def copy(
    ctx: typer.Context,
    from_: Annotated[str, typer.Argument(metavar="FROM", help="The journal that is there.")],
    to: Annotated[str, typer.Argument(metavar="TO", help="Where it is to be too.")],
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
) -> None:
    """Copy a whole journal between a file and a server, or between two places on servers.

    Every row is compared at the end. A copy that was cut off goes on where it was when it is asked
    for again.

    trustlog journal copy ~/.local/share/trustlog/journal.db postgresql://priya@db.example.org/trust
    """
    run(ctx)
