"""Put stand-ins in place of names, in every text that a journal holds, and leave no old text in it.

A checksum is made anew with its row. One that was wrong before stays wrong, so that damage is not
hidden. What the steps of `undo` remember goes as a whole: steps before one that cannot be undone
are never reached again.
"""

from __future__ import annotations

import json
from functools import partial

from trustlog.domain.value import Value
from trustlog.store.checksums import checksum
from trustlog.store.connection import BusyError, StoreError
from trustlog.store.layout import CHECKSUM, TEXTS, layout_of
from trustlog.store.opening import SCHEMA
from trustlog.store.wording import LABELS, TABLES, replacers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from typing import Any

    from trustlog.domain.mentions import Mentions
    from trustlog.store.connection import SqliteConnection

NAMES_OF = {
    "aim": "kind || ' ' || slug",
    "alias": "'alias ' || name",
    "away": "'days away from ' || since",
    "habit": "'habit ' || slug",
    "interview": "'interview ' || id",
    "mapping": "'what ' || source || ' calls it'",
    "measure": "'measure ' || slug",
    "milestone": "(SELECT kind || ' ' || slug FROM aim WHERE id = aim_id) || ', a step'",
    "moment": "'#' || number",
    "moment_tag": "'a tag of #' || (SELECT number FROM moment WHERE id = moment_id)",
    "off": "'days off from ' || since",
    "person": "'@' || handle",
    "promise": "'p' || number",
    "promise_move": "'p' || (SELECT number FROM promise WHERE id = promise_id) || ', a move'",
    "question": "'question own/' || id",
    "reflection": "'reflection of ' || kind || ' ' || since",
    "reflection_answer": (
        "(SELECT 'reflection of ' || kind || ' ' || since FROM reflection"
        " WHERE id = reflection_id) || ', answer ' || place"
    ),
    "self_check": "'check of ' || element || ', quarter from ' || since",
    "skip": "'skip on ' || day",
    "survey": "'survey ' || slug",
    "survey_item": "(SELECT 'survey ' || slug FROM survey WHERE id = survey_id) || ', ' || slug",
}
"""How a row is called where people read of it, as SQL."""

FIRST = "first "
"""What stands among the counters before the identity of the first step, when the steps are gone."""

_KEPT = ("operation",)
"""Not scrubbed: it goes as a whole."""


class Place(Value):
    """A row that names somebody: its table and key, what people call it, and the texts that do."""

    table: str
    key: dict[str, Any]
    name: str
    texts: tuple[str, ...]


class Scrubbing:
    """The texts of a journal in which some people are named."""

    def __init__(self, connection: SqliteConnection, mentions: Mentions) -> None:
        self._connection = connection
        self._layout = layout_of(SCHEMA)
        self._new: dict[str, dict[str, str]] = {}
        connection.define("sum_of", _sum_of)
        for table in (name for name in TABLES if name not in _KEPT):
            self._new[table] = {
                column: self._defined(table, column, replacer)
                for column, replacer in replacers(mentions, table).items()
            }

    def _defined(self, table: str, column: str, replacer: Callable[[str], str]) -> str:
        """What is to stand in a column, as SQL; a label that is taken gets a number."""
        name = f"scrubbed_{table}_{column}"
        if column in LABELS.get(table, ()) and table not in ("interview", "moment_tag"):
            rows = self._connection.asked(f"SELECT {column} FROM {table}")  # noqa: S608  # ours
            replacer = _Unique(replacer, {word for (word,) in rows})
        self._connection.define(name, partial(_replaced, replacer))
        return f"{name}({column})"

    def places(self) -> Iterator[Place]:
        """Every row that names them."""
        for table, columns in self._new.items():
            keyed = self._layout.tables[table].key
            listed = ", ".join((*keyed, NAMES_OF[table], *columns, *columns.values()))
            rows = self._connection.asked(
                f"SELECT {listed} FROM {table} WHERE {self._differs(table)}"  # noqa: S608  # ours
            )
            for row in rows:
                name, *texts = row[len(keyed) :]
                pairs = zip(texts[: len(columns)], texts[len(columns) :], strict=True)
                named = tuple(old for old, new in pairs if old != new)
                key = dict(zip(keyed, row, strict=False))
                yield Place(table=table, key=key, name=name, texts=named)

    def scrub(self) -> None:
        """Put the stand-ins in, within a change."""
        # Links last: until then the checksums of what they belong to can be held against them.
        for table in sorted(self._new, key=lambda name: name in ("moment_tag", "alias")):
            sets = {**self._new[table]}
            if CHECKSUM in self._layout.tables[table].columns:
                old, new = (self._sum(table, scrubbed=each) for each in (False, True))
                sets[CHECKSUM] = f"CASE WHEN {CHECKSUM} = {old} THEN {new} ELSE {CHECKSUM} END"
            said = ", ".join(f"{column} = {value}" for column, value in sets.items())
            self._connection.script(
                f"UPDATE OR REPLACE {table} SET {said} WHERE {self._differs(table)}"  # noqa: S608  # ours
            )

    def _differs(self, table: str) -> str:
        """Whether a row of a table, or a link that its checksum covers, names them: as SQL."""
        own = [f"{new} IS NOT {column}" for column, new in self._new[table].items()]
        linked = [
            f"EXISTS (SELECT 1 FROM {link} WHERE {owner} = {table}.id"  # noqa: S608  # ours
            f" AND {new} IS NOT {column})"
            for link, owner, _ in self._layout.links_of(table)
            for column, new in self._new.get(link, {}).items()
        ]
        return " OR ".join((*own, *linked))

    def _sum(self, table: str, *, scrubbed: bool) -> str:
        """The checksum of a row, as SQL."""
        new = self._new[table] if scrubbed else {}
        content = [new.get(column, column) for column in self._layout.tables[table].content]
        links = [
            f"(SELECT json_group_array({self._linked(link, column, scrubbed=scrubbed)})"  # noqa: S608  # ours
            f" FROM {link} WHERE {owner} = {table}.id)"
            for link, owner, (column, *_) in self._layout.links_of(table)
        ]
        return f"sum_of({', '.join([str(len(links)), *content, *links])})"

    def _linked(self, link: str, column: str, *, scrubbed: bool) -> str:
        return self._new.get(link, {}).get(column, column) if scrubbed else column


