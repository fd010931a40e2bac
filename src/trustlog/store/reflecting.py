"""The statements about reflections, their answers and ratings, and questions of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, Integer, Text, bindparam, delete, insert, select, update
from sqlmodel import col

from trustlog.store.rows import add_row, columns_of, remove_row, replace_row
from trustlog.store.tables import (
    Moment,
    Question,
    Rating,
    Reflection,
    ReflectionAnswer,
    table_of,
)

if TYPE_CHECKING:
    from sqlalchemy import Executable, Select

    from trustlog.store.words import Words


def reflections(words: Words) -> dict[str, Executable]:
    """Reflections with the number of the moment that finishing them wrote."""
    answer, rating = table_of(ReflectionAnswer), table_of(Rating)
    question = table_of(Question)
    since, moment_id = col(Reflection.since), bindparam("moment_id", type_=Integer)
    of_kind = _reflections().where(col(Reflection.kind) == bindparam("kind", type_=Text))
    named: dict[str, Any] = {c.name: bindparam(c.name) for c in question.c}
    return {
        "reflection.add": add_row(Reflection),
        "reflection.replace": replace_row(Reflection),
        "reflection.of": of_kind.where(since == bindparam("since", type_=Date)),
        "reflection.before": of_kind.where(since < bindparam("since", type_=Date)).order_by(
            since.desc()
        ),
        "reflection.all": _reflections(),
        "reflection.of_moment": _reflections().where(col(Reflection.moment_id) == moment_id),
        "reflection_answer.add": add_row(ReflectionAnswer),
        "reflection_answer.replace": update(answer)
        .where(answer.c.reflection_id == bindparam("this_id"))
        .where(answer.c.place == bindparam("this_place"))
        .values({name: bindparam(name) for name in ("slug", "question", "answer", "checksum")}),
        "reflection_answer.of_each": select(*columns_of(ReflectionAnswer))
        .where(words.one_of(answer.c.reflection_id, "reflection_ids"))
        .order_by(answer.c.reflection_id, answer.c.place),
        "rating.add": add_row(Rating),
        "rating.remove": delete(rating).where(
            rating.c.reflection_id == bindparam("reflection_id"),
            rating.c.habit_id == bindparam("habit_id"),
        ),
        "rating.of_each": select(*columns_of(Rating))
        .where(words.one_of(rating.c.reflection_id, "reflection_ids"))
        .order_by(rating.c.reflection_id, rating.c.habit_id),
        # Its number is given by the counter, so that what was asked is never mistaken.
        "question.add": insert(question).values(named).inline(),
        "question.remove": remove_row(Question),
        "question.all": select(*columns_of(Question)).order_by(question.c.id),
    }


def _reflections() -> Select[Any]:
    reflection = table_of(Reflection)
    return select(*columns_of(Reflection), col(Moment.number)).select_from(
        reflection.outerjoin(table_of(Moment), col(Moment.id) == reflection.c.moment_id)
    )
