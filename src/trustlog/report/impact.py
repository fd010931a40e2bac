"""The readings of a measure beside what was done between them."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from operator import attrgetter

from trustlog.domain.impact import Pair, pattern, windows
from trustlog.domain.slots import KEPT, MISSED, slots
from trustlog.domain.value import Value
from trustlog.report.habits import excuses_of
from trustlog.store.measures import moments_between, readings_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from trustlog.domain.impact import Pattern
    from trustlog.domain.measures import Measure
    from trustlog.store.journal import Journal

    Window = tuple[date, date]


class Impact(Value):
    """A measure beside the moments of one habit, or of all and none.

    `by_moments` is how the readings moved with moments a day, `by_kept` how with the kept rate.
    """

    measure: Measure
    habit: str | None
    pairs: tuple[Pair, ...]
    by_moments: Pattern
    by_kept: Pattern


def impact(journal: Journal, measure: Measure, habit: str | None, today: date) -> Impact:
    """Lay the readings of a measure beside what was done since the reading before each."""
    readings = readings_of(journal.connection, measure.slug)
    between = windows(reading.day for reading in readings)
    moments = dict(moments_between(journal, measure.slug, habit))
    kept, missed = _decided(journal, between, habit, today)
    pairs = tuple(
        Pair(
            since=since,
            until=until,
            reading=reading.value,
            moments=moments[until],
            kept=kept[place],
            missed=missed[place],
        )
        for place, ((since, until), reading) in enumerate(zip(between, readings[1:], strict=True))
    )
    return Impact(
        measure=measure,
        habit=habit,
        pairs=pairs,
        by_moments=pattern(pairs, attrgetter("pace")),
        by_kept=pattern(pairs, attrgetter("kept_rate")),
    )


def _decided(
    journal: Journal, between: Sequence[Window], slug: str | None, today: date
) -> tuple[list[int], list[int]]:
    """For each window the slots that ended in it and were kept, and those that were missed."""
    counts = {KEPT: [0] * len(between), MISSED: [0] * len(between)}
    if not between:
        return counts[KEPT], counts[MISSED]
    first, lasts = between[0][0], [last for _, last in between]
    excuses = excuses_of(journal)
    if slug is None:
        done = journal.days_done(date.min, today)
    else:
        done = {slug: journal.days_of_habit(slug, date.min, today)}
    for habit in journal.habits():
        if slug not in (None, habit.slug):
            continue
        days, pauses = done.get(habit.slug, ()), excuses.of(habit)
        for life in habit.lives:
            for slot in slots(life, pauses, days, today, since=first):
                if slot.state in counts and slot.span.last <= lasts[-1]:
                    counts[slot.state][bisect_left(lasts, slot.span.last)] += 1
    return counts[KEPT], counts[MISSED]
