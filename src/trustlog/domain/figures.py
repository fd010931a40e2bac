"""Figures of a habit: streak, gap, comeback, strength. Computed when they are read, never stored.

The formulas stand in docs/explanation/rules.md, with their sources and worked examples.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import chain, pairwise

from trustlog.domain.slots import (
    DECIDED,
    KEPT,
    MISSED,
    OPEN,
    Slot,
    is_active,
    slot_of,
    slots,
)
from trustlog.domain.spans import cadence_on, spans
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.past import Past
    from trustlog.domain.slots import Pauses
    from trustlog.domain.spans import Life

DAY = timedelta(1)
WEEKS_PER_MONTH = 365.2425 / 84
MONTHS_PER_QUARTER = 3
SLOWNESS = 13
"""Loop Habit Tracker's constant: the greater, the slower a strength moves."""
AHEAD = timedelta(800)
"""How far ahead the end of a streak is looked for."""


class Gap(Value):
    """Missed slots in a row: how many, since the first day of the first, and the active days."""

    slots: int
    since: date
    days: int


class Recent(Value):
    """What the newest slots of a habit come to, seen from a day, in its newest life."""

    slots: tuple[Slot, ...]
    streak: int
    gap: Gap | None
    strengths: tuple[float, ...]
    """The strength after each of them that was decided."""
    strength: float | None
    """The strength now, if one was."""
    due_today: bool
    past: Past | None = None
    """What older slots come to that were only counted; they are not among `slots`."""


class Figures(Recent):
    """What all slots of a habit come to."""

    longest_streak: int
    longest_gap: int
    returned: int
    returns_of: int
    ends_on: date | None

    def count(self, state: str) -> int:
        """How many slots have this state."""
        return [slot.state for slot in self.slots].count(state)


def recent(
    lives: Sequence[Life], pauses: Pauses, done: Collection[date], today: date, since: date
) -> Recent:
    """What a habit comes to by its slots from a day on; what was done before it is not asked."""
    begun = [life for life in lives if life.since <= today]
    found = [_since(life, pauses, done, today, since) for life in begun]
    return _recent(found, lives, pauses, today)


def _since(
    life: Life, pauses: Pauses, done: Collection[date], today: date, since: date
) -> list[Slot]:
    """The slots of a life that begin on a day or later; it cuts at most the first."""
    found = list(slots(life, pauses, done, today, max(since, life.since)))
    cut = found and since > max(found[0].span.first, life.since)
    return found[1:] if cut else found


def figures(lives: Sequence[Life], pauses: Pauses, done: Collection[date], today: date) -> Figures:
    """Everything that is said of a habit, from its lives, its pauses and its done days."""
    found = [[*slots(life, pauses, done, today)] for life in lives if life.since <= today]
    decided = [_decided(each) for each in found]
    returns = [_returns(each) for each in decided]
    return Figures(
        **_recent(found, lives, pauses, today).as_dict(),
        longest_streak=max((longest(each, KEPT) for each in decided), default=0),
        longest_gap=max((longest(each, MISSED) for each in decided), default=0),
        returned=sum(returned for returned, _ in returns),
        returns_of=sum(of for _, of in returns),
        ends_on=ends_on(lives[max(len(found) - 1, 0)], pauses, frozenset(done), today),
    )


def _recent(
    found: Sequence[Sequence[Slot]], lives: Sequence[Life], pauses: Pauses, today: date
) -> Recent:
    decided = [_decided(each) for each in found]
    newest, life = (decided[-1], lives[len(found) - 1]) if found else ([], lives[0])
    grown = [strengths(each) for each in decided]
    return Recent(
        slots=tuple(chain.from_iterable(found)),
        streak=run(newest, KEPT),
        gap=_gap(newest, life, pauses, today),
        strengths=tuple(chain.from_iterable(grown)),
        strength=grown[-1][-1] if newest else None,
        due_today=bool(found) and due_on(found[-1], life, pauses, today),
    )


