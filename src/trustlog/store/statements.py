"""Every statement of the journal, by name: one text for both databases.

A function of the words of a database (see `words.py`). Nothing here runs when trustlog runs:
`./dev compile` turns it into `compiled/`, and tests hold the two equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Integer, bindparam, delete, literal_column, or_, select, union_all, update
from sqlmodel import col

from trustlog.store.asked import surveys, told
from trustlog.store.contacts import contacts
from trustlog.store.direction import aims
from trustlog.store.done_days import done_days
from trustlog.store.hiding import hidden_people
from trustlog.store.importing import arrivals
from trustlog.store.obligations import feedback, promises
from trustlog.store.reflecting import reflections
from trustlog.store.rows import add_row, columns_of, remove_row, replace_row
from trustlog.store.selections import counts, lists, moment_columns, offered, searches
from trustlog.store.series import series
from trustlog.store.tables import (
    Alias,
    Away,
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

    from trustlog.store.words import Words

    Statements = dict[str, Executable]

HOT = frozenset(
    (
        *("setting.all", "habit.names", "alias.all", "counter.next"),
        *("person.names", "person.add", "person.born"),
        *("operation.forget_undone", "operation.add"),
        *("moment.add", "moment.born", "moment_person.add", "moment_person.born"),
        *("moment_tag.add", "moment_tag.born", "moments.by_day"),
        *("life.of", "cadence.of", "pauses.of", "days.of_habit"),
    )
)
"""What `add`, `note`, TAB and a plain `list` run; the others are loaded when one is needed."""

DAILY = frozenset(
    (
        *("habit.all", "life.all", "cadence.all", "days.done", "off.all", "skip.all"),
        *(
            "holiday.all",
            "person.all",
            "away.all",
            "people.last",
            "people.counted",
            "people.met",
            "moments.by_person",
        ),
        *("promise.open", "promise.due_by", "promise.days_due", "promise.settled_since"),
        *("promise.counted", "promise.of_each", "promise.longest_over", "promise.told"),
        *("promise_move.of_each", "feedback.open", "effects.counted", "aim.names"),
        *("reflection.of", "reflection.before", "question.all"),
    )
)
"""What `today`, `report`, `streaks` and `status` run beside those."""


def statements(words: Words) -> Statements:
    """Every statement, said in one database's words."""
    return {
        **_settings(words),
        **_habits(),
        **_pauses(),
        **_people(),
        **contacts(),
        **hidden_people(),
        **_moments(),
        **promises(words),
        **feedback(words),
        **surveys(words),
        **told(),
        **reflections(words),
        **aims(),
        **series(),
        **lists(words),
        **searches(words),
        **counts(),
        **done_days(words),
        **offered(),
        **arrivals(words),
        **_operations(),
        **undo_statements(words),
    }


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
        "habit.add": add_row(Habit),
        "habit.replace": replace_row(Habit),
        "life.all": select(*columns_of(Life)).order_by(col(Life.habit_id), col(Life.since)),
        "life.of": select(*columns_of(Life))
        .where(col(Life.habit_id) == bindparam("habit_id"))
        .order_by(col(Life.since)),
        "life.add": add_row(Life),
        "life.replace": replace_row(Life),
        "alias.all": select(col(Alias.name), col(Alias.habit_id)),
        "alias.add": add_row(Alias),
        "alias.remove": delete(table_of(Alias)).where(table_of(Alias).c.name == bindparam("name")),
        "cadence.all": select(*columns_of(Cadence)).order_by(
            col(Cadence.habit_id), col(Cadence.since)
        ),
        "cadence.of": select(*columns_of(Cadence))
        .where(col(Cadence.habit_id) == bindparam("habit_id"))
        .order_by(col(Cadence.since)),
        "cadence.add": add_row(Cadence),
        "cadence.remove": remove_row(Cadence),
    }


def _pauses() -> Statements:
    holiday, skip = table_of(Holiday), table_of(Skip)
    return {
        "off.all": select(*columns_of(Off)).order_by(col(Off.since), col(Off.id)),
        "pauses.of": _pauses_of(),
        "off.add": add_row(Off),
        "off.replace": replace_row(Off),
        "off.remove": remove_row(Off),
        "skip.all": select(*columns_of(Skip)).order_by(col(Skip.day), col(Skip.habit_id)),
        "skip.add": add_row(Skip),
        "skip.remove": delete(skip).where(
            skip.c.habit_id == bindparam("habit_id"), skip.c.day == bindparam("day")
        ),
        "holiday.all": select(*columns_of(Holiday)).order_by(col(Holiday.day)),
        "holiday.add": add_row(Holiday),
        "holiday.remove": delete(holiday).where(holiday.c.day == bindparam("day")),
    }


def _pauses_of() -> Executable:
    """What excuses one habit, from its first to its last day, and whether it was skipped."""
    of_habit, day = bindparam("habit_id", type_=Integer), col(Holiday.day)
    yes, no = literal_column("1", Integer), literal_column("0", Integer)
    either = or_(col(Off.habit_id).is_(None), col(Off.habit_id) == of_habit)
    off = select(col(Off.since), col(Off.until), no).where(either)
    skipped = select(col(Skip.day), col(Skip.day), yes).where(col(Skip.habit_id) == of_habit)
    return union_all(off, select(day, day, no), skipped)


def _people() -> Statements:
    return {
        "person.names": select(col(Person.id), col(Person.handle), col(Person.name)).order_by(
            col(Person.id)
        ),
        "person.all": select(*columns_of(Person)).order_by(col(Person.id)),
        "person.add": add_row(Person),
        "person.replace": replace_row(Person),
        "person.remove": remove_row(Person),
        "away.all": select(*columns_of(Away)).order_by(col(Away.person_id), col(Away.since)),
        "away.add": add_row(Away),
        "away.replace": replace_row(Away),
        "away.remove": remove_row(Away),
    }


def _moments() -> Statements:
    moment = select(*moment_columns())
    people, tags = table_of(MomentPerson), table_of(MomentTag)
    of_moment: ColumnElement[int] = bindparam("moment_id")
    return {
        "moment.add": add_row(Moment),
        "moment.replace": replace_row(Moment),
        "moment.remove": remove_row(Moment),
        "moment.numbered": moment.where(col(Moment.number) == bindparam("number")),
        "moment.number_of": select(col(Moment.number)).where(col(Moment.id) == bindparam("id")),
        "moment.newest": moment.order_by(col(Moment.number).desc()).limit(literal_column("1")),
        "moment_person.add": add_row(MomentPerson),
        "moment_person.of": select(people.c.person_id).where(people.c.moment_id == of_moment),
        "moment_person.remove": delete(people).where(people.c.moment_id == of_moment),
        "moment_tag.add": add_row(MomentTag),
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
        "operation.add": add_row(Operation),
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
