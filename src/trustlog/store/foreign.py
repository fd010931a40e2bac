"""Another program's SQLite database, read and never written, and trusted with nothing.

It is read from memory: SQLite writes no file beside it, and what another program does to it
meanwhile does not matter. Only plain tables are read, by name; nothing that stands in its schema
is run.
"""

from __future__ import annotations

import sqlite3

from trustlog.domain.errors import RefusedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

MAGIC = b"SQLite format 3\0"
MOST_STEPS = 400
STEP = 1_000_000
"""How many instructions of SQLite's a question may take: a second or two."""
LONGEST_VALUE = 1 << 22
ROLLBACK = b"\x01\x01"
"""What a header says of a database without a write-ahead log, which none in memory can have."""

FAULTS = (sqlite3.Error, UnicodeDecodeError)
"""How `sqlite3` says that a database is damaged, the names in it too."""


class Foreign:
    """A database in memory."""

    def __init__(self, data: bytes) -> None:
        """Open it.

        Raises:
            RefusedError: If it is none, or damaged.
        """
        if not data.startswith(MAGIC):
            raise RefusedError("It is no SQLite database.")
        self._driver = sqlite3.connect(":memory:", isolation_level=None)
        self._steps = 0
        try:
            self._driver.deserialize(data[:18] + ROLLBACK + data[20:])
            self._driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
            for pragma in ("trusted_schema=OFF", "query_only=ON", "temp_store=MEMORY"):
                self._driver.execute(f"PRAGMA {pragma}")
            self._driver.set_authorizer(_may)
            self._driver.set_progress_handler(self._is_too_much, STEP)
            made = self._driver.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
            self.tables = {str(name) for name, sql in made if _is_plain(sql)}
        except FAULTS as error:
            self.close()
            raise _unreadable(error) from None

    def columns(self, table: str) -> set[str]:
        """The names of a table's columns; none if there is no such table."""
        if table not in self.tables:
            return set()
        try:
            found = self._driver.execute(f'SELECT * FROM "{table}" LIMIT 0')  # noqa: S608  # ours
        except FAULTS as error:
            raise _unreadable(error) from None
        return {name for name, *_ in found.description}

    def rows(self, table: str, columns: tuple[str, ...], order: str) -> Iterator[tuple[Any, ...]]:
        """What stands in some columns of a table, by others.

        Raises:
            RefusedError: If it cannot be read.
        """
        names = ", ".join(f'"{name}"' for name in columns)
        sql = f'SELECT {names} FROM "{table}" ORDER BY {order}'  # noqa: S608  # a reader's words
        try:
            for row in self._driver.execute(sql):  # noqa: UP028  # a cursor is closed by its own
                yield row
        except FAULTS as error:
            raise _unreadable(error) from None

    def close(self) -> None:
        """Let go of it."""
        self._driver.close()

    def _is_too_much(self) -> int:
        self._steps += 1
        return self._steps > MOST_STEPS


def _may(action: int, *_names: str | None) -> int:
    fine = action in {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}
    return sqlite3.SQLITE_OK if fine else sqlite3.SQLITE_DENY


def _is_plain(sql: object) -> bool:
    return isinstance(sql, str) and sql.lstrip().upper().startswith("CREATE TABLE")


def _unreadable(error: Exception) -> RefusedError:
    """The error without a word of what stands in the database."""
    kind = getattr(error, "sqlite_errorname", "") or "text that is no UTF-8"
    return RefusedError(f"It cannot be read as a database ({kind}). Export it anew and try again.")
