"""Lines of text with a few styles: plain in a pipe, through Rich on a terminal.

A line is a list of spans, each a text and a style (`bold`, `dim` or none). Meaning never rests on
a style. Everything a person typed must have passed `visible` or `one_line` before.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from trustlog.render.screen import Screen

    Span = tuple[str, str]
    Styled = list[Span]

BOLD, DIM, PLAIN = "bold", "dim", ""


def plain(text: str) -> Styled:
    """A line in no style."""
    return [(text, PLAIN)]


def bold(text: str) -> Styled:
    """A heading."""
    return [(text, BOLD)]


def text_of(line: Styled) -> str:
    """The line without its styles, and without trailing blanks."""
    return "".join(text for text, _ in line).rstrip(" ")


def styled(lines: Iterable[Styled], screen: Screen) -> Iterator[str]:
    """The lines as text for this screen, each with its end."""
    if not screen.terminal:
        return (text_of(line) + "\n" for line in lines)
    from trustlog.render.terminal import coloured

    return coloured(lines)
