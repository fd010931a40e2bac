"""The clock's shape: what tells the time, without asking the system for it."""

from __future__ import annotations

from datetime import datetime, timezone

from trustlog.domain.errors import UnreadableError
from trustlog.domain.times import local_instant
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Clock(Protocol):
        """Something that tells the time where the person is."""

        def now(self) -> datetime:
            """The current instant, always with a time zone."""

        def local(self, wall: datetime) -> datetime:
            """The instant at which clocks here show this time.

            A time the clocks skip moves forward; one that comes twice is the first.
            """


class FixedClock(Value):
    """A clock that stands still. Without `zone` it is in the machine's own time zone."""

    at: datetime
    zone: timezone | None = None

    def now(self) -> datetime:
        """The instant it stands at."""
        return self.at

    def local(self, wall: datetime) -> datetime:
        """The instant at which clocks here show this time."""
        return local_instant(wall) if self.zone is None else wall.replace(tzinfo=self.zone)


def clock_at(text: str) -> FixedClock:
    """The clock that `TRUSTLOG_NOW` sets: `2026-11-20T09:00`, with or without an offset.

    Raises:
        UnreadableError: If the text is no such time.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise UnreadableError(
            f'TRUSTLOG_NOW is "{text}", which is no time. Write it as 2026-11-20T09:00.'
        ) from None
    offset = at.utcoffset()
    if offset is None:
        return FixedClock(at=local_instant(at))
    return FixedClock(at=at, zone=timezone(offset))
