"""What the habit trackers have in common: how often, and days on which it was not done."""

from __future__ import annotations

from trustlog.exchange.incoming import Entry
from trustlog.exchange.readers.words import named_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

NOT_DONE = "days marked as not done"
"""What no record is kept of: a day that was asked for, and has no moment, says the same."""
_PERIODS = {7: "week", 30: "month", 31: "month", 90: "quarter", 91: "quarter", 92: "quarter"}


def every_of(times: int, days: int) -> str | None:
    """The cadence of a habit meant so many times in so many days; None if trustlog has none."""
    if times >= days > 0:
        return "every day"
    per = _PERIODS.get(days)
    return f"{times}/{per}" if per and times > 0 else None


def done(place: str, source_id: str, day: date, habit: str | None, note: str) -> Entry:
    """A day on which a habit was done, with whom its note names."""
    named = named_in(note)
    return Entry(
        place=place,
        source_id=source_id,
        day=day,
        habit=habit,
        note=named.note,
        people=named.people,
        tags=named.tags,
    )


def left_undone(place: str, source_id: str, day: date, habit: str, note: str) -> Entry:
    """What was written of a day on which a habit was not done: a note that names it."""
    return done(place, source_id, day, None, f"{habit}, not done: {note}")
