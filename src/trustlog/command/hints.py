"""What is pointed out when a moment was logged: that it counts for nothing, or may be a slip."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.days import days_said, written
from trustlog.domain.moments import COST
from trustlog.store.connection import BusyError, StoreError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.command.front import Desk
    from trustlog.domain.moments import Moment

LONG_AGO = timedelta(300)
"""A day without a year that is so far back was perhaps meant to come."""
ROUND_A_NAME = "@.,;:!?()\"'"


def hints(desk: Desk, moment: Moment, names: Mapping[str, str]) -> Iterator[str]:
    """What may not be as it was meant, each with the way out."""
    if desk.today - moment.day > LONG_AGO:
        days = (desk.today - moment.day).days
        yield f"That is {days_said(days)} ago. trustlog undo takes it back."
    for handle in _unread(moment, names):
        more = f"trustlog edit {moment.number} --with {handle} adds them."
        yield f"{names[handle]} is only text there. {more}"
    if moment.habit is not None and moment.effect != COST:
        yield from _uncounted(desk, moment, moment.habit)


def _unread(moment: Moment, names: Mapping[str, str]) -> list[str]:
    """Whose names stand in a note as text: with an @, or as its first word where nobody is said."""
    words = moment.note.split()
    marked = [word.strip(ROUND_A_NAME).casefold() for word in words if "@" in word[:2]]
    first = words[:1] if not moment.people else []
    found = [word for word in (*first, *marked) if word in names and word not in moment.people]
    return list(dict.fromkeys(found))


def _uncounted(desk: Desk, moment: Moment, slug: str) -> Iterator[str]:
    """That a moment lies before a habit's first day, or after its last."""
    try:
        with desk.journal.reading(anew=False) as journal:
            lives = journal.lives(slug)
    except (StoreError, BusyError):  # the moment is saved, and this is only said beside it
        return
    if any(life.holds(moment.day) for life in lives):
        return
    later = [life.since for life in lives if life.since > moment.day]
    if later:
        since = f"trustlog habit edit {slug} --since {moment.day} counts it, too."
        yield f"{slug} counts from {written(later[0])} on. {since}"
    elif lives and lives[-1].until is not None:
        ended = f"{slug} was retired on {written(lives[-1].until)}, so this counts for nothing."
        yield f"{ended} trustlog habit adopt {slug} takes it up again."
