"""What is promised in a journal: made, perhaps moved, kept, broken, or still open."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from bench.plan import FIRST, TODAY, YESTERDAY

if TYPE_CHECKING:
    import random

THEIRS = 0.15
SOMEDAY = 0.002
MOVED = 0.1
LATE = 0.15
FORGOTTEN = 60  # days for which something overdue may still be open
STILL_OPEN = 0.1
FRESH = 5
"""The last ones, made yesterday: so that a small journal has open ones too."""
STATES, SHARES = ("kept", "broken", "released"), (94, 4, 2)


class Pledge(NamedTuple):
    """A promise to be; `moved` is the day its due day became another, and that day before."""

    made: date
    due: date | None
    moved: tuple[date, date] | None
    state: str
    settled: date | None
    theirs: bool


def pledges(count: int, rng: random.Random) -> list[Pledge]:
    """So many promises of ten years, in the order in which they were made."""
    span = (TODAY - FIRST).days
    days = sorted(FIRST + timedelta(days=rng.randrange(span)) for _ in range(count - FRESH))
    last = Pledge(YESTERDAY, TODAY, None, "open", None, theirs=False)
    return [_pledge(made, rng) for made in days] + [last] * FRESH


def _pledge(made: date, rng: random.Random) -> Pledge:
    theirs = rng.random() < THEIRS
    if rng.random() < SOMEDAY:
        return Pledge(made, None, None, "open", None, theirs)
    due = made + timedelta(days=rng.randint(1, 14))
    moved = None
    if due < TODAY and rng.random() < MOVED:
        moved, due = (due, due), due + timedelta(days=rng.randint(1, 14))
    recent = (TODAY - due).days < FORGOTTEN
    if due >= TODAY or (recent and rng.random() < STILL_OPEN):
        return Pledge(made, due, moved, "open", None, theirs)
    late = rng.randint(1, 10) if rng.random() < LATE else 0
    [state] = rng.choices(STATES, SHARES)
    return Pledge(made, due, moved, state, min(due + timedelta(days=late), YESTERDAY), theirs)
