"""Holds: nothing that is about somebody on hold, or that names them, may change."""

from __future__ import annotations

import json

from trustlog.domain.errors import RefusedError
from trustlog.domain.mentions import ANYBODY, Mentions
from trustlog.store.former import former_people

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from trustlog.domain.people import Person
    from trustlog.store.changes import Change
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal
    from trustlog.store.scrubbing import Place

SETTLING = ("keep", "move", "break", "release")
"""What becomes of a promise is news, and takes nothing away that was written."""

_PARTS = {
    "answer": ("moment", "feedback_id"),
    "milestone": ("aim", "aim_id"),
    "promise_move": ("promise", "promise_id"),
    "received": ("moment", "moment_id"),
    "reflection_answer": ("reflection", "reflection_id"),
    **dict.fromkeys(("moment_person", "moment_tag", "moment_aim"), ("moment", "moment_id")),
    "aim_person": ("aim", "aim_id"),
}
"""What belongs to a row of another table, by which column."""


class Holds:
    """The people on hold, each known by handle and by name."""

    def __init__(self, journal: Journal) -> None:
        people, former = journal.people(), former_people(journal)
        self._held = {
            person: Mentions(
                ((each, ANYBODY if each == person else None) for each in people),
                former=((f.person, ANYBODY) for f in former if f.handle == person.handle),
            )
            for person in people
            if person.held
        }

    @property
    def anybody(self) -> bool:
        """Whether anybody is on hold."""
        return bool(self._held)

    def over(self, handles: Iterable[str], *texts: str) -> Person | None:
        """Somebody on hold who is among some people, or named in a text."""
        there = {*handles}
        for person, named in self._held.items():
            if person.handle in there or any(map(named.found_in, texts)):
                return person
        return None


def must_be_free(change: Change, table: str, key: Mapping[str, Any]) -> None:
    """See that a row may change.

    Raises:
        RefusedError: If it is about somebody on hold, or names them.
    """
    # A hold itself is lifted in the table of people; what else is said of them asks by itself.
    if table == "person" or change.operation.verb in SETTLING:
        return
    journal = change.journal
    handles = {row: handle for handle, row in journal.person_ids().items()}
    people, texts = _about(journal.connection, table, json.dumps(dict(key), default=str))
    held = change.holds.over((handles[each] for each in people if each in handles), *texts)
    if held is not None:
        raise RefusedError(
            f"{held.name} is on hold, so nothing about @{held.handle} changes."
            f" trustlog person hold {held.handle} --lift ends that."
        )


def must_all_be_free(change: Change, places: Iterable[Place]) -> None:
    """See that every one of some rows may change.

    Raises:
        RefusedError: If one is about somebody on hold, or names them.
    """
    if change.holds.anybody:
        for place in places:
            must_be_free(change, place.table, place.key)


def _about(connection: Connection, table: str, key: str) -> tuple[set[int], list[str]]:
    """The rows of the people that a row is about, and its texts."""
    found = connection.run(f"{table}.image", key=key)
    row: dict[str, Any] = json.loads(found[0][0]) if found else {}
    people = {row["person_id"]} if row.get("person_id") is not None else set()
    texts = [each for each in row.values() if isinstance(each, str)]
    if table == "moment" and row:
        people |= {each for (each,) in connection.run("moment_person.of", moment_id=row["id"])}
    if table == "aim" and row:
        people |= {each for aim, each in connection.run("aim_person.all") if aim == row["id"]}
    if table in _PARTS and row:
        whole, column = _PARTS[table]
        more, said = _about(connection, whole, json.dumps({"id": row[column]}))
        people, texts = people | more, texts + said
    return people, texts
