"""What came out of other tools: rows to values and back, and moments by the thousand."""

from __future__ import annotations

from _blake2 import blake2b

from trustlog.domain.imports import HANDLE_MARK
from trustlog.store.checksums import checksum
from trustlog.store.moments import links_of, row_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.domain.moments import Moment
    from trustlog.store.changes import Change
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal

BEFORE_ALL = 0
"""A row of a moment that is before every other."""
LINKING = ("moment_person", "moment_tag", "moment_aim", "origin")
"""The tables whose rows belong to a moment each."""
BATCH = 500
"""Of so many moments they are written at once."""


def digest(text: str) -> int:
    """Eight bytes that sum up a text, none of which stays in the journal."""
    data = text.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big", signed=True)


def origins_of(connection: Connection, source: str) -> dict[int, int]:
    """The digests of the entries of a source that were taken over, each with what it said."""
    return {
        entry: content
        for _, entry, content, _ in connection.stream("origin.of_source", source=source)
    }


def add_origin(change: Change, source: str, entry: int, content: int) -> None:
    """Write where something came from that is no moment."""
    change.run("origin.add", source=source, entry=entry, content=content, moment_id=None)
    change.born("origin", source=source, entry=entry)


def forget_moment(change: Change, moment_id: int) -> None:
    """Let an entry stand as taken over without its moment, so that it does not come again."""
    for source, entry, *_ in change.run("origin.of_moment", this_moment_id=moment_id):
        change.touched("origin", source=source, entry=entry)
    change.run("origin.forget_moment", this_moment_id=moment_id)


def mappings_of(connection: Connection, source: str) -> dict[str, str]:
    """What the words of a source mean here."""
    return {theirs: ours for _, theirs, ours in connection.run("mapping.of_source", source=source)}


def set_mapping(change: Change, source: str, theirs: str, ours: str) -> None:
    """Note what a word of a source means here."""
    change.touched("mapping", source=source, theirs=theirs)
    row = {"source": source, "theirs": theirs, "ours": ours}
    change.run("mapping.set", **row, checksum=checksum(*row.values()))
    change.born("mapping", source=source, theirs=theirs)


def uids_among(connection: Connection, uids: list[str]) -> set[str]:
    """Those of some identities that a moment has."""
    return {uid for (uid,) in connection.run("moment.uids_among", uids=uids)}


def rename_person(change: Change, handle: str, new: str) -> None:
    """Let what was imported as one person be another from now on."""
    for source, theirs, ours in change.run("mapping.all"):
        if ours == handle and theirs.startswith(HANDLE_MARK):
            set_mapping(change, source, theirs, new)
    for (source,) in change.run("origin.sources"):
        theirs = f"{HANDLE_MARK}{handle}"
        if theirs not in mappings_of(change.journal.connection, source):
            set_mapping(change, source, theirs, new)


def identified(journal: Journal, uid: str) -> Moment | None:
    """The moment with an identity."""
    return next(
        journal.moments.read(iter(journal.connection.run("moment.identified", uid=uid))), None
    )


class Bulk:
    """Moments by the thousand within one change, nearly in the order of their numbers.

    Their rows are noted for `undo` at its end.
    """

    def __init__(self, change: Change, count: int) -> None:
        self._change = change
        [(newest,)] = change.run("moment.last_id")
        self._last_id = newest or BEFORE_ALL
        [(last,)] = change.run("counter.take", name="moment", count=count)
        self.first_number = last - count + 1
        """The number of the first; so many follow."""
        self._waiting: list[tuple[Moment, dict[str, Any]]] = []

    def add(self, moment: Moment, source: str, entry: int, content: int) -> None:
        """Write a moment with its people, tags and aims, and where it came from."""
        self._waiting.append((moment, {"source": source, "entry": entry, "content": content}))
        if len(self._waiting) >= BATCH:
            self._write()

    def _write(self) -> None:
        if not self._waiting:
            return
        journal = self._change.journal
        run_many = journal.connection.run_many
        rows = [row_of(moment, journal) for moment, _ in self._waiting]
        run_many("moment.add_plain", rows)
        least = min(row["number"] for row in rows)
        ids = dict(self._change.run("moment.numbered_from", number=least))
        links: dict[str, list[dict[str, Any]]] = {table: [] for table in LINKING}
        for (moment, origin), row in zip(self._waiting, rows, strict=True):
            moment_id = ids[moment.number]
            for table, key, said in links_of(journal, moment_id, moment, row["habit_id"]):
                links[table].append(key | said)
            links["origin"].append(origin | {"moment_id": moment_id})
        for table, found in links.items():
            run_many(f"{table}.add", found)
        self._waiting.clear()

    def note(self) -> None:
        """Write what waits, and note every row that was written."""
        self._write()
        for table in ("moment", *LINKING):
            self._change.born_after(table, self._last_id)
