"""The steps build what is declared, wholly or not at all, however many try at once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from sqlalchemy import Engine, create_engine, inspect
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel
from tests.journals import TABLES, asked, dump, journal_at, journal_in
from tests.postgres import new_database
from tests.store.content import fill

from trustlog.store.connection import APPLICATION_ID, StoreError
from trustlog.store.making import make_journal
from trustlog.store.migrations import runner
from trustlog.store.migrations.draft import draft
from trustlog.store.opening import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from trustlog.store.journal import Journal

TEXTS = ("moment_text", "promise_text")
OUR_OWN = {*TEXTS, "done_day", "trustlog_meta"}
"""What the steps make beside the declared tables: indexes that are tables, the version."""


@pytest.fixture
def sqlite_engines(tmp_path: Path) -> Iterator[tuple[Engine, Engine]]:
    """A journal that was migrated, and an empty database."""
    journal_in(tmp_path / "journal.db").close()
    engines = [
        create_engine(
            "sqlite://",
            creator=lambda path=path: sqlite3.connect(path),
            poolclass=StaticPool,
        )
        for path in (tmp_path / "journal.db", ":memory:")
    ]
    yield engines[0], engines[1]
    for engine in engines:
        engine.dispose()


@pytest.fixture
def postgresql_engines(
    postgres_server: str, postgres_database: str
) -> Iterator[tuple[Engine, Engine]]:
    with new_database(postgres_server) as empty:
        engines = [
            create_engine(
                "postgresql+psycopg://",
                creator=lambda where=where: psycopg.connect(where),
                poolclass=StaticPool,
            )
            for where in (postgres_database, empty)
        ]
        yield engines[0], engines[1]
        for engine in engines:
            engine.dispose()


def shape(engine: Engine) -> dict[str, Any]:
    """Everything the database knows about the tables."""
    found = inspect(engine)
    names = [name for name in found.get_table_names() if name in SQLModel.metadata.tables]
    return {name: _shape_of(found, name, engine) for name in sorted(names)}


def _shape_of(found: Any, name: str, engine: Engine) -> dict[str, Any]:
    indexes = [each for each in found.get_indexes(name) if each["name"] not in OUR_OWN]
    return {
        "columns": [
            (
                each["name"],
                each["type"].compile(dialect=engine.dialect),
                each["nullable"],
                each["default"],
            )
            for each in found.get_columns(name)
        ],
        "key": found.get_pk_constraint(name)["constrained_columns"],
        "unique": sorted(each["column_names"] for each in found.get_unique_constraints(name)),
        "checks": sorted(
            (each["name"], each["sqltext"]) for each in found.get_check_constraints(name)
        ),
        "indexes": sorted(
            (each["name"], each["column_names"], bool(each["unique"]), _where(each))
            for each in indexes
        ),
        "refers": sorted(
            (
                each["constrained_columns"],
                each["referred_table"],
                each["referred_columns"],
                each["options"],
            )
            for each in found.get_foreign_keys(name)
        ),
        "options": found.get_table_options(name),
    }


def _where(index: Any) -> str:
    options = index.get("dialect_options", {})
    return str(options.get("sqlite_where", options.get("postgresql_where", "")))


@pytest.fixture(params=["sqlite", "postgresql"])
def engines(request: pytest.FixtureRequest) -> tuple[Engine, Engine]:
    made: tuple[Engine, Engine] = request.getfixturevalue(f"{request.param}_engines")
    return made


def test_the_steps_build_exactly_the_declared_tables(engines: tuple[Engine, Engine]) -> None:
    migrated, declared = engines
    SQLModel.metadata.create_all(declared)

    assert sorted(shape(declared)) == sorted(TABLES)
    assert shape(migrated) == shape(declared)
    beside = set(inspect(migrated).get_table_names()) - set(TABLES)
    assert {name for name in beside if not name.startswith(TEXTS)} <= OUR_OWN


@pytest.mark.parametrize(
    "less",
    [
        pytest.param("DROP INDEX moment_by_habit", id="an-index"),
        pytest.param("ALTER TABLE person DROP COLUMN name", id="a-column"),
        pytest.param("ALTER TABLE moment ADD COLUMN mood TEXT", id="a-column-more"),
    ],
)
def test_the_comparison_sees_what_differs(engines: tuple[Engine, Engine], less: str) -> None:
    migrated, declared = engines
    SQLModel.metadata.create_all(declared)
    with migrated.begin() as connection:
        connection.exec_driver_sql(less)

    assert shape(migrated) != shape(declared)


def test_tables_that_are_a_key_and_little_else_have_no_rowid(tmp_path: Path) -> None:
    journal = journal_in(tmp_path / "journal.db")
    made = asked(journal, "SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    journal.close()

    without = {name for name, sql in made if "WITHOUT ROWID" in str(sql)}
    assert without & set(TABLES) == {
        *("alias", "skip", "holiday", "moment_person", "moment_tag", "setting"),
        *("received", "reading", "aim_person", "moment_aim", "promise_aim", "survey_count"),
        *("reflection_answer", "rating", "self_check", "counter", "change"),
        *("origin", "mapping"),
    }


def test_a_server_has_an_index_of_words_too(postgres_database: str) -> None:
    journal = journal_at(postgres_database)
    [(made,)] = asked(journal, "SELECT indexdef FROM pg_indexes WHERE indexname = 'moment_text'")
    journal.close()

    assert made.endswith("USING gin (words_of(note))")


def test_there_is_nothing_to_draft() -> None:
    assert draft() == []


def test_the_schema_is_the_number_of_steps(journal: Journal) -> None:
    assert len(runner.STEPS) == SCHEMA
    assert journal.connection.version() == SCHEMA


def test_a_journal_of_today_needs_no_step(journal: Journal) -> None:
    before = dump(journal)

    assert runner.migrate(journal.connection) == 0
    assert dump(journal) == before


@pytest.fixture
def broken_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """One more step, which makes a table, changes rows, and fails."""
    step = ModuleType("broken")
    step.STATEMENTS = (  # type: ignore[attr-defined]  # as a step's module has them
        "CREATE TABLE extra (id INTEGER)",
        "UPDATE moment SET note = 'lost'",
        "ALTER TABLE person ADD COLUMN mood TEXT",
        "INSERT INTO nowhere VALUES (1)",
    )
    for dialect in ("sqlite", "postgresql"):
        name = f"trustlog.store.migrations.m9999_broken.{dialect}"
        monkeypatch.setitem(sys.modules, name, step)
    monkeypatch.setitem(sys.modules, "trustlog.store.migrations.m9999_broken", step)
    monkeypatch.setattr(runner, "STEPS", (*runner.STEPS, "m9999_broken"))


def test_a_step_that_fails_leaves_the_journal_as_it_was(
    journal: Journal, request: pytest.FixtureRequest
) -> None:
    fill(journal)
    before = dump(journal)
    request.getfixturevalue("broken_step")

    with pytest.raises(StoreError):
        runner.migrate(journal.connection)

    assert dump(journal) == before
    assert journal.connection.version() == SCHEMA
    with pytest.raises(Exception, match="extra"):
        asked(journal, "SELECT * FROM extra")


def test_a_step_that_fails_leaves_every_byte_of_the_file(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path = tmp_path / "files" / "journal.db"
    journal = journal_in(path)
    fill(journal)
    before = path.read_bytes()
    request.getfixturevalue("broken_step")

    with pytest.raises(StoreError):
        runner.migrate(journal.connection)
    journal.close()

    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["journal.db"]


@pytest.mark.usefixtures("broken_step")
def test_a_new_journal_that_fails_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "files" / "journal.db"

    with pytest.raises(StoreError):
        make_journal(str(path))

    assert list(path.parent.iterdir()) == []


RACE = """
import os, sys, time
from trustlog.store.making import make_journal

