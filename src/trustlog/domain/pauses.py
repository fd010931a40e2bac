"""What excuses a habit: days off, skips, holidays."""

from __future__ import annotations

from trustlog.domain.slots import Pauses
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class Off(Value):
    """Days off, both ends included; of one habit or of everything. Without an end they last."""

    since: date
    until: date | None = None
    why: str = ""
    habit: str | None = None

    def holds(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.since <= day and (self.until is None or day <= self.until)


class Skip(Value):
    """A day that excuses the slot of a habit it lies in."""

    habit: str
    day: date
    why: str = ""


class Holiday(Value):
    """A public holiday of a region."""

    day: date
    name: str
    region: str


def pauses_of(
    habit: str, offs: Iterable[Off], skips: Iterable[Skip], holidays: Iterable[Holiday]
) -> Pauses:
    """What excuses one habit."""
    ranges = [(off.since, off.until) for off in offs if off.habit in (None, habit)]
    ranges += [(holiday.day, holiday.day) for holiday in holidays]
    return Pauses(
        off=tuple(ranges), skipped=tuple(skip.day for skip in skips if skip.habit == habit)
    )
