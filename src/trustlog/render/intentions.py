"""What a reflection meant for the next period as lines: ahead of it, and within it."""

from __future__ import annotations

from trustlog.domain.columns import wrap
from trustlog.domain.text import one_line
from trustlog.render.styled import PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.domain.reflections import Intention
    from trustlog.render.styled import Styled

MARGIN = "  "


def intention_lines(meant: Intention, kind: str, columns: int) -> Iterator[Styled]:
    """What is meant for the next period: `Next week: Say it within a day`, and its plan."""
    yield from _lines(f"Next {kind}: ", meant, columns)


def meant_lines(meant: Intention | None, columns: int) -> Iterator[Styled]:
    """What was meant for this period: `You meant to: Say it within a day`, and its plan."""
    if meant is not None:
        yield from _lines("You meant to: ", meant, columns, MARGIN)


def _lines(label: str, meant: Intention, columns: int, margin: str = "") -> Iterator[Styled]:
    texts = [label + one_line(meant.change)] if meant.change else []
    texts += [one_line(meant.plan)] if meant.plan else []
    for text in texts:
        yield from ([(line, PLAIN)] for line in wrap(text, columns, margin))
