"""What somebody practises, when, and the days that excuse it."""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from trustlog.store.tables.rules import one_of, real_day


class Habit(SQLModel, table=True):
    """A behaviour somebody practises. When, its lives say."""

    __tablename__ = "habit"

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    slug: str = Field(unique=True, sa_type=Text)
    title: str = Field(sa_type=Text)
    framework: str | None = Field(sa_type=Text)
    question: str | None = Field(sa_type=Text)
    cue: str | None = Field(sa_type=Text)
    private: bool
    checksum: int = Field(sa_type=BigInteger)


class Life(SQLModel, table=True):
    """A habit from its first day to the day it was retired, that day included."""

    __tablename__ = "life"
    __table_args__ = (
        Index("life_of_habit", "habit_id", "since", unique=True),
        CheckConstraint("until >= since", name="life_ends_after_it_begins"),
        real_day("since"),
        real_day("until"),
    )

    id: int = Field(primary_key=True)
    habit_id: int = Field(foreign_key="habit.id")
    since: date
    until: date | None
    checksum: int = Field(sa_type=BigInteger)


class Alias(SQLModel, table=True):
    """A short name of a habit. Its habit's checksum covers it."""

    __tablename__ = "alias"
    __table_args__ = ({"sqlite_with_rowid": False},)

    name: str = Field(primary_key=True, sa_type=Text)
    habit_id: int = Field(foreign_key="habit.id", index=True)


class Cadence(SQLModel, table=True):
    """One version of a habit's cadence, with all that is needed to read it alone.

    It is a weekly rule (`mask`: bit 0 is Monday), an RFC 5545 `rule`, or a quota (`times`, `per`).
    """

    __tablename__ = "cadence"
    __table_args__ = (
        Index("cadence_of_habit", "habit_id", "since", unique=True),
        CheckConstraint("mask IS NOT NULL OR rule IS NOT NULL OR times IS NOT NULL", name="a_kind"),
        CheckConstraint("mask IS NULL OR (rule IS NULL AND times IS NULL)", name="not_a_mask"),
        CheckConstraint("rule IS NULL OR times IS NULL", name="not_a_rule"),
        CheckConstraint("(per IS NULL) = (times IS NULL)", name="cadence_quota"),
        CheckConstraint("mask BETWEEN 1 AND 127", name="mask_range"),
        CheckConstraint("active BETWEEN 1 AND 127", name="active_range"),
        CheckConstraint("week_start BETWEEN 0 AND 6", name="week_start_range"),
        CheckConstraint("times >= 1", name="times_range"),
        one_of("per", "week", "month", "quarter"),
        real_day("since"),
    )

    id: int = Field(primary_key=True)
    habit_id: int = Field(foreign_key="habit.id")
    since: date
    words: str = Field(sa_type=Text)
    mask: int | None
    rule: str | None = Field(sa_type=Text)
    anchor: date | None
    times: int | None
    per: str | None = Field(sa_type=Text)
    week_start: int
    active: int
    checksum: int = Field(sa_type=BigInteger)


class Off(SQLModel, table=True):
    """Days off, both ends included; of one habit, or of everything. Without an end they last."""

    __tablename__ = "off"
    __table_args__ = (
        Index("off_by_day", "since", "until"),
        CheckConstraint("until >= since", name="off_ends_after_it_begins"),
        real_day("since"),
        real_day("until"),
    )

    id: int = Field(primary_key=True)
    habit_id: int | None = Field(foreign_key="habit.id")
    since: date
    until: date | None
    why: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class Skip(SQLModel, table=True):
    """A day that excuses the whole slot it lies in."""

    __tablename__ = "skip"
    __table_args__ = (real_day("day"), {"sqlite_with_rowid": False})

    habit_id: int = Field(primary_key=True, foreign_key="habit.id")
    day: date = Field(primary_key=True)
    why: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class Holiday(SQLModel, table=True):
    """A public holiday, kept so that the past changes with no package."""

    __tablename__ = "holiday"
    __table_args__ = (real_day("day"), {"sqlite_with_rowid": False})

    day: date = Field(primary_key=True)
    name: str = Field(sa_type=Text)
    region: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)
