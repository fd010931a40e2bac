"""The statements of `undo`: for each table a row is noted, read, put back or dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Integer,
    and_,
    bindparam,
    delete,
    func,
    literal_column,
    or_,
    select,
    update,
)

from trustlog.store.tables import UNDOABLE, Change, Operation, table_of

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Executable, Table

    from trustlog.store.words import Words


def undo_statements(words: Words) -> dict[str, Executable]:
    """What turning an operation takes, for every table that `undo` puts back."""
    change = table_of(Change)
    made: dict[str, Executable] = {
        "change.of_operation": select(change.c.table_name, change.c.key, change.c.image).where(
            change.c.operation_id == bindparam("operation_id")
        ),
        "change.turn": update(change)
        .where(change.c.operation_id == bindparam("this_operation_id"))
        .where(change.c.table_name == bindparam("this_table_name"))
        .where(change.c.key == bindparam("this_key"))
        .values(image=bindparam("image")),
    }
    operation = table_of(Operation)
    made["change.images"] = (
        select(change.c.image)
        .join(operation, operation.c.id == change.c.operation_id)
        .where(
            change.c.table_name == bindparam("table_name"),
            change.c.image.is_not(None),
            operation.c.undone.is_(False),
        )
    )
    of_people = func.substr(operation.c.verb, literal_column("1"), literal_column("7"))
    made["person.told"] = (
        select(*(operation.c[name] for name in ("verb", "subject", "undone")))
        .add_columns(change.c.key, change.c.image)
        .join(operation, operation.c.id == change.c.operation_id)
        .where(
            change.c.operation_id.in_(
                select(operation.c.id).where(
                    or_(
                        of_people == literal_column("'person '"),
                        operation.c.verb.in_(
                            (literal_column("'init'"), literal_column("'import'"))
                        ),
                    )
                )
            ),
            change.c.table_name == literal_column("'person'"),
        )
        .order_by(operation.c.id.desc(), change.c.key.desc())
    )
    for model in UNDOABLE:
        made.update(_undo_of(table_of(model), words))
    return made


def _undo_of(table: Table, words: Words) -> dict[str, Executable]:
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
        )
        if rest
        else put.on_conflict_do_nothing(),
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
