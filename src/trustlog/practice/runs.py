"""How a habit runs after a moment was logged: light, for `add` counts with it.

It counts back from today and stops at the first missed slot, so that it reads as far as it must.
"""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.slots import EXCUSED, KEPT, MISSED, OPEN, slot_of
from trustlog.domain.spans import days_alone, days_named, spans
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.slots import Pauses
    from trustlog.domain.spans import Life, Span
    from trustlog.store.journal import Journal

    DoneBetween = Callable[[date, date], Collection[date]]

DAY = timedelta(1)
WINDOW = timedelta(56)
"""How far is looked back at first; each further look goes twice as far."""


class Run(Value):
    """A streak of a habit of days (`per` is none), or how much of a count is done."""

    per: str | None
    streak: int
    done: int = 0
    needed: int = 0
    current: bool = True
    """Whether the count is of the period that holds today."""


def run_after(journal: Journal, slug: str, day: date, today: date) -> Run | None:
    """How a habit runs once a moment of a day is logged; nothing where no slot holds the day."""
    life = journal.life_on(slug, day)
    if life is None:
        return None
    pauses = journal.pauses_of(slug)

    def done_between(first: date, last: date) -> Collection[date]:
        return set(journal.days_of_habit(slug, first, last))

    span = next(spans(life, day, day), None)
    if span is None:
        return None
    per = span.cadence.per
    if per is None:
        return Run(per=None, streak=streak_back(life, pauses, done_between, today))
    slot = slot_of(span, life, pauses, done_between(span.first, span.last), today)
    return Run(
        per=per,
        streak=0,
        done=len(slot.done),
        needed=slot.needed,
        current=span.first <= today <= span.last,
    )


def streak_back(life: Life, pauses: Pauses, done_between: DoneBetween, today: date) -> int:
    """The kept slots in a row, counted back from today."""
    newest = today if life.until is None else min(today, life.until)
    cadence = days_alone(life)
    streak, last, window = 0, newest, WINDOW
    while last >= life.since:
        first = max(life.since, last - window)
        if cadence is not None:
            done = done_between(first, last)
            states = _of_days(cadence, pauses, done, first, last, today)
        else:
            ended = [span for span in spans(life, first, last) if span.last >= first]
            found = [span for span in ended if span.last <= last or last == newest]
            states = _of_spans(found, life, pauses, done_between, today)
        for state in states:
            if state == KEPT:
                streak += 1
            elif state == MISSED:
                return streak
        last, window = first - DAY, window * 2
    return streak


def _of_days(  # noqa: PLR0917  # the days come last, as everywhere
    cadence: Cadence, pauses: Pauses, done: Collection[date], first: date, last: date, today: date
) -> Iterator[str]:
    """The states of slots of one day, the newest first, without a value for each of thousands."""
    for day in reversed([*days_named(cadence, first, last)]):
        if day in done:
            yield KEPT
        elif pauses.off_on(day) or day in pauses.skipped:
            yield EXCUSED
        else:
            yield OPEN if day >= today else MISSED


def _of_spans(
    found: list[Span], life: Life, pauses: Pauses, done_between: DoneBetween, today: date
) -> Iterator[str]:
    """The states of the slots of some spans, the newest first."""
    if found:
        done = done_between(found[0].first, found[-1].last)
        for span in reversed(found):
            yield slot_of(span, life, pauses, done, today).state
