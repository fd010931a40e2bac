"""Every statement of the journal, by name: one text for both databases.

A function of the words of a database (see `words.py`). Nothing here runs when trustlog runs:
`./dev compile` turns it into `compiled/`, and tests hold the two equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Date,
    Integer,
    Text,
    and_,
    bindparam,
    case,
    cast,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlmodel import col

from trustlog.store.tables import (
    UNDOABLE,
    Alias,
    Cadence,
    Change,
    Counter,
    Habit,
    Moment,
    MomentPerson,
    MomentTag,
    Operation,
    Person,
    Setting,
)

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Executable, Select, Table
    from sqlalchemy.orm import Mapped
    from sqlmodel import SQLModel

    from trustlog.store.words import PostgresWords, SqliteWords

    Words = SqliteWords | PostgresWords
    Statements = dict[str, Executable]


def statements(words: Words) -> Statements:
    """Every statement, said in one database's words."""
    return {
        **_settings(words),
        **_habits(),
        **_people(),
        **_moments(),
        **_lists(),
        **_counts(),
        **_operations(),
        **_undo(words),
    }


def table_of(model: type[SQLModel]) -> Table:
    """The table behind a model."""
    table: Table = model.__table__  # type: ignore[attr-defined]  # set by SQLModel's metaclass
    return table


def _add(model: type[SQLModel]) -> Executable:
    """Insert one row, every column named but `id`, which the database gives and returns."""
    table = table_of(model)
    named = [c.name for c in table.c if c.name != "id"]
    made = insert(table).values({name: bindparam(name) for name in named})
    return made.returning(table.c.id) if "id" in table.c else made.inline()


def _replace(model: type[SQLModel]) -> Executable:
    """Update one row by its `id`, every other column named."""
    table = table_of(model)
    named = [c.name for c in table.c if c.name != "id"]
    return (
        update(table)
        .where(table.c.id == bindparam("id"))
        .values({name: bindparam(name) for name in named})
    )


def _settings(words: Words) -> Statements:
    setting, counter = table_of(Setting), table_of(Counter)
    put = words.insert(setting).values({c.name: bindparam(c.name) for c in setting.c}).inline()
    first = words.insert(counter).values(name=bindparam("name"), last=literal_column("1"))
    return {
        "setting.all": select(col(Setting.name), col(Setting.value)),
        "setting.set": put.on_conflict_do_update(
            index_elements=[setting.c.name],
            set_={"value": put.excluded.value, "checksum": put.excluded.checksum},
        ),
        "setting.remove": delete(setting).where(setting.c.name == bindparam("name")),
        "counter.next": first.on_conflict_do_update(
            index_elements=[counter.c.name], set_={"last": counter.c.last + literal_column("1")}
        ).returning(counter.c.last),
    }


def _habits() -> Statements:
    return {
        "habit.names": select(col(Habit.id), col(Habit.slug), col(Habit.private)).order_by(
            col(Habit.id)
        ),
        "habit.all": select(*_columns(Habit)).order_by(col(Habit.id)),
        "habit.add": _add(Habit),
        "alias.all": select(col(Alias.name), col(Alias.habit_id)),
        "alias.add": _add(Alias),
        "cadence.all": select(*_columns(Cadence)).order_by(
            col(Cadence.habit_id), col(Cadence.since)
        ),
        "cadence.add": _add(Cadence),
    }


def _people() -> Statements:
    return {
        "person.names": select(col(Person.id), col(Person.handle), col(Person.name)).order_by(
            col(Person.id)
        ),
        "person.all": select(*_columns(Person)).order_by(col(Person.id)),
        "person.add": _add(Person),
    }


def _columns(model: type[SQLModel]) -> list[ColumnElement[Any]]:
    return [c for c in table_of(model).c if c.name != "checksum"]


def _moment_columns() -> list[ColumnElement[Any]]:
    """A moment with its people (ids) and tags, each as one text of words."""
    # Any: a literal is what SQLAlchemy takes here, though its types say str.
    blank: Any = literal_column("' '")
    people = select(func.aggregate_strings(cast(col(MomentPerson.person_id), Text), blank)).where(
        col(MomentPerson.moment_id) == col(Moment.id)
    )
    tags = select(func.aggregate_strings(col(MomentTag.tag), blank)).where(
        col(MomentTag.moment_id) == col(Moment.id)
    )
    return [
        *_columns(Moment),
        people.correlate(Moment).scalar_subquery(),
        tags.correlate(Moment).scalar_subquery(),
    ]


def _moments() -> Statements:
    moment = select(*_moment_columns())
    people, tags = table_of(MomentPerson), table_of(MomentTag)
    of_moment: ColumnElement[int] = bindparam("moment_id")
    return {
        "moment.add": _add(Moment),
        "moment.replace": _replace(Moment),
        "moment.remove": delete(table_of(Moment)).where(table_of(Moment).c.id == bindparam("id")),
        "moment.numbered": moment.where(col(Moment.number) == bindparam("number")),
        "moment.newest": moment.order_by(col(Moment.number).desc()).limit(literal_column("1")),
        "moment_person.add": _add(MomentPerson),
        "moment_person.of": select(people.c.person_id).where(people.c.moment_id == of_moment),
        "moment_person.remove": delete(people).where(people.c.moment_id == of_moment),
        "moment_tag.add": _add(MomentTag),
        "moment_tag.of": select(tags.c.tag).where(tags.c.moment_id == of_moment),
        "moment_tag.remove": delete(tags).where(tags.c.moment_id == of_moment),
    }


