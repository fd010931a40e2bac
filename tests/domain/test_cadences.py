"""Cadences, from words to what a version stores. Masks have Monday as bit 0."""

from __future__ import annotations

import pytest

from trustlog.domain.cadences import cadence_of
from trustlog.domain.errors import UnreadableError
from trustlog.exchange.catalogue import built_in_habits

MON_TO_FRI, MON_TO_THU, EVERY_DAY = 0b0011111, 0b0001111, 0b1111111


@pytest.mark.parametrize(
    ("words", "mask", "active"),
    [
        pytest.param("every day", EVERY_DAY, EVERY_DAY, id="every-day"),
        pytest.param("every weekday", MON_TO_FRI, MON_TO_FRI, id="every-weekday"),
        pytest.param("mon,wed,fri", 0b0010101, MON_TO_FRI, id="named-days"),
        pytest.param(" Mon, WED ,friday ", 0b0010101, MON_TO_FRI, id="as-people-type"),
        pytest.param("sat", 0b0100000, EVERY_DAY, id="a-day-off-makes-every-day-active"),
    ],
)
def test_a_weekly_rule_is_a_mask(words: str, mask: int, active: int) -> None:
    cadence = cadence_of(words)

    assert (cadence.mask, cadence.active) == (mask, active)
    assert (cadence.times, cadence.per) == (None, None)


@pytest.mark.parametrize(
    ("words", "times", "per", "active"),
    [
        pytest.param("3/week", 3, "week", MON_TO_FRI, id="three-a-week"),
        pytest.param("5/week", 5, "week", MON_TO_FRI, id="every-work-day"),
        pytest.param("6/week", 6, "week", EVERY_DAY, id="more-than-the-work-days"),
        pytest.param("7/week", 7, "week", EVERY_DAY, id="every-day-of-a-week"),
        pytest.param("2/month", 2, "month", MON_TO_FRI, id="two-a-month"),
        pytest.param("20/month", 20, "month", MON_TO_FRI, id="the-work-days-of-four-weeks"),
        pytest.param("21/month", 21, "month", EVERY_DAY, id="more-than-those"),
        pytest.param("28/month", 28, "month", EVERY_DAY, id="every-day-of-four-weeks"),
        pytest.param("1/quarter", 1, "quarter", MON_TO_FRI, id="one-a-quarter"),
        pytest.param("84/quarter", 84, "quarter", EVERY_DAY, id="every-day-of-twelve-weeks"),
    ],
)
def test_a_quota_is_times_per_period(words: str, times: int, per: str, active: int) -> None:
    cadence = cadence_of(words)

    assert (cadence.times, cadence.per, cadence.active) == (times, per, active)
    assert cadence.mask is None


@pytest.mark.parametrize("words", ["every weekday", "mon,wed,fri", "3/week", "2/month"])
def test_a_cadence_keeps_its_words_and_the_start_of_the_week(words: str) -> None:
    cadence = cadence_of(words, week_start=6)

    assert (cadence.words, cadence.week_start) == (words, 6)


def test_every_weekday_keeps_the_work_days_of_the_day_it_was_written() -> None:
    assert cadence_of("every weekday", work_days=MON_TO_THU).mask == MON_TO_THU


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(words, id=words[:20] or "nothing")
        for words in (
            "",
            "now and then",
            "0/week",
            "8/week",
            "29/month",
            "85/quarter",
            "100/quarter",
            "003/week",
            "9" * 5000 + "/week",
            "-1/week",
            "3/year",
            "/week",
            "mon,xyz",
            "³/week",
        )
    ],
)
def test_what_is_no_cadence_is_refused_with_examples(words: str) -> None:
    with pytest.raises(UnreadableError, match="Try every weekday, mon,wed,fri, 3/week"):
        cadence_of(words)


def test_every_habit_of_the_catalogue_has_a_cadence_that_can_be_read() -> None:
    habits = built_in_habits()

    assert len(habits) == 36
    assert {cadence_of(habit.cadence).words for habit in habits} == {
        "every weekday",
        *("1/week", "2/week", "3/week", "1/month", "2/month", "1/quarter"),
    }


def test_no_two_habits_of_the_catalogue_share_a_name() -> None:
    names = [name for habit in built_in_habits() for name in (habit.slug, *habit.aliases)]

    assert len(names) == len(set(names))
