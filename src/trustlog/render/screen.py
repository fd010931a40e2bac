"""What the answer is shown on."""

from __future__ import annotations

from trustlog.domain.value import Value

MIN_WIDTH = 40


class Screen(Value):
    """A terminal or not, and how many columns wide."""

    width: int = 80
    terminal: bool = False
