"""A week as a strip of marks, a column a day."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import WEEKDAYS
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from trustlog.domain.weeks import Week
    from trustlog.render.styled import Styled

    Row = tuple[str, Collection[date], str]

DONE, NOT_DONE = "●", "·"
GAP = "  "
WEEK = 13
"""The columns of a strip."""


def strip_lines(title: str, rows: Sequence[Row], week: Week, columns: int) -> Iterator[Styled]:
    """A strip for each habit, its slug before it and a remark behind it, or below if narrow."""
    room = columns - len(GAP + GAP) - WEEK
    wide = min(max(width(title) - len(GAP), *(width(slug) for slug, _, _ in rows)), room)
    margin = len(GAP) + wide + len(GAP)
    yield [(pad(title, margin), BOLD), (letters(week), DIM)]
    beside = all(margin + WEEK + width(GAP + remark) <= columns for _, _, remark in rows)
    for slug, done, remark in rows:
        name = GAP + pad(cut(slug, wide), wide) + GAP
        line: Styled = [(name, PLAIN), (strip(week, done), PLAIN)]
        if beside:
            yield [*line, (GAP + remark, DIM)]
            continue
        yield line
        yield from ([(each, DIM)] for each in wrap(remark, columns, " " * margin))


def letters(week: Week) -> str:
    """`M T W T F S S`."""
    return " ".join(WEEKDAYS[day.weekday()][0] for day in week.days)


def strip(week: Week, done: Collection[date]) -> str:
    """`● · ● · · · ·`."""
    return " ".join(DONE if day in done else NOT_DONE for day in week.days)


def said(done: Collection[date]) -> str:
    """The same in words, for those who cannot see marks: `done Mon, Wed`."""
    if not done:
        return "not done"
    return "done " + ", ".join(WEEKDAYS[day.weekday()][:3] for day in sorted(done))
