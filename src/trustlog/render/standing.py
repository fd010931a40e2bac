"""How a habit stands, in a few words: invitations, never a scolding."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.slots import Slot
    from trustlog.report.habits import Standing
    from trustlog.report.week import HabitWeek

MARKS = {"kept": "●", "missed": "○", "excused": "–", "open": "◌", "": "·"}
WORDS = {"kept": "kept", "missed": "missed", "excused": "excused", "open": "open", "": "not due"}
LEAST_RUN = 2


def unit(standing: Standing) -> str:
    """What a slot is called: day, week, month, quarter."""
    return standing.habit.cadence.per or "day"


def counted(number: int, noun: str) -> str:
    """`1 week`, `2 weeks`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def run_said(standing: Standing, *, over: bool = False) -> str:
    """`4 weeks`; or what the last week came to; or for how long it has been quiet.

    Where the period in question is over, there is no last week to speak of.
    """
    figures = standing.figures
    if figures.streak >= LEAST_RUN:
        return counted(figures.streak, unit(standing))
    return _quiet_said(standing, over=over)


def in_a_row(standing: Standing, *, over: bool = False) -> str:
    """The same in a sentence: `4 weeks in a row`, for days `2 in a row`."""
    figures = standing.figures
    if figures.streak >= LEAST_RUN:
        per = standing.habit.cadence.per
        return f"{counted(figures.streak, per) if per else figures.streak} in a row"
    return _quiet_said(standing, over=over)


def _quiet_said(standing: Standing, *, over: bool) -> str:
    gap, per = standing.figures.gap, standing.habit.cadence.per
    if gap is None or (over and gap.slots < LEAST_RUN):
        return ""
    if gap.slots >= LEAST_RUN:
        return f"quiet {counted(gap.slots, per) if per else days_said(standing, gap.days)}"
    last = _last_decided(standing)
    return f"{len(last.done)} of {last.needed} last {per}" if per and last else ""


def days_said(standing: Standing, days: int) -> str:
    """`3 work days`, or days for a habit that knows no day off."""
    every_day = standing.habit.cadence.active == 0b1111111
    return counted(days, "day" if every_day else "work day")


def _last_decided(standing: Standing) -> Slot | None:
    return next((slot for slot in reversed(standing.figures.slots) if slot.decided), None)


def percent(share: float) -> str:
    """`71 %`."""
    return f"{round(100 * share)} %"


def strength_said(standing: Standing, before: float) -> str:
    """`71 %  +3`: the strength, and its change since a period began if there is any."""
    if standing.figures.strength is None or not standing.strength_shown:
        return "from week 5"
    change = round(100 * (standing.figures.strength - before))
    return percent(standing.figures.strength) + (f"  {change:+d}" if change else "")


def done_said(week: HabitWeek) -> str:
    """`4 of 5`, with the week's mark behind a count of a week; nothing if no day was asked for."""
    if not (week.done or week.needed or week.state):
        return ""
    said = count_said(week)
    return f"{said} {MARKS[week.state]}" if week.state else said


def count_said(week: HabitWeek) -> str:
    """`4 of 5`; what was done on days off is a number alone."""
    return f"{week.done} of {week.needed}" if week.needed or not week.done else f"{week.done}"
