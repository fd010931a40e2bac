"""Measures: numbers followed over time, and when a chart of them may be given a word.

A reading is a `Decimal`: what was typed comes back as it was typed, sums and halves of it are
exact, and every database keeps it as text.

A run chart looks at the readings that do not lie on their median. A *shift* is a run on one side
of it longer than round(log2 n + 3); *crossings* means that it was crossed fewer times than the
5th percentile of Binomial(n - 1, 1/2). Both are wrong about one time in twenty on numbers that
only wander, so fewer than ten readings get no word (Anhøj and Olesen, doi
10.1371/journal.pone.0113825).
"""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from math import comb, log2
from operator import attrgetter

from trustlog.domain.days import cut
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.text import one_line
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

UP, DOWN, NONE = DIRECTIONS = ("up", "down", "none")
ABOVE, BELOW = "above", "below"
SHIFT, CROSSINGS = "shift", "crossings"
NO_CHANGE = "no clear change"

ENOUGH = 10
"""A word is said from this many readings on that are not on the median."""
DIGITS = 15
"""The most digits of a reading, which any program reads back as they are."""


class Measure(Value):
    """A number that is followed: which way is meant, and how far, if anybody said."""

    slug: str
    title: str
    unit: str = ""
    direction: str = NONE
    target: Decimal | None = None


class Reading(Value):
    """The value of a measure on a day."""

    day: date
    value: Decimal


class Fault(Value):
    """A line of a file of readings that is not in order, and why."""

    line: int
    why: str


class Run(Value):
    """Readings in a row on one side of the median; those on it are stepped over."""

    side: str
    since: date
    until: date
    readings: int


class Chart(Value):
    """What a run chart of some readings says.

    `useful` counts the readings not on the median, `run` is the longest run of them (the newer of
    two as long), `most` the longest run that is no signal, `least` the fewest crossings that are
    none.
    """

    readings: tuple[Reading, ...]
    median: Decimal
    useful: int
    run: Run | None
    crossings: int
    most: int
    least: int

    @property
    def signals(self) -> tuple[str, ...]:
        """`shift` and `crossings`, as far as they show."""
        if self.useful < ENOUGH or self.run is None:
            return ()
        shown = {SHIFT: self.run.readings > self.most, CROSSINGS: self.crossings < self.least}
        return tuple(signal for signal, shows in shown.items() if shows)

    @property
    def words(self) -> str:
        """The one word of it: a shift before crossings, or that there is no clear change."""
        return next(iter(self.signals), NO_CHANGE)


TEMPLATES = (
    Measure(slug="engagement", title="Engagement", unit="%", direction=UP),
    Measure(slug="enps", title="Would recommend working here (eNPS)", direction=UP),
    Measure(slug="favourable", title="Favourable answers", unit="%", direction=UP),
    Measure(slug="participation", title="Participation in surveys", unit="%", direction=UP),
    Measure(slug="turnover", title="Turnover", unit="%", direction=DOWN),
    Measure(slug="productivity", title="Productivity", direction=UP),
    Measure(slug="ideas-raised", title="Ideas raised", unit="ideas", direction=UP),
    Measure(slug="ideas-tried", title="Ideas tried", unit="ideas", direction=UP),
    Measure(slug="ideas-adopted", title="Ideas adopted", unit="ideas", direction=UP),
    Measure(slug="learning-hours", title="Learning hours", unit="hours", direction=UP),
)
"""What teams often follow; none has a target, for nobody else can know it."""


def number_of(text: str) -> Decimal:
    """Read a number as people type it: `82`, `3.5`, `-12`, `+20`.

    A comma is never read: `3,5` and `1,234` are a decimal to some and thousands to others.

    Raises:
        UnreadableError: If it is not a number in exactly one way.
    """
    typed = text.strip()
    sign, digits = ("-", typed[1:]) if typed[:1] in {"-", "−"} else ("", typed.removeprefix("+"))
    whole, point, part = digits.partition(".")
    figures = whole + part
    plain = figures.isascii() and figures.isdigit() and whole and bool(point) == bool(part)
    if not plain or len(figures) > DIGITS:
        raise UnreadableError(_why_not(typed))
    number = Decimal(sign + digits)
    return number or abs(number)


def number_said(number: Decimal) -> str:
    """Write a number in digits, as it was typed: never with an exponent."""
    return f"{number:f}"


def check_target(measure: Measure) -> None:
    """Refuse a target that nobody could tell the way to.

    Raises:
        RefusedError: If there is a target and no direction.
    """
    if measure.target is not None and measure.direction not in {UP, DOWN}:
        raise RefusedError(
            f"A target needs --direction: say whether {measure.slug} is meant to go up or down."
        )


def run_chart(readings: Iterable[Reading]) -> Chart | None:
    """The chart of some readings, in the order of their days; None without any."""
    ordered = sorted(readings, key=attrgetter("day"))
    if not ordered:
        return None
    median = _median([reading.value for reading in ordered])
    useful = [reading for reading in ordered if reading.value != median]
    runs = _runs(useful, median)
    return Chart(
        readings=tuple(ordered),
        median=median,
        useful=len(useful),
        run=max(reversed(runs), key=attrgetter("readings"), default=None),
        crossings=max(0, len(runs) - 1),
        most=longest_by_chance(len(useful)),
        least=fewest_by_chance(len(useful)),
    )


def longest_by_chance(useful: int) -> int:
    """The longest run that is no shift, of this many readings not on the median."""
    return round(log2(useful) + 3) if useful else 0


def fewest_by_chance(useful: int) -> int:
    """The fewest crossings that are no signal: the 5th percentile of Binomial(n - 1, 1/2)."""
    steps, ways, fewest = max(0, useful - 1), 1, 0
    while ways * 20 < 2**steps:
        fewest += 1
        ways += comb(steps, fewest)
    return fewest


def turnover(leavers: int, headcounts: Sequence[int]) -> float:
    """The share that left: leavers by the mean of the headcounts of a period.

    Raises:
        RefusedError: If somebody left a group of nobody, or fewer than none did.
    """
    people = sum(headcounts)
    if leavers < 0 or people <= 0 or min(headcounts) < 0:
        raise RefusedError(
            "Turnover is the people who left by those who were there on average. Give both counts."
        )
    return leavers * len(headcounts) / people


def _why_not(typed: str) -> str:
    said = cut(one_line(typed))
    if sum(sign.isdigit() for sign in typed) > DIGITS:
        return f'"{said}" has more than {DIGITS} digits. Write a shorter number.'
    if "," in typed:
        return (
            f'I cannot read "{said}" as a number: a comma may part thousands or decimals.'
            " Write decimals after a point, as in 3.5, and thousands plainly, as in 3500."
        )
    return f'I cannot read "{said}" as a number. Try 82, 3.5 or -12, without a unit.'


def _median(values: list[Decimal]) -> Decimal:
    values, middle = sorted(values), len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def _runs(useful: list[Reading], median: Decimal) -> list[Run]:
    runs = []
    for above, group in groupby(useful, key=lambda reading: reading.value > median):
        days = [reading.day for reading in group]
        side = ABOVE if above else BELOW
        runs.append(Run(side=side, since=days[0], until=days[-1], readings=len(days)))
    return runs
