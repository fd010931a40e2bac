"""The day you meant: phrases on five days, each answer worked out with a calendar."""

from __future__ import annotations

import warnings
from datetime import date, datetime, time
from typing import TYPE_CHECKING

import pytest
from dateutil.parser import parse

from trustlog.domain.day_words import day_ahead, day_back
from trustlog.domain.errors import RefusedError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

# A Friday; the Sunday on which New York loses an hour; a leap day, a Tuesday; New Year, a Friday;
# a Monday that ends a month.
TODAYS = (
    date(2026, 11, 20),
    date(2026, 3, 8),
    date(2028, 2, 29),
    date(2027, 1, 1),
    date(2026, 8, 31),
)

BACK = """
today            2026-11-20  2026-03-08  2028-02-29  2027-01-01  2026-08-31
yesterday        2026-11-19  2026-03-07  2028-02-28  2026-12-31  2026-08-30
1 day ago        2026-11-19  2026-03-07  2028-02-28  2026-12-31  2026-08-30
3 days ago       2026-11-17  2026-03-05  2028-02-26  2026-12-29  2026-08-28
10 days ago      2026-11-10  2026-02-26  2028-02-19  2026-12-22  2026-08-21
2 weeks ago      2026-11-06  2026-02-22  2028-02-15  2026-12-18  2026-08-17
-3d              2026-11-17  2026-03-05  2028-02-26  2026-12-29  2026-08-28
2w               2026-11-06  2026-02-22  2028-02-15  2026-12-18  2026-08-17
-1w              2026-11-13  2026-03-01  2028-02-22  2026-12-25  2026-08-24
365d             2025-11-20  2025-03-08  2027-03-01  2026-01-01  2025-08-31
mon              2026-11-16  2026-03-02  2028-02-28  2026-12-28  2026-08-31
tues             2026-11-17  2026-03-03  2028-02-29  2026-12-29  2026-08-25
WEDNESDAY        2026-11-18  2026-03-04  2028-02-23  2026-12-30  2026-08-26
friday           2026-11-20  2026-03-06  2028-02-25  2027-01-01  2026-08-28
sun              2026-11-15  2026-03-08  2028-02-27  2026-12-27  2026-08-30
last monday      2026-11-16  2026-03-02  2028-02-28  2026-12-28  2026-08-24
last fri         2026-11-13  2026-03-06  2028-02-25  2026-12-25  2026-08-28
last sunday      2026-11-15  2026-03-01  2028-02-27  2026-12-27  2026-08-30
2026-11-20       2026-11-20  refused     2026-11-20  2026-11-20  refused
2026-03-08       2026-03-08  2026-03-08  2026-03-08  2026-03-08  2026-03-08
2028-02-29       refused     refused     2028-02-29  refused     refused
2026-02-29       unreadable  unreadable  unreadable  unreadable  unreadable
1970-01-01       1970-01-01  1970-01-01  1970-01-01  1970-01-01  1970-01-01
1969-12-31       refused     refused     refused     refused     refused
20 nov           2026-11-20  2025-11-20  2027-11-20  2026-11-20  2025-11-20
Nov 21           2025-11-21  2025-11-21  2027-11-21  2026-11-21  2025-11-21
8 march          2026-03-08  2026-03-08  2027-03-08  2026-03-08  2026-03-08
8.3.             2026-03-08  2026-03-08  2027-03-08  2026-03-08  2026-03-08
20.11.2025       2025-11-20  2025-11-20  2025-11-20  2025-11-20  2025-11-20
29 feb           2024-02-29  2024-02-29  2028-02-29  2024-02-29  2024-02-29
1 jan            2026-01-01  2026-01-01  2028-01-01  2027-01-01  2026-01-01
31 dec           2025-12-31  2025-12-31  2027-12-31  2026-12-31  2025-12-31
sept 1           2026-09-01  2025-09-01  2027-09-01  2026-09-01  2025-09-01
20 nov 2025      2025-11-20  2025-11-20  2025-11-20  2025-11-20  2025-11-20
nov 20 1969      refused     refused     refused     refused     refused
Fri 20 Nov 2026  2026-11-20  refused     2026-11-20  2026-11-20  refused
fri 20 nov       2026-11-20  unreadable  unreadable  2026-11-20  unreadable
mon 20 nov 2026  unreadable  unreadable  unreadable  unreadable  unreadable
20/11            2026-11-20  2025-11-20  2027-11-20  2026-11-20  2025-11-20
11/20            2026-11-20  2025-11-20  2027-11-20  2026-11-20  2025-11-20
20/11/2025       2025-11-20  2025-11-20  2025-11-20  2025-11-20  2025-11-20
2025/11/2        2025-11-02  2025-11-02  2025-11-02  2025-11-02  2025-11-02
1/2              unreadable  unreadable  unreadable  unreadable  unreadable
1/2/2026         unreadable  unreadable  unreadable  unreadable  unreadable
tomorrow         refused     refused     refused     refused     refused
in 3 days        refused     refused     refused     refused     refused
32 nov           unreadable  unreadable  unreadable  unreadable  unreadable
"""

