"""A glance reads, gives up in time, and never writes: not even to undo what a crash left."""

from __future__ import annotations

import shutil
import sqlite3
import time
from typing import TYPE_CHECKING

import pytest
from tests.journals import driver_of, journal_in, moment, operation

from trustlog.domain.errors import JournalError
from trustlog.store.connection import StoreError
from trustlog.store.glance import Glance
from trustlog.store.moments import add_moment
from trustlog.store.opening import NoJournalError, glance_at

if TYPE_CHECKING:
    from pathlib import Path

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
PLENTY = 10.0


def filled(path: Path) -> Path:
    """A journal with three moments."""
    journal = journal_in(path)
    with journal.changing(operation()) as change:
        change.step("")
        for number in (1, 2, 3):
            add_moment(
                change, moment(number, note="x" * 3000, tags=("b", "a") if number > 1 else ())
            )
    journal.close()
    return path


def test_it_sees_the_newest_numbers_and_each_tag_once(tmp_path: Path) -> None:
    glance = glance_at(str(filled(tmp_path / "journal.db")), PLENTY)

    assert glance.run("moment.numbers", limit=2) == [(3,), (2,)]
    assert glance.run("tag.names") == [("a",), ("b",)]
    glance.close()


def test_it_changes_nothing(tmp_path: Path) -> None:
    glance = glance_at(str(filled(tmp_path / "journal.db")), PLENTY)

    with pytest.raises(StoreError):
        glance.run("moment.remove", id=1)

    glance.close()


@pytest.mark.parametrize("name", ["a?mode=rw.db", "a#b.db", "a%20b.db", "été.db"])
def test_any_name_of_a_file_is_just_a_name(name: str, tmp_path: Path) -> None:
    glance = glance_at(str(filled(tmp_path / name)), PLENTY)

    assert glance.run("moment.numbers", limit=1) == [(3,)]
    glance.close()
    assert [path.name for path in tmp_path.glob("*.db*")] == [name]


def test_what_takes_too_long_is_given_up(tmp_path: Path) -> None:
    glance = Glance(str(filled(tmp_path / "journal.db")), 0.05)
    begun = time.monotonic()

    with pytest.raises(StoreError, match="SQLITE_INTERRUPT"):
        glance.script(ENDLESS)

    assert time.monotonic() - begun < PLENTY
    glance.close()


def test_what_a_crash_left_is_left_to_be_undone(tmp_path: Path) -> None:
    path = filled(tmp_path / "journal.db")
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("PRAGMA cache_size=1")
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE moment SET note = replace(note, 'x', 'y')")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in ("journal.db", "journal.db-journal"):
        shutil.copy(tmp_path / file, crashed / file)
    writer.execute("ROLLBACK")
    writer.close()
    before = {file.name: file.read_bytes() for file in crashed.iterdir()}

    with pytest.raises(StoreError):
        glance_at(str(crashed / "journal.db"), PLENTY).run("moment.numbers", limit=1)

    assert {file.name: file.read_bytes() for file in crashed.iterdir()} == before
    assert len(before) == 2


def test_a_journal_of_another_schema_is_not_looked_into(tmp_path: Path) -> None:
    path = filled(tmp_path / "journal.db")
    journal = journal_in(path)
    driver_of(journal).execute("PRAGMA user_version=0")
    journal.close()

    with pytest.raises(JournalError):
        glance_at(str(path), PLENTY)
    with pytest.raises(NoJournalError):
        glance_at(str(tmp_path / "nowhere.db"), PLENTY)
