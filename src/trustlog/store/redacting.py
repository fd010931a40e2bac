"""A journal that is read under pseudonyms: views of this connection stand before its tables.

Every statement runs as it is and finds the views by the tables' names; the file is not touched.
What is searched for is looked up in the words as they were written.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from trustlog.domain.errors import RefusedError
from trustlog.store.connection import SqliteConnection
from trustlog.store.journal import Journal, never_reopened
from trustlog.store.wording import TABLES, replacers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from trustlog.domain.mentions import Mentions, StandIn
    from trustlog.domain.operations import Operation
    from trustlog.store.changes import Change
    from trustlog.store.database import Connection

    Replacer = Callable[[str], str]


class RedactedJournal(Journal):
    """A journal that shows stand-ins wherever somebody is named. Nothing can be changed in it."""

    redacted = True

    def __init__(self, journal: Journal, stands: Mapping[str, StandIn], mentions: Mentions) -> None:
        """Take over an open journal.

        Args:
            journal: The journal, which is not used any more otherwise.
            stands: Who stands for each handle; whoever is not among them is shown as they are.
            mentions: Where they are named in texts.
        """
        connection = _as_file(journal.connection)
        super().__init__(connection, never_reopened)
        for table in TABLES:
            shown = _defined(connection, table, replacers(mentions, table))
            if table == "person":
                shown |= _people(connection, stands)
            _view(connection, table, shown)

    def changing(self, operation: Operation) -> Change:
        """Refuse: what is shown is not what is written.

        Raises:
            RefusedError: Always.
        """
        raise RefusedError(f"Under pseudonyms nothing is changed ({operation.verb}).")


def readable(journal: Journal) -> Journal:
    """The journal, only to be read, where its texts can be searched by a function."""
    return Journal(_as_file(journal.connection), never_reopened)


def _as_file(connection: Connection) -> SqliteConnection:
    """The journal where its texts can be rewritten as they are read: of a server's, a copy."""
    if isinstance(connection, SqliteConnection):
        return connection
    from trustlog.store.copying import in_memory

    server: Any = connection
    copy = in_memory(server)
    connection.close()
    return copy


def _defined(
    connection: SqliteConnection, table: str, columns: Mapping[str, Replacer]
) -> dict[str, str]:
    """For each column that somebody typed, what is read in its place."""
    shown = {}
    for column, replacer in columns.items():
        name = f"shown_{table}_{column}"
        connection.define(name, partial(_replaced, replacer))
        shown[column] = f"{name}({column})"
    return shown


def _replaced(replacer: Replacer, text: str | None) -> str | None:
    return None if text is None else replacer(text)


def _people(connection: SqliteConnection, stands: Mapping[str, StandIn]) -> dict[str, str]:
    """What is read in place of handles and names, each of them whole."""
    names = {handle: stand_in.name for handle, stand_in in stands.items()}
    handles = {handle: stand_in.handle for handle, stand_in in stands.items()}
    connection.define("shown_handle", lambda handle: handles.get(handle) or handle)
    connection.define("shown_name", lambda handle, name: names.get(handle) or name)
    return {"handle": "shown_handle(handle)", "name": "shown_name(handle, name)"}


def _view(connection: SqliteConnection, table: str, shown: Mapping[str, str]) -> None:
    names = [row[1] for row in connection.asked(f"PRAGMA main.table_info({table})")]
    columns = ", ".join(f"{shown.get(name, name)} AS {name}" for name in names)
    connection.script(f"CREATE TEMP VIEW {table} AS SELECT {columns} FROM main.{table}")  # noqa: S608  # names of ours
