"""Trustlog's own files: JSON Lines a line at a time, JSON an element at a time."""

from __future__ import annotations

from pydantic import ValidationError

from trustlog.domain.errors import RefusedError, TrustlogError
from trustlog.domain.joining import Unread, Whole
from trustlog.domain.text import one_line
from trustlog.exchange.incoming import MOST_ENTRIES
from trustlog.exchange.json_lines import KINDS
from trustlog.exchange.own.faults import fault_of
from trustlog.exchange.own.shapes import SHAPES
from trustlog.exchange.own.values import told_of
from trustlog.exchange.readers.json_parts import members_of, object_of
from trustlog.exchange.readers.lines import lines_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from trustlog.domain.joining import Told
    from trustlog.exchange.incoming import File

    Element = tuple[int, str, Any]

LONGEST_LINE = 16 << 20
SINGULAR = {**KINDS, "aims": "aim"}
AIMS = ("purpose", "value", "goal", "agreement", "mentoring", "obstacle")
HEAD = ("trustlog", "private", "redacted")


def whole_of(file: File) -> Whole:
    """What a file says of itself, and all that is in it.

    Raises:
        RefusedError: If it is none of trustlog's own, or not to be taken over.
    """
    said = _head(file)
    if "trustlog" not in said:
        raise RefusedError(
            'It does not begin with {"trustlog": 1, as what trustlog export json and jsonl write.'
        )
    if said["trustlog"] != 1:
        raise RefusedError("It was written by a newer trustlog. Update this one and try again.")
    if said.get("redacted", False) is not False:
        raise RefusedError(
            "People stand under pseudonyms in it, so it cannot be joined. Export it without"
            " --redact."
        )
    return Whole(private=said.get("private") is True, told=lambda: told_in(file))


def told_in(file: File) -> Iterator[Told | Unread]:
    """Everything in a file, and what of it cannot be read.

    Raises:
        RefusedError: If the file as a whole cannot be read, or has too many entries.
    """
    for count, (line, kind, said) in enumerate(_elements(file)):
        if count > MOST_ENTRIES:
            raise RefusedError(f"It has more than {MOST_ENTRIES:,} entries. Divide it.")
        place = f"line {line}"
        try:
            yield from list(told_of(kind, place, SHAPES[kind].model_validate(said)))
        except ValidationError as error:
            yield Unread(place=place, why=fault_of(kind, error))
        except TrustlogError as error:
            yield Unread(place=place, why=f"This {kind} cannot be read: {error}")


def _elements(file: File) -> Iterator[Element]:
    """Each object with its line and its kind."""
    if is_lines(file):
        lines = lines_of(file.handle, LONGEST_LINE)
        next(lines)
        yield from (_element(number, text) for number, text in lines if text.strip())
        return
    for line, name, value in members_of(file.handle):
        if name == "settings" and isinstance(value, dict):
            for setting, meaning in value.items():
                yield line, "setting", {"name": setting, "value": meaning}
        elif name in SINGULAR:
            yield line, SINGULAR[name], value
        elif name not in HEAD:
            raise RefusedError(_unknown(line, name))


def _element(line: int, text: str) -> Element:
    said = object_of(text, line)
    kind = said.pop("kind", None)
    if kind in AIMS:
        return line, "aim", {**said, "kind": kind}
    if kind == "reflection":
        return line, kind, {"kind" if name == "period" else name: v for name, v in said.items()}
    if not isinstance(kind, str) or kind not in SHAPES:
        raise RefusedError(_unknown(line, kind))
    return line, kind, said


def _unknown(line: int, name: object) -> str:
    if not isinstance(name, str):
        return f"Line {line}: It has no kind, as each line of trustlog's has. Export it anew."
    return (
        f"Line {line}: It is not known what {one_line(name)[:60]!r} is. If it is of a newer"
        " trustlog, update this one."
    )


def _head(file: File) -> dict[str, Any]:
    """The first line, or what an object says of itself before anything else."""
    if is_lines(file):
        _, text = next(lines_of(file.handle, LONGEST_LINE))
        return object_of(text, 1)
    said = {}
    for _, name, value in members_of(file.handle):
        if name not in HEAD:
            break
        said[name] = value
    return said


def is_lines(file: File) -> bool:
    """Whether a file is in lines: its first is an object that is whole, of the kind `journal`."""
    try:
        _, text = next(lines_of(file.handle, LONGEST_LINE))
        return object_of(text, 1).get("kind") == "journal"
    except (TrustlogError, StopIteration):
        return False
