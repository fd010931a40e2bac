"""What happens in a journal: on which days each habit is kept, and what else is written down."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from bench.words import falling

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from trustlog.domain.cadences import Cadence

TODAY = date(2026, 11, 20)  # a Friday
FIRST = date(2016, 11, 21)  # a Monday, ten years before
YESTERDAY = TODAY - timedelta(days=1)
LOOSE = 0.06  # moments without a habit
COST = 0.03
MISSED = 0.12
LONGEST_STREAK = 260
LATE = 0.02  # moments written down up to three days after
UNTIMED = 0.1
MONTHS_IN = {"month": 1, "quarter": 3}


class Event(NamedTuple):
    """A moment to be: sorted, they are in the order in which they were written down."""

    written: date
    minute: int
    day: date
    habit: int | None
    effect: str
    timed: bool


class Slot(NamedTuple):
    """The days on which one slot may be kept, and on how many of them it has to be."""

    days: list[date]
    needed: int


def events(
    count: int, cadences: Sequence[Cadence], rng: random.Random, *, unbroken: bool
) -> list[Event]:
    """So many moments of ten years; the first habit's streak is as long, if it is unbroken."""
    made: list[Event] = []
    shares = falling(len(cadences))
    for habit, cadence in enumerate(cadences):
        part = (shares[habit] - (shares[habit - 1] if habit else 0)) / shares[-1]
        share = int(count * (1 - LOOSE) * part)
        whole = unbroken and habit == 0
        made += _of_habit(habit, cadence, share, rng, whole=whole)
    span = (TODAY - FIRST).days
    while len(made) < count:
        day = FIRST + timedelta(days=rng.randrange(span))
        effect = rng.choices(("built", "neutral", "cost"), (7, 2, 1))[0]
        made.append(_event(day, None, effect, rng))
    return sorted(made, key=lambda event: event[:3])


def _of_habit(
    habit: int, cadence: Cadence, share: int, rng: random.Random, *, whole: bool
) -> Iterator[Event]:
    """A habit's moments: those that keep its slots, more on the same days, and some that cost."""
    cost = int(share * COST)
    done = _done_days(cadence, share - cost, rng, whole=whole)
    for day in done:
        yield _event(day, habit, "neutral" if rng.random() < 0.06 else "built", rng)
    for day in rng.choices(done, k=share - cost - len(done)) if len(done) < share - cost else ():
        yield _event(day, habit, "neutral" if rng.random() < 0.06 else "built", rng)
    life = (TODAY - min(done)).days
    for _ in range(cost):
        day = YESTERDAY - timedelta(days=rng.randrange(life))
        yield _event(day, habit, "cost", rng)


def _done_days(cadence: Cadence, most: int, rng: random.Random, *, whole: bool) -> list[date]:
    """The days that keep all slots but the missed ones, beginning with the current streak."""
    every = list(_slots(cadence))
    needed = every[0].needed
    wanted = len(every) if whole else int(most / needed / (1 - MISSED)) + 1
    slots = every[:wanted]
    missed = 0 if whole else round(MISSED * len(slots))
    kept = len(slots) - missed
    streak = rng.randint(0, min(LONGEST_STREAK, kept * 4 // 5))
    # The oldest slot is kept: a habit begins with a moment.
    older = range(streak + 1, len(slots) - 1)
    gaps = {streak, *rng.sample(older, missed - 1)} if missed else set[int]()
    done = [
        day
        for place, slot in enumerate(slots)
        if place not in gaps
        for day in rng.sample(slot.days, min(slot.needed, len(slot.days)))
    ]
    return done if whole else done[: max(most, 1)]


def _slots(cadence: Cadence) -> Iterator[Slot]:
    """Every slot of ten years up to yesterday, the newest first: it may still be open."""
    end = TODAY
    while end > FIRST:
        start = _start(end - timedelta(days=1), cadence)
        days = [
            day
            for day in (start + timedelta(days=ahead) for ahead in range((end - start).days))
            if day >= FIRST and (cadence.mask or cadence.active) >> day.weekday() & 1
        ]
        if days:
            yield Slot(days=days, needed=cadence.times or 1)
        end = start


def _start(day: date, cadence: Cadence) -> date:
    """The first day of the slot, or of the period, that holds a day."""
    if cadence.per is None:
        return day
    if cadence.per == "week":
        return day - timedelta(days=day.weekday())
    months = MONTHS_IN[cadence.per]
    return day.replace(month=(day.month - 1) // months * months + 1, day=1)


def _event(day: date, habit: int | None, effect: str, rng: random.Random) -> Event:
    late = rng.randint(1, 3) if rng.random() < LATE else 0
    written = min(day + timedelta(days=late), YESTERDAY)
    timed = not late and rng.random() >= UNTIMED
    minute = rng.randrange(8 * 60, 19 * 60)
    return Event(written, minute, day, habit, effect, timed)
