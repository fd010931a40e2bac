"""Set a journal up: people, habits, settings and holidays in one step."""

from __future__ import annotations

from trustlog.domain.value import Value
from trustlog.practice.habits import take_up
from trustlog.practice.moments import meet
from trustlog.practice.settings import follow, keep_holidays_in
from trustlog.store.settings import set_setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.domain.habits import Habit
    from trustlog.domain.operations import Operation
    from trustlog.domain.pauses import Holiday
    from trustlog.domain.people import Person
    from trustlog.domain.rules import Rules
    from trustlog.store.journal import Journal


class Plan(Value):
    """What a journal is to begin with. `rules` are those before and those after the settings."""

    rules: tuple[Rules, Rules]
    handles: tuple[str, ...] = ()
    habits: tuple[Habit, ...] = ()
    settings: dict[str, str]
    region: str | None = None
    holidays: tuple[Holiday, ...] = ()
    years: tuple[int, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.handles or self.habits or self.settings or self.region)


def set_up(
    journal: Journal, plan: Plan, operation: Operation, uid: Callable[[], str]
) -> tuple[Person, ...]:
    """Write it all down: one step of undo; return the people who are new by it."""
    slugs = [habit.slug for habit in plan.habits]
    with journal.changing(operation) as change:
        region = ("holidays",) if plan.region else ()
        change.step(", ".join([*plan.handles, *slugs, *plan.settings, *region]))
        for name, value in plan.settings.items():
            set_setting(change, name, value)
        follow(change, *plan.rules, operation.day)
        if plan.region is not None:
            keep_holidays_in(change, plan.region, list(plan.holidays), plan.years)
        for habit in plan.habits:
            take_up(change, habit, uid)
        return meet(change, plan.handles, operation.day, uid)
