"""Open a journal file, or say why not: everything is looked at before SQLite may touch it.

SQLite would take a file of 0 or 1 bytes for an empty database and anybody's database for ours.
"""

from __future__ import annotations

import os
import stat

from trustlog.domain.errors import JournalError, RefusedError
from trustlog.store.connection import APPLICATION_ID, SqliteConnection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Secret = Callable[[str], str]
    """Finds the passphrase of the journal at a path; asked only when it is encrypted."""

SCHEMA = 4
"""The number of the newest migration."""
SEALED = -1
"""What stands for that number in an encrypted journal that is not open yet."""

MAGIC = b"SQLite format 3\0"
HEADER = 100
OWNER_ONLY = 0o600


class NoJournalError(RefusedError):
    """There is no journal yet."""

    def __init__(self, path: str) -> None:
        super().__init__(f"There is no journal at {path} yet. trustlog add makes one.")
        self.path = path


def open_journal(path: str, secret: Secret | None = None) -> SqliteConnection:
    """Open the journal at a path; one that an older trustlog wrote is copied and brought up first.

    Raises:
        NoJournalError: If there is nothing at the path.
        JournalError: If what is there is no journal, or not one this trustlog knows.
        RefusedError: If it is encrypted and there is no passphrase.
    """
    connection = open_as_it_is(path, secret)
    try:
        if connection.version() < SCHEMA:
            from trustlog.store.upgrading import upgrade

            upgrade(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def open_as_it_is(path: str, secret: Secret | None = None) -> SqliteConnection:
    """Open the journal at a path, of whichever schema it is.

    Raises:
        NoJournalError: If there is nothing at the path.
        JournalError: If what is there is no journal, or not one this trustlog knows.
        RefusedError: If it is encrypted and there is no passphrase.
    """
    sealed = _look_at(path) == SEALED
    return _unsealed(path, secret) if sealed else SqliteConnection(path)


def is_sealed(path: str) -> bool:
    """Whether the journal at a path is encrypted, as far as that shows from outside.

    Raises:
        NoJournalError: If there is nothing at the path.
        JournalError: If what is there is no journal.
    """
    return _look_at(path) == SEALED


def _unsealed(path: str, secret: Secret | None) -> SqliteConnection:
    from trustlog.store.sealed import SealedConnection

    connection = SealedConnection(path, _told(secret, path))
    try:
        [(application,)] = connection.asked("PRAGMA application_id")
        _must_be_ours(path, application, connection.version())
    except BaseException:
        connection.close()
        raise
    return connection


def _told(secret: Secret | None, path: str) -> str:
    if secret is None:
        raise RefusedError(f"{path} is encrypted, and no passphrase was given.")
    return secret(path)


def glance_at(path: str, seconds: float, secret: Secret | None = None) -> SqliteConnection:
    """Open the journal at a path to read a little at once, and never write.

    Raises:
        NoJournalError: If there is nothing at the path.
        JournalError: If what is there is no journal, or not of today's schema.
        RefusedError: If it is encrypted and there is no passphrase.
    """
    if (version := _look_at(path)) == SEALED:
        from trustlog.store.sealed import SealedGlance

        return SealedGlance(path, _told(secret, path), seconds)
    if version != SCHEMA:
        raise JournalError(f"{path} was written by an older trustlog.")
    from trustlog.store.glance import Glance

    return Glance(path, seconds)


def _look_at(path: str) -> int:
    """Look at a journal's header; return the number of its schema, `SEALED` if it is encrypted.

    Raises:
        NoJournalError: If there is nothing at the path.
        JournalError: If the file is no journal of ours, or newer than this trustlog.
    """
    header, size = _header(path)
    if size == 0:
        raise JournalError(_way_out_of_nothing(path))
    if size >= HEADER and header.startswith(MAGIC):
        version = int.from_bytes(header[60:64], "big")
        page = int.from_bytes(header[16:18], "big") or 1
        _must_be_ours(path, int.from_bytes(header[68:72], "big"), version)
    else:
        from trustlog.store.sealed import PAGE, seems_sealed

        if not seems_sealed(path):
            raise JournalError(f"{path} is not a trustlog journal. Nothing was changed.")
        version, page = SEALED, PAGE
    # SQLite notices missing pages, but reads zeros where a part of the last one is missing. After
    # a power cut that is as it should be: the rollback journal beside the file holds the rest.
    if size % page and not os.path.exists(f"{path}-journal"):
        from trustlog.store.file_errors import CutShortError

        raise CutShortError(
            f"{path} is cut short. trustlog doctor --salvage NEW writes what can be read into a new"
            " file."
        )
    return version


def _way_out_of_nothing(path: str) -> str:
    """What to do about a journal of no bytes."""
    from trustlog.store.backups_kept import every_backup

    found = every_backup(path)
    which, what = (found[0].path, "its newest backup") if found else ("FILE", "a backup")
    return (
        f"{path} is empty (0 bytes); nothing was changed. Move it away, and trustlog restore"
        f" {which} puts {what} there, or trustlog add begins anew."
    )


def _must_be_ours(path: str, application: int, version: int) -> None:
    """Refuse a database that is not trustlog's, or newer than it.

    Raises:
        JournalError: If it is.
    """
    if application != APPLICATION_ID or version == 0:
        raise JournalError(f"{path} is another program's database. Nothing was changed.")
    if version > SCHEMA:
        raise JournalError(newer(path, version))


def newer(path: str, version: int) -> str:
    """What is said of a journal that is newer than this trustlog."""
    return (
        f"{path} was written by a newer trustlog (schema {version}; this one knows {SCHEMA});"
        " nothing was changed. Upgrade trustlog."
    )


def _header(path: str) -> tuple[bytes, int]:
    try:
        found = os.stat(path)
        if not stat.S_ISREG(found.st_mode):
            what = "a directory" if stat.S_ISDIR(found.st_mode) else "not a file"
            raise JournalError(f"{path} is {what}, so it is not a journal. Nothing was changed.")
        with open(path, "rb", buffering=0) as file:
            return file.read(HEADER), found.st_size
    except FileNotFoundError:
        if os.path.islink(path):
            raise JournalError(
                f"{path} is a link to a file that is not there. Put the file back, or remove the"
                " link to start anew."
            ) from None
        raise NoJournalError(path) from None
    except OSError as error:
        raise JournalError(
            f"{path} cannot be read: {error.strerror}. Check its owner and mode with ls -l."
        ) from None
