"""A run chart as lines: the newest readings that fit, their median, and what the rules say."""

from __future__ import annotations

from trustlog.domain.columns import width, wrap
from trustlog.domain.days import MONTHS, written
from trustlog.domain.measures import ABOVE, BELOW, ENOUGH, number_said
from trustlog.domain.text import one_line
from trustlog.render.logged import DOT
from trustlog.render.measures import meant_said, value_said
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from trustlog.domain.measures import Chart, Measure, Reading
    from trustlog.render.styled import Styled
    from trustlog.report.measures import Charted

MARGIN, GAP = "  ", "  "
ROWS = 9
STEP = 2
"""How many columns a reading has, where they have room; else one."""
MEDIAN_AT, READING_AT = "–", "●"
LABEL = 11
MEDIAN_SAID = " median"


def chart_lines(found: Charted, columns: int, *, plain: bool = False) -> Iterator[Styled]:
    """The measure, the chart and the rules; with `plain` each reading in words."""
    yield from ([(line, BOLD)] for line in wrap(_title(found.measure), columns))
    yield [("", PLAIN)]
    chart = found.chart
    if chart is None:
        said = f"No reading. trustlog measure record {found.measure.slug} VALUE writes one down."
        yield from ([(line, PLAIN)] for line in wrap(said, columns, MARGIN))
        return
    drawn = chart.readings if plain else chart.readings[-_room(chart, columns) :]
    if plain:
        yield from ([(_sentence(reading, found), PLAIN)] for reading in drawn)
    else:
        yield from _drawn(chart, drawn, columns)
    yield [("", PLAIN)]
    for label, fact in _facts(found, len(drawn)):
        for n, line in enumerate(wrap(fact, columns - len(MARGIN) - LABEL)):
            yield [(f"{MARGIN}{'' if n else label:<{LABEL}}", DIM), (line, PLAIN)]


def _title(measure: Measure) -> str:
    said = [measure.slug, measure.title, measure.unit, meant_said(measure)]
    return one_line(DOT.join(filter(None, said)))


def _sentence(reading: Reading, found: Charted) -> str:
    """`Fri 20 Nov 2026: 72 %, above the median`."""
    assert found.chart is not None  # noqa: S101  # it holds the reading
    value, median = reading.value, found.chart.median
    side = ABOVE if value > median else BELOW if value < median else "on"
    said = one_line(value_said(found.measure, value))
    return f"{MARGIN}{written(reading.day)}: {said}, {side} the median"


def _labels(chart: Chart) -> dict[int, str]:
    """The numbers beside the rows: the highest reading, the lowest, and the median."""
    top, bottom = _ends(chart)
    labels = {0: top, ROWS - 1: bottom} if top != bottom else {}
    return {
        row: number_said(value)
        for row, value in {**labels, _row(chart.median, top, bottom): chart.median}.items()
    }


def _ends(chart: Chart) -> tuple[Decimal, Decimal]:
    values = [each.value for each in chart.readings]
    return max(values), min(values)


def _indent(chart: Chart) -> int:
    return len(MARGIN) + max(map(width, _labels(chart).values())) + len(GAP)


def _room(chart: Chart, columns: int) -> int:
    """How many readings may be drawn beside each other."""
    return columns - _indent(chart)


def _drawn(chart: Chart, shown: Sequence[Reading], columns: int) -> Iterator[Styled]:
    """A row for each height, a column for each reading; the row of the median is a line."""
    (top, bottom), labels = _ends(chart), _labels(chart)
    indent, room = _indent(chart), _room(chart, columns)
    step = STEP if len(shown) * STEP <= room + 1 else 1
    middle = _row(chart.median, top, bottom)
    rows = [_row(each.value, top, bottom) for each in shown]
    drawn = (len(shown) - 1) * step + 1
    for row in range(ROWS) if top != bottom else (middle,):
        line = MEDIAN_AT if row == middle else " "
        marks = (line * (step - 1)).join(READING_AT if at == row else line for at in rows)
        end = MEDIAN_SAID if row == middle and drawn + len(MEDIAN_SAID) <= room else ""
        label = f"{labels.get(row, ''):>{indent - len(GAP)}}{GAP}"
        yield [(label, DIM), (marks, PLAIN), (end, DIM)]
    yield [(_days(shown, indent, drawn, columns), DIM)]


def _row(value: Decimal, top: Decimal, bottom: Decimal) -> int:
    """In which row a value is drawn, the highest in the first."""
    if top == bottom:
        return ROWS // 2
    return round((top - value) / (top - bottom) * (ROWS - 1))


def _days(shown: Sequence[Reading], indent: int, drawn: int, columns: int) -> str:
    """The first and the last day that are drawn, below their readings as far as they fit."""
    first, last = _day(shown[0].day), _day(shown[-1].day)
    if len(shown) == 1:
        return " " * indent + last
    gap = max(drawn - len(first) - len(last), len(GAP))
    said = first + " " * gap + last
    return " " * min(indent, columns - len(said)) + said


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def _facts(found: Charted, drawn: int) -> Iterator[tuple[str, str]]:
    chart = found.chart
    assert chart is not None  # noqa: S101  # asked for only where there is one
    first, newest = chart.readings[0], chart.readings[-1]
    yield "Newest", f"{one_line(value_said(found.measure, newest.value))} on {written(newest.day)}"
    said = str(len(chart.readings))
    if len(chart.readings) > 1:
        said += f", {written(first.day)} – {written(newest.day)}"
    if drawn < len(chart.readings):
        said += f"; the newest {drawn} are drawn"
    yield "Readings", said
    yield "Median", number_said(chart.median)
    if chart.useful < ENOUGH or chart.run is None:
        takes = f"a word takes {ENOUGH} readings off the median, here {chart.useful}"
        yield "Change", f"{chart.words}: {takes}"
        return
    run = chart.run
    days = f"{_day(run.since)} – {_day(run.until)}; more than {chart.most} are a shift"
    yield (
        "Longest",
        f"{run.readings} in a row {run.side} the median, {days}",
    )
    yield "Crossings", f"{chart.crossings}; fewer than {chart.least} are a signal"
    yield "Change", chart.words
