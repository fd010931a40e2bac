"""What is sent to a server in one go: few ways there and back, and the same as one by one."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from tests.fronts import heard
from tests.journals import moment, operation, wrong_checksums
from tests.servers import address

from trustlog.cli.app import run
from trustlog.quick.front import answered
from trustlog.store import ahead
from trustlog.store.connection import TogetherError
from trustlog.store.journal import Journal
from trustlog.store.moments import add_moment
from trustlog.store.reaching import make_there, reached
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from pathlib import Path

WAYS = 4
"""How often `add` may wait for an answer of the server, once it is connected."""


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note each time that an answer is waited for."""
    noted: list[str] = []
    wait = psycopg.Connection.wait

    def waiting(self: Any, *given: Any) -> object:
        if "autocommit" not in str(given[0]):  # which asks nobody
            noted.append(str(given[0]))
        return wait(self, *given)

    monkeypatch.setattr(psycopg.Connection, "wait", waiting)
    return noted


def test_adding_takes_four_ways_there_and_back(
    postgres_database: str, home: Path, ways: list[str]
) -> None:
    environ = {"HOME": str(home), "TRUSTLOG_NOW": "2026-11-20T15:40"}
    machine = Machine({**environ, "TRUSTLOG_JOURNAL": address(postgres_database)})
    first = ["add", "listening", "--with", "priya"]
    assert heard(lambda: run(first, machine)).code == 0
    ways.clear()

    said = heard(lambda: answered(["add", "listening", "let", "@priya", "go", "+calm"], machine))

    assert said.code == 0, said
    assert len(ways) == WAYS, ways


def test_a_report_asks_for_the_days_of_all_habits_together(
    postgres_database: str, home: Path, ways: list[str]
) -> None:
    environ = {"HOME": str(home), "TRUSTLOG_NOW": "2026-11-20T15:40"}
    machine = Machine({**environ, "TRUSTLOG_JOURNAL": address(postgres_database)})

    def waits_of(*words: str) -> int:
        ways.clear()
        assert heard(lambda: run([*words], machine)).code == 0
        return len(ways)

    waits_of("add", "listening")
    of_one_habit = waits_of("report")
    for habit in ("recognition", "clarifying", "delegation", "mentoring"):
        waits_of("add", habit)

    assert waits_of("report") == of_one_habit


def test_an_id_that_another_program_took_is_never_used(postgres_database: str) -> None:
    where = address(postgres_database)
    make_there(where, None)
    with (
        closing(Journal(reached(where, None), lambda: reached(where, None))) as journal,
        closing(psycopg.connect(postgres_database, autocommit=True)) as other,
    ):
        with pytest.raises(TogetherError):
            log_beside(journal, other)
        with journal.changing(operation()) as change:
            change.step("again")
            add_moment(change, moment())

        assert other.execute("SELECT number FROM moment").fetchall() == [(1,)]
        assert wrong_checksums(journal) == []


def log_beside(journal: Journal, other: psycopg.Connection[tuple[object, ...]]) -> None:
    """Log a moment while a program that takes no lock moves the sequence."""
    with journal.changing(operation()) as change:
        change.next_number("moment")
        other.execute("SELECT nextval('moment_id_seq')")
        change.step("beside it")
        add_moment(change, moment())


def test_what_is_asked_ahead_is_what_would_be_asked() -> None:
    from trustlog.store.compiled.postgresql import STATEMENTS

    for name, more in ahead.AHEAD.items():
        for each in more:
            assert set(STATEMENTS[each][1]) <= set(STATEMENTS[name][1]), each
