"""What the settings and the hour change about a day, what is said of it, and what must hold."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trustlog.domain.day_words import day_ahead, day_back
from trustlog.domain.days import named, short, spelled, written
from trustlog.domain.errors import RefusedError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

FRIDAY = date(2026, 11, 20)
SATURDAY = date(2026, 11, 21)
SUNDAY = date(2026, 11, 22)
FROM_1970_TO_2100 = st.dates(date(1970, 1, 1), date(2100, 12, 31))
WORDS = [
    *("today", "yesterday", "tomorrow", "mon", "fri", "last", "next", "in", "ago", "day", "days"),
    *("end", "of", "week", "weeks", "month", "jan", "feb", "sept", "0", "1", "29", "31", "-3d"),
    *("2w", "+99999w", "0000", "2026", "9999", "1/2", "29/2", "31/12", "2026-11-20", "noon"),
]
LIKE_A_DAY = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
ANY_TEXT = st.one_of(st.text(), st.text("0123456789-/+dw ", max_size=12), LIKE_A_DAY)
TRY = "Try today, yesterday, mon, 3 days ago, 20 nov or 2026-11-20."
ORDER = "Write it like 1 feb or 2026-02-01, or run trustlog config set date_order dmy (or mdy)."


@pytest.mark.parametrize(
    ("order", "back", "ahead"),
    [
        pytest.param("dmy", date(2026, 2, 1), date(2027, 2, 1), id="day-first"),
        pytest.param("mdy", date(2026, 1, 2), date(2027, 1, 2), id="month-first"),
    ],
)
def test_a_slash_date_is_read_in_the_order_that_was_set(
    order: str, back: date, ahead: date
) -> None:
    assert day_back("1/2", today=FRIDAY, date_order=order) == back
    assert day_back("1/2/2026", today=FRIDAY, date_order=order) == back
    assert day_ahead("1/2", today=FRIDAY, date_order=order) == ahead


@pytest.mark.parametrize("order", ["dmy", "mdy"])
def test_a_slash_date_with_one_reading_needs_no_order(order: str) -> None:
    assert day_back("20/11", today=FRIDAY, date_order=order) == FRIDAY
    assert day_back("11/20", today=FRIDAY, date_order=order) == FRIDAY
    assert day_back("2026/11/2", today=FRIDAY, date_order=order) == date(2026, 11, 2)


@pytest.mark.parametrize(
    ("week_start", "end_of_week", "next_friday", "next_sunday"),
    [
        pytest.param(0, "2026-11-22", "2026-11-27", "2026-11-29", id="monday"),
        pytest.param(6, "2026-11-28", "2026-12-04", "2026-11-29", id="sunday"),
        pytest.param(5, "2026-11-27", "2026-12-04", "2026-11-29", id="saturday"),
    ],
)
def test_on_a_sunday_the_week_is_the_one_that_was_set(
    week_start: int, end_of_week: str, next_friday: str, next_sunday: str
) -> None:
    def ahead(text: str) -> str:
        return day_ahead(text, today=SUNDAY, week_start=week_start).isoformat()

    assert ahead("end of week") == end_of_week
    assert ahead("next fri") == next_friday
    assert ahead("next sun") == next_sunday
    assert ahead("fri") == "2026-11-27"


@pytest.mark.parametrize("text", ["2026-11-21", "21 nov", "sat 21 nov", "21/11"])
def test_after_midnight_the_date_on_the_wall_is_not_in_the_future(text: str) -> None:
    assert day_back(text, today=FRIDAY, latest=SATURDAY) == SATURDAY


def test_after_midnight_words_count_from_the_journals_today() -> None:
    def back(text: str) -> date:
        return day_back(text, today=FRIDAY, latest=SATURDAY)

    assert back("today") == date(2026, 11, 20)
    assert back("yesterday") == date(2026, 11, 19)
    assert back("fri") == date(2026, 11, 20)
    assert back("last fri") == date(2026, 11, 13)
    assert back("sat") == date(2026, 11, 14)
    with pytest.raises(RefusedError):
        back("tomorrow")
    with pytest.raises(RefusedError):
        back("2026-11-22")


def test_blanks_and_case_are_forgiven() -> None:
    assert day_back("  LAST \t fRIday ", today=FRIDAY) == date(2026, 11, 13)
    assert day_ahead(" End  Of Month ", today=FRIDAY) == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2026-11-25", "Wed 25 Nov 2026 is still to come. A moment is something that happened."),
        ("31 dec 1969", "Wed 31 Dec 1969 is too early. The journal knows days from 1970 on."),
    ],
    ids=["future", "too-early"],
)
def test_a_day_that_cannot_be_logged_is_refused_in_words(text: str, sentence: str) -> None:
    with pytest.raises(RefusedError) as refused:
        day_back(text, today=FRIDAY)

    assert str(refused.value) == sentence


def test_a_day_that_has_passed_is_refused_in_words() -> None:
    with pytest.raises(RefusedError) as refused:
        day_ahead("19/11/2026", today=FRIDAY)

    assert str(refused.value) == "Thu 19 Nov 2026 has passed. Name today or a later day."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("32 nov", f'I cannot read "32 nov" as a day. {TRY}'),
        ("x" * 41, f'I cannot read "{"x" * 40}…" as a day. {TRY}'),
        ("mon 20 nov", "Fri 20 Nov 2026 is not a Monday. Leave one of the two out."),
        ("1/2/2026", f"1/2/2026 can be read with the day or the month first. {ORDER}"),
    ],
    ids=["no-day", "too-long", "wrong-weekday", "two-days"],
)
def test_what_cannot_be_read_comes_back_with_a_way_out(text: str, sentence: str) -> None:
    with pytest.raises(UnreadableError) as unreadable:
        day_back(text, today=FRIDAY)

    assert str(unreadable.value) == sentence


def test_looking_forward_the_examples_look_forward() -> None:
    with pytest.raises(UnreadableError) as unreadable:
        day_ahead("2w", today=FRIDAY)

    assert str(unreadable.value) == (
        'I cannot read "2w" as a day to come.'
        " Try tomorrow, fri, next fri, in 3 days, end of month, 20 nov or 2026-11-20."
    )


def test_days_are_written_in_english_whatever_the_locale() -> None:
    assert written(FRIDAY) == "Fri 20 Nov 2026"
    assert written(date(2026, 2, 1)) == "Sun 1 Feb 2026"
    assert short(FRIDAY) == "Fri 20 Nov"
    assert spelled(date(2026, 11, 23)) == "Monday 23 November 2026"
    assert named(date(2026, 11, 19), FRIDAY) == "Thu 19 Nov 2026 (yesterday)"
    assert named(FRIDAY, FRIDAY) == "Fri 20 Nov 2026"
    assert named(date(2026, 11, 18), FRIDAY) == "Wed 18 Nov 2026"


def test_every_date_from_1970_to_2100_is_read_as_itself() -> None:
    first, last = date(1970, 1, 1), date(2100, 12, 31)
    days = [first + timedelta(n) for n in range((last - first).days + 1)]

    assert len(days) == 47_847
    assert [day_back(str(day), today=last) for day in days] == days
    assert [day_ahead(str(day), today=first) for day in days] == days


@given(day=FROM_1970_TO_2100)
def test_a_day_is_read_back_as_it_was_written(day: date) -> None:
    assert day_back(written(day), today=date(2100, 12, 31)) == day
    assert day_back(spelled(day), today=day) == day
    assert day_back(short(day), today=day) == day
    assert day_ahead(short(day), today=day) == day


def answer(read: Callable[..., date], text: str, **settings: object) -> date | str:
    try:
        return read(text, **settings)
    except (UnreadableError, RefusedError) as error:
        return str(error)


@given(
    text=ANY_TEXT,
    today=FROM_1970_TO_2100,
    week_start=st.integers(0, 6),
    order=st.sampled_from(["", "dmy", "mdy"]),
)
@example(text="20 nov", today=date.min, week_start=0, order="")
@example(text="+99999w", today=date.max, week_start=0, order="")
@example(text="end of month", today=date.max, week_start=0, order="")
@example(text="\x00" * 100_000, today=FRIDAY, week_start=0, order="")
def test_any_text_is_one_day_or_one_of_two_refusals(
    text: str, today: date, week_start: int, order: str
) -> None:
    back = answer(day_back, text, today=today, date_order=order)
    ahead = answer(day_ahead, text, today=today, date_order=order, week_start=week_start)

    assert len(back) < 200 if isinstance(back, str) else date(1970, 1, 1) <= back <= today
    assert len(ahead) < 200 if isinstance(ahead, str) else ahead >= today


@given(today=FROM_1970_TO_2100, number=st.integers(0, 9_999))
def test_counting_back_and_ahead_are_mirrors(today: date, number: int) -> None:
    there = day_ahead(f"in {number} days", today=today)

    assert there == day_ahead(f"+{number}d", today=today)
    assert day_back(f"{number} days ago", today=there) == today
    assert day_back(f"-{number}d", today=there) == day_back(f"{number}d", today=there) == today