AHEAD = """
today            2026-11-20  2026-03-08  2028-02-29  2027-01-01  2026-08-31
tomorrow         2026-11-21  2026-03-09  2028-03-01  2027-01-02  2026-09-01
mon              2026-11-23  2026-03-09  2028-03-06  2027-01-04  2026-09-07
fri              2026-11-27  2026-03-13  2028-03-03  2027-01-08  2026-09-04
Sunday           2026-11-22  2026-03-15  2028-03-05  2027-01-03  2026-09-06
next mon         2026-11-23  2026-03-09  2028-03-06  2027-01-04  2026-09-07
next fri         2026-11-27  2026-03-13  2028-03-10  2027-01-08  2026-09-11
next sunday      2026-11-29  2026-03-15  2028-03-12  2027-01-10  2026-09-13
in 1 day         2026-11-21  2026-03-09  2028-03-01  2027-01-02  2026-09-01
in 3 days        2026-11-23  2026-03-11  2028-03-03  2027-01-04  2026-09-03
+3d              2026-11-23  2026-03-11  2028-03-03  2027-01-04  2026-09-03
+2w              2026-12-04  2026-03-22  2028-03-14  2027-01-15  2026-09-14
in 2 weeks       2026-12-04  2026-03-22  2028-03-14  2027-01-15  2026-09-14
+366d            2027-11-21  2027-03-09  2029-03-01  2028-01-02  2027-09-01
end of week      2026-11-22  2026-03-08  2028-03-05  2027-01-03  2026-09-06
end of month     2026-11-30  2026-03-31  2028-02-29  2027-01-31  2026-08-31
2026-11-20       2026-11-20  2026-11-20  refused     refused     2026-11-20
2028-02-29       2028-02-29  2028-02-29  2028-02-29  2028-02-29  2028-02-29
2026-02-29       unreadable  unreadable  unreadable  unreadable  unreadable
20 nov           2026-11-20  2026-11-20  2028-11-20  2027-11-20  2026-11-20
nov 19           2027-11-19  2026-11-19  2028-11-19  2027-11-19  2026-11-19
29 feb           2028-02-29  2028-02-29  2028-02-29  2028-02-29  2028-02-29
1 mar            2027-03-01  2027-03-01  2028-03-01  2027-03-01  2027-03-01
1 jan            2027-01-01  2027-01-01  2029-01-01  2027-01-01  2027-01-01
20 nov 2026      2026-11-20  2026-11-20  refused     refused     2026-11-20
fri 20 nov       2026-11-20  2026-11-20  unreadable  unreadable  2026-11-20
13/3             2027-03-13  2026-03-13  2028-03-13  2027-03-13  2027-03-13
3/13/2027        2027-03-13  2027-03-13  refused     2027-03-13  2027-03-13
3/4              unreadable  unreadable  unreadable  unreadable  unreadable
yesterday        refused     refused     refused     refused     refused
3 days ago       refused     refused     refused     refused     refused
2w               unreadable  unreadable  unreadable  unreadable  unreadable
last fri         unreadable  unreadable  unreadable  unreadable  unreadable
31 sep           unreadable  unreadable  unreadable  unreadable  unreadable
"""

