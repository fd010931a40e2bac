"""What the texts of other tools say: who is named in them, and their tags."""

from __future__ import annotations

import re
from functools import lru_cache

from trustlog.domain.errors import UnreadableError
from trustlog.domain.text import clean_word
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

STARRED = "starred"
"""The tag that keeps another tool's star."""
HANDLE_MARK, TAG_MARK = "@", "#"

_MARKED = re.compile(r"(?<!\S)[@#][-+*#/:\w]+")
_MARKS_ALONE = re.compile(r"\s*(?:[@#][-+*#/:\w]+\s*)+")


class Named(Value):
    """A text, and whom and what it names; marks that are a last line of their own are not in it."""

    note: str
    people: tuple[str, ...]
    tags: tuple[str, ...]


def named_in(text: str, more: Iterable[str] = ()) -> Named:
    """Read `@handle` and `#tag` out of a text.

    A word that could be no handle or tag is none, and stays in the text as all others do.

    Args:
        text: What was written.
        more: Marked words that the tool itself found, in any order.
    """
    if not more and HANDLE_MARK not in text and TAG_MARK not in text:
        return Named.trusted({"note": text.strip(), "people": (), "tags": ()})
    note, _, last = text.rpartition("\n")
    is_apart = (
        bool(note.strip())
        and _MARKS_ALONE.fullmatch(last) is not None
        and all(map(_word, last.split()))
    )
    people: dict[str, None] = {}
    tags: dict[str, None] = {}
    for word in (*_MARKED.findall(text), *sorted(more)):
        if name := _word(word):
            (people if word[0] == HANDLE_MARK else tags)[name] = None
    return Named.trusted(
        {
            "note": (note if is_apart else text).strip(),
            "people": tuple(people),
            "tags": tuple(tags),
        }
    )


@lru_cache(maxsize=4096)
def _word(marked: str) -> str:
    """The handle or tag that a marked word is; empty if it could be none."""
    body = marked[1:].strip("-+*#/:_")
    if not any(sign.isalpha() for sign in body):
        return ""
    is_handle = marked[0] == HANDLE_MARK
    try:
        if is_handle:
            return clean_word(body.replace("_", "-"), "A handle")
        return clean_word(body, "A tag")
    except UnreadableError:
        return ""
