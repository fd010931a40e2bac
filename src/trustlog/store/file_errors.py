"""What goes wrong in a file, in words; loaded only when something does."""

from __future__ import annotations

from trustlog.domain.errors import JournalError
from trustlog.store import connection as connections
from trustlog.store.connection import BusyError, StoreError


class CutShortError(JournalError):
    """A part of the file's last page is missing."""


def spoken(error: Exception, path: str) -> StoreError | BusyError:
    """An error of SQLite's driver in words, without what was being written."""
    # Without a name it is Python's own: bytes in a row that are no UTF-8.
    name = getattr(error, "sqlite_errorname", None) or "SQLITE_ERROR"
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return BusyError(
            f"Another program holds {path} and did not let go in"
            f" {connections.WAIT_SECONDS} seconds. Try again when it is done."
        )
    for start, sentence in _SENTENCES:
        if name.startswith(start):
            return StoreError(sentence.format(path=path, name=name))
    return StoreError(f"{path} cannot be used ({name}).")


_SENTENCES = (
    ("SQLITE_FULL", "The disk that holds {path} is full. Make room and try again."),
    (
        "SQLITE_READONLY_DBMOVED",
        "{path} became another file while it was open. Try again.",
    ),
    (
        "SQLITE_READONLY",
        "{path} or its folder cannot be written. Check its owner and mode with ls -l.",
    ),
    ("SQLITE_CANTOPEN", "{path} cannot be opened. Check its owner and mode with ls -l."),
    ("SQLITE_NOTADB", "{path} is not a trustlog journal. Nothing was changed."),
    (
        "SQLITE_CORRUPT",
        (
            "{path} cannot be read as it is: SQLite finds it damaged. trustlog doctor reads it once"
            " more, and its --salvage NEW writes what can be read into a new file."
        ),
    ),
    ("SQLITE_ERROR", "{path} is not as trustlog left it ({name}). trustlog doctor tells more."),
    (
        "SQLITE_IOERR_WRITE",
        "{path} could not be written ({name}): perhaps a quota or limit. Make room and try again.",
    ),
    ("SQLITE_IOERR", "{path} could not be read or written (disk I/O error, {name})."),
    ("SQLITE_CONSTRAINT", "{path} refused a row that breaks its rules ({name})."),
)
