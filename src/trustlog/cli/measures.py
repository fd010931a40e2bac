"""`measure …` and `impact`: numbers that are followed, beside what was done."""

from __future__ import annotations

from typing import Annotated

import typer
from typer.main import get_command

from trustlog.cli import options as given
from trustlog.cli.run import run
from trustlog.cli.search import DashedWords

app = typer.Typer(add_completion=False)
measures = typer.Typer(add_completion=False)

Measure = Annotated[str, typer.Argument(metavar="MEASURE", help="A measure, or how it begins.")]
Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="What it is called.")]
Unit = Annotated[
    str | None, typer.Option("--unit", metavar="TEXT", help="What it is in: %, hours.")
]
Direction = Annotated[
    str | None,
    typer.Option("--direction", metavar="WAY", help="Where it is meant to go: up, down, none."),
]
Target = Annotated[
    str | None, typer.Option("--target", metavar="NUMBER", help="How far; none takes it away.")
]


@measures.callback(invoke_without_command=True)
def alone(ctx: typer.Context) -> None:
    """Numbers of the team, followed over time."""
    if ctx.invoked_subcommand is None:
        listed = get_command(measures).commands["list"]  # type: ignore[attr-defined]  # a group
        with listed.make_context("list", [], parent=ctx) as inner:
            listed.invoke(inner)


@measures.command("list")
def list_(
    ctx: typer.Context,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """See every measure with its newest reading (short: trustlog measures)."""
    run(ctx)


@measures.command()
def add(
    ctx: typer.Context,
    measure: Annotated[str, typer.Argument(metavar="SLUG", help="Its short name.")],
    title: Title = None,
    unit: Unit = None,
    direction: Direction = None,
    target: Target = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Follow a measure of the team.

    Known by name: engagement, enps, favourable, participation, turnover, productivity,
    ideas-raised, ideas-tried, ideas-adopted, learning-hours. Any other name is your own.

    trustlog measure add engagement --target 80
    """
    run(ctx)


@measures.command(cls=DashedWords)
def record(
    ctx: typer.Context,
    measure: Annotated[
        str | None, typer.Argument(metavar="MEASURE", help="A measure, or how it begins.")
    ] = None,
    value: Annotated[
        str | None, typer.Argument(metavar="VALUE", help="The reading: 82, 3.5 or -12.")
    ] = None,
    on: given.On = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="In place of the reading the day has.")
    ] = False,
    leavers: Annotated[
        str | None, typer.Option("--leavers", metavar="NUMBER", help="Turnover: who left.")
    ] = None,
    headcount: Annotated[
        list[str] | None,
        typer.Option(
            "--headcount", metavar="NUMBER", help="Turnover: who was there; may be repeated."
        ),
    ] = None,
    csv: Annotated[
        str | None,
        typer.Option(
            "--csv", metavar="FILE", help="The readings of a CSV file; - reads standard input."
        ),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option("--column", metavar="NAME", help="day=, value= or measure= and its name."),
    ] = None,
    dry_run: given.DryRun = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write down a reading of a measure, or all those of a file.

    Turnover is the people who left by those who were there on average, in %:
    trustlog measure record turnover --leavers 3 --headcount 40 --headcount 44

    trustlog measure record --csv scores.csv --column day=Week --dry-run
    """
    run(ctx)


@measures.command()
def show(
    ctx: typer.Context,
    measure: Measure,
    since: given.Since = None,
    until: given.Until = None,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """See the run chart of a measure, and whether it changed by more than chance.

    trustlog measure show engagement --since 2026-01-01
    """
    run(ctx)


@measures.command()
def edit(
    ctx: typer.Context,
    measure: Measure,
    title: Title = None,
    unit: Unit = None,
    direction: Direction = None,
    target: Target = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Change what a measure is called, or where it is meant to go."""
    run(ctx)


@measures.command()
def delete(
    ctx: typer.Context,
    measure: Measure,
    on: Annotated[
        str | None, typer.Option("--on", metavar="DAY", help="Only the reading of this day.")
    ] = None,
    yes: given.Yes = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take a measure and all its readings out of the journal; it asks first."""
    run(ctx)


@app.command(rich_help_panel="More")
def impact(
    ctx: typer.Context,
    measure: Measure,
    habit: given.OfHabit = None,
    limit: given.Limit = None,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """Lay the readings of a measure beside what you did between them.

    trustlog impact engagement --habit listening
    """
    run(ctx)
