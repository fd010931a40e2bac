"""What a week held: habits by day, moments, people, promises, words."""

from __future__ import annotations

from trustlog.domain.reflections import WEEK
from trustlog.domain.slots import KEPT, needs
from trustlog.domain.spans import spans
from trustlog.domain.value import Value
from trustlog.report.contents import Contents, contents
from trustlog.report.habits import standings_after
from trustlog.report.questioning import findings_of, focus_of, question_next
from trustlog.store.reflections import reflection_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.reflections import Findings, Intention
    from trustlog.domain.weeks import Week
    from trustlog.report.habits import Standing
    from trustlog.store.journal import Journal

WORDS = 2
NONE = ""
"""The state of a day on which nothing is asked, or nothing yet."""


class HabitWeek(Value):
    """A habit in a week: the state of each day, and how much of what it asks was done.

    `state` is that of the one slot of a quota; a scheduled habit has a slot a day instead.
    """

    standing: Standing
    days: tuple[str, ...]
    done: int
    needed: int
    state: str
    strength_before: float
    """The strength when the week began."""


class WeekReport(Value):
    """A week: its habits, the one in focus first, what it held, and what it ends on.

    That is the first question its reflection asks or, when it is made, the intention of it;
    nothing if the week held nothing.
    """

    week: Week
    today: date
    habits: tuple[HabitWeek, ...]
    held: Contents
    findings: Findings
    question: str | None
    focus: str | None = None
    intention: Intention | None = None


def week_report(journal: Journal, week: Week, today: date, *, percents: bool = False) -> WeekReport:
    """Read what a week held, up to today; with `percents` strengths are right in percents."""
    focus = focus_of(journal, week)
    found = [
        habit_week(standing, week)
        for standing in standings_after(journal, *week.ends, today, percents=percents)
        if asked_within(standing, *week.ends)
    ]
    habits = tuple(sorted(found, key=lambda each: each.standing.habit.slug != focus))
    held = contents(journal, *week.ends, today, WORDS)
    findings = findings_of(held, [(each.standing.habit, each.done, each.needed) for each in habits])
    made = reflection_of(journal, WEEK, week.first)
    asked = question_next(journal, made, WEEK, week.first, findings)
    return WeekReport(
        week=week,
        today=today,
        habits=habits,
        held=held,
        findings=findings,
        question=asked if habits or held.moments else None,
        focus=focus,
        intention=made.meant if made is not None and made.meant.words else None,
    )


def habit_week(standing: Standing, week: Week) -> HabitWeek:
    """A habit in a week, from how it stands."""
    own = [(span, life) for life in standing.habit.lives for span in spans(life, *week.ends)]
    needed = sum(needs(span, life, standing.pauses) for span, life in own)
    found = standing.slots_between(*week.ends)
    # A week may hold the end of a month's count and the first days of a rule that came after it.
    quota = [slot for slot in found if slot.span.cadence.times is not None]
    scheduled = [slot for slot in found if slot.span.cadence.times is None]
    states = {day: KEPT for slot in quota for day in slot.done}
    states |= {slot.span.first: slot.state for slot in scheduled}
    return HabitWeek(
        standing=standing,
        days=tuple(states.get(day, NONE) for day in week.days),
        done=sum(len(slot.done) for slot in quota) + sum(bool(slot.done) for slot in scheduled),
        needed=needed,
        state=quota[-1].state if quota else NONE,
        strength_before=standing.strength_before(week.first) or 0.0,
    )


def asked_within(standing: Standing, first: date, last: date) -> bool:
    """Whether a habit was practised on some of the days from `first` to `last`."""
    return any(
        life.since <= last and (life.until is None or life.until >= first)
        for life in standing.habit.lives
    )
