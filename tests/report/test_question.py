"""The question under the report of a week."""

from __future__ import annotations

from datetime import date
from typing import Any

from trustlog.domain.cadences import cadence_of
from trustlog.domain.figures import figures
from trustlog.domain.habits import Habit
from trustlog.domain.promises import account
from trustlog.domain.slots import Pauses
from trustlog.domain.spans import Life, Version
from trustlog.report.contents import Contents
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


def held(**said: Any) -> Contents:
    """What a week held: nothing but what is said."""
    nothing: dict[str, Any] = {
        "effects": {},
        "met": (),
        "unmet": (),
        "overlooked": False,
        "account": account((), MONDAY, FRIDAY),
        "look": (),
        "words": (),
    }
    return Contents(**{**nothing, **said})


NOTHING = held()
BROKEN = held(account=NOTHING.account.but(broken=1))
OVERLOOKED = BROKEN.but(overlooked=True)


def test_the_habit_that_is_quiet_the_longest_asks() -> None:
    habits = [stood("recognition", WEDNESDAY), stood("feedback-given", MONDAY)]

    assert question_for(habits, NOTHING, 47).startswith("What feedback are you still holding back")


def test_of_two_that_are_quiet_as_long_the_one_taken_up_first_asks() -> None:
    habits = [stood("recognition", MONDAY), stood("feedback-given", MONDAY)]

    assert question_for(habits, NOTHING, 47) == "Who earned thanks this week and did not hear it?"


def test_a_habit_of_ones_own_asks_its_own_question() -> None:
    assert question_for(
        [stood("walks", MONDAY, question="Whom did I walk with?")], NOTHING, 47
    ) == ("Whom did I walk with?")


def test_a_quiet_habit_without_a_question_leaves_it_to_the_next() -> None:
    habits = [stood("walks", MONDAY), stood("recognition", WEDNESDAY)]

    assert question_for(habits, NOTHING, 47) == "Who earned thanks this week and did not hear it?"


def test_when_none_is_quiet_the_questions_take_turns() -> None:
    done = [date(2026, 11, 18), date(2026, 11, 19)]
    habits = [stood("listening", WEDNESDAY, done=tuple(done))]

    assert question_for(habits, NOTHING, 47) == QUESTIONS[3]
    assert question_for(habits, NOTHING, 48) == QUESTIONS[4]
    assert [question_for([], NOTHING, week) for week in range(1, 23)] == [
        *QUESTIONS[1:],
        QUESTIONS[0],
    ]


def test_a_quiet_habit_asks_before_people_and_promises() -> None:
    habits = [stood("recognition", MONDAY)]

    assert question_for(habits, OVERLOOKED, 47) == (
        "Who earned thanks this week and did not hear it?"
    )


def test_a_person_overlooked_asks_before_a_promise_that_was_broken() -> None:
    assert question_for([], OVERLOOKED, 47) == (
        "Whose name appears least in this week's entries, and is there a good reason for it?"
    )


def test_a_promise_that_was_broken_asks_before_the_questions_take_turns() -> None:
    assert question_for([], BROKEN, 47) == (
        "Of the promises due this week, which were kept, moved or dropped, and who was told?"
    )
