"""The backups there are: where they lie, which there are, which are dropped."""

from __future__ import annotations

import os
from datetime import datetime

from trustlog.domain.backups import Backup
from trustlog.domain.errors import RefusedError
from trustlog.store.backups import BEFORE, ENDING, backup_folder, own_file, stem_of
from trustlog.store.opening import make_folder, settle_folder

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


def every_backup(journal: str) -> list[Backup]:
    """Every copy of a journal that can be found, folder by folder, newest first.

    One on a disk that is not there is not among them.
    """
    return [each for folder in folders_of(journal) for each in backups_in(folder, journal)]


def backups_in(folder: str, journal: str) -> list[Backup]:
    """The copies of a journal in a folder, newest first; none if it cannot be read."""
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


def drop_older(made: str, journal: str, keep: int) -> list[str]:
    """Remove the oldest copies from the folder of the newest, until so many are left.

    Raises:
        RefusedError: If one cannot be removed.
    """
    folder = os.path.dirname(made)
    others = [each.path for each in backups_in(folder, journal) if each.path != made]
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
