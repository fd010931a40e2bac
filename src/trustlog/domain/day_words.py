"""The words for days, as people type them.

Own grammar, and a small one: what can be read in two ways is refused with examples. A word
means one day when looking back at what happened (`day_back`) and another when looking forward
to what is due (`day_ahead`).
"""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.days import FIRST_DAY, LONGEST, WEEKDAYS, cut, is_number, written
from trustlog.domain.errors import RefusedError, UnreadableError

_BACK = "as a day. Try today, yesterday, mon, 3 days ago, 20 nov or 2026-11-20."
_AHEAD = (
    "as a day to come. Try tomorrow, fri, next fri, in 3 days, end of month, 20 nov or 2026-11-20."
)
_UNITS = {"d": 1, "day": 1, "days": 1, "w": 7, "week": 7, "weeks": 7}


def day_back(
    text: str,
    *,
    today: date,
    date_order: str = "",
    latest: date | None = None,
    why: str = "A moment is something that happened.",
) -> date:
    """Read a day looking back: the latest that the words can mean.

    Args:
        text: What was typed.
        today: The journal's today, from which words and weekdays count.
        date_order: `dmy` or `mdy`; empty refuses a slash date with two readings.
        latest: The date on the wall, which is never in the future; after midnight it is
            one day ahead of the journal's today.
        why: Why a day to come is refused, as a sentence.

    Raises:
        UnreadableError: If the text is not a day in exactly one way.
        RefusedError: If the day is still to come, or before 1970.
    """
    words = words_of(text)
    limit = today
    try:
        day = _counted(words, today) or _looking_back(words, today)
        if day is None:
            from trustlog.domain.dates import date_in

            limit = max(today, latest or today)
            day = date_in(words, order=date_order, near=limit, step=-1)
    except (ValueError, OverflowError):  # no calendar has such a day
        day = None
    if day is None:
        raise UnreadableError(f'I cannot read "{cut(text)}" {_BACK}')
    if day > limit:
        raise RefusedError(f"{written(day)} is still to come. {why}")
    if day < FIRST_DAY:
        raise RefusedError(f"{written(day)} is too early. The journal knows days from 1970 on.")
    return day


def day_ahead(
    text: str,
    *,
    today: date,
    week_start: int = 0,
    date_order: str = "",
    earliest: date | None = None,
) -> date:
    """Read a day looking forward: the next that the words can mean.

    Args:
        text: What was typed.
        today: The journal's today, from which words and weekdays count.
        week_start: The first day of the week; Monday is 0.
        date_order: `dmy` or `mdy`; empty refuses a slash date with two readings.
        earliest: The first day that it may be, where that is not today.

    Raises:
        UnreadableError: If the text is not a day in exactly one way.
        RefusedError: If the day has passed.
    """
    words = words_of(text)
    first = earliest or today
    try:
        day = _counted(words, today) or _looking_forward(words, today, week_start)
        if day is None:
            from trustlog.domain.dates import date_in

            day = date_in(words, order=date_order, near=first, step=1)
    except (ValueError, OverflowError):  # no calendar has such a day
        day = None
    if day is None:
        raise UnreadableError(f'I cannot read "{cut(text)}" {_AHEAD}')
    if day < first:
        if first < today:
            raise RefusedError(f"{written(day)} is before {written(first)}. Name a later day.")
        raise RefusedError(f"{written(day)} has passed. Name today or a later day.")
    return day


def words_of(text: str) -> list[str]:
    """Split what was typed into small words; none if it is too long or not plain ASCII."""
    return text.lower().split() if text.isascii() and len(text) <= LONGEST else []


def place_of(word: str, names: tuple[str, ...]) -> int | None:
    """Find a name by its first three letters or more: `sep`, `sept`, `tues`."""
    for place, name in enumerate(names):
        if len(word) >= 3 and name.lower().startswith(word):
            return place
    return None


def _counted(words: list[str], today: date) -> date | None:
    """Count days from today, in words that mean the same looking back and forward."""
    days: int | None = None
    match words:
        case ["today"]:
            days = 0
        case ["yesterday"]:
            days = -1
        case ["tomorrow"]:
            days = 1
        case [number, unit, "ago"]:
            days = _length(number, unit, -1)
        case ["in", number, unit]:
            days = _length(number, unit, 1)
        case [step] if step[0] in "+-":
            days = _length(step[1:-1], step[-1], 1 if step[0] == "+" else -1)
    return None if days is None else today + timedelta(days)


def _length(number: str, unit: str, sign: int) -> int | None:
    if unit not in _UNITS or not is_number(number, 1, 5):
        return None
    return sign * int(number) * _UNITS[unit]


def _looking_back(words: list[str], today: date) -> date | None:
    match words:
        case ["last", name]:
            return _weekday(name, today - timedelta(7))
        case [step] if (days := _length(step[:-1], step[-1], -1)) is not None:
            return today + timedelta(days)
        case [name]:
            return _weekday(name, today - timedelta(6))
        case _:
            return None


def _looking_forward(words: list[str], today: date, week_start: int) -> date | None:
    next_week = today + timedelta(7 - (today.weekday() - week_start) % 7)
    match words:
        case ["end", "of", "week"]:
            return next_week - timedelta(1)
        case ["end", "of", "month"]:
            from dateutil.relativedelta import relativedelta

            return today + relativedelta(day=31)
        case ["next", name]:
            return _weekday(name, next_week)
        case [name]:
            return _weekday(name, today + timedelta(1))
        case _:
            return None


def _weekday(name: str, first: date) -> date | None:
    """Find a weekday among the seven days from `first` on."""
    place = place_of(name, WEEKDAYS)
    return None if place is None else first + timedelta((place - first.weekday()) % 7)
