"""Days off and skips: excuse what could not be done."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.errors import RefusedError
from trustlog.domain.spans import spans
from trustlog.store.pauses import add_off, add_skip, all_offs, all_skips, end_off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.habits import Habit
    from trustlog.domain.operations import Operation
    from trustlog.domain.pauses import Off, Skip
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
                until = other.until.isoformat() if other.until else "further notice"
                raise RefusedError(
                    f"You are off from {other.since.isoformat()} until {until} already."
                    " trustlog back ends that."
                )
        change.step(off.since.isoformat())
        add_off(change, off)


def come_back(journal: Journal, habit: str | None, on: date, operation: Operation) -> Off:
    """End the days off that hold a day: the day itself is none of them any more.

    Raises:
        RefusedError: If no days off hold it.
    """
    with journal.changing(operation) as change:
        for off in all_offs(journal):
            if off.habit == habit and off.holds(on):
                change.step(on.isoformat())
                end_off(change, off, on - DAY)
                return off
    raise RefusedError("You are not off. trustlog off takes days off.")


def excuse(journal: Journal, habit: Habit, skip: Skip, operation: Operation) -> None:
    """Excuse the slot of a habit that holds a day.

    Raises:
        RefusedError: If no slot holds the day, or it is skipped already.
    """
    held = any(next(iter(spans(life, skip.day, skip.day)), None) for life in habit.lives)
    if not held:
        raise RefusedError(
            f"{habit.slug} does not ask for anything on {skip.day.isoformat()}, so there is"
            " nothing to skip."
        )
    with journal.changing(operation) as change:
        if any(each.habit == skip.habit and each.day == skip.day for each in all_skips(journal)):
            raise RefusedError(f"{habit.slug} is skipped on {skip.day.isoformat()} already.")
        change.step(f"{habit.slug} {skip.day.isoformat()}")
        add_skip(change, skip)
