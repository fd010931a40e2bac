"""Weeks: the seven days of one, its number, its name."""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.days import MONTHS, WEEKDAYS, written
from trustlog.domain.value import Value


class Week(Value):
    """Seven days from the day a person's week starts on."""

    first: date

    @property
    def last(self) -> date:
        """Its last day."""
        return self.first + timedelta(6)

    @property
    def ends(self) -> tuple[date, date]:
        """Its first and its last day."""
        return self.first, self.last

    @property
    def days(self) -> tuple[date, ...]:
        """Its seven days."""
        return tuple(self.first + timedelta(n) for n in range(7))

    @property
    def number(self) -> int:
        """The ISO 8601 number of the week that holds most of its days."""
        return (self.first + timedelta(3)).isocalendar().week

    def before(self) -> Week:
        """The week before this one."""
        return Week(first=self.first - timedelta(7))

    def said(self) -> str:
        """`Mon 16 – Sun 22 Nov 2026`, with month and year where they differ."""
        return range_said(self.first, self.last)


def week_of(day: date, week_start: int) -> Week:
    """The week that holds a day, when weeks start on this weekday (0 is Monday)."""
    return Week(first=day - timedelta((day.weekday() - week_start) % 7))


def range_said(first: date, last: date) -> str:
    """`Mon 16 – Sun 22 Nov 2026`, with month and year where they differ; one day alone."""
    if first == last:
        return written(first)
    start = f"{WEEKDAYS[first.weekday()][:3]} {first.day}"
    if (first.month, first.year) != (last.month, last.year):
        start += f" {MONTHS[first.month - 1][:3]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} – {written(last)}"
