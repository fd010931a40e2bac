"""The tables, declared once: the single truth of the schema.

Only the compiler and tests import this package; a running trustlog uses what is compiled from it.
A table here validates nothing (SQLModel's rule), so every rule that matters stands as a constraint.
"""

from typing import TYPE_CHECKING

from trustlog.store.tables.aims import Aim, AimPerson, Milestone, MomentAim, PromiseAim
from trustlog.store.tables.habits import Alias, Cadence, Habit, Holiday, Life, Off, Skip
from trustlog.store.tables.imported import Mapping, Origin
from trustlog.store.tables.measures import (
    Interview,
    Measure,
    Reading,
    Survey,
    SurveyCount,
    SurveyItem,
    SurveyRound,
)
from trustlog.store.tables.moments import Moment, MomentPerson, MomentTag
from trustlog.store.tables.operations import Change, Counter, Operation, Setting
from trustlog.store.tables.people import Away, Person
from trustlog.store.tables.promises import Answer, Promise, PromiseMove, Received
from trustlog.store.tables.reflections import (
    Question,
    Rating,
    Reflection,
    ReflectionAnswer,
    SelfCheck,
)

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlmodel import SQLModel

__all__ = [
    "UNDOABLE",
    "Aim",
    "AimPerson",
    "Alias",
    "Answer",
    "Away",
    "Cadence",
    "Change",
    "Counter",
    "Habit",
    "Holiday",
    "Interview",
    "Life",
    "Mapping",
    "Measure",
    "Milestone",
    "Moment",
    "MomentAim",
    "MomentPerson",
    "MomentTag",
    "Off",
    "Operation",
    "Origin",
    "Person",
    "Promise",
    "PromiseAim",
    "PromiseMove",
    "Question",
    "Rating",
    "Reading",
    "Received",
    "Reflection",
    "ReflectionAnswer",
    "SelfCheck",
    "Setting",
    "Skip",
    "Survey",
    "SurveyCount",
    "SurveyItem",
    "SurveyRound",
    "table_of",
]

UNDOABLE = (
    *(Habit, Life, Alias, Cadence, Off, Skip, Holiday),
    *(Person, Away, Moment, MomentPerson, MomentTag),
    *(Promise, PromiseMove, Received, Answer),
    *(Measure, Reading, Aim, AimPerson, Milestone, MomentAim, PromiseAim),
    *(Survey, SurveyItem, SurveyRound, SurveyCount, Interview),
    *(Reflection, ReflectionAnswer, Rating, Question, SelfCheck, Setting),
    *(Origin, Mapping),
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
