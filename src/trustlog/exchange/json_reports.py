"""Reports as JSON objects: docs/reference/json.md is their contract."""

from __future__ import annotations

from trustlog.exchange.json_shapes import moment_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.report.today import TodayReport
    from trustlog.report.week import WeekReport


def today_object(report: TodayReport) -> dict[str, Any]:
    """A day so far."""
    return {
        "trustlog": 1,
        "today": report.day.isoformat(),
        "moments": [moment_object(moment) for moment in report.moments],
        "habits": [
            {
                "slug": each.habit.slug,
                "done": [day.isoformat() for day in each.week],
                "last_done": None if each.last is None else each.last.isoformat(),
            }
            for each in report.habits
        ],
    }


def week_object(report: WeekReport) -> dict[str, Any]:
    """A week."""
    return {
        "trustlog": 1,
        "today": report.today.isoformat(),
        "week": {
            "number": report.week.number,
            "first": report.week.first.isoformat(),
            "last": report.week.last.isoformat(),
        },
        "habits": [
            {
                "slug": each.habit.slug,
                "cadence": each.habit.cadence.words,
                "done": [day.isoformat() for day in each.done],
            }
            for each in report.habits
        ],
        "effects": {e: report.effects.get(e, 0) for e in ("built", "neutral", "cost")},
        "met": [person.handle for person in report.met],
        "unmet": [person.handle for person in report.unmet],
        "words": [moment_object(moment) for moment in report.words],
    }
