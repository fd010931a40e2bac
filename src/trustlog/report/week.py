"""What a week held: habits by day, moments, people, words."""

from __future__ import annotations

from trustlog.domain.moments import COST, Filters
from trustlog.domain.people import TEAM
from trustlog.domain.slots import KEPT, needs
from trustlog.domain.spans import spans
from trustlog.domain.value import Value
from trustlog.report.habits import standings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.people import Person
    from trustlog.domain.weeks import Week
    from trustlog.report.habits import Standing
    from trustlog.store.journal import Journal

WORDS = 2
LOOKED_AT = 60
"""How many of a week's newest moments are looked at for words."""
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
    """A week: counts are of moments; people are those reached and those not, by name."""

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
    people = [person for person in journal.people() if person.handle != TEAM]
    met = journal.people_met(week.first, week.last)
    # A moment that only cost is no meeting: cancelling a 1:1 is not attention.
    reached = {handle for handle, (count, cost) in met.items() if count > cost}
    seen_on = min(today, week.last)
    return WeekReport(
        week=week,
        today=today,
        habits=tuple(
            habit_week(standing, week)
            for standing in standings(journal, today if today in week.days else seen_on)
            if any(_asks(life.since, life.until, week) for life in standing.habit.lives)
        ),
        effects=journal.effects_counted(week.first, week.last),
        met=_by_name(person for person in people if person.handle in reached),
        unmet=_by_name(
            person
            for person in people
            if person.handle not in reached and person.since <= week.last
        ),
        words=_words(journal, week),
    )


def habit_week(standing: Standing, week: Week) -> HabitWeek:
    """A habit in a week, from how it stands."""
    own = [(span, life) for life in standing.habit.lives for span in spans(life, *week.ends)]
    needed = sum(needs(span, life, standing.pauses) for span, life in own)
    found = standing.slots_between(*week.ends)
    quota = [slot for slot in found if slot.span.cadence.times is not None]
    if quota:
        days = tuple(KEPT if day in standing.done else NONE for day in week.days)
        done, state = sum(len(slot.done) for slot in quota), quota[-1].state
    else:
        states = {slot.span.first: slot.state for slot in found}
        days = tuple(states.get(day, NONE) for day in week.days)
        done, state = sum(bool(slot.done) for slot in found), NONE
    return HabitWeek(
        standing=standing,
        days=days,
        done=done,
        needed=needed,
        state=state,
        strength_before=standing.strength_before(week.first) or 0.0,
    )


def _asks(since: date, until: date | None, week: Week) -> bool:
    return since <= week.last and (until is None or until >= week.first)


def _by_name(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda person: person.name.casefold()))


def _words(journal: Journal, week: Week) -> tuple[Moment, ...]:
    """Two notes of the week, one that cost among them if there is one; oldest first."""
    filters = Filters(since=week.first, until=week.last)
    spoken = [m for m in journal.moments.listed(filters, LOOKED_AT) if m.note and not m.private]
    costs = [moment for moment in spoken if moment.effect == COST]
    others = [moment for moment in spoken if moment.effect != COST]
    chosen = [*costs[:1], *others[: WORDS - len(costs[:1])]]
    return tuple(sorted(chosen, key=spoken.index, reverse=True))
