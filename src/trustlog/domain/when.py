"""When a moment happened: a day and an instant, from `--on` and `--at`."""

from __future__ import annotations

from datetime import time

from trustlog.domain.days import day_back, written
from trustlog.domain.errors import RefusedError
from trustlog.domain.times import clock_time, journal_day, latest_day_of, moment_at, split_time
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime

    from trustlog.domain.clock import Clock
    from trustlog.domain.rules import Rules

NOON = time(12)


class When(Value):
    """The day of a moment and its instant; `timed` if the time was known."""

    day: date
    at: datetime
    timed: bool

    @property
    def utc_offset(self) -> int:
        """The minutes by which the clock was ahead of UTC."""
        offset = self.at.utcoffset()
        assert offset is not None  # noqa: S101  # instants have a zone
        return int(offset.total_seconds() // 60)


def today_of(clock: Clock, day_ends_at: time) -> date:
    """The journal's today: until the day ends, it is still yesterday's date."""
    return journal_day(clock.now(), day_ends_at)


def when(on: str | None, at: str | None, clock: Clock, rules: Rules) -> When:
    """Read when something happened; without words, now.

    Raises:
        UnreadableError: If the words cannot be read in exactly one way.
        RefusedError: If it is still to come.
    """
    now, ends_at = clock.now(), rules.day_ends_at
    today = journal_day(now, ends_at)
    day = None
    if on is not None:
        words, spoken = split_time(on)
        at = at if at is not None else spoken or None
        if words or not spoken:
            day = day_back(words, today=today, date_order=rules.date_order, latest=now.date())
    if at is None:
        if day is None or day == today:
            return When(day=today, at=now, timed=True)
        return When(day=day, at=_at(day, NOON, clock, ends_at), timed=False)
    read = clock_time(at)
    if day is None:
        day = latest_day_of(read, now=now, day_ends_at=ends_at, local=clock.local)
    instant = _at(day, read, clock, ends_at)
    if instant > now:
        raise RefusedError(
            f"{read:%H:%M} of {written(day)} is still to come. A moment is something that happened."
        )
    return When(day=day, at=instant, timed=True)


def _at(day: date, at: time, clock: Clock, ends_at: time) -> datetime:
    return moment_at(day, at, day_ends_at=ends_at, local=clock.local)
