"""Readings beside what was done meanwhile, and whether the two moved together.

Behind each reading but the first lie the days since the one before. What was done in them is
compared with the reading by Spearman's rank correlation, which asks only whether the two rose and
fell in the same order. If they had nothing to do with each other, rho would have the mean 0 and
the variance 1 / (n - 1), with ties or without; so it is called a pattern from 1.96 of those
deviations on, which is wrong about one time in twenty. The exact limits for ten pairs and more lie
within 0.006 of that. Readings that drift by themselves are wrong more often: hence `CANNOT_SAY`.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from math import sqrt

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from decimal import Decimal

DAY = timedelta(1)
TOGETHER, APART, NO_PATTERN = "moved together", "moved apart", "no clear pattern"
ENOUGH = 10
"""Rho is said from this many pairs on."""
DEVIATIONS = 1.96
"""How many standard deviations from nought a pattern begins."""
CANNOT_SAY = (
    "This cannot say that one caused the other: two things that rise for reasons of their own"
    " move together too."
)


class Pair(Value):
    """A reading, and what was done in the days behind it, both ends included."""

    since: date
    until: date
    reading: Decimal
    moments: int
    kept: int = 0
    missed: int = 0

    @property
    def pace(self) -> float:
        """Moments a day, so that longer and shorter times compare."""
        return self.moments / ((self.until - self.since).days + 1)

    @property
    def kept_rate(self) -> float | None:
        """The share of decided slots that was kept; None when none was decided."""
        decided = self.kept + self.missed
        return self.kept / decided if decided else None


class Pattern(Value):
    """How two rows of numbers moved. Without rho they were too few, or one of them stood still."""

    pairs: int
    rho: float | None

    @property
    def words(self) -> str:
        """`moved together`, `moved apart` or `no clear pattern`."""
        if self.rho is None or abs(self.rho) < least_rho(self.pairs):
            return NO_PATTERN
        return TOGETHER if self.rho > 0 else APART


def windows(days: Iterable[date]) -> list[tuple[date, date]]:
    """The days behind each reading but the first, both ends included."""
    return [(before + DAY, day) for before, day in pairwise(sorted(days))]


def pattern(pairs: Iterable[Pair], done: Callable[[Pair], float | None]) -> Pattern:
    """How readings moved with what was done: with the pace of moments, or with the kept rate.

    Pairs in which nothing can be said of what was done are left out, and do not count.
    """
    known = [(pair.reading, each) for pair in pairs if (each := done(pair)) is not None]
    return Pattern(
        pairs=len(known),
        rho=rho([reading for reading, _ in known], [each for _, each in known])
        if len(known) >= ENOUGH
        else None,
    )


def least_rho(pairs: int) -> float:
    """From which rho on, up or down, so many pairs show a pattern."""
    return DEVIATIONS / sqrt(pairs - 1)


def rho(first: Sequence[float | Decimal], second: Sequence[float | Decimal]) -> float | None:
    """Spearman's rank correlation; None when one of the two never changes."""
    middle = (len(first) + 1) / 2
    ours = [rank - middle for rank in ranks(first)]
    theirs = [rank - middle for rank in ranks(second)]
    spread = sqrt(sum(each * each for each in ours) * sum(each * each for each in theirs))
    return sum(map(float.__mul__, ours, theirs)) / spread if spread else None


def ranks(values: Sequence[float | Decimal]) -> list[float]:
    """The place of each value among all, from 1; equal ones share the mean of their places."""
    places: dict[float | Decimal, list[int]] = {}
    for place, value in enumerate(sorted(values), start=1):
        places.setdefault(value, []).append(place)
    return [(places[value][0] + places[value][-1]) / 2 for value in values]
