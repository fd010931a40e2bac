"""Which day an hour belongs to: the day's end, the clocks that change, and travel."""

from __future__ import annotations

import os
import time as system_time
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trustlog.domain.time_words import latest_day_of
from trustlog.domain.times import journal_day, local_instant, moment_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ZONES = (
    "UTC",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Africa/Cairo",
)
THREE = time(3)
MIDNIGHT = time(0)
instants = st.datetimes(datetime(1970, 1, 2), datetime(2100, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds the zone
cutoffs = st.integers(0, 6 * 60 - 1).map(lambda minutes: time(*divmod(minutes, 60)))
zones = st.sampled_from(ZONES).map(ZoneInfo)


@pytest.fixture
def live_in() -> Iterator[Callable[[str], None]]:
    """Move the whole process into a zone, and back afterwards."""
    with pytest.MonkeyPatch.context() as patch:

        def move(zone: str) -> None:
            patch.setitem(os.environ, "TZ", zone)
            system_time.tzset()

        yield move
    system_time.tzset()


@pytest.mark.parametrize(
    ("wall", "ends_at", "expected"),
    [
        pytest.param("2026-11-20T15:40", THREE, "2026-11-20", id="afternoon"),
        pytest.param("2026-11-21T01:30", THREE, "2026-11-20", id="after-midnight"),
        pytest.param("2026-11-21T02:59:59.999999", THREE, "2026-11-20", id="just-before"),
        pytest.param("2026-11-21T03:00", THREE, "2026-11-21", id="at-the-end"),
        pytest.param("2026-11-21T00:00", MIDNIGHT, "2026-11-21", id="ends-at-midnight"),
        pytest.param("2027-01-01T00:30", THREE, "2026-12-31", id="new-year"),
        pytest.param("2028-03-01T02:00", THREE, "2028-02-29", id="leap-day"),
        pytest.param("2026-03-08T03:30-04:00", THREE, "2026-03-08", id="new-york-loses-an-hour"),
        pytest.param("2026-11-01T02:30-05:00", THREE, "2026-10-31", id="new-york-gains-an-hour"),
        pytest.param("2026-10-04T02:45+11:00", THREE, "2026-10-03", id="lord-howe-half-an-hour"),
        pytest.param("2026-04-24T01:00+03:00", THREE, "2026-04-23", id="cairo-has-no-midnight"),
        pytest.param("2011-12-31T02:00+14:00", THREE, "2011-12-30", id="apia-has-no-30th"),
        pytest.param("2026-03-08T02:59+05:45", THREE, "2026-03-07", id="kathmandu"),
        pytest.param("2026-03-08T03:00+00:00", THREE, "2026-03-08", id="utc"),
    ],
)
def test_the_day_ends_on_the_wall_clock(wall: str, ends_at: time, expected: str) -> None:
    assert journal_day(datetime.fromisoformat(wall), ends_at).isoformat() == expected


def test_counting_hours_back_from_the_instant_would_name_another_day() -> None:
    wall = datetime(2026, 3, 8, 7, 30, tzinfo=UTC).astimezone(ZoneInfo("America/New_York"))
    counted = (wall.astimezone(UTC) - timedelta(hours=3)).astimezone(wall.tzinfo).date()

    assert counted == date(2026, 3, 7)
    assert journal_day(wall, THREE) == date(2026, 3, 8)


def test_a_flight_over_the_date_line_keeps_the_days_of_both_clocks() -> None:
    auckland = datetime.fromisoformat("2026-07-10T21:00+12:00")
    honolulu = (auckland + timedelta(hours=9)).astimezone(ZoneInfo("Pacific/Honolulu"))

    assert journal_day(auckland, THREE) == date(2026, 7, 10)
    assert honolulu.isoformat() == "2026-07-10T08:00:00-10:00"
    assert journal_day(honolulu, THREE) == date(2026, 7, 10)


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        ("UTC", "2026-03-08", "14:30", "2026-03-08T14:30:00+00:00"),
        ("UTC", "2026-03-08", "02:30", "2026-03-09T02:30:00+00:00"),
        ("America/New_York", "2026-03-08", "14:30", "2026-03-08T14:30:00-04:00"),
        ("America/New_York", "2026-03-07", "01:30", "2026-03-08T01:30:00-05:00"),
        ("America/New_York", "2026-03-07", "02:30", "2026-03-08T03:30:00-04:00"),
        ("America/New_York", "2026-10-31", "01:30", "2026-11-01T01:30:00-04:00"),
        ("Asia/Kathmandu", "1985-12-31", "00:05", "1986-01-01T00:20:00+05:45"),
        ("Asia/Kathmandu", "2026-03-08", "14:30", "2026-03-08T14:30:00+05:45"),
        ("Australia/Lord_Howe", "2026-10-03", "02:15", "2026-10-04T02:45:00+11:00"),
        ("Australia/Lord_Howe", "2026-04-04", "01:45", "2026-04-05T01:45:00+11:00"),
        ("Pacific/Apia", "2011-12-29", "14:30", "2011-12-29T14:30:00-10:00"),
        ("Pacific/Apia", "2011-12-30", "14:30", "2011-12-31T14:30:00+14:00"),
        ("Pacific/Apia", "2011-12-31", "14:30", "2011-12-31T14:30:00+14:00"),
        ("Africa/Cairo", "2026-04-23", "00:30", "2026-04-24T01:30:00+03:00"),
        ("Africa/Cairo", "2026-10-29", "23:30", "2026-10-29T23:30:00+03:00"),
        ("Africa/Cairo", "2026-10-29", "00:30", "2026-10-30T00:30:00+02:00"),
    ],
    ids=lambda text: text.replace("/", "-"),
)
def test_an_hour_the_clocks_skip_moves_on_and_one_that_comes_twice_is_the_first(
    live_in: Callable[[str], None], zone: str, day: str, at: str, expected: str
) -> None:
    live_in(zone)

    moment = moment_at(
        date.fromisoformat(day),
        time.fromisoformat(at),
        day_ends_at=THREE,
        local=local_instant,
    )

    assert moment.isoformat() == expected


