"""Change a moment, or take moments away."""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.practice.moments import meet
from trustlog.store.moments import remove_moment, replace_moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.domain.moments import Moment
    from trustlog.domain.operations import Operation
    from trustlog.domain.people import Person
    from trustlog.store.journal import Journal


def change_moment(
    journal: Journal, before: Moment, after: Moment, operation: Operation, uid: Callable[[], str]
) -> tuple[Person, ...]:
    """Write a moment as it should have been; return the people who are new by it.

    Raises:
        RefusedError: If it is no longer as it was read.
    """
    with journal.changing(operation) as change:
        if journal.moments.numbered(before.number) != before:
            raise RefusedError(
                f"#{before.number} was changed meanwhile by another trustlog. Nothing was changed"
                " here; try again."
            )
        change.step(f"#{before.number}")
        new = meet(change, after.people, after.day, uid)
        replace_moment(change, after)
    return new


def delete_moments(
    journal: Journal,
    numbers: tuple[int, ...],
    operation: Operation,
    promises: tuple[int, ...] = (),
) -> None:
    """Take moments, and promises, out of the journal: one step of undo, however many.

    Raises:
        RefusedError: If one of them is gone by now.
    """
    with journal.changing(operation) as change:
        names = [f"p{number}" for number in promises] + [f"#{number}" for number in numbers]
        change.step(", ".join(names))
        for number in promises:
            from trustlog.store.promises import remove_promise  # few delete any

            if journal.promises.numbered(number) is None:
                raise _gone(f"p{number}")
            remove_promise(change, number)
        for number in numbers:
            if journal.moments.numbered(number) is None:
                raise _gone(f"#{number}")
            remove_moment(change, number)


def _gone(name: str) -> RefusedError:
    return RefusedError(f"{name} is gone by now. Nothing was deleted; try again.")
