"""Attention: whom the manager reached, and who is past the days that were meant. Light.

It is read from counts and last days of moments, never from their words, and says nothing of what
a person is worth: the subject is the manager's own conduct.
"""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.errors import UnreadableError
from trustlog.domain.text import one_line
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from trustlog.domain.people import Person

    Days = tuple[date, date | None]
    """Both ends of some days; without an end they last."""

DAY = timedelta(1)
LONGEST_CADENCE = 3660
"""The most days between two moments or two talks that are meant: ten years."""


class Window(Value):
    """The days attention is read over.

    From `since` to `until`, the last day of a period or today when that comes first; `week` is the
    first day of the last week in it.
    """

    since: date
    week: date
    until: date


class Contact(Value):
    """The moments with a person in a window.

    All of them count in `moments` and `week_moments`. `last` is the last day, by the end of the
    window, of one that built or was neutral and was not feedback received; `thanks` and `feedback`
    those of a recognition and of feedback given.
    """

    moments: int = 0
    cost: int = 0
    week_moments: int = 0
    week_cost: int = 0
    last: date | None = None
    thanks: date | None = None
    feedback: date | None = None


class Attention(Value):
    """What a person got of the manager's attention in a window.

    `days`, `thanks` and `feedback` are days since, at the window's end. Whoever is not in coverage
    then has no `over`, `ratio` and `share`.
    """

    handle: str
    moments: int
    cost: int
    week_moments: int
    week_cost: int
    last: date | None
    days: int
    over: int | None
    ratio: float | None
    share: float | None
    thanks: int | None
    feedback: int | None
    covered: bool
    reached: bool
    reached_this_week: bool


class Coverage(Value):
    """How many people attention is meant for, how many it reached, and in how many moments."""

    people: int
    reached: int
    reached_this_week: int
    moments: int

    @property
    def even_share(self) -> float | None:
        """The share of moments each would have if all had the same."""
        return 1 / self.people if self.people else None


def days_since(person: Person, last: date | None, today: date) -> int:
    """Calendar days since the last moment with a person, or since they were added."""
    return (today - (last or person.since)).days


def days_over(person: Person, last: date | None, off: Iterable[Days], today: date) -> int | None:
    """How many days a person is past their cadence; None when no attention is meant for them.

    Days on which the manager was off or the person away are left out, each once. The clock starts
    on the day they were added, so an earlier moment does not set it back.
    """
    return _days_over(person, last, off, today) if person.covered_on(today) else None


def _days_over(person: Person, last: date | None, off: Iterable[Days], today: date) -> int:
    start, away = max(last or person.since, person.since), [*off, *person.away]
    idle = _days_among(away, start + DAY, today) if away else 0
    return max(0, (today - start).days - idle - (person.cadence or 0))


def attention(
    people: Iterable[Person], contacts: Mapping[str, Contact], off: Iterable[Days], window: Window
) -> list[Attention]:
    """What each person got, those not reached this week first, then by the longest silence.

    Whoever is not in coverage comes last; equal silences stand by name.
    """
    known = sorted(people, key=lambda person: (person.name.casefold(), person.handle))
    days_off, none = tuple(off), Contact()
    covered = [person.covered_on(window.until) for person in known]
    met = [contacts.get(person.handle, none) for person in known]
    total = sum(each.moments for each, is_covered in zip(met, covered, strict=True) if is_covered)
    found = [
        _attention(person, contact, days_off, window, total if is_covered else None)
        for person, contact, is_covered in zip(known, met, covered, strict=True)
    ]
    return sorted(found, key=lambda each: (not each.covered, each.reached_this_week, -each.days))


def coverage(rows: Iterable[Attention]) -> Coverage:
    """How far attention reached among those it is meant for."""
    covered = [row for row in rows if row.covered]
    return Coverage(
        people=len(covered),
        reached=sum(row.reached for row in covered),
        reached_this_week=sum(row.reached_this_week for row in covered),
        moments=sum(row.moments for row in covered),
    )


def _attention(
    person: Person, contact: Contact, off: tuple[Days, ...], window: Window, total: int | None
) -> Attention:
    """What one person got; `total` is None for whoever is not in coverage."""
    today, last = window.until, contact.last
    covered, cadence = total is not None, person.cadence
    over = _days_over(person, last, off, today) if covered else None
    return Attention.trusted(
        {
            "handle": person.handle,
            "moments": contact.moments,
            "cost": contact.cost,
            "week_moments": contact.week_moments,
            "week_cost": contact.week_cost,
            "last": last,
            "days": days_since(person, last, today),
            "over": over,
            "ratio": None if over is None or cadence is None else over / cadence,
            "share": contact.moments / total if total else None,
            "thanks": _ago(contact.thanks, today),
            "feedback": _ago(contact.feedback, today),
            "covered": covered,
            "reached": last is not None and last >= window.since,
            "reached_this_week": last is not None and last >= window.week,
        }
    )


def _ago(day: date | None, today: date) -> int | None:
    return None if day is None else (today - day).days


def _days_among(spans: Iterable[Days], first: date, last: date) -> int:
    """How many of the days from first to last lie in any of some spans."""
    count = 0
    for since, until in sorted((since, until or last) for since, until in spans):
        begins, ends = max(since, first), min(until, last)
        if begins <= ends:
            count += (ends - begins).days + 1
            first = ends + DAY
    return count


def days_apart(text: str) -> int:
    """Read after how many days something is meant again.

    Raises:
        UnreadableError: If the text is no such number.
    """
    plain = text.isascii() and text.isdecimal() and len(text) <= len(str(LONGEST_CADENCE))
    if plain and 0 < int(text) <= LONGEST_CADENCE:
        return int(text)
    raise UnreadableError(
        f'--every takes a number of days such as 14, or none, and "{one_line(text)}" is neither.'
    )
