"""`completion`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="More")
def completion(
    ctx: typer.Context,
    shell: Annotated[str, typer.Argument(metavar="SHELL", help="bash, zsh or fish.")],
    tl: Annotated[bool, typer.Option("--tl", help="Make tl the short name too.")] = False,
) -> None:
    """Print what makes TAB complete names in your shell.

    trustlog completion fish > ~/.config/fish/completions/trustlog.fish
    """
    run(ctx)
