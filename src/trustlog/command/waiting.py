"""Wait for what a person types, so that no Ctrl-C is lost."""

from __future__ import annotations

import os
from _signal import set_wakeup_fd  # type: ignore[import-not-found]  # signal itself costs enum
from select import select

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def wait_for_line(stream: TextIO) -> None:
    """Wait until a line is there to be read.

    A Ctrl-C between Python's last look and the beginning of a read is noted, but the read waits
    for Enter all the same. A signal also writes to the pipe, so this wait cannot miss one.
    """
    try:
        typed = stream.fileno()
    except OSError:
        return  # no file, so nothing more will come
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    before = set_wakeup_fd(writer)
    try:
        select((typed, reader), (), ())
    finally:
        set_wakeup_fd(before)
        os.close(reader)
        os.close(writer)
