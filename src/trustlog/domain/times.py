"""Times: the day one belongs to, the instant it is, and when a moment was."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from trustlog.domain.clock import Clock
    from trustlog.domain.rules import Rules


def journal_day(wall: datetime, day_ends_at: time) -> date:
    """Return the day an hour belongs to: until the day's end, still the day before.

    A rule on the wall clock. Taking hours off the instant names another day when the
    clocks change.
    """
    return wall.date() - timedelta(wall.time() < day_ends_at)


def local_instant(wall: datetime) -> datetime:
    """Put a naive time into the system's zone.

    A time the clocks skipped moves forward, one that came twice is the first.
    """
    # wall.astimezone() alone moves a skipped time back; timestamp() reads it rightly.
    return datetime.fromtimestamp(wall.timestamp(), UTC).astimezone()


def moment_at(
    day: date, at: time, *, day_ends_at: time, local: Callable[[datetime], datetime]
) -> datetime:
    """Return the instant of a wall-clock time on a day.

    A small hour, before the day's end, is the one at its end, on the next date.

    Args:
        day: The journal's day.
        at: The time on the wall.
        day_ends_at: When the journal's day ends.
        local: Puts a naive time into the person's zone, as `local_instant` does.
    """
    return local(datetime.combine(day + timedelta(at < day_ends_at), at))


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
    if on is not None or at is not None:
        from trustlog.domain.time_words import when_said

        return when_said(on, at, clock, rules)
    now = clock.now()
    return When(day=journal_day(now, rules.day_ends_at), at=now, timed=True)
