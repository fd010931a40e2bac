"""Day One: the archive of `Export › JSON`, a file a journal, and pictures beside them.

A day is that of the entry's own time zone, wherever it is read.
"""

from __future__ import annotations

import posixpath
import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from trustlog.domain.errors import RefusedError
from trustlog.domain.text import one_line
from trustlog.exchange.incoming import LONGEST_NOTE, Entry, Lost, Refused
from trustlog.exchange.readers.json_parts import elements_of
from trustlog.exchange.readers.packed import MAGIC, archive_of
from trustlog.exchange.readers.words import STARRED, named_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from trustlog.exchange.incoming import File, Item
    from trustlog.exchange.readers.lines import Source
    from trustlog.exchange.readers.packed import Archive

SOURCE = "dayone"
TITLE = "Day One"

HEAD = 4096
_PLAIN = re.compile(rb'\s*\{\s*"(?:metadata|entries)"\s*:')
_OWN = b'"creationDate"'
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_PICTURE = re.compile(r"!\[[^\]]*\]\(dayone-moment:[^)\s]*\)")
_UUID = re.compile(r"[0-9A-Fa-f-]{8,64}")
LOST = {
    "photos": "pictures",
    "videos": "videos",
    "audios": "recordings",
    "pdfAttachments": "documents",
    "weather": "weather",
    "location": "places",
    "userActivity": "activities",
    "music": "music",
    "isPinned": "pins",
}
"""What an entry may say that cannot be kept here."""


def recognised(file: File) -> bool:
    """Whether it is an archive with a journal at its top, or such a journal by itself."""
    if not file.head.startswith(MAGIC):
        return _PLAIN.match(file.head) is not None and _OWN in file.head
    try:
        with archive_of(file) as archive:
            return any(_is_journal(archive, name) for name in _tops(archive))
    except RefusedError:
        return False


def read(file: File) -> Iterator[Item]:
    """Every entry of every journal.

    Raises:
        RefusedError: If no journal of Day One's is in it.
    """
    if not file.head.startswith(MAGIC):
        yield from _journal(file.name, file.handle, ())
        return
    with archive_of(file) as archive:
        names = _tops(archive)
        if not names:
            raise RefusedError("There is no journal at the top of the archive, as Day One has it.")
        for name in names:
            own = (name.removesuffix(".json"),) if len(names) > 1 else ()
            with archive.file(name) as source:
                yield from _journal(name, source, own)


def _tops(archive: Archive) -> list[str]:
    return [name for name in archive.names if name.endswith(".json") and "/" not in name]


def _is_journal(archive: Archive, name: str) -> bool:
    with archive.file(name) as source:
        return _PLAIN.match(source.read(HEAD)) is not None


def _journal(name: str, source: Source, journal: tuple[str, ...]) -> Iterator[Item]:
    """The entries of a journal; of several journals each entry has its journal's name as a tag."""
    try:
        for number, (_, found) in enumerate(elements_of(source, "entries"), start=1):
            yield from _items(
                f"entry {number} of {one_line(posixpath.basename(name))}", found, journal
            )
    except RefusedError as error:
        raise RefusedError(f"{one_line(name)}: {error}") from None


def _items(place: str, found: Any, journal: tuple[str, ...]) -> Iterator[Item]:
    if not isinstance(found, dict):
        yield Refused(place=place, why="It is no entry.")
        return
    uuid, text, tags = found.get("uuid"), found.get("text") or "", found.get("tags") or []
    zone = _zone(found.get("timeZone"))
    created = _instant(found.get("creationDate"), zone)
    if not isinstance(uuid, str) or not _UUID.fullmatch(uuid) or created is None:
        yield Refused(place=place, why="It has no uuid, or no creationDate in UTC.")
        return
    if not isinstance(text, str) or not _are_texts(tags):
        yield Refused(place=place, why="Its text is no text, or its tags are none.")
        return
    if zone is None:
        yield Lost(place=place, what="time zones that are not known: read as UTC")
    note = _ESCAPED.sub(r"\1", _PICTURE.sub("", text)).strip()
    if len(note) > LONGEST_NOTE:
        why = f"It has {len(note):,} characters, and a moment holds {LONGEST_NOTE:,}."
        yield Refused(place=place, why=why)
        return
    if note:
        yield _entry(place, found, note, created, (*tags, *journal))
    else:
        yield Lost(place=place, what="entries without words")
    for key, what in LOST.items():
        held = found.get(key)
        count = len(held) if isinstance(held, list) else bool(held)
        for _ in range(count):
            yield Lost(place=place, what=what)


def _entry(place: str, found: dict[str, Any], note: str, local: datetime, tags: Any) -> Entry:
    named = named_in(note)
    offset = local.utcoffset()
    star = (STARRED,) if found.get("starred") is True else ()
    return Entry(
        place=place,
        source_id=found["uuid"].replace("-", "").upper(),
        day=local.date(),
        at=None if found.get("isAllDay") is True else local.time().replace(second=0, microsecond=0),
        utc_offset=None if offset is None else round(offset.total_seconds() / 60),
        note=named.note,
        people=named.people,
        tags=tuple(dict.fromkeys((*named.tags, *tags, *star))),
    )


def _instant(text: object, zone: ZoneInfo | None) -> datetime | None:
    """An instant on the clock of a zone; None if the text says none."""
    if not isinstance(text, str):
        return None
    try:
        found = datetime.fromisoformat(text)
        return found.astimezone(zone or UTC) if found.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _zone(name: object) -> ZoneInfo | None:
    """A time zone by its name, which may be anything: a folder of the system's, too."""
    if not isinstance(name, str):
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, ZoneInfoNotFoundError, OSError):
        return None


def _are_texts(found: object) -> bool:
    return isinstance(found, list) and all(isinstance(each, str) for each in found)
