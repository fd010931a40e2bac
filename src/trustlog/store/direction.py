"""The statements about aims, their people and milestones, and what serves them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, Integer, and_, bindparam, delete, func, literal_column, or_, select
from sqlmodel import col

from trustlog.store.rows import add_row, columns_of, remove_row, replace_row
from trustlog.store.tables import (
    Aim,
    AimPerson,
    Milestone,
    MomentAim,
    Promise,
    PromiseAim,
    table_of,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Executable, Select


def aims() -> dict[str, Executable]:
    """Aims whole, what links to them, and which of them something served in a period."""
    people, moments, promises = table_of(AimPerson), table_of(MomentAim), table_of(PromiseAim)
    of_aim: ColumnElement[int] = bindparam("aim_id", type_=Integer)
    of_moment: ColumnElement[int] = bindparam("moment_id", type_=Integer)
    of_promise: ColumnElement[int] = bindparam("promise_id", type_=Integer)
    counted = select(func.count()).where(col(MomentAim.aim_id) == of_aim, *_good_moments())
    return {
        "aim.names": select(col(Aim.id), col(Aim.slug), col(Aim.private)).order_by(col(Aim.id)),
        "aim.kinds": select(col(Aim.slug), col(Aim.kind), col(Aim.closed)).order_by(col(Aim.id)),
        "aim.all": select(*columns_of(Aim), col(Promise.number))
        .select_from(table_of(Aim).outerjoin(table_of(Promise)))
        .order_by(col(Aim.id)),
        "aim.add": add_row(Aim),
        "aim.replace": replace_row(Aim),
        "aim.remove": remove_row(Aim),
        "aim.moments": select(func.count()).select_from(moments).where(moments.c.aim_id == of_aim),
        "aim.promises": select(func.count())
        .select_from(promises)
        .where(promises.c.aim_id == of_aim),
        "aim.with_step": select(col(Aim.slug)).where(col(Aim.promise_id) == of_promise),
        "aim.served": _served(),
        "aim.counted": counted,
        "aim_person.all": select(*columns_of(AimPerson)),
        "aim_person.add": add_row(AimPerson),
        "aim_person.remove": delete(people).where(
            people.c.aim_id == of_aim,
            people.c.person_id == bindparam("person_id", type_=Integer),
        ),
        "milestone.all": select(*columns_of(Milestone)).order_by(
            col(Milestone.aim_id), col(Milestone.place)
        ),
        "milestone.add": add_row(Milestone),
        "milestone.replace": replace_row(Milestone),
        "milestone.remove": remove_row(Milestone),
        "moment_aim.add": add_row(MomentAim),
        "moment_aim.of": select(moments.c.aim_id).where(moments.c.moment_id == of_moment),
        "moment_aim.remove": delete(moments).where(moments.c.moment_id == of_moment),
        "promise_aim.add": add_row(PromiseAim),
        "promise_aim.of": select(promises.c.aim_id).where(promises.c.promise_id == of_promise),
        "promise_aim.remove": delete(promises).where(promises.c.promise_id == of_promise),
    }


def _served() -> Select[Any]:
    """The aims that a moment which did not cost, or a promise kept, serves in a period.

    The first of them is enough: nothing is counted.
    """
    one: ColumnElement[int] = literal_column("1")
    moment = select(one).where(col(MomentAim.aim_id) == col(Aim.id), *_good_moments())
    kept = (
        select(one)
        .join_from(PromiseAim, Promise, col(Promise.id) == col(PromiseAim.promise_id))
        .where(
            col(PromiseAim.aim_id) == col(Aim.id),
            col(Promise.state) == literal_column("'kept'"),
            _within(col(Promise.settled)),
        )
    )
    found = or_(moment.correlate(Aim).exists(), kept.correlate(Aim).exists())
    return select(col(Aim.slug)).where(found)


def _good_moments() -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    costs: ColumnElement[str] = literal_column("'cost'")
    return _within(col(MomentAim.day)), col(MomentAim.effect) != costs


def _within(day: Any) -> ColumnElement[bool]:
    return and_(day >= bindparam("since", type_=Date), day <= bindparam("until", type_=Date))
