"""Backups: which there are, and what one lacks that the journal has."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class Backup(Value):
    """A copy of a journal as it was at a time of the wall clock, and before what it was made."""

    path: str
    at: datetime
    reason: str = ""


class Difference(Value):
    """What a journal has and a backup lacks, by kind, and what reads otherwise in the backup.

    `more` counts what has no identity of its own: readings, days off, settings.
    """

    lacking: dict[str, int]
    changed: dict[str, int]
    more: int = 0
