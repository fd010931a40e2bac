"""Every statement of the journal, by name: one text for both databases.

A function of the words of a database (see `words.py`). Nothing here runs when trustlog runs:
`./dev compile` turns it into `compiled/`, and tests hold the two equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Integer, bindparam, delete, insert, literal_column, or_, select, update
from sqlmodel import col

from trustlog.store.selections import columns_of, counts, lists, moment_columns, offered, searches
from trustlog.store.tables import (
    Alias,
    Cadence,
    Counter,
    Habit,
    Holiday,
    Life,
    Moment,
    MomentPerson,
    MomentTag,
    Off,
    Operation,
    Person,
    Setting,
    Skip,
    table_of,
)
from trustlog.store.undoing import undo_statements

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Executable
    from sqlmodel import SQLModel

    from trustlog.store.words import Words

    Statements = dict[str, Executable]


def statements(words: Words) -> Statements:
    """Every statement, said in one database's words."""
    return {
        **_settings(words),
        **_habits(),
        **_pauses(),
        **_people(),
        **_moments(),
        **lists(words),
        **searches(words),
        **counts(),
        **offered(),
        **_operations(),
        **undo_statements(words),
    }


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
        .where(table.c.id == bindparam("this_id"))
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
        "habit.all": select(*columns_of(Habit)).order_by(col(Habit.id)),
        "habit.add": _add(Habit),
        "habit.replace": _replace(Habit),
        "life.all": select(*columns_of(Life)).order_by(col(Life.habit_id), col(Life.since)),
        "life.of": select(*columns_of(Life))
        .where(col(Life.habit_id) == bindparam("habit_id"))
        .order_by(col(Life.since)),
        "life.add": _add(Life),
        "life.replace": _replace(Life),
        "alias.all": select(col(Alias.name), col(Alias.habit_id)),
        "alias.add": _add(Alias),
        "alias.remove": delete(table_of(Alias)).where(table_of(Alias).c.name == bindparam("name")),
        "cadence.all": select(*columns_of(Cadence)).order_by(
            col(Cadence.habit_id), col(Cadence.since)
        ),
        "cadence.of": select(*columns_of(Cadence))
        .where(col(Cadence.habit_id) == bindparam("habit_id"))
        .order_by(col(Cadence.since)),
        "cadence.add": _add(Cadence),
        "cadence.remove": delete(table_of(Cadence)).where(
            table_of(Cadence).c.id == bindparam("id")
        ),
    }


def _pauses() -> Statements:
    skip, holiday = table_of(Skip), table_of(Holiday)
    return {
        "off.all": select(*columns_of(Off)).order_by(col(Off.since), col(Off.id)),
        "off.of": select(col(Off.since), col(Off.until)).where(
            or_(col(Off.habit_id).is_(None), col(Off.habit_id) == bindparam("habit_id"))
        ),
        "off.add": _add(Off),
        "off.replace": _replace(Off),
        "off.remove": delete(table_of(Off)).where(table_of(Off).c.id == bindparam("id")),
        "skip.all": select(*columns_of(Skip)).order_by(col(Skip.day)),
        "skip.of": select(col(Skip.day)).where(col(Skip.habit_id) == bindparam("habit_id")),
        "skip.add": _add(Skip),
        "skip.remove": delete(skip).where(
            skip.c.habit_id == bindparam("habit_id"), skip.c.day == bindparam("day")
        ),
        "holiday.all": select(*columns_of(Holiday)).order_by(col(Holiday.day)),
        "holiday.days": select(col(Holiday.day)),
        "holiday.add": _add(Holiday),
        "holiday.remove": delete(holiday).where(holiday.c.day == bindparam("day")),
    }


def _people() -> Statements:
    return {
        "person.names": select(col(Person.id), col(Person.handle), col(Person.name)).order_by(
            col(Person.id)
        ),
        "person.all": select(*columns_of(Person)).order_by(col(Person.id)),
        "person.add": _add(Person),
    }


def _moments() -> Statements:
    moment = select(*moment_columns())
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
        .where(operation.c.id == bindparam("this_id"))
        .values(undone=bindparam("undone")),
    }
