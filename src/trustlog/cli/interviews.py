"""`interview …`: what was heard, with themes and without names."""

from __future__ import annotations

from typing import Annotated

import typer
from typer.main import get_command

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.callback(invoke_without_command=True)
def alone(ctx: typer.Context) -> None:
    """Interviews and focus groups: what you heard, without names."""
    if ctx.invoked_subcommand is None:
        listed = get_command(app).commands["list"]  # type: ignore[attr-defined]  # a group
        with listed.make_context("list", [], parent=ctx) as inner:
            listed.invoke(inner)


@app.command("list")
def list_(
    ctx: typer.Context,
    theme: Annotated[
        str | None, typer.Option("--theme", metavar="THEME", help="Those with this theme.")
    ] = None,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """List the interviews, the oldest first."""
    run(ctx)


@app.command()
def add(
    ctx: typer.Context,
    text: Annotated[
        list[str] | None,
        typer.Argument(metavar="TEXT", help="What you heard, in words that name nobody."),
    ] = None,
    on: given.On = None,
    people: Annotated[
        str | None, typer.Option("--people", metavar="NUMBER", help="How many took part.")
    ] = None,
    theme: Annotated[
        list[str] | None,
        typer.Option("--theme", metavar="THEME", help="What it was about; may be repeated."),
    ] = None,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write down an interview or a focus group: themes and what you heard.

    Without words on the line it asks for them; a dash reads them from standard input.

    trustlog interview add nobody knows who decides --people 5 --theme decisions
    """
    run(ctx)


@app.command()
def show(
    ctx: typer.Context,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The number of the interview.")],
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """Show one interview, whole."""
    run(ctx)


@app.command()
def delete(
    ctx: typer.Context,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The number of the interview.")],
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take an interview out of the journal; undo brings it back."""
    run(ctx)
