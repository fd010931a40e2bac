"""CSV: a row a moment; its first row names the columns.

Commas, semicolons, tabs or bars part them, whichever the first row has most of. Quotes are read
strictly: a file that a spreadsheet would repair in silence is refused.
"""

from __future__ import annotations

import csv
import re
from datetime import date, datetime
from functools import lru_cache

from trustlog.domain.dates import date_in
from trustlog.domain.days import cut
from trustlog.domain.errors import RefusedError, TrustlogError, UnreadableError
from trustlog.domain.moments import EFFECTS
from trustlog.domain.text import one_line
from trustlog.domain.time_words import clock_time, split_time
from trustlog.domain.value import Value
from trustlog.exchange.cells import bared
from trustlog.exchange.incoming import LONGEST_NOTE, Entry, Lost, Refused
from trustlog.exchange.readers.csv_columns import (
    DAY,
    NAMES,
    NUMBER,
    header_of,
    places_of,
    sign_of,
)
from trustlog.exchange.readers.lines import lines_of
from trustlog.exchange.readers.stamps import (
    DAY_FIRST,
    TWO_DAYS,
    is_like_a_date,
    is_uncertain,
    stamp_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import time

    from trustlog.exchange.incoming import File, Item

SOURCE = "csv"
TITLE = "CSV"

YES = ("yes", "true", "1", "x")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DOTTED = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")
_SECONDS = re.compile(r"(\d:\d\d):\d\d(?:\.\d+)?")
"""What a time has beyond the minute, to which a moment is known."""
_UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Row(Value):
    """A row of the file by the names of the columns that count, and the line it begins on."""

    line: int
    cells: dict[str, str]

    @property
    def place(self) -> str:
        """Where it is, in words for the person."""
        return f"line {self.line}"


def recognised(file: File) -> bool:
    """Whether the first line names a column of days beside others."""
    header = header_of(file)
    names = {name.casefold() for name in header}
    said = {name.casefold() for name in file.columns.values()}
    numbered = any(name.startswith(NUMBER) for name in said)
    return len(header) > 1 and (numbered or bool(names & {*NAMES[DAY], *said}))


def read(file: File) -> Iterator[Item]:
    """Every row, and each column that is none of trustlog's.

    Raises:
        RefusedError: If it is no CSV, or no text in UTF-8.
        UnreadableError: If it is not clear which column is which.
    """
    rows = _rows(file)
    header = next(rows, None)
    if header is None:
        raise RefusedError("It is empty. The first line names the columns, as in day,habit,note.")
    names = [cell.strip() for cell in header[1]]
    places = places_of(names, file.columns)
    for place, name in enumerate(names):
        if name and place not in places.values():
            yield Lost(place=f'column "{cut(one_line(name))}"', what="columns")
    times: dict[str, int] = {}
    for line, cells in rows:
        if len(cells) != len(names):
            yield Refused(place=f"line {line}", why=_count_said(len(cells), len(names)))
            continue
        row = Row.trusted(
            {"line": line, "cells": {name: bared(cells[here]) for name, here in places.items()}}
        )
        try:
            yield _entry(row, file.date_order, times)
        except TrustlogError as error:
            yield Refused(place=row.place, why=str(error))


def _rows(file: File) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not blank, with its number: the first line of a text over several."""
    lines = (f"{text}\n" for _, text in lines_of(file.handle))
    first = next(lines, "")
    reader = csv.reader(_again(first, lines), delimiter=sign_of(first), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise RefusedError(f"Line {line}: {_fault_said(error)}") from None
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield line, cells


def _fault_said(error: csv.Error) -> str:
    if "field limit" in str(error):
        return (
            f"A cell has more than {csv.field_size_limit():,} characters, and a moment holds"
            f" {LONGEST_NOTE:,}. Shorten it, or look for a quote that is never closed."
        )
    return f"The file is no CSV from here on ({error})."


def _again(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _entry(row: Row, date_order: str, times: dict[str, int]) -> Entry:
    cells = row.cells
    day, at, offset = _when(cells[DAY].strip(), cells.get("time", "").strip(), date_order)
    effect = cells.get("effect", "").strip().casefold() or None
    if effect not in (None, *EFFECTS):
        raise UnreadableError(
            f'"{cut(one_line(cells["effect"]))}" is no effect. It is built, neutral or cost.'
        )
    uid = cells.get("uid", "").strip().casefold()
    uid = uid if _UID.fullmatch(uid) else ""
    return Entry.trusted(
        {
            "place": row.place,
            "source_id": uid or _identity(cells, times),
            "day": day,
            "at": at,
            "utc_offset": offset,
            "habit": cells.get("habit", "").strip() or None,
            "effect": effect,
            "note": cells.get("note", ""),
            "people": _words(_names(cells.get("people", ""))),
            "tags": _words(_parted(cells.get("tags", ""))),
            "private": cells.get("private", "").strip().casefold() in YES,
            "uid": uid or None,
            "settled": at is None or bool(cells.get("time", "").strip()),
        }
    )


def _when(day: str, at: str, date_order: str) -> tuple[date, time | None, int | None]:
    """The day, the time and the minutes ahead of UTC that a row says."""
    if not at and len(day) > len("2026-11-20"):
        try:
            whole = datetime.fromisoformat(day)
        except ValueError:
            pass
        else:
            offset = whole.utcoffset()
            minutes = None if offset is None else int(offset.total_seconds() // 60)
            return whole.date(), whole.time(), minutes
    if not at:
        day, at = split_time(_SECONDS.sub(r"\1", day))
    return (
        _day(day.rstrip(","), date_order),
        clock_time(_SECONDS.sub(r"\1", at)) if at else None,
        None,
    )


@lru_cache(maxsize=4096)
def _day(text: str, date_order: str) -> date:
    try:
        if _ISO.fullmatch(text):
            return date.fromisoformat(text)
        if dotted := _DOTTED.fullmatch(text):
            number, month, year = map(int, dotted.groups())
            return date(year, month, number)
        if is_like_a_date(text):
            stamp = stamp_of(text, day_first=DAY_FIRST.get(date_order))
            if stamp is not None:
                return stamp[0]
            if is_uncertain(text):
                raise UnreadableError(f'"{text}" {TWO_DAYS}')
        if any(len(part) == 4 and part.isdigit() for part in re.split(r"\D", text)):
            found = date_in(text.casefold().split(), order=date_order, near=date.max, step=-1)
            if found is not None:
                return found
    except ValueError:  # no calendar has such a day
        pass
    raise UnreadableError(
        f'I cannot read "{cut(one_line(text))}" as a day with its year. Try 2026-11-20 or'
        " 20 nov 2026."
    )


def _words(parts: list[str]) -> tuple[str, ...]:
    words = ("-".join(part.split()).lstrip("@+#") for part in parts)
    return tuple(dict.fromkeys(word for word in words if word))


def _parted(cell: str) -> list[str]:
    """The words of a cell: parted by commas or semicolons, or by blanks where there are none."""
    return re.split(r"[,;]", cell) if re.search(r"[,;]", cell) else cell.split()


def _names(cell: str) -> list[str]:
    """The same, but `Ana Ruiz` is one name: of several, each is a handle or has its mark."""
    parts = _parted(cell)
    are_handles = cell == cell.casefold() or all(part.startswith("@") for part in parts)
    return parts if are_handles else re.split(r"[,;]", cell)


def _identity(cells: dict[str, str], times: dict[str, int]) -> str:
    """What a row says, and the how manieth it is that says so."""
    said = "\0".join(cells.values())
    times[said] = times.get(said, 0) + 1
    return f"{said}\0{times[said]}"


def _count_said(here: int, there: int) -> str:
    return f"It has {here} column{'s' * (here != 1)}, and the first line has {there}."
