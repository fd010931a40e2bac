"""Every kind of value goes in and comes out the same, on both databases, whatever the statement."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import (
    Date,
    Integer,
    Text,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    text,
    update,
)
from sqlalchemy.schema import CreateTable
from sqlmodel.sql.sqltypes import UTCDateTime
from tests.journals import DAY, NOW, driver_of
from tests.store.thing import COL, THING, named

from trustlog.store.compiler import compiled
from trustlog.store.words import PostgresWords, SqliteWords

if TYPE_CHECKING:
    from sqlalchemy import Executable

    from trustlog.store.journal import Journal


@pytest.fixture
def things(journal: Journal) -> Journal:
    """A journal with a table of every kind of value."""
    words = _words(journal)
    journal.connection.script(str(CreateTable(THING).compile(dialect=words.dialect())))
    return journal


def _words(journal: Journal) -> SqliteWords | PostgresWords:
    on_file = journal.connection.dialect == "sqlite"
    return SqliteWords() if on_file else PostgresWords()


def ran(journal: Journal, statement: Executable, **given: Any) -> list[tuple[Any, ...]]:
    """The rows of a statement that is compiled here and now."""
    connection: Any = journal.connection
    made = compiled("thing.try", statement, _words(journal).dialect())
    connection._statements = {"thing.try": tuple(made)}
    connection._out, connection._texts = {}, {}
    rows: list[tuple[Any, ...]] = connection.run("thing.try", **given)
    return rows


ADD = (
    insert(THING)
    .values(**named("id", "day", "at", "ok", "note", "kept", "big"))
    .returning(COL.day, COL.at, COL.ok, COL.note, COL.kept, COL.big)
)
VALUES: dict[str, Any] = {
    "day": DAY,
    "at": NOW,
    "ok": False,
    "note": "",
    "kept": {"a": [1, None]},
    "big": 2**63 - 1,
}


def test_returning_gives_every_kind_as_it_went_in(things: Journal) -> None:
    [row] = ran(things, ADD, id=1, **VALUES)

    assert row == (DAY, NOW, False, "", {"a": [1, None]}, 2**63 - 1)
    assert [type(value) for value in row] == [date, datetime, bool, str, dict, int]


def test_nothing_is_null_whatever_its_kind(things: Journal) -> None:
    [row] = ran(things, ADD, id=1, **dict.fromkeys(VALUES))

    assert row == (None,) * 6
    assert ran(things, select(func.count(COL.kept, type_=Integer))) == [(0,)]


def test_an_instant_comes_back_in_utc_wherever_it_was_said(things: Journal) -> None:
    nepal = timezone(timedelta(hours=5, minutes=45))
    ran(things, ADD, id=1, **{**VALUES, "at": datetime(2026, 11, 20, 21, 25, tzinfo=nepal)})

    [(at,)] = ran(things, select(COL.at))

    assert at == NOW
    assert at.tzinfo is UTC


def test_a_day_out_of_an_expression_is_a_day(things: Journal) -> None:
    ran(things, ADD, id=1, **VALUES)

    assert ran(things, select(func.max(COL.day))) == [(DAY,)]


def test_an_optional_parameter_may_be_nothing(things: Journal) -> None:
    ran(things, ADD, id=1, **VALUES)
    note = bindparam("note", type_=Text)
    optional = select(COL.id).where(note.is_(None) | (COL.note == note))

    assert ran(things, optional, note=None) == [(1,)]
    assert ran(things, optional, note="") == [(1,)]
    assert ran(things, optional, note="else") == []


def test_a_percent_sign_is_one_percent_sign(things: Journal) -> None:
    ran(things, ADD, id=1, **{**VALUES, "note": "50 % of it"})
    ran(things, ADD, id=2, **{**VALUES, "note": "50 of it"})

    assert ran(things, select(COL.id).where(COL.note.like("%\\%%", escape="\\"))) == [(1,)]
    in_text = select(COL.id, literal_column("'100 %'", Text)).where(COL.note.like("50 % of%"))
    assert ran(things, in_text) == [(1, "100 %")]
    assert ran(things, select(COL.id).where(COL.note == bindparam("n")), n="50 % of it") == [(1,)]


def test_one_of_a_list_takes_any_number(things: Journal) -> None:
    for number in (1, 2, 3):
        ran(things, ADD, id=number, **{**VALUES, "note": f"n{number}"})
    words = _words(things)
    by_number = select(COL.id).where(words.one_of(COL.id, "ids")).order_by(COL.id)
    by_text = select(COL.id).where(words.one_of(COL.note, "notes")).order_by(COL.id)

    assert ran(things, by_number, ids=[]) == []
    assert ran(things, by_number, ids=[3, 1, 3, 9]) == [(1,), (3,)]
    assert ran(things, by_number, ids=list(range(2, 40_000))) == [(2,), (3,)]
    assert ran(things, by_text, notes=["n2", "it's"]) == [(2,)]


def test_a_change_says_what_it_changed_if_asked(things: Journal) -> None:
    ran(things, ADD, id=1, **VALUES)
    edit = update(THING).where(COL.id == bindparam("this_id")).values(**named("at"))
    drop = delete(THING).where(COL.id == bindparam("id"))

    assert ran(things, edit.returning(COL.at), this_id=1, at=NOW) == [(NOW,)]
    assert ran(things, edit, this_id=1, at=NOW) == []
    assert ran(things, drop.returning(COL.day), id=1) == [(DAY,)]
    assert driver_of(things).execute("SELECT count(*) FROM thing").fetchone() == (0,)


def test_rows_of_a_union_and_of_typed_text_are_converted(things: Journal) -> None:
    ran(things, ADD, id=1, **VALUES)
    both = select(COL.day).union_all(select(COL.day))
    spoken = text("SELECT at FROM thing WHERE day = :on").bindparams(bindparam("on", type_=Date))

    assert ran(things, both) == [(DAY,), (DAY,)]
    assert ran(things, spoken.columns(at=UTCDateTime()), on=DAY) == [(NOW,)]
