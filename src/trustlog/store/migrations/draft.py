"""Draft the next step: what the declared tables have and the frozen steps do not make.

`./dev compile` prints it. A person reads it, adds what moves the rows, and freezes it as a module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import create_engine, inspect
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from trustlog.store import tables as _tables  # noqa: F401  # declares them
from trustlog.store.connection import SqliteConnection
from trustlog.store.migrations.runner import migrate
from trustlog.store.words import PostgresWords, SqliteWords

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from sqlalchemy import Table


def draft() -> list[str]:
    """The statements a next step would need, as text for both databases; empty if none."""
    made = SqliteConnection(":memory:", create=True)
    migrate(made)
    engine = create_engine("sqlite://", creator=lambda: _driver_of(made), poolclass=StaticPool)
    found = inspect(engine)
    there = set(found.get_table_names())
    lines: list[str] = []
    for table in SQLModel.metadata.sorted_tables:
        if table.name not in there:
            lines += _created(table)
            continue
        columns = {column["name"] for column in found.get_columns(table.name)}
        declared = {column.name for column in table.c}
        if columns != declared:
            differ = ", ".join(sorted(columns ^ declared))
            lines.append(f"-- {table.name}: declared and made differ in {differ}")
        indexes = {index["name"] for index in found.get_indexes(table.name)}
        lines += _indexes(table, without=indexes)
    engine.dispose()
    return lines


def _driver_of(connection: SqliteConnection) -> sqlite3.Connection:
    return connection._driver  # noqa: SLF001  # a development tool, to look at what was made


def _created(table: Table) -> Iterator[str]:
    for words in (SqliteWords(), PostgresWords()):
        text = str(CreateTable(table).compile(dialect=words.dialect())).strip()
        yield f"-- {words.name}\n{text};"
    yield from _indexes(table, without=set())


def _indexes(table: Table, *, without: set[str | None]) -> Iterator[str]:
    for index in sorted(table.indexes, key=lambda index: str(index.name)):
        if index.name not in without:
            yield f"{CreateIndex(index).compile(dialect=SqliteWords().dialect())};"
