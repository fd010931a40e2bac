"""How far back the slots of a habit must be known for its newest figures.

A strength forgets: each decided slot leaves m of what stood before it, so that a slot weighs
m ^ n after n more. A run ends at the first slot that is not of its kind.

What stood before the slots that are known lies between 0 and 1, and a strength may be off by what
is left of that. Where only percents are shown, it is enough that both ends show the same.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, log

from trustlog.domain.figures import days_per_slot, stays
from trustlog.domain.slots import DECIDED
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.cadences import Cadence
    from trustlog.domain.figures import Recent
    from trustlog.domain.slots import Pauses
    from trustlog.domain.spans import Life

UNSEEN = 1e-7
"""What weighs less in a strength is seen in none of the four digits that are given of it."""
HARDLY_SEEN = 1e-3
"""What weighs less is seldom seen in whole percents; whether it is, is looked at each time."""
NEAR = 1e-9
"""So near to where another percent begins it is in doubt which one it is."""
SPARE = 1.25
"""So much further is looked back where there are pauses: a slot that was excused weighs nothing."""
RUN, STRENGTHS = "run", "strengths"

FURTHER = 2
"""So many times as far is looked back where that was not enough."""


def look_back(life: Life, pauses: Pauses, day: date, *, percents: bool = False) -> date:
    """The day from which the slots of a life may be all that its figures before a day need.

    With `percents` strengths are only shown in whole percents.
    """
    spare = SPARE if pauses.off or pauses.skipped else 1.0
    unseen = HARDLY_SEEN if percents else UNSEEN
    days = max(_days(version.cadence, unseen, spare) for version in life.versions)
    return _back(_newest(life, day), days)


def further_back(life: Life, since: date, day: date) -> date:
    """A day before that one, where the slots found from that one on were not enough."""
    newest = _newest(life, day)
    return _back(newest, FURTHER * max((newest - since).days, 1))


def _newest(life: Life, day: date) -> date:
    return day if life.until is None else min(day, life.until)


def _back(day: date, days: int) -> date:
    return day - timedelta(min(days, (day - date.min).days))


def _days(cadence: Cadence, unseen: float, spare: float) -> int:
    """The days, with those on which the habit rests, after which a slot is unseen."""
    slots = spare * log(unseen) / log(stays(cadence))
    # The first may be cut, and the last may be open.
    return ceil((slots + 2) * days_per_slot(cadence) * 7 / cadence.active.bit_count())


def lacking(found: Recent, life: Life, day: date, *, percents: bool = False) -> str:
    """What figures of some of the slots still lack to be those of all: `RUN`, `STRENGTHS`, nothing.

    Strengths are those now and before a day. With `percents` they, and their changes since the day,
    need to be those of all in whole percents only.
    """
    known = _known(found, life, day)
    if known.left_before >= UNSEEN:
        is_sure = percents and known.before is not None and _is_sure(known, found.strength or 0.0)
        if not is_sure:
            return STRENGTHS
    run = found.gap.slots if found.gap else found.streak
    return "" if known.decided > run else RUN


class _Known(Value):
    """The slots of a life that were decided, and the strength `before` a day.

    Of what stood before them `left` is left in the strength now, `left_before` in that one.
    """

    decided: int
    before: float | None
    left: float
    left_before: float


def _known(found: Recent, life: Life, day: date) -> _Known:
    past = found.past
    decided, weight = (past.decided, past.weight) if past else (0, 1.0)
    before, left_before, left, cadence = past.strength if past else None, weight, 1.0, None
    counted = [slot for slot in found.slots if slot.state in DECIDED]
    for slot, strength in zip(counted, found.strengths, strict=True):
        span = slot.span
        if span.first < life.since:
            continue
        decided += 1
        if span.cadence is not cadence:
            cadence = span.cadence
            left = stays(cadence)
        weight *= left
        if span.last < day:
            before, left_before = strength, weight
    return _Known(decided=decided, before=before, left=weight, left_before=left_before)


def _is_sure(known: _Known, strength: float) -> bool:
    """Whether a strength, and how it changed, are the same percents whatever stood before."""
    change = strength - (known.before or 0.0)
    ends = (strength, strength + known.left), (change, change + known.left - known.left_before)
    return all(round(100 * (min(both) - NEAR)) == round(100 * (max(both) + NEAR)) for both in ends)
