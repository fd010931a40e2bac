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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

FROM_INPUT = "-"
MOST_INPUT = 64 << 20


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
        name = "standard input" if path is None else said
        yield File(
            name=one_line(name),
            handle=handle,
            size=size,
            head=head,
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
