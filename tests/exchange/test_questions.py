"""The compiled questions are those of the catalogue."""

from __future__ import annotations

from trustlog.exchange.questions import PATH, text
from trustlog.report.questions import OF_HABIT, QUESTIONS


def test_the_compiled_questions_are_those_of_the_catalogue() -> None:
    assert PATH.read_text(encoding="utf-8") == text()


def test_a_habit_keeps_the_practices_that_questions_ask_about() -> None:
    assert len(QUESTIONS) == 22
    assert QUESTIONS[8][:2] == (
        "q09",
        "What feedback are you still holding back, and what is the delay costing the other person?",
    )
    assert {*OF_HABIT["feedback-given"]} & {*QUESTIONS[8][2]}
    assert "mentoring" not in OF_HABIT
