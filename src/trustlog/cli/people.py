"""`people`, `person …`: whom your attention reached, and who people are."""

from __future__ import annotations

from typing import Annotated

import typer
from typer.main import get_command

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)

Handle = Annotated[
    str, typer.Argument(metavar="PERSON", help="A person: the handle, or the whole name.")
]
Name = Annotated[str | None, typer.Option("--name", metavar="TEXT", help="What they are called.")]
Relation = Annotated[
    str | None,
    typer.Option("--relation", metavar="RELATION", help="report, peer, manager or other."),
]
Team = Annotated[str | None, typer.Option("--team", metavar="TEXT", help="Their team.")]
Level = Annotated[str | None, typer.Option("--level", metavar="TEXT", help="Their level.")]
Every = Annotated[
    str | None,
    typer.Option(
        "--every", metavar="DAYS", help="How many days may pass between moments; or none."
    ),
]


@app.callback(invoke_without_command=True)
def alone(ctx: typer.Context) -> None:
    """Whom your attention reached, and who people are."""
    if ctx.invoked_subcommand is None:
        listed = get_command(app).commands["list"]  # type: ignore[attr-defined]  # a group
        with listed.make_context("list", [], parent=ctx) as inner:
            listed.invoke(inner)


@app.command("list")
def list_(
    ctx: typer.Context,
    pick: Annotated[
        bool, typer.Option("--pick", help="One of your reports at random, the same all week.")
    ] = False,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="GROUPING", help="By team, or by level: who was not reached."),
    ] = None,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """See whom your attention reached in four weeks.

    trustlog people --by team
    """
    run(ctx)


@app.command()
def add(
    ctx: typer.Context,
    persons: Annotated[
        list[str], typer.Argument(metavar="NEW", help="Their handles: priya tom aisha.")
    ],
    name: Name = None,
    relation: Relation = None,
    partner: Annotated[bool, typer.Option("--partner", help="A partner of yours.")] = False,
    team: Team = None,
    level: Level = None,
    every: Every = None,
    since: given.Since = None,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Bring people in; without --relation they are reports.

    trustlog person add priya tom --team platform
    """
    run(ctx)


@app.command()
def show(
    ctx: typer.Context,
    person: Handle,
    json: given.Json = False,
    redact: given.Redact = False,
    journal: given.Journal = None,
) -> None:
    """Show what the journal holds of a person."""
    run(ctx)


@app.command()
def edit(
    ctx: typer.Context,
    person: Handle,
    handle: Annotated[
        str | None, typer.Option("--handle", metavar="NEW", help="Another handle.")
    ] = None,
    name: Name = None,
    relation: Relation = None,
    partner: Annotated[
        bool | None, typer.Option("--partner/--no-partner", help="A partner of yours, or not.")
    ] = None,
    team: Team = None,
    level: Level = None,
    every: Every = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Change what is said of a person; an empty text takes team or level away.

    trustlog person edit priya --every 14
    """
    run(ctx)


@app.command()
def away(
    ctx: typer.Context,
    person: Handle,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="WORD", help="The days, then the reason, as in trustlog off."),
    ] = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Let a person be away: those days count as nobody's silence.

    trustlog person away priya 17 oct - 25 oct
    """
    run(ctx)


@app.command()
def back(
    ctx: typer.Context,
    person: Handle,
    on: given.On = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """End a person's days away, or take up one who left."""
    run(ctx)


@app.command()
def leave(
    ctx: typer.Context,
    person: Handle,
    on: given.On = None,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Say that a person left; what is written about them stays."""
    run(ctx)


@app.command()
def merge(
    ctx: typer.Context,
    person: Handle,
    into: Annotated[str, typer.Argument(metavar="PERSON", help="The person who stays.")],
    yes: given.Yes = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Make two people one, who were written down under two handles.

    trustlog person merge prya priya
    """
    run(ctx)


@app.command()
def hold(
    ctx: typer.Context,
    person: Handle,
    lift: Annotated[bool, typer.Option("--lift", help="Let it change again.")] = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Keep what is said of a person as it is, until it is lifted."""
    run(ctx)


@app.command()
def export(
    ctx: typer.Context,
    person: Handle,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write this file, which only you can read."
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    private: Annotated[
        bool, typer.Option("--private", help="Take private moments and promises along.")
    ] = False,
    reflections: Annotated[
        bool, typer.Option("--reflections", help="Take along reflections that name them.")
    ] = False,
    json: given.Json = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write down everything held about a person, others under pseudonyms.

    trustlog person export priya --output priya.md
    """
    run(ctx)


@app.command()
def forget(
    ctx: typer.Context,
    person: Handle,
    pseudonym: Annotated[
        bool,
        typer.Option("--pseudonym", help="Keep moments and promises, without the name."),
    ] = False,
    also_called: Annotated[
        list[str] | None,
        typer.Option(
            "--also-called", metavar="NAME", help="A name they had besides; may be repeated."
        ),
    ] = None,
    dry_run: given.DryRun = False,
    yes: given.Yes = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Take a person out of the journal for good; see with --dry-run first.

    trustlog person forget priya --dry-run
    """
    run(ctx)
