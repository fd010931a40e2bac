"""People: add them, say more of them, let them be away, back or gone."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.domain.value import Value
from trustlog.domain.weeks import range_said
from trustlog.store.people import (
    add_person,
    remove_away,
    replace_person,
    set_away,
    why_away,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from trustlog.domain.operations import Operation
    from trustlog.domain.people import Person
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

DAY = timedelta(1)
HAD_LEFT = "had left"
"""Why somebody was away who left and came back."""


class Days(Value):
    """Days a person is away, both ends included; without an end they last."""

    since: date
    until: date | None = None
    why: str = ""

    def meets(self, since: date, until: date | None) -> bool:
        """Whether some other days share one with these."""
        before = self.until is not None and self.until < since
        return not before and (until is None or self.since <= until)


def add_people(
    journal: Journal, people: Sequence[Person], operation: Operation, uid: Callable[[], str]
) -> None:
    """Write new people down: one step of undo.

    Raises:
        RefusedError: If one of them is in the journal by now.
    """
    with journal.changing(operation) as change:
        change.step(", ".join(person.handle for person in people))
        for person in people:
            if person.handle in journal.person_ids():
                raise RefusedError(f"@{person.handle} is in the journal already.")
            add_person(change, person, uid())
        change.journal.forget_kept()


def person_of(journal: Journal, handle: str) -> Person:
    """Somebody who is in the journal.

    Raises:
        RefusedError: If they are gone by now.
    """
    for person in journal.people():
        if person.handle == handle:
            return person
    raise RefusedError(f"Nobody in the journal is @{handle} by now. Nothing was changed.")


def rewrite_person(journal: Journal, handle: str, after: Person, operation: Operation) -> None:
    """Write anew what is said of a person, a new handle too.

    Raises:
        RefusedError: If they are on hold, or somebody else has the new handle.
    """
    with journal.changing(operation) as change:
        must_be_free(person_of(journal, handle))
        if after.handle != handle and after.handle in journal.person_ids():
            raise RefusedError(
                f"@{after.handle} is somebody already."
                f" trustlog person merge {handle} {after.handle} makes them one."
            )
        change.step(handle)
        replace_person(change, handle, after)
        if after.handle != handle:
            from trustlog.store.imported import rename_person  # few change a handle

            rename_person(change, handle, after.handle)


def must_be_free(person: Person) -> None:
    """See that what is written about a person may change.

    Raises:
        RefusedError: If they are on hold.
    """
    if person.held:
        raise RefusedError(
            f"{person.name} is on hold, so nothing about @{person.handle} changes."
            f" trustlog person hold {person.handle} --lift ends that."
        )


def hold(journal: Journal, handle: str, operation: Operation, *, held: bool) -> Person:
    """Keep what is written about a person as it is, or let it change again.

    Raises:
        RefusedError: If that is so already.
    """
    with journal.changing(operation) as change:
        person = person_of(journal, handle)
        if person.held == held:
            raise RefusedError(
                f"{person.name} is {'' if held else 'not '}on hold"
                f"{' already' if held else ''}. Nothing was changed."
            )
        change.step(handle)
        replace_person(change, handle, person.but(held=held))
    return person.but(held=held)


def take_away(journal: Journal, handle: str, days: Days, operation: Operation) -> Person:
    """Let a person be away for some days.

    Raises:
        RefusedError: If they are on hold or have left, or are away on some of these days already.
    """
    with journal.changing(operation) as change:
        person = person_of(journal, handle)
        must_be_free(person)
        must_be_here(person)
        for since, until in person.away:
            if days.meets(since, until):
                said = range_said(since, until) if until else f"from {written(since)}"
                raise RefusedError(
                    f"{person.name} is away {said} already. trustlog person back {handle}"
                    f" --on {since.isoformat()} takes that away."
                )
        change.step(handle)
        set_away(change, handle, days.since, days.until, days.why)
    return person


def must_be_here(person: Person) -> None:
    """See that a person has not left.

    Raises:
        RefusedError: If they have.
    """
    if person.left is not None:
        raise RefusedError(
            f"{person.name} left on {written(person.left)}."
            f" trustlog person back {person.handle} takes them up again."
        )


def come_back(journal: Journal, handle: str, on: date, operation: Operation) -> Days:
    """End the days away that hold a day, or take up somebody who left; return the days away.

    The days between leaving and coming back become days away, so that nobody is behind with them.

    Raises:
        RefusedError: If they are on hold, or neither away on that day nor gone before it.
    """
    with journal.changing(operation) as change:
        person = person_of(journal, handle)
        must_be_free(person)
        if person.left is not None:
            return _taken_up(change, person, on)
        for since, until, why in why_away(journal, handle):
            if since <= on and (until is None or on <= until):
                change.step(handle)
                _end_away(change, handle, Days(since=since, until=until, why=why), on - DAY)
                return Days(since=since, until=on - DAY, why=why)
    raise RefusedError(
        f"{person.name} is not away on {written(on)}. trustlog person show {handle} has their days."
    )


def _end_away(change: Change, handle: str, days: Days, last: date) -> None:
    if last < days.since:
        remove_away(change, handle, days.since)
    else:
        set_away(change, handle, days.since, last, days.why)


def _taken_up(change: Change, person: Person, on: date) -> Days:
    left = person.left or on
    if on <= left:
        raise RefusedError(
            f"{person.name} left on {written(left)}; --on names a day after that."
            " trustlog undo takes a slip back."
        )
    change.step(person.handle)
    replace_person(change, person.handle, person.but(left=None))
    gone = Days(since=left + DAY, until=on - DAY, why=HAD_LEFT)
    for since, until, why in why_away(change.journal, person.handle):
        if gone.meets(since, until):  # away when they left: those days end with it
            _end_away(change, person.handle, Days(since=since, until=until, why=why), left)
    if gone.since < on:
        set_away(change, person.handle, gone.since, gone.until, gone.why)
    return gone


def leave(journal: Journal, handle: str, on: date, operation: Operation) -> Person:
    """Let a day be a person's last; return them as they are then.

    Raises:
        RefusedError: If they are on hold, left already, or came later.
    """
    with journal.changing(operation) as change:
        person = person_of(journal, handle)
        must_be_free(person)
        must_be_here(person)
        if on < person.since:
            raise RefusedError(
                f"{person.name} is in the journal since {written(person.since)}, so"
                f" {written(on)} cannot be their last day."
            )
        change.step(handle)
        replace_person(change, handle, person.but(left=on))
    return person.but(left=on)
