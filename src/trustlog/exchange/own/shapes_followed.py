"""The objects of what is followed and thought over, as docs/reference/json.md describes them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from trustlog.exchange.own.kinds import (
    Amount,
    Count,
    Day,
    Handle,
    Identified,
    Number,
    Shape,
    Slug,
    Text,
    Title,
)


class MilestoneShape(Shape):
    """A step of a goal."""

    title: Title
    due: Day | None
    done: Day | None


class AimShape(Identified):
    """What moments and promises serve."""

    slug: Slug
    kind: Literal["purpose", "value", "goal", "agreement", "mentoring", "obstacle"]
    title: Title
    text: Text
    since: Day
    closed: Day | None
    private: bool
    serves: Slug | None
    people: list[Handle]
    review: Text | None
    review_since: Day | None
    review_on: Day | None
    due: Day | None
    measure: Slug | None
    count: bool
    direction: Literal["up", "down"] | None
    baseline: Amount | None
    target: Amount | None
    unit: Text
    milestones: list[MilestoneShape]
    mine: Text
    theirs: Text
    every: Number | None
    sort: Text
    step: Number | None


class ReadingShape(Shape):
    """The value of a measure on a day."""

    day: Day
    value: Amount


class MeasureShape(Identified):
    """A number that is followed."""

    slug: Slug
    title: Title
    unit: Text
    direction: Literal["up", "down", "none"]
    target: Amount | None
    readings: list[ReadingShape]


class ItemShape(Shape):
    """A question of a survey."""

    slug: Slug
    text: Text
    scale: Literal["1-5", "1-7", "0-10"]
    reverse: bool


class CountsShape(Shape):
    """How often each answer was given to an item. The figures follow from the counts."""

    item: Slug
    answered: Count
    counts: list[Count]
    favourable: float | int | None
    mean: float | int | None
    enps: float | int | None


class RoundShape(Shape):
    """A survey held on a day, as far as it may be seen."""

    day: Day
    invited: Number
    responded: Count
    participation: float | int
    minimum: int = Field(ge=3, le=99)
    favourable: float | int | None
    items: list[CountsShape]
    withheld: list[Slug]


class SurveyShape(Identified):
    """A survey with its rounds."""

    slug: Slug
    title: Title
    items: list[ItemShape]
    rounds: list[RoundShape]


class InterviewShape(Identified):
    """What was heard in an interview."""

    number: Number
    day: Day
    people: Number
    themes: list[Slug]
    note: Text


class CheckShape(Shape):
    """How an element was seen in a quarter."""

    framework: Slug
    element: Slug
    quarter: Day
    value: int = Field(ge=1, le=5)
    note: Text


class QuestionShape(Identified):
    """A question of one's own."""

    number: Number
    text: Title
    habit: Slug | None


class AskedShape(Shape):
    """A question of a reflection, and its answer."""

    id: Text
    question: Text
    answer: Text | None


class RatingShape(Shape):
    """How a practice was rated."""

    habit: Slug
    value: int = Field(ge=1, le=5)


class IntentionShape(Shape):
    """What is meant for the next period."""

    change: Text
    focus: Slug | None
    if_: Text = Field(alias="if")
    then: Text


class ReflectionShape(Identified):
    """The reflection of a period."""

    kind: Literal["week", "month", "quarter"]
    since: Day
    begun: Day
    finished: Day | None
    happened: Literal["yes", "partly", "no"] | None
    answers: list[AskedShape]
    ratings: list[RatingShape]
    intention: IntentionShape
    moment: Number | None