# dateutil takes most of these for a day.
NEVER_A_DAY = (
    *("", "   ", "12", "31", "32", "99", "1.5", "-1", "+2", "2026", "2026-1", "11-20", "20261120"),
    *("20 11", "10 and 12", "feb", "nov 2026", "mon 5", "20 nov 26", "20/11/26", "13/14", "0/5"),
    *("20.11", "20.11.26", "31.2.", "3.13.", ".1.", "1..", "20.11.2026."),
    *("30 feb", "0 nov", "nov 20 nov", "31 june", "2026-13-01", "2026-00-10", "0000-01-01"),
    *("20/11/2026/1", "2026-11/20", "20//11", "9999999999", "9999999999 days ago", "-999999w"),
    *("-3 days ago", "1.5 days ago", "a week ago", "3 months ago", "-3m", "in days", "--3d"),
    *("\u0662\u0660 nov", "\u00b2 nov", "20\u00a0\u05e0ov", "fr\u0131", "\u017fun", "\u212a"),
    *("mo", "m", "mondays", "ja 5", "last week", "last 3 days", "next week", "next", "last", "of"),
    *("today yesterday", "monday tuesday", "mon,wed", "Talk with May about 3 items", "EST", "now"),
    *("today" + " " * 36, "2026-11-20T09:00", "1e3d", "0x1d", "1_0d", "end of year", "20 nov\x00"),
)


def outcome(read: Callable[..., date], text: str, today: date) -> str:
    try:
        return read(text, today=today).isoformat()
    except RefusedError:
        return "refused"
    except UnreadableError:
        return "unreadable"


def rows(table: str) -> list[tuple[str, list[str]]]:
    parted = [line.rsplit(maxsplit=len(TODAYS)) for line in table.strip().splitlines()]
    return [(phrase, answers) for phrase, *answers in parted]


def params(table: str) -> list[object]:
    return [pytest.param(*row, id=row[0].replace(" ", "_")) for row in rows(table)]


@pytest.mark.parametrize(("phrase", "expected"), params(BACK))
def test_looking_back_the_day_is_the_one_that_was_meant(phrase: str, expected: list[str]) -> None:
    assert [outcome(day_back, phrase, today) for today in TODAYS] == expected


@pytest.mark.parametrize(("phrase", "expected"), params(AHEAD))
def test_looking_forward_the_day_is_the_one_that_was_meant(
    phrase: str, expected: list[str]
) -> None:
    assert [outcome(day_ahead, phrase, today) for today in TODAYS] == expected


@pytest.mark.parametrize("read", [day_back, day_ahead], ids=["back", "ahead"])
def test_what_is_no_day_in_exactly_one_way_is_never_guessed(read: Callable[..., date]) -> None:
    guessed = {
        text: outcome(read, text, today)
        for text in NEVER_A_DAY
        for today in TODAYS
        if outcome(read, text, today) != "unreadable"
    }

    assert guessed == {}


def misread(table: str, read: Callable[..., date]) -> dict[tuple[str, str], str]:
    """Every cell of a table for which another day than the expected one is given."""
    given = {
        (phrase, today.isoformat()): (outcome(read, phrase, today), expected)
        for phrase, answers in rows(table)
        for today, expected in zip(TODAYS, answers, strict=True)
    }
    return {
        cell: got
        for cell, (got, expected) in given.items()
        if got not in (expected, "refused", "unreadable")
    }


def test_no_cell_of_the_tables_is_misread() -> None:
    assert misread(BACK, day_back) == misread(AHEAD, day_ahead) == {}


@pytest.mark.parametrize(
    ("dayfirst", "fuzzy", "phrase", "guessed"),
    [
        pytest.param(True, False, "2026-03-08", "2026-08-03", id="dayfirst"),
        pytest.param(False, True, "3 days ago", "2026-11-03", id="fuzzy"),
    ],
)
def test_the_tables_catch_a_reader_that_guesses(
    dayfirst: bool, fuzzy: bool, phrase: str, guessed: str
) -> None:
    def guess(text: str, *, today: date) -> date:
        noon = datetime.combine(today, time(12))
        try:
            return parse(text, default=noon, dayfirst=dayfirst, fuzzy=fuzzy).date()
        except (ValueError, OverflowError) as error:
            raise UnreadableError(text) from error

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # dateutil warns of words it takes for a zone
        wrong = misread(BACK, guess) | misread(AHEAD, guess)

    assert wrong[phrase, "2026-11-20"] == guessed
    assert len(wrong) > 50
