"""How far something is that takes its time."""

from __future__ import annotations

from trustlog.domain.columns import width

WIDEST = 30
FULL, EMPTY = "█", "░"


def progress_bar(what: str, done: int, total: int, columns: int) -> str:
    """`rows ████████░░░░  66 %`, at most as wide as the screen."""
    share = min(done / total, 1.0) if total else 1.0
    end = f" {int(share * 100):>3} %"
    room = min(WIDEST, columns - width(what) - len(end) - 2)
    if room < 1:
        return f"{what}{end}"
    full = int(share * room)
    return f"{what} {FULL * full}{EMPTY * (room - full)}{end}"
