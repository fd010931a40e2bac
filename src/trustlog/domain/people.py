"""People moments are with."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

RELATIONS = ("report", "peer", "manager", "other")
TEAM = "team"
"""The handle, and the relation, of everyone of a team: it takes nobody's attention."""


class Person(Value):
    """Somebody a moment was with. `handle` is lower-case and has no blank."""

    handle: str
    name: str
    relation: str
    since: date


def name_of(handle: str) -> str:
    """The display name a new handle gets: `ana-maria` is Ana Maria."""
    if handle == TEAM:
        return "the team"
    return " ".join(part.capitalize() for part in handle.split("-") if part)
