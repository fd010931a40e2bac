"""How a compiled statement runs on PostgreSQL.

Changes run one after the other: each takes the journal for itself before it reads, so that none
has to be done twice, and is serializable, so that nothing another program does comes in between.
"""

from __future__ import annotations

from trustlog.store import connection as connections
from trustlog.store.connection import BusyError, StoreError, TogetherError
from trustlog.store.values import POSTGRESQL_IN, POSTGRESQL_OUT, coming_out, going_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    import psycopg

    from trustlog.store.connection import Statement

STREAM_ROWS = 500

# PostgreSQL sees the journal as it is at the first statement that reads. Taking a table reads
# nothing, so what is read after it is what the change before has left.
_CHANGE = (
    "BEGIN ISOLATION LEVEL SERIALIZABLE; SET LOCAL lock_timeout = {wait};"
    " LOCK TABLE counter IN SHARE ROW EXCLUSIVE MODE"
)
_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_STEPS = "BEGIN; SELECT pg_advisory_xact_lock(hashtext('trustlog'), hashtext(current_schema()))"


class LostError(StoreError):
    """The server went away, or the way to it."""


class PostgresConnection:
    """A journal on a PostgreSQL server, in the schema the session's search path names."""

    dialect = "postgresql"
    kept = ""

    def __init__(self, driver: psycopg.Connection[Any], path: str = "the server") -> None:
        from trustlog.store.compiled.postgresql import STATEMENTS

        # Every transaction is begun by `begin`; the driver would begin one more, and before a read.
        driver.autocommit = True
        self._statements = STATEMENTS
        self._driver = driver
        self._streams = 0
        self.path = path
        """Its address, without a password."""

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

    def script(self, sql: str) -> None:
        """Run one statement that is text: a migration's."""
        import psycopg

        try:
            self._driver.execute(sql)
        except psycopg.Error as error:
            raise self._spoken(error) from None

    def begin(self, *, change: bool) -> None:
        """Begin a transaction; each sees a single moment of the whole journal."""
        wait = int(connections.WAIT_SECONDS * 1000)
        self._begin(_CHANGE.format(wait=wait) if change else _READ)

    def begin_steps(self) -> None:
        """Begin the transaction of migrations; another trustlog's come before it or after."""
        self._begin(_STEPS)

    def _begin(self, sql: str) -> None:
        try:
            self.script(sql)
        except BaseException:  # it has begun, and waits in vain
            self.rollback()
            raise

    def defer(self) -> None:
        """Check what rows refer to at the end of the transaction only."""
        self.script("SET CONSTRAINTS ALL DEFERRED")

    def commit(self) -> None:
        """Make the transaction's changes last."""
        self.script("COMMIT")

    def rollback(self) -> None:
        """Leave the transaction as if it had never been."""
        import psycopg

        if self._driver.closed:
            return
        try:
            self._driver.rollback()
        except psycopg.Error as error:
            raise self._spoken(error) from None

    def close(self) -> None:
        """Let go of the database."""
        self._driver.close()

    def version(self) -> int:
        """The number of the last migration that ran here."""
        [(found,)] = self.asked("SELECT to_regclass('trustlog_meta')")
        if found is None:
            return 0
        rows = self.asked("SELECT schema_version FROM trustlog_meta")
        return int(rows[0][0]) if rows else 0

    def set_version(self, number: int) -> None:
        """Note the number of a migration, inside its transaction."""
        self.script("CREATE TABLE IF NOT EXISTS trustlog_meta (schema_version INTEGER NOT NULL)")
        self.script("DELETE FROM trustlog_meta")
        self.script(f"INSERT INTO trustlog_meta VALUES ({number})")  # noqa: S608  # a number of ours

    def asked(self, sql: str) -> list[tuple[Any, ...]]:
        """Run one statement that is text and asks about the journal; return its rows."""
        import psycopg

        try:
            return self._driver.execute(sql).fetchall()
        except psycopg.Error as error:
            raise self._spoken(error) from None

    def rows(self, sql: str, given: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
        """Run one statement that is text in a transaction and yield its rows, a few at a time."""
        import psycopg

        self._streams += 1
        try:
            with self._driver.cursor(name=f"stream_{self._streams}") as rows:
                rows.itersize = STREAM_ROWS
                rows.execute(sql.replace("?", "%s"), given)
                yield from rows
        except psycopg.Error as error:
            raise self._spoken(error) from None

    def put_all(self, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Write many rows into a table."""
        import psycopg

        try:
            with (
                self._driver.cursor() as cursor,
                cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as into,
            ):
                for row in rows:
                    into.write_row(row)
        except psycopg.Error as error:
            raise self._spoken(error) from None

    def number_on(self, table: str) -> None:
        """Let the next row of a table get the number after the highest there is."""
        self.script(
            f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id))"  # noqa: S608  # ours
            f" FROM {table} HAVING max(id) IS NOT NULL"
        )

    def _spoken(self, error: psycopg.Error) -> StoreError | BusyError:
        """The driver's error in words, without what was being written."""
        return spoken(error, self.path)


def spoken(error: psycopg.Error, path: str) -> StoreError | BusyError:
    """An error of the driver in words, without what was being written."""
    state = error.sqlstate or ""
    if state in _TOGETHER:
        return TogetherError(
            "Another program changed the journal at the same moment, so nothing was changed"
            " here. Try again."
        )
    if state == "55P03":
        return BusyError(
            f"Another program holds {path} and did not let go in"
            f" {connections.WAIT_SECONDS} seconds. Try again when it is done."
        )
    if _is_gone(error):
        return LostError(
            f"The connection to {path} was lost. Try again when the server can be reached."
        )
    for start, sentence in _SENTENCES:
        if state.startswith(start):
            return StoreError(sentence.format(path=path))
    return StoreError(f"{path} refused ({state or type(error).__name__}).")


def _is_gone(error: psycopg.Error) -> bool:
    """Whether the server went away: then there is no code, or one that says why."""
    import psycopg

    state = error.sqlstate
    if state is None:
        return isinstance(error, psycopg.OperationalError)
    return state.startswith(("08", "57P"))


_TOGETHER = ("40001", "40P01")
"""A transaction that could not be as if it had run alone, and one in a deadlock."""

_SENTENCES = (
    ("53100", "The disk of {path} is full. Make room there and try again."),
    ("53", "{path} has no room for this now. Try again later."),
    (
        "42501",
        "{path} does not let you do that. Whoever runs the server can give you the right to it.",
    ),
    (
        "3F000",
        "{path} has no schema for a journal of yours. docs/how-to/postgres.md has the SQL for one.",
    ),
    ("25006", "{path} takes no changes now: it is a copy, or is looked after. Try again later."),
    ("57014", "{path} took too long and gave up. Try again."),
)
