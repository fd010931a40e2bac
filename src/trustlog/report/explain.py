"""What is behind the figures of one habit: its slots, why each asks for what it does, its runs."""

from __future__ import annotations

from trustlog.domain.figures import run, stays, strengths
from trustlog.domain.slots import KEPT, MISSED, OPEN, Slot, is_active, needs, slots
from trustlog.domain.spans import eras, spans
from trustlog.domain.value import Value
from trustlog.report.habits import excuses_of, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.habits import Habit
    from trustlog.domain.spans import Era, Life
    from trustlog.report.habits import Excuses, Record
    from trustlog.store.journal import Journal

    Reach = tuple[date, date]

SHOWN = 12
SHOWN_DAYS = 15
"""How many slots are shown at most: of a count, and of single days."""


class Excuse(Value):
    """Days off within a slot, or a holiday; without an end they last."""

    since: date
    until: date | None
    why: str


class Occasion(Value):
    """A slot and why it asks for what it does: the days left of all that count in it."""

    slot: Slot
    left: int
    whole: int
    excuses: tuple[Excuse, ...] = ()
    skipped: str | None = None
    """Why it was skipped, if it was."""
    begins: date | None = None
    ends: date | None = None
    """The habit's own first or last day, where that cuts days off it."""

    @property
    def asked(self) -> int:
        """What the cadence asks for in a whole slot."""
        return self.slot.span.cadence.times or 1


class Ending(Value):
    """When a streak would end: the last day of a slot, what it needs, what of it is done."""

    day: date
    begun: bool
    done: int
    needed: int


class Explanation(Value):
    """A habit's slots, the newest last, and its runs with their first and last day."""

    standing: Record
    eras: tuple[Era, ...]
    occasions: tuple[Occasion, ...]
    earlier: int
    """How many slots are older than those shown."""
    streak: Reach | None
    longest_streak: Reach | None
    gap: Reach | None
    longest_gap: Reach | None
    stepped_over: tuple[str, ...]
    """The states that lie among the slots of the streak, or after it, and do not count."""
    ending: Ending | None
    strengths: tuple[float, ...]
    moves: float
    """How much of the way a decided slot moves the strength."""

    @property
    def unit(self) -> str:
        """What a slot is called; where the cadence changed its kind, a time."""
        kinds = {slot.span.cadence.per or "day" for slot in self.standing.figures.slots}
        kinds = kinds or {self.standing.habit.cadence.per or "day"}
        return kinds.pop() if len(kinds) == 1 else "time"

    @property
    def strength_if_kept(self) -> float:
        """The strength that one more kept slot would make."""
        now = self.strengths[-1] if self.strengths else 0.0
        return now + self.moves * (1 - now)


def explanation(journal: Journal, habit: Habit, today: date) -> Explanation:
    """Read everything behind a habit's figures."""
    found, excuses = record(journal, habit, today), excuses_of(journal)
    done = frozenset(found.done)
    lives = [
        (life, list(slots(life, found.pauses, done, today)))
        for life in habit.lives
        if life.since <= today
    ]
    decided = [[slot for slot in each if slot.decided] for _, each in lives]
    everything = [(life, slot) for life, each in lives for slot in each]
    shown = everything[-(SHOWN if habit.cadence.times is not None else SHOWN_DAYS) :]
    newest = decided[-1] if decided else []
    streak = _back(newest, KEPT)
    return Explanation(
        standing=found,
        eras=tuple(eras(habit.life)),
        occasions=tuple(_occasion(slot, life, found, excuses) for life, slot in shown),
        earlier=len(everything) - len(shown),
        streak=_reach(streak),
        longest_streak=_reach(_longest(decided, KEPT)),
        gap=_reach(_back(newest, MISSED)),
        longest_gap=_reach(_longest(decided, MISSED)),
        stepped_over=_stepped_over(lives[-1][1], streak) if lives else (),
        ending=_ending(found),
        strengths=tuple(strengths(newest)),
        moves=1 - stays(_cadence_in_force(habit, today)),
    )


def _cadence_in_force(habit: Habit, today: date) -> Cadence:
    found = eras(habit.life)
    return next((era.cadence for era in reversed(found) if era.begins <= today), found[0].cadence)


def _back(decided: list[Slot], state: str) -> list[Slot]:
    """The slots of a state in a row, back from the newest."""
    return decided[len(decided) - run(decided, state) :]


def _longest(lives: list[list[Slot]], state: str) -> list[Slot]:
    """The longest run of a state within a life, the newest of those that are as long."""
    best: list[Slot] = []
    for decided in lives:
        length = 0
        for place, slot in enumerate(decided, 1):
            length = length + 1 if slot.state == state else 0
            if length and length >= len(best):
                best = decided[place - length : place]
    return best


def _reach(row: list[Slot]) -> Reach | None:
    return (row[0].span.first, row[-1].span.last) if row else None


def _stepped_over(found: list[Slot], streak: list[Slot]) -> tuple[str, ...]:
    if not streak:
        return ()
    after = [slot.state for slot in found if slot.span.first >= streak[0].span.first]
    return tuple(state for state in ("excused", "open") if state in after)


def _ending(found: Record) -> Ending | None:
    day = found.figures.ends_on
    if day is None:
        return None
    life = found.habit.life
    span = next(span for span in spans(life, day, day) if span.last == day)
    done = sum(each in found.done for each in span.days if life.holds(each))
    needed = needs(span, life, found.pauses)
    return Ending(day=day, begun=span.first <= found.today, done=done, needed=needed)


def _occasion(slot: Slot, life: Life, found: Record, excuses: Excuses) -> Occasion:
    span, slug = slot.span, found.habit.slug
    counted = [day for day in span.days if span.cadence.times is None or is_active(span, day)]
    inside = [day for day in counted if life.holds(day)]
    offs = [
        Excuse(since=off.since, until=off.until, why=off.why)
        for off in excuses.offs
        if off.habit in (None, slug) and any(off.holds(day) for day in inside)
    ]
    offs += [
        Excuse(since=holiday.day, until=holiday.day, why=holiday.name)
        for holiday in excuses.holidays
        if holiday.day in inside
    ]
    skip = next(
        (each.why for each in excuses.skips if each.habit == slug and each.day in span.days), None
    )
    cut_before = any(day < life.since for day in counted)
    cut_after = life.until is not None and any(day > life.until for day in counted)
    return Occasion(
        slot=slot,
        left=sum(not found.pauses.off_on(day) for day in inside),
        whole=len(counted),
        excuses=tuple(sorted(offs, key=lambda off: off.since)),
        skipped=skip,
        begins=life.since if cut_before else None,
        ends=life.until if cut_after else None,
    )


def more_needed(slot: Slot) -> int:
    """How many days an open slot still asks for."""
    return slot.needed - len(slot.done) if slot.state == OPEN else 0
