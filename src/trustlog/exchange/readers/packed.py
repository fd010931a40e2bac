"""Zip archives: read where they are, never unpacked to disk, and no more of them than is sane."""

from __future__ import annotations

import struct
import zipfile
import zlib
from contextlib import contextmanager

from trustlog.domain.errors import RefusedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from trustlog.exchange.incoming import File
    from trustlog.exchange.readers.lines import Source

MAGIC = b"PK\x03\x04"
LONGEST_TABLE = 8 << 20
"""Of its table of contents: some eighty thousand pictures."""
MOST_PACKED = 100
"""How many times longer than in the archive a file of text may be."""
SMALL = 4 << 20
"""What may be packed in any way."""
_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 1 << 16
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(NotImplementedError, RuntimeError, OverflowError, UnicodeError, ValueError),
)
"""How `zipfile` says that an archive is damaged, encrypted, or packed in a way it does not know."""


class Archive:
    """An archive, by the names of the files in it."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed
        self._files = {each.filename: each for each in packed.infolist()}
        if len(self._files) < len(packed.infolist()):
            raise RefusedError("Two files of the archive have one name. Export it anew.")
        self.names = [*self._files]

    @contextmanager
    def file(self, name: str) -> Iterator[Source]:
        """A file of it, to be read from its beginning, once.

        Raises:
            RefusedError: If it cannot be read, or is longer than such files are.
        """
        info = self._files[name]
        try:
            packed = self._packed.open(info)
        except _FAULTS:
            raise _unreadable(name) from None
        with packed:
            yield _Watched(packed, name, max(SMALL, MOST_PACKED * info.compress_size))


class _Watched:
    """A file of an archive that ends where it becomes too long to be what it is taken for."""

    def __init__(self, packed: IO[bytes], name: str, most: int) -> None:
        self._packed = packed
        self._name = name
        self._rest = most

    def seek(self, offset: int) -> None:
        """Go to the beginning, where it is: it is read once."""

    def read(self, size: int) -> bytes:
        """The next bytes, so many at most."""
        return self._read(self._packed.read, size)

    def readline(self, size: int) -> bytes:
        """The rest of a line, so many bytes at most."""
        return self._read(self._packed.readline, size)

    def _read(self, read: Callable[[int], bytes], size: int) -> bytes:
        try:
            data = read(size)
        except _FAULTS:
            raise _unreadable(self._name) from None
        self._rest -= len(data)
        if self._rest < 0:
            raise RefusedError(f"{self._name} in the archive is too long for what it is.")
        return data


def _unreadable(name: str) -> RefusedError:
    return RefusedError(f"{name} in the archive cannot be read. Export it anew and try again.")


@contextmanager
def archive_of(file: File) -> Iterator[Archive]:
    """An archive, open for as long as it is read.

    Raises:
        RefusedError: If it is none, or damaged.
    """
    try:
        _look_at(file)
        file.handle.seek(0)
        packed = zipfile.ZipFile(file.handle)
    except _FAULTS as error:
        raise RefusedError("It is no archive that can be read. Export it anew.") from error
    with packed:
        yield Archive(packed)


def _look_at(file: File) -> None:
    """Look at the size of the table of contents before it is read."""
    start = max(0, file.size - _END_SIZE - _LONGEST_COMMENT)
    file.handle.seek(start)
    tail = file.handle.read(_END_SIZE + _LONGEST_COMMENT)
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        raise zipfile.BadZipFile
    size = int.from_bytes(tail[at + 12 : at + 16], "little")
    if size > LONGEST_TABLE:
        raise RefusedError("There are too many files in the archive.")
