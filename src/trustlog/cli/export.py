"""`export`."""

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
def jsonl(
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
    """Write the journal as JSON Lines, for the import of another journal.

    trustlog export jsonl --private --output journal.jsonl
    """
    run(ctx)


@app.command()
def jrnl(
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
    """Write the moments as a text file of jrnl's, oldest first.

    trustlog export jrnl --output notes.txt
    """
    run(ctx)


@app.command()
def csv(
    ctx: typer.Context,
    output: Output = None,
    excel_safe: Annotated[
        bool,
        typer.Option("--excel-safe", help="Put a quote before what looks like a formula."),
    ] = False,
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
    """Write the moments as CSV, a row each, oldest first.

    trustlog export csv --excel-safe --output moments.csv
    """
    run(ctx)


@app.command()
def ics(
    ctx: typer.Context,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="KIND", help="Only these: habits, promises, reviews."),
    ] = None,
    at: Annotated[
        list[str] | None,
        typer.Option(
            "--at", metavar="TIME", help="The time, 09:00 as it is; HABIT=14:30 for one habit."
        ),
    ] = None,
    on: Annotated[
        list[str] | None,
        typer.Option(
            "--on", metavar="DAYS", help="Days for what names none: mon,thu, or HABIT=mon."
        ),
    ] = None,
    alarm: Annotated[
        str | None,
        typer.Option(
            "--alarm", metavar="MINUTES", help="An alarm so long before, 5 as it is; or none."
        ),
    ] = None,
    output: Output = None,
    force: Force = False,
    private: Private = False,
    redact: given.Redact = False,
    habit: given.OfHabit = None,
    with_: given.OfPerson = None,
    aim: given.OfAim = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write a calendar: habits, promises and reviews, each with an alarm.

    Taken in again, it moves the events that are there and doubles none.

    trustlog export ics --only habits --at 8:45 --output habits.ics
    """
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
