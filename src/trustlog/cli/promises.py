"""`promise …`, `keep`, `move`: what was said, and what became of it."""

from __future__ import annotations

from typing import Annotated

import typer
from typer.main import get_command

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)
promises = typer.Typer(add_completion=False)

Person = Annotated[str, typer.Argument(metavar="PERSON", help="One person.")]
Number = Annotated[str, typer.Argument(metavar="PROMISE", help="Its number: p24, or 24.")]
DayAndText = Annotated[
    list[str],
    typer.Argument(metavar="WHEN TEXT", help="The due day, or someday, then what was promised."),
]
DayAndWhy = Annotated[
    list[str],
    typer.Argument(metavar="WHEN", help="The due day, or someday; a reason may stand behind it."),
]
Why = Annotated[list[str] | None, typer.Argument(metavar="WHY", help="The reason.")]
Made = Annotated[
    str | None, typer.Option("--on", metavar="WHEN", help="The day it was made, if not today.")
]
Happened = Annotated[
    str | None,
    typer.Option("--on", metavar="WHEN", help="The day it happened, if not today."),
]


@promises.callback(invoke_without_command=True)
def alone(ctx: typer.Context) -> None:
    """Promises: what you said you would do, and what you were told."""
    if ctx.invoked_subcommand is None:
        listed = get_command(promises).commands["list"]  # type: ignore[attr-defined]  # a group
        with listed.make_context("list", [], parent=ctx) as inner:
            listed.invoke(inner)


@promises.command("list")
def list_(
    ctx: typer.Context,
    all_: Annotated[
        bool, typer.Option("--all", help="Those kept, broken and released too.")
    ] = False,
    with_: given.OfPerson = None,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """List the open promises, the most urgent first, and say how the quarter went so far."""
    run(ctx)


@promises.command()
def to(
    ctx: typer.Context,
    person: Person,
    words: DayAndText,
    on: Made = None,
    private: given.Private = False,
    answers: given.Answers = None,
    aim: given.Aim = None,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Promise something to a person.

    trustlog promise to priya fri send the hiring plan draft
    """
    run(ctx)


@promises.command("from")
def from_(
    ctx: typer.Context,
    person: Person,
    words: DayAndText,
    on: Made = None,
    private: given.Private = False,
    answers: given.Answers = None,
    aim: given.Aim = None,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write down what a person promised you.

    trustlog promise from diego end of month failover runbook
    """
    run(ctx)


@promises.command()
def add(
    ctx: typer.Context,
    text: Annotated[list[str], typer.Argument(metavar="TEXT", help="What was promised.")],
    to_: Annotated[
        str | None, typer.Option("--to", metavar="PERSON", help="To whom you promised it.")
    ] = None,
    from_: Annotated[
        str | None, typer.Option("--from", metavar="PERSON", help="Who promised it to you.")
    ] = None,
    due: given.Due = None,
    on: Made = None,
    private: given.Private = False,
    answers: given.Answers = None,
    aim: given.Aim = None,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Make a promise by options: the same as to and from.

    trustlog promise add send the hiring plan draft --to priya --due fri
    """
    run(ctx)


@promises.command()
def show(
    ctx: typer.Context,
    number: Number,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """Show one promise, whole: its state, every due day it had, and why."""
    run(ctx)


@promises.command()
def edit(
    ctx: typer.Context,
    number: Number,
    text: Annotated[
        str | None, typer.Option("--text", metavar="TEXT", help="What was promised.")
    ] = None,
    with_: Annotated[
        str | None, typer.Option("--with", metavar="PERSON", help="Whom it is to, or from.")
    ] = None,
    private: Annotated[
        bool | None,
        typer.Option("--private/--public", help="Keep it out of exports, or let it in."),
    ] = None,
    aim: given.Aim = None,
    no_aim: given.NoAim = None,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Put right what was said of a promise; without options, its words in your editor.

    A due day changes by trustlog move, which remembers the day before.
    """
    run(ctx)


@promises.command("break")
def break_(
    ctx: typer.Context,
    number: Number,
    why: Why = None,
    on: Happened = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Say that a promise will not be kept, and why; a moment that cost trust is logged.

    trustlog promise break 22 no seat was left in the data team
    """
    run(ctx)


@promises.command()
def release(
    ctx: typer.Context,
    number: Number,
    why: Why = None,
    on: Happened = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Say that the other side does not want it any more."""
    run(ctx)


@promises.command()
def reopen(
    ctx: typer.Context,
    number: Number,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Open a promise again, and take back the moment that settling it logged."""
    run(ctx)


@app.command(rich_help_panel="Every day")
def keep(
    ctx: typer.Context,
    number: Number,
    on: Happened = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Say that a promise was kept; a moment of follow-through is logged.

    trustlog keep 24 --on yesterday
    """
    run(ctx)


@app.command(rich_help_panel="Every day")
def move(
    ctx: typer.Context,
    number: Number,
    words: DayAndWhy,
    on: Happened = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Give a promise another due day, or someday.

    trustlog move 24 mon the figures are not in
    """
    run(ctx)
