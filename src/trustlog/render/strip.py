"""A week as a strip of marks, a column a day."""

from __future__ import annotations

from trustlog.domain.days import WEEKDAYS
from trustlog.render.standing import MARKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from trustlog.domain.weeks import Week


def letters(week: Week) -> str:
    """`M T W T F S S`."""
    return " ".join(WEEKDAYS[day.weekday()][0] for day in week.days)


def marks(states: Sequence[str]) -> str:
    """`● · ○ · · · ·`."""
    return " ".join(MARKS[state] for state in states)
