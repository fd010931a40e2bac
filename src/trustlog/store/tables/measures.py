"""Numbers followed over time, and surveys as counts. Values are decimal text."""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from trustlog.store.tables.rules import one_of, real_day


class Measure(SQLModel, table=True):
    """A number that is followed; which way is meant, and how far."""

    __tablename__ = "measure"
    __table_args__ = (one_of("direction", "up", "down", "none"),)

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    slug: str = Field(unique=True, sa_type=Text)
    title: str = Field(sa_type=Text)
    unit: str = Field(sa_type=Text)
    direction: str = Field(sa_type=Text)
    target: str | None = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class Reading(SQLModel, table=True):
    """The value of a measure on a day."""

    __tablename__ = "reading"
    __table_args__ = (real_day("day"), {"sqlite_with_rowid": False})

    measure_id: int = Field(primary_key=True, foreign_key="measure.id")
    day: date = Field(primary_key=True)
    value: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class Survey(SQLModel, table=True):
    """A set of questions of the user's own, asked in rounds."""

    __tablename__ = "survey"

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    slug: str = Field(unique=True, sa_type=Text)
    title: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class SurveyItem(SQLModel, table=True):
    """A question of a survey, in its place."""

    __tablename__ = "survey_item"
    __table_args__ = (
        Index("items_of_survey", "survey_id", "slug", unique=True),
        one_of("scale", "1-5", "1-7", "0-10"),
    )

    id: int = Field(primary_key=True)
    survey_id: int = Field(foreign_key="survey.id")
    place: int
    slug: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    scale: str = Field(sa_type=Text)
    reverse: bool
    checksum: int = Field(sa_type=BigInteger)


class SurveyRound(SQLModel, table=True):
    """A survey held on a day, under the minimum group that was set then."""

    __tablename__ = "survey_round"
    __table_args__ = (
        Index("rounds_of_survey", "survey_id", "day", unique=True),
        CheckConstraint("responded BETWEEN 0 AND invited", name="responded_range"),
        CheckConstraint("minimum >= 3", name="minimum_range"),
        real_day("day"),
    )

    id: int = Field(primary_key=True)
    survey_id: int = Field(foreign_key="survey.id")
    day: date
    invited: int
    responded: int
    minimum: int
    checksum: int = Field(sa_type=BigInteger)


class SurveyCount(SQLModel, table=True):
    """How often an answer was given in a round. The round's checksum covers it."""

    __tablename__ = "survey_count"
    __table_args__ = (
        CheckConstraint("count >= 0", name="count_range"),
        {"sqlite_with_rowid": False},
    )

    round_id: int = Field(primary_key=True, foreign_key="survey_round.id")
    item_id: int = Field(primary_key=True, foreign_key="survey_item.id")
    answer: int = Field(primary_key=True)
    count: int


class Interview(SQLModel, table=True):
    """What was heard in an interview or a focus group: themes and a note, no names."""

    __tablename__ = "interview"
    __table_args__ = (Index("interview_by_day", "day", "id"), real_day("day"))

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    day: date
    people: int
    themes: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)
