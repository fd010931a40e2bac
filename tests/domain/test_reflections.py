"""Which questions a reflection asks."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from importlib.resources import files
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.reflection_cases import PERIODS, WEEK_47, WEEKS, Lived

from trustlog.domain.errors import UnreadableError
from trustlog.domain.reflections import (
    Findings,
    Intention,
    Practice,
    Question,
    behind,
    chosen,
    outcome_of,
    rating_of,
    said_of,
)

CATALOGUE = tomllib.loads(
    files("trustlog").joinpath("data/catalogue.toml").read_text(encoding="utf-8")
)
QUESTIONS = tuple(
    Question(slug=each["id"], text=each["text"], practices=tuple(each["practices"]))
    for each in CATALOGUE["question"]
)
OF_HABITS = {each["slug"]: tuple(each["practices"]) for each in CATALOGUE["habit"]}
ASKS = {each["slug"]: each["question"] for each in CATALOGUE["habit"]}
PERIODS_A_QUARTER, QUARTERS = 13, 200

Asked = list[tuple[str, ...]]
Choose = Callable[[Findings, Asked], tuple[str, ...]]


def findings(lived: Lived) -> Findings:
    return Findings(
        overlooked=lived.overlooked,
        broken=lived.broken,
        practices=tuple(
            Practice(slug=slug, done=done, needed=needed, question=ASKS[slug])
            for slug, done, needed in lived.practices
        ),
    )


def slugs(found: Findings, asked: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(each.slug for each in chosen(found, QUESTIONS, OF_HABITS, asked))


def without_rest(found: Findings, asked: Asked) -> tuple[str, ...]:
    """The control: what was asked is forgotten."""
    return slugs(found, asked[:0])


@pytest.mark.parametrize("week", WEEKS.values(), ids=WEEKS)
def test_the_questions_follow_the_period(week: Lived) -> None:
    assert slugs(findings(week), [each.split() for each in week.before]) == week.asks


def test_week_47_asks_the_three_questions_of_its_reflection() -> None:
    found = chosen(findings(WEEK_47), QUESTIONS, OF_HABITS, [])

    assert [each.text for each in found] == [
        "Whose name appears least in this week's entries, and is there a good reason for it?",
        "Of the promises due this week, which were kept, moved or dropped, and who was told?",
        "What feedback are you still holding back, and what is the delay costing the other person?",
    ]


def test_what_is_furthest_behind_is_the_next_focus() -> None:
    assert [each.slug for each in behind(findings(WEEK_47).practices)] == [
        "feedback-given",
        "recognition",
        "listening",
    ]


def random_findings(chance: Random) -> Findings:
    return Findings(
        overlooked=chance.random() < 0.4,
        broken=chance.random() < 0.3,
        practices=tuple(
            Practice(slug=slug, done=chance.randint(0, 3), needed=3, question=ASKS[slug])
            for slug in chance.sample(sorted(ASKS), chance.randint(0, 6))
        ),
    )


def returns(choose: Choose, number: int) -> int:
    """How often, in a random quarter of weeks, a question came that was asked in the last four."""
    chance = Random(number)  # noqa: S311  # the same quarters every time
    asked: Asked = []
    again = 0
    for _ in range(PERIODS_A_QUARTER):
        found = choose(random_findings(chance), asked)
        assert len(set(found)) == len(found) == 3
        again += sum(slug in before for slug in found for before in asked[:4])
        asked.insert(0, found)
    return again


def test_over_200_random_quarters_none_returns_within_four_periods() -> None:
    assert sum(returns(slugs, number) for number in range(QUARTERS)) == 0


def test_without_a_rest_questions_return() -> None:
    assert all(returns(without_rest, number) for number in range(QUARTERS))


def test_when_all_is_well_for_long_every_question_has_its_turn() -> None:
    asked: Asked = []
    for _ in range(8):
        asked.insert(0, slugs(findings(WEEKS["all well"]), asked))

    assert {slug for each in asked for slug in each} == {each.slug for each in QUESTIONS}


@given(st.integers(0, 22), st.lists(st.sets(st.sampled_from(QUESTIONS)), max_size=9))
def test_rather_fewer_are_asked_than_one_again(many: int, before: list[set[Question]]) -> None:
    asked = [{each.slug for each in questions} for questions in before]
    resting = set().union(*asked[:4])
    free = [each for each in QUESTIONS[:many] if each.slug not in resting]
    found = chosen(findings(WEEK_47), QUESTIONS[:many], {}, asked)

    own = [each for each in found if each.slug.startswith("habit/")]
    assert not {each.slug for each in found} & resting
    assert len(found) == min(3, len(free) + len(own))


def test_questions_of_ones_own_take_their_turn_where_they_stand() -> None:
    own = Question(slug="own/1", text="Whom did I walk with?")
    found = chosen(findings(WEEKS["all well"]), (own, *QUESTIONS), OF_HABITS, [])

    assert [each.slug for each in found] == ["q10", "own/1", "q01"]


@pytest.mark.parametrize(("text", "others"), PERIODS.items())
def test_a_question_says_the_name_of_its_period(text: str, others: tuple[str, str]) -> None:
    assert (said_of(text, "month"), said_of(text, "quarter")) == others
    assert said_of(text, "week") == text


def test_no_built_in_question_speaks_of_a_week_to_a_quarter() -> None:
    assert not [each.slug for each in QUESTIONS if "week" in said_of(each.text, "quarter")]


@given(st.text())
def test_a_week_is_asked_as_it_was_written(text: str) -> None:
    assert said_of(text, "week") == text


def test_a_plan_is_said_when_it_has_both_halves() -> None:
    meant = Intention(change="Say it within a day", when="I finish a review", then="I tell one")

    assert meant.plan == "If I finish a review, then I tell one"
    assert meant.but(then="").plan == meant.but(when="").plan == ""


@pytest.mark.parametrize(
    ("typed", "outcome"), [("yes", "yes"), (" P ", "partly"), ("NO", "no"), ("y", "yes")]
)
def test_an_outcome_may_be_shortened(typed: str, outcome: str) -> None:
    assert outcome_of(typed) == outcome


@pytest.mark.parametrize("typed", ["", "maybe", "nope", "yes and no"])
def test_any_other_outcome_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableError, match="is none of yes, partly and no"):
        outcome_of(typed)


@pytest.mark.parametrize("typed", ["", "0", "6", "4.5", "55", "-1", "five", "٣"])
def test_a_rating_goes_from_one_to_five(typed: str) -> None:
    with pytest.raises(UnreadableError, match="is none of 1, 2, 3, 4 and 5"):
        rating_of(typed)
    assert [rating_of(each) for each in ("1", " 5 ")] == [1, 5]
