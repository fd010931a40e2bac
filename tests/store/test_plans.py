"""What leads a listing is found by its index: no reading of every moment, no sorting."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Integer, bindparam, or_, select
from sqlmodel import col
from tests.journals import DAY, driver_of, habit, journal_in, moment, operation, person, uid
from tests.store.texts import compiled_for

from trustlog.store.compiler import compiled
from trustlog.store.habits import add_habit
from trustlog.store.moments import add_moment
from trustlog.store.people import add_person
from trustlog.store.tables import Moment
from trustlog.store.words import SqliteWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.store.journal import Journal

STATEMENTS = compiled_for("sqlite")
LED = {
    "moments.by_day": "SEARCH moment USING INDEX moment_by_day (day>? AND day<?)",
    "moments.by_habit": "SEARCH moment USING INDEX moment_by_habit"
    " (habit_id=? AND day>? AND day<?)",
    "moments.by_person": "SEARCH moment_person USING COVERING INDEX moments_of_person"
    " (person_id=? AND day>? AND day<?)",
    "moments.by_tag": "SEARCH moment_tag USING COVERING INDEX moments_of_tag"
    " (tag=? AND day>? AND day<?)",
    "moments.by_aim": "SEARCH moment_aim USING COVERING INDEX moments_of_aim"
    " (aim_id=? AND day>? AND day<?)",
    "aim.counted": "SEARCH moment_aim USING COVERING INDEX moments_of_aim"
    " (aim_id=? AND day>? AND day<?)",
    "aim.served": "SEARCH moment_aim USING COVERING INDEX moments_of_aim"
    " (aim_id=? AND day>? AND day<?)",
    "moments.in_order": "SEARCH moment USING INDEX moment_by_day (day>? AND day<?)",
    "days.done": "SEARCH done_day USING PRIMARY KEY (habit_id=? AND day>? AND day<?)",
    "days.of_habit": "SEARCH done_day USING PRIMARY KEY (habit_id=? AND day>? AND day<?)",
    "effects.counted": "SEARCH moment USING COVERING INDEX moment_by_day (day>? AND day<?)",
    # 192: FTS5 gives them in the order of rows (64), the last first (128), so nothing is sorted.
    "search.newest": "SCAN moment_text VIRTUAL TABLE INDEX 192:M1",
    "search.count": "SCAN moment_text VIRTUAL TABLE INDEX 0:M1",
    "search.count_filtered": "SCAN moment_text VIRTUAL TABLE INDEX 0:M1",
    "days.first": "SEARCH moment USING COVERING INDEX moment_by_day",
    "people.counted": "SEARCH moment_person USING COVERING INDEX moments_of_person"
    " (person_id=? AND day>? AND day<?)",
}
"""The first step through the moments of each statement that asks for many."""

BY_WORDS = "SCAN moment_text VIRTUAL TABLE INDEX"
"""What SQLite calls it when FTS5 looks words up."""


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """Some hundred moments. Nothing is analysed: trustlog never does."""
    journal = journal_in(tmp_path_factory.mktemp("plans") / "journal.db")
    with journal.changing(operation()) as change:
        change.step("")
        for n, slug in enumerate(("listening", "review", "thanks")):
            add_habit(change, habit(slug), uid(10_000 + n))
        for n, handle in enumerate(("priya", "tom", "li")):
            add_person(change, person(handle), uid(20_000 + n))
        journal.forget_kept()
        for n in range(1, 301):
            add_moment(
                change,
                moment(
                    n,
                    day=DAY - timedelta(days=n // 3),
                    habit=("listening", "review", "thanks", None)[n % 4],
                    people=(("priya", "tom", "li")[n % 3],),
                    tags=("planning",) if n % 5 else (),
                ),
            )
    yield journal
    journal.close()


def plan(journal: Journal, sql: str, constants: dict[str, Any], takes: dict[str, str]) -> list[str]:
    given = dict.fromkeys(takes) | constants
    rows = driver_of(journal).execute(f"EXPLAIN QUERY PLAN {sql}", given)
    return [row[3] for row in rows]


def reads_all(steps: list[str]) -> list[str]:
    """The steps that go through every moment, or sort what was found."""
    return [
        step
        for step in steps
        if (step.startswith(("SCAN moment", "SCAN done_day")) and not step.startswith(BY_WORDS))
        or step.endswith("ORDER BY")
    ]


@pytest.mark.parametrize(("name", "leader"), LED.items(), ids=LED)
def test_what_asks_for_many_moments_is_led_by_an_index(
    name: str, leader: str, journal: Journal
) -> None:
    sql, takes, constants, _ = STATEMENTS[name]

    steps = plan(journal, sql, constants, takes)

    assert reads_all(steps) == []
    assert next(step for step in steps if " moment" in step or " done_day" in step) == leader


def test_no_statement_of_moments_but_the_newest_reads_them_all(journal: Journal) -> None:
    plain = {
        name: each
        for name, each in STATEMENTS.items()
        if "moment" in each[0] and not each[0].startswith("INSERT")
    }
    found = {
        name
        for name, (sql, takes, constants, _) in plain.items()
        if reads_all(plan(journal, sql, constants, takes))
    }

    # The newest by the index of numbers from its end, and no further than the first; to know the
    # best, every hit must be looked at. Beside readings it is they that are sorted.
    assert found == {
        *("moment.newest", "search.best", "search.best_filtered"),
        *("reading.moments", "reading.moments_of_habit"),
    }


def test_a_filter_never_takes_the_lead_from_the_words(journal: Journal) -> None:
    for name in ("search.newest", "search.best", "search.best_filtered", "search.count_filtered"):
        sql, takes, constants, _ = STATEMENTS[name]
        steps = [each for each in plan(journal, sql, constants, takes) if "moment" in each]

        assert steps[0].startswith(BY_WORDS)
        assert steps[1] == "SEARCH moment USING INTEGER PRIMARY KEY (rowid=?)"


def test_an_optional_leader_would_read_them_all(journal: Journal) -> None:
    habit_id = bindparam("habit_id", type_=Integer)
    optional = (
        select(col(Moment.id))
        .where(or_(habit_id.is_(None), col(Moment.habit_id) == habit_id))
        .order_by(col(Moment.at).desc())
    )
    made = compiled("moments.try", optional, SqliteWords().dialect())

    steps = plan(journal, made.sql, made.constants, made.takes)

    assert reads_all(steps) == ["SCAN moment", "USE TEMP B-TREE FOR ORDER BY"]
