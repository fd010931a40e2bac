"""`import`: what another tool has."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command("import", rich_help_panel="More")
def import_(
    ctx: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="What to import; - is standard input.")
    ],
    as_: Annotated[
        str | None,
        typer.Option("--as", metavar="FORMAT", help="Its format, if that is not recognised."),
    ] = None,
    map_: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="THEIRS=OURS",
            help="What a habit or an @name is here; of a column, day=THEIRS. May be repeated.",
        ),
    ] = None,
    skip_refused: Annotated[
        bool, typer.Option("--skip-refused", help="Leave out entries that cannot be read.")
    ] = False,
    take_theirs: Annotated[
        bool,
        typer.Option("--take-theirs", help="Where two journals differ, take what the file says."),
    ] = False,
    dry_run: given.DryRun = False,
    json: given.Json = False,
    yes: given.Yes = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take over what another tool has: jrnl, Day One, Loop, harsh, CSV, another trustlog.

    A habit of theirs becomes one of yours, is taken up (new), becomes notes (note) or is left out
    (none). What is there already is not added again, and undo takes all of it back.

    trustlog import loop.db --map "Meditate=listening" --dry-run
    """
    run(ctx)
