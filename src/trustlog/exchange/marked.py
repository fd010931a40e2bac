"""A note of a vault and our part of it: between two marks, and the front matter if it is ours.

Everything else in the file is somebody's own, and stays to the byte. To take the part out again
gives back the very bytes that were there before it was put in.
"""

from __future__ import annotations

import re
from itertools import pairwise

from trustlog.domain.errors import RefusedError
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

BEGIN, END = "<!-- trustlog:begin -->", "<!-- trustlog:end -->"

_MARK = re.compile(rb"^<!-- trustlog:(begin|end) -->(?=[ \t]*\r?$)", re.MULTILINE)
_OPENS = re.compile(rb" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_FRONT = re.compile(
    rb"---\r?\n(?:week: [0-9]{4}-W[0-9]{2}\r?\n)?date: [0-9]{4}-[0-9]{2}-[0-9]{2}\r?\n"
    rb"tags:\r?\n  - trustlog\r?\n(?:  - trustlog/[^\r\n]+\r?\n)*"
    rb'(?:people:\r?\n(?P<people>(?:  - "[^\r\n]*"\r?\n)+))?'
    rb"moments: [0-9]+\r?\n---\r?\n"
)


class Note(Value):
    """What trustlog has to say in a file: front matter if the file is its own, and its part.

    Both are lines, each with a newline at its end, and no line of the part is a mark.
    """

    front: str
    part: str


def merged(
    existing: bytes | None, note: Note | None, *, name: str, force: bool = False
) -> bytes | None:
    """Return the bytes a file is to have, or nothing if there is to be no file.

    A file that is not there becomes the note with its front matter. In one that is there the part
    is replaced, or put at the end. Front matter is replaced where it is ours, and else left alone.
    Without a note the part is taken out, and the file too if nothing but front matter of ours
    would be left.

    Args:
        existing: The file as it is.
        note: What the part is to be.
        name: The file's name, for the sentence.
        force: Write where the marks are in disorder: the last whole part, or one at the end.

    Raises:
        RefusedError: If the file is no UTF-8, or its marks are in disorder.
    """
    if existing is None:
        return None if note is None else _bytes(note.front, b"\n") + _part(note, b"\n") + b"\n"
    place = placed(existing, name=name, force=force)
    if place is None:
        return existing if note is None else _appended(existing, note)
    start, end = place
    before, old, after = existing[:start], existing[start:end], existing[end:]
    newline = b"\r\n" if b"\r\n" in old else b"\n"
    size = _own_front(before, old)
    foreign = before[size:]
    if note is not None:
        front = _bytes(note.front, newline) if size else b""
        return front + foreign + _part(note, newline) + after
    if after.startswith(newline):
        after = after.removeprefix(newline)
    else:  # the file had no newline at its end, so the one before the part is ours
        foreign = foreign.removesuffix(newline)
    return foreign + after or (None if size else b"")


def placed(existing: bytes, *, name: str, force: bool = False) -> Span | None:
    """Return where our part begins and ends in a file.

    Raises:
        RefusedError: If the file is no UTF-8, or its marks are in disorder.
    """
    try:
        existing.decode()
    except UnicodeDecodeError:
        raise RefusedError(
            f"{name} is no UTF-8, so nothing can be added to it. Save it as UTF-8 and try again."
        ) from None
    marks = list(_marks(existing))
    pairs = [
        (begin.start(), end.end())
        for begin, end in pairwise(marks)
        if begin[1] == b"begin" and end[1] == b"end"
    ]
    if not force and (len(marks), len(pairs)) not in {(0, 0), (2, 1)}:
        raise RefusedError(
            f"In {name} trustlog's marks are not one begin and one end after it. Take out those"
            " that are too many, or let --force write the last part, or a new one at the end."
        )
    return pairs[-1] if pairs else None


def has_marks(existing: bytes) -> bool:
    """Whether there is any sign of a part of ours."""
    return _MARK.search(existing) is not None


def _marks(data: bytes) -> Iterator[re.Match[bytes]]:
    """The lines that are marks, without those that a block of code quotes."""
    marks = list(_MARK.finditer(data))
    if not marks:
        return
    quoted: set[int] = set()
    for first, last in _fenced(data):
        inside = [mark.start() for mark in marks if first < mark.start() < last]
        # One alone is ours: the fence was left open above the part, and a note in it closed it.
        quoted.update(inside if len(inside) > 1 else ())
    yield from (mark for mark in marks if mark.start() not in quoted)


def _fenced(data: bytes) -> Iterator[Span]:
    """The fenced blocks that are closed."""
    fence, opened, place = b"", 0, 0
    for line in data.split(b"\n"):
        text = line.rstrip(b" \t\r")
        if not fence:
            mark = _OPENS.match(text)
            fence, opened = (mark[1], place) if mark else (b"", 0)
        elif _closes(text, fence):
            yield opened, place
            fence = b""
        place += len(line) + 1


def _closes(text: bytes, fence: bytes) -> bool:
    mark = text.lstrip(b" ")
    near = len(text) - len(mark) < 4
    return near and mark.startswith(fence) and not mark.strip(fence[:1])


def _appended(existing: bytes, note: Note) -> bytes:
    first = existing.find(b"\n")
    newline = b"\r\n" if existing[:first].endswith(b"\r") and first > 0 else b"\n"
    part = _part(note, newline)
    size = _own_front(existing, part)
    foreign = (_bytes(note.front, newline) if size else b"") + existing[size:]
    if not foreign or foreign.endswith(b"\n"):
        return foreign + part + newline
    return foreign + newline + part


def _own_front(before: bytes, part: bytes) -> int:
    """How long the front matter is, if trustlog wrote it and nobody has added to it since."""
    front = _FRONT.match(before)
    if front is None:
        return 0
    people = re.findall(rb'(?m)^  - "(.*)"\r?$', front["people"] or b"")
    said = part.replace(b"\\", b"")
    return front.end() if all(person in said for person in people) else 0


def _part(note: Note, newline: bytes) -> bytes:
    return _bytes(f"{BEGIN}\n{note.part}{END}", newline)


def _bytes(text: str, newline: bytes) -> bytes:
    return text.encode().replace(b"\n", newline)
