"""Saying and doing month by month: what became of the promises that were settled in each."""

from __future__ import annotations

from bisect import bisect_right
from datetime import timedelta

from trustlog.domain.periods import MONTH, QUARTER, YEAR, period_of
from trustlog.domain.promises import BROKEN, KEPT, RELEASED
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from trustlog.domain.promises import Promise

    Stretch = tuple[str, date, date]
    """The name of some days, the first and the last of them."""

MOST_DAYS = {"": 31, MONTH: 366, QUARTER: 3 * 366}
"""Up to how many days are told as one, by month, and by quarter; more are told by year."""


class Settled(Value):
    """The manager's own promises that were settled in some days, by what became of them."""

    name: str
    kept_on_time: int = 0
    kept_late: int = 0
    broken: int = 0
    released: int = 0

    @property
    def all(self) -> int:
        """How many were settled."""
        return self.kept_on_time + self.kept_late + self.broken + self.released


def stretches(first: date, last: date, until: date) -> list[Stretch]:
    """The parts that days are told in, as far as they have begun; one without a name if short."""
    days = (last - first).days + 1
    kind = next((kind for kind, most in MOST_DAYS.items() if days <= most), YEAR)
    if not kind:
        return [("", first, until)]
    found: list[Stretch] = []
    begins = first
    while begins <= until:
        period = period_of(kind, begins)
        found.append((_name(kind, period.first), begins, min(period.last, until)))
        begins = period.last + timedelta(1)
    return found


def _name(kind: str, first: date) -> str:
    period = period_of(kind, first)
    if kind == QUARTER:
        return f"Quarter {period.number} {first.year}"
    return period.said()


def settled_in(promises: Iterable[Promise], parts: list[Stretch]) -> tuple[Settled, ...]:
    """What became of promises, by the stretch that holds the day they were settled on."""
    begins = [first for _, first, _ in parts]
    counts: list[dict[str, int]] = [{} for _ in parts]
    for each in promises:
        if each.theirs or each.settled is None or not parts:
            continue
        place = bisect_right(begins, each.settled) - 1
        if place >= 0 and each.settled <= parts[place][2]:
            fate = _fate(each)
            counts[place][fate] = counts[place].get(fate, 0) + 1
    return tuple(
        Settled(name=name, **count) for (name, _, _), count in zip(parts, counts, strict=True)
    )


def _fate(promise: Promise) -> str:
    if promise.state == KEPT:
        return "kept_late" if promise.late else "kept_on_time"
    return {BROKEN: BROKEN, RELEASED: RELEASED}[promise.state]
