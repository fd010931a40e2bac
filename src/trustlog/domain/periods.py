"""Months, quarters and years: the first and last day of one, its number, its name. Light."""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.days import MONTHS
from trustlog.domain.value import Value

MONTH, QUARTER, YEAR = "month", "quarter", "year"
LONG = {MONTH: 1, QUARTER: 3, YEAR: 12}
"""How many months each has."""


class Period(Value):
    """A calendar month, quarter or year."""

    kind: str
    first: date

    @property
    def last(self) -> date:
        """Its last day."""
        return _months_on(self.first, LONG[self.kind]) - timedelta(1)

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of it."""
        return tuple(self.first + timedelta(n) for n in range((self.last - self.first).days + 1))

    @property
    def number(self) -> int:
        """Which of its year it is; of a year, the year itself."""
        if self.kind == YEAR:
            return self.first.year
        return (self.first.month - 1) // LONG[self.kind] + 1

    def before(self) -> Period:
        """The one before."""
        return Period(kind=self.kind, first=_months_on(self.first, -LONG[self.kind]))

    def said(self) -> str:
        """`November 2026`, `Quarter 4 · October – December 2026`, `2026`."""
        name, year = MONTHS[self.first.month - 1], self.first.year
        if self.kind == YEAR:
            return str(year)
        if self.kind == MONTH:
            return f"{name} {year}"
        return f"Quarter {self.number} · {name} – {MONTHS[self.last.month - 1]} {year}"


def period_of(kind: str, day: date) -> Period:
    """The month, quarter or year that holds a day."""
    months = LONG[kind]
    return Period(kind=kind, first=date(day.year, (day.month - 1) // months * months + 1, 1))


def _months_on(first: date, months: int) -> date:
    count = first.year * 12 + first.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)
