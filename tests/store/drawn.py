"""Arguments for any statement: a row of the journal, parts of one, a new one, nothing at all."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from random import Random
from typing import TYPE_CHECKING, Any

from sqlalchemy import UniqueConstraint, select
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime
from tests.store.content import TEXTS

from trustlog.store.statements import statements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Column, Connection, Executable, Table
    from sqlalchemy.types import TypeEngine

    from trustlog.store.words import PostgresWords, SqliteWords

    Words = SqliteWords | PostgresWords
    Given = dict[str, Any]

MOODS = ("row",) * 14 + ("parts",) * 10 + ("new",) * 5 + ("any",) * 3
"""How each set of arguments is drawn: as a row is, from any rows with gaps, new, or anyhow."""

FAR_WEST = timezone(timedelta(hours=-11, minutes=-30))

NEW: dict[type, tuple[Any, ...]] = {
    int: (0, 1, 2, 7, 2**31 - 1),
    str: TEXTS,
    bool: (True, False),
    date: (date(1, 1, 1), date(1970, 1, 1), date(2026, 11, 20), date(9999, 12, 31)),
    datetime: (
        datetime(1, 1, 2, 3, 4, 5, 6, tzinfo=UTC),
        datetime(2026, 11, 20, 15, 40, tzinfo=FAR_WEST),
        datetime(9999, 12, 30, 23, 59, 59, 999999, tzinfo=UTC),
    ),
}

LISTS = (object, list)
"""The kinds of a bound list: JSON on SQLite, an array on PostgreSQL."""

REFERS = {
    "parent": "aim",
    "feedback": "moment",
    "of": "moment",
    "received": "habit",
    "round": "survey_round",
    "item": "survey_item",
}
"""What a parameter refers to whose name is not that of a table."""

OWN: dict[type, Callable[[int], Any]] = {
    int: lambda turn: 5000 + turn,
    str: lambda turn: f"new-{turn}",
    date: lambda turn: date(2001, 1, 1 + turn % 28),
}
"""Values that no other row has."""


class Draws:
    """Draws arguments for the statements of one journal, the same ones in every run."""

    def __init__(self, connection: Connection, words: Words) -> None:
        self.statements = statements(words)
        self._dialect = words.dialect()
        self._rows = {
            name: [_row(connection, words, table, row) for row in connection.execute(select(table))]
            for name, table in SQLModel.metadata.tables.items()
        }

    def drawn(self, name: str) -> Iterator[Given]:
        """Sets of arguments for a statement; one that takes nothing gets one."""
        types = self._takes(self.statements[name])
        table = SQLModel.metadata.tables.get(name.partition(".")[0])
        rows = [{}] if table is None else self._rows[table.name]
        if name.startswith("search."):
            yield from self._searches(types)
        random = Random(name)  # noqa: S311  # to draw the same each time, nothing else
        for turn, mood in enumerate(MOODS if types else MOODS[:1]):
            row = rows[turn % len(rows)]
            said = row if mood == "row" else {}
            if mood == "new" and table is not None:
                said = self._new(table, row, random, turn)
            if mood != "any":
                # What says which row to change says so of one that is there.
                said = said | {f"this_{column}": value for column, value in row.items()}
            yield {
                parameter: said[parameter]
                if parameter in said
                else self._value(parameter, kind, mood, random)
                for parameter, kind in types.items()
            }

    def _searches(self, types: dict[str, type]) -> Iterator[Given]:
        """A word of each note, with no other filter."""
        wide = {"since": date.min, "until": date.max, "limit": 7}
        for row in self._rows["moment"]:
            words = row["note"].rpartition(" ")[2]
            if words.isalpha():
                yield {name: words if name == "words" else wide.get(name) for name in types}

    def _takes(self, statement: Executable) -> dict[str, type]:
        made: Any = statement.compile(dialect=self._dialect)  # type: ignore[attr-defined]  # every clause has it
        return {key: _kind(made.binds[key].type) for key in made.params if made.binds[key].required}

    def _value(self, parameter: str, kind: type, mood: str, random: Random) -> Any:
        """What some row holds under this name, something else, or nothing."""
        needed = kind is date or parameter == "words" or mood in ("new", "any")
        if random.random() < (0.1 if needed else 0.4):
            return None
        if kind in LISTS:
            ids = self._named(parameter.removesuffix("s"))
            return random.sample(ids, random.randrange(len(ids)))
        found = [value for value in self._named(parameter) if type(value) is kind]
        return random.choice(found if found and mood != "any" else NEW[kind])

    def _new(self, table: Table, row: Given, random: Random, turn: int) -> Given:
        """A row that the table takes beside those it has."""
        rules = " ".join(str(getattr(rule, "sqltext", "")) for rule in table.constraints)
        new = dict(row)
        for column in table.c:
            kind = _kind(column.type)
            for other in column.foreign_keys:
                ids = [each["id"] for each in self._rows[other.column.table.name]]
                # What refers to nothing goes on to: of two that exclude each other, one is given.
                new[column.name] = None if row[column.name] is None else random.choice(ids)
            if _apart(column):
                new[column.name] = OWN[kind](turn)
            elif not column.foreign_keys and (column.name not in rules or kind is date):
                new[column.name] = random.choice(NEW[kind])
        for name in ("key", "image"):
            if name not in table.c:
                whole = json.loads(row[name])
                plain = {part: new[part] for part in whole if type(new[part]) in (int, str, date)}
                new[name] = json.dumps(whole | plain, default=str)
        return new

    def _named(self, parameter: str) -> list[Any]:
        name = parameter.removeprefix("this_")
        named = [row[name] for rows in self._rows.values() for row in rows if name in row]
        if name.endswith("_id"):
            table = name.removesuffix("_id")
            named += [row["id"] for row in self._rows[REFERS.get(table, table)]]
        if name == "words":
            # A note is no query, but its last word is one for either database.
            named += [row["note"].rpartition(" ")[2] for row in self._rows["moment"]]
        if name in ("since", "until"):
            named += [row["day"] for row in self._rows["moment"]]
            named += [date.min if name == "since" else date.max] * len(named)
        return named


def _row(connection: Connection, words: Words, table: Table, row: Any) -> Given:
    """A row by name, with its key and image as the journal keeps them."""
    here = [column == row[n] for n, column in enumerate(table.c) if column.primary_key]
    made = connection.execute(select(words.key(table), words.image(table)).where(*here)).one()
    values = {"key": made[0], "image": made[1]}
    return values | {column.name: row[n] for n, column in enumerate(table.c)}


def _kind(type_: TypeEngine[Any]) -> type:
    return datetime if isinstance(type_, UTCDateTime) else type_.python_type


def _apart(column: Column[Any]) -> bool:
    """Whether no two rows have the same here."""
    alone: list[Any] = [column.table.primary_key]
    alone += [each for each in column.table.constraints if isinstance(each, UniqueConstraint)]
    alone += [each for each in column.table.indexes if each.unique]
    # Of the columns that are unique together, the last one that refers to nothing makes it so.
    free = [[each for each in rule.columns if not each.foreign_keys] for rule in alone]
    return any(columns[-1] is column for columns in free if columns)
