"""Forget a person: what the journal holds of them goes, or stands under a pseudonym from now on."""

from __future__ import annotations

from trustlog.domain.days import FIRST_DAY
from trustlog.domain.errors import RefusedError
from trustlog.domain.mentions import ANYBODY, Mentions, StandIn, shared_parts
from trustlog.domain.moments import Filters
from trustlog.domain.value import Value
from trustlog.practice.people import must_be_free, person_of
from trustlog.store.aims import all_aims, replace_aim
from trustlog.store.backups import backup_first
from trustlog.store.connection import SqliteConnection
from trustlog.store.former import former_of
from trustlog.store.holds import must_all_be_free
from trustlog.store.moments import remove_moment, replace_moment
from trustlog.store.people import remove_person, replace_person, set_away, why_away
from trustlog.store.promises import remove_promise
from trustlog.store.scrubbing import (
    Scrubbing,
    compact,
    forget_steps,
    settle_words,
    steps_counted,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from trustlog.domain.operations import Operation
    from trustlog.domain.people import Person
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

FORGOTTEN = "somebody"
"""What the step says in place of the name."""


class Traces(Value):
    """Everything in a journal that has to do with a person, and what is to become of it.

    `alone` are the moments with them and nobody else, `others` those with others too; `places` are
    the texts that name them, as people call those. `shared` are parts of their name that are part
    of somebody else's too, which stay where they stand alone. `former` is the person as they were
    called before.
    """

    person: Person
    stand_in: StandIn | None
    alone: tuple[int, ...]
    others: tuple[int, ...]
    promises: tuple[int, ...]
    aims: tuple[str, ...]
    places: tuple[str, ...]
    steps: int
    shared: tuple[str, ...]
    former: tuple[Person, ...]

    @property
    def gone(self) -> set[str]:
        """The moments and promises that go whole, as people call them."""
        if self.stand_in is not None:
            return set()
        return {f"#{each}" for each in self.alone} | {f"p{each}" for each in self.promises}


def traces_of(
    journal: Journal, handle: str, *, pseudonym: bool, also: Iterable[str] = ()
) -> Traces:
    """Find everything that has to do with a person, within a transaction.

    `also` is what they were called besides, which the steps of undo may not know any more.

    Raises:
        RefusedError: If they are gone by now, or on hold.
    """
    person = person_of(journal, handle)
    must_be_free(person)
    besides = [person.but(handle=name, name=name) for name in also]
    former = (*former_of(journal, handle), *besides)
    moments = list(
        journal.moments.listed(Filters(since=FIRST_DAY, until=FIRST_DAY.max, person=handle))
    )
    found = Traces(
        person=person,
        stand_in=_next_stand_in(journal) if pseudonym else None,
        alone=tuple(sorted(each.number for each in moments if len(each.people) == 1)),
        others=tuple(sorted(each.number for each in moments if len(each.people) > 1)),
        promises=tuple(sorted(each.number for each in journal.promises.of_person(handle))),
        aims=tuple(aim.slug for aim in all_aims(journal) if handle in aim.people),
        places=(),
        steps=steps_counted(file_of(journal)),
        shared=tuple(sorted(shared_parts(person, journal.people(), former))),
        former=former,
    )
    places = dict.fromkeys(place.name for place in _scrubbing(journal, found).places())
    return found.but(places=tuple(name for name in places if _stays(name, found)))


def _stays(name: str, found: Traces) -> bool:
    """Whether a text outlives the moments and promises that go."""
    return not any(part in found.gone for part in name.replace(",", " ").split())


def _next_stand_in(journal: Journal) -> StandIn:
    taken, number = journal.person_ids(), 1
    while f"{FORGOTTEN}-{number}" in taken:
        number += 1
    return StandIn(name=f"Somebody {number}", handle=f"{FORGOTTEN}-{number}")


def _scrubbing(journal: Journal, found: Traces) -> Scrubbing:
    instead = found.stand_in or ANYBODY
    mentions = Mentions(
        (
            (each, instead if each.handle == found.person.handle else None)
            for each in journal.people()
        ),
        shared=None,
        former=((each, instead) for each in found.former),
    )
    return Scrubbing(file_of(journal), mentions)


def forget(journal: Journal, found: Traces, operation: Operation) -> str:
    """Take a person out of the journal for good; return the path of the copy made before.

    The step of it is known by its verb alone, and undo goes no further back.

    Raises:
        RefusedError: If they, or somebody in a text that names them, are on hold, or the copy
            cannot be made.
        StoreError: If all is done, but what it left in the file could not be overwritten.
    """
    handle = found.person.handle
    with journal.changing(operation) as change:
        must_be_free(person_of(journal, handle))
        scrubbing = _scrubbing(journal, found)
        must_all_be_free(change, scrubbing.places())
        backup = backup_first(journal.connection, "forget", operation.at)
        change.step(FORGOTTEN)
        if found.stand_in is None:
            _remove(change, handle)
        else:
            _rename(change, found.person, found.stand_in)
        scrubbing.scrub()
        erase(change)
    compact_after(journal, "Forgotten")
    return backup


def erase(change: Change) -> None:
    """Leave nothing of what a change takes out to the steps of undo and the index of words."""
    connection = file_of(change.journal)
    forget_steps(connection, change.operation.uid)
    settle_words(connection)


def compact_after(journal: Journal, done: str) -> None:
    """Overwrite what a change left in the file.

    Raises:
        StoreError: If that cannot be done now.
    """
    compact(file_of(journal), done)


def file_of(journal: Journal) -> SqliteConnection:
    """The journal as a file, which can be written anew as a whole.

    Raises:
        RefusedError: If it is on a server.
    """
    if not isinstance(journal.connection, SqliteConnection):
        raise RefusedError("On a server nothing can be taken out for good by trustlog alone.")
    return journal.connection


def _remove(change: Change, handle: str) -> None:
    """Take a person out, with every moment and promise that is theirs alone."""
    journal = change.journal
    everything = Filters(since=FIRST_DAY, until=FIRST_DAY.max, person=handle)
    for moment in list(journal.moments.listed(everything)):
        people = tuple(each for each in moment.people if each != handle)
        if people:
            replace_moment(change, moment.but(people=people))
        else:
            remove_moment(change, moment.number)
    for promise in journal.promises.of_person(handle):
        remove_promise(change, promise.number)
    for aim in all_aims(journal):
        if handle in aim.people:
            people = tuple(each for each in aim.people if each != handle)
            replace_aim(change, aim.slug, aim.but(people=people))
    remove_person(change, handle)


def _rename(change: Change, person: Person, stand_in: StandIn) -> None:
    """Let a person stand under a pseudonym, and say no more of them than that they are there."""
    for since, until, _ in why_away(change.journal, person.handle):
        set_away(change, person.handle, since, until, "")
    bare = person.but(handle=stand_in.handle, name=stand_in.name, team=None, level=None)
    replace_person(change, person.handle, bare)
