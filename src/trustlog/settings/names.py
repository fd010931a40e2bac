"""The settings: their names, what may stand in them, and what holds without them."""

from __future__ import annotations

from datetime import time

from trustlog.domain.cadences import DAYS
from trustlog.domain.days import WEEKDAYS
from trustlog.domain.errors import UnreadableError
from trustlog.domain.rules import Rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


DEFAULTS = {
    "day_ends_at": "03:00",
    "week_start": "monday",
    "work_days": "mon,tue,wed,thu,fri",
    "date_order": "none",
    "holidays": "none",
    "survey_minimum": "5",
    "sensitive_words": "on",
}
MEANINGS = {
    "day_ends_at": "the time at which a day ends, such as 03:00",
    "week_start": "the week's first day: monday, sunday, saturday",
    "work_days": "the days you work, such as mon,tue,wed,thu",
    "date_order": "how 3/4/2026 is read: dmy, mdy or none",
    "holidays": "whose public holidays are off: DE, DE-BY",
    "survey_minimum": "how many answers it takes to show them: 3 to 99",
    "sensitive_words": "whether words on health, family, belief are pointed out",
}
_WEEK_STARTS = {"monday": 0, "saturday": 5, "sunday": 6}
_LATEST_DAY_END = 12
_LEAST_GROUP = 3
# Whole words: by their first letters "mon-fri" would be a week of one day.
_DAY_OF = {word: n for n, day in enumerate(WEEKDAYS) for word in (day.casefold(), DAYS[n])}


def rules_from(kept: Mapping[str, str]) -> Rules:
    """The rules that hold, from the settings the journal keeps.

    What cannot be read is as if it were not set, so that config can put it right.
    """
    read = {name: _READ[name](text) for name, text in kept.items() if name in _READ}
    return Rules(**{name: meaning for name, meaning in read.items() if meaning is not None})


def known(name: str) -> str:
    """The name of a setting; hyphens are as good as underscores.

    Raises:
        UnreadableError: If there is no such setting.
    """
    said = name.casefold().replace("-", "_")
    if said not in DEFAULTS:
        raise UnreadableError(
            f'There is no setting "{name}". The settings are {", ".join(DEFAULTS)}.'
        )
    return said


def checked(name: str, text: str) -> str:
    """The text of a setting as it is to be kept.

    Raises:
        UnreadableError: If the setting cannot hold this.
    """
    if name == "holidays":
        return _region(text)
    said = ",".join(part.strip() for part in text.casefold().split(","))
    if _READ[name](said) is None:
        raise UnreadableError(f'{name} cannot be "{said}". It is {MEANINGS[name]}.')
    return said


def _region(text: str) -> str:
    """A region as its package spells it; whether there is such a one the package knows."""
    said = text.strip().upper()
    if not said.isascii() or not said.replace("-", "").isalnum():
        raise UnreadableError(
            f'holidays cannot be "{text}". It is a country such as DE, a part of one such as'
            " DE-BY, or none."
        )
    return "none" if said == "NONE" else said


def _day_end(text: str) -> time | None:
    hours, _, minutes = text.partition(":")
    if not (hours + minutes).isascii() or not (hours.isdigit() and minutes.isdigit()):
        return None
    if len(minutes) != len("00") or len(hours) > len("00"):
        return None
    if int(minutes) > 59 or int(hours) > _LATEST_DAY_END:
        return None
    return time(int(hours), int(minutes))


def _work_days(text: str) -> int | None:
    names = text.split(",")
    if any(name not in _DAY_OF for name in names):
        return None
    return sum({1 << _DAY_OF[name] for name in names})


def _date_order(text: str) -> str | None:
    return {"none": "", "dmy": "dmy", "mdy": "mdy"}.get(text)


def _minimum(text: str) -> int | None:
    if not (text.isascii() and text.isdigit() and len(text) < len("100")):
        return None
    return number if (number := int(text)) >= _LEAST_GROUP else None


_READ: dict[str, Callable[[str], Any]] = {
    "day_ends_at": _day_end,
    "week_start": _WEEK_STARTS.get,
    "work_days": _work_days,
    "date_order": _date_order,
    "survey_minimum": _minimum,
    "sensitive_words": {"on": True, "off": False}.get,
}
