"""Whether every row that was written is still there: a page that vanished leaves no wrong row.

The steps of `undo` say which rows were made. A row with an identity that was made, and that no
later step touched, must be there; and no number may be above the last one that was given out.
"""

from __future__ import annotations

from trustlog.store.connection import StoreError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.store.connection import SqliteConnection
    from trustlog.store.layout import Layout

GIVEN = {"moment": "number", "promise": "number", "question": "id"}
"""The tables whose rows are numbered by a counter of the same name, and the column."""

_UNREADABLE = """
    SELECT DISTINCT operation_id FROM change
    WHERE NOT json_valid("key") OR (image IS NOT NULL AND NOT json_valid(image))
"""
_MISSING = """
    SELECT count(*) FROM change AS made JOIN operation ON operation.id = made.operation_id
    WHERE made.table_name = '{table}' AND made.image IS NULL AND NOT operation.undone
    AND NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.id = json_extract(made."key", '$.id'))
    AND NOT EXISTS (
        SELECT 1 FROM operation AS after JOIN change AS later
        ON later.operation_id = after.id AND later.table_name = made.table_name
        AND later."key" = made."key" WHERE after.id > made.operation_id AND NOT after.undone
    )
"""


def faults_of_numbers(connection: SqliteConnection, layout: Layout) -> Iterator[str]:
    """Numbers that were never given out, rows that were made and are not there."""
    for table, column in GIVEN.items():
        if table in layout.tables:
            yield from _above_the_last(connection, table, column)
    try:
        broken = connection.asked(_UNREADABLE)
        yield from (f"step {number} of undo cannot be read" for (number,) in broken)
        if not broken:
            yield from _missing(connection, layout)
    except StoreError:
        yield "the steps of undo cannot be read"


def _above_the_last(connection: SqliteConnection, table: str, column: str) -> Iterator[str]:
    try:
        [(highest, last)] = connection.asked(
            f"SELECT (SELECT max({column}) FROM {table}),"  # noqa: S608  # names of ours
            f" (SELECT last FROM counter WHERE name = '{table}')"
        )
    except StoreError:
        return  # a fault of its table already
    if highest is not None and (last is None or highest > last):
        yield f"{table} {highest} has a number that was not given out yet"


def _missing(connection: SqliteConnection, layout: Layout) -> Iterator[str]:
    # Other rows may be made and taken away again by one and the same step.
    for name in (name for name, table in layout.tables.items() if "uid" in table.columns):
        [(count,)] = connection.asked(_MISSING.format(table=name))
        if count:
            yield f"{name.replace('_', ' ')}: {count:,} missing that were written"
