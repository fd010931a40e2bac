"""The journal's people."""

from __future__ import annotations

from trustlog.domain.people import Person
from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.connection import Connection
    from trustlog.store.journal import Change


def all_people(connection: Connection) -> list[Person]:
    """Everyone, in the order they came in."""
    return [
        Person(handle=handle, name=name, relation=relation, since=since)
        for _, _, handle, name, relation, since in connection.run("person.all")
    ]


def add_person(change: Change, person: Person, uid: str) -> None:
    """Write a new person."""
    row = {
        "uid": uid,
        "handle": person.handle,
        "name": person.name,
        "relation": person.relation,
        "since": person.since,
    }
    [(person_id,)] = change.run("person.add", **row, checksum=checksum(*row.values()))
    change.born("person", id=person_id)
