"""How a compiled statement runs on SQLite, and what every connection is.

Changes run in `BEGIN IMMEDIATE`, reads in a plain `BEGIN`: a read that turns into a write cannot
wait its turn in SQLite, and a lost update is silent. Errors leave as `StoreError`, without
parameters, because parameters are what somebody wrote.
"""

from __future__ import annotations

import sqlite3

from trustlog.domain.errors import JournalError, RefusedError
from trustlog.store.values import SQLITE_IN, SQLITE_OUT, coming_out, going_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Self

    Statement = tuple[str, dict[str, str], dict[str, Any], tuple[str, ...]]
    """SQL, parameters and their kinds, constants, the kinds of columns."""


APPLICATION_ID = 0x54724C67
WAIT_SECONDS = 30
COPY_PAGES = 2048

SETTINGS = (
    # Zero of 1,930 power cuts lose an acknowledged row so; with SQLite's default, 444 do
    # (docs/decisions/0003-delete-extra.md).
    "PRAGMA synchronous=EXTRA;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA secure_delete=ON;"
    "PRAGMA temp_store=MEMORY;"
    # What was read is seldom read again, and memory that was used before is faster than new.
    "PRAGMA cache_size=128;"
)
ROOM_TO_CHANGE = "PRAGMA cache_size=-2000"
"""As much as SQLite gives by itself: what has no room goes to the disk before its time."""


class StoreError(JournalError):
    """The database refused; says what is so and, where there is one, the way out."""


class UnreachableError(StoreError):
    """The server of a journal does not answer, or lets nobody in."""


class BusyError(RefusedError):
    """Another program kept the journal locked."""


class TogetherError(BusyError):
    """Another program changed it at the same moment; all is as it was, and may be done over."""


def connected(module: Any, path: str) -> Any:
    """Open a file with a driver; every transaction is begun by `begin`."""
    return module.connect(path, timeout=WAIT_SECONDS, isolation_level=None)


