"""How long something is kept: `12m`, `90d`, `26w`, `2y`."""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.days import FIRST_DAY
from trustlog.domain.errors import UnreadableError

DAYS = {"d": 1, "w": 7}
MONTHS = {"m": 1, "y": 12}
MOST_DIGITS = 4


def day_before(today: date, age: str) -> date:
    """The day of so long ago: what lies before it is older.

    Raises:
        UnreadableError: If the age cannot be read.
    """
    said = age.strip().casefold()
    number, unit = said[:-1], said[-1:]
    if not (number.isascii() and number.isdecimal() and len(number) <= MOST_DIGITS):
        raise _unreadable(age)
    if int(number) == 0 or unit not in {**DAYS, **MONTHS}:
        raise _unreadable(age)
    if unit in DAYS:
        days = int(number) * DAYS[unit]
        return FIRST_DAY if days >= (today - FIRST_DAY).days else today - timedelta(days)
    return _months_before(today, int(number) * MONTHS[unit])


def _months_before(today: date, months: int) -> date:
    place = today.year * 12 + today.month - 1 - months
    year, month = divmod(place, 12)
    if year < FIRST_DAY.year:
        return FIRST_DAY
    first = date(year, month + 1, 1)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return first + min(timedelta(today.day - 1), following - first - timedelta(1))


def _unreadable(age: str) -> UnreadableError:
    return UnreadableError(
        f'An age is a number with d, w, m or y, such as 12m, and "{age}" is none.'
    )
