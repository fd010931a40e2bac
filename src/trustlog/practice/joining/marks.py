"""Marks: sums of what a thing was when two journals met, kept so that the newer one is known.

They lie among the origins, under a source of their own: `content` is the sum of which thing it is,
`entry` the sum of that and of what was said of it. A thing may have several.
"""

from __future__ import annotations

from trustlog.domain.joining import said_of
from trustlog.store.checksums import checksum
from trustlog.store.imported import origins_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.domain.moments import Moment
    from trustlog.store.database import Connection

SOURCE = "trustlog"


def thing_mark(kind: str, key: str) -> int:
    """Which thing it is."""
    return checksum(kind, key)


def mark(thing: int, kind: str, value: Any) -> int:
    """Which thing it is, and what is said of it."""
    return checksum(thing, *(said_of_moment(value) if kind == "moment" else said_of(kind, value)))


def said_of_moment(moment: Moment) -> tuple[Any, ...]:
    """As `said_of`, for many: without a time of its own it has none."""
    at = moment.at.replace(microsecond=0) if moment.timed else None
    offset = moment.utc_offset if moment.timed else None
    said = (moment.day, at, offset, moment.habit, moment.effect, moment.note)
    links = (tuple(sorted(moment.people)), tuple(sorted(moment.tags)), tuple(sorted(moment.aims)))
    return (*said, *links, moment.private)


class Marks:
    """The marks that a journal keeps, by the thing they are of."""

    def __init__(self, connection: Connection) -> None:
        self.all: set[int] = set()
        self._of: dict[int, list[int]] = {}
        for entry, thing in origins_of(connection, SOURCE).items():
            self.all.add(entry)
            self._of.setdefault(thing, []).append(entry)

    def of(self, thing: int) -> list[int]:
        """The marks of a thing."""
        return self._of.get(thing, [])

    def left_by(self, kind: str, uid: str | None, value: Any) -> list[str]:
        """What a thing was when it came here, if it is otherwise by now."""
        if not self.all or uid is None:
            return []
        thing = thing_mark(kind, uid)
        known = self.of(thing)
        if not known or mark(thing, kind, value) in known:
            return []
        return sorted(f"{each & 0xFFFFFFFFFFFFFFFF:016x}" for each in known)


def uids_of(connection: Connection, kind: str) -> dict[str, str]:
    """The identity of each name: of habits, people, aims, measures."""
    return {row[2]: row[1] for row in connection.run(f"{kind}.all")}
