"""How old is too old: ages and the day they mean."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.errors import UnreadableError
from trustlog.domain.retention import day_before

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("today", "age", "expected"),
    [
        pytest.param(TODAY, "12m", date(2025, 11, 20), id="twelve-months"),
        pytest.param(TODAY, "2Y", date(2024, 11, 20), id="two-years"),
        pytest.param(TODAY, "90d", date(2026, 8, 22), id="ninety-days"),
        pytest.param(TODAY, "26w", date(2026, 5, 22), id="half-a-year-of-weeks"),
        pytest.param(TODAY, "11m", date(2025, 12, 20), id="december"),
        pytest.param(date(2026, 3, 31), "1m", date(2026, 2, 28), id="short-month"),
        pytest.param(date(2024, 2, 29), "1y", date(2023, 2, 28), id="leap-day"),
        pytest.param(TODAY, "57y", date(1970, 1, 1), id="before-every-day"),
        pytest.param(TODAY, "9999w", date(1970, 1, 1), id="weeks-before-every-day"),
    ],
)
def test_an_age_means_a_day(today: date, age: str, expected: date) -> None:
    assert day_before(today, age) == expected


@pytest.mark.parametrize("age", ["", "12", "m", "0d", "-3d", "1.5y", "12 x", "\u0661d", "10000d"])
def test_what_is_no_age_is_refused(age: str) -> None:
    with pytest.raises(UnreadableError, match="An age is a number with d, w, m or y"):
        day_before(TODAY, age)


@given(st.dates(date(1971, 1, 1), date(2400, 1, 1)), st.integers(1, 60))
def test_months_go_back_to_the_same_day_or_the_last(today: date, months: int) -> None:
    before = day_before(today, f"{months}m")

    assert before < today
    assert before.day <= today.day
    assert before == date(1970, 1, 1) or (today.month - before.month - months) % 12 == 0
