"""Which period a report is of: `last month`, `quarter --of 3 may`, or the one that fits the day."""

from __future__ import annotations

from trustlog.domain.day_words import day_back
from trustlog.domain.errors import UnreadableError
from trustlog.domain.periods import LONG, period_of
from trustlog.domain.weeks import Week, week_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk
    from trustlog.domain.periods import Period
    from trustlog.store.journal import Journal

WEEK = "week"
KINDS = (WEEK, *LONG)
LOOKING_BACK_DAYS = 2
"""For so many work days of a period that is empty so far, the one before is what one asks for."""
TO_COME = "A report looks back."


def period_said(
    words: tuple[str, ...], command: str = "report", kinds: tuple[str, ...] = KINDS
) -> tuple[str, bool]:
    """Read `week`, `month`, `quarter` or `year`, and whether `last` stands before it.

    Raises:
        UnreadableError: If the words are none of these.
    """
    said = [word.casefold() for word in words]
    back = said[:1] == ["last"]
    rest = said[back:] or [WEEK]
    if len(rest) == 1 and rest[0] in kinds:
        return rest[0], back
    raise UnreadableError(
        f'I cannot read "{" ".join(words)}" as a period. Try trustlog {command} month'
        f" or trustlog {command} last week."
    )


def period_meant(
    desk: Desk, journal: Journal, kind: str, of: str | None, *, back: bool
) -> tuple[Week | Period, str]:
    """The period, and a sentence where it is another than one might think."""
    day = desk.today
    if of is not None:
        latest = desk.front.machine.clock.now().date()
        order = desk.rules.date_order
        day = day_back(of, today=desk.today, date_order=order, latest=latest, why=TO_COME)
    period = week_of(day, desk.rules.week_start) if kind == WEEK else period_of(kind, day)
    if back:
        return period.before(), ""
    if of is None and _has_just_begun(period, desk) and not _held(journal, period):
        before = period.before()
        if _held(journal, before):
            return before, f"This {kind} is empty so far, so this is the last one."
    return period, ""


def _has_just_begun(period: Week | Period, desk: Desk) -> bool:
    """Whether today is one of its first two work days, or before them."""
    work_days = [day for day in period.days if desk.rules.work_days >> day.weekday() & 1]
    return desk.today in period.days and desk.today <= work_days[:LOOKING_BACK_DAYS][-1]


def _held(journal: Journal, period: Week | Period) -> bool:
    return bool(journal.effects_counted(period.first, period.last))
