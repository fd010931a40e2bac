"""When a moment happened, from `--on` and `--at`. Friday 20 November 2026, 15:40, in UTC+1."""

from __future__ import annotations

from datetime import datetime

import pytest

from trustlog.domain.clock import clock_at
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.rules import Rules
from trustlog.domain.times import today_of, when

NOW = clock_at("2026-11-20T15:40+01:00")
AFTER_MIDNIGHT = clock_at("2026-11-21T01:30+01:00")


@pytest.mark.parametrize(
    ("on", "at", "day", "instant", "timed"),
    [
        pytest.param(None, None, "2026-11-20", "2026-11-20T15:40+01:00", True, id="now"),
        pytest.param(
            "today", None, "2026-11-20", "2026-11-20T15:40+01:00", True, id="today-is-now"
        ),
        pytest.param(
            "wed", None, "2026-11-18", "2026-11-18T12:00+01:00", False, id="noon-stands-in"
        ),
        pytest.param(
            "wed", "9:15", "2026-11-18", "2026-11-18T09:15+01:00", True, id="day-and-time"
        ),
        pytest.param("wed 2pm", None, "2026-11-18", "2026-11-18T14:00+01:00", True, id="in-one"),
        pytest.param(None, "9:15", "2026-11-20", "2026-11-20T09:15+01:00", True, id="passed-today"),
        pytest.param(
            None, "17:00", "2026-11-19", "2026-11-19T17:00+01:00", True, id="not-yet-today"
        ),
        pytest.param(
            "wed", "1:30", "2026-11-18", "2026-11-19T01:30+01:00", True, id="a-small-hour"
        ),
    ],
)
def test_a_moment_has_a_day_and_an_instant(
    on: str | None, at: str | None, day: str, instant: str, timed: bool
) -> None:
    happened = when(on, at, NOW, Rules())

    assert happened.day.isoformat() == day
    assert happened.at == datetime.fromisoformat(instant)
    assert happened.timed is timed
    assert happened.utc_offset == 60


def test_after_midnight_today_is_still_yesterdays_date() -> None:
    assert today_of(AFTER_MIDNIGHT, Rules().day_ends_at).isoformat() == "2026-11-20"
    assert when(None, None, AFTER_MIDNIGHT, Rules()).day.isoformat() == "2026-11-20"


def test_the_walls_own_date_is_never_in_the_future() -> None:
    assert when("2026-11-21", None, AFTER_MIDNIGHT, Rules()).day.isoformat() == "2026-11-21"


@pytest.mark.parametrize(
    ("on", "at"),
    [
        pytest.param("today", "17:00", id="a-later-hour"),
        pytest.param("21 nov 2026", None, id="a-day"),
    ],
)
def test_what_is_still_to_come_is_refused(on: str, at: str | None) -> None:
    with pytest.raises(RefusedError, match="still to come"):
        when(on, at, NOW, Rules())


def test_a_clock_that_cannot_be_read_says_how_to_write_it() -> None:
    with pytest.raises(
        UnreadableError, match=r'"soon", which is no time\. Write it as 2026-11-20T'
    ):
        clock_at("soon")
