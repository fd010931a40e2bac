"""A long past: most slots that a report looks at, counted without an object for each.

So are counted those of a plain past: one life, one cadence that is no rule, and no pauses. What is
said of it is what `recent` says, to the last bit.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import timedelta

from trustlog.domain.figures import Recent, gap_of, recent, run, stays, strengths
from trustlog.domain.slots import KEPT, MISSED, Pauses, needs
from trustlog.domain.spans import DAY, WEEK, Span, period_after, period_start
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.spans import Life

    Shares = list[tuple[date, float]]
    """The first day of each decided slot, and the share of it that was done."""

WHOLE = 1.0


class Past(Value):
    """What the decided slots before a day come to.

    The first begins on `begins`. `run` are the newest in a row that are of one `state`, the first
    of which begins on `since`. Of the `strength` after them `weight` is what is left of the one
    before.
    """

    begins: date
    decided: int
    run: int
    state: str
    since: date
    strength: float
    weight: float

    @property
    def is_one_run(self) -> bool:
        """Whether all of them are of one state."""
        return self.run == self.decided


def recent_after(  # noqa: PLR0917  # what `recent` takes, and a day
    lives: Sequence[Life],
    pauses: Pauses,
    done: Sequence[date],
    today: date,
    since: date,
    shown: date,
) -> Recent:
    """What `recent` says of the slots from a day on, those before `shown` counted where it can be.

    The last that ended before `shown` is among the slots, as all later ones are. Done days come in
    order, each of them once.
    """
    begins = max(since, lives[0].since)
    near = _near(lives, pauses, begins, min(shown, today))
    if near is None:
        return recent(lives, pauses, done, today, since)
    newer = bisect_left(done, near)
    found, life = recent(lives, pauses, done[newer:], today, near), lives[0]
    past = _counted(life, done[:newer], begins, near)
    return found if past is None else _joined(past, found, life, pauses, today)


def further_on(  # noqa: PLR0917  # what was found, and what `recent` takes
    found: Recent,
    life: Life,
    pauses: Pauses,
    done: Sequence[date],
    today: date,
    since: date,
    *,
    run_alone: bool = False,
) -> Recent | None:
    """The same where a past that was counted is looked at from an earlier day; None if it cannot.

    With `run_alone` only a streak that has no end yet is looked at further, and strengths stay as
    they are.
    """
    past, begins = found.past, max(since, life.since)
    if past is None or pauses.touch(Span(begins, past.begins, life.versions[0].cadence)):
        return None
    decided, older = len(found.strengths), done[: bisect_left(done, past.begins)]
    if run_alone and since > life.since and found.streak == decided + past.decided:
        longer = _kept_before(past, life, older, begins)
        return found.but(streak=decided + longer.run, past=longer)
    counted = _counted(life, older, begins, past.begins)
    whole = past if counted is None else _after(counted, past)
    return _joined(whole, found, life, pauses, today)


def _kept_before(past: Past, life: Life, older: Sequence[date], begins: date) -> Past:
    """A kept past, and how many of those before it from a day on were kept too."""
    shares = _shares(life, older, begins, past.begins)
    return past.but(
        begins=shares[0][0] if shares else past.begins,
        decided=past.decided + len(shares),
        run=past.run + _run(shares, is_kept=True),
    )


def _after(older: Past, newer: Past) -> Past:
    """What slots come to after older ones."""
    goes_on = newer.is_one_run and newer.state == older.state
    return Past(
        begins=older.begins,
        decided=newer.decided + older.decided,
        run=newer.run + older.run if goes_on else newer.run,
        state=newer.state,
        since=older.since if goes_on else newer.since,
        strength=older.strength * newer.weight + newer.strength,
        weight=older.weight * newer.weight,
    )


def _near(lives: Sequence[Life], pauses: Pauses, begins: date, shown: date) -> date | None:
    """The first day of the last slot that ends before `shown`, if those before can be counted."""
    life = lives[0]
    cadence = life.versions[0].cadence
    plain = len(lives) == len(life.versions) == 1 and life.until is None and cadence.rule is None
    if not plain or shown <= begins:
        return None
    near = end = shown if cadence.per is None else period_start(cadence, shown)
    if end > begins:
        near = _start_before(cadence, end)
    is_long = near > begins
    rests = is_long and pauses.touch(Span(begins, end - DAY, cadence))
    return near if is_long and not rests else None


def _start_before(cadence: Cadence, day: date) -> date:
    """The first day of the slot before the one that begins on a day, or would."""
    day -= DAY
    if cadence.mask is None:
        return period_start(cadence, day)
    while not cadence.mask >> day.weekday() & 1:
        day -= DAY
    return day


def _counted(life: Life, done: Sequence[date], begins: date, near: date) -> Past | None:
    """What the slots come to that begin on a day or later, before `near`."""
    return _past(_shares(life, done, begins, near), stays(life.versions[0].cadence))


def _shares(life: Life, done: Sequence[date], begins: date, near: date) -> Shares:
    """The shares of the slots that begin on a day or later, before `near`."""
    of = _of_days if life.versions[0].cadence.per is None else _of_periods
    return of(life, done, begins, near)


def _of_days(life: Life, done: Sequence[date], day: date, near: date) -> Shares:
    """The shares of the named days from a day on, before `near`."""
    mask, kept = life.versions[0].cadence.mask or 0, frozenset(done)
    steps = _steps(mask)
    found: Shares = []
    if not mask >> day.weekday() & 1:
        day += steps[day.weekday()]
    while day < near:
        found.append((day, WHOLE if day in kept else 0.0))
        day += steps[day.weekday()]
    return found


def _steps(mask: int) -> list[timedelta]:
    """From each day of the week, how far it is to the next that is named."""
    return [
        timedelta(next(n for n in range(1, 8) if mask >> (weekday + n) % 7 & 1))
        for weekday in range(7)
    ]


def _of_periods(life: Life, done: Sequence[date], begins: date, near: date) -> Shares:
    """The shares of the periods from a day on, before `near`; the first may be cut by the life."""
    cadence = life.versions[0].cadence
    start, weekly = period_start(cadence, begins), cadence.per == "week"
    found: Shares = []
    place, count, whole = 0, len(done), cadence.times or 1
    while place < count and done[place] < begins:
        place += 1
    while start < near:
        after, first = start + WEEK if weekly else period_after(cadence, start), place
        while place < count and done[place] < after:
            place += 1
        number, needed = place - first, whole
        if start < begins:
            needed = needs(Span(start, after - DAY, cadence), life, Pauses())
        is_decided = number or needed
        if start >= begins or (begins == life.since and is_decided):
            found.append((start, WHOLE if number >= needed else number / needed))
        start = after
    return found


def _past(shares: Shares, m: float) -> Past | None:
    """What decided slots come to, m of the strength before each of which stays."""
    if not shares:
        return None
    strength = 0.0
    for _, share in shares:
        strength = m * strength + (1 - m) * share
    is_kept = shares[-1][1] == WHOLE
    length = _run(shares, is_kept=is_kept)
    return Past(
        begins=shares[0][0],
        decided=len(shares),
        run=length,
        state=KEPT if is_kept else MISSED,
        since=shares[-length][0],
        strength=strength,
        weight=m ** len(shares),
    )


def _run(shares: Shares, *, is_kept: bool) -> int:
    """How many of the newest in a row were kept, or were not."""
    length = 0
    for _, share in reversed(shares):
        if (share == WHOLE) is not is_kept:
            break
        length += 1
    return length


def _joined(past: Past, found: Recent, life: Life, pauses: Pauses, today: date) -> Recent:
    """What the slots come to after such a past."""
    decided = [slot for slot in found.slots if slot.decided]
    grown = strengths(decided, past.strength)
    state = decided[-1].state if decided else past.state
    length = run(decided, state)
    since = decided[-length].span.first if length else past.since
    if length == len(decided) and state == past.state:
        length, since = length + past.run, past.since
    return Recent(
        slots=found.slots,
        streak=length if state == KEPT else 0,
        gap=None if state == KEPT else gap_of(length, since, life, pauses, today),
        strengths=tuple(grown),
        strength=grown[-1] if grown else past.strength,
        due_today=found.due_today,
        past=past,
    )
