"""Journals of every schema so far are brought up to today's, each row as it was."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from tests.journals import TABLES, index_of_done_days, index_of_words, journal_in, wrong_checksums
from tests.older import FOLDER, OLDER, SCHEMAS, put, rows_in, schema_of
from tests.safety.journals import damage_in, seen

from trustlog.report.doctor import checkup
from trustlog.store.connection import SqliteConnection, StoreError
from trustlog.store.migrations import m0002_direction, runner
from trustlog.store.migrations.m0002_direction import sqlite as second
from trustlog.store.opening import SCHEMA, open_as_it_is, open_journal
from trustlog.store.operations import last_done, turn

if TYPE_CHECKING:
    from pathlib import Path

REBUILT = (
    """CREATE TABLE operation_anew (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    day DATE NOT NULL,
    at DATETIME NOT NULL,
    undone BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (uid)
)""",
    "INSERT INTO operation_anew SELECT id, uid, verb, subject, day, at, undone FROM operation",
    "DROP TABLE operation",
    "ALTER TABLE operation_anew RENAME TO operation",
)
"""A step that builds a table anew, which rows of another refer to."""


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A journal of the first schema."""
    return put(1, tmp_path / "home/journal.db")


def step_of(*statements: str) -> ModuleType:
    step = ModuleType("step")
    step.STATEMENTS = statements  # type: ignore[attr-defined]  # as a step's module has them
    return step


def test_there_is_a_journal_of_every_schema_so_far() -> None:
    names = sorted(path.name for path in FOLDER.glob("journal-schema-*"))

    assert names == [f"journal-schema-{schema}.db.gz" for schema in SCHEMAS]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_journal_of_each_schema_is_whole_and_has_rows_in_every_table(
    schema: int, tmp_path: Path
) -> None:
    path = put(schema, tmp_path / "journal.db")

    assert schema_of(path) == schema
    assert [name for name, rows in rows_in(path).items() if not rows] == []


@pytest.mark.parametrize("schema", SCHEMAS)
def test_doctor_finds_nothing_in_a_journal_of_each_schema_nor_once_it_is_brought_up(
    schema: int, tmp_path: Path
) -> None:
    path = put(schema, tmp_path / "journal.db")
    for _ in range(2):
        with closing(open_as_it_is(str(path))) as connection:
            found = checkup(connection, (), lambda *_: None)
        assert found.is_well, found
        journal_in(path).close()


@pytest.mark.parametrize("schema", OLDER)
def test_an_older_journal_keeps_every_row(schema: int, tmp_path: Path) -> None:
    path = put(schema, tmp_path / "journal.db")
    before = rows_in(path)

    journal = journal_in(path)
    wrong = wrong_checksums(journal)
    indexes = index_of_words(journal), index_of_done_days(journal)
    journal.close()

    after = rows_in(path)
    assert schema_of(path) == SCHEMA
    assert {name: after[name] for name in before} == before
    assert wrong == []
    assert all(indexes)
    assert damage_in(path) == []


@pytest.mark.parametrize("schema", OLDER)
def test_an_older_journal_gets_exactly_the_tables_of_a_new_one(schema: int, tmp_path: Path) -> None:
    path = put(schema, tmp_path / "older.db")
    journal_in(path).close()
    journal_in(tmp_path / "new.db").close()

    assert made_with(path) == made_with(tmp_path / "new.db")
    assert set(TABLES) <= {name for _, name in made_with(path)}


def made_with(path: Path) -> dict[tuple[str, str], str]:
    with closing(sqlite3.connect(path)) as driver:
        rows = driver.execute("SELECT type, name, sql FROM sqlite_master")
        return {(kind, name): sql for kind, name, sql in rows}


def test_a_step_from_before_can_be_undone_and_leaves_right_checksums(older: Path) -> None:
    journal = journal_in(older)
    while (operation := last_done(journal.connection)) is not None:
        turn(journal, operation)
        assert wrong_checksums(journal) == []
    journal.close()


def test_a_copy_is_kept_as_the_journal_was(older: Path) -> None:
    before = rows_in(older)

    connection = open_journal(str(older))
    connection.close()

    [kept] = (older.parent / "backups").iterdir()
    assert connection.kept == str(kept)
    assert kept.name.startswith("journal-")
    assert kept.name.endswith("-before-upgrade.db")
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    assert (schema_of(kept), rows_in(kept)) == (1, before)


def test_a_journal_of_today_is_not_copied(tmp_path: Path) -> None:
    path = put(SCHEMA, tmp_path / "home/journal.db")

    connection = open_journal(str(path))
    connection.close()

    assert connection.kept == ""
    assert sorted(seen(path.parent)) == ["journal.db"]


def test_a_failure_at_any_statement_leaves_every_byte(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, statements = older.read_bytes(), second.STATEMENTS
    for count in range(len(statements) + 1):
        broken = step_of(*statements[:count], "INSERT INTO nowhere VALUES (1)")
        monkeypatch.setitem(sys.modules, second.__name__, broken)
        monkeypatch.setattr(m0002_direction, "sqlite", broken)

        with pytest.raises(StoreError):
            open_journal(str(older))

        assert older.read_bytes() == before
        assert sorted(seen(older.parent)) == ["backups", "journal.db"]


def test_references_that_lead_nowhere_are_refused(older: Path) -> None:
    with closing(sqlite3.connect(older)) as driver, driver:
        driver.execute("DELETE FROM person WHERE handle = 'priya'")
    before = older.read_bytes()

    with pytest.raises(StoreError) as refused:
        open_journal(str(older))

    assert str(refused.value) == (
        f"{older} refers to rows that are not there, so it was not brought up to this trustlog."
        " Nothing was changed."
    )
    assert older.read_bytes() == before
    assert sorted(seen(older.parent)) == ["backups", "journal.db"]


@pytest.fixture
def rebuilding(monkeypatch: pytest.MonkeyPatch) -> None:
    """One more step, which builds a table anew."""
    step = step_of(*REBUILT)
    monkeypatch.setitem(sys.modules, "trustlog.store.migrations.m9999_rebuilt.sqlite", step)
    monkeypatch.setitem(sys.modules, "trustlog.store.migrations.m9999_rebuilt", step)
    monkeypatch.setattr(runner, "STEPS", (*runner.STEPS, "m9999_rebuilt"))


@pytest.mark.usefixtures("rebuilding")
def test_a_table_that_is_built_anew_takes_no_row_along(older: Path) -> None:
    before = rows_in(older)["change"]

    with closing(SqliteConnection(str(older))) as connection:
        runner.migrate(connection)
        [(enforced,)] = connection.asked("PRAGMA foreign_keys")

    assert len(before) == 98
    assert rows_in(older)["change"] == before
    assert enforced == 1


@pytest.mark.usefixtures("rebuilding")
def test_with_references_enforced_it_takes_along_every_step_of_undo(older: Path) -> None:
    with closing(SqliteConnection(str(older))) as connection:
        runner._migrate(connection, None)

    assert rows_in(older)["change"] == []
