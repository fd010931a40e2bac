"""Reports as JSON objects: docs/reference/json.md is their contract."""

from __future__ import annotations

from trustlog.exchange.json_aims import direction_object
from trustlog.exchange.json_promises import account_object, promise_object
from trustlog.exchange.json_reflections import intention_object
from trustlog.exchange.json_shapes import moment_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from trustlog.domain.pauses import Off
    from trustlog.domain.reflections import Intention
    from trustlog.report.contents import Contents
    from trustlog.report.habits import Record
    from trustlog.report.look import Look
    from trustlog.report.period import PeriodReport
    from trustlog.report.today import TodayReport
    from trustlog.report.week import WeekReport


def today_object(report: TodayReport) -> dict[str, Any]:
    """What a day asks for."""
    return {
        "trustlog": 1,
        "today": report.day.isoformat(),
        "meant": _intention(report.meant),
        "off": None if report.off is None else _off(report.off),
        "due": [standing.habit.slug for standing in report.due],
        "possible": [
            {
                "slug": each.standing.habit.slug,
                "done": len(each.slot.done),
                "needed": each.slot.needed,
            }
            for each in report.possible
        ],
        "promises": [promise_object(each) for each in report.waiting.promises],
        "quiet": [
            {
                "person": each.person.handle,
                "last": None if each.last is None else each.last.isoformat(),
                "days": each.days,
                "every": each.person.cadence,
                "over": each.over,
            }
            for each in report.waiting.quiet
        ],
        "feedback": [moment_object(moment) for moment in report.waiting.feedback],
        "reviews": [aim.slug for aim in report.reviews],
        "count": report.logged,
        "moments": [moment_object(moment) for moment in report.moments],
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
                "slug": each.standing.habit.slug,
                "cadence": each.standing.habit.cadence.words,
                "framework": each.standing.habit.framework,
                "days": [state or None for state in each.days],
                "done": each.done,
                "needed": each.needed,
                "streak": each.standing.figures.streak,
                "strength": four_digits(each.standing.figures.strength),
            }
            for each in report.habits
        ],
        **_held_object(report.held),
        "focus": report.focus,
        "question": report.question,
        "intention": _intention(report.intention),
    }


def period_object(report: PeriodReport) -> dict[str, Any]:
    """A month, a quarter or a year."""
    return {
        "trustlog": 1,
        "today": report.today.isoformat(),
        "period": {
            "kind": report.period.kind,
            "number": report.period.number,
            "first": report.period.first.isoformat(),
            "last": report.period.last.isoformat(),
        },
        "habits": [
            {
                "slug": each.standing.habit.slug,
                "cadence": each.standing.habit.cadence.words,
                "framework": each.standing.habit.framework,
                **{state: each.count(state) for state in ("kept", "missed", "excused", "open")},
                "kept_rate": each.kept_rate,
                "streak": each.standing.figures.streak,
                "strength": four_digits(each.standing.figures.strength),
                "strength_before": four_digits(each.strength_before),
            }
            for each in report.habits
        ],
        **_held_object(report.held),
        "days": [
            {"day": day.isoformat(), "habits": habits} for day, habits in report.per_day.items()
        ],
        "meant": _intention(report.meant),
        "intention": _intention(report.intention),
    }


def _intention(meant: Intention | None) -> dict[str, Any] | None:
    return None if meant is None else intention_object(meant)


def _held_object(held: Contents) -> dict[str, Any]:
    return {
        "effects": {e: held.effects.get(e, 0) for e in ("built", "neutral", "cost")},
        "met": [person.handle for person in held.met],
        "unmet": [person.handle for person in held.unmet],
        "account": account_object(held.account),
        "look": [_look_object(each) for each in held.look],
        "words": [moment_object(moment) for moment in held.words],
        "direction": direction_object(held.direction),
    }


def _look_object(look: Look) -> dict[str, Any]:
    return {
        "why": look.why,
        "person": look.person.handle,
        "moments": look.row.moments,
        "days": look.row.days,
        "promise": None if look.promise is None else look.promise.number,
        "over": look.over,
    }


def _off(off: Off) -> dict[str, Any]:
    until = None if off.until is None else off.until.isoformat()
    return {"since": off.since.isoformat(), "until": until, "why": off.why, "habit": off.habit}


def streaks_object(found: list[Record], today: date) -> dict[str, Any]:
    """Every habit's figures over its whole life."""
    return {
        "trustlog": 1,
        "today": today.isoformat(),
        "habits": [streak_object(standing) for standing in found],
    }


def four_digits(strength: float | None) -> float | None:
    """A strength where not all slots were read: what may differ by that is behind the digits."""
    return None if strength is None else round(strength, 4)


def streak_object(standing: Record) -> dict[str, Any]:
    """One habit's figures: rates from 0 to 1, null where there is nothing to divide by."""
    habit, figures = standing.habit, standing.figures
    kept, missed = figures.count("kept"), figures.count("missed")
    gap = figures.gap
    return {
        "slug": habit.slug,
        "title": habit.title,
        "cadence": habit.cadence.words,
        "kept": kept,
        "missed": missed,
        "excused": figures.count("excused"),
        "open": figures.count("open"),
        "kept_rate": kept / (kept + missed) if kept + missed else None,
        "streak": {"current": figures.streak, "longest": figures.longest_streak},
        "gap": {
            "current": gap.slots if gap else 0,
            "longest": figures.longest_gap,
            "since": gap.since.isoformat() if gap else None,
            "days": gap.days if gap else 0,
        },
        "comeback": {"returned": figures.returned, "of": figures.returns_of},
        "strength": None if figures.strength is None else round(figures.strength, 6),
        "last_done": standing.done[-1].isoformat() if standing.done else None,
    }
