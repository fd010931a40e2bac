"""What surrounds a journal's file: who may open it, what lies beside it, the disk it is on."""

from __future__ import annotations

import os
import sqlite3

from trustlog.store.glance import read_only_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

OTHERS = 0o077
OTHERS_WRITE = 0o022
WORKING = (".new", ".part", ".sealing")
"""What the names of files end in that are not whole yet."""

NETWORK = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "ceph", "glusterfs", "lustre")
)
NETWORK_FUSE = ("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.gvfsd", "fuse.s3fs")
MOUNTS = "/proc/self/mountinfo"
LEAST_ROOM = 10_000_000


def is_stopped_halfway(path: str) -> bool:
    """Whether a change was cut off and has yet to be taken back, which the next command does.

    The file is only read: SQLite says so before it looks at a page, of an encrypted file as well.
    """
    if not os.path.isfile(path):  # a pipe would be waited for
        return False
    driver = sqlite3.connect(read_only_name(path), uri=True, isolation_level=None)
    try:
        driver.execute("PRAGMA schema_version").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return getattr(error, "sqlite_errorname", "") == "SQLITE_READONLY_ROLLBACK"
    finally:
        driver.close()
    return False


def forget_what_was_read(path: str) -> None:
    """Let the system read a file anew from its disk; only while nothing here holds a lock on it."""
    if hasattr(os, "posix_fadvise"):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def access_remarks(path: str) -> Iterator[str]:
    """Who else may read or replace the file."""
    place = os.path.realpath(path)
    found = os.stat(place)
    folder = os.path.dirname(place)
    if found.st_uid != os.geteuid():
        yield f"It belongs to another user (number {found.st_uid})."
    if found.st_mode & OTHERS:
        yield f"Others may open it. chmod 600 {path} makes it yours alone."
    if os.stat(folder).st_mode & OTHERS_WRITE:
        yield f"Others may write in its folder. chmod 700 {folder} makes it yours alone."


def beside_remarks(path: str) -> Iterator[str]:
    """What lies beside the file and should not be there for long."""
    place = os.path.realpath(path)
    folder, name = os.path.split(place)
    for each in sorted(os.listdir(folder)):
        if each in (f"{name}-wal", f"{name}-shm"):
            yield f"{each} is none of trustlog's: another program had the journal open."
        elif each == f"{name}-journal" and os.path.getsize(f"{place}-journal"):
            yield f"{each} is there: a command is changing the journal right now."
        elif each.startswith(f"{name}.") and each.endswith(WORKING):
            yield f"{each} was left by a command that was stopped. Remove it if none is running."


def disk_remarks(path: str) -> Iterator[str]:
    """What is to be known of the disk: a network's, or a full one."""
    folder = os.path.dirname(os.path.realpath(path))
    kind = file_system(folder, _mounts())
    if kind in NETWORK or kind.startswith(NETWORK_FUSE):
        yield (
            f"It is on a network ({kind}), where files are locked less surely. Use it from one"
            " machine at a time."
        )
    state = os.statvfs(folder)
    room = state.f_bavail * state.f_frsize
    if room < max(LEAST_ROOM, 2 * os.path.getsize(path)):
        yield f"Only {room // 1000:,} kB are free there. Make room before the next change."


def _mounts() -> str:
    try:
        with open(MOUNTS, encoding="utf-8", errors="surrogateescape") as file:
            return file.read()
    except OSError:  # another system than Linux
        return ""


def file_system(folder: str, mounts: str) -> str:
    """The kind of file system a folder is on, from Linux's list of mounts; empty if unknown."""
    found: tuple[int, str] = (-1, "")
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = before.split(" ")[4].replace("\\040", " ") if before.count(" ") > 3 else ""
        inside = folder == point or folder.startswith(point.rstrip("/") + "/")
        # Of two mounts at one point, the later one covers the first.
        if point and inside and len(point) >= found[0]:
            found = len(point), after.split(" ")[0]
    return found[1]
