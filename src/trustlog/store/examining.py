"""Look through a journal's file for damage, and write nothing.

Plain SQLite notices about half of all single bits that flip: a row must be held against its
checksum, links against what they say twice, the index of words against the texts, the tables
against the steps that made them. Each function here yields what it finds in words that hold none
of what somebody wrote.
"""

from __future__ import annotations

from datetime import date, datetime

from trustlog.domain.value import Value
from trustlog.store.checksums import checksum, fits
from trustlog.store.connection import StoreError
from trustlog.store.layout import CHECKSUM, COPIES, DONE_DAYS, TEXTS, objects_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from trustlog.store.connection import SqliteConnection
    from trustlog.store.layout import Layout, Table

    Row = tuple[Any, ...]
    Told = Callable[[int], None]

TOLD_ROWS = 1_000
NUMBERED = {"moment": "#", "promise": "p"}
"""The tables whose rows have a number of their own, and how it is written."""
_SAME_ROW = "sqlite_autoindex_"
_DONE = "SELECT habit_id, day FROM moment WHERE habit_id IS NOT NULL AND effect <> 'cost'"
_KEPT = "SELECT habit_id, day FROM done_day"
_SAME_DAYS = f"SELECT NOT EXISTS ({_DONE} EXCEPT {_KEPT}) AND NOT EXISTS ({_KEPT} EXCEPT {_DONE})"


class Tally(Value):
    """How many rows there are with a checksum, in which tables, and how many pages."""

    rows: dict[str, int]
    pages: int


def prepared(connection: SqliteConnection) -> SqliteConnection:
    """The journal, never written and read to the end whatever bytes stand in a text."""
    connection.script("PRAGMA query_only=ON")
    connection.script("PRAGMA cell_size_check=ON")
    driver: Any = connection._driver  # noqa: SLF001  # text that is no UTF-8 is damage, not an error
    driver.text_factory = _as_found
    return connection


