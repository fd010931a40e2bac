"""Copy every row of a journal into another, between a file and a server, and compare them.

Rows are compared in the form in which a file holds them. What was copied is settled every so many
rows: a copy that was cut off goes on where it was.
"""

from __future__ import annotations

import json
from _blake2 import blake2b
from itertools import islice
from typing import TYPE_CHECKING, Any

from trustlog.domain.value import Value
from trustlog.store.connection import SqliteConnection, StoreError
from trustlog.store.layout import layout_of
from trustlog.store.making import blank_journal
from trustlog.store.opening import SCHEMA
from trustlog.store.server import PostgresConnection
from trustlog.store.values import SQLITE_IN, SQLITE_OUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from trustlog.store.layout import Layout, Table

    Row = tuple[Any, ...]
    Told = Callable[[str, int, int], None]
    Open = SqliteConnection | PostgresConnection

AT_ONCE = 10_000
TOLD_ROWS = 1_000
KINDS = {"DATE": "day", "DATETIME": "instant", "BOOLEAN": "flag"}
"""The types of columns that the two databases hold in different forms."""
IMAGES = "change"
"""The table that holds rows of others as JSON."""
WIDE = 16
ALL = 1 << (8 * WIDE)


class Copied(Value):
    """How many rows were copied and compared, and how many of them are moments."""

    rows: int
    moments: int


def copy_rows(source: Open, target: Open, told: Told) -> Copied:
    """Make a journal hold what another holds, within a transaction on the source.

    What the target has of an earlier copy is kept; if the source was changed since, it is let go.

    Raises:
        StoreError: If either cannot be read or written, or the rows are not the same in the end.
    """
    copying = _Copying(source, target, told)
    resumed = copying.has_begun()
    copying.copy()
    if not copying.wrong():
        return copying.copied()
    if resumed:
        copying.empty()
        copying.copy()
    if wrong := copying.wrong():
        raise StoreError(f"The copy is not what was copied, in table {wrong[0]}. Copy it again.")
    return copying.copied()


def in_memory(source: PostgresConnection) -> SqliteConnection:
    """A copy of a journal on a server that is nowhere, to be read where a file is needed."""
    target = blank_journal()
    source.begin(change=False)
    try:
        _Copying(source, target, lambda *_: None).copy()
    finally:
        source.rollback()
    return target


class _Copying:
    """One copy of one journal."""

    def __init__(self, source: Open, target: Open, told: Told) -> None:
        self._source, self._target, self._told = source, target, told
        self._layout = layout_of(SCHEMA)
        self._counts = {name: _count(source, name) for name in self._layout.tables}
        self._total = sum(self._counts.values())
        self._done = 0

    def copied(self) -> Copied:
        return Copied(rows=self._total, moments=self._counts["moment"])

    def has_begun(self) -> bool:
        return any(_count(self._target, name) for name in self._layout.tables)

    def copy(self) -> None:
        """Copy what the target does not have yet."""
        self._done = 0
        for table in self._layout.tables.values():
            after = self._reached(table)
            self._step("copying", 0 if after is None else _count(self._target, table.name))
            rows = _rows(self._source, self._layout, table, after)
            while batch := list(islice(rows, AT_ONCE)):
                self._write(table, batch)
        if isinstance(self._target, PostgresConnection):
            for table in self._layout.tables.values():
                if "id" in table.columns:
                    self._target.number_on(table.name)

    def _reached(self, table: Table) -> int | None:
        """Up to which number rows are there; of a table without numbers, all are copied anew."""
        first = table.key[0]
        numbered = table.kinds[first] == "INTEGER"
        name = _quoted(table.name)
        if not numbered:
            self._target.script(f"DELETE FROM {name}")  # noqa: S608  # names of ours
            return None
        [(last,)] = self._target.asked(f"SELECT max({first}) FROM {name}")  # noqa: S608  # ours
        if last is None or len(table.key) == 1:
            return last  # type: ignore[no-any-return]  # a number, as asked
        # Of the rows of one number some may be missing.
        self._target.script(f"DELETE FROM {name} WHERE {first} = {int(last)}")  # noqa: S608  # ours
        return int(last) - 1

    def _write(self, table: Table, batch: list[Row]) -> None:
        self._target.begin(change=True)
        try:
            self._target.defer()
            rows: Any = batch
            if isinstance(self._target, PostgresConnection):
                rows = map(_converter(table, SQLITE_OUT), batch)
            self._target.put_all(_quoted(table.name), _columns(table), rows)
            self._target.commit()
        except BaseException:
            self._target.rollback()
            raise
        self._step("copying", len(batch))

    def _step(self, what: str, rows: int) -> None:
        self._done += rows
        self._told(what, min(self._done, self._total), self._total)

    def wrong(self) -> list[str]:
        """The tables in which the two differ."""
        self._done = 0
        self._target.begin(change=False)
        try:
            tables = self._layout.tables.values()
            return [each.name for each in tables if self._differs(each)]
        finally:
            self._target.rollback()

    def _differs(self, table: Table) -> bool:
        here = _sum(_rows(self._source, self._layout, table), self._compared)
        return here != _sum(_rows(self._target, self._layout, table), lambda _: None)

    def _compared(self, rows: int) -> None:
        self._step("comparing", rows)

    def empty(self) -> None:
        """Let go of all that the target holds."""
        self._target.begin(change=True)
        try:
            for name in reversed(self._layout.tables):
                self._target.script(f"DELETE FROM {_quoted(name)}")  # noqa: S608  # names of ours
            self._target.commit()
        except BaseException:
            self._target.rollback()
            raise


