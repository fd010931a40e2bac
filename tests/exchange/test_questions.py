"""The compiled questions are those of the catalogue."""

from __future__ import annotations

from trustlog.exchange.questions import PATH, text
from trustlog.report.questions import OF_HABIT, QUESTIONS


def test_the_compiled_questions_are_those_of_the_catalogue() -> None:
    assert PATH.read_text(encoding="utf-8") == text()


def test_a_habit_has_the_first_question_that_shares_a_practice_with_it() -> None:
    assert len(QUESTIONS) == 22
    assert QUESTIONS[OF_HABIT["feedback-given"]].startswith("What feedback are you still holding")
    # q14 shares "autonomy" with both; q05 shares "accountability" with owning mistakes.
    assert OF_HABIT["delegation"] == OF_HABIT["freedom"] == 13
    assert OF_HABIT["owning-mistakes"] == 4
    assert "mentoring" not in OF_HABIT
