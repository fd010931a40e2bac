"""`config …` and `where`."""

from __future__ import annotations

from typing import Annotated

import typer
from typer.main import get_command

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)
settings = typer.Typer(add_completion=False)

Name = Annotated[str, typer.Argument(metavar="NAME", help="The setting.")]


@settings.callback(invoke_without_command=True)
def alone(ctx: typer.Context) -> None:
    """Settings: when a day ends, which days you work."""
    if ctx.invoked_subcommand is None:
        listed = get_command(settings).commands["list"]  # type: ignore[attr-defined]  # a group
        with listed.make_context("list", [], parent=ctx) as inner:
            listed.invoke(inner)


@settings.command("list")
def list_(ctx: typer.Context, json: given.Json = False, journal: given.Journal = None) -> None:
    """Show every setting and what it means."""
    run(ctx)


@settings.command()
def get(
    ctx: typer.Context, name: Name, json: given.Json = False, journal: given.Journal = None
) -> None:
    """Show one setting."""
    run(ctx)


@settings.command("set")
def set_(
    ctx: typer.Context,
    name: Name,
    value: Annotated[str, typer.Argument(metavar="VALUE", help="What it is to be.")],
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Change a setting; it is kept in the journal.

    trustlog config set day_ends_at 04:00
    """
    run(ctx)


@settings.command()
def unset(
    ctx: typer.Context, name: Name, quiet: given.Quiet = False, journal: given.Journal = None
) -> None:
    """Let a setting be its default again."""
    run(ctx)


@settings.command()
def holidays(
    ctx: typer.Context,
    what: Annotated[
        str | None, typer.Argument(metavar="refresh", help="Renew them: this year and two beside.")
    ] = None,
    json: given.Json = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """See the public holidays to come, or renew them.

    config set holidays DE keeps those of a region.

    trustlog config holidays refresh
    """
    run(ctx)


@app.command(rich_help_panel="More")
def where(ctx: typer.Context, json: given.Json = False, journal: given.Journal = None) -> None:
    """Show where the journal is, and every other file that holds something of it."""
    run(ctx)
