"""Months, quarters and years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.periods import LONG, period_of

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("kind", "first", "last", "number", "said"),
    [
        pytest.param(
            *("month", date(2026, 11, 1), date(2026, 11, 30), 11, "November 2026"), id="month"
        ),
        pytest.param(
            *("quarter", date(2026, 10, 1), date(2026, 12, 31), 4),
            "Quarter 4 · October – December 2026",
            id="quarter",
        ),
        pytest.param(*("year", date(2026, 1, 1), date(2026, 12, 31), 2026, "2026"), id="year"),
    ],
)
def test_a_period_has_its_days_number_and_name(
    kind: str, first: date, last: date, number: int, said: str
) -> None:
    found = period_of(kind, FRIDAY)

    assert (found.first, found.last, found.number, found.said()) == (first, last, number, said)


def test_february_of_a_leap_year_has_29_days() -> None:
    assert len(period_of("month", date(2028, 2, 10)).days) == 29


def test_before_january_is_december_of_the_year_before() -> None:
    assert period_of("month", date(2026, 1, 31)).before().first == date(2025, 12, 1)
    assert period_of("quarter", date(2026, 1, 31)).before().first == date(2025, 10, 1)
    assert period_of("year", date(2026, 1, 31)).before().first == date(2025, 1, 1)


@given(st.sampled_from(list(LONG)), st.dates(date(1971, 1, 1), date(9990, 1, 1)))
def test_periods_follow_each_other_without_a_gap(kind: str, day: date) -> None:
    found = period_of(kind, day)

    assert found.first <= day <= found.last
    assert found.before().last == found.first - timedelta(1)
    assert period_of(kind, found.last + timedelta(1)).before() == found
