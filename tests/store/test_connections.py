"""How statements run: rows as they come, transactions of our own, errors that keep a secret."""

from __future__ import annotations

import sqlite3
import traceback
from contextlib import closing
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.journals import connected, driver_of, dump, journal_in, moment, operation

from trustlog.domain.moments import Filters
from trustlog.store.connection import SETTINGS, StoreError
from trustlog.store.moments import add_moment
from trustlog.store.opening import SCHEMA
from trustlog.store.server import STREAM_ROWS

if TYPE_CHECKING:
    from pathlib import Path

    from trustlog.store.journal import Journal

EVERY_DAY = Filters(since=date.min, until=date.max)
MANY = STREAM_ROWS + 20


@pytest.fixture
def long_journal(journal: Journal) -> Journal:
    """A journal with more moments than are held at a time."""
    with journal.changing(operation()) as change:
        change.step("many")
        for number in range(1, MANY + 1):
            add_moment(change, moment(number, tags=("hard",)))
    return journal


def test_rows_come_as_they_are_asked_for(long_journal: Journal) -> None:
    with long_journal.reading():
        found = long_journal.moments.listed(EVERY_DAY)
        first = [each.number for each in islice(found, 3)]
        rest = [each.number for each in found]

    assert first == [MANY, MANY - 1, MANY - 2]
    assert rest == list(range(MANY - 3, 0, -1))


def test_rows_come_outside_of_a_transaction_too(long_journal: Journal) -> None:
    assert len(list(long_journal.moments.listed(EVERY_DAY))) == MANY


def test_two_listings_run_side_by_side(long_journal: Journal) -> None:
    with long_journal.reading():
        one = long_journal.moments.listed(EVERY_DAY)
        other = long_journal.moments.in_order(EVERY_DAY, private=False)
        pairs = [(a.number, b.number) for a, b in zip(one, other, strict=True)]

    assert pairs == [(MANY + 1 - n, n) for n in range(1, MANY + 1)]


def test_a_listing_that_is_left_halfway_is_in_nobodys_way(long_journal: Journal) -> None:
    with long_journal.reading():
        left = long_journal.moments.listed(EVERY_DAY)
        next(left)
    del left

    with long_journal.changing(operation("add", 2)) as change:
        change.step("one more")
        add_moment(change, moment(MANY + 1))

    assert len(dump(long_journal, ["moment"])["moment"]) == MANY + 1


def test_an_error_does_not_say_what_was_being_written(journal: Journal) -> None:
    secret = "Priya told me of the offer"

    with pytest.raises(StoreError) as refused, journal.changing(operation()) as change:
        _add_wrongly(journal, change, secret)

    told = "".join(traceback.format_exception(refused.value))
    assert secret not in told
    assert "built badly" not in told
    assert refused.value.__suppress_context__


def _add_wrongly(journal: Journal, change: object, secret: str) -> None:
    journal.connection.run("setting.set", name="secret", value=secret, checksum=0)
    row = moment(note=secret, effect="built badly").as_dict()
    row |= {"habit_id": None, "checksum": 0}
    journal.connection.run("moment.add", **row)


def test_an_error_while_rows_come_is_one_of_ours(journal: Journal) -> None:
    driver_of(journal).execute("DROP TABLE moment_tag")

    with pytest.raises(StoreError):
        list(journal.moments.listed(EVERY_DAY))


def test_a_journal_file_is_used_as_no_power_cut_can_hurt(tmp_path: Path) -> None:
    journal = journal_in(tmp_path / "journal.db")
    asked = (
        *("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store"),
        "cache_size",
    )
    found = [driver_of(journal).execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    journal.close()

    assert found == ["delete", 3, 1, 1, 2, 128]
    assert SETTINGS.count(";") == len(asked) - 1


def test_a_change_has_the_room_that_sqlite_gives_by_itself(tmp_path: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as plain:
        [(as_it_is,)] = plain.execute("PRAGMA cache_size")
    journal = journal_in(tmp_path / "journal.db")

    with journal.changing(operation("add")):
        [(room,)] = driver_of(journal).execute("PRAGMA cache_size")
    journal.close()

    assert room == as_it_is == -2000


def test_a_server_is_told_when_to_begin(postgres_database: str) -> None:
    driver = psycopg.connect(postgres_database)
    idle = psycopg.pq.TransactionStatus.IDLE

    connection = connected(postgres_database)
    for each in (connection, type(connection)(driver)):
        assert each.version() == SCHEMA
        assert each.run("setting.all") == []
        assert each._driver.info.transaction_status == idle
        each.begin(change=True)
        each.run("setting.set", name="week_start", value="sunday", checksum=0)
        each.rollback()
        assert each._driver.info.transaction_status == idle
        assert each.run("setting.all") == []
        each.close()


def test_reading_a_server_changes_nothing(postgres_database: str) -> None:
    connection = connected(postgres_database)
    connection.begin(change=False)

    with pytest.raises(StoreError):
        connection.run("setting.set", name="week_start", value="sunday", checksum=0)

    connection.rollback()
    assert connection.run("setting.all") == []
    connection.close()
    connection.rollback()
