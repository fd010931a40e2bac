"""What is done to one row of any table: add, replace, remove; and which columns are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, update

from trustlog.store.tables import table_of

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Executable
    from sqlmodel import SQLModel


def columns_of(model: type[SQLModel]) -> list[ColumnElement[Any]]:
    """Every column of a table but the checksum."""
    return [c for c in table_of(model).c if c.name != "checksum"]


def add_row(model: type[SQLModel]) -> Executable:
    """Insert one row, every column named but `id`, which the database gives and returns."""
    table = table_of(model)
    named = [c.name for c in table.c if c.name != "id"]
    made = insert(table).values({name: bindparam(name) for name in named})
    return made.returning(table.c.id) if "id" in table.c else made.inline()


def replace_row(model: type[SQLModel]) -> Executable:
    """Update one row by its `id`, every other column named."""
    table = table_of(model)
    named = [c.name for c in table.c if c.name != "id"]
    return (
        update(table)
        .where(table.c.id == bindparam("this_id"))
        .values({name: bindparam(name) for name in named})
    )


def remove_row(model: type[SQLModel]) -> Executable:
    """Delete one row by its `id`."""
    table = table_of(model)
    return delete(table).where(table.c.id == bindparam("id"))
