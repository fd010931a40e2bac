"""Cadences: how often a habit is asked for, from a person's words to what a version stores."""

from __future__ import annotations

from trustlog.domain.errors import UnreadableError
from trustlog.domain.value import Value

EVERY_DAY = 0b1111111
WORK_DAYS = 0b0011111
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PERIODS = ("week", "month", "quarter")
WORK_DAYS_PER = {"month": 4, "quarter": 12}
"""Whole weeks that every month and every quarter is sure to have."""


class Cadence(Value):
    """A version of a cadence: either days of the week (`mask`) or `times` per period.

    Masks have Monday as bit 0. `active` are the days it counts on; `week_start` 0 is Monday.
    """

    words: str
    mask: int | None = None
    times: int | None = None
    per: str | None = None
    week_start: int = 0
    active: int = WORK_DAYS


def cadence_of(words: str, *, work_days: int = WORK_DAYS, week_start: int = 0) -> Cadence:
    """Read `every day`, `every weekday`, `mon,wed,fri`, `3/week`, `2/month` or `1/quarter`.

    Raises:
        UnreadableError: If the words are none of these.
    """
    said = " ".join(words.casefold().split())
    mask = _mask(said, work_days)
    if mask is not None:
        active = work_days if mask | work_days == work_days else EVERY_DAY
        return Cadence(words=said, mask=mask, week_start=week_start, active=active)
    times, _, per = said.partition("/")
    if per not in PERIODS or not (times.isascii() and times.isdigit()) or not 0 < int(times) < 100:
        raise UnreadableError(
            f'I cannot read "{words}" as a cadence. Try every weekday, mon,wed,fri or 3/week.'
        )
    room = work_days.bit_count() * WORK_DAYS_PER.get(per, 1)
    active = work_days if int(times) <= room else EVERY_DAY
    return Cadence(words=said, times=int(times), per=per, week_start=week_start, active=active)


def _mask(said: str, work_days: int) -> int | None:
    if said == "every day":
        return EVERY_DAY
    if said == "every weekday":
        return work_days
    names = [name.strip()[:3] for name in said.split(",")]
    if all(name in DAYS for name in names):
        return sum(1 << DAYS.index(name) for name in set(names))
    return None
