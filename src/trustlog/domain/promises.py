"""Promises: what was said, what was done about it, and what comes first. Light.

Lateness reads the due day then in force: a promise that was moved keeps every move.
"""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

OPEN, KEPT, BROKEN, RELEASED = STATES = ("open", "kept", "broken", "released")

LEAST_URGENCY, RISE = 0.2, 0.8
RISE_BEGINS, RISE_DAYS = 14, 21
"""Urgency rises from this many days before the due day, for this many days."""
FAR = 14
"""A promise open more days than this after its due day counts against what was kept."""
ENOUGH = 5
"""A percentage is said from this many promises on."""


class Move(Value):
    """Another due day: when it was moved, from which day, to which; None is someday."""

    day: date
    was: date | None
    due: date | None
    why: str = ""

    @property
    def days_late(self) -> int:
        """How many days the due day had passed by then; someday is never late."""
        return 0 if self.was is None else max(0, (self.day - self.was).days)


class Promise(Value):
    """What the manager told a person they would do, or was told (`theirs`).

    `due` is the day in force now, None for someday; `moves` are in the order of their days, the
    last one to `due`. `settled` is the day it was kept, broken or released, `why` the reason given
    then, `moment` the number of the moment that wrote.
    """

    number: int
    uid: str
    person: str
    text: str
    made: date
    due: date | None
    theirs: bool = False
    state: str = OPEN
    settled: date | None = None
    why: str = ""
    moves: tuple[Move, ...] = ()
    moment: int | None = None
    private: bool = False
    aims: tuple[str, ...] = ()

    @property
    def moves_while_open(self) -> tuple[Move, ...]:
        """The moves up to the day it was settled, which may be told of only after a later one."""
        settled, moves = self.settled, self.moves
        if settled is None or not moves:
            return moves
        return tuple(move for move in moves if move.day <= settled)

    @property
    def days_late(self) -> int:
        """The most days a due day had passed when it was kept or moved."""
        most = max([move.days_late for move in self.moves_while_open], default=0)
        if self.state == KEPT and self.settled is not None:
            due = due_on(self, self.settled)
            if due is not None:
                most = max(most, (self.settled - due).days)
        return most

    @property
    def late(self) -> bool:
        """Whether it was kept, or moved, after the due day then in force."""
        return self.days_late > 0


class Groups(Value):
    """The open promises of a day as a person looks at them, each group in order."""

    overdue: tuple[Promise, ...]
    this_week: tuple[Promise, ...]
    later: tuple[Promise, ...]
    someday: tuple[Promise, ...]
    theirs: tuple[Promise, ...]


class Account(Value):
    """Saying and doing in a period, as counts. `open` holds the overdue ones, and someday."""

    kept_on_time: int
    kept_late: int
    broken: int
    moved_in_time: int
    released: int
    overdue: int
    open: int
    far_over: int

    @property
    def kept(self) -> int:
        """Kept, on time or late."""
        return self.kept_on_time + self.kept_late

    @property
    def counted(self) -> int:
        """What the kept ones are a share of: kept, broken, or long overdue."""
        return self.kept + self.broken + self.far_over

    @property
    def rate(self) -> float | None:
        """The share kept, once enough are counted for one."""
        return self.kept / self.counted if self.counted >= ENOUGH else None


def due_on(promise: Promise, day: date) -> date | None:
    """The due day in force on a day; None for someday. A move holds from its own day on."""
    due = promise.moves[0].was if promise.moves else promise.due
    for move in promise.moves:
        if move.day <= day:
            due = move.due
    return due


def state_on(promise: Promise, day: date) -> str | None:
    """Its state at the end of a day; None before it was made."""
    if promise.made > day:
        return None
    return promise.state if promise.settled is not None and promise.settled <= day else OPEN


def days_over(promise: Promise, day: date) -> int:
    """How many days past due it stands open on a day; 0 when it does not."""
    if state_on(promise, day) != OPEN:
        return 0
    due = due_on(promise, day)
    return 0 if due is None else max(0, (day - due).days)


def urgency(promise: Promise, day: date) -> float | None:
    """How much it asks for attention on a day, from 0.2 to 1; None for someday."""
    if promise.due is None:
        return None
    risen = (day - promise.due).days + RISE_BEGINS
    return min(1.0, max(LEAST_URGENCY, LEAST_URGENCY + RISE * risen / RISE_DAYS))


def in_order(promises: Iterable[Promise], day: date) -> list[Promise]:
    """By urgency, then due day, then number; someday last, oldest first."""

    def place(promise: Promise) -> tuple[float, date, int]:
        pressing = urgency(promise, day)
        return (-pressing if pressing else 0, promise.due or promise.made, promise.number)

    return sorted(promises, key=place)


def groups(promises: Iterable[Promise], today: date, week_ends: date) -> Groups:
    """The open ones among promises, in the groups of a list, seen today."""
    ordered = in_order((each for each in promises if each.state == OPEN), today)
    mine = [each for each in ordered if not each.theirs]
    dated = [(each, each.due) for each in mine if each.due is not None]
    return Groups(
        overdue=tuple(each for each, due in dated if due < today),
        this_week=tuple(each for each, due in dated if today <= due <= week_ends),
        later=tuple(each for each, due in dated if week_ends < due),
        someday=tuple(each for each in mine if each.due is None),
        theirs=tuple(each for each in ordered if each.theirs),
    )


def account(promises: Iterable[Promise], since: date, until: date) -> Account:
    """Saying and doing of the manager from one day to another; what was promised to them is apart.

    What was settled or moved counts by its day, what is open as it stood on `until`: the last day
    of the period, or today when that comes first. A promise may be both moved and kept.
    """
    mine = [promise for promise in promises if not promise.theirs]
    settled = [each for each in mine if each.settled is not None and since <= each.settled <= until]
    states = [each.state for each in settled]
    late = sum(each.state == KEPT and each.late for each in settled)
    open_then = [each for each in mine if state_on(each, until) == OPEN]
    over = [days_over(each, until) for each in open_then]
    return Account(
        kept_on_time=states.count(KEPT) - late,
        kept_late=late,
        broken=states.count(BROKEN),
        moved_in_time=sum(_moved_in_time(each, since, until) for each in mine if each.moves),
        released=states.count(RELEASED),
        overdue=sum(days > 0 for days in over),
        open=len(open_then),
        far_over=sum(days > FAR for days in over),
    )


def corrected(
    counts: Account, moved: Sequence[Promise], later: Iterable[Promise], since: date, until: date
) -> Account:
    """An account of promises that were counted as if none was moved, from one day to another.

    Args:
        counts: The counts; what was settled after these days is not among them.
        moved: Those among them that were moved.
        later: What was settled after these days.
        since: The first day.
        until: The last day.
    """
    as_counted = [Promise.trusted({**vars(each), "moves": ()}) for each in moved]
    taken = account(as_counted, since, until).as_dict()
    given = account([*moved, *later], since, until).as_dict()
    found = {name: n - taken[name] + given[name] for name, n in counts.as_dict().items()}
    return Account(**found)


def _moved_in_time(promise: Promise, since: date, until: date) -> bool:
    moves = promise.moves_while_open
    return any(since <= move.day <= until and not move.days_late for move in moves)
