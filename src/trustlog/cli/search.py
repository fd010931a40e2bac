"""`search`: the one command where a word may begin with a dash."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from trustlog.cli import options as given
from trustlog.cli.run import run
from trustlog.command.line import entry_of, is_dashed

app = typer.Typer(add_completion=False)


class DashedWords(TyperCommand):
    """Takes `-word` for a word to leave out, where Typer would see a cluster of short options."""

    takes_dashes = True

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Hand every such word over behind `--`, where nothing is an option."""
        # Here, or a table that is broken could not be compiled anew.
        from trustlog.command.table import COMMANDS

        command = " ".join(ctx.command_path.split()[1:])
        return super().parse_args(ctx, dashed_last(args, entry_of(COMMANDS[command])["options"]))


def dashed_last(args: list[str], options: dict[str, tuple[str, str]]) -> list[str]:
    """The line with the words that begin with a dash at its end."""
    kept: list[str] = []
    dashed: list[str] = []
    rest = iter(args)
    for word in rest:
        if word == "--":
            return [*kept, "--", *dashed, *rest]
        if is_dashed(word, options):
            dashed.append(word)
            continue
        kept.append(word)
        if options.get(word, ("", ""))[1] == "value":
            value = next(rest, None)
            if value is None:
                return kept  # which Typer refuses, and says why
            kept.append(value)
    return [*kept, "--", *dashed] if dashed else kept


@app.command(cls=DashedWords, rich_help_panel="Any time")
def search(
    ctx: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="What the notes hold.")],
    best: Annotated[
        bool, typer.Option("--best", help="The best matches first, not the newest.")
    ] = False,
    since: given.Since = None,
    until: given.Until = None,
    habit: given.OfHabit = None,
    with_: given.OfPerson = None,
    tag: given.OfTag = None,
    aim: given.OfAim = None,
    limit: given.Limit = None,
    json: given.Json = False,
    redact: given.Redact = False,
    plain: given.Plain = False,
    journal: given.Journal = None,
) -> None:
    """Find moments by the words of their notes, the newest 20 first; then promises.

    All the words must be there, whatever their case and accents.
    A phrase goes in quotes, -friday leaves out what has that word, "roll*" finds rollback too.

    trustlog search "calm rollback" "deploy*" -friday --with tom
    """
    run(ctx)
