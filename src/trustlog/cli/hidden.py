"""A line that is typed on the terminal and not shown, wherever standard input comes from."""

from __future__ import annotations

import os
from getpass import getpass

from trustlog.domain.errors import StoppedError
from trustlog.domain.text import visible


def terminal_there() -> bool:
    """Whether a person sits at a terminal of this process."""
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True


def hidden(question: str) -> str:
    """Ask on the terminal.

    Raises:
        StoppedError: At the end of input.
    """
    try:
        return getpass(visible(question))
    except EOFError:
        raise StoppedError("Nothing was changed.") from None
