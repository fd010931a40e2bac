"""The dates of other tools' texts, in the ways that their settings allow."""

from __future__ import annotations

import re
from datetime import date, time

from trustlog.domain.days import MONTHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    Stamp = tuple[date, time | None]

DAY_FIRST = {"dmy": True, "mdy": False}
"""What the setting `date_order` says of the first number."""
TWO_DAYS = (
    "can be read with the day or the month first; trustlog config set date_order dmy (or mdy) says"
    " which."
)
_MOST_MONTHS = 12
_TIME = r"(?:,?[ T]+(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([AP])\.?M\.?)?)?\s*"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_TIME}", re.IGNORECASE)
_YEAR_LAST = re.compile(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}){_TIME}", re.IGNORECASE)
_MONTH = r"(?:[a-z]+,? )?(?:(\d{1,2})\.? ([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2})),? (\d{4})"
_NAMED = re.compile(rf"{_MONTH}{_TIME}", re.IGNORECASE)
_LIKE_A_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")


def stamp_of(text: str, *, day_first: bool | None = None) -> Stamp | None:
    """The day, and the time where there is one; None if the text says none in exactly one way.

    Args:
        text: `2026-11-20 15:40`, `20.11.2026 03:40:00 PM`, `Nov 20, 2026`.
        day_first: What the first number of `03/04/2026` is, where that is known.
    """
    try:
        if found := _YEAR_FIRST.fullmatch(text):
            year, month, day, *clock = found.groups()
            return date(int(year), int(month), int(day)), _time(*clock)
        if found := _YEAR_LAST.fullmatch(text):
            one, sign, two, year, *clock = found.groups()
            first = _is_day_first(int(one), sign, int(two), known=day_first)
            if first is None:
                return None
            day, month = (one, two) if first else (two, one)
            return date(int(year), int(month), int(day)), _time(*clock)
        if found := _NAMED.fullmatch(text):
            one, before, after, two, year, *clock = found.groups()
            month = _month(before or after)
            return date(int(year), month, int(one or two)), _time(*clock)
    except ValueError:  # no calendar or clock has it
        pass
    return None


def is_uncertain(text: str) -> bool:
    """Whether a text is a day if only one knew which number of it is the month."""
    return None not in (stamp_of(text, day_first=True), stamp_of(text, day_first=False))


def is_like_a_date(text: str) -> bool:
    """Whether a text is meant for a date, be it one or not."""
    return _LIKE_A_DATE.match(text) is not None


def day_comes_first(texts: Iterable[str]) -> bool | None:
    """What `03/04/2026` means in a file, by a date of it that can be read in one way alone."""
    shown = {
        _is_day_first(int(found[1]), found[2], int(found[3]), known=None)
        for text in texts
        if (found := _YEAR_LAST.match(text)) and found[2] != "."
    }
    shown -= {None}
    return shown.pop() if len(shown) == 1 else None


def _is_day_first(one: int, sign: str, two: int, *, known: bool | None) -> bool | None:
    """Dots are German; elsewhere a number that is no month says it."""
    if sign == "." or one > _MOST_MONTHS:
        return True
    return False if two > _MOST_MONTHS else known


def _month(name: str) -> int:
    begun = [month.casefold().startswith(name.casefold()) for month in MONTHS]
    return begun.index(True) + 1


def _time(hour: str | None, minute: str | None, half: str | None) -> time | None:
    if hour is None or minute is None:
        return None
    if half is None:
        return time(int(hour), int(minute))
    if not 1 <= int(hour) <= 12:
        raise ValueError
    return time(int(hour) % 12 + 12 * (half in "pP"), int(minute))
