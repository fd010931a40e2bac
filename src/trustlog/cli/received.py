"""`received`."""

from __future__ import annotations

from typing import Annotated

import typer

from trustlog.cli import options as given
from trustlog.cli.run import run

app = typer.Typer(add_completion=False)


@app.command(rich_help_panel="Every day")
def received(
    ctx: typer.Context,
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Who gave it to you.")],
    text: Annotated[
        list[str] | None, typer.Argument(metavar="TEXT", help="The words as they were said.")
    ] = None,
    about: Annotated[
        str | None, typer.Option("--about", metavar="HABIT", help="A habit that it was about.")
    ] = None,
    of: Annotated[
        str | None, typer.Option("--of", metavar="MOMENT", help="A moment that it was about.")
    ] = None,
    on: given.On = None,
    at: given.At = None,
    tag: given.Tag = None,
    aim: given.Aim = None,
    private: given.Private = False,
    new_person: given.NewPerson = False,
    no_input: given.NoInput = False,
    quiet: given.Quiet = False,
    journal: given.Journal = None,
) -> None:
    """Write down feedback somebody gave you; it waits for an answer.

    A moment answers it, such as trustlog note told her what changes --answers 66.
    Without words on the line it asks for them; a dash reads them from standard input.

    trustlog received priya You decide before I have finished the options
    """
    run(ctx)
