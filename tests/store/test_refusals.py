"""What a plain `str(statement)` would lose: refused with what to write instead, or converted."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import (
    ARRAY,
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Enum,
    Integer,
    Interval,
    MetaData,
    Table,
    Text,
    bindparam,
    cast,
    func,
    insert,
    select,
    text,
    update,
)
from sqlmodel.sql.sqltypes import UTCDateTime
from tests.journals import DAY, NOW
from tests.store.thing import COL, THING, named

from trustlog.store.compiler import WORDS, UncompilableError, compiled, kind_of
from trustlog.store.values import POSTGRESQL_IN, POSTGRESQL_OUT, SQLITE_IN, going_in
from trustlog.store.words import PostgresWords, SqliteWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Executable


WITH_DEFAULT = Table(
    "other", MetaData(), Column("id", Integer, primary_key=True), Column("n", Integer, default=5)
)
ON_UPDATE = Table(
    "third", MetaData(), Column("id", Integer, primary_key=True), Column("n", Integer, onupdate=5)
)
REFUSED = {
    "expanding-in": (
        select(COL.id).where(COL.id.in_(bindparam("ids", expanding=True))),
        "an expanding IN; use words.one_of()",
    ),
    "in-a-list": (
        select(COL.id).where(COL.id.in_([1, 2])),
        "an expanding IN; use words.one_of()",
    ),
    "python-default": (
        insert(WITH_DEFAULT).values(id=bindparam("id")),
        "a Python default would be lost; name every column",
    ),
    "python-onupdate": (
        update(ON_UPDATE).where(ON_UPDATE.c.id == bindparam("this_id")).values(id=bindparam("id")),
        "a Python default would be lost; name every column",
    ),
    "constant-none": (
        update(THING).values(note=bindparam("note"), big=None),
        "big: write null() for NULL",
    ),
    "constant-day": (
        select(COL.id).where(COL.day > DAY),
        "day_1: datetime.date(2026, 11, 20) would not be converted; bind it by name",
    ),
    "constant-instant": (
        select(COL.id).where(COL.at > NOW),
        "would not be converted; bind it by name",
    ),
    "untyped-optional": (
        select(COL.id).where(bindparam("note").is_(None)),
        "note: a value without a type; give it one",
    ),
    "untyped-expression": (
        select(func.date(COL.day)),
        "column 1: a value without a type; give it one",
    ),
    "unknown-type": (
        select(COL.id, cast(COL.big, Interval)),
        "column 2: Interval() is of no known kind",
    ),
    "enumeration": (
        select(cast(COL.note, Enum("a", "b", name="letter"))),
        "column 1: Enum('a', 'b', name='letter') is of no known kind",
    ),
    "json-null": (
        select(cast(COL.note, JSON)),
        "None would be JSON's null; write JSON(none_as_null=True)",
    ),
    "list-of-instants": (
        select(COL.id).where(bindparam("all", type_=ARRAY(UTCDateTime())).is_(None)),
        "all: a list of values that need converting; bind them one by one",
    ),
    "one-name-two-kinds": (
        select(COL.id).where(COL.day == bindparam("x"), COL.note == bindparam("x")),
        "x: one name for two kinds of values; give it two names",
    ),
    "one-name-two-columns": (
        update(THING).where(COL.id == bindparam("id")).values(**named("note")),
        "a parameter has the name of a column it does not set",
    ),
    "untyped-text": (text("SELECT 1"), "text gives rows of no known kinds; add columns()"),
}


@pytest.mark.parametrize("words", WORDS, ids=lambda words: str(words.name))
@pytest.mark.parametrize(("statement", "instead"), REFUSED.values(), ids=REFUSED)
def test_what_text_would_lose_is_refused(
    statement: Executable, instead: str, words: SqliteWords | PostgresWords
) -> None:
    with pytest.raises(UncompilableError) as refusal:
        compiled("thing.try", statement, words.dialect())

    assert str(refusal.value).startswith("thing.try: ")
    assert str(refusal.value).endswith(instead)


def test_a_key_that_postgresql_would_return_unasked_is_refused() -> None:
    statement = insert(THING).values(**named("note"))

    with pytest.raises(UncompilableError, match=r"add returning\(\) or inline\(\)"):
        compiled("thing.try", statement, PostgresWords().dialect())


@pytest.mark.parametrize(
    ("type_", "kind"),
    [
        pytest.param(Date(), "day", id="date"),
        pytest.param(UTCDateTime(), "instant", id="instant"),
        pytest.param(JSON(none_as_null=True), "json", id="json"),
        pytest.param(Boolean(), "flag", id="boolean"),
        pytest.param(BigInteger(), "plain", id="integer"),
        pytest.param(Text(), "plain", id="text"),
        pytest.param(ARRAY(Integer()), "plain", id="list"),
    ],
)
def test_every_type_in_use_has_a_kind(type_: Any, kind: str) -> None:
    assert kind_of("thing.try", type_) == kind


@pytest.mark.parametrize(
    "convert",
    [
        pytest.param(SQLITE_IN["instant"], id="into-sqlite"),
        pytest.param(POSTGRESQL_IN["instant"], id="into-postgresql"),
        pytest.param(POSTGRESQL_OUT["instant"], id="out-of-postgresql"),
    ],
)
def test_an_instant_without_a_zone_is_refused(convert: Callable[[datetime], object]) -> None:
    with pytest.raises(ValueError, match="an instant needs a time zone"):
        convert(datetime(2026, 11, 20, 15, 40))  # noqa: DTZ001  # the one that must not pass


def test_a_parameter_that_was_not_given_is_missed() -> None:
    with pytest.raises(KeyError, match="until"):
        going_in({"since": DAY}, {"since": "day", "until": "day"}, {}, SQLITE_IN)
