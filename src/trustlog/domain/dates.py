"""Dates as people write them: `20 nov`, `nov 20 2026`, `20/11`, `20.11.2026`, `2026-11-20`."""

from __future__ import annotations

from datetime import date

from trustlog.domain.day_words import place_of
from trustlog.domain.days import MONTHS, WEEKDAYS, is_number, written
from trustlog.domain.errors import UnreadableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Parts = tuple[int | None, int, int]  # year, month, day of the month


def date_in(words: list[str], *, order: str, near: date, step: int) -> date | None:
    """Read a date; a weekday before it must agree with it.

    Args:
        words: What was typed, in small letters.
        order: `dmy` or `mdy`; empty refuses a slash date with two readings.
        near: Where to look from for a date without a year, this day included.
        step: -1 to look back, 1 to look ahead.

    Raises:
        UnreadableError: If the date has two readings, or is not on the weekday named.
        ValueError: If no calendar has such a day.
    """
    weekday = place_of(words[0], WEEKDAYS) if words else None
    parts = _parts(words if weekday is None else words[1:], order)
    if parts is None:
        return None
    year, month, number = parts
    day = _nearest(month, number, near, step) if year is None else date(year, month, number)
    if day is not None and weekday is not None and weekday != day.weekday():
        raise UnreadableError(
            f"{written(day)} is not a {WEEKDAYS[weekday]}. Leave one of the two out."
        )
    return day


def _nearest(month: int, number: int, near: date, step: int) -> date | None:
    for years in range(9):  # 29 February 1896 and 1904 have none between them
        year = near.year + step * years
        try:
            day = date(year, month, number)
        except ValueError:  # no such day in this year
            continue
        if (day - near).days * step >= 0:
            return day
    return None


def same_days_before(day: date, first: date) -> Iterator[date]:
    """The same day of the same month in each year before, the latest first, back to the first."""
    for year in range(day.year - 1, first.year - 1, -1):
        try:
            same = date(year, day.month, day.day)
        except ValueError:  # 29 February, in a year without one
            continue
        if same >= first:
            yield same


def _parts(words: list[str], order: str) -> Parts | None:
    match words:
        case [text] if "/" in text:
            numbers = text.split("/")
            return _year_first(numbers) or _slashed(numbers, order)
        case [text] if "." in text:
            return _dotted(text.split("."))
        case [text]:
            return _year_first(text.split("-"))
        case [number, name, *years] if is_number(number, 1, 2):
            return _by_name(number, name, years)
        case [name, number, *years] if is_number(number, 1, 2):
            return _by_name(number, name, years)
        case _:
            return None


def _by_name(number: str, name: str, years: list[str]) -> Parts | None:
    month = place_of(name, MONTHS)
    if month is None or not _at_most_one_year(years):
        return None
    return (int(years[0]) if years else None, month + 1, int(number))


def _year_first(numbers: list[str]) -> Parts | None:
    match numbers:
        case [year, month, day] if (
            is_number(year, 4, 4) and is_number(month, 1, 2) and is_number(day, 1, 2)
        ):
            return int(year), int(month), int(day)
    return None


def _dotted(numbers: list[str]) -> Parts | None:
    """`20.11.2026`, `20.11.`: with points the day comes first. `20.11` may be any number."""
    match numbers:
        case [day, month, year] if (
            is_number(day, 1, 2) and is_number(month, 1, 2) and (not year or is_number(year, 4, 4))
        ):
            return (int(year) if year else None, int(month), int(day))
    return None


def _slashed(numbers: list[str], order: str) -> Parts | None:
    match numbers:
        case [one, two, *years] if (
            is_number(one, 1, 2) and is_number(two, 1, 2) and _at_most_one_year(years)
        ):
            first, second = int(one), int(two)
        case _:
            return None
    if max(first, second) > 12:
        month_first = second > 12
    elif order:
        month_first = order == "mdy"
    else:
        raise UnreadableError(
            f"{'/'.join(numbers)} can be read with the day or the month first. Write it like"
            " 1 feb or 2026-02-01, or run trustlog config set date_order dmy (or mdy)."
        )
    month, day = (first, second) if month_first else (second, first)
    return (int(years[0]) if years else None, month, day)


def _at_most_one_year(years: list[str]) -> bool:
    return len(years) <= 1 and all(is_number(year, 4, 4) for year in years)
