"""Readings beside what was done, and when the two are said to have moved together."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from operator import attrgetter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.impact_cases import (
    CRITICAL,
    DAYS,
    ONE_TO_TEN,
    RANKS,
    WINDOWS,
    WITH_TIES,
    WITHOUT_TIES,
)

from trustlog.domain.impact import (
    CANNOT_SAY,
    Pair,
    Pattern,
    least_rho,
    pattern,
    ranks,
    rho,
    windows,
)

MONDAY = date(2026, 1, 5)
PACE, KEPT_RATE = attrgetter("pace"), attrgetter("kept_rate")
Numbers = tuple[int, ...]
ROWS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=10, max_size=30)


def weekly(readings: Numbers, moments: Numbers) -> list[Pair]:
    return [
        Pair(
            since=MONDAY + timedelta(7 * week),
            until=MONDAY + timedelta(7 * week + 6),
            reading=Decimal(reading),
            moments=count,
        )
        for week, (reading, count) in enumerate(zip(readings, moments, strict=True))
    ]


@pytest.mark.parametrize(("second", "figure", "words"), WITHOUT_TIES)
def test_rho_is_what_was_worked_out_by_hand(second: Numbers, figure: float, words: str) -> None:
    found = pattern(weekly(second, ONE_TO_TEN), PACE)

    assert found.pairs == 10
    assert found.rho == pytest.approx(figure, abs=1e-12)
    assert found.words == words


@pytest.mark.parametrize(("first", "second", "figure", "words"), WITH_TIES)
def test_rho_with_ties_is_that_of_scipy(
    first: Numbers, second: Numbers, figure: float, words: str
) -> None:
    found = pattern(weekly(first, second), PACE)

    assert found.rho == pytest.approx(figure, abs=1e-12)
    assert found.words == words


def test_rho_of_random_rows_is_that_of_scipy() -> None:
    from scipy.stats import spearmanr  # it takes a second

    chance = Random(2026)  # noqa: S311  # the same rows every time
    compared = 0
    for _ in range(200):
        most, pairs = chance.choice((3, 9, 400)), chance.randint(10, 60)
        first, second = ([chance.randint(0, most) for _ in range(pairs)] for _ in "12")
        found = rho(first, second)
        if found is not None:
            assert found == pytest.approx(spearmanr(first, second).statistic, abs=1e-12)
            compared += 1

    assert compared > 190


@pytest.mark.parametrize(("values", "places"), RANKS)
def test_equal_values_share_their_places(values: Numbers, places: tuple[float, ...]) -> None:
    assert tuple(ranks(values)) == places


def test_nine_pairs_say_nothing() -> None:
    nine = ONE_TO_TEN[:9]

    assert pattern(weekly(nine, nine), PACE) == Pattern(pairs=9, rho=None)
    assert pattern(weekly(nine, nine), PACE).words == "no clear pattern"
    assert pattern([], PACE) == Pattern(pairs=0, rho=None)


def test_what_stands_still_moves_with_nothing() -> None:
    still = pattern(weekly((7,) * 10, ONE_TO_TEN), PACE)

    assert (still.pairs, still.rho, still.words) == (10, None, "no clear pattern")


def test_a_pair_in_which_nothing_was_decided_does_not_count() -> None:
    pairs = [
        pair.but(kept=count, missed=10 - count)
        for pair, count in zip(weekly(ONE_TO_TEN, ONE_TO_TEN), ONE_TO_TEN, strict=True)
    ]

    assert pattern(pairs, KEPT_RATE).words == "moved together"
    assert pattern([*pairs[1:], pairs[0].but(kept=0, missed=0)], KEPT_RATE) == Pattern(
        pairs=9, rho=None
    )


def test_a_longer_time_with_more_moments_is_no_faster() -> None:
    week, fortnight = weekly((1, 2), (3, 6))
    fortnight = fortnight.but(until=fortnight.until + timedelta(7))

    assert week.pace == fortnight.pace == 3 / 7


def test_behind_each_reading_lie_the_days_since_the_one_before() -> None:
    days = [date.fromisoformat(day) for day in DAYS]
    found = [(str(first), str(last)) for first, last in windows(reversed(days))]

    assert found == [*WINDOWS]
    assert windows(days[:1]) == windows([]) == []


@pytest.mark.parametrize(("pairs", "critical"), CRITICAL.items())
def test_a_pattern_begins_where_the_exact_tables_begin(pairs: int, critical: float) -> None:
    assert critical <= least_rho(pairs) < critical + 0.006


def test_numbers_without_a_pattern_show_one_about_one_time_in_twenty() -> None:
    chance = Random(47)  # noqa: S311  # the same numbers every time
    tries = 2000
    shown = sum(
        pattern(weekly(tuple(chance.sample(range(12), 12)), tuple(range(12))), PACE).words
        != "no clear pattern"
        for _ in range(tries)
    )

    assert 0.03 < shown / tries < 0.07


@given(ROWS)
def test_rho_reads_ranks_alone(rows: list[tuple[int, int]]) -> None:
    first, second = [row[0] for row in rows], [row[1] for row in rows]
    found = rho(first, second)

    assert rho(second, first) == found
    assert rho([each**3 for each in first], second) == found
    turned = rho([-each for each in first], second)
    if found is None:
        assert turned is None
    else:
        assert -1.000001 < found < 1.000001
        assert turned == pytest.approx(-found)


def test_what_it_cannot_say_stands_in_one_sentence() -> None:
    assert CANNOT_SAY.startswith("This cannot say that one caused the other")
