"""A sentence on a terminal, broken between its words where the line would end. Light."""

from __future__ import annotations

import os

from trustlog.domain.columns import width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def folded(sentence: str, columns: int) -> str:
    """A sentence in lines of so many columns: each new line stands in the place of one blank.

    A word that is longer than a line stays whole, so that a path can be copied. Without columns
    the sentence is as it was.
    """
    if not columns or width(sentence) <= columns:
        return sentence
    lines: list[str] = []
    for word in sentence.split(" "):
        if lines and width(lines[-1]) + 1 + width(word) <= columns:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return "\n".join(lines)


def columns_of(stream: TextIO) -> int:
    """How wide the terminal is, where `COLUMNS` does not say otherwise; 0 where nobody knows."""
    said = os.environ.get("COLUMNS", "")
    if said.isascii() and said.isdigit() and int(said) > 0:
        return int(said)
    try:
        return os.get_terminal_size(stream.fileno()).columns
    except OSError:
        return 0
