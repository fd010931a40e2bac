"""Spans: when a habit's cadences ask for it, whatever was done. Light but for RFC 5545 rules.

A life of a habit runs from its first day to the day it was retired. Each version of its cadence
holds from its first span that begins on or after the version's day and after the span before that
holds that day; no span is cut by a change.
"""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.domain.cadences import Cadence

DAY = timedelta(1)
WEEK = timedelta(7)
FAR = timedelta(366 * 41)
"""How far ahead a cadence names a day: a 29 February that is a Monday comes in forty years."""


class Version(Value):
    """A cadence and the day it was asked for from."""

    since: date
    cadence: Cadence


class Life(Value):
    """A habit from its first day to the day it was retired, that day included."""

    since: date
    versions: tuple[Version, ...]
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.since <= day and (self.until is None or day <= self.until)

    def covers(self, span: Span) -> bool:
        """Whether a whole span lies in it."""
        return self.since <= span.first and (self.until is None or span.last <= self.until)


class Span(Value):
    """An occasion: its first and last day, and the cadence that asks."""

    first: date
    last: date
    cadence: Cadence

    def __init__(self, first: date, last: date, cadence: Cadence) -> None:
        # A report makes thousands: so they take a third of what Value takes.
        fields = self.__dict__
        fields["first"] = first
        fields["last"] = last
        fields["cadence"] = cadence

    @property
    def days(self) -> list[date]:
        """Every day of it."""
        if self.first == self.last:
            return [self.first]
        return [*map(date.fromordinal, range(self.first.toordinal(), self.last.toordinal() + 1))]


class Era(Value):
    """A cadence and the day from which its spans begin; `ends` is the day after the last."""

    cadence: Cadence
    begins: date
    ends: date | None = None


def eras(life: Life) -> list[Era]:
    """When each version of a life holds, in order; one that never held is left out."""
    found: list[Era] = []
    for version in life.versions:
        cadence, begins = version.cadence, life.since
        if found:
            held = _span_holding(found, version.since)
            start = version.since if held is None else max(version.since, held.last + DAY)
            begins = _next_start(cadence, start)
            found = [era for era in found if era.begins <= version.since]
            found[-1] = found[-1].but(ends=begins)
        found.append(Era(cadence=_anchored(cadence, begins), begins=begins))
    return found


def spans(life: Life, first: date, last: date) -> Iterator[Span]:
    """The spans of a life that begin by `last` and end on or after `first`, in order."""
    end = last if life.until is None else min(last, life.until)
    found = eras(life)
    if len(found) == 1:
        yield from _spans(found[0].cadence, max(first, life.since), end)
        return
    for era in found:
        for span in _spans(era.cadence, max(first, era.begins), end):
            # One that would run into the first span of the next version does not begin.
            if era.ends is None or span.last < era.ends:
                yield span


def days_alone(life: Life) -> Cadence | None:
    """The scheduled cadence of a life that has had no other."""
    found = eras(life)
    cadence = found[0].cadence
    return cadence if len(found) == 1 and cadence.per is None else None


def cadence_on(life: Life, day: date) -> Cadence:
    """The cadence in force on a day of a life."""
    in_force = [era for era in eras(life) if era.begins <= day]
    return in_force[-1].cadence


def _span_holding(found: list[Era], day: date) -> Span | None:
    """The span that holds a day, by the version in force on it."""
    in_force = [era for era in found if era.begins <= day]
    return next(_spans(in_force[-1].cadence, day, day), None)


def _spans(cadence: Cadence, first: date, last: date) -> Iterator[Span]:
    """The spans of a cadence that touch the days from `first` to `last`."""
    if cadence.per is None:
        for day in days_named(cadence, first, last):
            yield Span(day, day, cadence)
        return
    if first > last:
        return
    start, weekly = period_start(cadence, first), cadence.per == "week"
    while start <= last:
        after = start + WEEK if weekly else period_after(cadence, start)
        yield Span(start, after - DAY, cadence)
        start = after


def days_named(cadence: Cadence, first: date, last: date) -> Iterator[date]:
    """The days from `first` to `last` that a scheduled cadence names."""
    if cadence.mask is None:
        from trustlog.domain.recurrence import occurrences

        yield from occurrences(cadence, first, last)
        return
    day = first
    while day <= last:
        if cadence.mask >> day.weekday() & 1:
            yield day
        day += DAY


def _next_start(cadence: Cadence, day: date) -> date:
    """The first day, from this one on, on which a span of the cadence begins."""
    if cadence.per is not None:
        start = period_start(cadence, day)
        return start if start == day else period_after(cadence, start)
    return next(days_named(_anchored(cadence, day), day, day + FAR))


def _anchored(cadence: Cadence, day: date) -> Cadence:
    if cadence.rule is None or cadence.anchor is not None:
        return cadence
    from trustlog.domain.recurrence import anchored

    return anchored(cadence, day)


def period_start(cadence: Cadence, day: date) -> date:
    """The first day of the week, month or quarter that holds a day."""
    if cadence.per == "week":
        return day - timedelta((day.weekday() - cadence.week_start) % 7)
    month = day.month if cadence.per == "month" else (day.month - 1) // 3 * 3 + 1
    return date(day.year, month, 1)


def period_after(cadence: Cadence, start: date) -> date:
    """The first day of the period after the one that starts on this day."""
    if cadence.per == "week":
        return start + WEEK
    months = start.month - 1 + (1 if cadence.per == "month" else 3)
    return date(start.year + months // 12, months % 12 + 1, 1)
