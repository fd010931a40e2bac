"""Moments: something that happened, with whom, and what it did to trust."""

from __future__ import annotations

from functools import cache

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime

BUILT, NEUTRAL, COST = EFFECTS = ("built", "neutral", "cost")


class Moment(Value):
    """Something that happened.

    `day` is the local calendar day, decided once when it was logged; `at` the instant in UTC and
    `utc_offset` the minutes then in force. Without `timed`, no time was given and noon stands in.
    """

    number: int
    uid: str
    day: date
    at: datetime
    utc_offset: int
    timed: bool
    habit: str | None
    effect: str = BUILT
    note: str = ""
    people: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    aims: tuple[str, ...] = ()
    private: bool = False

    def clock(self) -> str:
        """The time on the wall when it happened: `15:40`."""
        at = self.at
        return _on_a_clock((at.hour * 60 + at.minute + self.utc_offset) % (24 * 60))


@cache
def _on_a_clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


class Filters(Value):
    """Which moments are asked for: days with both ends, then habit, person, tag and aim."""

    since: date
    until: date
    habit: str | None = None
    person: str | None = None
    tag: str | None = None
    aim: str | None = None
