"""The words for times, as people type them, and the moments they mean."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from trustlog.domain.day_words import day_back, words_of
from trustlog.domain.days import cut, is_number, written
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.times import When, journal_day, moment_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from trustlog.domain.clock import Clock
    from trustlog.domain.rules import Rules

NOON = time(12)
_HALVES = {"am": 0, "pm": 12}


def when_said(on: str | None, at: str | None, clock: Clock, rules: Rules) -> When:
    """Read when something happened, from words for the day, the time or both.

    Raises:
        UnreadableError: If the words cannot be read in exactly one way.
        RefusedError: If it is still to come.
    """
    now, ends_at = clock.now(), rules.day_ends_at
    today = journal_day(now, ends_at)
    day = None
    if on is not None:
        words, spoken = split_time(on)
        if at is not None and spoken:
            raise UnreadableError(f"--on says {spoken} and --at says {cut(at)}. Leave one out.")
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


def latest_day_of(
    at: time, *, now: datetime, day_ends_at: time, local: Callable[[datetime], datetime]
) -> date:
    """Return the most recent day on which a time has passed.

    Instants are compared, not faces of the clock: a time that was skipped passes later.

    Args:
        at: The time on the wall.
        now: This instant, in the person's zone.
        day_ends_at: When the journal's day ends.
        local: As for `moment_at`.
    """
    day = now.date()
    while moment_at(day, at, day_ends_at=day_ends_at, local=local).timestamp() > now.timestamp():
        day -= timedelta(1)
    return day


def clock_time(text: str) -> time:
    """Read a time of day: `14:30`, `2pm`, `2:30 pm`, `noon`.

    Raises:
        UnreadableError: If the text is not a time in exactly one way, as a bare `14`.
    """
    match words_of(text):
        case ["noon"]:
            return time(12)
        case [clock, "am" | "pm" as half]:
            found = _half_day(clock, _HALVES[half])
        case [clock] if clock[-2:] in _HALVES:
            found = _half_day(clock[:-2], _HALVES[clock[-2:]])
        case [clock] if ":" in clock:
            found = _hour_and_minute(clock)
        case _:
            found = None
    if found is None:
        raise UnreadableError(f'I cannot read "{cut(text)}" as a time. Try 14:30, 2pm or 2:30pm.')
    return found


def split_time(text: str) -> tuple[str, str]:
    """Part a day from the time that stands before or behind it; either may be empty."""
    words = text.split()
    for size in (2, 1):
        if _looks_like_time(words[-size:]):
            return " ".join(words[:-size]), " ".join(words[-size:])
        if _looks_like_time(words[:size]):
            return " ".join(words[size:]), " ".join(words[:size])
    return " ".join(words), ""


def _hour_and_minute(clock: str) -> time | None:
    hour, _colon, minute = clock.partition(":")
    if not is_number(hour, 1, 2) or not is_number(minute, 2, 2):
        return None
    return time(int(hour), int(minute)) if int(hour) < 24 and int(minute) < 60 else None


def _half_day(clock: str, first_hour: int) -> time | None:
    shown = _hour_and_minute(clock if ":" in clock else f"{clock}:00")
    if shown is None or not 1 <= shown.hour <= 12:
        return None
    return shown.replace(hour=shown.hour % 12 + first_hour)


def _looks_like_time(words: list[str]) -> bool:
    match [word.lower() for word in words]:
        case [clock, "am" | "pm"]:
            return clock[0].isdecimal()
        case ["noon"]:
            return True
        case [clock]:
            return ":" in clock or (clock[0].isdecimal() and clock[-2:] in _HALVES)
        case _:
            return False
