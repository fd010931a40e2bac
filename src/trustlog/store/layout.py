"""The tables of a journal as its steps make them, read from an empty one of the same schema."""

from __future__ import annotations

from contextlib import closing
from importlib import import_module

from trustlog.domain.value import Value
from trustlog.store.connection import SqliteConnection
from trustlog.store.migrations.runner import STEPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

CHECKSUM = "checksum"
ROW = "id"

LINKS = {
    "habit": (("alias", "habit_id", ("name",)),),
    "moment": (
        ("moment_person", "moment_id", ("person_id",)),
        ("moment_tag", "moment_id", ("tag",)),
        ("moment_aim", "moment_id", ("aim_id",)),
    ),
    "promise": (("promise_aim", "promise_id", ("aim_id",)),),
    "aim": (("aim_person", "aim_id", ("person_id",)),),
    "survey_round": (("survey_count", "round_id", ("item_id", "answer", "count")),),
}
"""What the checksums of a table cover beside its rows: another table, whose row there, columns."""

COPIES = {
    "moment_person": ("day", "habit_id", "effect"),
    "moment_tag": ("day",),
    "moment_aim": ("day", "effect"),
}
"""What links say once more of their moment, so that an index may answer alone."""

TEXTS = {"moment_text": "moment", "promise_text": "promise"}
"""Each index of words, and the table it is of."""

DONE_DAYS = "done_day"
"""The index of the days on which habits were done: a table that follows `moment` by itself."""

_OBJECTS = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"


class Reference(Value):
    """A column that names a row of another table by its `id`."""

    column: str
    table: str


class Table(Value):
    """A table: its columns in order, of which kinds, those of its key, what its rows refer to."""

    name: str
    columns: tuple[str, ...]
    kinds: dict[str, str]
    needed: frozenset[str]
    key: tuple[str, ...]
    references: tuple[Reference, ...]
    indexes: dict[str, frozenset[str]]
    """Each index with the columns it holds."""

    @property
    def content(self) -> tuple[str, ...]:
        """The columns that a checksum covers."""
        return tuple(name for name in self.columns if name not in (ROW, CHECKSUM))

    @property
    def is_summed(self) -> bool:
        """Whether each row has a checksum."""
        return CHECKSUM in self.columns


class Layout(Value):
    """Every table, each after those it refers to, and the text each thing was made with."""

    tables: dict[str, Table]
    objects: dict[tuple[str, str], str]

    def links_of(self, table: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
        """What the checksums of a table cover beside its rows, in this schema."""
        return tuple(link for link in LINKS.get(table, ()) if link[0] in self.tables)


def build(connection: SqliteConnection, schema: int) -> None:
    """Make the tables of a schema in an empty database."""
    for statement in statements_of(schema):
        connection.script(statement)
    connection.set_version(schema)


def statements_of(schema: int) -> Iterator[str]:
    """What the steps up to a schema run."""
    for step in STEPS[:schema]:
        yield from import_module(f"trustlog.store.migrations.{step}.sqlite").STATEMENTS


def layout_of(schema: int) -> Layout:
    """The tables of a schema."""
    with closing(SqliteConnection(":memory:", create=True)) as blank:
        build(blank, schema)
        objects = objects_in(blank)
        names = [
            name
            for (kind, name), sql in objects.items()
            if kind == "table"
            and not name.startswith((*TEXTS, DONE_DAYS, "sqlite_"))
            and "VIRTUAL" not in sql
        ]
        return Layout(
            tables=_sorted({name: _table(blank, name) for name in names}), objects=objects
        )


def objects_in(connection: SqliteConnection) -> dict[tuple[str, str], str]:
    """Each table, index and trigger by its kind and name, with the text it was made with."""
    return {(kind, name): sql for kind, name, sql in connection.asked(_OBJECTS)}


def _table(connection: SqliteConnection, name: str) -> Table:
    rows = connection.asked(f"PRAGMA table_info({name})")
    keyed = sorted((place, column) for _, column, _, _, _, place in rows if place)
    return Table(
        name=name,
        columns=tuple(row[1] for row in rows),
        kinds={row[1]: row[2] for row in rows},
        needed=frozenset(row[1] for row in rows if row[3]),
        key=tuple(column for _, column in keyed),
        references=tuple(_references(connection.asked(f"PRAGMA foreign_key_list({name})"))),
        indexes={
            index: _held(connection, index, frozenset(column for _, column in keyed))
            for _, index, _, origin, partial in connection.asked(f"PRAGMA index_list({name})")
            if origin != "pk" and not partial
        },
    )


def _held(connection: SqliteConnection, index: str, key: frozenset[str]) -> frozenset[str]:
    """The columns of an index; it ends in the key of its row."""
    return key | {column for _, _, column in connection.asked(f"PRAGMA index_info({index})")}


def _references(rows: list[tuple[Any, ...]]) -> list[Reference]:
    return [Reference(column=row[3], table=row[2]) for row in rows]


def _sorted(tables: dict[str, Table]) -> dict[str, Table]:
    """The tables, each after those it refers to."""
    found: dict[str, Table] = {}
    while len(found) < len(tables):
        for name, table in tables.items():
            others = {each.table for each in table.references} - {name}
            if name not in found and others <= found.keys():
                found[name] = table
    return found
