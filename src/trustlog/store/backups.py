"""Backups: whole copies of a journal, each for its owner alone and looked through before it counts.

A copy is made through SQLite, page for page at one moment, whoever else is writing: a file copied
in any other way may be half of one change. It gets its name when all of it is on the disk.
Those made before something that cannot be undone lie in the folder `backups` beside the journal.
"""

from __future__ import annotations

import os
from contextlib import closing
from itertools import count

from trustlog.domain.errors import RefusedError
from trustlog.store.connection import SqliteConnection, StoreError
from trustlog.store.making import make_folder, put_in_place, settle_folder
from trustlog.store.opening import OWNER_ONLY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from trustlog.store.database import Connection

FOLDER = "backups"
ENDING = ".db"
BEFORE = "-before-"
STAMP = "%Y-%m-%dT%H%M%S"


def backup_first(connection: Connection, reason: str, now: datetime) -> str:
    """Copy a journal before it is changed in a way that undo cannot take back.

    Args:
        connection: The journal; when a change was begun on it, nobody else's comes in between.
        reason: What the copy is made before, in one word: `restore`, `forget`, `prune`.
        now: The instant, by the clock of this place.

    Returns:
        The path of the copy.

    Raises:
        RefusedError: If the journal is no file, or the copy cannot be written.
        StoreError: If the journal cannot be copied whole.
    """
    if not isinstance(connection, SqliteConnection):
        raise RefusedError("A journal on a server is backed up there, by its own programs.")
    return make_backup(connection, backup_folder(connection.path), now, reason)


def make_backup(
    connection: SqliteConnection,
    folder: str,
    now: datetime,
    reason: str = "",
    told: Callable[[int, int], None] | None = None,
) -> str:
    """Copy a journal into a folder; return the path of the copy.

    Args:
        connection: The journal.
        folder: Where the copy goes; it is made if it is not there.
        now: The instant, by the clock of this place.
        reason: What the copy is made before, or nothing if somebody asked for it.
        told: What is told now and then how many pages are left, and of how many.

    Raises:
        RefusedError: If the copy cannot be written.
        StoreError: If the journal cannot be copied whole.
    """
    name = stem_of(connection.path) + now.strftime(f"-{STAMP}") + (reason and BEFORE + reason)
    part = os.path.join(folder, f"{name}.{os.urandom(4).hex()}.part")
    try:
        make_folder(folder)
        copy_checked(connection, part, told)
        return _named(part, os.path.join(folder, name))
    except OSError as error:
        raise RefusedError(f"{folder} cannot be written: {error.strerror}.") from None
    finally:
        if os.path.lexists(part):
            os.unlink(part)


def copy_checked(
    connection: SqliteConnection, path: str, told: Callable[[int, int], None] | None = None
) -> None:
    """Copy a journal into a new file, look through it and see that the disk has it.

    Raises:
        OSError: If the file cannot be made.
        StoreError: If the journal cannot be copied whole.
    """
    handle = own_file(path)
    try:
        _copy(connection, path, told)
        os.fsync(handle)
    finally:
        os.close(handle)


def own_file(path: str) -> int:
    """Open a new file for writing, for its owner alone and through no link."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    return os.open(path, flags, OWNER_ONLY)


def _copy(connection: SqliteConnection, path: str, told: Callable[[int, int], None] | None) -> None:
    if connection.asked("PRAGMA locking_mode") == [("exclusive",)]:  # nobody else can read it
        _copy_at_once(connection, path, told)
        return
    # SQLite copies nothing over a connection that is changing the file, and waits for ever.
    with closing(connection.beside(connection.path)) as reader:
        _copy_at_once(reader, path, told)


def _copy_at_once(
    source: SqliteConnection, path: str, told: Callable[[int, int], None] | None
) -> None:
    with closing(source.beside(path)) as copy:
        # Nobody looks at it before it is whole and on the disk.
        copy.script("PRAGMA journal_mode=OFF")
        copy.script("PRAGMA synchronous=OFF")
        # Whether each row may hold what it does is doctor's to say, and a third of the time.
        copy.script("PRAGMA ignore_check_constraints=ON")
        source.begin(change=False)
        try:
            version = source.version()  # with this the view of the journal stands
            source.copy_to(copy, told)
        finally:
            source.rollback()
        if copy.version() != version or copy.asked("PRAGMA quick_check(1)") != [("ok",)]:
            raise StoreError(
                f"{source.path} cannot be copied whole: SQLite finds it damaged. Copy the file"
                " itself before anything else."
            )


def _named(part: str, path: str) -> str:
    """Give a copy its name, or the next one if there is such a copy already."""
    for number in count(1):
        wanted = path + (f".{number}" if number > 1 else "") + ENDING
        try:
            put_in_place(part, wanted)
        except FileExistsError:
            continue
        settle_folder(os.path.dirname(path))
        return wanted
    raise AssertionError  # numbers do not end


def backup_folder(journal: str) -> str:
    """Where the copies of a journal lie that nobody asked for."""
    return os.path.join(os.path.dirname(journal), FOLDER)


def stem_of(journal: str) -> str:
    """What the names of a journal's copies begin with."""
    return os.path.basename(journal).removesuffix(ENDING)
