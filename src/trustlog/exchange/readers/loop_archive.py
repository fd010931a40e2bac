"""The archive of CSV files of Loop Habit Tracker: its habits, and a folder for each.

Days are read from the folders, because notes stand there and nowhere else.
"""

from __future__ import annotations

import csv
import posixpath
import re
from datetime import date
from itertools import islice

from trustlog.domain.days import cut
from trustlog.domain.errors import RefusedError
from trustlog.domain.text import one_line
from trustlog.exchange.incoming import Refused
from trustlog.exchange.readers.lines import lines_of
from trustlog.exchange.readers.loop_marks import IMPLIED, NO, SKIP, UNKNOWN, YES, Tracked
from trustlog.exchange.readers.packed import MAGIC, archive_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.exchange.incoming import File, Item
    from trustlog.exchange.readers.lines import Source
    from trustlog.exchange.readers.packed import Archive

HABITS, MARKS = "Habits.csv", "Checkmarks.csv"
MOST_HABITS = 5_000
WORDS = {"YES_MANUAL": YES, "YES_AUTO": IMPLIED, "NO": NO, "SKIP": SKIP, "UNKNOWN": UNKNOWN}
LOST = {"Question": "questions", "Description": "descriptions", "Color": "colours"}
_FOLDER = re.compile(r"(\d{3,}) ?([^/]*)")
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,9})?")


def recognised(file: File) -> bool:
    """Whether it is an archive with Loop's table of habits."""
    if not file.head.startswith(MAGIC):
        return False
    try:
        with archive_of(file) as archive:
            return _top(archive) is not None
    except RefusedError:
        return False


def read(file: File) -> Iterator[Item]:
    """Every habit, then the days of each.

    Raises:
        RefusedError: If it is no archive of Loop's.
    """
    with archive_of(file) as archive:
        top = _top(archive)
        if top is None:
            raise RefusedError(f"There is no {HABITS} in the archive.")
        with archive.file(posixpath.join(top, HABITS)) as handle:
            habits = dict(_habits(handle))
        for habit in habits.values():
            yield from habit.items()
        folders = dict(_folders(archive, top))
        for place, habit in habits.items():
            name = folders.pop(place, None)
            if name is None:
                yield Refused(place=habit.place, why=f"There is no {MARKS} for {habit.name}.")
                continue
            with archive.file(name) as handle:
                yield from _marks(name, handle, habit)
        for name in folders.values():
            yield Refused(place=name, why=f"{HABITS} has no habit of that number.")


def _top(archive: Archive) -> str | None:
    """The folder of the archive that all of it is in: mostly none."""
    found = [name for name in archive.names if posixpath.basename(name) == HABITS]
    return posixpath.dirname(found[0]) if len(found) == 1 else None


def _folders(archive: Archive, top: str) -> Iterator[tuple[int, str]]:
    for name in archive.names:
        folder, last = posixpath.split(name)
        above, own = posixpath.split(folder)
        if last == MARKS and above == top and (found := _FOLDER.fullmatch(own)):
            yield int(found[1]), name


def _habits(handle: Source) -> Iterator[tuple[int, Tracked]]:
    rows = _rows(HABITS, handle)
    _, header = next(rows, (0, []))
    if not {"Name", "Type"} <= {*header}:
        raise RefusedError(f"{HABITS} has no columns Name and Type.")
    for number, (line, cells) in enumerate(islice(rows, MOST_HABITS), start=1):
        row = dict(zip(header, cells, strict=False))
        place = f"{HABITS}, line {line}"
        name = row["Name"].strip() if row.get("Name") else ""
        if not name or len(cells) != len(header):
            raise RefusedError(f"{place}: It is no habit of Loop's.")
        yield (
            number,
            Tracked(
                place=place,
                key=name,
                name=name,
                times=int(_of(row, "FrequencyNumerator", "1", place)),
                days=int(_of(row, "FrequencyDenominator", "1", place)),
                is_amount=row["Type"] == "NUMERICAL",
                at_most=row.get("Target Type") == "AT_MOST",
                target=_of(row, "Target Value", "0", place),
                unit=row.get("Unit", "").strip(),
                archived=row.get("Archived?", "").casefold() == "true",
                lost=tuple(what for column, what in LOST.items() if row.get(column)),
            ),
        )


def _of(row: dict[str, str], column: str, otherwise: str, place: str) -> float:
    said = row.get(column) or otherwise
    if not _NUMBER.fullmatch(said):
        raise RefusedError(f"{place}: {column} is no number.")
    return float(said)


def _marks(name: str, handle: Source, habit: Tracked) -> Iterator[Item]:
    rows = _rows(name, handle)
    if next(rows, (0, []))[1][:2] != ["Date", "Value"]:
        raise RefusedError(f"{name} has no columns Date and Value.")
    for line, cells in rows:
        place = f"{name}, line {line}"
        day, value = (_day(cells[0]), _value(cells[1])) if len(cells) >= 2 else (None, None)
        if day is None or value is None:
            said = cut(one_line(",".join(cells)))
            yield Refused(place=place, why=f'"{said}" is no day of Loop\'s.')
        elif item := habit.item(place, day, value, cells[2].strip() if cells[2:] else ""):
            yield item


def _rows(name: str, handle: Source) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of its first line; what is no CSV is refused."""
    reader = csv.reader((f"{line}\n" for _, line in lines_of(handle)), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise RefusedError(f"{name}, line {line}: It is no CSV ({error}).") from None
        if cells is None:
            return
        if cells:
            yield line, cells


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("2026-11-20") else None
    except ValueError:
        return None


def _value(text: str) -> int | None:
    """A mark by its word, an amount in thousandths."""
    known = WORDS.get(text)
    if known is None and text.isascii() and text.isdigit() and len(text) <= 15:
        return int(text)
    return known
