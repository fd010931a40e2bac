"""People as JSON: counts, days, shares and overdue ratios of attention, and no other number."""

from __future__ import annotations

from trustlog.exchange.json_promises import promise_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from trustlog.domain.attention import Attention
    from trustlog.domain.people import Person
    from trustlog.domain.weeks import Week
    from trustlog.report.people import Group, PeopleReport
    from trustlog.report.person import PersonReport


def people_object(report: PeopleReport) -> dict[str, Any]:
    """Whom attention reached in four weeks."""
    return {
        **_head(report),
        "even_share": report.team.coverage.even_share,
        "people": [_row(row, report) for row in report.rows],
        "not_counted": [person.handle for person in report.others],
        "worth_a_look": [
            {
                "handle": each.row.handle,
                "all_cost": each.all_cost,
                "over": each.is_over,
                "quiet": list(each.quiet),
            }
            for each in report.look
        ],
    }


def _head(report: PeopleReport) -> dict[str, Any]:
    coverage, window = report.team.coverage, report.window
    return {
        "trustlog": 1,
        "today": report.today.isoformat(),
        "since": window.since.isoformat(),
        "week": window.week.isoformat(),
        "counted": coverage.people,
        "reached": coverage.reached,
        "reached_this_week": coverage.reached_this_week,
        "moments": coverage.moments,
    }


def _row(row: Attention, report: PeopleReport) -> dict[str, Any]:
    person = report.team.people[row.handle]
    return {
        "handle": row.handle,
        "name": person.name,
        "every": person.cadence,
        "last": _text(row.last),
        "days": row.days,
        "over": row.over,
        "overdue_ratio": row.ratio,
        "moments_this_week": row.week_moments,
        "cost_this_week": row.week_cost,
        "moments": row.moments,
        "cost": row.cost,
        "share": row.share,
        "thanks": row.thanks,
        "feedback": row.feedback,
        "reached": row.reached,
        "reached_this_week": row.reached_this_week,
    }


def groups_object(report: PeopleReport, groups: Sequence[Group]) -> dict[str, Any]:
    """For each team or level how many were reached, and who was not."""
    return {
        **_head(report),
        "groups": [
            {
                "name": group.name,
                "counted": group.people,
                "reached": group.reached,
                "unmet": list(group.unmet),
            }
            for group in groups
        ],
    }


def picked_object(person: Person | None, today: date, week: Week) -> dict[str, Any]:
    """Who was drawn for a week."""
    return {
        "trustlog": 1,
        "today": today.isoformat(),
        "until": week.last.isoformat(),
        "picked": None if person is None else person.handle,
    }


def person_shown(found: PersonReport) -> dict[str, Any]:
    """What the journal holds of one person."""
    return {
        "trustlog": 1,
        "person": _said(found.person),
        "moments": found.moments,
        "cost": found.cost,
        "last": _text(found.last),
        "promised": [promise_object(each) for each in found.promised],
        "promised_by_them": [promise_object(each) for each in found.theirs],
        "away": [
            {"since": since.isoformat(), "until": _text(until), "why": why}
            for since, until, why in found.away
        ],
    }


def _said(person: Person) -> dict[str, Any]:
    return {
        "handle": person.handle,
        "name": person.name,
        "relation": person.relation,
        "since": person.since.isoformat(),
        "partner": person.partner,
        "team": person.team,
        "level": person.level,
        "every": person.cadence,
        "left": _text(person.left),
        "held": person.held,
    }


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
