"""Log a moment, with the people and the habit it brings along."""

from __future__ import annotations

from trustlog.domain.habit_names import Practised
from trustlog.domain.moments import Moment
from trustlog.domain.value import Value
from trustlog.store.moments import add_moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from trustlog.domain.habits import Habit, Template
    from trustlog.domain.operations import Operation
    from trustlog.domain.people import Person
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


def meet(
    change: Change, handles: tuple[str, ...], since: date, uid: Callable[[], str]
) -> tuple[Person, ...]:
    """Write down whoever is not in the journal yet, as reports; return them."""
    if not handles:
        return ()
    known = change.journal.person_ids()
    unknown = [handle for handle in handles if handle not in known]
    if not unknown:
        return ()
    from trustlog.domain.people import TEAM, Person, name_of
    from trustlog.store.people import add_person

    new = tuple(
        Person(
            handle=handle,
            name=name_of(handle),
            relation=TEAM if handle == TEAM else "report",
            since=since,
        )
        for handle in unknown
    )
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
