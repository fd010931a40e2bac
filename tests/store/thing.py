"""A table of every kind of value, for statements that the journal has not."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
)
from sqlmodel.sql.sqltypes import UTCDateTime

THING = Table(
    "thing",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("day", Date),
    Column("at", UTCDateTime()),
    Column("ok", Boolean),
    Column("note", Text),
    Column("kept", JSON(none_as_null=True)),
    Column("big", BigInteger),
)

COL = THING.c


def named(*names: str) -> dict[str, Any]:
    return {name: bindparam(name) for name in names}
