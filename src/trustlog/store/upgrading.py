"""Bring a journal that an older trustlog wrote up to today's schema, a copy of it first."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from trustlog.store.backups import backup_first
from trustlog.store.migrations.runner import migrate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.connection import SqliteConnection

REASON = "upgrade"


def upgrade(connection: SqliteConnection) -> None:
    """Run the steps that a journal has not had yet, and note where its copy is.

    Raises:
        RefusedError: If the copy cannot be written.
        StoreError: If the journal cannot be copied, or a step fails: then it is as it was.
    """

    def keep() -> None:
        at = datetime.fromtimestamp(os.stat(connection.path).st_mtime, UTC).astimezone()
        connection.kept = backup_first(connection, REASON, at)

    try:
        migrate(connection, keep)
    except BaseException:
        if connection.kept:
            os.unlink(connection.kept)
            connection.kept = ""
        raise