def _decided(found: Sequence[Slot]) -> list[Slot]:
    return [slot for slot in found if slot.state in DECIDED]


def run(decided: Sequence[Slot], state: str) -> int:
    """The slots of a state in a row, counted back from the newest."""
    length = 0
    for slot in reversed(decided):
        if slot.state != state:
            break
        length += 1
    return length


def longest(decided: Sequence[Slot], state: str) -> int:
    """The longest run of slots of a state."""
    best = length = 0
    for slot in decided:
        length = length + 1 if slot.state == state else 0
        best = max(best, length)
    return best


def _returns(decided: Sequence[Slot]) -> tuple[int, int]:
    """Of the missed slots with a decided one after them, how many it followed up; and how many."""
    after = [later.state for slot, later in pairwise(decided) if slot.state == MISSED]
    return after.count(KEPT), len(after)


def _gap(decided: Sequence[Slot], life: Life, pauses: Pauses, today: date) -> Gap | None:
    length = run(decided, MISSED)
    return gap_of(length, decided[-length].span.first, life, pauses, today) if length else None


def gap_of(length: int, since: date, life: Life, pauses: Pauses, today: date) -> Gap:
    """So many missed slots in a row, the first of which begins on a day."""
    day, days = max(since, life.since), 0
    while day < today and life.holds(day):
        days += bool(cadence_on(life, day).active >> day.weekday() & 1) and not pauses.off_on(day)
        day += DAY
    return Gap(slots=length, since=since, days=days)


def days_per_slot(cadence: Cadence) -> float:
    """D of the strength: the active days from one slot to the next."""
    week = cadence.active.bit_count()
    if cadence.mask is not None:
        return week / cadence.mask.bit_count()
    if cadence.per is None:
        from trustlog.domain.recurrence import days_per_slot as of_rule

        return of_rule(cadence)
    weeks = {
        "week": 1.0,
        "month": WEEKS_PER_MONTH,
        "quarter": WEEKS_PER_MONTH * MONTHS_PER_QUARTER,
    }
    return week * weeks[cadence.per]


def stays(cadence: Cadence) -> float:
    """M of the strength: what stays of it when a slot is decided, 0.5 ^ (sqrt(n x d) / 13).

    n is what the full slot needs. It is the score of Loop Habit Tracker moved onto working time.
    """
    slowness = ((cadence.times or 1) * days_per_slot(cadence)) ** 0.5 / SLOWNESS
    kept: float = 0.5**slowness
    return kept


def strengths(decided: Sequence[Slot], strength: float = 0.0) -> list[float]:
    """The strength after each decided slot: s <- m s + (1 - m) v, v the share that was done.

    Before them it is `strength`.
    """
    values: list[float] = []
    m, cadence = 0.0, None
    for slot in decided:
        if slot.span.cadence is not cadence:
            cadence = slot.span.cadence
            m = stays(cadence)
        share = 1.0 if slot.state == KEPT else len(slot.done) / slot.needed
        strength = m * strength + (1 - m) * share
        values.append(strength)
    return values


def ends_on(life: Life, pauses: Pauses, done: Collection[date], today: date) -> date | None:
    """The day the streak would end: the last of the first slot, open or coming, still to keep."""
    for span in spans(life, max(today, life.since), today + AHEAD):
        if slot_of(span, life, pauses, done, today).state == OPEN:
            return span.last
    return None


def due_on(found: Sequence[Slot], life: Life, pauses: Pauses, today: date) -> bool:
    """Whether a habit is due: nothing done today, and no more active days left than needed."""
    for slot in found:
        span = slot.span
        if slot.state != OPEN or today in slot.done:
            continue
        left = [
            day
            for day in span.days
            if day >= today
            and life.holds(day)
            and not pauses.off_on(day)
            and (span.cadence.times is None or is_active(span, day))
        ]
        if today in left and len(left) <= slot.needed - len(slot.done):
            return True
    return False
