"""`encrypt`, `decrypt` and `rekey`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)

Sheet = Annotated[
    bool, typer.Option("--sheet", help="Write a sheet to print, with room for the passphrase.")
]


@app.command(rich_help_panel="More")
def encrypt(
    ctx: typer.Context,
    sheet: Sheet = False,
    yes: given.Yes = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Encrypt the journal with a passphrase.

    TRUSTLOG_PASSPHRASE_COMMAND, TRUSTLOG_PASSPHRASE_FILE or TRUSTLOG_PASSPHRASE give it; without
    them you are asked. A passphrase that is lost cannot be had back.

    trustlog encrypt
    """
    run(ctx)


@app.command(rich_help_panel="More")
def decrypt(
    ctx: typer.Context,
    yes: given.Yes = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Make an encrypted journal plain again.

    trustlog decrypt
    """
    run(ctx)


@app.command(rich_help_panel="More")
def rekey(
    ctx: typer.Context,
    sheet: Sheet = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Give an encrypted journal another passphrase.

    TRUSTLOG_NEW_PASSPHRASE_COMMAND, TRUSTLOG_NEW_PASSPHRASE_FILE or TRUSTLOG_NEW_PASSPHRASE give
    the new one; without them you are asked.

    trustlog rekey
    """
    run(ctx)
