"""What Loop Habit Tracker says of a habit and of a day, from wherever it was read."""

from __future__ import annotations

from trustlog.domain.value import Value
from trustlog.exchange.incoming import Kind, Lost, Pause, Refused, noted
from trustlog.exchange.readers.habits import NOT_DONE, done, every_of, left_undone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from trustlog.exchange.incoming import Item

UNKNOWN, NO, IMPLIED, YES, SKIP = -1, 0, 1, 2, 3
DAILY = 1
PARTS = 1000
"""Loop keeps an amount in thousandths."""
FILLED_IN = "days that Loop filled in by itself"


class Tracked(Value):
    """A habit of Loop's; `key` tells it from the others, `lost` is what trustlog cannot keep."""

    place: str
    key: str
    name: str
    times: int = 1
    days: int = 1
    is_amount: bool = False
    at_most: bool = False
    target: float = 0
    unit: str = ""
    archived: bool = False
    lost: tuple[str, ...] = ()

    def items(self) -> Iterator[Item]:
        """The habit itself. An amount for a week asks for no number of days."""
        every = every_of(self.times, self.days)
        if self.is_amount and self.days != DAILY:
            every = None
        yield Kind(name=self.name, every=every, retired=self.archived)
        if min(self.times, self.days) < 1:
            why = f"{self.name} is meant {self.times} times in {self.days} days, which cannot be."
            yield Refused(place=self.place, why=why)
        for what in self.lost:
            yield Lost(place=self.place, what=what)

    def item(self, place: str, day: date, value: int, note: str) -> Item | None:
        """What a day says; None if it says nothing."""
        source_id = f"{day} {self.key}"
        if value == SKIP:
            return Pause(place=place, source_id=source_id, day=day, habit=self.name, why=note)
        if value == UNKNOWN:
            return done(place, source_id, day, None, f"{self.name}: {note}") if note else None
        if self.is_amount:
            return self._amount(place, source_id, day, value, note)
        return self._answer(place, source_id, day, value, note)

    def _answer(self, place: str, source_id: str, day: date, value: int, note: str) -> Item:
        if value == YES:
            return done(place, source_id, day, self.name, note)
        if value == IMPLIED:
            return Lost(place=place, what=FILLED_IN)
        if value != NO:
            return Refused(place=place, why=f"{value} is no mark of Loop's.")
        if note:
            return left_undone(place, source_id, day, self.name, note)
        return Lost(place=place, what=NOT_DONE)

    def _amount(self, place: str, source_id: str, day: date, value: int, note: str) -> Item:
        amount = value / PARTS
        if amount < 0:
            return Refused(place=place, why=f"{value} is no amount of Loop's.")
        said = noted(f"{_plain(amount)} {self.unit}".strip(), note)
        if self._is_enough(amount):
            return done(place, source_id, day, self.name, said)
        if not amount and not note:
            return Lost(place=place, what=NOT_DONE)
        return left_undone(place, source_id, day, self.name, said)

    def _is_enough(self, amount: float) -> bool:
        """Whether Loop shows the day as done; an amount for longer than a day counts as it is."""
        if self.at_most:
            return amount <= self.target
        return amount > 0 and (self.days != DAILY or amount >= self.target)


def _plain(amount: float) -> str:
    return f"{amount:.3f}".rstrip("0").rstrip(".")
