"""Days away of two who become one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.practice.merging import without

FIRST = date(2026, 10, 1)
DAY = timedelta(1)
ENDLESS = 60

spans = st.tuples(st.integers(0, 40), st.one_of(st.none(), st.integers(0, 15)))


def away(span: tuple[int, int | None]) -> tuple[date, date | None]:
    start, more = span
    return FIRST + start * DAY, None if more is None else FIRST + (start + more) * DAY


def oct_(first: int, last: int | None) -> tuple[date, date | None]:
    return date(2026, 10, first), None if last is None else date(2026, 10, last)


def days(span: tuple[date, date | None]) -> set[date]:
    first, last = span
    return {day for n in range(ENDLESS) if first <= (day := FIRST + n * DAY) <= (last or date.max)}


@pytest.mark.parametrize(
    ("whole", "others", "left"),
    [
        pytest.param((5, 9), [(12, 14)], [(5, 9)], id="apart"),
        pytest.param((5, 9), [(8, 14)], [(5, 7)], id="end"),
        pytest.param((5, 9), [(2, 5)], [(6, 9)], id="start"),
        pytest.param((5, 9), [(6, 7)], [(5, 5), (8, 9)], id="middle"),
        pytest.param((5, 9), [(1, 20)], [], id="all"),
        pytest.param((5, None), [(8, 9)], [(5, 7), (10, None)], id="without-an-end"),
        pytest.param((5, 9), [(8, None)], [(5, 7)], id="before-days-without-an-end"),
    ],
)
def test_of_days_those_are_left_that_others_have_not(
    whole: tuple[int, int | None],
    others: list[tuple[int, int | None]],
    left: list[tuple[int, int | None]],
) -> None:
    assert without(oct_(*whole), [oct_(*each) for each in others]) == [oct_(*each) for each in left]


@given(whole=spans, others=st.lists(spans, max_size=4))
def test_each_day_is_left_once_or_is_with_the_others(
    whole: tuple[int, int | None], others: list[tuple[int, int | None]]
) -> None:
    theirs = [away(each) for each in others]

    left = [days(each) for each in without(away(whole), theirs)]

    assert sum(map(len, left)) == len(set().union(*left))
    assert set().union(*left) == days(away(whole)).difference(*map(days, theirs))
