"""The proof: a compiled statement does what SQLAlchemy does with the declared one.

Every statement runs once through SQLAlchemy and once as text, on the same journal and in a
transaction that is taken back. Rows must be equal in value and type, and so must every table.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from tests.journals import TABLES, connected, journal_at, journal_in
from tests.postgres import new_database
from tests.store.content import fill
from tests.store.drawn import Draws
from tests.store.texts import compiled_for

from trustlog.store import values
from trustlog.store.compiler import FOLDER, WORDS, texts_of
from trustlog.store.connection import SqliteConnection, StoreError
from trustlog.store.words import PostgresWords, SqliteWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Engine
    from tests.journals import Connection, Rows

    from trustlog.store.journal import Journal

STATEMENTS = compiled_for("sqlite")
NAMES = sorted(STATEMENTS)
REFUSED = "refused"
NEXT_IDS = "; ".join(
    f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), 7000)"
    for table in (
        *("habit", "life", "cadence", "off", "person", "away", "moment", "operation"),
        *("promise", "promise_move", "answer", "measure", "aim", "milestone", "survey"),
        *("survey_item", "survey_round", "interview", "reflection", "question"),
    )
)
EVERY_ROW = "SET LOCAL TIME ZONE 'UTC'; " + " UNION ALL ".join(
    f"SELECT '{table}', {table}::text FROM {table}" for table in TABLES
)
"""One journey to the server instead of one a table."""


class Twins:
    """One journal, reached through SQLAlchemy and through what runs compiled text."""

    def __init__(
        self, journal: Journal, engine: Engine, words: Any, opens: Callable[[], Connection]
    ) -> None:
        self.engine, self.opens = engine, opens
        fill(journal)
        journal.close()
        with engine.connect() as connection:
            self.draws = Draws(connection, words)
        self.server = engine.dialect.name == "postgresql"

    def differing(self, name: str, connection: Connection) -> tuple[list[Any], bool]:
        """The arguments for which the two differ; and whether any of them had an effect."""
        untouched = self._through_alchemy("setting.all", {}, changes=True)[1]
        wrong, effect = [], False
        sql = STATEMENTS[name][0]
        changes, adds = not sql.startswith("SELECT"), sql.startswith("INSERT")
        for given in self.draws.drawn(name):
            theirs = self._through_alchemy(name, given, changes=changes, adds=adds)
            ours = self._as_text(name, given, connection, changes=changes, adds=adds)
            if theirs != ours:
                wrong.append((given, theirs, ours))
            effect |= theirs[0] != REFUSED and bool(theirs[0] or theirs[1] not in (None, untouched))
        return wrong, effect

    def _through_alchemy(
        self, name: str, given: dict[str, Any], *, changes: bool, adds: bool = False
    ) -> Any:
        with self.engine.connect() as connection:
            driver = connection.connection.driver_connection
            if adds:
                self._same_ids(driver)
            if not self.server:
                connection.exec_driver_sql("PRAGMA foreign_keys=ON")
                connection.exec_driver_sql("BEGIN")
            try:
                made = connection.execute(self.draws.statements[name], given)
                rows = [tuple(row) for row in made] if made.returns_rows else []
            except DBAPIError:
                return REFUSED, None
            return _typed(rows), self._tables(driver) if changes else None

    def _as_text(
        self,
        name: str,
        given: dict[str, Any],
        connection: Connection,
        *,
        changes: bool,
        adds: bool,
    ) -> Any:
        if adds:
            self._same_ids(connection._driver)
        connection.begin(change=changes)
        try:
            rows = connection.run(name, **given)
            connection.rest()
            return _typed(rows), self._tables(connection._driver) if changes else None
        except StoreError:
            return REFUSED, None
        finally:
            connection.rollback()

    def _same_ids(self, driver: Any) -> None:
        """A sequence does not go back with its transaction."""
        if self.server:
            driver.execute(NEXT_IDS)

    def _tables(self, driver: Any) -> list[Any]:
        """Every row of every table."""
        if self.server:
            found = driver.execute(EVERY_ROW)
            found.nextset()
            return sorted(found.fetchall())
        return [
            sorted(driver.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
            for table in TABLES
        ]


def _typed(rows: Rows) -> list[Any]:
    return [
        tuple(
            (type(value), value, value.tzinfo if isinstance(value, datetime) else None)
            for value in row
        )
        for row in rows
    ]


@pytest.fixture(scope="module")
def sqlite_twins(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Twins]:
    path = tmp_path_factory.mktemp("twins") / "journal.db"
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(path, isolation_level=None),
        poolclass=QueuePool,
    )
    yield Twins(journal_in(path), engine, SqliteWords(), lambda: SqliteConnection(str(path)))
    engine.dispose()


@pytest.fixture(scope="module")
def postgresql_twins(postgres_server: str, postgres_template: str) -> Iterator[Twins]:
    with new_database(postgres_server, template=postgres_template) as conninfo:
        engine = create_engine(
            "postgresql+psycopg://",
            creator=lambda: psycopg.connect(conninfo, prepare_threshold=None),
            poolclass=QueuePool,
        )
        yield Twins(journal_at(conninfo), engine, PostgresWords(), lambda: connected(conninfo))
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def twins(request: pytest.FixtureRequest) -> Twins:
    found: Twins = request.getfixturevalue(f"{request.param}_twins")
    return found


@pytest.fixture
def connection(twins: Twins) -> Iterator[Connection]:
    opened = twins.opens()
    yield opened
    opened.close()


@pytest.mark.parametrize("words", WORDS, ids=lambda words: str(words.name))
def test_the_compiled_modules_are_what_the_statements_say(
    words: SqliteWords | PostgresWords,
) -> None:
    said = texts_of(words)
    kept = {name: (FOLDER / f"{name}.py").read_text(encoding="utf-8") for name in said}

    assert kept == said, "run ./dev compile"


def test_both_databases_have_every_statement() -> None:
    assert sorted(compiled_for("postgresql")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_compiled_statement_does_what_the_declared_one_does(
    name: str, twins: Twins, connection: Connection
) -> None:
    wrong, effect = twins.differing(name, connection)

    assert wrong == []
    assert effect, "no arguments found a row or changed one, so nothing was compared"


@pytest.mark.parametrize(
    ("converters", "kind", "name"),
    [
        pytest.param("SQLITE_OUT", "day", "life.all", id="day-out"),
        pytest.param("SQLITE_OUT", "instant", "moment.newest", id="instant-out"),
        pytest.param("SQLITE_OUT", "flag", "operation.newest", id="flag-out"),
        pytest.param("SQLITE_IN", "instant", "moment.add", id="instant-in"),
        pytest.param("POSTGRESQL_OUT", "instant", "moment.newest", id="instant-out-postgresql"),
    ],
)
def test_the_proof_sees_a_converter_that_is_missing(
    converters: str,
    kind: str,
    name: str,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    twins = request.getfixturevalue(f"{converters.partition('_')[0].lower()}_twins")
    monkeypatch.delitem(getattr(values, converters), kind)
    connection = twins.opens()

    wrong, _ = twins.differing(name, connection)
    connection.close()

    assert wrong
