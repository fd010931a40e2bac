"""Cadences: how often a habit is asked for, from a person's words to what a version stores."""

from __future__ import annotations

from trustlog.domain.days import is_number
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

EVERY_DAY = 0b1111111
WORK_DAYS = 0b0011111
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PERIODS = ("week", "month", "quarter")
WORK_WEEKS_PER = {"month": 4, "quarter": 12}
"""Whole weeks that every month and every quarter is sure to have."""


class Cadence(Value):
    """A version of a cadence: days of the week (`mask`), an RFC 5545 `rule`, or `times` per period.

    Masks have Monday as bit 0. `active` are the days it counts on; `week_start` 0 is Monday. A
    rule's interval is counted from its `anchor`.
    """

    words: str
    mask: int | None = None
    rule: str | None = None
    anchor: date | None = None
    times: int | None = None
    per: str | None = None
    week_start: int = 0
    active: int = WORK_DAYS


def cadence_of(words: str, *, work_days: int = WORK_DAYS, week_start: int = 0) -> Cadence:
    """Read `every weekday`, `mon,wed,fri`, `3/week`, `every 2 weeks on tue` or an RFC 5545 rule.

    Raises:
        UnreadableError: If the words are none of these.
    """
    said = " ".join(words.casefold().split())
    mask = _mask(said, work_days)
    if mask is not None:
        active = work_days if mask | work_days == work_days else EVERY_DAY
        return Cadence(words=said, mask=mask, week_start=week_start, active=active)
    times, _, per = said.partition("/")
    if per in PERIODS and is_number(times, 1, 2) and int(times):
        room = work_days.bit_count() * WORK_WEEKS_PER.get(per, 1)
        active = work_days if int(times) <= room else EVERY_DAY
        if int(times) <= active.bit_count() * WORK_WEEKS_PER.get(per, 1):
            return Cadence(
                words=said, times=int(times), per=per, week_start=week_start, active=active
            )
    from trustlog.domain.recurrence import rule_of

    return rule_of(said, work_days=work_days, week_start=week_start)


def _mask(said: str, work_days: int) -> int | None:
    if said == "every day":
        return EVERY_DAY
    if said == "every weekday":
        return work_days
    names = [name.strip() for name in said.split(",")]
    if all(name in DAYS or name in DAY_NAMES for name in names):
        return sum({1 << DAYS.index(name[:3]) for name in names})
    return None