class SqliteConnection:
    """A journal in a file."""

    dialect = "sqlite"
    kept = ""
    _errors: tuple[type[Exception], ...] = (sqlite3.Error, UnicodeDecodeError)
    """What the driver raises; another SQLite than Python's has errors of its own.

    Of a damaged file SQLite may speak in bytes that are no UTF-8, and Python stumbles over them.
    """

    def __init__(self, path: str, *, create: bool = False) -> None:
        from trustlog.store.compiled.sqlite import STATEMENTS

        self._statements = STATEMENTS
        self.path = path
        self._out: dict[str, Any] = {}
        try:
            self._driver = self._opened(path)
            self._driver.executescript(SETTINGS)
            if create:
                self._driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
        except self._errors as error:
            if hasattr(self, "_driver"):
                self._driver.close()
            raise self._spoken(error) from None

    def _opened(self, path: str) -> sqlite3.Connection:
        driver: sqlite3.Connection = connected(sqlite3, path)
        return driver

    def _statement(self, name: str) -> Statement:
        if name not in self._statements:
            from trustlog.store.compiled.sqlite_daily import STATEMENTS as DAILY

            self._statements = {**self._statements, **DAILY}
        if name not in self._statements:
            from trustlog.store.compiled.sqlite_rest import STATEMENTS as REST

            self._statements = {**self._statements, **REST}
        return self._statements[name]

    def run(self, name: str, /, **given: Any) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        try:
            return list(self._rows(name, given))
        except self._errors as error:
            raise self._spoken(error) from None

    def run_each(self, name: str, rows: list[dict[str, Any]], /) -> list[list[tuple[Any, ...]]]:
        """Run a statement that reads, once for each of several; return the rows of each."""
        return [self.run(name, **given) for given in rows]

    def stream(self, name: str, /, **given: Any) -> Iterator[tuple[Any, ...]]:
        """Run a statement and yield its rows, holding a few at a time."""
        try:
            rows = self._rows(name, given)
        except self._errors as error:
            raise self._spoken(error) from None
        return self._spoken_rows(rows)

    def _rows(self, name: str, given: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
        sql, takes, constants, columns = self._statement(name)
        rows = self._driver.execute(sql, going_in(given, takes, constants, SQLITE_IN))
        if not columns:
            return iter(())
        out = self._out.get(name)
        if out is None:
            out = self._out[name] = coming_out(columns, SQLITE_OUT)
        return map(out, rows)

    def _spoken_rows(self, rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        try:
            yield from rows
        except self._errors as error:
            raise self._spoken(error) from None

    def run_many(self, name: str, rows: Iterable[dict[str, Any]], /) -> None:
        """Run a statement that returns nothing once for each of many rows."""
        sql, takes, constants, _ = self._statement(name)
        ready = (going_in(given, takes, constants, SQLITE_IN) for given in rows)
        try:
            self._driver.executemany(sql, ready)
        except self._errors as error:
            raise self._spoken(error) from None

    def script(self, sql: str) -> None:
        """Run one statement that is text: a migration's."""
        try:
            self._driver.execute(sql)
        except self._errors as error:
            raise self._spoken(error) from None

    def asked(self, sql: str) -> list[tuple[Any, ...]]:
        """Run one statement that is text and asks SQLite about the file; return its rows."""
        return list(self.rows(sql))

    def rows(self, sql: str, given: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
        """Run one statement that is text and yield its rows, holding one at a time."""
        try:
            yield from self._driver.execute(sql, given)
        except self._errors as error:
            raise self._spoken(error) from None

    def put(self, sql: str, given: tuple[Any, ...]) -> bool:
        """Run one statement that is text and writes; false if the tables' rules forbid the row."""
        try:
            self._driver.execute(sql, given)
        except self._errors as error:
            name = getattr(error, "sqlite_errorname", None) or ""
            if name.startswith(("SQLITE_CONSTRAINT", "SQLITE_MISMATCH")):
                return False
            raise self._spoken(error) from None
        return True

    def put_all(self, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Write many rows into a table."""
        places = ", ".join("?" for _ in columns.split(", "))
        try:
            self._driver.executemany(
                f"INSERT INTO {table} ({columns}) VALUES ({places})",  # noqa: S608  # names of ours
                rows,
            )
        except self._errors as error:
            raise self._spoken(error) from None

    def define(self, name: str, function: Callable[..., Any]) -> None:
        """Let statements call a function that always answers the same to the same."""
        self._driver.create_function(name, -1, function, deterministic=True)

    def beside(self, path: str) -> Self:
        """Open another file of the same kind: with the same key, where there is one."""
        return type(self)(path)

    def copy_to(self, other: Self, told: Callable[[int, int], None] | None = None) -> None:
        """Make another file as this one is; now and then tell the pages left, and of how many."""
        progress = None if told is None else lambda _, left, pages: told(left, pages)
        try:
            self._driver.backup(other._driver, pages=COPY_PAGES, progress=progress)
        except self._errors as error:
            raise other._spoken(error) from None

    def begin(self, *, change: bool) -> None:
        """Begin a transaction; one that changes takes the lock at once, and waits for it."""
        if change:
            self.script(ROOM_TO_CHANGE)
        self.script("BEGIN IMMEDIATE" if change else "BEGIN")

    def begin_steps(self) -> None:
        """Begin the transaction of migrations."""
        self.begin(change=True)

    def defer(self) -> None:
        """Check what rows refer to at the end of the transaction only."""
        self.script("PRAGMA defer_foreign_keys=ON")

    def commit(self) -> None:
        """Make the transaction's changes last."""
        self.script("COMMIT")

    def rollback(self) -> None:
        """Leave the transaction as if it had never been."""
        if self._driver.in_transaction:
            self.script("ROLLBACK")

    def expect(self, name: str, /, **given: Any) -> None:
        """Nothing is far away in a file."""

    def rest(self) -> None:
        """Nothing is left unsent or open in a file."""

    def close(self) -> None:
        """Let go of the database."""
        self._driver.close()

    def state(self) -> int:
        """What is another number once another program changed the file."""
        [(number,)] = self.asked("PRAGMA data_version")
        return int(number)

    def version(self) -> int:
        """The number of the last migration that ran here."""
        [(number,)] = self.asked("PRAGMA user_version")
        return int(number)

    def set_version(self, number: int) -> None:
        """Note the number of a migration, inside its transaction."""
        self.script(f"PRAGMA user_version={number}")

    def _spoken(self, error: Exception) -> StoreError | BusyError:
        """The driver's error in words, without what was being written."""
        from trustlog.store.file_errors import spoken

        return spoken(error, self.path)
