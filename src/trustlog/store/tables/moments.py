"""What happened, with whom, under which tags."""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from trustlog.store.tables.rules import one_of, real_day


class Moment(SQLModel, table=True):
    """Something that happened. `at` is the instant, `day` the day decided when it was logged.

    `utc_offset` is in minutes, the one then in force; `timed` is false where no time was given.
    """

    __tablename__ = "moment"
    __table_args__ = (
        Index("moment_by_day", "day", "id", "habit_id", "effect"),
        Index("moment_by_habit", "habit_id", "day", "id", "effect"),
        one_of("effect", "built", "neutral", "cost"),
        CheckConstraint("length(note) <= 100000", name="note_length"),
        real_day("day"),
    )

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    number: int = Field(unique=True)
    day: date
    at: datetime
    utc_offset: int
    timed: bool
    habit_id: int | None = Field(foreign_key="habit.id")
    effect: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
    private: bool
    checksum: int = Field(sa_type=BigInteger)


class MomentPerson(SQLModel, table=True):
    """Who a moment was with.

    Day, habit and effect are the moment's, so that two indexes answer "lately" and "last thanked".
    """

    __tablename__ = "moment_person"
    __table_args__ = (
        Index("moments_of_person", "person_id", "day", "moment_id", "effect", "habit_id"),
        Index("habits_of_person", "person_id", "habit_id", "day", "effect"),
        {"sqlite_with_rowid": False},
    )

    moment_id: int = Field(primary_key=True, foreign_key="moment.id")
    person_id: int = Field(primary_key=True, foreign_key="person.id")
    day: date
    habit_id: int | None
    effect: str = Field(sa_type=Text)


class MomentTag(SQLModel, table=True):
    """A tag of a moment. The day is the moment's."""

    __tablename__ = "moment_tag"
    __table_args__ = (
        Index("moments_of_tag", "tag", "day", "moment_id"),
        {"sqlite_with_rowid": False},
    )

    moment_id: int = Field(primary_key=True, foreign_key="moment.id")
    tag: str = Field(primary_key=True, sa_type=Text)
    day: date
