"""Days off and skips: excuse what could not be done."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.domain.spans import spans
from trustlog.domain.weeks import range_said
from trustlog.store.pauses import add_off, add_skip, all_offs, all_skips, end_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.habits import Habit
    from trustlog.domain.operations import Operation
    from trustlog.domain.pauses import Off, Skip
    from trustlog.domain.spans import Span
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

DAY = timedelta(1)


def take_off(journal: Journal, off: Off, operation: Operation) -> None:
    """Take days off, of one habit or of everything.

    Raises:
        RefusedError: If some of them are off already.
    """
    with journal.changing(operation) as change:
        for other in all_offs(journal):
            ends_before = off.until is not None and off.until < other.since
            begins_after = other.until is not None and other.until < off.since
            if other.habit == off.habit and not ends_before and not begins_after:
                raise _overlap(off, other)
        change.step(" ".join(filter(None, (off.habit, _said(off)))))
        add_off(change, off)


def _overlap(off: Off, other: Off) -> RefusedError:
    who = f"{other.habit} is" if other.habit else "You are"
    if off.until is None and off.since < other.since:
        way_out = "Name the last day of this time, as in trustlog off until mon."
    else:
        way_out = f"{_back(other)} --on {other.since.isoformat()} takes that away."
    return RefusedError(f"{who} off {_said(other)} already. {way_out}")


def come_back(journal: Journal, habit: str | None, on: date, operation: Operation) -> Off:
    """End the days off that hold a day: the day itself is none of them any more.

    Raises:
        RefusedError: If no days off hold it.
    """
    with journal.changing(operation) as change:
        offs = all_offs(journal)
        for off in offs:
            if off.habit == habit and off.holds(on):
                change.step(" ".join(filter(None, (habit, written(on)))))
                end_off(change, off, on - DAY)
                return off
    what = habit or "Nothing"
    verb = "is not off" if habit else "is off"
    hint = _other_way(offs, habit, on, operation.day)
    raise RefusedError(f"{what} {verb} on {written(on)}. {hint}")


def _other_way(offs: list[Off], habit: str | None, on: date, today: date) -> str:
    """What else may have been meant: another's days off on that day, or the nearest of its own."""
    for off in offs:
        if off.holds(on):
            day = "" if on == today else f" --on {on.isoformat()}"
            return f"{_back(off)}{day} ends the days off {_said(off)}."
    own = [off for off in offs if off.habit == habit]
    if not own:
        return "trustlog off takes days off."
    near = min(own, key=lambda off: max(off.since - on, on - (off.until or on)))
    away = f"{_back(near)} --on {near.since.isoformat()}"
    return f"The nearest days off are {_said(near)}; {away} takes them away."


def excuse(journal: Journal, habit: Habit, skip: Skip, operation: Operation) -> Span:
    """Excuse the slot of a habit that holds a day; return it.

    Raises:
        RefusedError: If no slot holds the day, or it is skipped already.
    """
    with journal.changing(operation) as change:
        span = slot_to_excuse(change, habit, skip)
        change.step(f"{habit.slug} {written(skip.day)}")
        add_skip(change, skip)
    return span


def slot_to_excuse(change: Change, habit: Habit, skip: Skip) -> Span:
    """The slot that a skip would excuse.

    Raises:
        RefusedError: If no slot holds the day, or it is skipped already.
    """
    day = skip.day
    held = [s for life in habit.lives if life.holds(day) for s in spans(life, day, day)]
    if not held:
        raise RefusedError(
            f"{habit.slug} asks for nothing on {written(day)}, so there is nothing to skip."
        )
    span = held[0]
    for each in all_skips(change.journal):
        if each.habit == skip.habit and span.first <= each.day <= span.last:
            raise RefusedError(
                f"{habit.slug} is skipped for {range_said(span.first, span.last)} already."
                " Nothing was changed."
            )
    return span


def _said(off: Off) -> str:
    """`from Sat 17 Oct 2026`, or `Sat 17 – Sun 25 Oct 2026`."""
    return f"from {written(off.since)}" if off.until is None else range_said(off.since, off.until)


def _back(off: Off) -> str:
    return f"trustlog back {off.habit}" if off.habit else "trustlog back"
