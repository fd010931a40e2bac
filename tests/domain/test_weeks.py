"""Weeks: their days, numbers and names."""

from __future__ import annotations

from datetime import date

import pytest

from trustlog.domain.weeks import week_of

MONDAY, SATURDAY, SUNDAY = 0, 5, 6


@pytest.mark.parametrize(
    ("day", "week_start", "first", "number"),
    [
        pytest.param(date(2026, 11, 20), MONDAY, date(2026, 11, 16), 47, id="a-friday"),
        pytest.param(date(2026, 11, 22), MONDAY, date(2026, 11, 16), 47, id="a-sunday-is-the-end"),
        pytest.param(date(2026, 11, 22), SUNDAY, date(2026, 11, 22), 48, id="or-the-beginning"),
        pytest.param(date(2026, 11, 21), SATURDAY, date(2026, 11, 21), 48, id="saturday-first"),
        pytest.param(date(2027, 1, 1), MONDAY, date(2026, 12, 28), 53, id="new-year-in-week-53"),
        pytest.param(date(2024, 12, 30), MONDAY, date(2024, 12, 30), 1, id="week-1-in-december"),
    ],
)
def test_a_day_lies_in_one_week(day: date, week_start: int, first: date, number: int) -> None:
    week = week_of(day, week_start)

    assert (week.first, week.number) == (first, number)
    assert day in week.days
    assert len(week.days) == 7


@pytest.mark.parametrize(
    ("day", "said"),
    [
        pytest.param(date(2026, 11, 20), "Mon 16 – Sun 22 Nov 2026", id="one-month"),
        pytest.param(date(2026, 10, 1), "Mon 28 Sep – Sun 4 Oct 2026", id="two-months"),
        pytest.param(date(2027, 1, 1), "Mon 28 Dec 2026 – Sun 3 Jan 2027", id="two-years"),
    ],
)
def test_a_week_is_said_by_its_ends(day: date, said: str) -> None:
    assert week_of(day, MONDAY).said() == said


def test_the_week_before() -> None:
    assert week_of(date(2026, 11, 20), MONDAY).before() == week_of(date(2026, 11, 9), MONDAY)
