"""How a time of day is written, and how it is told from the day it stands with."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.errors import UnreadableError
from trustlog.domain.time_words import clock_time, split_time


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14:30", time(14, 30)),
        ("9:05", time(9, 5)),
        ("09:05", time(9, 5)),
        ("00:00", time(0, 0)),
        ("23:59", time(23, 59)),
        ("2pm", time(14, 0)),
        ("2 PM", time(14, 0)),
        ("2:30pm", time(14, 30)),
        ("11:59am", time(11, 59)),
        ("12am", time(0, 0)),
        ("12:05 am", time(0, 5)),
        ("12pm", time(12, 0)),
        (" Noon ", time(12, 0)),
    ],
)
def test_a_time_is_read_in_the_ways_people_write_it(text: str, expected: time) -> None:
    assert clock_time(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "14", "1430", "14.30", "14h30", "24:00", "14:60", "9:5", "9:005", "14:30:15", "2p"),
        *("0pm", "0:30am", "13pm", "14:30pm", "2:pm", ":30", "pm", "1 4:30", "-2pm", "midnight"),
        *("2pm 3pm", "\u0662pm", "\u00b2pm", "14:30" + " " * 36, "2pm\x00", "14:30Z", "2 p m"),
    ],
    ids=ascii,
)
def test_a_time_with_no_or_two_readings_is_not_guessed(text: str) -> None:
    with pytest.raises(UnreadableError, match=r"as a time\. Try 14:30, 2pm or 2:30pm\.$"):
        clock_time(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yesterday 14:30", ("yesterday", "14:30")),
        ("mon 2pm", ("mon", "2pm")),
        ("mon  2  PM", ("mon", "2 PM")),
        ("3 days ago 2:30pm", ("3 days ago", "2:30pm")),
        ("20 nov 2 pm", ("20 nov", "2 pm")),
        ("nov 20 14:30", ("nov 20", "14:30")),
        ("2026-11-20 noon", ("2026-11-20", "noon")),
        ("14:30 last fri", ("last fri", "14:30")),
        ("2 pm mon", ("mon", "2 pm")),
        ("14:30", ("", "14:30")),
        ("2 pm", ("", "2 pm")),
        ("yesterday 25:00", ("yesterday", "25:00")),
        ("yesterday", ("yesterday", "")),
        ("mon 14", ("mon 14", "")),
        ("20 nov 2026", ("20 nov 2026", "")),
        ("", ("", "")),
    ],
    ids=lambda value: value if isinstance(value, str) else "parts",
)
def test_a_time_may_stand_with_any_day(text: str, expected: tuple[str, str]) -> None:
    assert split_time(text) == expected


@given(text=st.one_of(st.text(), st.text("0123456789: apm", max_size=8)))
def test_any_text_is_one_time_or_refused(text: str) -> None:
    try:
        at = clock_time(text)
    except UnreadableError:
        return

    assert clock_time(f"{at:%H:%M}") == at


@given(text=st.text("0123456789: apmnov-", max_size=20))
def test_splitting_off_a_time_loses_no_word(text: str) -> None:
    day, at = split_time(text)

    assert sorted([*day.split(), *at.split()]) == sorted(text.split())
