"""Read what can be read of a damaged journal, from both ends of each table and by its indexes.

A page that cannot be read stops SQLite on its way through a table. What lies before it is found on
the way forwards, what lies behind it on the way back, and what stands between two such pages by
the keys that the indexes still hold.
"""

from __future__ import annotations

import sqlite3
from itertools import chain

from trustlog.store.connection import WAIT_SECONDS, SqliteConnection, StoreError
from trustlog.store.file_errors import CutShortError
from trustlog.store.glance import read_only_name
from trustlog.store.layout import layout_of
from trustlog.store.opening import SCHEMA, is_sealed, open_as_it_is
from trustlog.store.schema_pages import with_schema_pages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Self

    from trustlog.store.layout import Table
    from trustlog.store.opening import Secret

    Row = tuple[Any, ...]

AS_FAR_AS_IT_GOES = "PRAGMA writable_schema=ON"
"""With this SQLite opens a file that has fewer pages than it says."""


class Wreck(SqliteConnection):
    """A damaged file, which nothing is written to."""

    def _opened(self, path: str) -> sqlite3.Connection:
        driver = sqlite3.connect(
            read_only_name(path), uri=True, timeout=WAIT_SECONDS, isolation_level=None
        )
        driver.execute(AS_FAR_AS_IT_GOES)
        return driver

    def beside(self, path: str) -> Self:
        """Open another file, to write it."""
        return SqliteConnection(path)  # type: ignore[return-value]  # of the plain kind


class PatchedWreck(Wreck):
    """A damaged file in memory, told anew where its tables are."""

    def __init__(self, path: str, schema: int) -> None:
        self._schema = schema
        super().__init__(path)

    def _opened(self, path: str) -> sqlite3.Connection:
        with open(path, "rb") as file:
            data = file.read()
        driver = sqlite3.connect(":memory:", isolation_level=None)
        driver.deserialize(with_schema_pages(data, self._schema))
        driver.execute(AS_FAR_AS_IT_GOES)
        return driver


def open_wreck(path: str, secret: Secret) -> SqliteConnection:
    """Open a journal however damaged it is, as long as its first bytes say that it is one.

    Raises:
        NoJournalError: If there is nothing at the path.
        JournalError: If what is there is no journal, or cannot be opened at all.
        RefusedError: If it is encrypted and there is no passphrase.
    """
    try:
        if is_sealed(path):
            sealed = open_as_it_is(path, secret)
            sealed.script(AS_FAR_AS_IT_GOES)
            return sealed
    except CutShortError:
        pass
    wreck = Wreck(path)
    schema = min(wreck.version(), SCHEMA) or SCHEMA
    if _readable_tables(wreck, schema) == len(layout_of(schema).tables):
        return wreck
    # A journal that was brought up from an older schema has the later tables elsewhere.
    patched = [PatchedWreck(path, each) for each in range(schema, 0, -1)]
    best, *others = sorted(
        (wreck, *patched), key=lambda each: _readable_tables(each, schema), reverse=True
    )
    for other in others:
        other.close()
    return best


def _readable_tables(wreck: SqliteConnection, schema: int) -> int:
    """How many tables are where they are looked for."""
    return sum(_is_there(wreck, table) for table in layout_of(schema).tables.values())


def _is_there(wreck: SqliteConnection, table: Table) -> bool:
    try:
        wreck.asked(f"SELECT * FROM {table.name} NOT INDEXED LIMIT 1")  # noqa: S608  # ours
    except StoreError:
        return False
    return True


class Readable:
    """The rows of a table that can be read; `known` counts the keys that were seen of it."""

    def __init__(self, wreck: SqliteConnection, table: Table) -> None:
        self._wreck = wreck
        self._table = table
        self._keys = _named(table.key)
        self._columns = _named(table.columns)
        self._whole = True
        self._seen: set[Row] = set()

    @property
    def known(self) -> int:
        """How many rows there were, as far as that can be seen."""
        return len(self._seen)

    def rows(self) -> Iterator[Row]:
        """Every row that can be read, once."""
        given: set[Row] = set()
        places = [self._table.columns.index(name) for name in self._table.key]
        for row in chain(self._ends(), self._by_indexes(given)):
            key = tuple(row[place] for place in places)
            self._seen.add(key)
            if key not in given:
                given.add(key)
                yield row

    def _ends(self) -> Iterator[Row]:
        select = self._select(self._columns)
        yield from self._as_far(f"{select} ORDER BY {self._keys}")
        if not self._whole:
            yield from self._as_far(f"{select} ORDER BY {self._keys.replace(',', ' DESC,')} DESC")

    def _by_indexes(self, given: set[Row]) -> Iterator[Row]:
        """What the ends did not reach: by the keys that the indexes hold, or from them alone."""
        if self._whole:
            return
        for index, held in self._table.indexes.items():
            if held >= {*self._table.columns}:
                yield from self._as_far(self._select(self._columns, index))
            else:
                self._seen.update(self._as_far(self._select(self._keys, index)))
        where = " AND ".join(f'"{name}" = ?' for name in self._table.key)
        for key in self._seen - given:
            yield from self._as_far(f"{self._select(self._columns)} WHERE {where}", key)

    def _select(self, columns: str, index: str = "") -> str:
        by = f" INDEXED BY {index}" if index else " NOT INDEXED"
        return f"SELECT {columns} FROM {self._table.name}{by}"  # noqa: S608  # names of ours

    def _as_far(self, sql: str, given: Row = ()) -> Iterator[Row]:
        """The rows of a question up to what cannot be read."""
        try:
            yield from self._wreck.rows(sql, given)
        except StoreError:
            self._whole = False


def _named(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in columns)