def _sum(rows: Iterator[Row], told: Callable[[int], None]) -> tuple[int, int]:
    """How many rows there are, and the sum of the checksums of each, in whichever order."""
    count = total = 0
    for count, row in enumerate(rows, 1):
        mark = blake2b(repr(row).encode("utf-8", "surrogatepass"), digest_size=WIDE)
        total = (total + int.from_bytes(mark.digest(), "big")) % ALL
        if count % TOLD_ROWS == 0:
            told(TOLD_ROWS)
    told(count % TOLD_ROWS)
    return count, total


def _rows(
    connection: Open, layout: Layout, table: Table, after: int | None = None
) -> Iterator[Row]:
    """The rows of a table as a file holds them, those after a number if that is given."""
    first = table.key[0]
    sql = f"SELECT {_columns(table)} FROM {_quoted(table.name)}"  # noqa: S608  # names of ours
    if after is not None:
        sql += f" WHERE {first} > {after}"
    rows = connection.rows(f"{sql} ORDER BY {first}")
    try:
        if isinstance(connection, PostgresConnection):
            rows = map(_converter(table, SQLITE_IN), rows)
        yield from (map(_imaged(layout, table), rows) if table.name == IMAGES else rows)
    except (ValueError, TypeError):
        raise StoreError(
            f"{connection.path} holds a row of table {table.name} that is not what was written."
            " trustlog doctor tells more."
        ) from None


def _converter(table: Table, kinds: dict[str, Callable[[Any], Any]]) -> Callable[[Row], Row]:
    """A function from a row of one database to that of another."""
    steps = [
        (place, kinds[KINDS[table.kinds[column]]])
        for place, column in enumerate(table.columns)
        if table.kinds[column] in KINDS
    ]

    def convert(row: Row) -> Row:
        values = list(row)
        for place, turned in steps:
            if values[place] is not None:
                values[place] = turned(values[place])
        return tuple(values)

    return convert


def _imaged(layout: Layout, table: Table) -> Callable[[Row], Row]:
    """A function that writes the JSON of a row as a file's database does."""
    named, key, image = (table.columns.index(each) for each in ("table_name", "key", "image"))

    def convert(row: Row) -> Row:
        values = list(row)
        of = layout.tables[values[named]]
        for place in (key, image):
            if values[place] is not None:
                values[place] = _in_json(json.loads(values[place]), of)
        return tuple(values)

    return convert


def _in_json(said: dict[str, Any], table: Table) -> str:
    kept = {}
    for column in (each for each in table.columns if each in said):
        value = said[column]
        kind = table.kinds[column]
        if kind == "BOOLEAN" and value is not None:
            value = int(value)
        elif kind == "DATETIME" and value is not None and "T" in value:
            from datetime import datetime

            value = SQLITE_IN["instant"](datetime.fromisoformat(value))
        kept[column] = value
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def _count(connection: Open, name: str) -> int:
    [(count,)] = connection.asked(f"SELECT count(*) FROM {_quoted(name)}")  # noqa: S608  # ours
    return int(count)


def _columns(table: Table) -> str:
    return ", ".join(map(_quoted, table.columns))


def _quoted(name: str) -> str:
    return f'"{name}"'
