"""Styled lines as a terminal shows them: Rich decides about colour, nothing is interpreted."""

from __future__ import annotations

import sys
from itertools import islice

from rich.console import Console
from rich.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from trustlog.render.styled import Styled

AT_ONCE = 100
"""Lines that Rich is asked for at once: to ask costs as much as a line."""


def coloured(lines: Iterable[Styled]) -> Iterator[str]:
    """The lines with the codes this terminal wants.

    Rich gets text objects only, never strings, which it would read as markup.
    """
    console = Console(file=sys.stdout, emoji=False, markup=False, highlight=False, soft_wrap=True)
    given = iter(lines)
    while some := [text_for(line) for line in islice(given, AT_ONCE)]:
        with console.capture() as captured:
            console.print(*some, sep="\n", end="\n", soft_wrap=True)
        yield captured.get()


def text_for(line: Styled) -> Text:
    """The line for Rich, which would read a string as markup."""
    text = Text()
    for part, style in line:
        text.append(part, style or None)
    text.plain = text.plain.rstrip(" ")  # as in a pipe: Text.rstrip takes more than blanks
    return text
