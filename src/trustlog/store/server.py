"""How a compiled statement runs on PostgreSQL."""

from __future__ import annotations

from trustlog.store.connection import BusyError, StoreError
from trustlog.store.values import POSTGRESQL_IN, POSTGRESQL_OUT, coming_out, going_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    import psycopg

    from trustlog.store.connection import Statement

STREAM_ROWS = 500

_AT_ONCE = ("40001", "40P01")
"""A transaction that could not be as if it had run alone, and one in a deadlock."""


class PostgresConnection:
    """A journal on a PostgreSQL server, in the schema the session's search path names."""

    dialect = "postgresql"
    kept = ""

    def __init__(self, driver: psycopg.Connection[Any]) -> None:
        from trustlog.store.compiled.postgresql import STATEMENTS

        # Every transaction is begun by `begin`; the driver would begin one more, and before a read.
        driver.autocommit = True
        self._statements = STATEMENTS
        self._driver = driver
        self._streams = 0

    def _statement(self, name: str) -> Statement:
        if name not in self._statements:
            from trustlog.store.compiled.postgresql_daily import STATEMENTS as DAILY

            self._statements = {**self._statements, **DAILY}
        if name not in self._statements:
            from trustlog.store.compiled.postgresql_rest import STATEMENTS as REST

            self._statements = {**self._statements, **REST}
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

    def run_many(self, name: str, rows: Iterable[dict[str, Any]], /) -> None:
        """Run a statement that returns nothing once for each of many rows."""
        import psycopg

        sql, takes, constants, _ = self._statement(name)
        ready = [going_in(given, takes, constants, POSTGRESQL_IN) for given in rows]
        try:
            with self._driver.cursor() as cursor:
                cursor.executemany(sql, ready)
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
