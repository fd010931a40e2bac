"""How far back the slots of a habit must be known for its newest figures.

A strength forgets: each decided slot leaves m of what stood before it, so that a slot weighs
m ^ n after n more. A run ends at the first slot that is not of its kind.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, log

from trustlog.domain.figures import days_per_slot, stays
from trustlog.domain.slots import DECIDED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.cadences import Cadence
    from trustlog.domain.figures import Recent
    from trustlog.domain.slots import Pauses
    from trustlog.domain.spans import Life

UNSEEN = 1e-7
"""What weighs less in a strength is seen in none of the four digits that are given of it."""
SPARE = 1.25
"""So much further is looked back where there are pauses: a slot that was excused weighs nothing."""
FURTHER = 2
"""So many times as far is looked back where that was not enough."""


def look_back(life: Life, pauses: Pauses, day: date) -> date:
    """The day from which the slots of a life may be all that its figures before a day need."""
    spare = SPARE if pauses.off or pauses.skipped else 1.0
    days = max(_days(version.cadence, spare) for version in life.versions)
    return _back(_newest(life, day), days)


def further_back(life: Life, since: date, day: date) -> date:
    """A day before that one, where the slots from that one on were not enough."""
    newest = _newest(life, day)
    return _back(newest, FURTHER * max((newest - since).days, 1))


def _newest(life: Life, day: date) -> date:
    return day if life.until is None else min(day, life.until)


def _back(day: date, days: int) -> date:
    return day - timedelta(min(days, (day - date.min).days))


def _days(cadence: Cadence, spare: float) -> int:
    """The days, with those on which the habit rests, after which a slot is unseen."""
    slots = spare * log(UNSEEN) / log(stays(cadence))
    # The first may be cut, and the last may be open.
    return ceil((slots + 2) * days_per_slot(cadence) * 7 / cadence.active.bit_count())


def is_enough(found: Recent, life: Life, day: date) -> bool:
    """Whether figures of some of the slots are those of all: for strengths, before a day."""
    run = found.gap.slots if found.gap else found.streak
    decided, weight, left, cadence = 0, 1.0, 1.0, None
    for slot in reversed(found.slots):
        span = slot.span
        if slot.state not in DECIDED or span.first < life.since:
            continue
        decided += 1
        if span.last < day:
            if span.cadence is not cadence:
                cadence = span.cadence
                left = stays(cadence)
            weight *= left
        if decided > run and weight < UNSEEN:
            return True
    past = found.past
    return past is not None and decided + past.decided > run and weight * past.weight < UNSEEN
