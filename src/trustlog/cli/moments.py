"""`add`, `note`, `edit`, `delete`, `list`, `show`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)

Note = Annotated[list[str] | None, typer.Argument(metavar="NOTE", help="What happened.")]
Number = Annotated[
    str | None,
    typer.Argument(
        metavar="NUMBER",
        help="The moment, or a promise such as p24; without it, the newest moment.",
    ),
]


@app.command(rich_help_panel="Every day")
def add(
    ctx: typer.Context,
    habit: Annotated[
        str, typer.Argument(metavar="HABIT", help="A habit: its name, an alias, or how it begins.")
    ],
    note: Note = None,
    on: given.On = None,
    at: given.At = None,
    with_: given.With = None,
    tag: given.Tag = None,
    aim: given.Aim = None,
    cost: given.Cost = False,
    neutral: given.Neutral = False,
    private: given.Private = False,
    answers: given.Answers = None,
    promise: given.Promise = None,
    due: given.Due = None,
    edit: given.Edit = False,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Log a moment of a habit.

    Without a note on the line it asks for one.
    On the line, @priya says who was there, @team that everyone was, and +budget sets a tag.
    A dash instead of the note reads it from standard input.

    trustlog add listening let @priya finish
    """
    run(ctx)


@app.command(rich_help_panel="Every day")
def note(
    ctx: typer.Context,
    note: Note = None,
    on: given.On = None,
    at: given.At = None,
    with_: given.With = None,
    tag: given.Tag = None,
    aim: given.Aim = None,
    cost: given.Cost = False,
    neutral: given.Neutral = False,
    private: given.Private = False,
    answers: given.Answers = None,
    promise: given.Promise = None,
    due: given.Due = None,
    edit: given.Edit = False,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Log a moment without a habit.

    trustlog note told @priya early about the budget freeze
    """
    run(ctx)


@app.command(rich_help_panel="Any time")
def edit(
    ctx: typer.Context,
    number: Number = None,
    note: Annotated[
        str | None, typer.Option("--note", metavar="TEXT", help="The new note.")
    ] = None,
    on: given.On = None,
    at: given.At = None,
    habit: Annotated[
        str | None, typer.Option("--habit", metavar="HABIT", help="The new habit, or none.")
    ] = None,
    with_: Annotated[
        list[str] | None, typer.Option("--with", metavar="PERSON", help="Add somebody.")
    ] = None,
    without: Annotated[
        list[str] | None, typer.Option("--without", metavar="PERSON", help="Take somebody out.")
    ] = None,
    tag: Annotated[
        list[str] | None, typer.Option("--tag", metavar="TAG", help="Add a tag.")
    ] = None,
    untag: Annotated[
        list[str] | None, typer.Option("--untag", metavar="TAG", help="Take a tag away.")
    ] = None,
    aim: given.Aim = None,
    no_aim: given.NoAim = None,
    effect: Annotated[
        str | None, typer.Option("--effect", metavar="EFFECT", help="built, neutral or cost.")
    ] = None,
    private: Annotated[
        bool | None,
        typer.Option("--private/--public", help="Keep it out of exports, or let it in."),
    ] = None,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Change a moment; without options, its note in your editor.

    trustlog edit 83 --on yesterday --with tom
    """
    run(ctx)


@app.command(rich_help_panel="Any time")
def delete(
    ctx: typer.Context,
    numbers: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NUMBER",
            help="The moments, or promises such as p24; without any, the newest moment.",
        ),
    ] = None,
    dry_run: given.DryRun = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take moments out of the journal; undo brings them back."""
    run(ctx)


@app.command("list", rich_help_panel="Any time")
def list_(
    ctx: typer.Context,
    since: given.Since = None,
    until: given.Until = None,
    habit: given.OfHabit = None,
    with_: given.OfPerson = None,
    tag: given.OfTag = None,
    aim: given.OfAim = None,
    on_this_day: Annotated[
        bool, typer.Option("--on-this-day", help="Of this day of the year, in earlier years.")
    ] = False,
    limit: given.Limit = None,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """List the newest 20 moments, or as many as --limit says.

    trustlog list --with priya --since mon
    """
    run(ctx)


@app.command(rich_help_panel="Any time")
def show(
    ctx: typer.Context,
    number: Number = None,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """Show one moment, or a promise, whole."""
    run(ctx)
