"""Interviews and focus groups: what was heard, with themes and without names."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

SHORTEST = 3
"""The letters of the shortest part of a name that is looked for: "Al" is in every other text."""


class Interview(Value):
    """What was heard on a day, of how many people; its number is 0 until it is written."""

    uid: str
    day: date
    note: str
    people: int = 1
    themes: tuple[str, ...] = ()
    number: int = 0


def named_in(text: str, names: Mapping[str, str]) -> list[str]:
    """The display names of those whom a text names: by handle, by name, or by part of one."""
    words = _words(text)
    return [
        name
        for handle, name in names.items()
        if words & {handle.casefold(), *(w for w in _words(name) if len(w) >= SHORTEST)}
    ]


def _words(text: str) -> set[str]:
    """The words of a text, each with and without what hangs on it: `Priya's`, `li-na`."""
    found: set[str] = set()
    for word in text.casefold().replace("\u2019", "'").split():
        bare = "".join(sign if sign.isalnum() or sign in "-'" else " " for sign in word)
        for part in bare.split():
            plain = part.strip("-'")
            found |= {plain, plain.partition("'")[0], *plain.split("-")}
    return found - {""}
