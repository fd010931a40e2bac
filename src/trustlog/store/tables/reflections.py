"""What somebody thought of a period, and what they mean to do next."""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from trustlog.store.tables.rules import one_of, real_day


class Reflection(SQLModel, table=True):
    """The reflection of a period; without `finished` it is still going on.

    `happened` says of the intention before whether it did; `change`, `habit_id`, `cue` and `plan`
    are the one for the next period: a change, a focus, "if" and "then".
    """

    __tablename__ = "reflection"
    __table_args__ = (
        Index("reflection_of_period", "kind", "since", unique=True),
        one_of("kind", "week", "month", "quarter"),
        one_of("happened", "yes", "partly", "no"),
        real_day("since"),
        real_day("begun"),
        real_day("finished"),
    )

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    kind: str = Field(sa_type=Text)
    since: date
    begun: date
    finished: date | None
    happened: str | None = Field(sa_type=Text)
    change: str = Field(sa_type=Text)
    habit_id: int | None = Field(foreign_key="habit.id")
    cue: str = Field(sa_type=Text)
    plan: str = Field(sa_type=Text)
    moment_id: int | None = Field(foreign_key="moment.id")
    checksum: int = Field(sa_type=BigInteger)


class ReflectionAnswer(SQLModel, table=True):
    """A question of a reflection in its place, as it was asked, and the answer; "" is skipped."""

    __tablename__ = "reflection_answer"
    __table_args__ = (
        CheckConstraint("length(answer) <= 100000", name="answer_length"),
        {"sqlite_with_rowid": False},
    )

    reflection_id: int = Field(primary_key=True, foreign_key="reflection.id")
    place: int = Field(primary_key=True)
    slug: str = Field(sa_type=Text)
    question: str = Field(sa_type=Text)
    answer: str | None = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class Rating(SQLModel, table=True):
    """How somebody rates their own practice of a habit in a period, 1 to 5."""

    __tablename__ = "rating"
    __table_args__ = (
        CheckConstraint("value BETWEEN 1 AND 5", name="value_range"),
        {"sqlite_with_rowid": False},
    )

    reflection_id: int = Field(primary_key=True, foreign_key="reflection.id")
    habit_id: int = Field(primary_key=True, foreign_key="habit.id")
    value: int
    checksum: int = Field(sa_type=BigInteger)


class Question(SQLModel, table=True):
    """A question of the user's own."""

    __tablename__ = "question"

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    text: str = Field(unique=True, sa_type=Text)
    habit_id: int | None = Field(foreign_key="habit.id")
    checksum: int = Field(sa_type=BigInteger)


class SelfCheck(SQLModel, table=True):
    """How somebody sees one element or principle in a quarter, 1 to 5, with a word to it."""

    __tablename__ = "self_check"
    __table_args__ = (
        CheckConstraint("value BETWEEN 1 AND 5", name="value_range"),
        real_day("since"),
        {"sqlite_with_rowid": False},
    )

    framework: str = Field(primary_key=True, sa_type=Text)
    element: str = Field(primary_key=True, sa_type=Text)
    since: date = Field(primary_key=True)
    value: int
    note: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)
