"""Two journals that are joined: what a file says, and how the same thing is told from another.

Names and numbers are each journal's own, identities are not. So what is compared is what is said
of a thing, with its names and numbers left out.
"""

from __future__ import annotations

from decimal import Decimal

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

OWN_NAMES = {
    "habit": ("slug",),
    "person": ("handle", "away"),
    "measure": ("slug",),
    "aim": ("slug", "step"),
    "survey": ("slug", "uid"),
    "moment": ("number", "uid"),
    "promise": ("number", "uid", "moment"),
    "interview": ("number", "uid"),
    "question": ("number", "uid"),
    "reflection": ("uid", "moment", "asked"),
}
"""What is not compared of each kind; what else hangs on it is a thing of its own."""
PLURALS = {
    "setting": "settings",
    "habit": "habits",
    "person": "people",
    "away": "days away",
    "off": "days off",
    "skip": "skips",
    "holiday": "holidays",
    "measure": "measures",
    "reading": "readings",
    "aim": "aims",
    "moment": "moments",
    "promise": "promises",
    "step": "links",
    "received": "links",
    "answer": "links",
    "survey": "surveys",
    "round": "rounds",
    "interview": "interviews",
    "check": "self-checks",
    "question": "questions",
    "reflection": "reflections",
}
"""What things of each kind are called, in the order in which they are written."""


class Told(Value):
    """One thing that a file says.

    Attributes:
        kind: What it is, one of `PLURALS`.
        place: Where it is, in words for the person.
        key: What tells it from others of its kind: an identity, or what it is of.
        value: The thing, with the names and numbers that the file has for others.
        was: The marks of what it was when it came out of another file, if it is otherwise now.
    """

    kind: str
    place: str
    key: str | None
    value: Any
    was: tuple[int, ...] = ()


class Unread(Value):
    """What cannot be read, where it is and why."""

    place: str
    why: str


class Whole(Value):
    """A journal in a file. `told` reads it once more, as often as it is asked."""

    private: bool
    told: Callable[[], Iterable[Told | Unread]]


def said_of(kind: str, value: Any) -> tuple[Any, ...]:
    """What is said of a thing, in a form that is the same in every journal."""
    if isinstance(value, Value):
        left_out = OWN_NAMES.get(kind, ())
        said = [_plain(each) for name, each in value.as_dict().items() if name not in left_out]
        if kind == "reflection":
            asked = getattr(value, "asked", ())
            said.append(tuple((each.text, each.answer or "") for each in asked))
        return tuple(said)
    return (_plain(value),)


def _plain(value: Any) -> Any:
    if isinstance(value, Value):
        return tuple(map(_plain, value.as_dict().values()))
    if isinstance(value, tuple | list):
        return tuple(map(_plain, value))
    if isinstance(value, dict):
        return tuple((name, _plain(each)) for name, each in sorted(value.items()))
    return str(value.normalize()) if isinstance(value, Decimal) else value
