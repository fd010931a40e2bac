"""A journal as others may see it: what is private is not there, in no word and in no number.

Views of this connection stand before its tables, as they do under pseudonyms: every statement runs
as it is. Hidden are private moments, promises, aims and habits, all that hangs on them, and the
people whom nothing else has to do with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trustlog.domain.errors import RefusedError
from trustlog.store.connection import SqliteConnection
from trustlog.store.former import hidden_ids
from trustlog.store.journal import Journal, never_reopened
from trustlog.store.layout import DONE_DAYS

if TYPE_CHECKING:
    from trustlog.domain.operations import Operation
    from trustlog.store.changes import Change

HIDDEN = {
    "habit": "private",
    "moment": "private OR habit_id IN (SELECT id FROM hidden_habit)",
    "promise": "private",
    "aim": "private",
}
"""What is private in each table, in an order in which each may ask of those before it."""

OF = {
    "habit": {"habit": "id", "life": "habit_id", "alias": "habit_id", "cadence": "habit_id"}
    | {"off": "habit_id", "skip": "habit_id", "rating": "habit_id"},
    "moment": {"moment": "id", "moment_person": "moment_id", "moment_tag": "moment_id"}
    | {"moment_aim": "moment_id", "received": "moment_id", "answer": "moment_id"},
    "promise": {"promise": "id", "promise_move": "promise_id", "promise_aim": "promise_id"}
    | {"answer": "promise_id"},
    "aim": {"aim": "id", "aim_person": "aim_id", "milestone": "aim_id"}
    | {"moment_aim": "aim_id", "promise_aim": "aim_id"},
    "person": {"person": "id"},
}
"""For each of them the tables whose rows go with its own, and the column that says so."""

STILL_DONE = """EXISTS (
    SELECT 1 FROM moment
    WHERE moment.habit_id = done_day.habit_id AND moment.day = done_day.day
    AND moment.effect <> 'cost'
)"""
"""A done day that a moment which is shown makes one: views see views."""


class PublicJournal(Journal):
    """A journal without what is private. Nothing can be changed in it.

    `left_out` counts what is hidden, for each table that hides something.
    """

    def __init__(self, journal: Journal) -> None:
        """Stand before a journal for as long as the block lasts in which it is read.

        The views go with its transaction, so that what is hidden is of the moment that is read.

        Raises:
            RefusedError: If it is not in a file.
        """
        super().__init__(journal.connection, never_reopened)
        self.within = journal.within
        connection = journal.connection
        if not isinstance(connection, SqliteConnection):
            raise RefusedError(
                "A journal on a server cannot be shown without what is private. Export it with"
                " --private, or as markdown or JSON."
            )
        people = ", ".join(map(str, hidden_ids(connection)))
        hidden = HIDDEN | {"person": f"id IN ({people})"}
        self.left_out = {table: _hide(connection, table, hidden[table]) for table in hidden}
        for table, conditions in _conditions(self.left_out).items():
            _view(connection, table, conditions)

    def changing(self, operation: Operation) -> Change:
        """Refuse: what is shown is not all there is.

        Raises:
            RefusedError: Always.
        """
        raise RefusedError(f"Without what is private nothing is changed ({operation.verb}).")


def _hide(connection: SqliteConnection, table: str, private: str) -> int:
    """Note the rows of a table that are private, and count them."""
    connection.script(f"CREATE TEMP TABLE hidden_{table} (id INTEGER PRIMARY KEY)")
    connection.script(
        f"INSERT INTO hidden_{table} SELECT id FROM main.{table} WHERE {private}"  # noqa: S608  # names of ours
    )
    [(count,)] = connection.asked(f"SELECT count(*) FROM hidden_{table}")  # noqa: S608  # names of ours
    return int(count)


def _conditions(left_out: dict[str, int]) -> dict[str, list[str]]:
    """For each table that something is hidden in, what its rows have to be."""
    found: dict[str, list[str]] = {}
    for kind in (kind for kind, count in left_out.items() if count):
        for table, column in OF[kind].items():
            hidden = f"SELECT 1 FROM hidden_{kind} AS hidden WHERE hidden.id = {table}.{column}"  # noqa: S608  # names of ours
            found.setdefault(table, []).append(f"NOT EXISTS ({hidden})")
    if "moment" in found:
        found[DONE_DAYS] = [STILL_DONE]
    return found


def _view(connection: SqliteConnection, table: str, conditions: list[str]) -> None:
    """Put a view before a table, or in the place of the one that shows it under pseudonyms."""
    shown = f"CREATE VIEW {table} AS SELECT * FROM main.{table}"  # noqa: S608  # names of ours
    for (text,) in connection.asked(
        f"SELECT sql FROM temp.sqlite_master WHERE name = '{table}'"  # noqa: S608  # names of ours
    ):
        shown = str(text)
        connection.script(f"DROP VIEW temp.{table}")
    view = shown.replace("CREATE VIEW ", "CREATE TEMP VIEW ", 1)
    connection.script(f"{view} WHERE {' AND '.join(conditions)}")
