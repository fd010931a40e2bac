"""The statements about measures: their readings, and the moments between readings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, Integer, bindparam, delete, func, literal_column, or_, select, update
from sqlmodel import col

from trustlog.store.rows import add_row, columns_of, remove_row, replace_row
from trustlog.store.tables import Aim, Measure, Moment, Reading, table_of

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Executable, Select


def series() -> dict[str, Executable]:
    """Measures and readings, and what was done between one reading and the next."""
    reading = table_of(Reading)
    of_measure = reading.c.measure_id == bindparam("measure_id", type_=Integer)
    on_day = reading.c.day == bindparam("day", type_=Date)
    return {
        "measure.add": add_row(Measure),
        "measure.replace": replace_row(Measure),
        "measure.remove": remove_row(Measure),
        "measure.all": select(*columns_of(Measure)).order_by(col(Measure.id)),
        "measure.standing": _standing(),
        "measure.goals": select(col(Aim.slug))
        .where(col(Aim.measure_id) == bindparam("measure_id", type_=Integer))
        .order_by(col(Aim.id)),
        "reading.add": add_row(Reading),
        "reading.replace": update(reading)
        .where(reading.c.measure_id == bindparam("this_measure_id"))
        .where(reading.c.day == bindparam("this_day"))
        .values(value=bindparam("value"), checksum=bindparam("checksum")),
        "reading.remove": delete(reading).where(of_measure, on_day),
        "reading.all": select(*columns_of(Reading)).order_by(reading.c.measure_id, reading.c.day),
        "reading.of": select(reading.c.day, reading.c.value)
        .where(of_measure)
        .order_by(reading.c.day),
        "reading.on": select(reading.c.value).where(of_measure, on_day),
        "reading.moments": _moments_since(
            or_(
                col(Moment.habit_id).is_(None),
                col(Moment.habit_id) != bindparam("received_id", type_=Integer),
            )
        ),
        "reading.moments_of_habit": _moments_since(
            col(Moment.habit_id) == bindparam("habit_id", type_=Integer)
        ),
    }


def _standing() -> Select[Any]:
    """Each measure with how many readings it has and the newest of them."""
    mine = col(Reading.measure_id) == col(Measure.id)
    count = select(func.count()).where(mine).correlate(Measure).scalar_subquery()
    newest = (
        select(col(Reading.day), col(Reading.value))
        .where(mine)
        .order_by(col(Reading.day).desc())
        .limit(literal_column("1"))
        .correlate(Measure)
    )
    day, value = (
        newest.with_only_columns(column).scalar_subquery()
        for column in (col(Reading.day), col(Reading.value))
    )
    return select(*columns_of(Measure), count, day, value).order_by(col(Measure.id))


def _moments_since(such: ColumnElement[bool]) -> Select[Any]:
    """For each reading but the first, the moments since the one before that did not cost."""
    reading = table_of(Reading)
    previous: ColumnElement[Any] = func.lag(reading.c.day).over(order_by=reading.c.day)
    each = (
        select(reading.c.day.label("day"), previous.label("previous"))
        .where(reading.c.measure_id == bindparam("measure_id", type_=Integer))
        .subquery("each_reading")
    )
    moments = (
        select(func.count())
        .select_from(table_of(Moment))
        .where(col(Moment.day) > each.c.previous, col(Moment.day) <= each.c.day)
        .where(col(Moment.effect) != literal_column("'cost'"), such)
        .correlate(each)
        .scalar_subquery()
    )
    return select(each.c.day, moments).where(each.c.previous.is_not(None)).order_by(each.c.day)
