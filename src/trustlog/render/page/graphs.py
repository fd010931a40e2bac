"""The measures of a page: each with its run chart, what the rules say of it, and its readings."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.measures import CROSSINGS, ENOUGH, SHIFT, number_said
from trustlog.domain.value import Value
from trustlog.render.measures import meant_said, value_said
from trustlog.render.page.curves import run_chart_drawn
from trustlog.render.standing import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.domain.measures import Chart
    from trustlog.render.page.curves import RunChart
    from trustlog.report.page import Page


class Graph(Value):
    """A measure: what it is, its chart, what the rules say of it, and every reading."""

    slug: str
    title: str
    meant: str
    newest: str
    said: str
    chart: RunChart
    readings: tuple[tuple[str, str], ...]


def graphs(page: Page) -> Iterator[Graph]:
    """The measures that have readings."""
    for found in page.measures:
        measure, chart = found.measure, found.chart
        if chart is None:
            continue
        newest = chart.readings[-1]
        meant = meant_said(measure)
        yield Graph(
            slug=measure.slug,
            title=measure.title or measure.slug,
            meant=f"meant to go {meant}" if meant else "",
            newest=f"{value_said(measure, newest.value)} on {written(newest.day)}",
            said=_said(chart),
            chart=run_chart_drawn(measure, chart),
            readings=tuple(
                (written(each.day), value_said(measure, each.value)) for each in chart.readings
            ),
        )


def _said(chart: Chart) -> str:
    """What the rules see in a chart, and by which number; or that they see nothing."""
    of = f"{counted(len(chart.readings), 'reading')}, median {number_said(chart.median)}"
    if chart.run is None or chart.useful < ENOUGH:
        takes = f"a word takes {ENOUGH} readings off the median, here {chart.useful}"
        return f"No clear change in {of}: {takes}."
    if chart.words == SHIFT:
        run = f"{chart.run.readings} readings in a row {chart.run.side} the median"
        return f"A shift in {of}: {run}, where more than {chart.most} are one."
    if chart.words == CROSSINGS:
        times = counted(chart.crossings, "time")
        return f"Few crossings in {of}: crossed {times}, where fewer than {chart.least} are few."
    return f"No clear change in {of}."
