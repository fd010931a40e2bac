"""How trustlog writes a day."""

from __future__ import annotations

from datetime import date, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
FIRST_DAY = date(1970, 1, 1)
LONGEST = 40
"""So much of what was typed is read as a day, and said again."""


def written(day: date) -> str:
    """Write a whole date: `Fri 20 Nov 2026`."""
    return f"{short(day)} {day.year}"


def short(day: date) -> str:
    """Write a date whose year is plain: `Fri 20 Nov`."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"


def spelled(day: date) -> str:
    """Write a date in full words, for a heading: `Friday 20 November 2026`."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def named(day: date, today: date) -> str:
    """Write a whole date, and say so when it was yesterday."""
    return written(day) + (" (yesterday)" if day == today - timedelta(1) else "")


def days_said(number: int) -> str:
    """Say how many days: `1 day`, `3 days`."""
    return "1 day" if number == 1 else f"{number} days"


def cut(text: str) -> str:
    """Shorten what was typed to what fits into a sentence."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def is_number(text: str, least: int, most: int) -> bool:
    """Whether this is a plain number with so many digits."""
    return text.isdecimal() and text.isascii() and least <= len(text) <= most
