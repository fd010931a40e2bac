"""How a compiled statement runs: one small class a driver, and the only place that calls one.

Changes run in `BEGIN IMMEDIATE`, reads in a plain `BEGIN`: a read that turns into a write cannot
wait its turn in SQLite, and a lost update is silent. Errors leave as `StoreError`, without
parameters, because parameters are what somebody wrote.
"""

from __future__ import annotations

import sqlite3

from trustlog.domain.errors import JournalError, RefusedError
from trustlog.store.values import (
    POSTGRESQL_IN,
    POSTGRESQL_OUT,
    SQLITE_IN,
    SQLITE_OUT,
    coming_out,
    going_in,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Protocol

    import psycopg

    Statement = tuple[str, dict[str, str], dict[str, Any], tuple[str, ...]]
    """SQL, parameters and their kinds, constants, the kinds of columns."""

    class Connection(Protocol):
        """An open database that runs statements by name."""

        dialect: str
        """Whose SQL it speaks: `sqlite` or `postgresql`."""

        def run(self, name: str, /, **given: Any) -> list[tuple[Any, ...]]:
            """Run a statement and return its rows."""

        def stream(self, name: str, /, **given: Any) -> Iterator[tuple[Any, ...]]:
            """Run a statement and yield its rows, holding a few at a time."""

        def script(self, sql: str) -> None:
            """Run one statement that is text: a migration's."""

        def begin(self, *, change: bool) -> None:
            """Begin a transaction."""

        def defer(self) -> None:
            """Check what rows refer to at the end of the transaction only."""

        def commit(self) -> None:
            """Make the transaction's changes last."""

        def rollback(self) -> None:
            """Leave the transaction as if it had never been."""

        def close(self) -> None:
            """Let go of the database."""

        def version(self) -> int:
            """The number of the last migration that ran here."""

        def set_version(self, number: int) -> None:
            """Note the number of a migration, inside its transaction."""


APPLICATION_ID = 0x54724C67
WAIT_SECONDS = 30
STREAM_ROWS = 500

SETTINGS = (
    # Zero of 1,930 power cuts lose an acknowledged row so; with SQLite's default, 444 do
    # (docs/decisions/0003-delete-extra.md).
    "PRAGMA synchronous=EXTRA",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
)


class StoreError(JournalError):
    """The database refused; says what is so and, where there is one, the way out."""


class BusyError(RefusedError):
    """Another program kept the journal locked."""


class SqliteConnection:
    """A journal in a file."""

    dialect = "sqlite"

    def __init__(self, path: str, *, create: bool = False) -> None:
        from trustlog.store.compiled.sqlite import STATEMENTS

        self._statements = STATEMENTS
        self._path = path
        self._out: dict[str, Any] = {}
        try:
            self._driver = self._opened(path)
            for setting in SETTINGS:
                self._driver.execute(setting)
            if create:
                self._driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
        except sqlite3.Error as error:
            if hasattr(self, "_driver"):
                self._driver.close()
            raise self._spoken(error) from None

    def _opened(self, path: str) -> sqlite3.Connection:
        return sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None)

    def _statement(self, name: str) -> Statement:
        if name not in self._statements:
            from trustlog.store.compiled.sqlite_rest import STATEMENTS

            self._statements = {**self._statements, **STATEMENTS}
        return self._statements[name]

    def run(self, name: str, /, **given: Any) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        return list(self.stream(name, **given))

    def stream(self, name: str, /, **given: Any) -> Iterator[tuple[Any, ...]]:
        """Run a statement and yield its rows, holding a few at a time."""
        sql, takes, constants, columns = self._statement(name)
        try:
            rows = self._driver.execute(sql, going_in(given, takes, constants, SQLITE_IN))
            if not columns:
                return iter(())
            out = self._out.get(name)
            if out is None:
                out = self._out[name] = coming_out(columns, SQLITE_OUT)
            return self._spoken_rows(map(out, rows))
        except sqlite3.Error as error:
            raise self._spoken(error) from None

    def _spoken_rows(self, rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        try:
            yield from rows
        except sqlite3.Error as error:
            raise self._spoken(error) from None

    def script(self, sql: str) -> None:
        """Run one statement that is text: a migration's."""
        try:
            self._driver.execute(sql)
        except sqlite3.Error as error:
            raise self._spoken(error) from None

    def begin(self, *, change: bool) -> None:
        """Begin a transaction; one that changes takes the lock at once, and waits for it."""
        self.script("BEGIN IMMEDIATE" if change else "BEGIN")

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

    def close(self) -> None:
        """Let go of the database."""
        self._driver.close()

    def version(self) -> int:
        """The number of the last migration that ran here."""
        try:
            number: int = self._driver.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.Error as error:
            raise self._spoken(error) from None
        return number

    def set_version(self, number: int) -> None:
        """Note the number of a migration, inside its transaction."""
        self.script(f"PRAGMA user_version={number}")

    def _spoken(self, error: sqlite3.Error) -> StoreError | BusyError:
        """The driver's error in words, without what was being written."""
        # Without a name it is Python's own: bytes in a row that are no UTF-8.
        name = getattr(error, "sqlite_errorname", None) or "SQLITE_ERROR"
        path = self._path
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return BusyError(
                f"Another program holds {path} and did not let go in {WAIT_SECONDS} seconds."
                " Try again when it is done."
            )
        for start, sentence in _SENTENCES:
            if name.startswith(start):
                return StoreError(sentence.format(path=path, name=name))
        return StoreError(f"{path} cannot be used ({name}).")


_SENTENCES = (
    ("SQLITE_FULL", "The disk that holds {path} is full. Make room and try again."),
    (
        "SQLITE_READONLY",
        "{path} or its folder cannot be written. Check its owner and mode with ls -l.",
    ),
    ("SQLITE_CANTOPEN", "{path} cannot be opened. Check its owner and mode with ls -l."),
    ("SQLITE_NOTADB", "{path} is not a trustlog journal. Nothing was changed."),
    (
        "SQLITE_CORRUPT",
        "{path} cannot be read as it is: SQLite finds it damaged. Copy it before anything else.",
    ),
    ("SQLITE_ERROR", "{path} is not as trustlog left it ({name}). Copy it before anything else."),
    ("SQLITE_IOERR", "{path} could not be read or written (disk I/O error, {name})."),
    ("SQLITE_CONSTRAINT", "{path} refused a row that breaks its rules ({name})."),
)

_AT_ONCE = ("40001", "40P01")
"""A transaction that could not be as if it had run alone, and one in a deadlock."""


class PostgresConnection:
    """A journal on a PostgreSQL server, in the schema the session's search path names."""

    dialect = "postgresql"

    def __init__(self, driver: psycopg.Connection[Any]) -> None:
        from trustlog.store.compiled.postgresql import STATEMENTS

        # Every transaction is begun by `begin`; the driver would begin one more, and before a read.
        driver.autocommit = True
        self._statements = STATEMENTS
        self._driver = driver
        self._streams = 0

    def _statement(self, name: str) -> Statement:
        if name not in self._statements:
            from trustlog.store.compiled.postgresql_rest import STATEMENTS

            self._statements = {**self._statements, **STATEMENTS}
        return self._statements[name]

    def run(self, name: str, /, **given: Any) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        import psycopg

        sql, takes, constants, columns = self._statement(name)
        try:
            # Always a mapping, or `%%` in the text would stay doubled.
            rows = self._driver.execute(sql, going_in(given, takes, constants, POSTGRESQL_IN))
            return list(map(coming_out(columns, POSTGRESQL_OUT), rows)) if columns else []
        except psycopg.Error as error:
            raise self._spoken(error) from None

    def stream(self, name: str, /, **given: Any) -> Iterator[tuple[Any, ...]]:
        """Run a statement and yield its rows, holding a few at a time."""
        import psycopg

        sql, takes, constants, columns = self._statement(name)
        self._streams += 1
        # A cursor on the server ends with its transaction; where there is none, it is held.
        alone = self._driver.info.transaction_status == psycopg.pq.TransactionStatus.IDLE
        try:
            with self._driver.cursor(name=f"stream_{self._streams}", withhold=alone) as rows:
                rows.itersize = STREAM_ROWS
                rows.execute(sql, going_in(given, takes, constants, POSTGRESQL_IN))
                yield from map(coming_out(columns, POSTGRESQL_OUT), rows)
        except psycopg.Error as error:
            raise self._spoken(error) from None

    def script(self, sql: str) -> None:
        """Run one statement that is text: a migration's."""
        import psycopg

        try:
            self._driver.execute(sql)
        except psycopg.Error as error:
            raise self._spoken(error) from None

    def begin(self, *, change: bool) -> None:
        """Begin a transaction; each sees a single moment of the whole journal."""
        level = "SERIALIZABLE" if change else "REPEATABLE READ READ ONLY"
        self.script(f"BEGIN ISOLATION LEVEL {level}")

    def defer(self) -> None:
        """Check what rows refer to at the end of the transaction only."""
        self.script("SET CONSTRAINTS ALL DEFERRED")

    def commit(self) -> None:
        """Make the transaction's changes last."""
        self.script("COMMIT")

    def rollback(self) -> None:
        """Leave the transaction as if it had never been."""
        if not self._driver.closed:
            self._driver.rollback()

    def close(self) -> None:
        """Let go of the database."""
        self._driver.close()

    def version(self) -> int:
        """The number of the last migration that ran here."""
        found = self._driver.execute("SELECT to_regclass('trustlog_meta')").fetchone()
        if found is None or found[0] is None:
            return 0
        row = self._driver.execute("SELECT schema_version FROM trustlog_meta").fetchone()
        return 0 if row is None else int(row[0])

    def set_version(self, number: int) -> None:
        """Note the number of a migration, inside its transaction."""
        self.script("CREATE TABLE IF NOT EXISTS trustlog_meta (schema_version INTEGER NOT NULL)")
        self.script("DELETE FROM trustlog_meta")
        self.script(f"INSERT INTO trustlog_meta VALUES ({number})")  # noqa: S608  # a number of ours

    def _spoken(self, error: psycopg.Error) -> StoreError | BusyError:
        """The driver's error in words, without what was being written."""
        if error.sqlstate in _AT_ONCE:
            return BusyError(
                "Another program changed the journal at the same moment, so nothing was changed"
                " here. Try again."
            )
        return StoreError(f"The server refused ({error.sqlstate or type(error).__name__}).")
