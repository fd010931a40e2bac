"""The question under the report of a week."""

from __future__ import annotations

from datetime import date

from trustlog.domain.cadences import cadence_of
from trustlog.domain.figures import figures
from trustlog.domain.habits import Habit
from trustlog.domain.slots import Pauses
from trustlog.domain.spans import Life, Version
from trustlog.report.habits import Standing
from trustlog.report.question import question_for
from trustlog.report.questions import QUESTIONS

FRIDAY = date(2026, 11, 20)
MONDAY, WEDNESDAY = date(2026, 11, 16), date(2026, 11, 18)


def stood(
    slug: str, since: date, *, done: tuple[date, ...] = (), question: str | None = None
) -> Standing:
    """A habit of every weekday, as it stands on Fri 20 Nov 2026."""
    version = Version(since=since, cadence=cadence_of("every weekday"))
    life = Life(since=since, versions=(version,))
    return Standing(
        habit=Habit(slug=slug, title=slug, lives=(life,), question=question),
        pauses=Pauses(),
        done=done,
        figures=figures((life,), Pauses(), frozenset(done), FRIDAY),
        today=FRIDAY,
    )


def test_the_habit_that_is_quiet_the_longest_asks() -> None:
    habits = [stood("recognition", WEDNESDAY), stood("feedback-given", MONDAY)]

    assert question_for(habits, 47).startswith("What feedback are you still holding back")


def test_of_two_that_are_quiet_as_long_the_one_taken_up_first_asks() -> None:
    habits = [stood("recognition", MONDAY), stood("feedback-given", MONDAY)]

    assert question_for(habits, 47) == "Who earned thanks this week and did not hear it?"


def test_a_habit_of_ones_own_asks_its_own_question() -> None:
    assert question_for([stood("walks", MONDAY, question="Whom did I walk with?")], 47) == (
        "Whom did I walk with?"
    )


def test_a_quiet_habit_without_a_question_leaves_it_to_the_next() -> None:
    habits = [stood("walks", MONDAY), stood("recognition", WEDNESDAY)]

    assert question_for(habits, 47) == "Who earned thanks this week and did not hear it?"


def test_when_none_is_quiet_the_questions_take_turns() -> None:
    done = [date(2026, 11, 18), date(2026, 11, 19)]
    habits = [stood("listening", WEDNESDAY, done=tuple(done))]

    assert question_for(habits, 47) == QUESTIONS[3]
    assert question_for(habits, 48) == QUESTIONS[4]
    assert [question_for([], week) for week in range(1, 23)] == [*QUESTIONS[1:], QUESTIONS[0]]
