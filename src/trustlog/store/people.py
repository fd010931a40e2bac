"""The journal's people: rows to values and back."""

from __future__ import annotations

from trustlog.domain.people import Person
from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from trustlog.store.changes import Change
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal

    Span = tuple[date, date | None]


SAID = (
    *("handle", "name", "relation", "since", "partner"),
    *("team", "level", "every", "left", "held"),
)
"""What is said of a person, in the order of the table's columns."""


def all_people(connection: Connection) -> list[Person]:
    """Everyone, in the order they came in."""
    away: dict[int, tuple[Span, ...]] = {}
    for _, person_id, since, until, _ in connection.run("away.all"):
        away[person_id] = (*away.get(person_id, ()), (since, until))
    return [
        Person.trusted({**dict(zip(SAID, row[2:], strict=True)), "away": away.get(row[0], ())})
        for row in connection.run("person.all")
    ]


def uids_of(connection: Connection) -> dict[str, str]:
    """The identity of each handle, which outlives a new handle."""
    return {row[2]: row[1] for row in connection.run("person.all")}


def add_person(change: Change, person: Person, uid: str) -> None:
    """Write a new person; nobody is away from the start."""
    row = {"uid": uid, **_content(person)}
    [(person_id,)] = change.run("person.add", **row, checksum=checksum(*row.values()))
    change.born("person", id=person_id)


def replace_person(change: Change, handle: str, person: Person) -> None:
    """Write what is said of a person anew, the days away left as they are."""
    person_id = change.journal.person_ids()[handle]
    [uid] = [row[1] for row in change.run("person.all") if row[0] == person_id]
    row = {"uid": uid, **_content(person)}
    change.touched("person", id=person_id)
    change.run("person.replace", this_id=person_id, **row, checksum=checksum(*row.values()))
    change.journal.forget_kept()


def remove_person(change: Change, handle: str) -> None:
    """Take a person out of the journal, to whom nothing else refers by now."""
    person_id = change.journal.person_ids()[handle]
    for away_id, of, *_ in change.run("away.all"):
        if of == person_id:
            change.touched("away", id=away_id)
            change.run("away.remove", id=away_id)
    change.touched("person", id=person_id)
    change.run("person.remove", id=person_id)
    change.journal.forget_kept()


def set_away(change: Change, handle: str, since: date, until: date | None, why: str) -> None:
    """Write days away, anew where there are some that begin on the same day."""
    person_id = change.journal.person_ids()[handle]
    row = {"person_id": person_id, "since": since, "until": until, "why": why}
    content = {**row, "checksum": checksum(*row.values())}
    for away_id, of, begins, *_ in change.run("away.all"):
        if (of, begins) == (person_id, since):
            change.touched("away", id=away_id)
            change.run("away.replace", this_id=away_id, **content)
            return
    [(away_id,)] = change.run("away.add", **content)
    change.born("away", id=away_id)


def remove_away(change: Change, handle: str, since: date) -> None:
    """Take days away out of the journal."""
    person_id = change.journal.person_ids()[handle]
    for away_id, of, begins, *_ in change.run("away.all"):
        if (of, begins) == (person_id, since):
            change.touched("away", id=away_id)
            change.run("away.remove", id=away_id)


def why_away(journal: Journal, handle: str) -> list[tuple[date, date | None, str]]:
    """The days a person was away, each with its reason."""
    person_id = journal.person_ids()[handle]
    rows = journal.connection.run("away.all")
    return [(since, until, why) for _, of, since, until, why in rows if of == person_id]


def _content(person: Person) -> dict[str, Any]:
    said = {name: getattr(person, name) for name in SAID}
    return {{"left": "left_on"}.get(name, name): value for name, value in said.items()}
