"""What moments and promises serve, with whom, in which steps."""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from trustlog.store.tables.rules import one_of, real_day


class Aim(SQLModel, table=True):
    """A purpose, value, goal, agreement, mentoring or obstacle. Numbers are decimal text.

    `review` says the rule of its review days in words, counted from `review_since`; `review_on` is
    the next of them.
    """

    __tablename__ = "aim"
    __table_args__ = (
        one_of("kind", "purpose", "value", "goal", "agreement", "mentoring", "obstacle"),
        one_of("direction", "up", "down"),
        CheckConstraint("(review IS NULL) = (review_since IS NULL)", name="a_whole_review"),
        CheckConstraint("every >= 1", name="every_range"),
        real_day("since"),
        real_day("review_since"),
        real_day("review_on"),
        real_day("closed"),
        real_day("due"),
    )

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    slug: str = Field(unique=True, sa_type=Text)
    kind: str = Field(sa_type=Text)
    title: str = Field(sa_type=Text)
    since: date
    text: str = Field(sa_type=Text)
    parent_id: int | None = Field(foreign_key="aim.id")
    review: str | None = Field(sa_type=Text)
    review_since: date | None
    review_on: date | None
    closed: date | None
    private: bool
    measure_id: int | None = Field(foreign_key="measure.id")
    direction: str | None = Field(sa_type=Text)
    baseline: str | None = Field(sa_type=Text)
    target: str | None = Field(sa_type=Text)
    unit: str = Field(sa_type=Text)
    due: date | None
    counts: bool
    mine: str = Field(sa_type=Text)
    theirs: str = Field(sa_type=Text)
    every: int | None
    sort: str = Field(sa_type=Text)
    promise_id: int | None = Field(foreign_key="promise.id")
    checksum: int = Field(sa_type=BigInteger)


class AimPerson(SQLModel, table=True):
    """Who an aim is with. Its checksum covers it."""

    __tablename__ = "aim_person"
    __table_args__ = (Index("aims_of_person", "person_id"), {"sqlite_with_rowid": False})

    aim_id: int = Field(primary_key=True, foreign_key="aim.id")
    person_id: int = Field(primary_key=True, foreign_key="person.id")


class Milestone(SQLModel, table=True):
    """A step of a goal, in its place among them, and the day it was reached."""

    __tablename__ = "milestone"
    __table_args__ = (
        Index("milestones_of_aim", "aim_id", "place", unique=True),
        real_day("due"),
        real_day("done"),
    )

    id: int = Field(primary_key=True)
    aim_id: int = Field(foreign_key="aim.id")
    place: int
    title: str = Field(sa_type=Text)
    due: date | None
    done: date | None
    checksum: int = Field(sa_type=BigInteger)


class MomentAim(SQLModel, table=True):
    """What a moment serves. The day and the effect are the moment's."""

    __tablename__ = "moment_aim"
    __table_args__ = (
        Index("moments_of_aim", "aim_id", "day", "moment_id", "effect"),
        {"sqlite_with_rowid": False},
    )

    moment_id: int = Field(primary_key=True, foreign_key="moment.id")
    aim_id: int = Field(primary_key=True, foreign_key="aim.id")
    day: date
    effect: str = Field(sa_type=Text)


class PromiseAim(SQLModel, table=True):
    """What a promise serves."""

    __tablename__ = "promise_aim"
    __table_args__ = (Index("promises_of_aim", "aim_id"), {"sqlite_with_rowid": False})

    promise_id: int = Field(primary_key=True, foreign_key="promise.id")
    aim_id: int = Field(primary_key=True, foreign_key="aim.id")
