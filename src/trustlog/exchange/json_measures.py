"""Measures as JSON objects: docs/reference/json.md is their contract."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal
    from typing import Any

    from trustlog.domain.impact import Pair, Pattern
    from trustlog.domain.measures import Chart, Measure, Reading, Run
    from trustlog.report.impact import Impact
    from trustlog.report.measures import Charted, Followed


def measures_object(found: Sequence[Followed]) -> dict[str, Any]:
    """Every measure with its newest reading."""
    return {
        "trustlog": 1,
        "measures": [
            {
                "measure": measure_object(each.measure),
                "readings": each.readings,
                "newest": None if each.newest is None else reading_object(each.newest),
            }
            for each in found
        ],
    }


def charted_object(found: Charted) -> dict[str, Any]:
    """A measure with its readings and what the chart of them says."""
    chart = found.chart
    return {
        "trustlog": 1,
        "measure": measure_object(found.measure),
        "readings": [] if chart is None else [reading_object(each) for each in chart.readings],
        "chart": None if chart is None else _chart(chart),
    }


def impact_object(found: Impact) -> dict[str, Any]:
    """The readings of a measure beside what was done between them."""
    return {
        "trustlog": 1,
        "measure": measure_object(found.measure),
        "habit": found.habit,
        "periods": [_pair(each) for each in found.pairs],
        "moments": _pattern(found.by_moments),
        "kept_rate": _pattern(found.by_kept),
    }


def exported_measure(
    measure: Measure, uid: str | None, readings: Iterable[Reading]
) -> dict[str, Any]:
    """A measure with its readings."""
    said = [reading_object(each) for each in readings]
    return {**measure_object(measure), "uid": uid, "readings": said}


def _number(value: Decimal) -> int | float:
    """At most fifteen digits: any program reads them back as they are."""
    whole = int(value)
    return whole if whole == value else float(value)


def measure_object(measure: Measure) -> dict[str, Any]:
    """A measure."""
    target = None if measure.target is None else _number(measure.target)
    return {**measure.as_dict(), "target": target}


def reading_object(reading: Reading) -> dict[str, Any]:
    """A reading."""
    return {"day": reading.day.isoformat(), "value": _number(reading.value)}


def _chart(chart: Chart) -> dict[str, Any]:
    return {
        "median": _number(chart.median),
        "useful": chart.useful,
        "run": None if chart.run is None else _run(chart.run),
        "most": chart.most,
        "crossings": chart.crossings,
        "least": chart.least,
        "signals": list(chart.signals),
        "words": chart.words,
    }


def _run(run: Run) -> dict[str, Any]:
    return {**run.as_dict(), "since": run.since.isoformat(), "until": run.until.isoformat()}


def _pair(pair: Pair) -> dict[str, Any]:
    return {
        "since": pair.since.isoformat(),
        "until": pair.until.isoformat(),
        "reading": _number(pair.reading),
        "moments": pair.moments,
        "kept": pair.kept,
        "missed": pair.missed,
        "kept_rate": pair.kept_rate,
    }


def _pattern(pattern: Pattern) -> dict[str, Any]:
    return {"pairs": pattern.pairs, "words": pattern.words}
