"""What could not be saved: kept apart, whole, so that it can be offered the next time.

A line is kept with its time and with the identity of its change. So it is logged for the day it
was written on, and never twice: whether the journal holds that change can be asked.
"""

from __future__ import annotations

import json
import os
import stat
from datetime import datetime
from typing import TYPE_CHECKING, Any

from trustlog.command.line import Line
from trustlog.domain.errors import JournalError, TrustlogError
from trustlog.domain.value import Value
from trustlog.settings.places import short, unsaved_folders
from trustlog.store.connection import BusyError, UnreachableError
from trustlog.store.faults import SavedError
from trustlog.store.making import make_folder, settle_folder
from trustlog.store.opening import OWNER_ONLY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.command.front import Desk, Front

KEPT = (
    *("add", "note", "received", "interview add"),
    *("promise to", "promise from", "promise add"),
)
"""The commands that write down something new in somebody's own words."""
SEALED = "an encrypted journal's words are kept nowhere else, so write them again."
_OWN_NAME = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)


class Unsaved(Value):
    """A line that was not saved. `heard` is what was written beside it, `path` where it is kept."""

    path: str
    journal: str
    at: datetime
    uid: str
    line: Line
    heard: str | None


def kept(error: TrustlogError, line: Line, front: Front) -> TrustlogError:
    """The error of a line that was not saved, saying where it is kept; as it is if it is not."""
    if line.command not in KEPT or isinstance(error, SavedError):
        return error
    if not isinstance(error, JournalError | BusyError):
        return error
    desk = front.desk
    if desk is None:  # not even opened: what a file has against it is to be put right first
        if not isinstance(error, UnreachableError):
            return error
        path, is_new = front.machine.path(line.text("journal")), True
    else:
        path, is_new = desk.path, desk.blank
    sealed = desk is not None and _is_sealed(desk)
    where = SEALED if sealed else _keep(line, front, path)
    if where is None:
        return error
    unsaved = "Not saved: " if is_new else ""  # else it is said already
    return type(error)(f"{unsaved}{str(error).removesuffix('.')}; {where}")


def _is_sealed(desk: Desk) -> bool:
    """Whether the journal is encrypted, or may be."""
    if desk.blank:
        return False
    try:
        return desk.front.machine.is_sealed(desk.path)
    except TrustlogError:
        return True


def _text(line: Line, front: Front, path: str, uid: str) -> str:
    said = {**line.said, "journal": path}
    body = {
        "trustlog": 1,
        "at": front.machine.clock.now().isoformat(),
        "uid": uid,
        "command": line.command,
        "said": {name: value for name, value in said.items() if value},
        "heard": front.heard,
    }
    return json.dumps(body, ensure_ascii=False, indent=1) + "\n"


def _keep(line: Line, front: Front, path: str) -> str | None:
    """Write it where there is room; return the words that say so."""
    machine, desk = front.machine, front.desk
    uid = machine.uid() if desk is None or desk.begun is None else desk.begun.uid
    text = _text(line, front, path, uid)
    for folder in unsaved_folders(machine.environ):
        try:
            make_folder(folder)
            if not _is_ours(folder):
                continue
            _write(os.path.join(folder, f"{uid}.json"), text)
            settle_folder(folder)
        except OSError:
            continue
        return f"what you wrote is kept in {short(folder, machine.environ)} and offered next time."
    return None


def _write(path: str, text: str) -> None:
    handle = os.open(path, _OWN_NAME, OWNER_ONLY)
    try:
        with open(handle, "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(text)
            file.flush()
            os.fsync(handle)
    except OSError:
        os.unlink(path)
        raise


def waiting(environ: Mapping[str, str]) -> list[Unsaved]:
    """Everything that is kept, the oldest first; what cannot be read is left alone."""
    return sorted(_found(environ), key=lambda each: (each.at, each.path))


def drop(unsaved: Unsaved) -> None:
    """Forget what was kept; the last one takes its folder along."""
    folder = os.path.dirname(unsaved.path)
    try:
        os.unlink(unsaved.path)
        if not os.listdir(folder):
            os.rmdir(folder)
    except FileNotFoundError:
        pass  # another shell was asked about the same, and answered first


def _found(environ: Mapping[str, str]) -> Iterator[Unsaved]:
    for folder in unsaved_folders(environ):
        if not _is_ours(folder):
            continue
        for name in os.listdir(folder):
            try:
                yield _read(os.path.join(folder, name))
            except (OSError, ValueError, KeyError, TypeError):
                continue


def _read(path: str) -> Unsaved:
    with open(path, encoding="utf-8", errors="surrogatepass") as file:
        body: dict[str, Any] = json.load(file)
    said = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in body["said"].items()
    }
    return Unsaved(
        path=path,
        journal=body["said"]["journal"],
        at=datetime.fromisoformat(body["at"]),
        uid=body["uid"],
        line=Line(command=body["command"], said=said),
        heard=body["heard"],
    )


def _is_ours(folder: str) -> bool:
    """Whether a folder is one, and nobody else's: in a shared place anybody could make it."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    own = found.st_uid == os.getuid() and not found.st_mode & 0o077
    return own and stat.S_ISDIR(found.st_mode)
