"""What the answer is shown on."""

from __future__ import annotations

from trustlog.domain.value import Value

MIN_WIDTH = 40
BUILT_IN = 17
"""The columns of the longest name among the built-in habits."""


class Screen(Value):
    """A terminal or not, and how many columns wide."""

    width: int = 80
    terminal: bool = False


def name_room(columns: int) -> int:
    """How many columns of a table the names of habits may take: a long one of one's own is cut."""
    return max(BUILT_IN, columns // 3)
