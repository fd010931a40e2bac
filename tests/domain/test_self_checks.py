"""The elements and principles of self-checks, and their series."""

from __future__ import annotations

from datetime import date

import pytest

from trustlog.domain.checks import (
    CULTURE,
    ELEMENTS,
    FRAMEWORKS,
    PARTNERSHIP,
    Check,
    elements_of,
    framework_named,
    quarters_of,
    series_of,
    value_of,
)
from trustlog.domain.errors import UnreadableError
from trustlog.exchange.catalogue import built_in_frameworks
from trustlog.render.checks import TITLES

Q2, Q3, Q4 = date(2026, 4, 1), date(2026, 7, 1), date(2026, 10, 1)
VISION = Check(framework=CULTURE, element="vision", since=Q2, value=2)


def test_there_are_seven_elements_and_nine_principles_each_with_a_name_of_its_own() -> None:
    assert [len(elements_of(each)) for each in FRAMEWORKS] == [7, 9]
    assert len({each.slug for each in ELEMENTS}) == 16
    assert len({each.statement for each in ELEMENTS}) == 16


def test_their_titles_are_those_of_the_catalogue() -> None:
    assert {slug: built_in_frameworks()[slug] for slug in FRAMEWORKS} == TITLES


def test_a_change_is_told_from_one_quarter_to_the_next_alone() -> None:
    checks = [VISION, VISION.but(since=Q4, value=5), VISION.but(since=Q3, value=4, note="x")]
    vision, *_ = series_of(checks, CULTURE)

    assert [vision.change(each) for each in (Q2, Q3, Q4)] == [None, 2, 1]
    assert quarters_of([vision]) == [Q2, Q3, Q4]
    gap, *_ = series_of([VISION, VISION.but(since=Q4)], None)
    assert gap.change(Q4) is None


@pytest.mark.parametrize(
    ("word", "framework"), [("culture-seven", CULTURE), ("Part", PARTNERSHIP), ("c", CULTURE)]
)
def test_a_framework_is_named_by_how_it_begins(word: str, framework: str) -> None:
    assert framework_named(word) == framework


@pytest.mark.parametrize("text", ["0", "6", "", "45", "3.5", "²", "-1", "x"])
def test_a_value_is_one_to_five(text: str) -> None:
    with pytest.raises(UnreadableError, match="takes 1 to 5"):
        value_of(text)


def test_a_value_may_have_blanks_around_it() -> None:
    assert [value_of(f" {number} ") for number in range(1, 6)] == [1, 2, 3, 4, 5]
