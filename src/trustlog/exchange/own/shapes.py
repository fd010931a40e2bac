"""The objects of a file of trustlog's own, as docs/reference/json.md describes them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from trustlog.exchange.own.kinds import (
    Count,
    Day,
    Handle,
    Identified,
    Instant,
    Note,
    Number,
    Shape,
    Slug,
    Tag,
    Text,
    Title,
    Uid,
)
from trustlog.exchange.own.shapes_followed import (
    AimShape,
    CheckShape,
    InterviewShape,
    MeasureShape,
    QuestionShape,
    ReflectionShape,
    SurveyShape,
)

Mask = Field(ge=1, le=127)


class SettingShape(Shape):
    """A setting that differs from its default."""

    name: Text
    value: Text


class CadenceShape(Shape):
    """A version of a cadence."""

    since: Day
    words: Text
    mask: int | None = Mask
    rule: Text | None
    anchor: Day | None
    times: Number | None
    per: Literal["week", "month", "quarter"] | None
    week_start: int = Field(ge=0, le=6)
    active: int = Mask


class LifeShape(Shape):
    """A habit from the day it was taken up."""

    since: Day
    until: Day | None
    cadences: list[CadenceShape] = Field(min_length=1)


class HabitShape(Identified):
    """A habit. Its newest cadence and life are said twice; what is in `lives` counts."""

    slug: Slug
    title: Title
    cadence: Text
    since: Day
    until: Day | None
    framework: Text | None
    question: Text | None
    cue: Text | None
    aliases: list[Slug]
    private: bool
    lives: list[LifeShape] = Field(min_length=1)


class AwayShape(Shape):
    """Days on which somebody was away."""

    since: Day
    until: Day | None
    why: Text


class PersonShape(Identified):
    """Somebody moments are with."""

    handle: Handle
    name: Title
    relation: Literal["report", "peer", "manager", "other", "team"]
    since: Day
    partner: bool
    team: Text | None
    level: Text | None
    every: Count | None
    left: Day | None
    held: bool
    away: list[AwayShape]


class OffShape(AwayShape):
    """Days off, of one habit or of everything."""

    habit: Slug | None


class SkipShape(Shape):
    """A day of what is skipped."""

    habit: Slug
    day: Day
    why: Text


class HolidayShape(Shape):
    """A public holiday."""

    day: Day
    name: Text
    region: Text


class MoveShape(Shape):
    """A due day that moved."""

    day: Day
    was: Day | None
    due: Day | None
    why: Text


class PromiseShape(Identified):
    """What was promised."""

    number: Number
    uid: Uid
    person: Handle
    theirs: bool
    text: Text
    made: Day
    due: Day | None
    state: Literal["open", "kept", "broken", "released"]
    settled: Day | None
    why: Text
    moves: list[MoveShape]
    moment: Number | None
    private: bool
    aims: list[Slug]


class ReceivedShape(Shape):
    """What feedback was about."""

    number: Number
    about: Slug | None
    of: Number | None


class AnswerShape(Shape):
    """What answers feedback."""

    feedback: Number
    moment: Number | None
    promise: Number | None


class MomentShape(Identified):
    """Something that happened."""

    number: Number
    uid: Uid
    day: Day
    at: Instant | None
    habit: Slug | None
    effect: Literal["built", "neutral", "cost"]
    note: Note
    people: list[Handle]
    tags: list[Tag]
    aims: list[Slug]
    private: bool


SHAPES: dict[str, type[Shape]] = {
    "setting": SettingShape,
    "habit": HabitShape,
    "person": PersonShape,
    "off": OffShape,
    "skip": SkipShape,
    "holiday": HolidayShape,
    "aim": AimShape,
    "measure": MeasureShape,
    "survey": SurveyShape,
    "interview": InterviewShape,
    "check": CheckShape,
    "question": QuestionShape,
    "reflection": ReflectionShape,
    "promise": PromiseShape,
    "received": ReceivedShape,
    "answer": AnswerShape,
    "moment": MomentShape,
}
"""The shape of each kind of line."""
