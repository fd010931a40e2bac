"""Slots: what each occasion needs, when it was done, and what became of it. Light.

The rules stand in docs/explanation/rules.md, with worked examples.
"""

from __future__ import annotations

from datetime import date

from trustlog.domain.spans import Life, Span, spans
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

KEPT, EXCUSED, OPEN, MISSED = "kept", "excused", "open", "missed"
DECIDED = (KEPT, MISSED)
"""What counts."""


class Pauses(Value):
    """Days off, both ends included (without an end they last), and days whose slot is skipped."""

    off: tuple[tuple[date, date | None], ...] = ()
    skipped: tuple[date, ...] = ()

    def off_on(self, day: date) -> bool:
        """Whether a day is off."""
        return any(first <= day and (last is None or day <= last) for first, last in self.off)

    def touch(self, span: Span) -> bool:
        """Whether any of them lies within a span."""
        for first, last in self.off:
            if first <= span.last and (last is None or last >= span.first):
                return True
        return bool(self.skipped) and any(span.first <= day <= span.last for day in self.skipped)


class Slot(Value):
    """An occasion as seen from a day: what it needs, the days it was done, and its state."""

    span: Span
    needed: int
    done: tuple[date, ...]
    state: str

    def __init__(self, span: Span, needed: int, done: tuple[date, ...], state: str) -> None:
        # A report makes thousands: so they take a third of what Value takes.
        fields = self.__dict__
        fields["span"] = span
        fields["needed"] = needed
        fields["done"] = done
        fields["state"] = state

    @property
    def decided(self) -> bool:
        """Whether it is kept or missed: it counts."""
        return self.state in DECIDED


def slots(
    life: Life, pauses: Pauses, done: Collection[date], today: date, since: date | None = None
) -> Iterator[Slot]:
    """The slots of a life that have begun by today, oldest first, and end from `since` on.

    Done days come in any order, but each of them once.
    """
    last = life.until or date.max
    days = tuple([day for day in sorted(done) if life.since <= day <= last])
    place, count = 0, len(days)
    rests = _Rests(pauses) if pauses.off or pauses.skipped else None
    for span in spans(life, since or life.since, today):
        while place < count and days[place] < span.first:
            place += 1
        first = place
        while place < count and days[place] <= span.last:
            place += 1
        whole = life.since <= span.first and span.last <= last
        if rests is not None and rests.touch(span):
            whole = False
        needed = span.cadence.times or 1 if whole else needs(span, life, pauses)
        yield _slot(span, needed, days[first:place], today)


class _Rests:
    """Whether pauses touch spans that come in order: each pause is looked at once."""

    def __init__(self, pauses: Pauses) -> None:
        self.off = sorted([(first, last or date.max) for first, last in pauses.off], reverse=True)
        self.skipped = sorted(pauses.skipped, reverse=True)
        self.reach = date.min
        """The last day of those that began so far."""

    def touch(self, span: Span) -> bool:
        """Whether any of them lies within a span."""
        off, skipped = self.off, self.skipped
        while off and off[-1][0] <= span.last:
            self.reach = max(self.reach, off.pop()[1])
        while skipped and skipped[-1] < span.first:
            skipped.pop()
        return self.reach >= span.first or bool(skipped and skipped[-1] <= span.last)


def slot_of(span: Span, life: Life, pauses: Pauses, done: Collection[date], today: date) -> Slot:
    """What became of a span by today. Done days count off or not, but not outside the life."""
    days = tuple(day for day in span.days if day in done and life.holds(day))
    return _slot(span, needs(span, life, pauses), days, today)


def _slot(span: Span, needed: int, days: tuple[date, ...], today: date) -> Slot:
    """What became of a span that was done on these days."""
    if days and len(days) >= needed:
        state = KEPT
    elif not needed:
        state = EXCUSED
    else:
        state = OPEN if span.last >= today else MISSED
    return Slot(span, needed, days, state)


def is_active(span: Span, day: date) -> bool:
    """Whether the span's cadence counts on a weekday at all."""
    return bool(span.cadence.active >> day.weekday() & 1)


def needs(span: Span, life: Life, pauses: Pauses) -> int:
    """How many days a slot asks for: less where days of it are off or outside the habit's life.

    A quota of N asks for N x a / t, rounded to the nearest whole number, halves up: t the active
    days of the whole period, a those inside the life and not off.
    """
    if life.covers(span) and not pauses.touch(span):
        return span.cadence.times or 1
    if span.cadence.times is None or any(span.first <= day <= span.last for day in pauses.skipped):
        return 0
    whole = [day for day in span.days if is_active(span, day)]
    left = sum(life.holds(day) and not pauses.off_on(day) for day in whole)
    return (2 * span.cadence.times * left + len(whole)) // (2 * len(whole))
