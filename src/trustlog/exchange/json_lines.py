"""The journal as JSON Lines: a first line that says what the file is, then a kind of thing a line.

The kind of an aim is its own: `goal`, `value` and so on. The period of a reflection, which is its
kind elsewhere, is said by `period`.
"""

from __future__ import annotations

from itertools import chain

from trustlog.exchange.json_file import flags_of, parts
from trustlog.exchange.json_shapes import text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from trustlog.domain.moments import Moment
    from trustlog.exchange.json_file import Kept

KINDS = {
    "habits": "habit",
    "people": "person",
    "offs": "off",
    "skips": "skip",
    "holidays": "holiday",
    "measures": "measure",
    "surveys": "survey",
    "interviews": "interview",
    "checks": "check",
    "questions": "question",
    "reflections": "reflection",
    "promises": "promise",
    "received": "received",
    "answers": "answer",
    "moments": "moment",
}
"""What each line of a list is."""
AIMS, REFLECTIONS = "aims", "reflections"


def journal_as_lines(moments: Iterable[Moment], kept: Kept) -> Iterator[str]:
    """The journal in pieces, a line each, oldest moment last but for those after it."""
    settings = ({"name": name, "value": value} for name, value in kept.settings.items())
    yield text_of({"trustlog": 1, "kind": "journal", **flags_of(kept)}) + "\n"
    yield from _lines("setting", settings)
    for name, objects in parts(moments, kept):
        if name == AIMS:
            yield from (text_of({"kind": each["kind"], **each}) + "\n" for each in objects)
        else:
            told = map(_of_period, objects) if name == REFLECTIONS else objects
            yield from _lines(KINDS[name], told)


def _lines(kind: str, objects: Iterable[dict[str, Any]]) -> Iterator[str]:
    begin = f'{{"kind": "{kind}", '
    return (f"{begin}{text_of(each)[1:]}\n" for each in objects)


def _of_period(said: dict[str, Any]) -> dict[str, Any]:
    rest = iter(said.items())
    uid, kind = next(rest), next(rest)
    return dict(chain((uid, ("period", kind[1])), rest))
