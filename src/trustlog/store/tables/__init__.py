"""The tables, declared once: the single truth of the schema.

Only the compiler and tests import this package; a running trustlog uses what is compiled from it.
A table here validates nothing (SQLModel's rule), so every rule that matters stands as a constraint.
"""

from typing import TYPE_CHECKING

from trustlog.store.tables.habits import Alias, Cadence, Habit, Holiday, Life, Off, Skip
from trustlog.store.tables.moments import Moment, MomentPerson, MomentTag
from trustlog.store.tables.operations import Change, Counter, Operation, Setting
from trustlog.store.tables.people import Away, Person
from trustlog.store.tables.promises import Answer, Promise, PromiseMove, Received

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlmodel import SQLModel

__all__ = [
    "UNDOABLE",
    "Alias",
    "Answer",
    "Away",
    "Cadence",
    "Change",
    "Counter",
    "Habit",
    "Holiday",
    "Life",
    "Moment",
    "MomentPerson",
    "MomentTag",
    "Off",
    "Operation",
    "Person",
    "Promise",
    "PromiseMove",
    "Received",
    "Setting",
    "Skip",
    "table_of",
]

UNDOABLE = (
    *(Habit, Life, Alias, Cadence, Off, Skip, Holiday),
    *(Person, Away, Moment, MomentPerson, MomentTag),
    *(Promise, PromiseMove, Received, Answer, Setting),
)
"""The tables whose rows `undo` puts back, each after those it refers to."""


def table_of(model: "type[SQLModel]") -> "Table":
    """The table behind a model."""
    table: Table = model.__table__  # type: ignore[attr-defined]  # set by SQLModel's metaclass
    return table


for _model in UNDOABLE:
    for _constraint in table_of(_model).foreign_key_constraints:
        # Undo takes rows away and brings them in any order, and is checked at its end.
        _constraint.deferrable = True
