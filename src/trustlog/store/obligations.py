"""The statements about promises, and about feedback received and what answers it."""

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
    union_all,
)
from sqlmodel import col

from trustlog.store.hiding import private_moment
from trustlog.store.rows import add_row, columns_of, remove_row, replace_row
from trustlog.store.selections import moment_columns
from trustlog.store.tables import (
    Answer,
    Moment,
    MomentPerson,
    Promise,
    PromiseAim,
    PromiseMove,
    Received,
    table_of,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Executable, Select

    from trustlog.store.words import Words


def promises(words: Words) -> dict[str, Executable]:
    """Promises with the number of the moment that settling them wrote, and their moves."""
    number = col(Promise.number)
    is_open: ColumnElement[bool] = col(Promise.state) == literal_column("'open'")
    due = (is_open, ~col(Promise.theirs), col(Promise.due) <= bindparam("until", type_=Date))
    limit = bindparam("limit", type_=Integer)
    moves = table_of(PromiseMove)
    return {
        "promise.add": add_row(Promise),
        "promise.replace": replace_row(Promise),
        "promise.remove": remove_row(Promise),
        "promise.numbered": _promises().where(number == bindparam("number")),
        "promise.newest": _promises().order_by(number.desc()).limit(literal_column("1")),
        "promise.open": _promises().where(is_open).order_by(col(Promise.due), col(Promise.id)),
        "promise.due_by": _promises().where(*due).order_by(col(Promise.due), col(Promise.id)),
        "promise.days_due": select(col(Promise.due)).where(*due).order_by(col(Promise.due)),
        "promise.settled_since": _promises()
        .where(col(Promise.settled) >= bindparam("since", type_=Date))
        .order_by(col(Promise.settled), col(Promise.id)),
        "promise.of_person": _promises()
        .where(col(Promise.person_id) == bindparam("person_id"))
        .order_by(number.desc())
        .limit(limit),
        "promise.of_each": _promises().where(words.one_of(table_of(Promise).c.id, "promise_ids")),
        "promise.counted": _counted(),
        "promise.longest_over": _promises()
        .where(*due, ~_moved(), col(Promise.made) <= bindparam("until", type_=Date))
        .order_by(col(Promise.due), col(Promise.id)),
        "promise.told": _told(words),
        "promise.of_moment": _promises().where(col(Promise.moment_id) == bindparam("moment_id")),
        "promise.in_order": _promises().order_by(number),
        **_found(words),
        "promise.open_numbers": select(number).where(is_open).order_by(number.desc()).limit(limit),
        "promise_move.add": add_row(PromiseMove),
        "promise_move.remove": remove_row(PromiseMove),
        "promise_move.of_each": select(*columns_of(PromiseMove))
        .where(words.one_of(moves.c.promise_id, "promise_ids"))
        .order_by(moves.c.promise_id, moves.c.id),
    }


def _found(words: Words) -> dict[str, Executable]:
    """The promises that words are looked for in, and how many there are."""
    index = words.index_of_words(table_of(Promise), "text")
    person_id: ColumnElement[int] = bindparam("person_id", type_=Integer)
    count = select(func.count()).where(index.found)
    these = (
        col(Promise.made) >= bindparam("since", type_=Date),
        col(Promise.made) <= bindparam("until", type_=Date),
        or_(person_id.is_(None), col(Promise.person_id) == person_id),
    )
    return {
        "promise.found": _promises(select_from=index.with_rows)
        .where(index.found, *these)
        .order_by(index.row.desc())
        .limit(bindparam("limit", type_=Integer)),
        "promise.found_count": count.select_from(index.alone),
        "promise.found_count_filtered": count.select_from(index.with_rows).where(*these),
    }


def _counted() -> Executable:
    """The manager's own open on a day, then those settled in some days, as if none was moved.

    Each with the rows of those that were: for the open ones how many, overdue and long overdue; for
    the settled ones how many on time, late, broken and released.
    """
    since, until, far = (bindparam(name, type_=Date) for name in ("since", "until", "far"))
    state, due, settled = col(Promise.state), col(Promise.due), col(Promise.settled)
    kept: ColumnElement[bool] = state == literal_column("'kept'")
    broken: ColumnElement[bool] = state == literal_column("'broken'")
    released: ColumnElement[bool] = state == literal_column("'released'")
    # Any: a literal is what SQLAlchemy takes here, though its types say str.
    blank: Any = literal_column("' '")
    every = func.count()
    moved = func.aggregate_strings(cast(col(Promise.id), Text), blank).filter(_moved())
    late = and_(kept, settled > due)
    is_open: ColumnElement[bool] = state == literal_column("'open'")
    made = col(Promise.made) <= until
    return union_all(
        select(
            literal_column("0", Integer),
            every.filter(made),
            every.filter(made, due < until),
            every.filter(made, due < far),
            literal_column("0", Integer),
            moved,
        ).where(is_open, ~col(Promise.theirs)),
        select(
            literal_column("1", Integer),
            every.filter(kept) - every.filter(late),
            every.filter(late),
            every.filter(broken),
            every.filter(released),
            moved,
        ).where(settled >= since, settled <= until, ~col(Promise.theirs)),
    )


def _moved() -> ColumnElement[bool]:
    """Whether a promise was moved."""
    moves: Select[Any] = select(literal_column("1")).where(
        col(PromiseMove.promise_id) == col(Promise.id)
    )
    return moves.correlate(Promise).exists()


def _told(words: Words) -> Executable:
    """Which of some moments settled a promise that is open now, or was settled from a day on."""
    return (
        select(col(Moment.number), col(Promise.number), col(Promise.state))
        .join(Promise, col(Promise.moment_id) == col(Moment.id))
        .where(
            words.one_of(table_of(Moment).c.number, "numbers"),
            or_(
                col(Promise.settled).is_(None),
                col(Promise.settled) >= bindparam("since", type_=Date),
            ),
        )
    )


def feedback(words: Words) -> dict[str, Executable]:
    """What feedback received was about, which of it waits, and what answers it."""
    return {**_received(), **_waiting(), **_answers(words)}


def _received() -> dict[str, Executable]:
    received, of_moment = table_of(Received), _of_moment()
    told, other = table_of(Moment).alias("feedback"), table_of(Moment).alias("other")
    of_it = received.join(told, told.c.id == received.c.moment_id)
    return {
        "received.all": select(
            *(told.c.number, received.c.habit_id, other.c.number, private_moment(other))
        )
        .select_from(of_it.outerjoin(other, other.c.id == received.c.of_id))
        .order_by(told.c.number),
        "received.add": add_row(Received),
        "received.of": select(*columns_of(Received)).where(received.c.moment_id == of_moment),
        "received.about": select(*columns_of(Received)).where(received.c.of_id == of_moment),
        "received.remove": received.delete().where(received.c.moment_id == of_moment),
    }


def _waiting() -> dict[str, Executable]:
    """Feedback that nothing answers."""
    answered: Select[Any] = select(literal_column("1")).where(
        col(Answer.feedback_id) == col(Moment.id)
    )
    waits = (
        col(Moment.habit_id) == bindparam("habit_id", type_=Integer),
        ~answered.correlate(Moment).exists(),
    )
    limit = bindparam("limit", type_=Integer)
    return {
        "feedback.open": select(*moment_columns())
        .where(*waits)
        .order_by(col(Moment.day), col(Moment.id)),
        "feedback.open_from": select(*moment_columns())
        .join(MomentPerson, col(MomentPerson.moment_id) == col(Moment.id))
        .where(
            col(MomentPerson.person_id) == bindparam("person_id", type_=Integer),
            col(MomentPerson.habit_id) == bindparam("habit_id", type_=Integer),
            *waits,
        )
        .order_by(col(MomentPerson.day))
        .limit(limit),
        "feedback.open_numbers": select(col(Moment.number))
        .where(*waits)
        .order_by(col(Moment.day).desc(), col(Moment.id).desc())
        .limit(limit),
    }


def _answers(words: Words) -> dict[str, Executable]:
    answer, promise = table_of(Answer), table_of(Promise)
    told, other = table_of(Moment).alias("feedback"), table_of(Moment).alias("other")
    answering = answer.join(told, told.c.id == answer.c.feedback_id)
    answering = answering.outerjoin(other, other.c.id == answer.c.moment_id)
    answering = answering.outerjoin(promise, promise.c.id == answer.c.promise_id)
    return {
        "answer.all": select(
            *(told.c.number, other.c.number, promise.c.number),
            *(private_moment(other), promise.c.private),
        )
        .select_from(answering)
        .order_by(told.c.number, answer.c.id),
        "answer.add": add_row(Answer),
        "answer.remove": remove_row(Answer),
        "answer.of_each": select(*columns_of(Answer)).where(
            words.one_of(answer.c.feedback_id, "feedback_ids")
        ),
        "answer.by_moment": select(*columns_of(Answer)).where(answer.c.moment_id == _of_moment()),
        "answer.by_promise": select(*columns_of(Answer)).where(
            answer.c.promise_id == bindparam("promise_id", type_=Integer)
        ),
        "answer.told": select(col(Moment.number), col(Promise.number))
        .select_from(answer.outerjoin(table_of(Moment), col(Moment.id) == answer.c.moment_id))
        .outerjoin(Promise, col(Promise.id) == answer.c.promise_id)
        .where(answer.c.feedback_id == bindparam("feedback_id", type_=Integer))
        .order_by(answer.c.id),
        "answer.feedback_of": select(col(Moment.number))
        .join(Answer, col(Answer.feedback_id) == col(Moment.id))
        .where(answer.c.moment_id == _of_moment())
        .order_by(answer.c.id),
    }


def _of_moment() -> ColumnElement[int]:
    return bindparam("moment_id", type_=Integer)


def _promises(select_from: Any = None) -> Select[Any]:
    promise = table_of(Promise) if select_from is None else select_from
    # Any: a literal is what SQLAlchemy takes here, though its types say str.
    blank: Any = literal_column("' '")
    aims = select(func.aggregate_strings(cast(col(PromiseAim.aim_id), Text), blank)).where(
        col(PromiseAim.promise_id) == col(Promise.id)
    )
    serves = aims.correlate(Promise).scalar_subquery()
    return select(*columns_of(Promise), col(Moment.number), serves).select_from(
        promise.outerjoin(table_of(Moment), col(Moment.id) == col(Promise.moment_id))
    )
