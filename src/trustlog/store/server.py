"""How a compiled statement runs on PostgreSQL.

Changes run one after the other: each takes the journal for itself before it reads, so that none
has to be done twice, and is serializable, so that nothing another program does comes in between.
"""

from __future__ import annotations

from trustlog.store import connection as connections
from trustlog.store.ahead import AHEAD, LOGGING, Ahead
from trustlog.store.server_errors import spoken
from trustlog.store.together import Text
from trustlog.store.values import POSTGRESQL_IN, POSTGRESQL_OUT, coming_out, going_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    import psycopg

    from trustlog.store.connection import BusyError, Statement, StoreError
    from trustlog.store.together import Ready

STREAM_ROWS = 500

# PostgreSQL sees the journal as it is at the first statement that reads. Taking a table reads
# nothing, so what is read after it is what the change before has left.
_CHANGE = (
    "BEGIN ISOLATION LEVEL SERIALIZABLE",
    "SET LOCAL lock_timeout = {wait}",
    "LOCK TABLE counter IN SHARE ROW EXCLUSIVE MODE",
)
_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_STEPS = (
    "BEGIN",
    "SELECT pg_advisory_xact_lock(hashtext('trustlog'), hashtext(current_schema()))",
)


class PostgresConnection:
    """A journal on a PostgreSQL server, in the schema the session's search path names."""

    dialect = "postgresql"
    kept = ""

    def __init__(self, driver: psycopg.Connection[Any], path: str = "the server") -> None:
        from trustlog.store.compiled.postgresql import STATEMENTS

        # Every transaction is begun by `begin`; the driver would begin one more, and before a read.
        driver.autocommit = True
        self._statements = STATEMENTS
        self._texts: dict[str, Text] = {}
        self._driver = driver
        self._streams = 0
        self._ahead = Ahead(driver, path)
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
        """Run a statement and return its rows; where it has none, it is sent with the next."""
        sent = self._ahead
        if (known := sent.known(name, given)) is not None:
            return known
        one = self._ready(name, given)
        sent.forget_for(name)
        if sent.changing and (rows := sent.later(name, one)) is not None:
            return rows
        more = [(each, self._ready(each, given)) for each in AHEAD.get(name, ())]
        return sent.asked(name, one, more)

    def run_each(self, name: str, rows: list[dict[str, Any]], /) -> list[list[tuple[Any, ...]]]:
        """Run a statement that reads, once for each of several and in one go."""
        return self._ahead.answers([self._ready(name, given) for given in rows])

    def _ready(self, name: str, given: dict[str, Any]) -> Ready:
        text = self._texts.get(name)
        if text is None:
            text = self._texts[name] = Text(*self._statement(name), often=name in LOGGING)
        return text.with_values(given)

    def expect(self, name: str, /, **given: Any) -> None:
        """Say what is read after the change, so that it can be asked for with it."""
        more = [name, *AHEAD.get(name, ())]
        self._ahead.expected = [(each, self._ready(each, given)) for each in more]

    def keep_statements(self) -> None:
        """Have the server keep what it is sent again: the session is ours alone."""
        self._ahead.keep_statements()

    def rest(self) -> None:
        """Leave nothing unsent or open while a person is waited for."""
        self._ahead.settle()

    def stream(self, name: str, /, **given: Any) -> Iterator[tuple[Any, ...]]:
        """Run a statement and yield its rows, holding a few at a time."""
        import psycopg

        sql, takes, constants, columns = self._statement(name)
        self._ahead.send()
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
        self._ahead.settle()
        self._ahead.foreseen.clear()
        self._ahead.alone(sql)

    def begin(self, *, change: bool) -> None:
        """Begin a transaction; each sees a single moment of the whole journal.

        It is sent with the first statement, so that both are answered in one go.
        """
        wait = int(connections.WAIT_SECONDS * 1000)
        self._ahead.begin([each.format(wait=wait) for each in _CHANGE] if change else [_READ])

    def begin_steps(self) -> None:
        """Begin the transaction of migrations; another trustlog's come before it or after."""
        self._ahead.begin([*_STEPS])
        self._ahead.send()

    def defer(self) -> None:
        """Check what rows refer to at the end of the transaction only."""
        self.script("SET CONSTRAINTS ALL DEFERRED")

    def commit(self) -> None:
        """Make the transaction's changes last."""
        self._ahead.commit()

    def rollback(self) -> None:
        """Leave the transaction as if it had never been."""
        self._ahead.rollback()

    def close(self) -> None:
        """Let go of the database."""
        self._driver.close()

    def state(self) -> None:
        """There is no number that tells without asking the server."""

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
        self._ahead.send()
        return self._ahead.alone(sql)

    def foresee(self, found: dict[str, list[Any]]) -> None:
        """Take over what was read when the server was reached, in a transaction that is open."""
        for name, rows in found.items():
            out = coming_out(self._statement(name)[3], POSTGRESQL_OUT)
            self._ahead.foreseen[name] = [], list(map(out, rows))
        self._ahead.waiting = True

    def rows(self, sql: str, given: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
        """Run one statement that is text in a transaction and yield its rows, a few at a time."""
        import psycopg

        self._ahead.send()
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

        self._ahead.send()
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
