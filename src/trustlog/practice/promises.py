"""Make promises, and change what was said of one: its words, its person, its due day."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.domain.promises import OPEN, Move, Promise
from trustlog.domain.value import Value
from trustlog.practice.moments import meet
from trustlog.practice.received import answer_in
from trustlog.practice.settling import must_be_open, promise_numbered
from trustlog.store.moments import replace_moment
from trustlog.store.promises import add_promise, replace_promise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from trustlog.domain.operations import Operation
    from trustlog.domain.people import Person
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal


class Draft(Value):
    """A promise that is to be made; `due` is None for someday."""

    person: str
    text: str
    made: date
    due: date | None
    theirs: bool = False
    private: bool = False
    aims: tuple[str, ...] = ()


class Made(Value):
    """A promise with the name of its person, and that person if they are new by it."""

    promise: Promise
    name: str
    new_people: tuple[Person, ...] = ()


def make(
    journal: Journal,
    draft: Draft,
    operation: Operation,
    uid: Callable[[], str],
    answers: int | None = None,
) -> Made:
    """Make a promise: one step of undo.

    Raises:
        RefusedError: If the person has left, or what it answers is no feedback received.
    """
    with journal.changing(operation) as change:
        number = change.next_number("promise")
        change.step(f"p{number}")
        made = make_in(change, number, draft, uid)
        if answers is not None:
            answer_in(change, answers, promise=number)
        return made


def make_in(change: Change, number: int, draft: Draft, uid: Callable[[], str]) -> Made:
    """Make a promise within a change.

    Raises:
        RefusedError: If the person has left.
    """
    new = meet(change, (draft.person,), draft.made, uid)
    if not new:
        must_be_here(change.journal, draft.person, draft.made)
    promise = Promise(number=number, uid=uid(), **draft.as_dict())
    add_promise(change, promise)
    return Made(promise=promise, name=change.journal.names()[draft.person], new_people=new)


def move(
    journal: Journal,
    number: int,
    operation: Operation,
    *,
    day: date,
    due: date | None,
    why: str,
) -> Made:
    """Give a promise another due day, from a day on.

    Raises:
        RefusedError: If there is no such promise, it is not open or due on that day already, or
            the day is before it was made or moved last.
    """
    with journal.changing(operation) as change:
        before = promise_numbered(journal, number)
        must_be_open(before)
        if due == before.due:
            when = "for someday" if due is None else f"due on {written(due)}"
            raise RefusedError(f"p{number} is {when} already. Name another day.")
        last = before.moves[-1].day if before.moves else before.made
        if day < last:
            verb = "moved" if before.moves else "made"
            raise RefusedError(
                f"p{number} was {verb} on {written(last)}. Name that day or a later one with --on."
            )
        change.step(f"p{number}")
        moved = Move(day=day, was=before.due, due=due, why=why)
        promise = before.but(due=due, moves=(*before.moves, moved))
        replace_promise(change, promise)
        return Made(promise=promise, name=journal.names()[promise.person])


def rewrite(
    journal: Journal,
    before: Promise,
    after: Promise,
    operation: Operation,
    uid: Callable[[], str],
) -> Made:
    """Write a promise as it should have been, and with it the moment that it wrote.

    Raises:
        RefusedError: If it is no longer as it was read, or its new person has left.
    """
    with journal.changing(operation) as change:
        if journal.promises.numbered(before.number) != before:
            raise RefusedError(
                f"p{before.number} was changed meanwhile by another trustlog. Nothing was changed"
                " here; try again."
            )
        change.step(f"p{before.number}")
        new = meet(change, (after.person,), after.made, uid)
        if not new and after.person != before.person and after.state == OPEN:
            must_be_here(change.journal, after.person, after.made)
        replace_promise(change, after)
        _rewrite_moment(change, before, after)
        return Made(promise=after, name=journal.names()[after.person], new_people=new)


def _rewrite_moment(change: Change, before: Promise, after: Promise) -> None:
    """Say of the moment that it wrote what is said of the promise now.

    What was edited there since stays; a moment is made private with its promise, and stays so.
    """
    moment = None
    if after.moment is not None:
        moment = change.journal.moments.numbered(after.moment)
    if moment is None:
        return
    same_people = moment.people == (before.person,)
    now = moment.but(
        note=after.text if moment.note == before.text else moment.note,
        people=(after.person,) if same_people else moment.people,
        private=moment.private or after.private,
    )
    if now != moment:
        replace_moment(change, now)


def must_be_here(journal: Journal, handle: str, day: date) -> None:
    """Refuse a new promise with somebody who has left by a day.

    Raises:
        RefusedError: If they have.
    """
    for person in journal.people():
        if person.handle == handle and person.left is not None and person.left < day:
            raise RefusedError(
                f"{person.name} left on {written(person.left)}, so there is no promise to make."
                f" trustlog person back {handle} brings them back."
            )
