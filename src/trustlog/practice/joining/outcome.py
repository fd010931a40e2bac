"""What became of the things of a file: counted, and listed where somebody may have to look."""

from __future__ import annotations

from trustlog.domain.imports import Remainder
from trustlog.domain.joining import PLURALS, Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

NEW, CHANGED, SAME, NEWER, CONFLICT, GONE = "new", "changed", "same", "newer", "conflict", "gone"
DIFFERENT = "different"
"""In conflict, and what is here cannot be written over."""
TAKEN = (NEW, CHANGED)
STAYING = ("survey", "round", "interview", "received", "answer")
DIFFERS = "says something else here"


class Found(Told):
    """A thing of a file with the names of this journal, and what it is here."""

    state: str
    thing: int
    mark: int


class Outcome(Remainder):
    """What a file comes to, by what became of each thing."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: dict[str, dict[str, int]] = {
            state: {} for state in (NEW, CHANGED, SAME, NEWER, CONFLICT, DIFFERENT, GONE)
        }
        self.first: date | None = None
        self.last: date | None = None

    def count(self, state: str, kind: str) -> None:
        """Count a thing."""
        counts = self.counts[state]
        counts[PLURALS[kind]] = counts.get(PLURALS[kind], 0) + 1

    def saw(self, day: date) -> None:
        """Note the day of a moment that is taken over."""
        self.first = day if self.first is None else min(self.first, day)
        self.last = day if self.last is None else max(self.last, day)
