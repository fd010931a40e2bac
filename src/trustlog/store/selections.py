"""The statements that select moments by filters, and those that count them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Date,
    Integer,
    Text,
    and_,
    bindparam,
    cast,
    func,
    literal_column,
    or_,
    select,
)
from sqlmodel import col

from trustlog.domain.moments import EFFECTS
from trustlog.store.hiding import private_moment
from trustlog.store.rows import columns_of
from trustlog.store.tables import (
    Moment,
    MomentAim,
    MomentPerson,
    MomentTag,
    table_of,
)

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Executable, Select
    from sqlalchemy.orm import Mapped

    from trustlog.store.words import IndexOfWords, Words

    Link = MomentPerson | MomentTag | MomentAim


def moment_columns() -> list[ColumnElement[Any]]:
    """A moment with its people (ids), tags and aims (ids), each as one text of words."""
    # Any: a literal is what SQLAlchemy takes here, though its types say str.
    blank: Any = literal_column("' '")
    people = select(func.aggregate_strings(cast(col(MomentPerson.person_id), Text), blank)).where(
        col(MomentPerson.moment_id) == col(Moment.id)
    )
    tags = select(func.aggregate_strings(col(MomentTag.tag), blank)).where(
        col(MomentTag.moment_id) == col(Moment.id)
    )
    aims = select(func.aggregate_strings(cast(col(MomentAim.aim_id), Text), blank)).where(
        col(MomentAim.moment_id) == col(Moment.id)
    )
    return [
        *columns_of(Moment),
        people.correlate(Moment).scalar_subquery(),
        tags.correlate(Moment).scalar_subquery(),
        aims.correlate(Moment).scalar_subquery(),
    ]


def lists(words: Words) -> dict[str, Executable]:
    """Moments by filters: one statement for each filter that can lead, driven by its index.

    The leader's column is compared with a parameter that is always given; the other filters are
    conditions on what it yields. Days are a range with both ends.
    """
    by_person = _led(MomentPerson, col(MomentPerson.person_id) == _number("person_id"))
    by_tag = _led(MomentTag, col(MomentTag.tag) == _word("tag"))
    by_aim = _led(MomentAim, col(MomentAim.aim_id) == _number("aim_id"))
    by_day = (
        select(*moment_columns())
        .where(_between(col(Moment.day)))
        .order_by(col(Moment.day).desc(), col(Moment.id).desc())
    )
    by_habit = by_day.where(col(Moment.habit_id) == _number("habit_id"))
    oldest = (
        select(*columns_of(Moment))
        .where(_between(col(Moment.day)), _public())
        .where(_any_habit(), _any_person(), _any_tag(), _any_aim())
        .order_by(col(Moment.day), col(Moment.id))
    )
    limit = bindparam("limit", type_=Integer)
    return {
        "moments.by_day": by_day.limit(limit),
        "moments.by_habit": by_habit.where(_any_person(), _any_tag()).limit(limit),
        "moments.by_person": by_person.where(_any_habit(), _any_tag()).limit(limit),
        "moments.by_tag": by_tag.where(_any_habit()).limit(limit),
        "moments.by_aim": by_aim.where(_any_habit(), _any_person(), _any_tag()).limit(limit),
        "moments.in_order": oldest,
        "moments.people": _linked(words, MomentPerson, "person_id"),
        "moments.tags": _linked(words, MomentTag, "tag"),
        "moments.aims": _linked(words, MomentAim, "aim_id"),
    }


def _linked(words: Words, link: type[Link], linked: str) -> Select[Any]:
    """What is linked to each of many moments."""
    columns = table_of(link).c
    found = words.one_of(columns.moment_id, "moment_ids")
    return select(columns.moment_id, columns[linked]).where(found)


def searches(words: Words) -> dict[str, Executable]:
    """Moments by the words of their notes, driven by the index of words.

    The newest come by row, which that index gives without sorting; the best need every hit. Without
    filters the best and the count come from that index alone.
    """
    index = words.index_of_words(table_of(Moment), "note")
    filters = (
        *(_between(col(Moment.day)), _any_habit()),
        *(_any_person(), _any_tag(), _any_aim()),
    )
    each: list[ColumnElement[Any]] = [index.row.label("id"), index.rank.label("rank")]
    hits = select(*each).where(index.found)
    count = select(func.count()).where(index.found)
    return {
        "search.newest": select(*moment_columns())
        .select_from(index.with_rows)
        .where(index.found, *filters)
        .order_by(index.row.desc())
        .limit(_number("limit")),
        "search.best": _best(hits.select_from(index.alone), index),
        "search.best_filtered": _best(hits.select_from(index.with_rows).where(*filters), index),
        "search.count": count.select_from(index.alone),
        "search.count_filtered": count.select_from(index.with_rows).where(*filters),
    }


def _best(hits: Select[Any], index: IndexOfWords) -> Select[Any]:
    """The best of the hits whole, the newest of equals first."""
    best = hits.order_by(index.rank, index.row.desc()).limit(_number("limit")).subquery("best")
    return (
        select(*moment_columns())
        .join(best, best.c.id == col(Moment.id))
        .order_by(best.c.rank, best.c.id.desc())
    )


def _led(link: type[Link], leader: ColumnElement[bool]) -> Select[Any]:
    return (
        select(*moment_columns())
        .join(link, col(link.moment_id) == col(Moment.id))
        .where(leader, _between(col(link.day)))
        .order_by(col(link.day).desc(), col(link.moment_id).desc())
    )


def _number(name: str) -> ColumnElement[int]:
    return bindparam(name, type_=Integer)


def _word(name: str) -> ColumnElement[str]:
    return bindparam(name, type_=Text)


def _between(day: Mapped[date]) -> ColumnElement[bool]:
    return and_(day >= bindparam("since", type_=Date), day <= bindparam("until", type_=Date))


def _public() -> ColumnElement[bool]:
    """Private moments only when they are asked for."""
    return or_(bindparam("private", type_=Integer) == 1, ~private_moment(table_of(Moment)))


def _any_habit() -> ColumnElement[bool]:
    return or_(_number("habit_id").is_(None), col(Moment.habit_id) == _number("habit_id"))


def _any_person() -> ColumnElement[bool]:
    with_person: Select[Any] = select(literal_column("1")).where(
        col(MomentPerson.moment_id) == col(Moment.id),
        col(MomentPerson.person_id) == _number("person_id"),
    )
    return or_(_number("person_id").is_(None), with_person.correlate(Moment).exists())


def _any_tag() -> ColumnElement[bool]:
    with_tag: Select[Any] = select(literal_column("1")).where(
        col(MomentTag.moment_id) == col(Moment.id), col(MomentTag.tag) == _word("tag")
    )
    return or_(_word("tag").is_(None), with_tag.correlate(Moment).exists())


def _any_aim() -> ColumnElement[bool]:
    serving: Select[Any] = select(literal_column("1")).where(
        col(MomentAim.moment_id) == col(Moment.id), col(MomentAim.aim_id) == _number("aim_id")
    )
    return or_(_number("aim_id").is_(None), serving.correlate(Moment).exists())


def counts() -> dict[str, Executable]:
    """What a period holds, as few rows: never a moment each."""
    in_period = _between(col(Moment.day))
    effects = [func.count().filter(col(Moment.effect) == effect) for effect in EFFECTS]
    others = effects[1:]
    rest = sum((-each for each in others), start=func.count())
    return {
        "days.first": select(func.min(col(Moment.day))),
        "days.counted": select(col(Moment.day), *effects)
        .where(in_period)
        .group_by(col(Moment.day))
        .order_by(col(Moment.day)),
        # Not GROUP BY, for which SQLite would sort them all; and most are of the first effect.
        "effects.counted": select(rest, *others).where(in_period),
    }


def offered() -> dict[str, Executable]:
    """Names that TAB offers: of moments the newest numbers, and every tag once."""
    number, tag = col(Moment.number), col(MomentTag.tag)
    newest = select(number).where(number > literal_column("0")).order_by(number.desc())
    # Each step is one look into the index, however many moments have the tag.
    each = select(func.min(tag).label("tag")).cte("each", recursive=True)
    following = select(func.min(tag)).where(tag > each.c.tag).correlate(each).scalar_subquery()
    each = each.union_all(select(following).where(each.c.tag.is_not(None)))
    return {
        "moment.numbers": newest.limit(bindparam("limit", type_=Integer)),
        "tag.names": select(each.c.tag).where(each.c.tag.is_not(None)),
    }
