"""How far back the slots of a habit must be known for its newest figures.

A strength forgets: each decided slot leaves m of what stood before it, so that a slot weighs
m ^ n after n more. A run ends at the first slot that is not of its kind.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, log

from trustlog.domain.figures import Recent, days_per_slot, stays

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.cadences import Cadence
    from trustlog.domain.spans import Life

UNSEEN = 1e-9
"""What weighs less in a strength is seen in none of the six digits that are given of it."""
SPARE = 1.25
"""So much further is looked back: a slot that was excused weighs nothing."""


def look_back(life: Life, day: date) -> date:
    """The day from which the slots of a life may be all that its figures before a day need."""
    newest = day if life.until is None else min(day, life.until)
    days = max(_days(version.cadence) for version in life.versions)
    return newest - timedelta(min(days, (newest - date.min).days))


def _days(cadence: Cadence) -> int:
    """The days, with those on which the habit rests, after which a slot is unseen."""
    slots = log(UNSEEN) / log(stays(cadence))
    return ceil(SPARE * slots * days_per_slot(cadence) * 7 / cadence.active.bit_count())


def is_enough(found: Recent, life: Life, day: date) -> bool:
    """Whether figures of some of the slots are those of all: for strengths, before a day."""
    decided = [slot for slot in found.slots if slot.decided and slot.span.first >= life.since]
    if not decided or len(decided) in (found.streak, found.gap.slots if found.gap else 0):
        return False
    weight, left = 1.0, {}
    for slot in reversed(decided):
        if slot.span.last < day:
            cadence = slot.span.cadence
            if id(cadence) not in left:
                left[id(cadence)] = stays(cadence)
            weight *= left[id(cadence)]
    return weight < UNSEEN
