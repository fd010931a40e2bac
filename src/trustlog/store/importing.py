"""The statements of `import`: what came from where, and rows that come by the thousand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, Text, bindparam, func, insert, literal_column, select, update
from sqlmodel import col

from trustlog.store.rows import add_row, columns_of
from trustlog.store.selections import moment_columns
from trustlog.store.tables import (
    Change,
    Counter,
    Mapping,
    Moment,
    MomentAim,
    MomentPerson,
    MomentTag,
    Origin,
    table_of,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Executable, Select, Table

    from trustlog.store.words import Words


def arrivals(words: Words) -> dict[str, Executable]:
    """Origins, mappings, and the notes for `undo` of many rows at once."""
    origin, mapping, counter = table_of(Origin), table_of(Mapping), table_of(Counter)
    from_here: ColumnElement[str] = bindparam("source", type_=Text)
    of_moment: ColumnElement[int] = bindparam("this_moment_id", type_=Integer)
    count: ColumnElement[int] = bindparam("count", type_=Integer)
    named: dict[str, Any] = {c.name: bindparam(c.name) for c in mapping.c}
    put = words.insert(mapping).values(named).inline()
    taken = words.insert(counter).values(name=bindparam("name"), last=count)
    return {
        "origin.of_source": select(*columns_of(Origin)).where(origin.c.source == from_here),
        "origin.sources": select(origin.c.source).distinct(),
        "origin.of_moment": select(*columns_of(Origin)).where(origin.c.moment_id == of_moment),
        "origin.add": add_row(Origin),
        "origin.forget_moment": update(origin)
        .where(origin.c.moment_id == of_moment)
        .values(moment_id=literal_column("NULL")),
        "mapping.all": select(*columns_of(Mapping)).order_by(mapping.c.source, mapping.c.theirs),
        "mapping.of_source": select(*columns_of(Mapping)).where(mapping.c.source == from_here),
        "mapping.set": put.on_conflict_do_update(
            index_elements=[mapping.c.source, mapping.c.theirs],
            set_={"ours": put.excluded.ours, "checksum": put.excluded.checksum},
        ),
        "moment.identified": select(*moment_columns()).where(col(Moment.uid) == bindparam("uid")),
        "moment.add_plain": _add_plain(table_of(Moment)),
        "moment.numbered_from": select(col(Moment.number), col(Moment.id)).where(
            col(Moment.number) >= bindparam("number", type_=Integer)
        ),
        "moment.uids_among": select(col(Moment.uid)).where(
            words.one_of(table_of(Moment).c.uid, "uids")
        ),
        "moment.last_id": select(func.max(col(Moment.id))),
        "counter.take": taken.on_conflict_do_update(
            index_elements=[counter.c.name], set_={"last": counter.c.last + count}
        ).returning(counter.c.last),
        **_born_after(table_of(Moment), "id", words),
        **_born_after(table_of(MomentPerson), "moment_id", words),
        **_born_after(table_of(MomentTag), "moment_id", words),
        **_born_after(table_of(MomentAim), "moment_id", words),
        **_born_after(origin, "moment_id", words),
    }


def _add_plain(table: Table) -> Executable:
    """Insert one row whose `id` the database gives and nobody asks for."""
    named: dict[str, Any] = {c.name: bindparam(c.name) for c in table.c if c.name != "id"}
    return insert(table).values(named).inline()


def _born_after(table: Table, column: str, words: Words) -> dict[str, Executable]:
    """Note every row as new whose moment came after one: one statement, however many."""
    change = table_of(Change)
    rows: Select[*tuple[Any, ...]] = select(
        bindparam("operation_id", type_=Integer),
        literal_column(f"'{table.name}'"),
        words.key(table),
        literal_column("NULL"),
    ).where(table.c[column] > bindparam("this_moment_id", type_=Integer))
    noted = words.insert(change).from_select(["operation_id", "table_name", "key", "image"], rows)
    return {f"{table.name}.born_after": noted.on_conflict_do_nothing()}
