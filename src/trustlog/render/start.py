"""The line that says what a journal was set up with."""

from __future__ import annotations

from trustlog.domain.text import one_line
from trustlog.render.standing import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from trustlog.domain.people import Person
    from trustlog.practice.start import Plan

DOT = " · "


def set_up_line(plan: Plan, people: Sequence[Person]) -> str:
    """`Set up · Priya, Tom · 2 habits: listening, recognition · work_days = mon,tue,wed`."""
    said = ["Set up"]
    if people:
        said.append(", ".join(person.name for person in people))
    if plan.habits:
        slugs = ", ".join(habit.slug for habit in plan.habits)
        said.append(f"{counted(len(plan.habits), 'habit')}: {slugs}")
    said += [f"{name} = {value}" for name, value in plan.settings.items()]
    if plan.region is not None:
        said.append(f"holidays = {plan.region}")
    return one_line(DOT.join(said))
