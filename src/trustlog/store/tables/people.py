"""Somebody moments are with, and when they were away."""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from trustlog.store.tables.rules import one_of, real_day


class Person(SQLModel, table=True):
    """Somebody moments are with. A team is one too, with the relation `team`.

    `every` is the attention cadence in days: NULL for what the relation has, 0 for none.
    """

    __tablename__ = "person"
    __table_args__ = (
        one_of("relation", "report", "peer", "manager", "other", "team"),
        CheckConstraint("every >= 0", name="every_range"),
        real_day("since"),
        real_day("left_on"),
    )

    id: int = Field(primary_key=True)
    uid: str = Field(unique=True, sa_type=Text)
    handle: str = Field(unique=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    relation: str = Field(sa_type=Text)
    since: date
    partner: bool
    team: str | None = Field(sa_type=Text)
    level: str | None = Field(sa_type=Text)
    every: int | None
    left_on: date | None
    held: bool
    checksum: int = Field(sa_type=BigInteger)


class Away(SQLModel, table=True):
    """Days on which a person was away, both ends included. Without an end they last."""

    __tablename__ = "away"
    __table_args__ = (
        Index("away_of_person", "person_id", "since", unique=True),
        CheckConstraint("until >= since", name="away_ends_after_it_begins"),
        real_day("since"),
        real_day("until"),
    )

    id: int = Field(primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    since: date
    until: date | None
    why: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)
