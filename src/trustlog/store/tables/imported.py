"""What came out of other tools: which entry made which moment, and what their words mean here."""

# No `from __future__ import annotations`: SQLModel reads the annotations themselves.
from sqlalchemy import BigInteger, Index, Text
from sqlmodel import Field, SQLModel


class Origin(SQLModel, table=True):
    """An entry of another tool that was taken over.

    `entry` is a digest of what tells it from the others of its source, `content` one of what it
    said: no word of it stays here. There is no moment where it was a skip, or was deleted since.
    """

    __tablename__ = "origin"
    __table_args__ = (
        Index("origins_of_moment", "moment_id"),
        {"sqlite_with_rowid": False},
    )

    source: str = Field(primary_key=True, sa_type=Text)
    entry: int = Field(primary_key=True, sa_type=BigInteger)
    content: int = Field(sa_type=BigInteger)
    moment_id: int | None = Field(foreign_key="moment.id")


class Mapping(SQLModel, table=True):
    """What a habit or an @name of another tool means here, as somebody said once."""

    __tablename__ = "mapping"
    __table_args__ = ({"sqlite_with_rowid": False},)

    source: str = Field(primary_key=True, sa_type=Text)
    theirs: str = Field(primary_key=True, sa_type=Text)
    ours: str = Field(sa_type=Text)
    checksum: int = Field(sa_type=BigInteger)
