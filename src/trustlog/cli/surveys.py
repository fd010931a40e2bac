"""`survey …`: ask the team, and keep what came back as counts."""

from __future__ import annotations

from typing import Annotated

import typer
from typer.main import get_command

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)

Slug = Annotated[str, typer.Argument(metavar="SURVEY", help="The name of the survey.")]


@app.callback(invoke_without_command=True)
def alone(ctx: typer.Context) -> None:
    """Surveys: your own questions, and how often each answer was given."""
    if ctx.invoked_subcommand is None:
        listed = get_command(app).commands["list"]  # type: ignore[attr-defined]  # a group
        with listed.make_context("list", [], parent=ctx) as inner:
            listed.invoke(inner)


@app.command("list")
def list_(
    ctx: typer.Context,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """List the surveys, each with its last round."""
    run(ctx)


@app.command()
def add(
    ctx: typer.Context,
    survey: Annotated[
        str,
        typer.Argument(metavar="SURVEY", help="Its name: small letters, digits and hyphens."),
    ],
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help="What it is called.")
    ] = None,
    item: Annotated[
        list[str] | None,
        typer.Option("--item", metavar="ITEM", help='"name: question"; may be repeated.'),
    ] = None,
    file: Annotated[
        str | None,
        typer.Option(
            "--file", metavar="FILE", help="The questions, in TOML; - reads standard input."
        ),
    ] = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Make a survey of your own questions; none are built in.

    An item is asked on a scale of 1 to 5. Another scale, 1-7 or 0-10, stands behind its name, and
    so does reverse, where agreeing is the unfavourable answer.

    trustlog survey add pulse --item "open-talk: I can say what I think."
    """
    run(ctx)


@app.command()
def record(
    ctx: typer.Context,
    survey: Slug,
    on: given.On = None,
    invited: Annotated[
        str | None, typer.Option("--invited", metavar="NUMBER", help="How many were asked.")
    ] = None,
    responded: Annotated[
        str | None, typer.Option("--responded", metavar="NUMBER", help="How many took part.")
    ] = None,
    counts: Annotated[
        list[str] | None,
        typer.Option(
            "--counts",
            metavar="ITEM=COUNTS",
            help="How often each answer was given, the lowest first; may be repeated.",
        ),
    ] = None,
    csv: Annotated[
        str | None,
        typer.Option(
            "--csv", metavar="FILE", help="The counts, a line an item: name,0,1,4,6,2; or -."
        ),
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Replace what there is of that day.")
    ] = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write down a round: how many were asked, took part, and gave each answer.

    Nobody's answers are kept. What fewer people answered than the setting survey_minimum says is
    never shown again.

    trustlog survey record pulse --invited 12 --responded 9 --counts open-talk=0,1,2,4,2
    """
    run(ctx)


@app.command()
def show(
    ctx: typer.Context,
    survey: Slug,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """Show one survey: its questions and its rounds.

    Counts stand as they were given, the lowest answer first. Favourable is the share of the top two
    of five; eNPS is per cent of 9 and 10 less per cent of 0 to 6.
    """
    run(ctx)


@app.command()
def delete(
    ctx: typer.Context,
    survey: Slug,
    on: Annotated[
        str | None, typer.Option("--on", metavar="DAY", help="Only the round of this day.")
    ] = None,
    yes: given.Yes = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take a survey and all its rounds out of the journal; it asks first."""
    run(ctx)
