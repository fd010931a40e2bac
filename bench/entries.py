"""A journal of jrnl's, as long as ten years of it: the same for the same seed."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bench.plan import FIRST
from bench.words import Writer, handles

if TYPE_CHECKING:
    from pathlib import Path

SEED = 20261120
MINUTES = 50
"""Between two entries, on average: a hundred thousand of them fill the ten years."""


def write_jrnl(path: Path, count: int) -> None:
    """Write so many entries, as jrnl itself would."""
    rng = random.Random(SEED)
    writer = Writer(rng, handles(40))
    at = datetime(FIRST.year, FIRST.month, FIRST.day, 8)  # noqa: DTZ001  # jrnl knows no zone
    with path.open("w", encoding="utf-8") as file:
        for _ in range(count):
            at += timedelta(minutes=rng.randint(1, 2 * MINUTES))
            marks = [f"@{name}" for name in writer.people()] + [f"#{tag}" for tag in writer.tags()]
            file.write(f"[{at:%Y-%m-%d %I:%M:%S %p}] {writer.note()}.\n{' '.join(marks)}\n\n")
