"""What a day's note says of promises: each was made, moved or settled on some day."""

from __future__ import annotations

from trustlog.domain.days import days_said
from trustlog.domain.promises import KEPT
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from trustlog.domain.promises import Promise


class Told(Value):
    """Something that became of a promise on a day: the words for it, and a name of its own."""

    day: date
    promise: Promise
    words: str
    name: str


def told_by_day(promises: Iterable[Promise]) -> dict[date, list[Told]]:
    """What became of promises, by day; of one day by the number of the promise."""
    days: dict[date, list[Told]] = {}
    for promise in promises:
        for told in _told(promise):
            days.setdefault(told.day, []).append(told)
    return days


def _told(promise: Promise) -> Iterator[Told]:
    first = promise.moves[0].was if promise.moves else promise.due
    words = f"Promised, {_due(first)}"
    yield Told(day=promise.made, promise=promise, words=words, name="made")
    for place, move in enumerate(promise.moves, start=1):
        words = f"Moved, now {_due(move.due)}"
        yield Told(day=move.day, promise=promise, words=words, name=f"moved-{place}")
    if promise.settled is not None:
        words = promise.state.capitalize()
        if promise.state == KEPT and promise.late and not promise.theirs:
            words += f", {days_said(promise.days_late)} late"
        yield Told(day=promise.settled, promise=promise, words=words, name=promise.state)


def _due(day: date | None) -> str:
    return "someday" if day is None else f"due {day.isoformat()}"
