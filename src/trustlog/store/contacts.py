"""The statements about who was met: for each person, by one look or one range of an index each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, Integer, Text, bindparam, cast, func, literal_column, select
from sqlmodel import col

from trustlog.store.tables import MomentPerson, Person

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Executable, ScalarSelect

COST = col(MomentPerson.effect) == literal_column("'cost'")
BUILT = col(MomentPerson.effect) != literal_column("'cost'")
MEETS = col(MomentPerson.habit_id).is_distinct_from(bindparam("received_id", type_=Integer))
"""Not feedback received, which is nobody's attention; its habit is -1 where there is none."""
_BLANK: ColumnElement[str] = literal_column("' '", Text)


def contacts() -> dict[str, Executable]:
    """Each person with counts of a period, or with the last day of something."""
    since, until = bindparam("since", type_=Date), bindparam("until", type_=Date)
    day, met = col(MomentPerson.day), col(MomentPerson.person_id)
    # Both in one look: as two columns they would be grouped, at half as much again.
    both = cast(func.count(), Text) + _BLANK + cast(func.count().filter(COST), Text)
    counts = select(both).where(met == col(Person.id), day >= since, day <= until)
    counted = counts.correlate(Person).scalar_subquery()
    last = _last(day <= until, BUILT, MEETS)
    with_habit = col(MomentPerson.habit_id) == bindparam("habit_id", type_=Integer)
    return {
        "people.counted": select(col(Person.id), counted),
        "people.last": select(col(Person.id), last),
        "people.met": select(col(Person.id), counted, last),
        "people.last_with": select(col(Person.id), _last(with_habit, day <= until, BUILT)),
    }


def _last(*conditions: ColumnElement[bool]) -> ScalarSelect[Any]:
    # Not max(day), which would read on after the first hit.
    found = select(col(MomentPerson.day)).where(
        col(MomentPerson.person_id) == col(Person.id), *conditions
    )
    newest = found.order_by(col(MomentPerson.day).desc()).limit(literal_column("1"))
    return newest.correlate(Person).scalar_subquery()
