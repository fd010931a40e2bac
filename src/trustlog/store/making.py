"""Make an empty journal: whole, durable, its owner's alone, and never over another file."""

from __future__ import annotations

import os

from trustlog.domain.errors import JournalError
from trustlog.store.connection import SqliteConnection
from trustlog.store.opening import OWNER_ONLY


def blank_journal() -> SqliteConnection:
    """An empty journal that is nowhere."""
    from trustlog.store.migrations.runner import migrate

    connection = SqliteConnection(":memory:", create=True)
    migrate(connection)
    return connection


def make_journal(path: str) -> bool:
    """Make an empty journal, whole or not at all; false if there is one by now.

    It is built under a name of its own and then linked to its place, so that no kill, full disk
    or second trustlog leaves half a journal there.
    """
    from trustlog.store.migrations.runner import migrate

    folder = os.path.dirname(path)
    # A process number would come again, in a container at once, and meet what a kill left there.
    building = f"{path}.{os.urandom(4).hex()}.new"
    try:
        make_folder(folder)
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
        os.close(os.open(building, flags, OWNER_ONLY))
    except OSError as error:
        raise JournalError(f"{folder} cannot be written: {error.strerror}.") from None
    try:
        connection = SqliteConnection(building, create=True)
        try:
            migrate(connection)
        finally:
            connection.close()
        put_in_place(building, path)
    except FileExistsError:
        return False
    except OSError as error:
        raise JournalError(f"{path} cannot be made: {error.strerror}.") from None
    finally:
        if os.path.exists(building):
            os.unlink(building)
        settle_folder(folder)
    return True


def make_folder(folder: str) -> None:
    """Make a folder for its owner alone, as `os.makedirs` does not make those above it."""
    if os.path.isdir(folder):
        return
    above = os.path.dirname(folder)
    make_folder(above)
    try:
        os.mkdir(folder, 0o700)
    except FileExistsError:  # another trustlog was faster, or it is a file
        if not os.path.isdir(folder):
            raise
    settle_folder(above)


def put_in_place(building: str, path: str) -> None:
    """Give the file its name, never over another.

    Raises:
        FileExistsError: If the name is taken.
    """
    try:
        os.link(building, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links; they say so in several ways
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        os.rename(building, path)


def settle_folder(folder: str) -> None:
    """Make the folder's entries outlast a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
