"""The index of done days in a journal file: each day once, and it follows every change."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.journals import driver_of, habit, index_of_done_days, journal_in, moment, operation, uid

from trustlog.store.habits import add_habit
from trustlog.store.moments import add_moment, remove_moment, replace_moment
from trustlog.store.operations import last_done, turn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from trustlog.store.journal import Journal

THURSDAY, FRIDAY = date(2026, 11, 19), date(2026, 11, 20)
BOTH_DAYS = [(1, "2026-11-19"), (1, "2026-11-20")]
FRIDAY_ALONE = [(1, "2026-11-20")]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Two habits, of which the first was done once on Thursday and twice on Friday."""
    opened = journal_in(tmp_path / "journal.db")
    with opened.changing(operation("habit", 1_000)) as change:
        change.step("")
        for number, slug in enumerate(("listening", "review")):
            add_habit(change, habit(slug), uid(10_000 + number))
    for number, day in ((1, THURSDAY), (2, FRIDAY), (3, FRIDAY)):
        add(opened, number, day=day)
    yield opened
    opened.close()


def add(journal: Journal, number: int, *, habit: str | None = "listening", **said: Any) -> None:
    with journal.changing(operation("add", number)) as change:
        change.step(f"#{number}")
        add_moment(change, moment(number, habit=habit, **said))


def edit(journal: Journal, number: int, *, habit: str | None = "listening", **said: Any) -> None:
    with journal.changing(operation("edit", 100 + number)) as change:
        change.step(f"#{number}")
        replace_moment(change, moment(number, habit=habit, **said))


def delete(journal: Journal, number: int) -> None:
    with journal.changing(operation("delete", 200 + number)) as change:
        change.step(f"#{number}")
        remove_moment(change, number)


def test_a_day_stands_once_however_many_moments_it_has(journal: Journal) -> None:
    assert index_of_done_days(journal) == BOTH_DAYS


def test_a_moment_that_cost_or_is_of_no_habit_is_no_done_day(journal: Journal) -> None:
    add(journal, 4, habit="review", effect="cost", day=FRIDAY)
    add(journal, 5, habit=None, day=FRIDAY)
    assert index_of_done_days(journal) == BOTH_DAYS

    add(journal, 6, habit="review", effect="neutral", day=FRIDAY)

    assert index_of_done_days(journal) == [*BOTH_DAYS, (2, "2026-11-20")]


def test_a_day_goes_with_its_last_moment_alone(journal: Journal) -> None:
    delete(journal, 2)
    assert index_of_done_days(journal) == BOTH_DAYS

    delete(journal, 3)

    assert index_of_done_days(journal) == [(1, "2026-11-19")]


@pytest.mark.parametrize(
    ("said", "days"),
    [
        pytest.param({"day": FRIDAY}, FRIDAY_ALONE, id="another-day"),
        pytest.param({"day": THURSDAY, "effect": "cost"}, FRIDAY_ALONE, id="it-cost"),
        pytest.param({"day": THURSDAY, "habit": None}, FRIDAY_ALONE, id="no-habit"),
        pytest.param(
            {"day": THURSDAY, "habit": "review"},
            [(1, "2026-11-20"), (2, "2026-11-19")],
            id="another-habit",
        ),
        pytest.param({"day": THURSDAY, "note": "told again"}, BOTH_DAYS, id="another-note"),
    ],
)
def test_the_index_follows_an_edit_and_its_undo(
    journal: Journal, said: dict[str, Any], days: list[tuple[int, str]]
) -> None:
    edit(journal, 1, **said)
    assert index_of_done_days(journal) == days

    last = last_done(journal.connection)
    assert last is not None
    turn(journal, last)
    assert index_of_done_days(journal) == BOTH_DAYS

    turn(journal, last.but(undone=True))
    assert index_of_done_days(journal) == days


@pytest.mark.parametrize("trigger", ["add", "remove", "replace"])
def test_without_a_trigger_the_index_says_another_thing(journal: Journal, trigger: str) -> None:
    driver_of(journal).execute(f"DROP TRIGGER done_day_{trigger}")

    add(journal, 4, habit="review", day=THURSDAY)
    edit(journal, 1, day=FRIDAY)
    delete(journal, 2)
    delete(journal, 3)
    delete(journal, 1)

    with pytest.raises(AssertionError):
        index_of_done_days(journal)
