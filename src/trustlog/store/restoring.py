"""Put a backup in the place of a journal: the whole of it, or nothing.

The backup is copied beside the journal first, looked through and brought up to today's schema; the
file it came from is only read. SQLite then writes the copy's pages into the journal as one change,
so that whoever has it open goes on, and a kill leaves the one or the other.
"""

from __future__ import annotations

import os

from trustlog.domain.backups import Difference
from trustlog.domain.errors import JournalError, RefusedError
from trustlog.store.backups import backup_first, copy_checked
from trustlog.store.connection import StoreError
from trustlog.store.examining import faults_of_rows
from trustlog.store.layout import CHECKSUM, layout_of
from trustlog.store.making import make_folder, put_in_place, settle_folder
from trustlog.store.migrations.runner import migrate
from trustlog.store.opening import SCHEMA

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from trustlog.store.connection import SqliteConnection
    from trustlog.store.layout import Table

REASON = "restore"
IDENTIFIED = (
    *("moment", "promise", "person", "habit", "aim", "measure"),
    *("reflection", "question", "survey", "interview"),
)
"""The tables whose rows have an identity that no other journal gives."""


class Candidate:
    """A backup as it would be in the journal's place, for as long as the block lasts.

    Raises:
        JournalError: If the copy cannot be written.
        StoreError: If the backup is damaged, or cannot be brought up to this trustlog.
    """

    def __init__(self, backup: SqliteConnection, path: str) -> None:
        self._path = path
        self._working = f"{path}.{os.urandom(4).hex()}.new"
        try:
            make_folder(os.path.dirname(path))
            copy_checked(backup, self._working)
            self._copy = backup.beside(self._working)
        except OSError as error:
            self._clear_away()
            raise JournalError(f"{self._working} cannot be written: {error.strerror}.") from None
        except BaseException:
            self._clear_away()
            raise
        try:
            migrate(self._copy)
        except StoreError as error:
            self.__exit__()
            raise StoreError(str(error).replace(self._working, backup.path)) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._copy.close()
        self._clear_away()

    def _clear_away(self) -> None:
        for name in (self._working, f"{self._working}-journal"):
            if os.path.lexists(name):
                os.unlink(name)

    def moments(self) -> int:
        """How many moments it has."""
        [(count,)] = self._copy.asked("SELECT count(*) FROM moment")
        return int(count)

    def damaged_rows(self) -> int:
        """How many of its rows are not as they were written."""
        return sum(1 for _ in faults_of_rows(self._copy, layout_of(SCHEMA)))

    def compared(self, journal: SqliteConnection) -> Difference:
        """What the journal has and this lacks."""
        lacking, changed = {}, {}
        for table in IDENTIFIED:
            rows = f"SELECT uid, checksum FROM {table}"  # noqa: S608  # a name of ours
            here, there = dict(self._copy.asked(rows)), dict(journal.asked(rows))
            lacking[table] = len(there.keys() - here.keys())
            changed[table] = sum(here[uid] != there[uid] for uid in there.keys() & here.keys())
        more = sum(
            len(_checksums(journal, table) - _checksums(self._copy, table))
            for table in layout_of(SCHEMA).tables.values()
            if table.name not in IDENTIFIED and table.is_summed
        )
        return Difference(lacking=lacking, changed=changed, more=more)

    def take_place(self) -> None:
        """Be the journal, where there is none.

        Raises:
            RefusedError: If there is one by now.
            JournalError: If a part of another one is left there, or the file cannot be placed.
        """
        if os.path.lexists(f"{self._path}-journal"):
            raise JournalError(
                f"{self._path}-journal is left of another journal, and would be written into this"
                " one. Move it away, beside the file it belongs to."
            )
        self._copy.close()
        try:
            put_in_place(self._working, self._path)
            settle_folder(os.path.dirname(self._path))
        except FileExistsError:
            raise RefusedError(f"{self._path} was made just now. Restore once more.") from None
        except OSError as error:
            raise JournalError(f"{self._path} cannot be made: {error.strerror}.") from None

    def replace(self, journal: SqliteConnection, now: datetime) -> str:
        """Put this in the journal's place; return the path of a copy of the journal as it was.

        Raises:
            BusyError: If another program holds the journal.
            RefusedError: If one of the two is encrypted and the other is not, or the copy of the
                journal cannot be written.
            StoreError: If the journal cannot be copied or written; then it is as it was.
        """
        # SQLite writes a whole file outside of any transaction, and would wait for others for
        # ever; so the lock of a transaction is kept beyond its end. It must have something to
        # commit: then nobody can begin to read while the last readers are waited for.
        journal.begin(change=True)
        journal.set_version(SCHEMA)
        journal.asked("PRAGMA locking_mode=EXCLUSIVE")
        journal.commit()
        kept = _kept(journal, now)
        self._copy.copy_to(journal)
        return kept


def _checksums(connection: SqliteConnection, table: Table) -> set[int]:
    return {mark for (mark,) in connection.rows(f"SELECT {CHECKSUM} FROM {table.name}")}  # noqa: S608  # names of ours


def must_match(backup: SqliteConnection, journal: SqliteConnection) -> None:
    """See that both are encrypted, or neither.

    Raises:
        RefusedError: If only one is.
    """
    if type(backup) is type(journal):
        return
    # A plain connection is of the class that the encrypted one derives from.
    sealed, plain = (backup, journal) if isinstance(backup, type(journal)) else (journal, backup)
    raise RefusedError(
        f"{sealed.path} is encrypted and {plain.path} is not. Restore the backup under a name of"
        " its own with --journal, and encrypt or decrypt it there first."
    )


def _kept(journal: SqliteConnection, now: datetime) -> str:
    try:
        return backup_first(journal, REASON, now)
    except StoreError:
        raise StoreError(
            f"{journal.path} is damaged, so it was not written over. Move it away, and restore puts"
            " the backup in its place."
        ) from None
