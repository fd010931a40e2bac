"""Days off in words, read on Friday 20 November 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.rules import Rules
from trustlog.domain.stretches import Stretch, day_near, stretch_in

FRIDAY = date(2026, 11, 20)
RULES = Rules()


def nov(day: int) -> date:
    return date(2026, 11, day)


@pytest.mark.parametrize(
    ("typed", "since", "until", "rest"),
    [
        ("", nov(20), None, ""),
        ("sick", nov(20), None, "sick"),
        ("today sick", nov(20), None, "sick"),
        ("Tomorrow", nov(21), None, ""),
        ("yesterday flu", nov(19), None, "flu"),
        ("3 days ago with a cold", nov(17), None, "with a cold"),
        ("mon", nov(23), None, ""),
        ("fri", nov(20), None, ""),
        ("last mon", nov(16), None, ""),
        ("next mon course", nov(23), None, "course"),
        ("wed 18 nov 2026 away", nov(18), None, "away"),
        ("2026-11-30", nov(30), None, ""),
        ("until mon", nov(20), nov(23), ""),
        ("until fri", nov(20), nov(27), ""),
        ("until end of month at sea", nov(20), nov(30), "at sea"),
        ("until today", nov(20), nov(20), ""),
        ("till in 3 days", nov(20), nov(23), ""),
        ("17 oct - 25 oct holiday", date(2026, 10, 17), date(2026, 10, 25), "holiday"),
        ("17-25 oct holiday", date(2026, 10, 17), date(2026, 10, 25), "holiday"),
        ("17–25 oct", date(2026, 10, 17), date(2026, 10, 25), ""),
        ("oct 17 – oct 25", date(2026, 10, 17), date(2026, 10, 25), ""),
        ("28 dec - 3 jan", date(2026, 12, 28), date(2027, 1, 3), ""),
        ("1 jan to 31 aug", date(2027, 1, 1), date(2027, 8, 31), ""),
        ("mon - fri", nov(23), nov(27), ""),
        ("mon-fri off-site", nov(23), nov(27), "off-site"),
        ("tomorrow - tomorrow", nov(21), nov(21), ""),
        ("tomorrow to wed", nov(21), nov(25), ""),
        ("yesterday until today flu", nov(19), nov(20), "flu"),
        ("1 dec 2026 - 2 dec 2026", date(2026, 12, 1), date(2026, 12, 2), ""),
        ("today the 1:1 - and more", nov(20), None, "the 1:1 - and more"),
    ],
    ids=str,
)
def test_days_off_are_read(typed: str, since: date, until: date | None, rest: str) -> None:
    assert stretch_in([typed], FRIDAY, RULES) == Stretch(since=since, until=until, rest=rest)
    assert stretch_in(typed.split(), FRIDAY, RULES).rest == rest


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "until",
            "until sick",
            "to the dentist",
            "2 weeks",
            "3d",
            "1w sick",
            "31 feb",
            "17 oct -",
        ),
        *("oct", "sick until mon", "holiday from mon till fri", "-3x"),
    ],
)
def test_what_begins_like_a_day_and_is_none_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableError, match=r"^I cannot read .* as days"):
        stretch_in(typed.split(), FRIDAY, RULES)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        pytest.param(
            "25 oct - 17 oct",
            "These days end on Sat 17 Oct 2026, before they begin on Sun 25 Oct 2026. Name the"
            " first day first, or the year.",
            id="backwards",
        ),
        pytest.param(
            "tomorrow - yesterday",
            "These days end on Thu 19 Nov 2026, before they begin on Sat 21 Nov 2026. Name the"
            " first day first, or the year.",
            id="from-tomorrow-to-yesterday",
        ),
        pytest.param(
            "until yesterday",
            "Thu 19 Nov 2026 has passed. Name today or a later day.",
            id="until-a-day-that-has-passed",
        ),
    ],
)
def test_days_that_end_before_they_begin_are_refused(typed: str, sentence: str) -> None:
    with pytest.raises(RefusedError) as refused:
        stretch_in(typed.split(), FRIDAY, RULES)

    assert str(refused.value) == sentence


def test_a_slash_date_that_can_be_read_twice_says_so() -> None:
    with pytest.raises(UnreadableError, match=r"^3/4 can be read with the day or the month first"):
        stretch_in(["3/4"], FRIDAY, RULES)
    assert stretch_in(["17/11 - 18/11"], FRIDAY, RULES).until == nov(18)


def test_a_weekday_is_the_coming_one_or_the_one_that_was() -> None:
    assert day_near("mon", FRIDAY, RULES) == nov(23)
    assert day_near("mon", FRIDAY, RULES, coming=False) == nov(16)
    assert day_near("fri", FRIDAY, RULES, coming=False) == nov(20)


@given(
    today=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    begins=st.integers(-900, 900),
    length=st.integers(0, 900),
)
def test_whole_dates_are_taken_as_given(today: date, begins: int, length: int) -> None:
    since = today + timedelta(begins)
    until = since + timedelta(length)

    read = stretch_in([f"{written(since)} - {written(until)} why"], today, RULES)

    assert read == Stretch(since=since, until=until, rest="why")
