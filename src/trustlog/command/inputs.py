"""Files that a command reads as text: plain ones, in UTF-8, of a size that a person writes."""

from __future__ import annotations

import os
import stat

from trustlog.domain.errors import RefusedError

MOST_BYTES = 1 << 20
BOM = "\ufeff"


def text_of_file(path: str) -> str:
    """What a file says.

    Raises:
        RefusedError: If it cannot be read, is too long, or is no text in UTF-8.
    """
    try:
        # Without waiting, or a pipe of that name would hold us up for ever.
        handle = os.open(os.path.expanduser(path), os.O_RDONLY | os.O_NONBLOCK)
        with open(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise RefusedError(f"{path} is no plain file. Name one.")
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "that is no name of a file"
        raise RefusedError(f"{path} cannot be read: {why}.") from None
    if len(data) > MOST_BYTES:
        raise RefusedError(f"{path} has more than one megabyte. Divide it.")
    try:
        return data.decode("utf-8").removeprefix(BOM)
    except UnicodeDecodeError:
        raise RefusedError(f"{path} is no text in UTF-8. Save it as UTF-8.") from None
