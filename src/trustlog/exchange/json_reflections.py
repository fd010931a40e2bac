"""Reflections and questions as JSON objects: docs/reference/json.md is their contract."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from trustlog.domain.reflected import OwnQuestion, Reflection
    from trustlog.domain.reflections import Intention, Question


def reflections_object(found: Iterable[Reflection]) -> dict[str, Any]:
    """Every reflection."""
    return {"trustlog": 1, "reflections": [reflection_object(each) for each in found]}


def reflection_object(reflection: Reflection) -> dict[str, Any]:
    """One reflection; an answer is null while the question was not asked, empty if skipped."""
    return {
        "uid": reflection.uid,
        "kind": reflection.kind,
        "since": reflection.since.isoformat(),
        "begun": reflection.begun.isoformat(),
        "finished": None if reflection.finished is None else reflection.finished.isoformat(),
        "happened": reflection.happened,
        "answers": [
            {"id": each.slug, "question": each.text, "answer": each.answer}
            for each in reflection.asked
        ],
        "ratings": [{"habit": habit, "value": value} for habit, value in reflection.ratings],
        "intention": intention_object(reflection.meant),
        "moment": reflection.moment,
    }


def intention_object(meant: Intention) -> dict[str, Any]:
    """What is meant: one change, a habit in focus, if and then; empty texts where nothing is."""
    return {"change": meant.change, "focus": meant.habit, "if": meant.when, "then": meant.then}


def questions_object(found: Iterable[Question], own: Iterable[OwnQuestion]) -> dict[str, Any]:
    """Every question, and whether it is one's own."""
    habits = {each.slug: each.habit for each in own}
    return {
        "trustlog": 1,
        "questions": [
            {
                "id": each.slug,
                "text": each.text,
                "own": each.slug in habits,
                "habit": habits.get(each.slug),
            }
            for each in found
        ],
    }
