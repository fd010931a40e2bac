"""What the two databases spell differently: one small class each, with the same methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import (
    ARRAY,
    JSON,
    Date,
    Float,
    Integer,
    Text,
    any_,
    bindparam,
    cast,
    func,
    literal_column,
    select,
)
from sqlalchemy import column as column_named
from sqlalchemy import table as table_named
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import JSONB

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Dialect, FromClause, Table


class IndexOfWords(NamedTuple):
    """Where the words of a table are looked up, and what is known of a row there."""

    alone: FromClause
    with_rows: FromClause
    found: ColumnElement[bool]
    row: ColumnElement[int]
    rank: ColumnElement[float]
    """Lower is better."""


class SqliteWords:
    """SQLite's way of saying it."""

    name = "sqlite"
    insert = staticmethod(sqlite.insert)

    def dialect(self) -> Dialect:
        """SQLAlchemy's dialect, with parameters by name."""
        return sqlite.dialect(paramstyle="named")

    def one_of(self, column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
        """The column is one of a bound list: one parameter, whatever the length."""
        each = func.json_each(bindparam(name, type_=JSON(none_as_null=True))).table_valued("value")
        return column.in_(select(each.c.value))

    def key(self, table: Table) -> ColumnElement[str]:
        """A row's primary key as JSON text."""
        return self._json([*table.primary_key])

    def image(self, table: Table) -> ColumnElement[str]:
        """A whole row as JSON text."""
        return self._json([*table.c])

    def field(self, name: str, column: ColumnElement[Any]) -> ColumnElement[Any]:
        """One column's value out of bound JSON text."""
        return func.json_extract(bindparam(name, type_=Text), f"$.{column.key}", type_=column.type)

    def text_of_day(self, column: ColumnElement[Any]) -> ColumnElement[str]:
        """A day as ISO 8601 writes it, which is how it is stored."""
        return cast(column, Text)

    def index_of_words(self, table: Table, _column: str) -> IndexOfWords:
        """FTS5's own table, which is in the steps alone; a column of its name takes a query."""
        name = f"{table.name}_text"
        text = table_named(
            name,
            column_named(name, Text),
            column_named("rowid", Integer),
            column_named("rank", Float),
        )
        return IndexOfWords(
            alone=text,
            with_rows=text.join(table, table.c.id == text.c.rowid),
            found=text.c[name].op("MATCH", is_comparison=True)(_words()),
            row=text.c.rowid,
            rank=text.c.rank,
        )

    def index_of_done_days(self) -> FromClause:
        """The table of the steps that has each day on which a habit was done once."""
        return table_named("done_day", column_named("habit_id", Integer), column_named("day", Date))

    def _json(self, columns: list[ColumnElement[Any]]) -> ColumnElement[str]:
        pairs: list[ColumnElement[Any]] = []
        for column in columns:
            # Text as it is stored: SQLAlchemy would turn a day into a date on the way.
            pairs += [literal_column(f"'{column.key}'"), column]
        return func.json_object(*pairs, type_=Text)


class PostgresWords:
    """PostgreSQL's way of saying it."""

    name = "postgresql"
    insert = staticmethod(postgresql.insert)

    def dialect(self) -> Dialect:
        """SQLAlchemy's dialect for psycopg."""
        from sqlalchemy.dialects.postgresql import psycopg

        return psycopg.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it so

    def one_of(self, column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
        """The column is one of a bound list: one parameter, whatever the length."""
        return column == any_(bindparam(name, type_=ARRAY(column.type)))

    def key(self, table: Table) -> ColumnElement[str]:
        """A row's primary key as JSON text."""
        return self._json([*table.primary_key])

    def image(self, table: Table) -> ColumnElement[str]:
        """A whole row as JSON text."""
        return self._json([*table.c])

    def field(self, name: str, column: ColumnElement[Any]) -> ColumnElement[Any]:
        """One column's value out of bound JSON text."""
        whole = cast(bindparam(name, type_=Text), JSONB)
        return cast(whole.op("->>")(literal_column(f"'{column.key}'")), column.type)

    def text_of_day(self, column: ColumnElement[Any]) -> ColumnElement[str]:
        """A day as ISO 8601 writes it, whatever the session's style of dates."""
        form: ColumnElement[str] = literal_column("'YYYY-MM-DD'")
        return func.to_char(column, form, type_=Text)

    def index_of_words(self, table: Table, column: str) -> IndexOfWords:
        """An index on what `words_of` of the steps makes of a text."""
        simple: ColumnElement[str] = literal_column("'simple'")
        said, asked = func.words_of(table.c[column]), func.to_tsquery(simple, _words())
        return IndexOfWords(
            alone=table,
            with_rows=table,
            found=said.bool_op("@@")(asked),
            row=table.c.id,
            rank=-func.ts_rank(said, asked, type_=Float),
        )

    def index_of_done_days(self) -> None:
        """There is none: a row that two clients want would have one wait for the other."""

    def _json(self, columns: list[ColumnElement[Any]]) -> ColumnElement[str]:
        pairs: list[ColumnElement[Any]] = []
        for column in columns:
            pairs += [literal_column(f"'{column.key}'"), column]
        return cast(func.jsonb_build_object(*pairs), Text)


def _words() -> ColumnElement[str]:
    return bindparam("words", type_=Text)


Words = SqliteWords | PostgresWords
"""Either database's way."""
