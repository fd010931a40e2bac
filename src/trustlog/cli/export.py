"""`export markdown`, `export json` and `export html`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)

Output = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write this file, which only you can read."
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Replace a file that is there.")]
ForceNotes = Annotated[
    bool,
    typer.Option(
        "--force", help="Replace a file that is there; with --daily, see past marks in disorder."
    ),
]
Daily = Annotated[
    str | None,
    typer.Option("--daily", metavar="DIR", help="Write notes by day and week, as for Obsidian."),
]
Links = Annotated[
    str | None,
    typer.Option("--links", metavar="KIND", help="Links in them: wiki, as it is, md or none."),
]
Private = Annotated[bool, typer.Option("--private", help="Take private moments along.")]


@app.command()
def markdown(
    ctx: typer.Context,
    output: Output = None,
    daily: Daily = None,
    links: Links = None,
    force: ForceNotes = False,
    private: Private = False,
    redact: given.Redact = False,
    since: given.Since = None,
    until: given.Until = None,
    habit: given.OfHabit = None,
    with_: given.OfPerson = None,
    tag: given.OfTag = None,
    aim: given.OfAim = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write the journal as markdown, oldest moment first.

    With --daily, what somebody else wrote in a note of the folder stays as it is.

    trustlog export markdown --since "1 oct" --output october.md
    """
    run(ctx)


@app.command()
def json(
    ctx: typer.Context,
    output: Output = None,
    force: Force = False,
    private: Private = False,
    redact: given.Redact = False,
    since: given.Since = None,
    until: given.Until = None,
    habit: given.OfHabit = None,
    with_: given.OfPerson = None,
    tag: given.OfTag = None,
    aim: given.OfAim = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write the journal as one JSON object, oldest moment first."""
    run(ctx)


@app.command()
def html(
    ctx: typer.Context,
    output: Output = None,
    force: Force = False,
    private: Private = False,
    redact: given.Redact = False,
    since: given.Since = None,
    until: given.Until = None,
    habit: given.OfHabit = None,
    with_: given.OfPerson = None,
    tag: given.OfTag = None,
    aim: given.OfAim = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write the journal as a page of charts, and its newest notes.

    It is one file that any browser opens and that asks nothing of any network.

    trustlog export html --output journal.html
    """
    run(ctx)
