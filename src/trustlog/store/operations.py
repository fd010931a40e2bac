"""Taking operations back and bringing them again.

A change holds its row as it was on the other side of the operation. Undoing swaps the two, and so
does redoing: the image of the state that is left behind takes the place of the one restored.
"""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.operations import Operation
from trustlog.store.connection import BusyError, StoreError
from trustlog.store.faults import not_saved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal


def newest_operations(connection: Connection, limit: int) -> list[Operation]:
    """The last operations, newest first."""
    return [_operation(row) for row in connection.run("operation.newest", limit=limit)]


def last_done(connection: Connection) -> Operation | None:
    """The operation that `undo` would take back."""
    return next(map(_operation, connection.run("operation.last_done")), None)


def first_undone(connection: Connection) -> Operation | None:
    """The operation that `undo --redo` would bring again."""
    return next(map(_operation, connection.run("operation.first_undone")), None)


def uids_before(connection: Connection, table: str) -> set[str]:
    """The identities of the rows of a table that were changed or taken away."""
    import json

    images = connection.run("change.images", table_name=table)
    return {json.loads(image)["uid"] for (image,) in images}


def turn(journal: Journal, operation: Operation) -> None:
    """Undo the last operation, or redo the first that is undone; in a transaction of its own.

    Raises:
        RefusedError: If it is by now another one: to turn this one twice would mix two states.
        BusyError: If another program kept the journal locked.
        NotSavedError: If the journal cannot be written.
    """
    connection = journal.connection
    journal.begin_change()
    try:
        _must_be_next(connection, operation)
        [(number,)] = connection.run("operation.identified", uid=operation.uid)
        _swap(connection, number)
        turned = operation.but(undone=not operation.undone)
        connection.run("operation.mark", this_id=number, undone=turned.undone)
    except BaseException as error:
        journal.give_up()
        if isinstance(error, StoreError | BusyError):
            raise not_saved(error) from None
        raise
    at_hand = last_done if operation.undone else first_undone
    journal.commit(lambda file: at_hand(file) == turned)


def _must_be_next(connection: Connection, operation: Operation) -> None:
    if operation != (first_undone if operation.undone else last_done)(connection):
        raise RefusedError(
            "The journal was changed meanwhile by another trustlog. Nothing was changed here;"
            " try again."
        )


def _operation(row: tuple[object, ...]) -> Operation:
    names = ("uid", "verb", "subject", "day", "at", "undone")
    return Operation(**dict(zip(names, row[1:], strict=True)))  # type: ignore[arg-type]  # as declared


def _swap(connection: Connection, operation_id: int) -> None:
    rows = connection.run("change.of_operation", operation_id=operation_id)
    connection.defer()
    for table, key, image in rows:
        found = connection.run(f"{table}.image", key=key)
        connection.run(
            "change.turn",
            this_operation_id=operation_id,
            this_table_name=table,
            this_key=key,
            image=found[0][0] if found else None,
        )
        if image is None:
            connection.run(f"{table}.drop", key=key)
    for table, _, image in rows:
        if image is not None:
            connection.run(f"{table}.put", image=image)
