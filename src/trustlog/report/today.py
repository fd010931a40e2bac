"""What a day holds so far, and when each habit was done last."""

from __future__ import annotations

from trustlog.domain.moments import Filters
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.habits import Habit
    from trustlog.domain.moments import Moment
    from trustlog.domain.weeks import Week
    from trustlog.store.journal import Journal

SHOWN = 50


class HabitToday(Value):
    """A habit, the days of this week on which it was done, and the last day ever, up to today."""

    habit: Habit
    week: tuple[date, ...]
    last: date | None


class TodayReport(Value):
    """A day: its moments, oldest first, and the habits."""

    day: date
    week: Week
    moments: tuple[Moment, ...]
    habits: tuple[HabitToday, ...]


def today_report(journal: Journal, day: date, week: Week) -> TodayReport:
    """Read what a day holds so far."""
    last = journal.last_done(day)
    done = journal.days_done(week.first, week.last)
    moments = list(journal.moments.listed(Filters(since=day, until=day), SHOWN))
    return TodayReport(
        day=day,
        week=week,
        moments=tuple(reversed(moments)),
        habits=tuple(
            HabitToday(habit=habit, week=done.get(habit.slug, ()), last=last.get(habit.slug))
            for habit in journal.habits()
        ),
    )
