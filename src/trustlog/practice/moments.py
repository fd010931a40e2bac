"""Log a moment, change one, take one away."""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import Practised
from trustlog.domain.moments import Moment
from trustlog.domain.people import TEAM, Person, name_of
from trustlog.domain.value import Value
from trustlog.store.moments import add_moment, remove_moment, replace_moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from trustlog.domain.habits import Habit, Template
    from trustlog.domain.operations import Operation
    from trustlog.domain.promises import Promise
    from trustlog.domain.rules import Rules
    from trustlog.domain.times import When
    from trustlog.practice.promises import Draft
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal


class Entry(Value):
    """What is to be logged. `habit` is practised already, or a template to take up."""

    when: When
    effect: str
    habit: Practised | Template | None = None
    note: str = ""
    people: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    aims: tuple[str, ...] = ()
    private: bool = False


class Logged(Value):
    """A moment that was logged, and what came into being with it."""

    moment: Moment
    names: tuple[str, ...]
    new_people: tuple[Person, ...] = ()
    new_habit: Habit | None = None
    promise: Promise | None = None


def log(
    journal: Journal,
    entry: Entry,
    operation: Operation,
    rules: Rules,
    uid: Callable[[], str],
    *,
    answers: int | None = None,
    promised: Draft | None = None,
) -> Logged:
    """Log a moment, with the people and the habit it brings along: one step of undo.

    Raises:
        RefusedError: If what it answers is no feedback received, or the person to whom something
            is promised has left.
    """
    with journal.changing(operation) as change:
        number = change.next_number("moment")
        change.step(subject_of(number, entry))
        logged = log_in(change, number, entry, rules, uid)
        if answers is not None:
            from trustlog.practice.received import answer_in

            answer_in(change, answers, moment=number)
        if promised is not None:
            from trustlog.practice.promises import make_in

            made = make_in(change, change.next_number("promise"), promised, uid)
            logged = logged.but(promise=made.promise)
        return logged


def subject_of(number: int, entry: Entry) -> str:
    """What a step of undo says of a moment: `#83 listening`."""
    return f"#{number}" if entry.habit is None else f"#{number} {entry.habit.slug}"


def log_in(
    change: Change, number: int, entry: Entry, rules: Rules, uid: Callable[[], str]
) -> Logged:
    """Log a moment within a change."""
    habit = _adopted(change, entry, rules, uid)
    people = meet(change, entry.people, entry.when.day, uid)
    moment = Moment(
        number=number,
        uid=uid(),
        day=entry.when.day,
        at=entry.when.at,
        utc_offset=entry.when.utc_offset,
        timed=entry.when.timed,
        habit=None if entry.habit is None else entry.habit.slug,
        effect=entry.effect,
        note=entry.note,
        people=entry.people,
        tags=entry.tags,
        aims=entry.aims,
        private=entry.private,
    )
    add_moment(change, moment)
    names = change.journal.names() if entry.people else {}
    return Logged(
        moment=moment,
        names=tuple(names[handle] for handle in entry.people),
        new_people=people,
        new_habit=habit,
    )


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


def meet(
    change: Change, handles: tuple[str, ...], since: date, uid: Callable[[], str]
) -> tuple[Person, ...]:
    """Write down whoever is not in the journal yet, as reports; return them."""
    if not handles:
        return ()
    known = change.journal.person_ids()
    new = tuple(
        Person(
            handle=handle,
            name=name_of(handle),
            relation=TEAM if handle == TEAM else "report",
            since=since,
        )
        for handle in handles
        if handle not in known
    )
    if new:
        from trustlog.store.people import add_person

        for person in new:
            add_person(change, person, uid())
        change.journal.forget_kept()
    return new


def _adopted(change: Change, entry: Entry, rules: Rules, uid: Callable[[], str]) -> Habit | None:
    """Take up the template's habit, unless somebody else just did."""
    template = entry.habit
    if template is None or isinstance(template, Practised):
        return None
    from trustlog.practice.habits import habit_from, take_up

    practised = change.journal.practised()
    if any(each.slug == template.slug for each in practised):
        return None  # somebody else just did
    taken = {name for each in practised for name in (each.slug, *each.aliases)}
    return take_up(change, habit_from(template, taken, entry.when.day, rules), uid)
