"""What a calendar shows of habits, promises and aims; days were read from a calendar by hand."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from tests.domain.random_habits import Practice, practices

from trustlog.domain.aims import Aim
from trustlog.domain.cadences import cadence_of
from trustlog.domain.calendars import (
    Event,
    Reminding,
    habit_event,
    promise_event,
    review_event,
    spread,
)
from trustlog.domain.habits import Habit
from trustlog.domain.promises import Move, Promise
from trustlog.domain.slots import Pauses
from trustlog.domain.spans import Life, Version, spans

TODAY = date(2026, 11, 20)
NINE = Reminding(at=time(9), before=5)
FIVE_BEFORE, MORNING = timedelta(minutes=-5), timedelta(hours=8, minutes=55)
WORK_WEEK, WHOLE_WEEK = 0b0011111, 0b1111111


def habit(words: str, since: date, until: date | None = None) -> Habit:
    version = Version(since=since, cadence=cadence_of(words))
    life = Life(since=since, until=until, versions=(version,))
    return Habit(slug="listening", title="Listen", cue="Screen aside.", lives=(life,))


def event_of(words: str, since: date, pauses: Pauses = Pauses(), days: int | None = None) -> Event:  # noqa: B008  # a value
    found = habit_event(habit(words, since), "h", pauses, NINE.but(days=days), TODAY)
    assert found is not None
    return found


def promise(**more: Any) -> Promise:
    made = Promise(
        number=24,
        uid="u",
        person="priya",
        text="send the plan",
        made=date(2026, 11, 2),
        due=date(2026, 11, 27),
    )
    return made.but(**more)


def shown(made: Promise) -> Event | None:
    return promise_event(made, "Priya", "p", NINE, TODAY)


@pytest.mark.parametrize(
    ("words", "first", "rule"),
    [
        pytest.param(
            *("every weekday", date(2026, 11, 9), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"), id="weekdays"
        ),
        pytest.param("sat", date(2026, 11, 14), "FREQ=WEEKLY;BYDAY=SA", id="the-first-named-day"),
        pytest.param(
            *("every 2 weeks on tue", date(2026, 11, 10)),
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO",
            id="a-rule",
        ),
        pytest.param(
            *("FREQ=MONTHLY;BYDAY=1MO", date(2026, 12, 7), "FREQ=MONTHLY;BYDAY=1MO;WKST=MO"),
            id="a-monthly-rule",
        ),
        pytest.param("1/week", date(2026, 11, 11), "FREQ=WEEKLY;BYDAY=WE", id="a-quota-of-one"),
        pytest.param("3/week", date(2026, 11, 9), "FREQ=WEEKLY;BYDAY=MO,WE,FR", id="of-three"),
        pytest.param("2/month", date(2026, 11, 11), "FREQ=WEEKLY;BYDAY=WE", id="once-a-week"),
        pytest.param("6/month", date(2026, 11, 10), "FREQ=WEEKLY;BYDAY=TU,TH", id="twice-a-week"),
    ],
)
def test_a_habit_comes_again_by_its_cadence(words: str, first: date, rule: str) -> None:
    event = event_of(words, date(2026, 11, 9))

    assert (event.day, event.at, event.rule) == (first, time(9), rule)
    assert event.alarm == FIVE_BEFORE


def test_a_quota_reminds_on_the_days_that_were_chosen() -> None:
    event = event_of("3/week", date(2026, 11, 9), days=0b0001001)

    assert (event.day, event.rule) == (date(2026, 11, 9), "FREQ=WEEKLY;BYDAY=MO,TH")


def test_a_cadence_that_names_days_keeps_them() -> None:
    assert event_of("tue", date(2026, 11, 9), days=0b1).rule == "FREQ=WEEKLY;BYDAY=TU"


def test_days_off_and_skipped_slots_are_left_out() -> None:
    pauses = Pauses(off=((date(2026, 11, 23), date(2026, 11, 25)),), skipped=(date(2026, 12, 1),))

    assert event_of("every weekday", date(2026, 11, 9), pauses).without == (
        *(date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25), date(2026, 12, 1)),
    )
    assert event_of("2/week", date(2026, 11, 9), pauses).without == (
        *(date(2026, 11, 24), date(2026, 12, 1), date(2026, 12, 3)),
    )


def test_days_off_without_an_end_are_left_out_a_year_ahead() -> None:
    event = event_of("mon", date(2026, 11, 9), Pauses(off=((date(2026, 11, 16), None),)))

    assert (event.without[0], event.without[-1]) == (date(2026, 11, 16), date(2027, 11, 15))


def test_a_habit_that_was_retired_ends_and_is_told_of_for_a_season() -> None:
    ended = habit_event(
        habit("mon", date(2026, 1, 5), date(2026, 11, 9)), "h", Pauses(), NINE, TODAY
    )
    long_ago = habit_event(
        habit("mon", date(2026, 1, 5), date(2026, 8, 19)), "h", Pauses(), NINE, TODAY
    )

    assert ended is not None
    assert ended.last == date(2026, 11, 9)
    assert long_ago is None


@pytest.mark.parametrize(
    ("times", "days", "mask"),
    [
        pytest.param(1, WORK_WEEK, 0b0000100, id="one"),
        pytest.param(2, WORK_WEEK, 0b0001010, id="two"),
        pytest.param(4, WORK_WEEK, 0b0011011, id="four"),
        pytest.param(9, WORK_WEEK, 0b0011111, id="more-than-there-are"),
        pytest.param(2, WHOLE_WEEK, 0b0100010, id="two-of-seven"),
        pytest.param(1, 0b1000000, 0b1000000, id="sundays"),
    ],
)
def test_days_are_spread_over_the_week(times: int, days: int, mask: int) -> None:
    assert spread(times, days) == mask


def days_of(event: Event, end: date) -> list[date]:
    """The days of a series as another program finds them, out of its rule alone."""
    begins, ends = (datetime.combine(day, time()) for day in (event.day, end))
    rule = rrulestr(event.rule or "", dtstart=begins)
    days = [moment.date() for moment in rule.between(begins, ends, inc=True) if moment < ends]
    within = [day for day in days if event.last is None or day <= event.last]
    return [day for day in within if day not in event.without]


@given(practices())
def test_a_series_is_the_days_on_which_the_habit_is_asked_for(practice: Practice) -> None:
    life, pauses = practice.lives[-1], practice.pauses
    one = Habit(slug="h", title="H", lives=(life,))
    event = habit_event(one, "h", pauses, NINE, practice.today)
    end = practice.today + timedelta(300)
    if event is None:
        return

    asked = [span.first for span in spans(life, event.day, end - timedelta(1))]
    newest = spans(life, event.day, end)
    if any(span.cadence.times is not None for span in newest):
        return
    skipped = {*pauses.skipped}
    assert days_of(event, end) == [
        day for day in asked if not pauses.off_on(day) and day not in skipped
    ]


def test_a_promise_stands_on_its_due_day() -> None:
    mine, theirs = shown(promise()), shown(promise(theirs=True))

    assert mine is not None
    assert theirs is not None
    assert (mine.day, mine.at, mine.alarm) == (date(2026, 11, 27), None, MORNING)
    assert mine.title == "To Priya: send the plan"
    assert theirs.title == "From Priya: send the plan"
    assert shown(promise(due=None)) is None


def test_one_that_was_kept_says_so_and_sounds_no_alarm() -> None:
    event = shown(promise(state="kept", settled=TODAY))

    assert event is not None
    assert (event.title, event.alarm, event.cancelled) == (
        *("Kept, to Priya: send the plan", None, False),
    )


@pytest.mark.parametrize("state", ["broken", "released"])
def test_one_that_nobody_waits_for_is_cancelled(state: str) -> None:
    event = shown(promise(state=state, settled=TODAY))

    assert event is not None
    assert (event.cancelled, event.alarm) == (True, None)


def test_one_that_was_moved_to_someday_is_cancelled_where_it_stood() -> None:
    move = Move(day=TODAY, was=date(2026, 11, 27), due=None)
    event = shown(promise(due=None, moves=(move,)))

    assert event is not None
    assert (event.day, event.cancelled) == (date(2026, 11, 27), True)


def test_what_was_settled_a_season_ago_is_no_more_told_of() -> None:
    last_told = shown(promise(state="kept", settled=date(2026, 8, 20)))

    assert last_told is not None
    assert shown(promise(state="kept", settled=date(2026, 8, 19))) is None


def test_a_review_stands_on_its_day_and_a_closed_aim_has_none() -> None:
    aim = Aim(slug="candour", kind="value", title="Candour", since=TODAY)
    on = aim.but(review_on=date(2026, 11, 23))
    event, closed = (
        review_event(each, "r", NINE, TODAY) for each in (on, on.but(closed=date(2026, 11, 19)))
    )

    assert event is not None
    assert closed is not None
    assert (event.title, event.day) == ("Review: Candour", date(2026, 11, 23))
    assert event.text == "trustlog value review candour"
    assert (event.cancelled, closed.cancelled) == (False, True)
    assert review_event(aim, "r", NINE, TODAY) is None


def test_an_alarm_is_never_before_the_day() -> None:
    early = Reminding(at=time(0, 3), before=5)

    assert early.alarm_of_day == timedelta()
    assert early.but(before=None).alarm_of_day is None
    assert early.but(before=None).alarm is None
