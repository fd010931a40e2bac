"""Journals on a server, as a person has them: an address, and a home that names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from psycopg.conninfo import conninfo_to_dict
from tests.screens import SERVER

from trustlog.store.copying import _rows
from trustlog.store.layout import layout_of
from trustlog.store.opening import SCHEMA, open_journal
from trustlog.store.reaching import reached

if TYPE_CHECKING:
    from pathlib import Path

    Held = dict[str, list[Any]]


def address(conninfo: str, **said: str) -> str:
    """The address of a database of the tests' own server."""
    told = {**conninfo_to_dict(conninfo), **said}
    return f"postgresql://{told['user']}@{told['host']}:{told['port']}/{told['dbname']}"


def home_on(folder: Path, conninfo: str) -> Path:
    """A home whose journal is in a database."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / SERVER).write_text(address(conninfo), encoding="utf-8")
    return folder


def held_in(place: str) -> Held:
    """Every row of a journal, on a server or in a file, as a file holds it."""
    layout = layout_of(SCHEMA)
    connection: Any = reached(place, None) if "://" in place else open_journal(place)
    connection.begin(change=False)
    try:
        tables = layout.tables.items()
        return {name: sorted(_rows(connection, layout, table), key=repr) for name, table in tables}
    finally:
        connection.rollback()
        connection.close()