@pytest.mark.parametrize(
    ("zone", "now", "at", "expected"),
    [
        pytest.param("UTC", "2026-11-20T15:40Z", "14:30", "2026-11-20", id="earlier-today"),
        pytest.param("UTC", "2026-11-20T15:40Z", "15:40", "2026-11-20", id="this-minute"),
        pytest.param("UTC", "2026-11-20T15:40Z", "15:41", "2026-11-19", id="not-yet-today"),
        pytest.param("UTC", "2026-11-20T15:40Z", "01:30", "2026-11-19", id="last-night"),
        pytest.param("UTC", "2026-11-21T01:30Z", "01:00", "2026-11-20", id="tonight"),
        pytest.param("UTC", "2026-11-21T01:30Z", "02:00", "2026-11-19", id="later-tonight"),
        pytest.param("UTC", "2026-11-21T01:30Z", "23:00", "2026-11-20", id="before-midnight"),
        pytest.param("UTC", "2026-11-21T01:30Z", "03:00", "2026-11-20", id="first-of-the-day"),
        pytest.param("UTC", "2027-01-01T09:00Z", "14:30", "2026-12-31", id="last-year"),
        # 03:10 has come, but the skipped 02:30 stands for 03:30, which has not.
        pytest.param("America/New_York", "2026-03-08T07:10Z", "02:30", "2026-03-06", id="skipped"),
        # 01:10 for the second time: the first 01:30 was forty minutes ago.
        pytest.param("America/New_York", "2026-11-01T06:10Z", "01:30", "2026-10-31", id="twice"),
        # 01:00 on the 31st; the skipped 30th at 02:30 stands for 02:30 on the 31st.
        pytest.param("Pacific/Apia", "2011-12-30T11:00Z", "02:30", "2011-12-28", id="no-30th"),
    ],
)
def test_a_time_alone_is_of_the_latest_day_on_which_it_has_passed(
    live_in: Callable[[str], None], zone: str, now: str, at: str, expected: str
) -> None:
    live_in(zone)
    wall = datetime.fromisoformat(now).astimezone()

    day = latest_day_of(time.fromisoformat(at), now=wall, day_ends_at=THREE, local=local_instant)

    assert day.isoformat() == expected


@given(instant=instants, zone=zones, ends_at=cutoffs)
def test_every_instant_is_of_exactly_one_day(
    instant: datetime, zone: ZoneInfo, ends_at: time
) -> None:
    wall = instant.astimezone(zone)
    shown = wall.replace(tzinfo=None)
    near = [wall.date() + timedelta(n) for n in (-2, -1, 0, 1)]

    holding = [
        day
        for day in near
        if datetime.combine(day, ends_at) <= shown < datetime.combine(day + timedelta(1), ends_at)
    ]

    assert holding == [journal_day(wall, ends_at)]


@given(instant=instants, zone=zones, ends_at=cutoffs)
@example(datetime(2011, 12, 29, 22, 0, tzinfo=UTC), ZoneInfo("Pacific/Apia"), THREE)
@example(datetime(2026, 10, 31, 6, 30, tzinfo=UTC), ZoneInfo("America/New_York"), time(2))
@example(datetime(2026, 3, 7, 7, 30, tzinfo=UTC), ZoneInfo("America/New_York"), THREE)
def test_a_day_later_is_the_next_day_unless_the_clocks_change(
    instant: datetime, zone: ZoneInfo, ends_at: time
) -> None:
    before = instant.astimezone(zone)
    after = (instant + timedelta(hours=24)).astimezone(zone)

    passed = (journal_day(after, ends_at) - journal_day(before, ends_at)).days

    assert passed in ({1} if before.utcoffset() == after.utcoffset() else {0, 1, 2})


@given(instant=instants, zone=zones, ends_at=cutoffs, at=st.times())
def test_the_latest_day_of_a_time_has_passed_and_the_next_has_not(
    instant: datetime, zone: ZoneInfo, ends_at: time, at: time
) -> None:
    def local(naive: datetime) -> datetime:
        return naive.replace(tzinfo=zone).astimezone(UTC)

    now = instant.astimezone(zone)
    day = latest_day_of(at, now=now, day_ends_at=ends_at, local=local)

    assert moment_at(day, at, day_ends_at=ends_at, local=local) <= instant
    assert moment_at(day + timedelta(1), at, day_ends_at=ends_at, local=local) > instant


@given(day=st.dates(date(1970, 1, 2), date(2100, 12, 30)), at=st.times(), ends_at=cutoffs)
def test_a_moment_lies_on_the_day_it_was_given(day: date, at: time, ends_at: time) -> None:
    moment = moment_at(day, at, day_ends_at=ends_at, local=lambda naive: naive.replace(tzinfo=UTC))

    assert journal_day(moment, ends_at) == day
    assert moment.time() == at
