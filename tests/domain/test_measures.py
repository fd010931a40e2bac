"""Readings, and the words for a chart of them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.chart_cases import CHARTS, LIMITS, NO_NUMBERS, NUMBERS, TURNOVER, Charted

from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.measures import (
    DIRECTIONS,
    TEMPLATES,
    Measure,
    Reading,
    check_target,
    fewest_by_chance,
    longest_by_chance,
    number_of,
    run_chart,
    turnover,
)

MONDAY = date(2026, 1, 5)
SIDES = {"a": "3", "b": "1"}


def weekly(values: list[str]) -> list[Reading]:
    return [
        Reading(day=MONDAY + timedelta(7 * week), value=Decimal(value))
        for week, value in enumerate(values)
    ]


def told(readings: str) -> list[Reading]:
    values: list[str] = []
    for word in readings.split():
        values += [SIDES[word[0]]] * int(word[1:]) if word[0] in SIDES else [word]
    return weekly(values)


@pytest.mark.parametrize("case", CHARTS.values(), ids=CHARTS)
def test_a_chart_says_what_was_worked_out_by_hand(case: Charted) -> None:
    chart = run_chart(told(case.readings))

    assert chart is not None
    assert str(chart.median) == case.median
    assert (chart.useful, chart.crossings) == (case.useful, case.crossings)
    assert (chart.run.readings if chart.run else 0) == case.longest
    run = chart.run and (chart.run.side, str(chart.run.since), str(chart.run.until))
    assert run == case.run
    assert (chart.signals, chart.words) == (case.signals, case.words)


def test_a_chart_of_nothing_is_none() -> None:
    assert run_chart([]) is None


@pytest.mark.parametrize(("useful", "limits"), LIMITS.items())
def test_the_limits_are_the_published_ones(useful: int, limits: tuple[int, int]) -> None:
    assert (longest_by_chance(useful), fewest_by_chance(useful)) == limits


def test_nothing_has_no_limits() -> None:
    assert (longest_by_chance(0), fewest_by_chance(0)) == (0, 0)


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=40), st.randoms())
def test_the_order_of_typing_changes_nothing(values: list[int], chance: object) -> None:
    readings = weekly([str(value) for value in values])
    shuffled = readings.copy()
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random that hypothesis knows

    assert run_chart(shuffled) == run_chart(readings)


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=40))
def test_upside_down_the_sides_change_and_nothing_else(values: list[int]) -> None:
    chart = run_chart(weekly([str(value) for value in values]))
    turned = run_chart(weekly([str(-value) for value in values]))

    assert chart is not None
    assert turned is not None
    assert turned.median == -chart.median
    assert (turned.useful, turned.crossings, turned.signals) == (
        chart.useful,
        chart.crossings,
        chart.signals,
    )
    if chart.run and turned.run:
        assert {chart.run.side, turned.run.side} == {"above", "below"}


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=40))
def test_as_many_lie_above_a_median_as_below_or_some_on_it(values: list[int]) -> None:
    chart = run_chart(weekly([str(value) for value in values]))

    assert chart is not None
    above = sum(value > chart.median for value in values)
    below = sum(value < chart.median for value in values)
    assert abs(above - below) <= len(values) - chart.useful
    assert chart.useful == above + below


@pytest.mark.parametrize(("typed", "number"), NUMBERS.items())
def test_a_number_comes_back_as_it_was_typed(typed: str, number: str) -> None:
    assert str(number_of(typed)) == number


@pytest.mark.parametrize("typed", NO_NUMBERS)
def test_what_is_not_a_number_in_one_way_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableError):
        number_of(typed)


def test_a_comma_is_refused_with_the_way_out() -> None:
    with pytest.raises(UnreadableError) as refused:
        number_of("3,5")

    assert str(refused.value) == (
        'I cannot read "3,5" as a number: a comma may part thousands or decimals.'
        " Write decimals after a point, as in 3.5, and thousands plainly, as in 3500."
    )


@given(st.text())
def test_any_text_is_a_number_or_refused(typed: str) -> None:
    try:
        number = number_of(typed)
    except UnreadableError as refused:
        assert "\n" not in str(refused)  # noqa: PT017  # either outcome is right
    else:
        assert number_of(str(number)) == number


@pytest.mark.parametrize(("leavers", "headcounts", "share"), TURNOVER)
def test_turnover_is_by_the_average_headcount(
    leavers: int, headcounts: tuple[int, ...], share: float
) -> None:
    assert turnover(leavers, headcounts) == pytest.approx(share, abs=1e-12)


@pytest.mark.parametrize(
    ("leavers", "headcounts"), [(1, ()), (1, (0, 0)), (-1, (4,)), (1, (5, -1))]
)
def test_turnover_of_nobody_is_refused(leavers: int, headcounts: tuple[int, ...]) -> None:
    with pytest.raises(RefusedError):
        turnover(leavers, headcounts)


def test_a_target_needs_a_direction() -> None:
    aimless = Measure(slug="enps", title="eNPS", target=Decimal(30))

    with pytest.raises(RefusedError, match="say whether enps is meant to go up or down"):
        check_target(aimless)
    check_target(aimless.but(direction="up"))
    check_target(aimless.but(target=None))


def test_no_template_has_a_target() -> None:
    assert {template.target for template in TEMPLATES} == {None}
    assert {template.direction for template in TEMPLATES} <= {*DIRECTIONS}
    assert len({template.slug for template in TEMPLATES}) == len(TEMPLATES) == 10
