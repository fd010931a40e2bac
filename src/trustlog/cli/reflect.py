"""`reflect`, `reflections`, `question …`: look back, and mean something for the next time."""

from __future__ import annotations

from typing import Annotated

import typer
from typer.main import get_command

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)
reflections = typer.Typer(add_completion=False)
questions = typer.Typer(add_completion=False)


@app.command(rich_help_panel="Every week")
def reflect(
    ctx: typer.Context,
    period: Annotated[
        list[str] | None,
        typer.Argument(metavar="PERIOD", help="week, month, quarter; or last week."),
    ] = None,
    edit: Annotated[
        bool, typer.Option("--edit", help="Write all of it in your editor, as markdown.")
    ] = False,
    happened: Annotated[
        str | None,
        typer.Option("--happened", metavar="WORD", help="Whether the last intention did: yes, no."),
    ] = None,
    answer: Annotated[
        list[str] | None,
        typer.Option("--answer", metavar="ID=TEXT", help="A question: its id, or 1 to 3."),
    ] = None,
    rate: Annotated[
        list[str] | None,
        typer.Option("--rate", metavar="HABIT=N", help="How a practice went, 1 to 5."),
    ] = None,
    intention: Annotated[
        str | None,
        typer.Option("--intention", metavar="TEXT", help="One change for the next period."),
    ] = None,
    focus: Annotated[
        str | None,
        typer.Option("--focus", metavar="HABIT", help="The habit in focus; or none."),
    ] = None,
    if_: Annotated[
        str | None, typer.Option("--if", metavar="TEXT", help="If this happens.")
    ] = None,
    then: Annotated[
        str | None, typer.Option("--then", metavar="TEXT", help="Then you do this.")
    ] = None,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Look back on a period: three questions, ratings, one intention.

    Every answer is saved at once; after Ctrl-C the next run goes on. With an answer on the line
    it asks nothing, and all of it is one step of undo.

    trustlog reflect --answer "1=Jonas; coffee on Monday" --intention "Say it within a day"
    """
    run(ctx)


@reflections.callback(invoke_without_command=True)
def alone(ctx: typer.Context) -> None:
    """What you thought of your weeks, months and quarters."""
    if ctx.invoked_subcommand is None:
        listed = get_command(reflections).commands["list"]  # type: ignore[attr-defined]  # a group
        with listed.make_context("list", [], parent=ctx) as inner:
            listed.invoke(inner)


@reflections.command("list")
def list_reflections(
    ctx: typer.Context,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """List every reflection, newest first."""
    run(ctx)


@reflections.command("show")
def show(
    ctx: typer.Context,
    when: Annotated[
        list[str] | None,
        typer.Argument(metavar="WHEN", help="last week, month, 20 nov; without it the newest."),
    ] = None,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """Show a reflection whole: of a period, or of the week that holds a day.

    trustlog reflections show last week
    """
    run(ctx)


@questions.command()
def add(
    ctx: typer.Context,
    text: Annotated[list[str], typer.Argument(metavar="TEXT", help="The question.")],
    habit: Annotated[
        str | None, typer.Option("--habit", metavar="HABIT", help="The habit it asks about.")
    ] = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Add a question of your own; it takes its turn before those built in.

    trustlog question add "Whom did I interrupt this week?" --habit listening
    """
    run(ctx)


@questions.command("list")
def list_questions(
    ctx: typer.Context,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """List the questions that reflections choose from, each with its id."""
    run(ctx)


@questions.command()
def remove(
    ctx: typer.Context,
    question: Annotated[str, typer.Argument(metavar="ID", help="Its id, such as own/1.")],
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Remove a question of your own; what you answered to it stays."""
    run(ctx)
