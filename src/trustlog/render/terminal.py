"""Styled lines as a terminal shows them: Rich decides about colour, nothing is interpreted."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from trustlog.render.styled import Styled


def coloured(lines: Iterable[Styled]) -> Iterator[str]:
    """Each line with the codes this terminal wants.

    Rich gets text objects only, never strings, which it would read as markup.
    """
    console = Console(file=sys.stdout, emoji=False, markup=False, highlight=False, soft_wrap=True)
    for line in lines:
        with console.capture() as captured:
            console.print(text_for(line), end="\n", soft_wrap=True)
        yield captured.get()


def text_for(line: Styled) -> Text:
    """The line for Rich, which would read a string as markup."""
    text = Text()
    for part, style in line:
        text.append(part, style or None)
    text.plain = text.plain.rstrip(" ")  # as in a pipe: Text.rstrip takes more than blanks
    return text
