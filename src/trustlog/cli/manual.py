"""The manual page: `python -m trustlog.cli.manual` writes it from the commands and the reference.

It says what `--help` and the pages on settings and exit codes say, as roff for `man`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from trustlog import __version__
from trustlog.cli.app import HELP, NAME
from trustlog.cli.reference import declared, panel, spelled, told, usage
from trustlog.command.table import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REFERENCE = Path(__file__).parents[3] / "docs/reference"
PATH = REFERENCE / f"{NAME}.1"
LINK = re.compile(r"\[([^]]+)\]\([^)]*\)")

SIGNS = {
    "\\": r"\e",
    "-": r"\-",
    "'": r"\(aq",
    '"': r"\(dq",
    "`": r"\(ga",
    "^": r"\(ha",
    "~": r"\(ti",
}
"""What roff would take for its own, or print as a sign that cannot be typed again."""

SUMMARY = "a private journal for people who lead"
DESCRIPTION = (
    (
        f"{NAME} keeps the moments that build trust or cost it, and shows them as habits, weeks"
        " and people. All of it is one file on this machine, which nobody else can read."
    ),
    (
        f"{NAME} alone is {NAME} today. Words in capitals stand for your own, what is in brackets"
        " may be left out, and three dots follow what may be given several times. A value follows"
        " its option after a blank or after =. After -- every word is taken as it is. In a note"
        " @priya says who was there, and +planning sets a tag."
    ),
    f"{' and '.join(HELP)} explain every command; --version says which {NAME} it is.",
)
FILES = (
    (
        "~/.local/share/trustlog/journal.db",
        "The journal, unless an option or a variable names another.",
    ),
)


def text() -> str:
    """The whole page."""
    return "".join(f"{line}\n" for line in _lines())


def _lines() -> Iterator[str]:
    yield '.\\" Written by ./dev compile from the commands themselves.'
    yield f'.TH {NAME.upper()} 1 "" "{NAME} {roff(__version__)}" "User Commands"'
    yield from (".nh", ".ad l")  # a command must not be taken apart, nor blanks put into it
    yield from (".SH NAME", rf"{NAME} \- {roff(SUMMARY)}")
    yield from (".SH SYNOPSIS", f".B {NAME}", roff("[COMMAND] [ARGUMENT…] [OPTION…]"))
    yield from (".SH DESCRIPTION", *_paragraphs(DESCRIPTION))
    yield ".SH COMMANDS"
    for title in dict.fromkeys(map(panel, COMMANDS)):
        yield f".SS {roff(title)}"
        for command in COMMANDS:
            if panel(command) == title:
                yield from _command(command)
    yield from (".SH ENVIRONMENT", *_items(_table("settings.md", "Variables of the environment")))
    yield from (".SH FILES", *_items(FILES))
    yield from (".SH EXIT STATUS", *_items(_table("exit-codes.md", "Exit codes")))


def _command(name: str) -> Iterator[str]:
    """One command: how it is typed, what it does, its arguments and options, an example."""
    made: Any = declared(name)
    said, examples = told(made)
    yield from (".TP", f".B {roff(usage(name, made.params))}")
    first, *rest = said
    yield roff(first)
    yield ".RS"
    yield from _paragraphs(rest)
    yield from _items((", ".join(spelled(each)), each.help) for each in made.params)
    for example in examples:
        yield from (".PP", "For example:", ".PP", f".B {roff(example)}")
    yield ".RE"


def _paragraphs(said: Iterable[str]) -> Iterator[str]:
    for part in said:
        yield from (".PP", roff(part))


def _items(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Each word with what is said of it, further in."""
    for word, said in pairs:
        yield from (".TP", f".B {roff(word)}", roff(said))


def _table(page: str, heading: str) -> Iterator[tuple[str, str]]:
    """The rows of the table below a heading of the reference, in plain words."""
    below = (REFERENCE / page).read_text(encoding="utf-8").partition(f"# {heading}\n")[2]
    table = below.partition("| --- | --- |\n")[2].partition("\n\n")[0]
    for row in table.splitlines():
        word, said = row.strip("| ").split(" | ")
        yield word.replace("`", ""), LINK.sub(r"\1", said).replace("`", "")


def roff(text: str) -> str:
    """The text as roff shows it, whatever it begins with."""
    shown = "".join(
        SIGNS.get(sign) or (sign if sign.isascii() else rf"\[u{ord(sign):04X}]") for sign in text
    )
    return rf"\&{shown}" if shown.startswith(".") else shown


def main() -> None:
    """Write the page."""
    PATH.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"wrote {PATH.name}\n")


if __name__ == "__main__":
    main()
