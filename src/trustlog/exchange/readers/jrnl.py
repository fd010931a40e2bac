"""jrnl: its journal as a text file, and what `jrnl --export json` writes.

An entry is told from others by its minute and its words, without the blanks between them, as jrnl
itself breaks lines anew; so the same entry is the same in both.
"""

from __future__ import annotations

import re
from hashlib import blake2b

from trustlog.domain.days import cut
from trustlog.domain.errors import RefusedError
from trustlog.domain.text import one_line
from trustlog.domain.value import Value
from trustlog.exchange.incoming import LONGEST_NOTE, Entry, Lost, Refused
from trustlog.exchange.readers.json_parts import elements_of
from trustlog.exchange.readers.lines import lines_of
from trustlog.exchange.readers.stamps import (
    DAY_FIRST,
    TWO_DAYS,
    day_comes_first,
    is_like_a_date,
    is_uncertain,
    stamp_of,
)
from trustlog.exchange.readers.words import STARRED, named_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, time
    from typing import Any

    from trustlog.exchange.incoming import File, Item

SOURCE = "jrnl"
TITLE = "jrnl"

_OPENING = re.compile(r"\[([^\]]{7,60})\](?: |$)")  # a shorter one is a footnote to jrnl, too
_JSON = re.compile(rb'\s*\{\s*"(?:tags|entries)"\s*:')
_UNCERTAIN = re.compile(rb"(?m)^\[\d{1,2}[-/]\d{1,2}[-/]\d{4}")
_STAR = re.compile(r"(?:^|\s)\*\s*$")
_LONGEST_UUID = 80
_KNOWN = {"title", "body", "date", "time", "tags", "starred", "uuid", "creator"}


def recognised(file: File) -> bool:
    """Whether it begins with a date in brackets, or is JSON with tags or entries."""
    head = file.head.removeprefix(b"\xef\xbb\xbf")
    if _JSON.match(head):
        return b'"creationDate"' not in head
    first = head.lstrip().partition(b"\n")[0].decode(errors="replace")
    opening = _OPENING.match(first)
    return opening is not None and _is_stamp(opening[1])


def read(file: File) -> Iterator[Item]:
    """Every entry, in the order of the file.

    Raises:
        RefusedError: If it is no text, or no JSON of jrnl's.
    """
    is_json = file.head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
    return _from_json(file) if is_json else _from_text(file)


class _Written(Value):
    """An entry as it stands there."""

    place: str
    day: date
    at: time | None
    text: str
    starred: bool
    tags: tuple[str, ...] = ()
    uuid: str = ""


class _Identities:
    """What tells entries apart: of two with the same words in one minute, which it is."""

    def __init__(self) -> None:
        self._minute = ""
        self._met: dict[str, int] = {}

    def of(self, written: _Written) -> str:
        if written.uuid:
            return written.uuid
        at = written.at
        minute = written.day.isoformat()
        if at is not None:
            minute = f"{minute} {at.hour:02}:{at.minute:02}"
        if minute != self._minute:
            self._minute, self._met = minute, {}
        words = " ".join(written.text.split()).encode(errors="surrogatepass")
        identity = f"{minute} {blake2b(words, digest_size=8).hexdigest()}"
        self._met[identity] = times = self._met.get(identity, 0) + 1
        return identity if times == 1 else f"{identity} {times}"


def _item(written: _Written, identities: _Identities) -> Item:
    if len(written.text) > LONGEST_NOTE:
        return _too_long(written.place, len(written.text))
    named = named_in(written.text, written.tags)
    star = (STARRED,) if written.starred and STARRED not in named.tags else ()
    return Entry.trusted(
        {
            "place": written.place,
            "source_id": identities.of(written),
            "day": written.day,
            "at": written.at,
            "note": named.note,
            "people": named.people,
            "tags": (*named.tags, *star),
        }
    )


def _too_long(place: str, size: int) -> Refused:
    return Refused(
        place=place, why=f"It has {size:,} characters, and a moment holds {LONGEST_NOTE:,}."
    )