def _lists() -> Statements:
    """Moments by filters: one statement for each filter that can lead, driven by its index.

    The leader's column is compared with a parameter that is always given; the other filters are
    conditions on what it yields. Days are a range with both ends.
    """
    by_person = _led(MomentPerson, col(MomentPerson.person_id) == _number("person_id"))
    by_tag = _led(MomentTag, col(MomentTag.tag) == _word("tag"))
    by_day = (
        select(*_moment_columns())
        .where(_between(col(Moment.day)))
        .order_by(col(Moment.day).desc(), col(Moment.id).desc())
    )
    by_habit = by_day.where(col(Moment.habit_id) == _number("habit_id"))
    oldest = (
        select(*_moment_columns())
        .where(_between(col(Moment.day)), _public())
        .where(_any_habit(), _any_person(), _any_tag())
        .order_by(col(Moment.day), col(Moment.id))
    )
    limit = bindparam("limit", type_=Integer)
    return {
        "moments.by_day": by_day.limit(limit),
        "moments.by_habit": by_habit.where(_any_person(), _any_tag()).limit(limit),
        "moments.by_person": by_person.where(_any_habit(), _any_tag()).limit(limit),
        "moments.by_tag": by_tag.where(_any_habit()).limit(limit),
        "moments.in_order": oldest,
    }


def _led(link: type[MomentPerson | MomentTag], leader: ColumnElement[bool]) -> Select[Any]:
    return (
        select(*_moment_columns())
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
    return or_(col(Moment.private).is_(False), bindparam("private", type_=Integer) == 1)


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


def _counts() -> Statements:
    """What a period holds, as few rows: never a moment each."""
    costs: ColumnElement[str] = literal_column("'cost'")
    done = col(Moment.effect) != costs
    in_period = _between(col(Moment.day))
    cost = func.sum(
        case((col(Moment.effect) == costs, literal_column("1")), else_=literal_column("0"))
    )
    return {
        "days.done": select(col(Moment.habit_id), col(Moment.day))
        .where(in_period, done, col(Moment.habit_id).is_not(None))
        .group_by(col(Moment.habit_id), col(Moment.day)),
        "days.last_done": select(
            col(Habit.id),
            select(func.max(col(Moment.day)))
            .where(col(Moment.habit_id) == col(Habit.id), done)
            .where(col(Moment.day) <= bindparam("until", type_=Date))
            .correlate(Habit)
            .scalar_subquery(),
        ),
        "effects.counted": select(col(Moment.effect), func.count())
        .where(in_period)
        .group_by(col(Moment.effect)),
        "people.met": select(col(MomentPerson.person_id), func.count(), cast(cost, Integer))
        .join(Moment, col(MomentPerson.moment_id) == col(Moment.id))
        .where(in_period)
        .group_by(col(MomentPerson.person_id)),
    }


def _operations() -> Statements:
    operation = table_of(Operation)
    columns = [
        operation.c[name] for name in ("id", "uid", "verb", "subject", "day", "at", "undone")
    ]
    undone: ColumnElement[bool] = literal_column("undone")
    return {
        "operation.add": _add(Operation),
        "operation.identified": select(operation.c.id).where(operation.c.uid == bindparam("uid")),
        "operation.forget_undone": delete(operation).where(undone),
        "operation.last_done": select(*columns)
        .where(operation.c.undone.is_(False))
        .order_by(operation.c.id.desc())
        .limit(literal_column("1")),
        "operation.first_undone": select(*columns)
        .where(undone)
        .order_by(operation.c.id)
        .limit(literal_column("1")),
        "operation.newest": select(*columns)
        .order_by(operation.c.id.desc())
        .limit(bindparam("limit", type_=Integer)),
        "operation.mark": update(operation)
        .where(operation.c.id == bindparam("id"))
        .values(undone=bindparam("undone")),
    }


def _undo(words: Words) -> Statements:
    change = table_of(Change)
    made: Statements = {
        "change.of_operation": select(change.c.table_name, change.c.key, change.c.image).where(
            change.c.operation_id == bindparam("operation_id")
        ),
        "change.turn": update(change)
        .where(change.c.operation_id == bindparam("operation_id"))
        .where(change.c.table_name == bindparam("table_name"))
        .where(change.c.key == bindparam("key"))
        .values(image=bindparam("image")),
    }
    for model in UNDOABLE:
        made.update(_undo_of(table_of(model), words))
    return made


def _undo_of(table: Table, words: Words) -> Statements:
    """For one table: note a row as new, note it as it was, read it, put it back, drop it."""
    this = and_(*(c == bindparam(c.name) for c in table.primary_key))
    keyed = and_(*(c == words.field("key", c) for c in table.primary_key))
    put = words.insert(table).values({c.name: words.field("image", c) for c in table.c}).inline()
    rest = {c.name: put.excluded[c.name] for c in table.c if not c.primary_key}
    return {
        f"{table.name}.born": _note(table, words, literal_column("NULL"), this),
        f"{table.name}.touched": _note(table, words, words.image(table), this),
        f"{table.name}.image": select(words.image(table)).where(keyed),
        f"{table.name}.put": put.on_conflict_do_update(
            index_elements=[*table.primary_key], set_=rest
        ),
        f"{table.name}.drop": delete(table).where(keyed),
    }


def _note(
    table: Table, words: Words, image: ColumnElement[Any], this: ColumnElement[bool]
) -> Executable:
    change = table_of(Change)
    row = select(
        bindparam("operation_id", type_=Integer),
        literal_column(f"'{table.name}'"),
        words.key(table),
        image,
    ).where(this)
    # The first image of a row in an operation is the one to go back to.
    return (
        words.insert(change)
        .from_select(["operation_id", "table_name", "key", "image"], row)
        .on_conflict_do_nothing()
    )
