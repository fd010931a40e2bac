"""A report of a period says how a habit stood then, whenever it was taken up again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.journals import journal_in, moment, operation, uid

from trustlog.domain.cadences import cadence_of
from trustlog.domain.habits import Habit
from trustlog.domain.spans import Life, Version
from trustlog.domain.weeks import week_of
from trustlog.report.habits import standings_after
from trustlog.report.week import week_report
from trustlog.store.habits import add_habit
from trustlog.store.moments import add_moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from trustlog.store.journal import Journal

DAY = timedelta(1)
BEGUN, ENDED, AGAIN = date(2024, 1, 1), date(2025, 12, 31), date(2026, 6, 1)
TODAY = date(2026, 11, 20)


def walked(path: Path, again: date) -> Journal:
    """A walk on every day of 2024 and 2025, and taken up again on a day."""
    opened = journal_in(path)
    lives = tuple(
        Life(
            since=since,
            until=until,
            versions=(Version(since=since, cadence=cadence_of("every day")),),
        )
        for since, until in ((BEGUN, ENDED), (again, None))
    )
    with opened.changing(operation()) as change:
        change.step("walk")
        add_habit(change, Habit(slug="walk", title="Walk", lives=lives), uid(10_000))
        for number in range((ENDED - BEGUN).days + 1):
            add_moment(change, moment(number + 1, day=BEGUN + number * DAY, habit="walk"))
    return opened


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = walked(tmp_path / "journal.db", AGAIN)
    yield opened
    opened.close()


@pytest.mark.parametrize("percents", [False, True])
def test_a_week_of_an_earlier_life_has_its_whole_streak(
    journal: Journal, *, percents: bool
) -> None:
    # To Sunday 21 December 2025: 366 days of 2024 and 355 of 2025.
    week = week_of(date(2025, 12, 20), 0)

    [found] = week_report(journal, week, TODAY, percents=percents).habits

    assert found.standing.figures.streak == 366 + 355
    assert found.standing.strength_shown
    assert found.standing.figures.strength == pytest.approx(1.0)
    assert found.strength_before == pytest.approx(1.0)


def test_a_year_of_an_earlier_life_has_its_whole_streak(journal: Journal) -> None:
    [found] = standings_after(journal, date(2025, 1, 1), ENDED, TODAY)

    assert found.figures.streak == 366 + 365
    assert len([slot for slot in found.figures.slots if slot.span.first.year == 2025]) == 365


def test_a_life_that_begins_on_the_day_after_a_period_is_none_of_it(tmp_path: Path) -> None:
    journal = walked(tmp_path / "journal.db", ENDED + DAY)

    [found] = standings_after(journal, date(2025, 12, 1), ENDED, TODAY)
    journal.close()

    assert found.figures.streak == 366 + 365
    assert found.habit.since == BEGUN


def test_before_its_first_life_a_habit_has_nothing(journal: Journal) -> None:
    [found] = standings_after(journal, date(2023, 11, 1), date(2023, 11, 30), TODAY)

    assert (found.figures.streak, found.figures.gap, found.figures.slots) == (0, None, ())


def test_now_it_is_of_its_newest_life(journal: Journal) -> None:
    [found] = standings_after(journal, date(2026, 11, 16), date(2026, 11, 22), TODAY)

    assert found.habit.since == AGAIN
    assert found.figures.streak == 0
