"""The statements for the days on which habits were done, each day once.

SQLite has an index of them. PostgreSQL steps from one day to the one before, each found by one look
into the index of moments: a GROUP BY would read every moment of a day, and a busy journal has many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, Integer, bindparam, func, literal_column, select
from sqlmodel import col

from trustlog.store.tables import Habit, Moment

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Executable, Select
    from sqlalchemy.orm import Mapped

    from trustlog.store.words import Words


def done_days(words: Words) -> dict[str, Executable]:
    """The done days of a period, as one text: of each habit, and of one."""
    index = words.index_of_done_days()
    if index is None:
        return {"days.done": _each_stepped(words), "days.of_habit": _one_stepped(words)}
    days = select(_as_text(index.c.day, words)).where(index.c.day.between(_since(), _until()))
    own = days.where(index.c.habit_id == col(Habit.id)).correlate(Habit)
    return {
        "days.done": select(col(Habit.id), own.scalar_subquery()),
        "days.of_habit": days.where(index.c.habit_id == _habit()),
    }


def _each_stepped(words: Words) -> Select[Any]:
    last = _last_day(col(Habit.id))
    newest = last.where(col(Moment.day) <= _until()).correlate(Habit).scalar_subquery()
    found = select(newest.label("day")).correlate(Habit).cte("found", recursive=True, nesting=True)
    before = last.where(col(Moment.day) < found.c.day).correlate(found, Habit).scalar_subquery()
    days = found.union_all(select(before).where(found.c.day >= _since()).correlate(Habit))
    text = select(_as_text(days.c.day, words)).where(days.c.day >= _since())
    return select(col(Habit.id), text.correlate(Habit).scalar_subquery())


def _one_stepped(words: Words) -> Select[Any]:
    last = _last_day(_habit())
    newest = last.where(col(Moment.day) <= _until()).scalar_subquery()
    found = select(newest.label("day")).cte("found", recursive=True)
    before = last.where(col(Moment.day) < found.c.day).correlate(found).scalar_subquery()
    days = found.union_all(select(before).where(found.c.day >= _since()))
    return select(_as_text(days.c.day, words)).where(days.c.day >= _since())


def _last_day(habit_id: ColumnElement[int] | Mapped[int]) -> Select[Any]:
    """The last day on which a habit was done.

    Not max(day), which would read on; and one upper bound each, or the wrong one would lead.
    """
    costs: ColumnElement[str] = literal_column("'cost'")
    return (
        select(col(Moment.day))
        .where(col(Moment.habit_id) == habit_id, col(Moment.effect) != costs)
        .order_by(col(Moment.day).desc())
        .limit(literal_column("1"))
    )


def _habit() -> ColumnElement[int]:
    return bindparam("habit_id", type_=Integer)


def _since() -> ColumnElement[date]:
    return bindparam("since", type_=Date)


def _until() -> ColumnElement[date]:
    return bindparam("until", type_=Date)


def _as_text(day: ColumnElement[date], words: Words) -> ColumnElement[str]:
    # Any: a literal is what SQLAlchemy takes here, though its types say str.
    blank: Any = literal_column("' '")
    return func.aggregate_strings(words.text_of_day(day), blank)
