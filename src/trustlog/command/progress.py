"""A bar on standard error while a command takes its time; in a pipe there is none."""

from __future__ import annotations

import sys

from trustlog.domain.columns import width
from trustlog.render.progress import progress_bar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from trustlog.command.front import Front
    from trustlog.command.line import Line


class Progress:
    """Shows how far a command is, for as long as the block lasts, and leaves no trace."""

    def __init__(self, front: Front, line: Line) -> None:
        terminal = sys.stderr is not None and sys.stderr.isatty()
        self._front = front if terminal and not line.flag("quiet") else None
        self._columns = front.screen.width
        self._drawn = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._draw("")

    def told(self, what: str, done: int, total: int) -> None:
        """Say what is being done, how much of it is done, and of how much."""
        self._draw(progress_bar(what, done, total, self._columns - 1))

    def _draw(self, text: str) -> None:
        if self._front is None or text == self._drawn:
            return
        gone = " " * (width(self._drawn) - width(text))
        back = "\r" if text else "\r" + " " * width(self._drawn) + "\r"
        self._front.tell(f"{back}{text}{gone}" if text else back)
        self._drawn = text
