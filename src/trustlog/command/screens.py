"""The screen the answer goes to: how wide, and whether it is a terminal."""

from __future__ import annotations

import os
import sys

from trustlog.render.screen import MIN_WIDTH, Screen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

USUAL = 80


def screen_of(environ: Mapping[str, str]) -> Screen:
    """Standard output as it is; `COLUMNS` says how wide, where it is a number."""
    terminal = sys.stdout is not None and sys.stdout.isatty()
    said = environ.get("COLUMNS", "")
    if said.isascii() and said.isdigit() and int(said) > 0:
        return Screen(width=max(int(said), MIN_WIDTH), terminal=terminal)
    try:
        width = os.get_terminal_size(sys.stdout.fileno()).columns if terminal else USUAL
    except OSError:
        width = USUAL
    return Screen(width=max(width or USUAL, MIN_WIDTH), terminal=terminal)
