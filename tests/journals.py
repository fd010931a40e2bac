"""Real journals for the tests, on either database, and what their tables hold."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import psycopg
from tests.postgres import new_database

from trustlog.domain.cadences import cadence_of
from trustlog.domain.habits import Habit
from trustlog.domain.moments import Moment
from trustlog.domain.operations import Operation, uuid7
from trustlog.domain.people import Person
from trustlog.domain.spans import Life, Version
from trustlog.store.checksums import fits
from trustlog.store.connection import SqliteConnection
from trustlog.store.journal import Journal
from trustlog.store.making import make_journal
from trustlog.store.migrations.runner import migrate
from trustlog.store.opening import open_journal
from trustlog.store.server import PostgresConnection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    Rows = list[tuple[Any, ...]]
    Connection = SqliteConnection | PostgresConnection

TABLES = (
    *("habit", "life", "alias", "cadence", "off", "skip", "holiday"),
    *("person", "away", "moment", "moment_person", "moment_tag"),
    *("promise", "promise_move", "received", "answer"),
    *("measure", "reading", "aim", "aim_person", "milestone", "moment_aim", "promise_aim"),
    *("survey", "survey_item", "survey_round", "survey_count", "interview"),
    *("reflection", "reflection_answer", "rating", "question", "self_check", "setting"),
    *("origin", "mapping"),
    *("counter", "operation", "change"),
)
UNDOABLE = TABLES[:-3]
DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 15, 40, tzinfo=UTC)
KEY = "key:" + "5e" * 32
"""Of a key nothing has to be derived, so that an encrypted journal opens at once."""
WEEKDAYS = cadence_of("every weekday")


def journal_in(path: Path) -> Journal:
    """Open the journal in a file, made if it is not there."""
    if not path.exists():
        make_journal(str(path))
    return Journal(open_journal(str(path)), lambda: open_journal(str(path)))


def encrypted_journal_in(path: Path) -> Journal:
    """Open the journal in an encrypted file."""
    return Journal(
        open_journal(str(path), lambda _: KEY), lambda: open_journal(str(path), lambda _: KEY)
    )


def hasty(journal: Journal) -> Journal:
    """The journal, no longer waiting for its disk: for many changes and no power cut."""
    if isinstance(journal.connection, SqliteConnection):
        driver_of(journal).execute("PRAGMA synchronous=OFF")
    return journal


def connected(conninfo: str) -> PostgresConnection:
    """A connection as one has it to a server with no pool in between."""
    driver = psycopg.connect(conninfo, autocommit=True, prepare_threshold=None)
    connection = PostgresConnection(driver)
    connection.keep_statements()
    return connection


def journal_at(conninfo: str) -> Journal:
    """Open the journal in a database that is migrated."""
    return Journal(connected(conninfo), lambda: connected(conninfo))


@contextmanager
def migrated(server: str) -> Iterator[str]:
    """Make a database that holds an empty journal."""
    with new_database(server) as conninfo:
        with psycopg.connect(conninfo) as driver:
            migrate(PostgresConnection(driver))
        yield conninfo


def driver_of(journal: Journal) -> Any:
    """The driver's own connection, to ask what the journal has no words for."""
    connection: Any = journal.connection
    connection.rest()
    return connection._driver


def asked(journal: Journal, sql: str) -> Rows:
    rows: Rows = driver_of(journal).execute(sql).fetchall()
    return rows


def dump(journal: Journal, tables: Iterable[str] = TABLES) -> dict[str, Rows]:
    """Every row of the tables as the driver gives it, in an order of its own."""
    return {name: sorted(asked(journal, f"SELECT * FROM {name}"), key=repr) for name in tables}


def emptied(journal: Journal) -> None:
    """Take every row away."""
    for table in reversed(TABLES):
        driver_of(journal).execute(f"DELETE FROM {table}")


def index_of_words(journal: Journal) -> Rows:
    """Every word of the index with its moment; first the index is held against the notes."""
    driver = driver_of(journal)
    # With rank 1 it is compared with the notes; without, only with itself.
    driver.execute("INSERT INTO moment_text (moment_text, rank) VALUES ('integrity-check', 1)")
    driver.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word"
        " USING fts5vocab('main', 'moment_text', 'instance')"
    )
    return sorted(asked(journal, "SELECT term, doc FROM temp.word"))


