"""Surveys and interviews as JSON objects: docs/reference/json.md is their contract.

Of a round only what may be seen gets here: nothing in this module knows of withheld counts.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from trustlog.domain.interviews import Interview
    from trustlog.domain.surveys import Seen, Shown, Survey
    from trustlog.report.surveys import SurveyReport


def surveys_object(found: Iterable[SurveyReport]) -> dict[str, Any]:
    """Every survey with its last round."""
    return {
        "trustlog": 1,
        "surveys": [
            {
                "slug": each.survey.slug,
                "title": each.survey.title,
                "items": len(each.survey.items),
                "rounds": len(each.rounds),
                "last": None if each.last is None else each.last.day.isoformat(),
                "participation": None if each.last is None else each.last.participation,
            }
            for each in found
        ],
    }


def survey_object(found: SurveyReport) -> dict[str, Any]:
    """One survey: its items, its rounds, and the sum of what is shown of them."""
    return {
        "survey": _survey(found.survey),
        "rounds": [_round_object(held) for held in found.rounds],
        "altogether": [_shown_object(shown) for shown in found.altogether],
    }


def exported_survey(survey: Survey, rounds: Iterable[Seen]) -> dict[str, Any]:
    """A survey with its rounds, as far as they may be seen."""
    return {**_survey(survey), "rounds": [_round_object(held) for held in rounds]}


def _survey(survey: Survey) -> dict[str, Any]:
    return {
        "slug": survey.slug,
        "uid": survey.uid,
        "title": survey.title,
        "items": [item.as_dict() for item in survey.items],
    }


def _round_object(held: Seen) -> dict[str, Any]:
    return {
        "day": held.day.isoformat(),
        "invited": held.invited,
        "responded": held.responded,
        "participation": held.participation,
        "minimum": held.minimum,
        "favourable": held.favourable,
        "items": [_shown_object(shown) for shown in held.items],
        "withheld": list(held.withheld),
    }


def _shown_object(shown: Shown) -> dict[str, Any]:
    return {
        "item": shown.item.slug,
        "answered": shown.answered,
        "counts": list(shown.counts),
        "favourable": shown.favourable,
        "mean": shown.mean,
        "enps": shown.enps,
    }


def interviews_object(found: Iterable[Interview]) -> dict[str, Any]:
    """Interviews, the oldest first."""
    return {"trustlog": 1, "interviews": [interview_object(each) for each in found]}


def interview_object(interview: Interview) -> dict[str, Any]:
    """What was heard."""
    return {
        "number": interview.number,
        "uid": interview.uid,
        "day": interview.day.isoformat(),
        "people": interview.people,
        "themes": list(interview.themes),
        "note": interview.note,
    }
