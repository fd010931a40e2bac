"""A due day and what was promised, in one run of words; by hand, on Friday 20 November 2026."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.days import MONTHS
from trustlog.domain.dues import due_in, due_named
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.rules import Rules

FRIDAY = date(2026, 11, 20)
READ = {
    "fri send the figures": ("2026-11-27", "send the figures"),
    "today send it": ("2026-11-20", "send it"),
    "tomorrow send it": ("2026-11-21", "send it"),
    "next fri send it": ("2026-11-27", "send it"),
    "in 3 days write the note": ("2026-11-23", "write the note"),
    "+2w look again": ("2026-12-04", "look again"),
    "end of month the budget": ("2026-11-30", "the budget"),
    "end of week the budget": ("2026-11-22", "the budget"),
    "27 nov 9 slides": ("2026-11-27", "9 slides"),
    "27 nov 2026 nine slides": ("2026-11-27", "nine slides"),
    "fri 27 nov nine slides": ("2026-11-27", "nine slides"),
    "1 feb the plan": ("2027-02-01", "the plan"),
    "2026-12-01 the plan": ("2026-12-01", "the plan"),
    "mon 30 chairs": ("2026-11-23", "30 chairs"),
    "SomeDay sit in on a call": (None, "sit in on a call"),
    "fri": ("2026-11-27", ""),
    "  fri   two  blanks and\na line ": ("2026-11-27", "two  blanks and\na line"),
}


def read(*words: str, earliest: date = FRIDAY) -> tuple[str | None, str]:
    due, text = due_in(words, FRIDAY, Rules(), earliest)
    return (None if due is None else due.isoformat()), text


@pytest.mark.parametrize(("words", "found"), READ.items(), ids=READ)
def test_the_longest_run_that_is_a_day_is_the_day(
    words: str, found: tuple[str | None, str]
) -> None:
    assert read(words) == found
    assert read(*words.split(" ")) == found


@pytest.mark.parametrize("words", ["", "send it fri", "soon the plan", "30 feb it", "may draft it"])
def test_what_begins_with_no_day_is_refused(words: str) -> None:
    with pytest.raises(UnreadableError, match=r"as a due day\. Try tomorrow, fri"):
        read(words)


def test_a_date_of_two_readings_is_refused_with_both() -> None:
    with pytest.raises(UnreadableError, match="with the day or the month first"):
        read("1/2 the plan")


def test_a_day_that_has_passed_is_refused() -> None:
    with pytest.raises(RefusedError, match=r"^Thu 19 Nov 2026 has passed\. Name today or a later"):
        read("2026-11-19 the plan")


def test_what_was_promised_earlier_may_be_due_by_now() -> None:
    monday = date(2026, 11, 16)

    assert read("18 nov the plan", earliest=monday) == ("2026-11-18", "the plan")
    # Words count from today all the same.
    assert read("wed the plan", earliest=monday) == ("2026-11-25", "the plan")
    with pytest.raises(RefusedError, match=r"^Sun 15 Nov 2026 is before Mon 16 Nov 2026\."):
        read("2026-11-15 the plan", earliest=monday)


@given(st.dates(FRIDAY, date(2090, 1, 1)), st.text("abc \n", min_size=1).map(str.strip))
def test_any_day_to_come_is_read_with_any_text_behind_it(day: date, text: str) -> None:
    written = f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    assert read(f"{written} {text}") == (day.isoformat(), text)
    assert read(day.isoformat(), text) == (day.isoformat(), text)


@pytest.mark.parametrize(("text", "due"), [("fri", date(2026, 11, 27)), ("someday", None)])
def test_a_due_day_may_stand_alone(text: str, due: date | None) -> None:
    assert due_named(text, FRIDAY, Rules(), FRIDAY) == due


@pytest.mark.parametrize("text", ["fri send it", "someday or never", "", "soon"])
def test_nothing_may_stand_behind_one_that_does(text: str) -> None:
    with pytest.raises(UnreadableError, match="as a due day"):
        due_named(text, FRIDAY, Rules(), FRIDAY)
