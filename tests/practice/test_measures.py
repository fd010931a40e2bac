"""Whatever is done to measures, `undo` brings every row back, on both databases."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from tests.journals import DAY, UNDOABLE, dump, operation, uid, wrong_checksums

from trustlog.domain.aims import Aim
from trustlog.domain.errors import RefusedError
from trustlog.domain.measures import Measure, Reading
from trustlog.practice.measures import (
    forget_reading,
    give_up,
    must_be_free,
    plan_of,
    record,
    record_all,
    rewrite,
    take_up,
    turnover_percent,
)
from trustlog.store.aims import add_aim
from trustlog.store.measures import readings_of
from trustlog.store.operations import first_undone, last_done, turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.practice.person import Opens

    from trustlog.store.journal import Journal

ENGAGEMENT = Measure(slug="engagement", title="Engagement", unit="%", direction="up")
ENPS = Measure(slug="enps", title="eNPS")


@pytest.fixture
def journal(opens: Opens) -> Iterator[Journal]:
    """A journal with two measures; engagement has three readings."""
    journal = opens()
    take_up(journal, ENGAGEMENT, operation("measure add", 1), uid(11))
    take_up(journal, ENPS, operation("measure add", 2), uid(12))
    those = {"engagement": [on(20, "70.0"), on(13, "68"), on(6, "-2")]}
    record_all(journal, those, plan_of(journal, those), operation("measure record", 3))
    yield journal
    journal.close()


def on(day: int, value: str) -> Reading:
    return Reading(day=date(2026, 11, day), value=Decimal(value))


def record_a_file(journal: Journal) -> None:
    those = {"engagement": [on(13, "99"), on(12, "1")], "enps": [on(1, "0.50")]}
    record_all(journal, those, plan_of(journal, those), operation("measure record", 9))


CHANGES: dict[str, Callable[[Journal], object]] = {
    "add": lambda journal: take_up(
        journal, Measure(slug="x", title="X"), operation("measure add", 9), uid(19)
    ),
    "edit": lambda journal: rewrite(
        journal,
        ENGAGEMENT,
        ENGAGEMENT.but(title="E", target=Decimal("80.0")),
        operation("measure edit", 9),
    ),
    "record": lambda journal: record(
        journal, ENPS, on(3, "-12"), operation("measure record", 9), replace=False
    ),
    "replace": lambda journal: record(
        journal, ENGAGEMENT, on(13, "69"), operation("measure record", 9), replace=True
    ),
    "record-a-file": record_a_file,
    "delete": lambda journal: give_up(journal, "engagement", operation("measure delete", 9), 3),
    "delete-empty": lambda journal: give_up(journal, "enps", operation("measure delete", 9), 0),
    "delete-one": lambda journal: forget_reading(
        journal, "engagement", date(2026, 11, 13), operation("measure delete", 9)
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_undo_brings_every_row_back_and_redo_the_change(journal: Journal, change: str) -> None:
    before = dump(journal, UNDOABLE)

    CHANGES[change](journal)

    after = dump(journal, UNDOABLE)
    assert after != before
    assert wrong_checksums(journal) == []
    last = last_done(journal.connection)
    assert last is not None
    turn(journal, last)
    assert dump(journal, UNDOABLE) == before
    undone = first_undone(journal.connection)
    assert undone is not None
    turn(journal, undone)
    assert dump(journal, UNDOABLE) == after


def test_a_value_is_kept_as_it_was_typed(journal: Journal) -> None:
    record(journal, ENPS, on(3, "0.00000001"), operation("measure record", 9), replace=False)

    assert [f"{reading.value:f}" for reading in readings_of(journal.connection, "enps")] == [
        "0.00000001"
    ]
    assert [str(reading.value) for reading in readings_of(journal.connection, "engagement")] == [
        "-2",
        "68",
        "70.0",
    ]


def test_a_file_planned_on_another_journal_is_refused(journal: Journal) -> None:
    those = {"engagement": [on(19, "71")]}
    plan = plan_of(journal, those)
    record(journal, ENGAGEMENT, on(19, "50"), operation("measure record", 8), replace=False)
    before = dump(journal, UNDOABLE)

    with pytest.raises(RefusedError, match="changed meanwhile by another trustlog"):
        record_all(journal, those, plan, operation("measure record", 9))
    assert dump(journal, UNDOABLE) == before


def test_readings_that_came_after_the_question_are_not_deleted(journal: Journal) -> None:
    before = dump(journal, UNDOABLE)

    with pytest.raises(RefusedError, match="changed meanwhile by another trustlog"):
        give_up(journal, "engagement", operation("measure delete", 9), 2)
    assert dump(journal, UNDOABLE) == before


def test_what_a_goal_is_measured_by_stays(journal: Journal) -> None:
    goal = Aim(slug="keep", kind="goal", title="Keep", since=DAY, measure="engagement")
    with journal.changing(operation("goal add", 8)) as change:
        change.step("keep")
        add_aim(change, goal, uid(18))

    with pytest.raises(RefusedError) as refused:
        give_up(journal, "engagement", operation("measure delete", 9), 3)
    assert str(refused.value) == (
        "The goal keep is measured by engagement. Give it another measure first."
    )
    must_be_free(journal, "enps")


@pytest.mark.parametrize(
    ("leavers", "headcounts", "percent"),
    [(3, (40, 44), "7.14"), (1, (6, 7, 8, 7), "14.29"), (2, (40, 40), "5.00"), (0, (9,), "0.00")],
)
def test_turnover_is_in_per_cent(leavers: int, headcounts: tuple[int, ...], percent: str) -> None:
    assert str(turnover_percent(leavers, headcounts)) == percent


def test_a_reading_a_day_over_years_is_recorded_in_one_step(journal: Journal) -> None:
    days = [DAY - timedelta(n) for n in range(1000)]
    those = {"enps": [Reading(day=day, value=Decimal(n)) for n, day in enumerate(days)]}

    record_all(journal, those, plan_of(journal, those), operation("measure record", 9))

    assert [reading.day for reading in readings_of(journal.connection, "enps")] == sorted(days)
