"""`habit …`: what is practised, and how often."""

from __future__ import annotations

from typing import Annotated

import typer
from typer.main import get_command

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)

Slug = Annotated[
    str, typer.Argument(metavar="HABIT", help="A habit: its name, an alias, or how it begins.")
]
Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="What it is called.")]
Every = Annotated[
    str | None,
    typer.Option(
        "--every", metavar="CADENCE", help="How often: every weekday, mon,thu, 3/week, 2/month."
    ),
]
Cue = Annotated[
    str | None, typer.Option("--cue", metavar="TEXT", help="When to do it: If …, then I ….")
]
Question = Annotated[
    str | None, typer.Option("--question", metavar="TEXT", help="What to ask yourself about it.")
]
Framework = Annotated[
    str | None, typer.Option("--framework", metavar="NAME", help="The framework it belongs to.")
]
Alias = Annotated[
    list[str] | None,
    typer.Option("--alias", metavar="ALIAS", help="A short name; may be repeated."),
]


@app.callback(invoke_without_command=True)
def alone(ctx: typer.Context) -> None:
    """Habits: what you practise, and how often."""
    if ctx.invoked_subcommand is None:
        listed = get_command(app).commands["list"]  # type: ignore[attr-defined]  # a group
        with listed.make_context("list", [], parent=ctx) as inner:
            listed.invoke(inner)


@app.command("list")
def list_(
    ctx: typer.Context,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """List the habits you practise, and those you retired."""
    run(ctx)


@app.command()
def catalogue(
    ctx: typer.Context,
    json: given.Json = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """List the built-in habits, by framework."""
    run(ctx)


@app.command()
def show(
    ctx: typer.Context,
    habit: Slug,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """Show one habit, whole: yours, or a built-in one."""
    run(ctx)


@app.command()
def adopt(
    ctx: typer.Context,
    habits: Annotated[
        list[str], typer.Argument(metavar="HABIT", help="Built-in habits, or retired ones.")
    ],
    since: given.Since = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take up built-in habits, or a retired one again.

    trustlog habit adopt listening feedback-given
    """
    run(ctx)


@app.command()
def add(
    ctx: typer.Context,
    habit: Annotated[
        str,
        typer.Argument(metavar="HABIT", help="Its name: small letters, digits and hyphens."),
    ],
    title: Title = None,
    every: Every = None,
    since: given.Since = None,
    cue: Cue = None,
    question: Question = None,
    framework: Framework = None,
    alias: Alias = None,
    private: given.Private = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take up a habit of your own; without --every it is for every weekday.

    trustlog habit add walk-around --every 2/week --cue "If it is ten, then I walk the floor."
    """
    run(ctx)


@app.command()
def edit(
    ctx: typer.Context,
    habit: Slug,
    title: Title = None,
    every: Every = None,
    since: given.Since = None,
    cue: Cue = None,
    question: Question = None,
    framework: Framework = None,
    alias: Alias = None,
    unalias: Annotated[
        list[str] | None, typer.Option("--unalias", metavar="ALIAS", help="Take an alias away.")
    ] = None,
    private: Annotated[
        bool | None,
        typer.Option("--private/--public", help="Keep it out of exports, or let it in."),
    ] = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Change a habit; the past keeps its cadence.

    With --every, --since is the day the new cadence is asked for; alone, it moves the first day.
    An empty text takes the cue, the question or the framework away.

    trustlog habit edit recognition --every 2/week
    """
    run(ctx)


@app.command()
def retire(
    ctx: typer.Context,
    habit: Slug,
    on: given.On = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """End a habit; its moments stay, and adopt takes it up again."""
    run(ctx)
