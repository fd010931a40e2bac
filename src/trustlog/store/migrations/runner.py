"""Run the steps that a journal has not had yet, in one transaction."""

from __future__ import annotations

from importlib import import_module

from trustlog.store.connection import SqliteConnection, StoreError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.store.database import Connection

STEPS = ("m0001_first", "m0002_direction", "m0003_imported", "m0004_done_days")


def migrate(connection: Connection, first: Callable[[], object] | None = None) -> int:
    """Bring a journal to today's schema; return how many steps that took.

    All of them or none: a step that fails leaves the journal as it was.

    Args:
        connection: The journal, or an empty database.
        first: What is done before the first step to a journal that has had some, nobody else's
            change coming in between.

    Raises:
        StoreError: If a step fails, or leaves rows whose references lead nowhere.
    """
    if isinstance(connection, SqliteConnection):
        # A step that builds a table anew drops the old one, which takes along every row that
        # refers to it. Within a transaction the pragma does nothing.
        connection.script("PRAGMA foreign_keys=OFF")
        try:
            return _migrate(connection, first)
        finally:
            connection.script("PRAGMA foreign_keys=ON")
    return _migrate(connection, first)


def _migrate(connection: Connection, first: Callable[[], object] | None) -> int:
    connection.begin_steps()
    try:
        # Asked under the lock: another trustlog may have got here first.
        reached = connection.version()
        if reached < len(STEPS):
            if reached and first:
                first()
            _run(connection, STEPS[reached:])
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    return len(STEPS) - reached


def _run(connection: Connection, steps: tuple[str, ...]) -> None:
    for step in steps:
        module = import_module(f"trustlog.store.migrations.{step}.{connection.dialect}")
        for statement in module.STATEMENTS:
            connection.script(statement)
    connection.set_version(len(STEPS))
    if isinstance(connection, SqliteConnection):
        _must_refer_to_rows(connection)


def _must_refer_to_rows(connection: SqliteConnection) -> None:
    """See that every reference leads to a row, as nobody did while the steps ran.

    Raises:
        StoreError: If one does not.
    """
    if connection.asked("PRAGMA foreign_key_check"):
        raise StoreError(
            f"{connection.path} refers to rows that are not there, so it was not brought up to this"
            " trustlog. Nothing was changed."
        )
