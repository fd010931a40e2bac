"""The shapes that JSON has everywhere: docs/reference/json.md is their contract."""

from __future__ import annotations

import json
from datetime import timedelta, timezone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from trustlog.domain.habits import Habit, Template
    from trustlog.domain.moments import Moment
    from trustlog.domain.operations import Operation
    from trustlog.domain.pauses import Holiday
    from trustlog.report.received import Ties


def text_of(value: Mapping[str, Any]) -> str:
    """One line of JSON that is safe on a terminal: control characters are escaped.

    What JSON itself leaves as it is, DEL and C1, bidi controls and the like, is escaped too.
    """
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isascii() and text.isprintable() else _escaped(text)


def _escaped(text: str) -> str:
    from trustlog.domain.text import visible

    return "".join(
        char if visible(char) == char else json.dumps(char)[1:-1] if ord(char) > 0x7F else "\\u007f"
        for char in text
    )


def moment_object(moment: Moment) -> dict[str, Any]:
    """A moment as `list --json` gives it; `at` is the local time with its offset, or null."""
    zone = timezone(timedelta(minutes=moment.utc_offset))
    at = moment.at.astimezone(zone).isoformat(timespec="seconds") if moment.timed else None
    return {
        "number": moment.number,
        "uid": moment.uid,
        "day": moment.day.isoformat(),
        "at": at,
        "habit": moment.habit,
        "effect": moment.effect,
        "note": moment.note,
        "people": list(moment.people),
        "tags": list(moment.tags),
        "aims": list(moment.aims),
        "private": moment.private,
    }


def ties_object(ties: Ties) -> dict[str, Any]:
    """What ties a moment to feedback."""
    feedback = ties.feedback
    return {
        "feedback": feedback
        and {
            "about": feedback.habit,
            "of": feedback.of,
            "answered_by": list(feedback.moments),
            "promised": list(feedback.promises),
        },
        "answers": list(ties.answers),
    }


def habit_object(habit: Habit) -> dict[str, Any]:
    """A habit with its newest cadence in words."""
    return {
        "slug": habit.slug,
        "title": habit.title,
        "cadence": habit.cadence.words,
        "since": habit.since.isoformat(),
        "until": habit.life.until.isoformat() if habit.life.until else None,
        "framework": habit.framework,
        "question": habit.question,
        "cue": habit.cue,
        "aliases": list(habit.aliases),
        "private": habit.private,
    }


def template_object(template: Template, practised: Collection[str]) -> dict[str, Any]:
    """A built-in habit, and whether it is practised."""
    return {
        **template.as_dict(),
        "aliases": list(template.aliases),
        "practised": template.slug in practised,
    }


def holiday_object(holiday: Holiday) -> dict[str, Any]:
    """A public holiday."""
    return {"day": holiday.day.isoformat(), "name": holiday.name, "region": holiday.region}


def operation_object(operation: Operation) -> dict[str, Any]:
    """A step of undo."""
    return {
        "uid": operation.uid,
        "verb": operation.verb,
        "subject": operation.subject,
        "day": operation.day.isoformat(),
        "undone": operation.undone,
    }
