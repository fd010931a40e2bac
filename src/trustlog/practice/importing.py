"""Take over what another tool has: one transaction, one step of undo, a backup before."""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.moments import Moment
from trustlog.domain.people import TEAM, Person, name_of
from trustlog.domain.value import Value
from trustlog.practice.habits import take_up
from trustlog.store.backups import backup_first
from trustlog.store.connection import SqliteConnection
from trustlog.store.imported import Bulk, add_origin, set_mapping
from trustlog.store.pauses import add_skip
from trustlog.store.people import add_person
from trustlog.store.received import add_received, make_habit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from trustlog.domain.habits import Habit
    from trustlog.domain.imports import Arrival
    from trustlog.domain.operations import Operation
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

REASON = "import"
OFTEN = 1000
"""After so many moments it is told how many there are."""


class Taking(Value):
    """What is to be taken over.

    `arrivals` gives it once more, as a reader reads it: a hundred thousand need no room at once.
    `people` are new handles with the first day each is named.
    """

    source: str
    moments: int
    arrivals: Callable[[], Iterable[Arrival]]
    skips: int = 0
    habits: tuple[Habit, ...] = ()
    people: dict[str, date]
    meanings: dict[str, str]


def take_over(
    journal: Journal,
    taking: Taking,
    operation: Operation,
    uid: Callable[[], str],
    told: Callable[[int], None],
    *,
    backup: bool,
) -> str:
    """Write all of it, or nothing; return the path of the backup, or nothing.

    Raises:
        RefusedError: If the file says something else than when it was planned, or no backup can be
            made.
    """
    with journal.changing(operation) as change:
        kept = copied(journal, operation) if backup else ""
        change.step(f"of {taking.moments + taking.skips:,} from {taking.source}")
        for habit in taking.habits:
            take_up(change, habit, uid)
        _meet(change, taking.people, uid)
        for theirs, ours in taking.meanings.items():
            set_mapping(change, taking.source, theirs, ours)
        _write(change, taking, uid, told)
    return kept


def copied(journal: Journal, operation: Operation) -> str:
    """Copy the journal before an import; one on a server is backed up there."""
    if not isinstance(journal.connection, SqliteConnection):
        return ""
    return backup_first(journal.connection, REASON, operation.at)


def _meet(change: Change, people: dict[str, date], uid: Callable[[], str]) -> None:
    there = change.journal.person_ids()
    for handle, since in people.items():
        if handle in there:
            continue
        # Years of notes name many: whoever is a report is said to be one.
        relation = TEAM if handle == TEAM else "other"
        person = Person(handle=handle, name=name_of(handle), relation=relation, since=since)
        add_person(change, person, uid())
    change.journal.forget_kept()


def _write(
    change: Change, taking: Taking, uid: Callable[[], str], told: Callable[[int], None]
) -> None:
    bulk = Bulk(change, taking.moments)
    number, skips, heard = bulk.first_number, 0, []
    for arrival in taking.arrivals():
        if arrival.skip is not None:
            add_skip(change, arrival.skip)
            add_origin(change, taking.source, arrival.entry, arrival.content)
            skips += 1
            continue
        assert arrival.moment is not None  # noqa: S101  # it is one or the other
        moment = Moment.trusted(arrival.moment.__dict__ | {"number": number})
        if moment.habit == FEEDBACK_RECEIVED:
            make_habit(change, uid())
            heard.append(number)
        bulk.add(moment, taking.source, arrival.entry, arrival.content)
        number += 1
        if not number % OFTEN:
            told(number - bulk.first_number)
    bulk.note()
    for each in heard:
        add_received(change, each, None, None)
    if (number - bulk.first_number, skips) != (taking.moments, taking.skips):
        raise RefusedError("The file was changed meanwhile. Nothing was imported; try again.")
