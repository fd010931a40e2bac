"""What was promised, how it went, and what answers feedback."""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from trustlog.store.tables.rules import one_of, real_day


class Promise(SQLModel, table=True):
    """What was promised to a person or, with `theirs`, by one. Without a due day it is for someday.

    `moment_id` is the moment that settling it wrote.
    """

    __tablename__ = "promise"
    __table_args__ = (
        Index(
            "promise_open",
            *("due", "id", "made", "theirs"),
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
        Index("promise_settled", "settled", "id"),
        Index("promise_of_person", "person_id", "number"),
        Index("promise_of_moment", "moment_id"),
        one_of("state", "open", "kept", "broken", "released"),
        CheckConstraint("(state = 'open') = (settled IS NULL)", name="settled_on_a_day"),
        CheckConstraint("length(text) <= 100000", name="text_length"),
        real_day("made"),
        real_day("due"),
        real_day("settled"),
    )

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    number: int = Field(unique=True)
    person_id: int = Field(foreign_key="person.id")
    theirs: bool
    text: str = Field(sa_type=Text)
    made: date
    due: date | None
    state: str = Field(sa_type=Text)
    settled: date | None
    why: str = Field(sa_type=Text)
    moment_id: int | None = Field(foreign_key="moment.id")
    private: bool
    checksum: int = Field(sa_type=BigInteger)


class PromiseMove(SQLModel, table=True):
    """A promise's due day moved on a day, from one day to another. NULL is someday."""

    __tablename__ = "promise_move"
    __table_args__ = (
        Index("moves_of_promise", "promise_id", "id"),
        real_day("day"),
        real_day("was"),
        real_day("due"),
    )

    id: int = Field(primary_key=True)
    promise_id: int = Field(foreign_key="promise.id")
    day: date
    was: date | None
    due: date | None
    why: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class Received(SQLModel, table=True):
    """What feedback received was about: a habit, a moment. It is itself a moment."""

    __tablename__ = "received"
    __table_args__ = (Index("received_of", "of_id"), {"sqlite_with_rowid": False})

    moment_id: int = Field(primary_key=True, foreign_key="moment.id")
    habit_id: int | None = Field(foreign_key="habit.id")
    of_id: int | None = Field(foreign_key="moment.id")
    checksum: int = Field(sa_type=BigInteger)


class Answer(SQLModel, table=True):
    """A moment or a promise that answers feedback received."""

    __tablename__ = "answer"
    __table_args__ = (
        Index("answers_of_feedback", "feedback_id"),
        Index("answer_by_moment", "moment_id"),
        Index("answer_by_promise", "promise_id"),
        CheckConstraint("(moment_id IS NULL) <> (promise_id IS NULL)", name="one_answer"),
    )

    id: int = Field(primary_key=True)
    feedback_id: int = Field(foreign_key="moment.id")
    moment_id: int | None = Field(foreign_key="moment.id")
    promise_id: int | None = Field(foreign_key="promise.id")
    checksum: int = Field(sa_type=BigInteger)
