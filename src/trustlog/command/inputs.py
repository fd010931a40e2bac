"""What a command reads as text: plain files in UTF-8 or UTF-16, or standard input."""

from __future__ import annotations

import os
import stat
import sys

from trustlog.command.front import slowly
from trustlog.domain.errors import RefusedError
from trustlog.exchange.readers.lines import UTF_16, narrow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front

FROM_INPUT = "-"
MOST_BYTES = 1 << 20
BOM = "\ufeff"


def called(path: str, *, within: bool = False) -> str:
    """What a person calls the place that something is read from; `within` a sentence, or first."""
    if path != FROM_INPUT:
        return path
    return "standard input" if within else "Standard input"


def text_of(path: str, front: Front) -> str:
    """What a file says, or standard input, of a size that a person writes.

    Raises:
        RefusedError: If it cannot be read, is too long, or is no text in UTF-8.
        NotPlainError: Under the quick front, where it is standard input.
    """
    name = called(path)
    data = input_bytes(front, MOST_BYTES) if path == FROM_INPUT else _file(path)
    if len(data) > MOST_BYTES:
        raise RefusedError(f"{name} has more than one megabyte. Divide it.")
    if data.startswith(UTF_16):
        data = narrow(data) or data
    try:
        return data.decode("utf-8").removeprefix(BOM)
    except UnicodeDecodeError:
        raise RefusedError(f"{name} is no text in UTF-8. Save it as UTF-8.") from None


def input_bytes(front: Front, most: int) -> bytes:
    """What stands on standard input, as far as one byte more than is to be read.

    Raises:
        RefusedError: If it is closed.
        NotPlainError: Under the quick front, which could not give back what it took.
    """
    slowly(front)
    if sys.stdin is None:
        raise RefusedError("Standard input is closed, so there is nothing to read. Name a file.")
    return sys.stdin.buffer.read(most + 1)


def _file(path: str) -> bytes:
    try:
        # Without waiting, or a pipe of that name would hold us up for ever.
        handle = os.open(os.path.expanduser(path), os.O_RDONLY | os.O_NONBLOCK)
        with open(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise RefusedError(f"{path} is no plain file. Name one.")
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "that is no name of a file"
        raise RefusedError(f"{path} cannot be read: {why}.") from None
