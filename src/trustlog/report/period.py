"""What a month, a quarter or a year held: habits by their slots, the days they were done on.

Done days come grouped from the journal, so that a year of a long journal is read as fast.
"""

from __future__ import annotations

from trustlog.domain.slots import KEPT, MISSED
from trustlog.domain.value import Value
from trustlog.report.contents import Contents, contents
from trustlog.report.habits import standings_after
from trustlog.report.questioning import meant_in
from trustlog.report.week import asked_within

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from trustlog.domain.periods import Period
    from trustlog.domain.reflections import Intention
    from trustlog.domain.slots import Slot
    from trustlog.report.habits import Standing
    from trustlog.store.journal import Journal

WORDS = 3


class HabitPeriod(Value):
    """A habit in a period: the slots that end in it, and its strength when the period began."""

    standing: Standing
    slots: tuple[Slot, ...]
    strength_before: float

    def count(self, state: str) -> int:
        """How many slots have this state."""
        return sum(slot.state == state for slot in self.slots)

    @property
    def kept_rate(self) -> float | None:
        """The share of the decided slots that was kept."""
        decided = self.count(KEPT) + self.count(MISSED)
        return self.count(KEPT) / decided if decided else None


class PeriodReport(Value):
    """A period; `per_day` says on each day on which any was done, how many habits were.

    `meant` is what the reflection of the one before meant for it, `intention` what its own meant
    for the next.
    """

    period: Period
    today: date
    habits: tuple[HabitPeriod, ...]
    held: Contents
    per_day: dict[date, int]
    meant: Intention | None
    intention: Intention | None


def period_report(
    journal: Journal, period: Period, today: date, *, percents: bool = False
) -> PeriodReport:
    """Read what a period held, up to today; with `percents` strengths are right in percents."""
    first, last = period.first, period.last
    found = standings_after(journal, first, last, today, percents=percents)
    return PeriodReport(
        period=period,
        today=today,
        habits=tuple(
            HabitPeriod(
                standing=each,
                slots=tuple(slot for slot in each.figures.slots if first <= slot.span.last <= last),
                strength_before=each.strength_before(first) or 0.0,
            )
            for each in found
            if asked_within(each, first, last)
        ),
        held=contents(journal, first, last, today, WORDS),
        per_day=_per_day(found, first, last),
        meant=meant_in(journal, period.kind, period.before().first),
        intention=meant_in(journal, period.kind, first),
    )


def _per_day(found: Iterable[Standing], first: date, last: date) -> dict[date, int]:
    counts: dict[date, int] = {}
    for standing in found:
        for day in standing.done:
            if first <= day <= last:
                counts[day] = counts.get(day, 0) + 1
    return dict(sorted(counts.items()))