folder, count = sys.argv[1], int(sys.argv[2])
print("ready", flush=True)
while not os.path.exists(folder + "/go"):
    time.sleep(0.001)
print(*(make_journal(f"{folder}/made/{number}.db") for number in range(count)))
"""


def test_six_that_make_one_journal_at_once_make_one_whole_journal(tmp_path: Path) -> None:
    count = 8
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACE, str(tmp_path), str(count)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(6)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    (tmp_path / "go").touch()
    said = [racer.communicate(timeout=60)[0].split() for racer in racers]

    assert [racer.returncode for racer in racers] == [0] * 6
    assert [row.count("True") for row in zip(*said, strict=True)] == [1] * count
    made = sorted((tmp_path / "made").iterdir())
    assert [path.name for path in made] == [f"{number}.db" for number in range(count)]
    for path in made:
        journal = journal_in(path)
        assert asked(journal, "PRAGMA integrity_check") == [("ok",)]
        assert asked(journal, "PRAGMA application_id") == [(APPLICATION_ID,)]
        assert journal.connection.version() == SCHEMA
        assert path.stat().st_mode & 0o777 == 0o600
        journal.close()


def test_what_a_kill_left_behind_is_in_nobodys_way(tmp_path: Path) -> None:
    left = tmp_path / "journal.db.7.new"
    left.write_bytes(b"half")

    assert make_journal(str(tmp_path / "journal.db"))
    assert not make_journal(str(tmp_path / "journal.db"))

    assert sorted(path.name for path in tmp_path.glob("journal*")) == ["journal.db", left.name]
