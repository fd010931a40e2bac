"""Aims as JSON objects: docs/reference/json.md is their contract."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal
    from typing import Any

    from trustlog.domain.aims import Aim
    from trustlog.report.aims import AimStanding
    from trustlog.report.direction import Direction


def aims_object(kind: str, found: Iterable[AimStanding], today: date) -> dict[str, Any]:
    """The aims of a kind."""
    return {
        "trustlog": 1,
        "today": today.isoformat(),
        "kind": kind,
        "aims": [aim_object(standing) for standing in found],
    }


def aim_object(standing: AimStanding) -> dict[str, Any]:
    """An aim with how far it is; numbers are text, so that none loses a digit."""
    far = standing.progress
    return {
        **_aim(standing.aim),
        "unit": standing.unit or standing.aim.unit,
        "progress": None
        if far is None
        else {
            "now": str(far.now),
            "target": str(far.target),
            "share": far.share,
            "reached": far.reached,
        },
    }


def exported_aim(aim: Aim, uid: str | None) -> dict[str, Any]:
    """An aim as it is kept."""
    return {**_aim(aim), "review_since": _day(aim.review_since), "uid": uid}


def _aim(aim: Aim) -> dict[str, Any]:
    return {
        "slug": aim.slug,
        "kind": aim.kind,
        "title": aim.title,
        "text": aim.text,
        "since": aim.since.isoformat(),
        "closed": _day(aim.closed),
        "private": aim.private,
        "serves": aim.parent,
        "people": list(aim.people),
        "review": aim.review,
        "review_on": _day(aim.review_on),
        "due": _day(aim.due),
        "measure": aim.measure,
        "count": aim.counts,
        "direction": aim.direction,
        "baseline": _number(aim.baseline),
        "target": _number(aim.target),
        "unit": aim.unit,
        "milestones": [
            {"title": each.title, "due": _day(each.due), "done": _day(each.done)}
            for each in aim.milestones
        ],
        "mine": aim.mine,
        "theirs": aim.theirs,
        "every": aim.every,
        "sort": aim.sort,
        "step": aim.step,
    }


def direction_object(found: Direction | None) -> dict[str, Any] | None:
    """What the aims ask for after a period, each by its slug; null where there are none."""
    if found is None:
        return None
    asked = found.asked
    return {
        "unserved": [aim.slug for aim in asked.values],
        "goals": [{"slug": goal.slug, "lacks": list(lacks)} for goal, lacks in asked.goals],
        "reviews": [aim.slug for aim in asked.reviews],
        "obstacles": [aim.slug for aim in asked.obstacles],
        "feedback": [moment.number for moment in found.feedback],
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _number(number: Decimal | None) -> str | None:
    return None if number is None else str(number)
