"""Write a journal anew under another passphrase, or with the first or without one.

The new file is built beside the journal, opened by another process and compared row for row; only
then does it take the journal's name, at one moment. Until then the journal is as it was.

Meanwhile nobody else can write: the old file stays locked until it has lost its name. Who waited
for that lock is refused by SQLite, which looks before each first write whether the file it holds
still has its name, and so nothing is written that nobody would find.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing, suppress

from trustlog.domain.errors import JournalError
from trustlog.store.connection import APPLICATION_ID, BusyError, SqliteConnection, StoreError
from trustlog.store.making import settle_folder
from trustlog.store.opening import MAGIC, OWNER_ONLY
from trustlog.store.proof import digest_of
from trustlog.store.sealed import SealedConnection, key_of, must_encrypt, quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

WORKING = ".sealing"
"""What the name of a file ends in that is not the journal yet; a kill leaves it, the next takes it
away."""


class Opened(SealedConnection):
    """A journal's file as SQLCipher opens it, encrypted or not.

    A second SQLite in this process would lose the first one's locks when it closes the file.
    """

    def __init__(self, path: str, secret: str | None) -> None:
        self._plain = secret is None
        super().__init__(path, secret or "plain")

    def _unlocked(self, driver: Any) -> Any:
        if not self._plain:
            return super()._unlocked(driver)
        must_encrypt(driver)
        return driver


def rewrite(path: str, old: str | None, new: str | None) -> None:
    """Give a journal another passphrase, its first one, or none any more.

    Args:
        path: The journal.
        old: The passphrase it has, if it is encrypted.
        new: The passphrase it is to have, or nothing for plain text.

    Raises:
        BusyError: If another program holds it, or gave it another passphrase first.
        StoreError: If the new file is not as the journal is; the journal is as it was.
        JournalError: If the new file cannot be written.
    """
    place = os.path.realpath(path)
    working = place + WORKING
    before = os.stat(place).st_ino
    with closing(Opened(place, old)) as held:
        held.begin(change=True)
        if os.stat(place).st_ino != before:
            raise BusyError(f"{path} became another file at the same moment. Try again.")
        try:
            _made(place)
            _copied(place, old, new, working)
            _compared(held, working, new)
            _put_in_place(working, place)
        except OSError as error:
            raise JournalError(f"{working} cannot be written: {error.strerror}.") from None
        finally:
            clear_away(place)


def clear_away(place: str) -> None:
    """Remove what a writing that was ended left behind."""
    for name in (place + WORKING, f"{place}{WORKING}-journal"):
        with suppress(FileNotFoundError):
            os.unlink(name)


def _made(place: str) -> None:
    """Make the new file, empty and for its owner alone."""
    clear_away(place)
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(place + WORKING, flags, OWNER_ONLY)
    except FileExistsError:
        # The process that compares outlives a kill of the one it works for, and SQLite makes the
        # file that it opens.
        clear_away(place)
        handle = os.open(place + WORKING, flags, OWNER_ONLY)
    os.close(handle)


def _copied(place: str, old: str | None, new: str | None, working: str) -> None:
    """Write every row into the new file; what `sqlcipher_export` leaves out, by hand."""
    key = "" if new is None else key_of(new)
    with closing(Opened(place, old)) as source:
        version = source.version()
        source.script(f"ATTACH DATABASE {quoted(working)} AS anew KEY {quoted(key)}")
        _exported(source)
        source.script(f"PRAGMA anew.user_version={version}")
        source.script(f"PRAGMA anew.application_id={APPLICATION_ID}")
        source.script("DETACH DATABASE anew")


def _exported(source: SqliteConnection) -> None:
    """Copy every table; of what went wrong in that, SQLCipher says no more than that it did.

    Raises:
        StoreError: If it did.
    """
    try:
        source.script("SELECT sqlcipher_export('anew')")
    except StoreError:
        raise StoreError(
            f"{source.path} cannot be written anew, and is as it was. See that there is room for as"
            " much again beside it, and that trustlog doctor finds no damage."
        ) from None


def _compared(held: SqliteConnection, working: str, new: str | None) -> None:
    """Let another process open the new file, and compare what it finds with the journal."""
    with open(working, "rb") as file:
        if file.read(len(MAGIC)).startswith(MAGIC) == (new is not None):
            raise StoreError(f"{working} is not encrypted as it should be. Nothing was changed.")
    done = subprocess.run(
        [sys.executable, "-P", "-m", "trustlog.store.proof", working],
        input=(new or "").encode(),
        capture_output=True,
        check=False,
    )
    if done.returncode or done.stdout.decode() != digest_of(held):
        raise StoreError(
            f"What was written is not what {held.path} holds, so the journal is as it was."
            " trustlog doctor looks for damage."
        )


def _put_in_place(working: str, place: str) -> None:
    """Let the new file be the journal, and see that the disk has it before and after."""
    handle = os.open(working, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    os.replace(working, place)
    settle_folder(os.path.dirname(place))
