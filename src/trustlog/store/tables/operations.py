"""What the journal keeps about itself: settings, numbers given, steps of `undo`."""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from datetime import date, datetime

from sqlalchemy import BigInteger, Index, Text, text
from sqlmodel import Field, SQLModel

from trustlog.store.tables.rules import real_day


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
        real_day("day"),
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
