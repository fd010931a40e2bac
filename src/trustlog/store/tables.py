"""The tables, declared once: the single truth of the schema.

Only the compiler and tests import this module; a running trustlog uses what is compiled from it.
A table here validates nothing (SQLModel's rule), so every rule that matters stands as a constraint.
"""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, Table, Text, text
from sqlmodel import Field, SQLModel


def _one_of(column: str, *words: str) -> CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def _real_day(column: str) -> CheckConstraint:
    """SQLite stores any text as a date, 30 February included; PostgreSQL refuses by itself."""
    rule = CheckConstraint(f"{column} IS date({column}, '+0 days')", name=f"{column}_real")
    return rule.ddl_if(dialect="sqlite")


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
        _real_day("since"),
        _real_day("until"),
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
        _one_of("per", "week", "month", "quarter"),
        _real_day("since"),
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
        _real_day("since"),
        _real_day("until"),
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
    __table_args__ = (_real_day("day"), {"sqlite_with_rowid": False})

    habit_id: int = Field(primary_key=True, foreign_key="habit.id")
    day: date = Field(primary_key=True)
    why: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class Holiday(SQLModel, table=True):
    """A public holiday, kept so that the past changes with no package."""

    __tablename__ = "holiday"
    __table_args__ = (_real_day("day"), {"sqlite_with_rowid": False})

    day: date = Field(primary_key=True)
    name: str = Field(sa_type=Text)
    region: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class Person(SQLModel, table=True):
    """Somebody moments are with. A team is one too, with the relation `team`."""

    __tablename__ = "person"
    __table_args__ = (
        _one_of("relation", "report", "peer", "manager", "other", "team"),
        _real_day("since"),
    )

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    handle: str = Field(unique=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    relation: str = Field(sa_type=Text)
    since: date
    checksum: int = Field(sa_type=BigInteger)


class Moment(SQLModel, table=True):
    """Something that happened. `at` is the instant, `day` the day decided when it was logged.

    `utc_offset` is in minutes, the one then in force; `timed` is false where no time was given.
    """

    __tablename__ = "moment"
    __table_args__ = (
        Index("moment_by_day", "day", "id", "habit_id", "effect"),
        Index("moment_by_habit", "habit_id", "day", "id", "effect"),
        _one_of("effect", "built", "neutral", "cost"),
        CheckConstraint("length(note) <= 100000", name="note_length"),
        _real_day("day"),
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
    """Who a moment was with. The day is the moment's, so that one index answers "lately"."""

    __tablename__ = "moment_person"
    __table_args__ = (
        Index("moments_of_person", "person_id", "day", "moment_id"),
        {"sqlite_with_rowid": False},
    )

    moment_id: int = Field(primary_key=True, foreign_key="moment.id")
    person_id: int = Field(primary_key=True, foreign_key="person.id")
    day: date


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


class Setting(SQLModel, table=True):
    """A setting that differs from its default; it travels with the journal."""

    __tablename__ = "setting"
    __table_args__ = ({"sqlite_with_rowid": False},)

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)


class Counter(SQLModel, table=True):
    """The last number given out, never taken back: not even `undo` gives a number twice."""

    __tablename__ = "counter"
    __table_args__ = ({"sqlite_with_rowid": False},)

    name: str = Field(primary_key=True, sa_type=Text)
    last: int


class Operation(SQLModel, table=True):
    """One step of `undo`: a command that changed something."""

    __tablename__ = "operation"
    __table_args__ = (
        Index(
            "operation_undone",
            "id",
            sqlite_where=text("undone"),
            postgresql_where=text("undone"),
        ),
        _real_day("day"),
    )

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    verb: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text)
    day: date
    at: datetime
    undone: bool


class Change(SQLModel, table=True):
    """A row that an operation touched, and the state it was in on the other side of it.

    `image` is the row before the operation, or after it once the operation is undone; NULL where
    there was no row. `key` and `image` are JSON made by the database.
    """

    __tablename__ = "change"
    __table_args__ = ({"sqlite_with_rowid": False},)

    operation_id: int = Field(primary_key=True, foreign_key="operation.id", ondelete="CASCADE")
    table_name: str = Field(primary_key=True, sa_type=Text)
    key: str = Field(primary_key=True, sa_type=Text)
    image: str | None = Field(sa_type=Text)


UNDOABLE = (
    *(Habit, Life, Alias, Cadence, Off, Skip, Holiday),
    *(Person, Moment, MomentPerson, MomentTag, Setting),
)
"""The tables whose rows `undo` puts back, each after those it refers to."""


def table_of(model: type[SQLModel]) -> Table:
    """The table behind a model."""
    table: Table = model.__table__  # type: ignore[attr-defined]  # set by SQLModel's metaclass
    return table
