"""Run the steps that a journal has not had yet, in one transaction."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.connection import Connection

STEPS = ("m0001_first", "m0002_direction")


def migrate(connection: Connection) -> int:
    """Bring a journal to today's schema; return how many steps that took.

    All of them or none: a step that fails leaves the journal as it was.
    """
    connection.begin(change=True)
    try:
        # Asked under the lock: another trustlog may have got here first.
        reached = connection.version()
        for step in STEPS[reached:]:
            module = import_module(f"trustlog.store.migrations.{step}.{connection.dialect}")
            for statement in module.STATEMENTS:
                connection.script(statement)
        if reached < len(STEPS):
            connection.set_version(len(STEPS))
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    return len(STEPS) - reached
