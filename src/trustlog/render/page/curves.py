"""Strength and readings as curves: numbers on a page to points of a drawing."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.measures import SHIFT, number_said
from trustlog.domain.value import Value
from trustlog.render.measures import value_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from trustlog.domain.measures import Chart, Measure, Reading
    from trustlog.report.period import HabitPeriod

WIDTH, HEIGHT, EDGE = 240, 64, 3
"""Of the curve of a strength; within the edge nothing of a line is cut off."""
POINTS = 120
"""More are not told apart on a screen."""

WIDE, HIGH = 640, 200
LEFT, RIGHT, ABOVE, BELOW = 6, 112, 14, 28
DOTS = 80
"""Up to so many readings have a dot each."""
APART = 14
"""How far the names of two lines are from each other at least."""


class Curve(Value):
    """A line, the area under it, and where it ends."""

    line: str
    area: str
    x: float
    y: float


class Dot(Value):
    """One reading: where it stands, whether it is of the run that makes a shift, what is said."""

    x: float
    y: float
    shift: bool
    said: str


class Level(Value):
    """A line across the chart: the median, the target; its name stands at `label`."""

    kind: str
    name: str
    y: float
    label: float


class RunChart(Value):
    """The readings of a measure as a curve with its dots, and the lines across it."""

    line: str
    dots: tuple[Dot, ...]
    levels: tuple[Level, ...]
    first: str
    last: str


def strength_curve(habit: HabitPeriod, since: date, until: date) -> Curve | None:
    """The strength of a habit from one day to another, 0 at the bottom and 1 at the top."""
    figures = habit.standing.figures
    decided = (slot for slot in figures.slots if slot.decided)
    found = [
        (slot.span.last, strength)
        for slot, strength in zip(decided, figures.strengths, strict=True)
        if slot.span.last <= until
    ]
    before = [point for point in found if point[0] < since]
    shown = [(since, before[-1][1])] if before else []
    shown += _thinned([point for point in found if point[0] >= since])
    if not shown:
        return None
    shown.append((until, shown[-1][1]))
    days = max(1, (until - since).days)
    points = [
        (
            round(EDGE + (day - since).days / days * (WIDTH - 2 * EDGE), 1),
            round(EDGE + (1 - strength) * (HEIGHT - 2 * EDGE), 1),
        )
        for day, strength in shown
    ]
    line, (begin, _), (x, y) = _line(points), points[0], points[-1]
    return Curve(line=line, area=f"{line}V{HEIGHT - EDGE}H{begin:g}Z", x=x, y=y)


def _thinned(points: list[tuple[date, float]]) -> list[tuple[date, float]]:
    """At most so many of the points, the newest among them."""
    step = -(-len(points) // POINTS)
    return points[::-1][:: step or 1][::-1]


def _line(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points)


def run_chart_drawn(measure: Measure, chart: Chart) -> RunChart:
    """A chart of readings with their median, and the target if there is one."""
    readings = chart.readings
    levels = {"median": chart.median}
    if measure.target is not None:
        levels["target"] = measure.target
    lowest, highest = _ends([*levels.values(), *(each.value for each in readings)])
    first, last = readings[0].day, readings[-1].day
    days = (last - first).days

    def across(day: date) -> float:
        share = (day - first).days / days if days else 0.5
        return round(LEFT + share * (WIDE - LEFT - RIGHT), 1)

    def down(value: Decimal) -> float:
        share = float((highest - value) / (highest - lowest))
        return round(ABOVE + share * (HIGH - ABOVE - BELOW), 1)

    points = [(across(each.day), down(each.value)) for each in readings]
    dots = [
        Dot(
            x=x,
            y=y,
            shift=_in_shift(each, chart),
            said=f"{written(each.day)}: {value_said(measure, each.value)}",
        )
        for (x, y), each in zip(points, readings, strict=True)
    ]
    return RunChart(
        line=_line(points),
        dots=tuple(dots) if len(dots) <= DOTS else tuple(dot for dot in dots if dot.shift),
        levels=_levels({name: (value, down(value)) for name, value in levels.items()}),
        first=written(first),
        last=written(last),
    )


def _ends(values: list[Decimal]) -> tuple[Decimal, Decimal]:
    lowest, highest = min(values), max(values)
    return (lowest - 1, highest + 1) if lowest == highest else (lowest, highest)


def _in_shift(reading: Reading, chart: Chart) -> bool:
    run = chart.run
    if run is None or SHIFT not in chart.signals:
        return False
    return run.since <= reading.day <= run.until and reading.value != chart.median


def _levels(levels: dict[str, tuple[Decimal, float]]) -> tuple[Level, ...]:
    """The lines from the top down; a name that would stand on the one above moves below it."""
    found: list[Level] = []
    for kind, (value, y) in sorted(levels.items(), key=lambda each: each[1][1]):
        label = max(y, found[-1].label + APART) if found else y
        found.append(Level(kind=kind, name=f"{kind} {number_said(value)}", y=y, label=label))
    return tuple(found)
