"""The names that a journal keeps, as TAB offers them. Light."""

from __future__ import annotations

from trustlog.command import AIMS
from trustlog.domain.habit_names import FEEDBACK_RECEIVED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.store.database import Connection

NEWEST = 20
"""How many numbers are offered."""


def _habits(connection: Connection, stem: str) -> list[str]:
    """Slugs, and once a letter is typed the aliases too: a list of all would be long."""
    names = connection.run("habit.names")
    slugs = [slug for _, slug, _ in names if slug != FEEDBACK_RECEIVED]
    return [*slugs, *(name for name, _ in connection.run("alias.all"))] if stem else slugs


def _people(connection: Connection, _: str) -> list[str]:
    return [handle for _, handle, _ in connection.run("person.names")]


def _tags(connection: Connection, _: str) -> list[str]:
    return [tag for (tag,) in connection.run("tag.names")]


def _measures(connection: Connection, _: str) -> list[str]:
    return [slug for _, _, slug, *_ in connection.run("measure.all")]


def _surveys(connection: Connection, _: str) -> list[str]:
    return [slug for _, _, slug, _ in connection.run("survey.all")]


def _interviews(connection: Connection, _: str) -> list[str]:
    return [str(row[0]) for row in connection.run("interview.all")[: -NEWEST - 1 : -1]]


def _open_aims(connection: Connection, _: str) -> list[str]:
    """What a moment may serve, of every kind."""
    return [slug for slug, _, closed in connection.run("aim.kinds") if closed is None]


def _aims_of(kind: str) -> Callable[[Connection, str], list[str]]:
    """How the aims of a kind are read, those that are closed too."""

    def read(connection: Connection, _: str) -> list[str]:
        return [slug for slug, its, _ in connection.run("aim.kinds") if its == kind]

    return read


def _promises(connection: Connection, stem: str) -> list[str]:
    """The newest open promises, as p24 where the p is typed."""
    mark = "p" if stem.startswith("p") else ""
    numbers = connection.run("promise.open_numbers", limit=NEWEST)
    return [f"{mark}{number}" for (number,) in numbers]


def _numbers(connection: Connection, stem: str) -> list[str]:
    """Moments; a p asks for promises, which stand there as well."""
    if stem.startswith("p"):
        return _promises(connection, stem)
    return [str(number) for (number,) in connection.run("moment.numbers", limit=NEWEST)]


def _feedback(connection: Connection, _: str) -> list[str]:
    """The feedback that waits for an answer."""
    from trustlog.store.received import open_numbers

    rows = connection.run("habit.names")
    habit_ids = [row[0] for row in rows if row[1] == FEEDBACK_RECEIVED]
    return [str(number) for each in habit_ids for number in open_numbers(connection, each, NEWEST)]


READ_OF = {
    "HABIT": _habits,
    "PERSON": _people,
    "TAG": _tags,
    "NUMBER": _numbers,
    "MOMENT": _numbers,
    "PROMISE": _promises,
    "MEASURE": _measures,
    "SURVEY": _surveys,
    "INTERVIEW": _interviews,
    "AIM": _open_aims,
    **{f"AIM {kind}": _aims_of(kind) for kind in AIMS},
    "FEEDBACK": _feedback,
}
"""How the names of a kind, as the help calls it, are read for what is typed of one so far."""
