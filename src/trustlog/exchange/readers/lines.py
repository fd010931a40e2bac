"""The lines of a text file, one at a time, however long the file is."""

from __future__ import annotations

from codecs import BOM_UTF8
from itertools import count

from trustlog.domain.errors import RefusedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    class Source(Protocol):
        """What lines are read from: a file, or one in an archive."""

        def seek(self, offset: int, /) -> object:
            """Go to the beginning, with 0."""

        def read(self, size: int, /) -> bytes:
            """The next bytes, so many at most."""

        def readline(self, size: int, /) -> bytes:
            """The rest of a line, so many bytes at most."""


LONGEST_LINE = 1 << 20
UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def narrow(data: bytes) -> bytes:
    """A text in UTF-16 as UTF-8; nothing if it is damaged."""
    try:
        return data.decode("utf-16").encode()
    except UnicodeDecodeError:
        return b""


def lines_of(handle: Source, longest: int = LONGEST_LINE) -> Iterator[tuple[int, str]]:
    """Each line with its number, without its end; read from the beginning.

    Raises:
        RefusedError: If it is no text in UTF-8, or has a line that is too long.
    """
    handle.seek(0)
    for number in count(1):
        data = handle.readline(longest + 1)
        if len(data) > longest:
            size = "a megabyte" if longest == LONGEST_LINE else f"{longest >> 20} megabytes"
            raise RefusedError(f"Line {number}: It is longer than {size}, so this is no journal.")
        if number == 1:
            if data.startswith(UTF_16):
                raise RefusedError("It is in UTF-16. Save it as UTF-8 and try again.")
            data = data.removeprefix(BOM_UTF8)
        if not data:
            return
        yield number, _text(number, data)


def _text(number: int, data: bytes) -> str:
    if b"\0" in data:
        raise RefusedError(f"Line {number}: It has a NUL, which no text has.")
    try:
        return data.decode().rstrip("\r\n")
    except UnicodeDecodeError:
        raise RefusedError(
            f"Line {number}: It has bytes that are no UTF-8. Save it as UTF-8 and try again."
        ) from None