def index_of_done_days(journal: Journal) -> Rows:
    """Every day on which a habit was done; first the index is held against the moments."""
    kept = sorted(asked(journal, "SELECT habit_id, day FROM done_day"))
    moments = asked(journal, "SELECT habit_id, day, effect FROM moment")
    assert kept == sorted({row[:2] for row in moments if row[0] and row[2] != "cost"})
    return kept


def operation(verb: str = "add", number: int = 1) -> Operation:
    return Operation(uid=uid(number), verb=verb, subject="", day=DAY, at=NOW)


def uid(number: int) -> str:
    """An identity that only this number has."""
    return uuid7(1_795_000_000_000 + number, bytes(10))


def moment(number: int = 1, **said: Any) -> Moment:
    """A moment of no habit on 20 November 2026, but for what is said."""
    plain = {"day": DAY, "at": NOW, "utc_offset": 0, "timed": True, "habit": None}
    return Moment(**{"number": number, "uid": uid(number), **plain, **said})


def person(handle: str) -> Person:
    return Person(handle=handle, name=handle.title(), relation="report", since=DAY)


def habit(slug: str, **said: Any) -> Habit:
    since, cadence = said.pop("since", DAY), said.pop("cadence", WEEKDAYS)
    life = Life(since=since, versions=(Version(since=since, cadence=cadence),))
    return Habit(**{"slug": slug, "title": slug.title(), "lives": (life,), **said})


def wrong_checksums(journal: Journal) -> list[str]:
    """The rows whose checksum is not the one of their content, by table and key."""
    habits = _columns(journal, "habit")
    aliases, links = _columns(journal, "alias"), _columns(journal, "moment_person")
    tags, served = _columns(journal, "moment_tag"), _columns(journal, "moment_aim")
    wrong = []
    for row in habits:
        names = sorted(each["name"] for each in aliases if each["habit_id"] == row["id"])
        wrong += _compared("habit", row, (tuple(names),))
    for row in _columns(journal, "moment"):
        here = row["id"]
        with_whom = sorted(each["person_id"] for each in links if each["moment_id"] == here)
        tagged = sorted(each["tag"] for each in tags if each["moment_id"] == here)
        serves = sorted(each["aim_id"] for each in served if each["moment_id"] == here)
        wrong += _compared("moment", row, (tuple(with_whom), tuple(tagged), tuple(serves)))
    for table, link, linked in (
        ("promise", "promise_aim", "aim_id"),
        ("aim", "aim_person", "person_id"),
    ):
        links = _columns(journal, link)
        for row in _columns(journal, table):
            ids = sorted(each[linked] for each in links if each[f"{table}_id"] == row["id"])
            wrong += _compared(table, row, (tuple(ids),))
    alone = (
        *("person", "away", "life", "cadence", "off", "skip", "holiday"),
        *("promise_move", "received", "answer", "milestone"),
        *("measure", "reading"),
        *("survey", "survey_item", "interview", "self_check"),
        *("reflection", "reflection_answer", "rating", "question"),
    )
    counts = _columns(journal, "survey_count")
    for row in _columns(journal, "survey_round"):
        counted = sorted(
            (each["item_id"], each["answer"], each["count"])
            for each in counts
            if each["round_id"] == row["id"]
        )
        wrong += _compared("survey_round", row, (tuple(counted),))
    for table in alone:
        for row in _columns(journal, table):
            wrong += _compared(table, row, ())
    for row in _columns(journal, "setting"):
        wrong += _compared("setting", row, ())
    return wrong


def _columns(journal: Journal, table: str) -> list[dict[str, Any]]:
    rows = driver_of(journal).execute(f"SELECT * FROM {table}")
    names = [column[0] for column in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows.fetchall()]


def _compared(table: str, row: dict[str, Any], links: tuple[Any, ...]) -> list[str]:
    content = [value for name, value in row.items() if name not in ("id", "checksum")]
    return [] if fits(row["checksum"], *content, *links) else [f"{table} {row}"]
