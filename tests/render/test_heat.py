"""The year as a picture: every day has its place, no line is too wide, no label meets another."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustlog.domain.columns import width
from trustlog.domain.days import MONTHS
from trustlog.domain.periods import period_of
from trustlog.render.heat import heat_lines, heat_sentences
from trustlog.render.styled import text_of

YEAR = period_of("year", date(2026, 1, 1))
DONE = {
    date(2026, 1, 1): 1,
    date(2026, 1, 2): 2,
    date(2026, 2, 3): 3,
    date(2026, 2, 27): 4,
    date(2026, 3, 2): 9,
}


def drawn(columns: int, today: date = date(2026, 3, 3), week_start: int = 0) -> list[str]:
    return [text_of(line) for line in heat_lines(DONE, YEAR, today, week_start, columns)]


def test_a_row_a_weekday_where_the_weeks_fit() -> None:
    assert drawn(60) == [
        "      Jan Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov  Dec",
        "  Mon  ········█",
        "  Tue  ····▒····",
        "  Wed  ········",
        "  Thu ░········",
        "  Fri ░·······▒",
        "  Sat ·········",
        "  Sun ·········",
        "      · none  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7–9 habits a day",
    ]


def test_a_row_a_month_where_they_do_not() -> None:
    assert drawn(40)[:4] == [
        "  Jan ░░·····························",
        "  Feb ··▒·······················▒·",
        "  Mar ·█·",
        "  Apr",
    ]


def test_the_week_begins_where_the_person_says() -> None:
    assert [line[:5].strip() for line in drawn(60, week_start=6)[1:8]] == [
        *("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"),
    ]


@pytest.mark.parametrize(
    ("most", "legend"),
    [
        pytest.param(1, "· none  ░ 1 habit a day", id="one"),
        pytest.param(3, "· none  ░ 1  ▒ 2  ▓ 3 habits a day", id="three"),
        pytest.param(4, "· none  ░ 1  ▒ 2  ▓ 3  █ 4 habits a day", id="four"),
        pytest.param(5, "· none  ░ 1  ▒ 2  ▓ 3  █ 4–5 habits a day", id="five"),
        pytest.param(8, "· none  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7–8 habits a day", id="eight"),
    ],
)
def test_the_legend_says_what_each_shade_means(most: int, legend: str) -> None:
    counts = {date(2026, 1, 1): most}

    *_, last = heat_lines(counts, YEAR, date(2026, 12, 31), 0, 80)

    assert text_of(last) == "      " + legend


def test_in_words_each_month_is_a_sentence() -> None:
    assert list(heat_sentences(DONE, YEAR, date(2026, 3, 3))) == [
        "January: a habit was done on 2 of 31 days, most on Fri 2 Jan, 2",
        "February: a habit was done on 2 of 28 days, most on Fri 27 Feb, 4",
        "March: a habit was done on 1 of 3 days, most on Mon 2 Mar, 9",
    ]


@given(
    year=st.integers(1970, 2400),
    week_start=st.integers(0, 6),
    columns=st.integers(40, 120),
    counts=st.lists(st.integers(0, 36), min_size=366, max_size=366),
)
def test_every_day_is_drawn_once_and_every_line_fits(
    year: int, week_start: int, columns: int, counts: list[int]
) -> None:
    period = period_of("year", date(year, 1, 1))
    done = {period.first + timedelta(n): c for n, c in enumerate(counts) if c}
    done = {day: c for day, c in done.items() if day <= period.last}

    lines = [text_of(each) for each in heat_lines(done, period, period.last, week_start, columns)]

    rows = [line[6:] for line in lines if line[2:5].isalpha()]
    assert sum(sign in "·░▒▓█" for row in rows for sign in row) == len(period.days)
    assert [line for line in lines if width(line) > columns] == []
    if columns >= 60:
        assert lines[0].split() == [name[:3] for name in MONTHS]
