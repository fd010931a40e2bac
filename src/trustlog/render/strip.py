"""A week as a strip of marks, a column a day."""

from __future__ import annotations

from trustlog.domain.days import WEEKDAYS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from trustlog.domain.weeks import Week

DONE, NOT_DONE = "●", "·"


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