class _Unique:
    """Gives each word its stand-in once: one that another word has already gets a number."""

    def __init__(self, replacer: Callable[[str], str], taken: Collection[str]) -> None:
        self._replacer = replacer
        self._given = {word: word for word in taken if replacer(word) == word}
        self._taken = set(self._given)

    def __call__(self, word: str) -> str:
        if word not in self._given:
            made = wanted = self._replacer(word)
            number = 1
            while made in self._taken:
                number += 1
                made = f"{wanted}-{number}"
            self._given[word] = made
            self._taken.add(made)
        return self._given[word]


def _replaced(replacer: Callable[[str], str], text: str | None) -> str | None:
    return None if text is None else replacer(text)


def _sum_of(count: int, *values: Any) -> int:
    """The checksum of some values; so many of the last are links, each a list in JSON."""
    content, links = values[: len(values) - count], values[len(values) - count :]
    return checksum(*content, *(tuple(sorted(set(json.loads(each)))) for each in links))


def steps_counted(connection: SqliteConnection) -> int:
    """How many steps undo knows."""
    [(count,)] = connection.asked("SELECT count(*) FROM operation")
    return int(count)


def forget_steps(connection: SqliteConnection, uid: str) -> None:
    """Let every step of undo go but the one at hand, and what that one remembers; in a change.

    The identity of the first stays, among the counters: copies made before are known by it.
    """
    [(number,)] = connection.run("operation.identified", uid=uid)
    connection.script(
        f"INSERT INTO counter (name, last) SELECT '{FIRST}' || uid, 0 FROM operation"  # noqa: S608  # a word of ours
        f" WHERE NOT EXISTS (SELECT 1 FROM counter WHERE name LIKE '{FIRST}%')"
        " ORDER BY id LIMIT 1"
    )
    connection.script("DELETE FROM change")
    connection.script(f"DELETE FROM operation WHERE id <> {int(number)}")  # noqa: S608  # a number


def settle_words(connection: SqliteConnection) -> None:
    """Write the indexes of words anew: what was taken out of them is only marked as gone."""
    for index in TEXTS:
        connection.script(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608  # ours


def compact(connection: SqliteConnection, done: str) -> None:
    """Write the whole file anew, without what was deleted from it.

    Raises:
        StoreError: If it cannot be written anew; says what is done all the same.
    """
    try:
        connection.script("VACUUM")
    except (StoreError, BusyError) as error:
        raise StoreError(
            f"{done}, but traces may remain in the file until it is written anew: {error}"
            " trustlog prune --older-than 50y does that."
        ) from None
