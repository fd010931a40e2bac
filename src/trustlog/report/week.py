"""What a week held: habits by day, moments, people, words."""

from __future__ import annotations

from trustlog.domain.moments import COST, Filters
from trustlog.domain.people import TEAM
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from trustlog.domain.habits import Habit
    from trustlog.domain.moments import Moment
    from trustlog.domain.people import Person
    from trustlog.domain.weeks import Week
    from trustlog.store.journal import Journal

WORDS = 3
LOOKED_AT = 60
"""How many of a week's newest moments are looked at for words."""


class HabitWeek(Value):
    """A habit and the days of the week on which it was done."""

    habit: Habit
    done: tuple[date, ...]


class WeekReport(Value):
    """A week: counts are of moments; `met` and `unmet` are sorted by name."""

    week: Week
    today: date
    habits: tuple[HabitWeek, ...]
    effects: dict[str, int]
    met: tuple[Person, ...]
    unmet: tuple[Person, ...]
    words: tuple[Moment, ...]

    @property
    def moments(self) -> int:
        """How many moments the week holds."""
        return sum(self.effects.values())


def week_report(journal: Journal, week: Week, today: date) -> WeekReport:
    """Read what a week held, up to today."""
    done = journal.days_done(week.first, week.last)
    people = [person for person in journal.people() if person.handle != TEAM]
    met = journal.people_met(week.first, week.last)
    # A moment that only cost is no meeting: cancelling a 1:1 is not attention.
    reached = {handle for handle, (count, cost) in met.items() if count > cost}
    asked = [habit for habit in journal.habits() if habit.since <= week.last]
    return WeekReport(
        week=week,
        today=today,
        habits=tuple(HabitWeek(habit=habit, done=done.get(habit.slug, ())) for habit in asked),
        effects=journal.effects_counted(week.first, week.last),
        met=_by_name(person for person in people if person.handle in reached),
        unmet=_by_name(
            person
            for person in people
            if person.handle not in reached and person.since <= week.last
        ),
        words=_words(journal, week),
    )


def _by_name(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda person: person.name.casefold()))


def _words(journal: Journal, week: Week) -> tuple[Moment, ...]:
    """Two or three notes of the week, one that cost among them if there is one; oldest first."""
    filters = Filters(since=week.first, until=week.last)
    spoken = [m for m in journal.moments.listed(filters, LOOKED_AT) if m.note and not m.private]
    chosen = spoken[:WORDS]
    costs = [moment for moment in spoken if moment.effect == COST]
    if costs and costs[0] not in chosen:
        chosen = [*chosen[: WORDS - 1], costs[0]]
    return tuple(reversed(chosen))