def _as_found(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")


def tally(connection: SqliteConnection, layout: Layout) -> Tally:
    """Count the rows that have a checksum; a table that cannot be read has none."""
    rows = {}
    for name, table in layout.tables.items():
        if table.is_summed:
            try:
                [(count,)] = connection.asked(f"SELECT count(*) FROM {name}")  # noqa: S608  # ours
            except StoreError:
                count = 0
            rows[name] = int(count)
    [(pages,)] = connection.asked("PRAGMA page_count")
    return Tally(rows=rows, pages=int(pages))


def newest_instant(connection: SqliteConnection) -> datetime | None:
    """When something was written last, if that can be read."""
    try:
        [(text,)] = connection.asked("SELECT max(at) FROM operation")
        return None if text is None else datetime.fromisoformat(f"{text}+00:00")
    except (StoreError, ValueError):
        return None


def holidays_kept(connection: SqliteConnection) -> tuple[str, date | None]:
    """The region whose public holidays are written down, or nothing; and the last of them."""
    try:
        [(region, last)] = connection.asked(
            "SELECT (SELECT value FROM setting WHERE name = 'holidays'), max(day) FROM holiday"
        )
        return region or "", None if last is None else date.fromisoformat(last)
    except (StoreError, ValueError):
        return "", None


def faults_of_pages(connection: SqliteConnection, layout: Layout) -> Iterator[str]:
    """What SQLite finds in pages and indexes, and where the tables are not as the steps make them.

    SQLite's own words may hold a value, so only what kind of thing it speaks of is passed on.
    """
    try:
        found = [text for (text,) in connection.asked("PRAGMA integrity_check")]
        yield from dict.fromkeys(_page_fault(text, layout) for text in found if text != "ok")
    except StoreError:
        yield "SQLite cannot read them all"
    try:
        there = objects_in(connection)
    except StoreError:
        return
    differing = {named for named, _ in there.items() ^ layout.objects.items()}
    yield from (f"{kind} {name} is not as it was made" for kind, name in sorted(differing))


def _page_fault(text: str, layout: Layout) -> str:
    """What a line of SQLite's check is about, without any value it may quote."""
    for kind, name in layout.objects:
        if kind == "index" and text.endswith(f"index {name}"):
            return f"index {name} does not agree with its table"
    for name in layout.tables:
        if text.endswith(f" in {name}") or f" {name}." in text:
            return f"table {name} breaks its own rules"
        if f"index {_SAME_ROW}{name}_" in text:
            return f"an index of table {name} does not agree with it"
    return "a page is not as it must be"


def faults_of_rows(
    connection: SqliteConnection, layout: Layout, told: Told = lambda _: None
) -> Iterator[str]:
    """The rows that are not what was written, and links that differ from what they link."""
    for table in layout.tables.values():
        if table.is_summed:
            try:
                yield from _wrong_rows(connection, layout, table, told)
            except StoreError:
                yield f"table {table.name} cannot be read to its end"
    for name in layout.tables:
        if name in COPIES:
            yield from _wrong_copies(connection, name)
    if ("table", DONE_DAYS) in layout.objects:
        yield from _wrong_done_days(connection)
    yield from _lost_references(connection)


def _wrong_rows(
    connection: SqliteConnection, layout: Layout, table: Table, told: Told
) -> Iterator[str]:
    for count, (key, content, right) in enumerate(summed(connection, layout, table), 1):
        if right is not None:
            yield row_name(table, key, content)
        if count % TOLD_ROWS == 0:
            told(TOLD_ROWS)


def summed(
    connection: SqliteConnection, layout: Layout, table: Table
) -> Iterator[tuple[Row, Row, int | None]]:
    """Each row of a table: its key, its content, and the right checksum if it has another."""
    key, wide = ", ".join(table.key), len(table.key)
    select = f"SELECT {key}, {', '.join((CHECKSUM, *table.content))} FROM {table.name}"  # noqa: S608  # names of ours
    links = [
        Links(connection, name, owner, columns)
        for name, owner, columns in layout.links_of(table.name)
    ]
    for row in connection.rows(f"{select} ORDER BY {key}"):
        content = row[wide + 1 :]
        linked = [each.of(row[0]) for each in links]
        try:
            right = None
            if not fits(row[wide], *content, *linked):
                right = checksum(*content, *linked)
        except UnicodeEncodeError:
            right = 0
        yield row[:wide], content, right


class Links:
    """The rows of another table that belong to rows read in order, side by side."""

    def __init__(
        self, connection: SqliteConnection, table: str, owner: str, columns: tuple[str, ...]
    ) -> None:
        # A key that damage made a text would stop the comparison: it belongs to no row.
        self._rows = connection.rows(
            f"SELECT {owner}, {', '.join(columns)} FROM {table}"  # noqa: S608  # names of ours
            f" WHERE typeof({owner}) = 'integer' ORDER BY {owner}"
        )
        self._next: Row | None = next(self._rows, None)
        self._single = len(columns) == 1

    def of(self, owner: int) -> Row:
        """What belongs to a row, in order."""
        if self._next is None or self._next[0] > owner:
            return ()
        found: list[Any] = []
        while self._next is not None and self._next[0] <= owner:
            if self._next[0] == owner:
                found.append(self._next[1] if self._single else self._next[1:])
            self._next = next(self._rows, None)
        return tuple(sorted(found, key=_in_order))


def _in_order(value: Any) -> tuple[bool, Any]:
    """Numbers before texts, as SQLite sorts: damage may have made one of the other."""
    if isinstance(value, tuple):
        return False, tuple(map(_in_order, value))
    return (False, value) if isinstance(value, int) else (True, str(value))


def row_name(table: Table, key: Row, content: Row) -> str:
    """A row as people know it: `moment #83`, `promise p4`, or by its table and key."""
    if mark := NUMBERED.get(table.name):
        number = content[table.content.index("number")]
        if isinstance(number, int):
            return f"{table.name} {mark}{number}"
    return f"{table.name.replace('_', ' ')} {' '.join(map(str, key))}"


def _wrong_copies(connection: SqliteConnection, link: str) -> Iterator[str]:
    differ = " OR ".join(f"link.{name} IS NOT moment.{name}" for name in COPIES[link])
    try:
        rows = connection.asked(
            f"SELECT DISTINCT moment.number FROM {link} AS link"  # noqa: S608  # names of ours
            f" JOIN moment ON moment.id = link.moment_id WHERE {differ}"
        )
    except StoreError:
        rows = []  # what cannot be read is a fault of its table already
    yield from (f"moment #{number}, in table {link}" for (number,) in rows)


def _wrong_done_days(connection: SqliteConnection) -> Iterator[str]:
    """Where the index of done days says another thing than the moments."""
    try:
        [(same,)] = connection.asked(_SAME_DAYS)
    except StoreError:
        same = True  # what cannot be read is a fault of its table already
    if not same:
        yield "the index of done days does not agree with every moment"


def _lost_references(connection: SqliteConnection) -> Iterator[str]:
    try:
        found = connection.asked("PRAGMA foreign_key_check")
    except StoreError:
        return
    for table, row, other, _ in found:
        which = "" if row is None else f" {row}"
        yield f"{table.replace('_', ' ')}{which}: its {other.replace('_', ' ')} is not there"


def faults_of_words(connection: SqliteConnection, layout: Layout) -> Iterator[str]:
    """The indexes of words that do not agree with the texts.

    FTS5 is asked by what looks like a write, so this waits for whoever is writing.
    """
    connection.script("PRAGMA query_only=OFF")
    connection.begin(change=True)
    try:
        for index, table in TEXTS.items():
            if ("table", index) not in layout.objects:
                continue
            try:
                # With rank 1 the index is compared with the texts; without, only with itself.
                connection.script(
                    f"INSERT INTO {index} ({index}, rank)"  # noqa: S608  # names of ours
                    " VALUES ('integrity-check', 1)"
                )
            except StoreError:
                yield f"the index of search does not agree with every {table}"
    finally:
        connection.rollback()
        connection.script("PRAGMA query_only=ON")