class _Entry:
    """An entry of the text whose lines are still being read."""

    def __init__(self, number: int, opening: str, first: str) -> None:
        self._number = number
        self._opening = opening
        self._lines = [first]
        self._size = len(first)

    def add(self, line: str) -> None:
        """Take a line; of an entry that is far too long only the size is kept."""
        self._size += len(line) + 1
        if self._size <= 2 * LONGEST_NOTE:
            self._lines.append(line)

    def item(self, identities: _Identities, *, day_first: bool | None) -> Item:
        place = f"line {self._number}"
        stamp = stamp_of(self._opening, day_first=day_first)
        if stamp is None:
            said = cut(one_line(self._opening))
            if is_uncertain(self._opening):
                return Refused(place=place, why=f'"{said}" {TWO_DAYS}')
            return Refused(place=place, why=f'"{said}" says no date in exactly one way.')
        if self._size > 2 * LONGEST_NOTE:
            return _too_long(place, self._size)
        first, *rest = self._lines
        starred = first.rstrip().endswith("*") and _STAR.search(first) is not None
        if starred:
            first = _STAR.sub("", first)
        text = "\n".join([first, *rest]).strip()
        written = {"place": place, "day": stamp[0], "at": stamp[1], "text": text}
        return _item(_Written.trusted({**written, "starred": starred}), identities)


def _from_text(file: File) -> Iterator[Item]:
    identities = _Identities()
    day_first = _day_first(file)
    entry: _Entry | None = None
    for number, line in lines_of(file.handle):
        opening = _OPENING.match(line)
        if opening is not None and _is_stamp(opening[1]):
            if entry is not None:
                yield entry.item(identities, day_first=day_first)
            entry = _Entry(number, opening[1], line[opening.end() :])
        elif entry is not None:
            entry.add(line)
        elif line.strip():
            yield Refused(place=f"line {number}", why="It stands before the first date.")
    if entry is None:
        raise RefusedError("No line of it begins with a date in brackets, as jrnl's entries do.")
    yield entry.item(identities, day_first=day_first)


def _day_first(file: File) -> bool | None:
    """What `03/04/2026` means: as the file shows, or else as the person writes days."""
    shown = day_comes_first(_openings(file)) if _UNCERTAIN.search(file.head) else None
    return DAY_FIRST.get(file.date_order) if shown is None else shown


def _openings(file: File) -> Iterator[str]:
    for _, line in lines_of(file.handle):
        if opening := _OPENING.match(line):
            yield opening[1]


def _is_stamp(text: str) -> bool:
    """Whether it opens an entry: jrnl takes other words in brackets for words."""
    return is_like_a_date(text) or stamp_of(text) is not None


def _from_json(file: File) -> Iterator[Item]:
    identities = _Identities()
    for number, (line, found) in enumerate(elements_of(file.handle, "entries"), start=1):
        place = f"entry {number}, line {line}"
        written = _written(place, found)
        if written is None:
            yield Refused(place=place, why="It has no title, date and time as jrnl writes them.")
            continue
        yield _item(written, identities)
        for name in found.keys() - _KNOWN:
            yield Lost(place=place, what=f'"{cut(one_line(name))}" of jrnl')


def _written(place: str, found: Any) -> _Written | None:
    if not isinstance(found, dict):
        return None
    title, body, uuid = (found.get(name, "") for name in ("title", "body", "uuid"))
    stamp = stamp_of(f"{found.get('date')} {found.get('time') or ''}".strip())
    tags = found.get("tags", [])
    starred = found.get("starred", False)
    texts = isinstance(title, str) and isinstance(body, str) and isinstance(uuid, str)
    if not texts or stamp is None or not isinstance(starred, bool) or not _are_texts(tags):
        return None
    return _Written(
        place=place,
        day=stamp[0],
        at=stamp[1],
        text=f"{title}\n{body}".strip(),
        starred=starred,
        tags=tuple(tags),
        uuid=uuid[:_LONGEST_UUID],
    )


def _are_texts(found: object) -> bool:
    return isinstance(found, list) and all(isinstance(each, str) for each in found)
