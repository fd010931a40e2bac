"""Habits of people who are late and who fly: wall clocks to days to slots, worked by hand.

A day ends at 03:00 on the clock of the place where the moment happened.
"""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from trustlog.domain.cadences import cadence_of
from trustlog.domain.figures import Figures, figures
from trustlog.domain.slots import Pauses
from trustlog.domain.spans import Life, Version
from trustlog.domain.times import journal_day

THREE, MIDNIGHT = time(3), time(0)


def _seen(
    words: str,
    since: str,
    clocks: tuple[str, ...],
    now: str,
    *,
    ends_at: time = THREE,
    skipped: tuple[date, ...] = (),
) -> Figures:
    days = [journal_day(datetime.fromisoformat(clock), ends_at) for clock in (*clocks, now)]
    first = date.fromisoformat(since)
    life = Life(since=first, versions=(Version(since=first, cadence=cadence_of(words)),))
    return figures([life], Pauses(skipped=skipped), {*days[:-1]}, days[-1])


def _states(found: Figures) -> dict[str, str]:
    return {slot.span.first.isoformat(): slot.state for slot in found.slots}


# Mon 16 at 22:00; Tue 17, Wed 18 and Thu 19 each at 01:30 or 02:59 of the next date.
LATE = ("2026-11-16T22:00", "2026-11-18T01:30", "2026-11-19T01:30", "2026-11-20T02:59")


def test_what_was_done_at_half_past_one_keeps_the_day_before() -> None:
    # Sat 21 Nov, 01:30, is Friday still: its slot is open, and the streak would end with it.
    found = _seen("every weekday", "2026-11-16", LATE, "2026-11-21T01:30")

    assert _states(found) == {
        "2026-11-16": "kept",
        "2026-11-17": "kept",
        "2026-11-18": "kept",
        "2026-11-19": "kept",
        "2026-11-20": "open",
    }
    assert (found.streak, found.ends_on, found.due_today) == (4, date(2026, 11, 20), True)


def test_where_the_day_ends_at_midnight_the_same_hours_keep_other_days() -> None:
    # Mon 16, Wed 18, Thu 19 and Fri 20; nothing on Tue 17. Sat 21 is no slot: next is Mon 23.
    found = _seen("every weekday", "2026-11-16", LATE, "2026-11-21T01:30", ends_at=MIDNIGHT)

    assert _states(found) == {
        "2026-11-16": "kept",
        "2026-11-17": "missed",
        "2026-11-18": "kept",
        "2026-11-19": "kept",
        "2026-11-20": "kept",
    }
    assert (found.streak, found.ends_on, found.due_today) == (3, date(2026, 11, 23), False)


@pytest.mark.parametrize(
    ("ends_at", "done", "states", "streak"),
    [
        pytest.param(THREE, [2, 0], ["kept", "open"], 1, id="a-day-that-ends-at-three"),
        pytest.param(MIDNIGHT, [1, 1], ["missed", "open"], 0, id="at-midnight"),
    ],
)
def test_the_night_after_sunday_is_of_the_week_that_ends(
    ends_at: time, done: list[int], states: list[str], streak: int
) -> None:
    # Two a week: Thu 19 Nov at noon and Mon 23 Nov at 01:30. Weeks of 16 and 23 Nov.
    clocks = ("2026-11-19T12:00", "2026-11-23T01:30")

    found = _seen("2/week", "2026-11-16", clocks, "2026-11-23T09:00", ends_at=ends_at)

    assert [len(slot.done) for slot in found.slots] == done
    assert [slot.state for slot in found.slots] == states
    assert found.streak == streak


def test_the_night_after_a_retired_habits_last_day_still_counts() -> None:
    # Retired on Tue 17 Nov; done on its Monday, and on Wed 18 at 01:30, which is Tuesday.
    first, last = date(2026, 11, 16), date(2026, 11, 17)
    version = Version(since=first, cadence=cadence_of("every weekday"))
    night = journal_day(datetime.fromisoformat("2026-11-18T01:30"), THREE)

    found = figures(
        [Life(since=first, until=last, versions=(version,))],
        Pauses(),
        [first, night],
        date(2026, 11, 20),
    )

    assert _states(found) == {"2026-11-16": "kept", "2026-11-17": "kept"}
    assert (found.streak, found.ends_on) == (2, None)


# Auckland (+13:00) to Honolulu (-10:00) on Fri 20 Nov: off at 20:00, nine hours, there at 06:00
# of the same Friday. It is lived twice, and what was done on it twice is one day.
EASTWARD = (
    *("2026-11-18T09:00+13:00", "2026-11-19T09:00+13:00", "2026-11-20T09:00+13:00"),
    *("2026-11-20T18:00-10:00", "2026-11-21T01:30-10:00", "2026-11-21T12:00-10:00"),
)


def test_a_day_lived_twice_over_the_date_line_is_one_slot() -> None:
    found = _seen("every day", "2026-11-18", EASTWARD, "2026-11-21T20:00-10:00")

    assert _states(found) == dict.fromkeys(
        ("2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21"), "kept"
    )
    assert [len(slot.done) for slot in found.slots] == [1, 1, 1, 1]
    assert (found.streak, found.ends_on) == (4, date(2026, 11, 22))


def test_a_week_counts_a_day_lived_twice_once() -> None:
    # Five a week, begun on Mon 16 Nov: six moments of Wed to Sat are four days.
    found = _seen("5/week", "2026-11-16", EASTWARD, "2026-11-23T09:00-10:00")

    assert [(slot.needed, len(slot.done), slot.state) for slot in found.slots] == [
        (5, 4, "missed"),
        (5, 0, "open"),
    ]


# Honolulu to Auckland: off on Fri 20 Nov at 22:00, nine hours, there on Sun 22 Nov at 06:00. Of
# Saturday there were four hours on the plane; 01:30 on its clock is Friday still.
WESTWARD = (
    *("2026-11-19T09:00-10:00", "2026-11-20T09:00-10:00", "2026-11-21T01:30-10:00"),
    "2026-11-22T09:00+13:00",
)


@pytest.mark.parametrize(
    ("words", "skipped", "states", "streak"),
    [
        pytest.param(
            *("every day", (), ["kept", "kept", "missed", "kept"], (1, 2)), id="it-is-missed"
        ),
        pytest.param(
            *("every day", (date(2026, 11, 21),), ["kept", "kept", "excused", "kept"], (3, 3)),
            id="a-skip-excuses-it",
        ),
        pytest.param("every weekday", (), ["kept", "kept"], (2, 2), id="no-slot-no-matter"),
    ],
)
def test_a_day_the_date_line_swallows_is_a_day_like_others(
    words: str, skipped: tuple[date, ...], states: list[str], streak: tuple[int, int]
) -> None:
    found = _seen(words, "2026-11-19", WESTWARD, "2026-11-22T20:00+13:00", skipped=skipped)

    assert [slot.state for slot in found.slots] == states
    assert (found.streak, found.longest_streak) == streak
