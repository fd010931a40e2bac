"""Loop Habit Tracker: its backup, an SQLite database, and the archive of CSV files it exports."""

from __future__ import annotations

from trustlog.exchange.readers import loop_archive, loop_backup
from trustlog.store.foreign import MAGIC

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.exchange.incoming import File, Item

SOURCE = "loop"
TITLE = "Loop Habit Tracker"


def recognised(file: File) -> bool:
    """Whether it is a database with Loop's tables, or an archive with its files."""
    return loop_backup.recognised(file) or loop_archive.recognised(file)


def read(file: File) -> Iterator[Item]:
    """Every habit, then its days.

    Raises:
        RefusedError: If it is neither a backup of Loop's nor an archive.
    """
    is_backup = file.head.startswith(MAGIC)
    return loop_backup.read(file) if is_backup else loop_archive.read(file)
