"""What is private, as SQL: one rule for every export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import literal_column, or_, select

from trustlog.store.tables import (
    Aim,
    AimPerson,
    Away,
    Habit,
    Moment,
    MomentPerson,
    Person,
    Promise,
    table_of,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Executable, FromClause


def private_moment(moment: FromClause) -> ColumnElement[bool]:
    """Whether a moment is private: by itself, or by its habit, whenever it was logged."""
    habit = table_of(Habit)
    of_it: Any = select(literal_column("1")).where(habit.c.id == moment.c.habit_id)
    return or_(moment.c.private, of_it.where(habit.c.private).correlate(moment).exists())


def hidden_people() -> dict[str, Executable]:
    """Those whom only what is private has to do with, and of whom nothing else is said."""
    person = table_of(Person)
    plain = (
        person.c.relation.in_((literal_column("'report'"), literal_column("'team'"))),
        *(column.is_(None) for column in (person.c.team, person.c.level, person.c.every)),
        *(person.c.left_on.is_(None), ~person.c.partner, ~person.c.held),
        ~_of_them(table_of(Away)).exists(),
    )
    moment, aim, promise = table_of(Moment), table_of(Aim), table_of(Promise)
    linked = _of_them(table_of(MomentPerson)), _of_them(table_of(AimPerson)), _of_them(promise)
    with_moment = table_of(MomentPerson).c.moment_id == moment.c.id
    with_aim = table_of(AimPerson).c.aim_id == aim.c.id
    public = (
        _of_them(table_of(MomentPerson)).where(with_moment, ~private_moment(moment)),
        _of_them(table_of(AimPerson)).where(with_aim, ~aim.c.private),
        _of_them(promise).where(~promise.c.private),
    )
    return {
        "person.hidden": select(person.c.id).where(
            *plain, or_(*(each.exists() for each in linked)), *(~each.exists() for each in public)
        )
    }


def _of_them(table: FromClause) -> Any:
    person = table_of(Person)
    one: Any = select(literal_column("1")).where(table.c.person_id == person.c.id)
    return one.correlate(person)
