"""The file that is imported: opened once, only to be read; standard input is held in memory."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager
from io import BytesIO

from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.text import one_line
from trustlog.exchange.incoming import HEAD, MOST_BYTES, File
from trustlog.exchange.readers.lines import UTF_16, narrow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

FROM_INPUT = "-"
MOST_INPUT = 64 << 20
"""The longest that is held in memory."""


@contextmanager
def opened(said: str, date_order: str) -> Iterator[File]:
    """A file to import, for as long as the block lasts.

    Raises:
        RefusedError: If it cannot be read, is no plain file, is empty or too long.
        UnreadableError: If standard input is closed.
    """
    path = None if said == FROM_INPUT else os.path.abspath(os.path.expanduser(said))
    with _input() if path is None else _handle(path) as handle:
        try:
            size = handle.seek(0, os.SEEK_END)
            handle.seek(0)
            head = handle.read(HEAD)
        except OSError as error:
            raise RefusedError(f"{one_line(said)} cannot be read: {error.strerror}.") from None
        if not head.strip():
            raise RefusedError(f"{one_line(said)} is empty, so there is nothing to import.")
        name = one_line("standard input" if path is None else said)
        plain = _plain(handle, head, name)
        yield File(
            name=name,
            handle=plain or handle,
            size=plain.getbuffer().nbytes if plain else size,
            head=plain.getvalue()[:HEAD] if plain else head,
            path=path,
            date_order=date_order,
        )


def _handle(path: str) -> BinaryIO:
    shown = one_line(path)
    try:
        # Without waiting, or a pipe of that name would hold us up for ever.
        handle = open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb")  # noqa: SIM115  # given away
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "that is no name of a file"
        raise RefusedError(f"{shown} cannot be read: {why}.") from None
    found = os.fstat(handle.fileno())
    if not stat.S_ISREG(found.st_mode):
        handle.close()
        raise RefusedError(f"{shown} is no plain file. Name one, or - for standard input.")
    if found.st_size > MOST_BYTES:
        handle.close()
        raise RefusedError(f"{shown} is longer than {MOST_BYTES >> 20} MB. Divide it.")
    return handle


def _input() -> BinaryIO:
    if sys.stdin is None:
        raise UnreadableError("Standard input is closed, so there is nothing to import.")
    data = sys.stdin.buffer.read(MOST_INPUT + 1)
    if len(data) > MOST_INPUT:
        raise RefusedError(
            f"Standard input has more than {MOST_INPUT >> 20} MB. Save it as a file and name that."
        )
    return BytesIO(data)


def _plain(handle: BinaryIO, head: bytes, name: str) -> BytesIO | None:
    """The same text in UTF-8 with lines that end as elsewhere; None if it is so already.

    Raises:
        RefusedError: If it is in UTF-16, and damaged or long.
    """
    wide = head.startswith(UTF_16)
    if not wide and not _is_of_old_lines(head):
        return None
    handle.seek(0)
    data = handle.read(MOST_INPUT + 1)
    is_long = len(data) > MOST_INPUT
    if wide:
        data = b"" if is_long else narrow(data)
        if not data:
            raise RefusedError(f"{name} is in UTF-16. Save it as UTF-8 and try again.")
    elif is_long:
        return None
    return BytesIO(data.replace(b"\r", b"\n") if _is_of_old_lines(data[:HEAD]) else data)


def _is_of_old_lines(head: bytes) -> bool:
    """Whether lines end with a carriage return alone; what holds a NUL is no text."""
    return b"\r" in head and b"\n" not in head and b"\0" not in head
