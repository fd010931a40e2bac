"""Write down feedback that the manager received, and what answers it."""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED, Practised
from trustlog.domain.value import Value
from trustlog.practice.moments import log_in, subject_of
from trustlog.store.received import add_answer, add_received, make_habit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.domain.operations import Operation
    from trustlog.domain.rules import Rules
    from trustlog.practice.moments import Entry, Logged
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

HABIT = Practised(slug=FEEDBACK_RECEIVED)


class About(Value):
    """What feedback was about: a habit, or a moment by its number; or nobody said."""

    habit: str | None = None
    of: int | None = None


def receive(
    journal: Journal,
    entry: Entry,
    about: About,
    operation: Operation,
    *,
    rules: Rules,
    uid: Callable[[], str],
) -> Logged:
    """Log feedback received, with what it was about: one step of undo.

    Raises:
        RefusedError: If the moment it was about is gone by now.
    """
    with journal.changing(operation) as change:
        number = change.next_number("moment")
        change.step(subject_of(number, entry))
        if about.of is not None and journal.moments.numbered(about.of) is None:
            raise RefusedError(f"#{about.of} is gone by now. Nothing was logged; try again.")
        return receive_in(change, number, entry, about, rules=rules, uid=uid)


def receive_in(
    change: Change,
    number: int,
    entry: Entry,
    about: About,
    *,
    rules: Rules,
    uid: Callable[[], str],
) -> Logged:
    """Log feedback received within a change."""
    make_habit(change, uid())
    logged = log_in(change, number, entry, rules, uid)
    add_received(change, number, about.habit, about.of)
    return logged


def must_be_feedback(journal: Journal, number: int) -> None:
    """Refuse to answer what is no feedback received.

    Raises:
        RefusedError: If no moment has this number, or one that is something else.
    """
    moment = journal.moments.numbered(number)
    if moment is None or moment.habit != FEEDBACK_RECEIVED:
        raise RefusedError(
            f"#{number} is no feedback you received."
            f" trustlog list --habit {FEEDBACK_RECEIVED} shows what is."
        )


def answer_in(
    change: Change, feedback: int, *, moment: int | None = None, promise: int | None = None
) -> None:
    """Let a moment or a promise, one of them, answer feedback within a change.

    Raises:
        RefusedError: If it is no feedback received.
    """
    must_be_feedback(change.journal, feedback)
    add_answer(change, feedback, moment=moment, promise=promise)
