"""The same day of the year, in the years before."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.dates import same_days_before


@pytest.mark.parametrize(
    ("day", "first", "days"),
    [
        pytest.param(
            date(2026, 11, 20),
            date(2024, 11, 20),
            [date(2025, 11, 20), date(2024, 11, 20)],
            id="from a year's day on",
        ),
        pytest.param(
            date(2026, 11, 20), date(2024, 11, 21), [date(2025, 11, 20)], id="not before the first"
        ),
        pytest.param(date(2026, 11, 20), date(2026, 1, 1), [], id="none in the same year"),
        pytest.param(date(2026, 11, 20), date(2027, 1, 1), [], id="a first day to come"),
        pytest.param(
            date(2028, 2, 29),
            date(2019, 1, 1),
            [date(2024, 2, 29), date(2020, 2, 29)],
            id="leap day",
        ),
        pytest.param(date(2, 3, 1), date.min, [date(1, 3, 1)], id="the first year of all"),
    ],
)
def test_the_same_day_is_found_in_each_year_before(
    day: date, first: date, days: list[date]
) -> None:
    assert [*same_days_before(day, first)] == days


@given(st.dates(), st.dates())
def test_every_one_is_the_same_day_and_none_comes_twice(day: date, first: date) -> None:
    days = [*same_days_before(day, first)]

    assert days == sorted({*days}, reverse=True)
    assert all((each.month, each.day) == (day.month, day.day) for each in days)
    assert all(first <= each < day for each in days)
