"""Where the copy of a journal arrives: a file, or a schema of a server.

Nobody takes it for a journal before all of it is there and was compared.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from trustlog.domain.errors import JournalError, RefusedError
from trustlog.settings.places import is_server
from trustlog.store.backups import own_file
from trustlog.store.connection import SqliteConnection
from trustlog.store.making import make_folder, put_in_place, settle_folder
from trustlog.store.migrations.runner import migrate
from trustlog.store.opening import SCHEMA, open_as_it_is
from trustlog.store.reaching import COPYING, reached_as_it_is

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.store.server import PostgresConnection

UNFINISHED = ".copy.part"
_ALONE = "SELECT pg_try_advisory_lock(hashtext('a copy of a journal'), hashtext(current_schema()))"
_EMPTY = "SELECT NOT EXISTS (SELECT 1 FROM counter) AND NOT EXISTS (SELECT 1 FROM operation)"


@contextmanager
def arriving(place: str, password: str | None) -> Iterator[SqliteConnection | PostgresConnection]:
    """The place to copy to; it is a journal when the block ends well.

    Raises:
        RefusedError: If there is a journal already, or it cannot be written.
    """
    with _on_server(place, password) if is_server(place) else _in_file(place) as target:
        yield target


@contextmanager
def _on_server(address: str, password: str | None) -> Iterator[PostgresConnection]:
    target = reached_as_it_is(address, password)
    try:
        [(alone,)] = target.asked(_ALONE)
        if not alone:
            raise RefusedError(f"Another copy to {address} is under way. Wait till it is done.")
        version = target.version()
        if version == 0:
            migrate(target)
        if version not in (0, COPYING) and not (version == SCHEMA and target.asked(_EMPTY)[0][0]):
            raise RefusedError(_taken(address))
        _note(target, COPYING)
        yield target
        _note(target, SCHEMA)
    finally:
        target.close()


def _note(target: PostgresConnection, version: int) -> None:
    target.begin(change=True)
    target.set_version(version)
    target.commit()


@contextmanager
def _in_file(path: str) -> Iterator[SqliteConnection]:
    if os.path.lexists(path):
        raise RefusedError(_taken(path))
    building = path + UNFINISHED
    try:
        make_folder(os.path.dirname(path))
        target = _begun(building)
    except OSError as error:
        raise RefusedError(f"{path} cannot be written: {error.strerror}.") from None
    try:
        target.asked("PRAGMA locking_mode=EXCLUSIVE")
        yield target
    finally:
        target.close()
    try:
        put_in_place(building, path)
    except FileExistsError:
        raise RefusedError(_taken(path)) from None
    if os.path.lexists(building):
        os.unlink(building)
    settle_folder(os.path.dirname(path))


def _begun(building: str) -> SqliteConnection:
    """The file that a copy which was cut off has begun, or a new one."""
    if os.path.lexists(building):
        with suppress(JournalError):
            target = open_as_it_is(building)
            if target.version() == SCHEMA:
                return target
            target.close()
        os.unlink(building)
    os.close(own_file(building))
    target = SqliteConnection(building, create=True)
    migrate(target)
    return target


def _taken(place: str) -> str:
    return f"There is a journal at {place} already. Name another place to copy to."
