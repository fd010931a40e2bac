"""The backups there are: where they lie, which there are, which are dropped.

Most journals are called `journal.db`, and their copies may lie in one folder. So a copy that can
be looked into is a journal's only if both began with the same step; the name alone removes none.
"""

from __future__ import annotations

import os
from contextlib import closing
from datetime import datetime

from trustlog.domain.backups import Backup
from trustlog.domain.errors import RefusedError, TrustlogError
from trustlog.store.backups import BEFORE, ENDING, backup_folder, own_file, stem_of
from trustlog.store.making import make_folder, settle_folder
from trustlog.store.opening import open_as_it_is
from trustlog.store.scrubbing import FIRST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.connection import SqliteConnection
    from trustlog.store.opening import Secret

STAMP_LENGTH = len("2026-11-20T154012")
NUL = b"\0"
"""Stands between paths, which may hold anything else."""


def folders_of(journal: str) -> list[str]:
    """Every folder that copies of a journal were put in."""
    try:
        with open(_noted_in(journal), "rb") as file:
            others = [os.fsdecode(each) for each in file.read().split(NUL) if each]
    except OSError:  # none was noted, or what was noted cannot be read
        others = []
    return [backup_folder(journal), *others]


def note_folder(journal: str, folder: str) -> None:
    """Note that copies of a journal are put in a folder, for whoever looks for them later.

    Raises:
        RefusedError: If that cannot be written down.
    """
    folders = folders_of(journal)
    if folder in folders:
        return
    noted = _noted_in(journal)
    part = f"{noted}.{os.urandom(4).hex()}.part"
    try:
        make_folder(os.path.dirname(noted))
        with os.fdopen(own_file(part), "wb") as file:
            file.write(NUL.join(map(os.fsencode, (*folders[1:], folder))))
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, noted)
    except OSError as error:
        raise RefusedError(f"{noted} cannot be written: {error.strerror}.") from None


def _noted_in(journal: str) -> str:
    return os.path.join(backup_folder(journal), f"{stem_of(journal)}.folders")


def first_step(connection: SqliteConnection) -> str:
    """What tells a journal and its copies from any other; nothing in one without a step.

    Forgetting and pruning let the steps go, and keep this of the first.
    """
    kept = f"SELECT name FROM counter WHERE name LIKE '{FIRST}%'"  # noqa: S608  # a word of ours
    for (name,) in connection.asked(kept):
        return str(name).removeprefix(FIRST)
    for (uid,) in connection.asked("SELECT uid FROM operation ORDER BY id LIMIT 1"):
        return str(uid)
    return ""


def first_step_in(path: str, secret: Secret | None = None) -> str | None:
    """The first step of the journal in a file that nobody has open here; None if it cannot be read.

    Args:
        path: The file, which is only read.
        secret: Finds the passphrase; without it, what is encrypted cannot be read.
    """
    if os.path.lexists(f"{path}-journal"):  # to open it might take back a change that was cut off
        return None
    try:
        with closing(open_as_it_is(path, secret)) as file:
            return first_step(file)
    except TrustlogError:
        return None


def every_backup(
    journal: str, first: str | None = None, secret: Secret | None = None
) -> list[Backup]:
    """Every copy of a journal that can be found, folder by folder, newest first.

    One on a disk that is not there is not among them. What else is asked is as in `backups_in`.
    """
    return [
        each for there in folders_of(journal) for each in backups_in(there, journal, first, secret)
    ]


def backups_in(
    folder: str, journal: str, first: str | None = None, secret: Secret | None = None
) -> list[Backup]:
    """The copies of a journal in a folder, newest first; none if it cannot be read.

    Args:
        folder: Where they lie.
        journal: The path of the journal, by whose name theirs begin.
        first: The first step of the journal, which leaves out what is known to be of another.
        secret: Finds the passphrase of an encrypted copy; without it none is looked into.
    """
    found = _named_so(folder, journal)
    if first is None:
        return found
    return [each for each in found if first_step_in(each.path, secret) in (None, first)]


def _named_so(folder: str, journal: str) -> list[Backup]:
    """What lies in a folder under the name of a copy, the newest first."""
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    stem = stem_of(journal)
    found = [_backup(folder, name, stem) for name in sorted(names)]
    return sorted((each for each in found if each), key=_age, reverse=True)


def _age(backup: Backup) -> tuple[datetime, int, str]:
    """What sorts the oldest first; of two of one second, `.2` came later."""
    return backup.at, len(backup.path), backup.path


def drop_older(made: str, journal: str, keep: int, secret: Secret) -> list[str]:
    """Remove the oldest copies from the folder of the newest, until so many are left.

    What cannot be looked into stays: it may be another journal's.

    Raises:
        RefusedError: If one cannot be removed.
    """
    folder, first = os.path.dirname(made), first_step_in(made, secret)
    others = [
        each.path
        for each in _named_so(folder, journal)
        if each.path != made and first is not None and first_step_in(each.path, secret) == first
    ]
    dropped = others[keep - 1 :]
    for path in dropped:
        try:
            os.unlink(path)
        except OSError as error:
            raise RefusedError(f"{path} cannot be removed: {error.strerror}.") from None
    settle_folder(folder)
    return dropped


def _backup(folder: str, name: str, stem: str) -> Backup | None:
    """What the name of a file says, if it is that of a copy."""
    start = len(stem) + 1
    stamp, rest = name[start : start + STAMP_LENGTH], name[start + STAMP_LENGTH :]
    if not name.startswith(f"{stem}-") or not rest.endswith(ENDING):
        return None
    try:
        at = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    _, _, reason = rest.removesuffix(ENDING).partition(BEFORE)
    return Backup(path=os.path.join(folder, name), at=at, reason=reason.partition(".")[0])
