"""What is private, as SQL: one rule for every export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import literal_column, or_, select

from trustlog.store.tables import Habit, table_of

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, FromClause


def private_moment(moment: FromClause) -> ColumnElement[bool]:
    """Whether a moment is private: by itself, or by its habit, whenever it was logged."""
    habit = table_of(Habit)
    of_it: Any = select(literal_column("1")).where(habit.c.id == moment.c.habit_id)
    return or_(moment.c.private, of_it.where(habit.c.private).correlate(moment).exists())
