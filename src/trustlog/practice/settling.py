"""Keep a promise, break it, release it, or open it again. Light."""

from __future__ import annotations

from trustlog.domain.days import days_said, written
from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import exactly
from trustlog.domain.moments import BUILT, COST
from trustlog.domain.promises import BROKEN, KEPT, OPEN
from trustlog.domain.value import Value
from trustlog.practice.moments import Entry, log_in
from trustlog.store.moments import remove_moment
from trustlog.store.promises import replace_promise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.domain.habits import Template
    from trustlog.domain.operations import Operation
    from trustlog.domain.promises import Promise
    from trustlog.domain.rules import Rules
    from trustlog.domain.times import When
    from trustlog.practice.moments import Logged
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

FOLLOW_THROUGH = "follow-through"
"""The habit of the moments that settling a promise writes."""
EFFECTS = {KEPT: BUILT, BROKEN: COST}


class Ending(Value):
    """How a promise is settled. `template` gives the habit to take up for its moment."""

    number: int
    state: str
    when: When
    template: Callable[[], Template]
    why: str = ""


class Settled(Value):
    """A promise that was settled, the name of its person, and the moment that wrote."""

    promise: Promise
    name: str
    logged: Logged | None = None


class Reopened(Value):
    """A promise that is open again, the name of its person, and the moment that was taken back."""

    promise: Promise
    name: str
    moment: int | None


def settle(
    journal: Journal, ending: Ending, operation: Operation, rules: Rules, uid: Callable[[], str]
) -> Settled:
    """Settle a promise; one of the manager's own, kept or broken, writes a moment of it.

    Raises:
        RefusedError: If there is no such promise, it is not open, or it was made after that day.
    """
    with journal.changing(operation) as change:
        before = promise_numbered(journal, ending.number)
        must_be_open(before)
        day = ending.when.day
        if day < before.made:
            raise RefusedError(
                f"p{before.number} was made on {written(before.made)}. Name that day or a later one"
                " with --on."
            )
        change.step(f"p{before.number}")
        logged = None
        if ending.state in EFFECTS and not before.theirs:
            number = change.next_number("moment")
            logged = log_in(change, number, _entry(change, before, ending), rules, uid)
        promise = before.but(
            state=ending.state,
            settled=day,
            why=ending.why,
            moment=None if logged is None else logged.moment.number,
        )
        replace_promise(change, promise)
        return Settled(promise=promise, name=journal.names()[promise.person], logged=logged)


def reopen(journal: Journal, number: int, operation: Operation) -> Reopened:
    """Open a settled promise again, and take back the moment that settling it wrote.

    Raises:
        RefusedError: If there is no such promise, or it is open.
    """
    with journal.changing(operation) as change:
        before = promise_numbered(journal, number)
        if before.state == OPEN:
            raise RefusedError(f"p{number} is open. trustlog promise show {number} shows it.")
        change.step(f"p{number}")
        promise = before.but(state=OPEN, settled=None, why="", moment=None)
        replace_promise(change, promise)
        if before.moment is not None:
            remove_moment(change, before.moment)
        name = journal.names()[promise.person]
        return Reopened(promise=promise, name=name, moment=before.moment)


def promise_numbered(journal: Journal, number: int) -> Promise:
    """The promise with a number.

    Raises:
        RefusedError: If there is none.
    """
    promise = journal.promises.numbered(number)
    if promise is None:
        raise RefusedError(
            f"There is no promise p{number}. trustlog promise list shows the open ones."
        )
    return promise


def must_be_open(promise: Promise) -> None:
    """Refuse what asks for an open promise.

    Raises:
        RefusedError: If it was settled; it says when and how.
    """
    if promise.settled is None:
        return
    late = ""
    if promise.state == KEPT and promise.late and not promise.theirs:
        late = f", {days_said(promise.days_late)} late"
    raise RefusedError(
        f"p{promise.number} was {promise.state} on {written(promise.settled)}{late}."
        f" trustlog promise reopen {promise.number} opens it again."
    )


def _entry(change: Change, promise: Promise, ending: Ending) -> Entry:
    practised = change.journal.practised()
    slug = exactly(FOLLOW_THROUGH, [(habit.slug, habit.aliases) for habit in practised])
    known = next((habit for habit in practised if habit.slug == slug), None)
    return Entry(
        when=ending.when,
        effect=EFFECTS[ending.state],
        habit=known or ending.template(),
        note=promise.text,
        people=(promise.person,),
        private=promise.private or (known is not None and known.private),
    )
