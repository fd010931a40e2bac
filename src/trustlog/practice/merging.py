"""Merge two people into one, who were written down under two handles."""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.days import FIRST_DAY
from trustlog.domain.moments import Filters
from trustlog.domain.value import Value
from trustlog.practice.people import must_be_free, person_of
from trustlog.store.aims import move_to_person
from trustlog.store.imported import rename_person
from trustlog.store.moments import replace_moment
from trustlog.store.people import remove_person, replace_person, set_away, why_away
from trustlog.store.promises import replace_promise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from trustlog.domain.operations import Operation
    from trustlog.domain.people import Person
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

    Away = tuple[date, date | None]


DAY = timedelta(1)


class Merged(Value):
    """What a merge moved to the person who stays."""

    person: Person
    moments: int
    promises: int


def merge(journal: Journal, handle: str, into: str, operation: Operation) -> Merged:
    """Make two people one: moments, promises, aims and days away of the first go to the second.

    A moment with both is with one; a day on which both were away is said once.

    Raises:
        RefusedError: If either is on hold.
    """
    with journal.changing(operation) as change:
        gone, stays = person_of(journal, handle), person_of(journal, into)
        for person in (gone, stays):
            must_be_free(person)
        change.step(f"{handle} into {into}")
        moments = _merge_moments(change, handle, into)
        promises = journal.promises.of_person(handle)
        for promise in promises:
            replace_promise(change, promise.but(person=into))
        move_to_person(change, handle, into)
        for since, until, why in why_away(journal, handle):
            for first, last in without((since, until), stays.away):
                set_away(change, into, first, last, why)
        if gone.since < stays.since:
            replace_person(change, into, stays.but(since=gone.since))
        remove_person(change, handle)
        rename_person(change, handle, into)
    return Merged(person=stays, moments=moments, promises=len(promises))


def without(days: Away, others: Sequence[Away]) -> list[Away]:
    """What is left of some days, both ends included, where those of others are taken out."""
    parts = [(days[0], days[1] or date.max)]
    for since, until in others:
        left = []
        for first, last in parts:
            if first < since:
                left.append((first, min(last, since - DAY)))
            if until is not None and until < last:
                left.append((max(first, until + DAY), last))
        parts = left
    return [(first, None if last == date.max else last) for first, last in parts]


def _merge_moments(change: Change, handle: str, into: str) -> int:
    everything = Filters(since=FIRST_DAY, until=FIRST_DAY.max, person=handle)
    moments = list(change.journal.moments.listed(everything))
    for moment in moments:
        people = {into if each == handle else each for each in moment.people}
        replace_moment(change, moment.but(people=tuple(sorted(people))))
    return len(moments)
