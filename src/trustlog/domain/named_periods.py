"""Periods as people name them: `october`, `oct 2025`, `2026-10`, `q3`, `q3 2025`, `2025`. Light."""

from __future__ import annotations

from datetime import date

from trustlog.domain.day_words import place_of
from trustlog.domain.days import FIRST_DAY, MONTHS, is_number
from trustlog.domain.errors import RefusedError
from trustlog.domain.periods import LONG, MONTH, QUARTER, YEAR, Period
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

QUARTERS = ("q1", "q2", "q3", "q4")


class Named(Value):
    """A month, quarter or year that was named; without a year the latest that has begun."""

    kind: str
    place: int
    """Which of its year, the first is 0."""
    year: int | None


def period_in(words: Sequence[str]) -> Named | None:
    """Read the name of a period; nothing if it is none."""
    match [word.casefold() for word in words]:
        case [year] if is_number(year, 4, 4):
            return Named(kind=YEAR, place=0, year=int(year))
        case [text] if "-" in text:
            return _numbered(*text.split("-", 1))
        case [name]:
            return _of_year(name, None)
        case [name, year] if is_number(year, 4, 4):
            return _of_year(name, int(year))
        case _:
            return None


def _numbered(year: str, month: str) -> Named | None:
    if not (is_number(year, 4, 4) and is_number(month, 2, 2) and 1 <= int(month) <= 12):
        return None
    return Named(kind=MONTH, place=int(month) - 1, year=int(year))


def _of_year(name: str, year: int | None) -> Named | None:
    if name in QUARTERS:
        return Named(kind=QUARTER, place=QUARTERS.index(name), year=year)
    month = place_of(name, MONTHS)
    return None if month is None else Named(kind=MONTH, place=month, year=year)


def named_period(named: Named, today: date, why: str) -> Period:
    """The period that was named, seen from a day.

    Args:
        named: What was read.
        today: The last day that it may begin on.
        why: Why one to come is refused, as a sentence.

    Raises:
        RefusedError: If it is still to come, or before 1970.
    """
    month = named.place * LONG[named.kind] + 1
    year = today.year - (month > today.month) if named.year is None else named.year
    if year < FIRST_DAY.year:
        raise RefusedError(f"{year} is too early. The journal knows days from 1970 on.")
    period = Period(kind=named.kind, first=date(year, month, 1))
    if period.first > today:
        raise RefusedError(f"{period.said()} is still to come. {why}")
    return period
