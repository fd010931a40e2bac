"""harsh: its log, and the cadences of its habits, which stand in a file `habits` beside it.

The last line of a day and a habit is the one that counts.
"""

from __future__ import annotations

import os
import re
import stat
from datetime import date

from trustlog.domain.days import cut
from trustlog.domain.errors import RefusedError
from trustlog.domain.text import one_line
from trustlog.exchange.incoming import Kind, Lost, Pause, Refused, noted
from trustlog.exchange.readers.habits import NOT_DONE, done, every_of, left_undone
from trustlog.exchange.readers.lines import lines_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.exchange.incoming import File, Item

SOURCE = "harsh"
TITLE = "harsh"

MOST_LINES = 500_000
"""More than a hundred habits answered daily for ten years: all of them are held at once."""
PARTING = " : "
DONE, NOT, SKIPPED = "y", "n", "s"
_LINE = re.compile(r"(?m)^\d{4}-\d{2}-\d{2} : .+ : [yns](?: :.*)?\s*$")
_HABIT = re.compile(r"(?m)^[^#!\s][^:\n]*: *\d{1,3}(?:w|/\d{1,3})?(?: *: *\d{4}-\d{2}-\d{2})? *$")
_FREQUENCY = re.compile(r"(\d{1,3})(?:(w)|/(\d{1,3}))?")


def recognised(file: File) -> bool:
    """Whether the first line that says something is an answer of its log."""
    lines = file.head.removeprefix(b"\xef\xbb\xbf").decode(errors="replace").splitlines()
    said = [line for line in lines if line.strip() and not line.startswith("#")]
    return bool(said) and _LINE.match(said[0]) is not None


def read(file: File) -> Iterator[Item]:
    """The habits, if their file is there, then what the log says of each day.

    Raises:
        RefusedError: If it is no log of harsh's.
    """
    if not _LINE.search(file.head.decode(errors="replace")):
        if _HABIT.search(file.head.decode(errors="replace")):
            raise RefusedError("It names habits. The days are in the file called log beside it.")
        raise RefusedError("No line of it is like 2026-11-20 : Habit : y : comment : amount.")
    if file.path is not None:
        yield from _kinds(os.path.join(os.path.dirname(file.path), "habits"))
    last: dict[tuple[date, str], tuple[int, list[str]]] = {}
    for number, line in lines_of(file.handle):
        if number > MOST_LINES:
            raise RefusedError(f"It has more than {MOST_LINES:,} lines. Divide it.")
        if not line.strip() or line.startswith("#"):
            continue
        fields = [part.strip() for part in line.split(PARTING)]
        day = _day(fields[0])
        if day is None or not 3 <= len(fields) <= 5 or fields[2] not in (DONE, NOT, SKIPPED):
            yield Refused(place=f"line {number}", why=f"{_shown(line)} is no answer of harsh's.")
            continue
        last.pop((day, fields[1]), None)
        last[day, fields[1]] = (number, [*fields[2:], "", ""])
    for (day, habit), (number, (answer, comment, amount, *_)) in last.items():
        yield _item(f"line {number}", day, habit, answer, noted(amount, comment))


def _item(place: str, day: date, habit: str, answer: str, note: str) -> Item:
    source_id = f"{day} {habit}"
    if answer == SKIPPED:
        return Pause(place=place, source_id=source_id, day=day, habit=habit, why=note)
    if answer == DONE:
        return done(place, source_id, day, habit, note)
    if not note:
        return Lost(place=place, what=NOT_DONE)
    return left_undone(place, source_id, day, habit, note)


def _kinds(path: str) -> Iterator[Item]:
    """The habits that a file names, if it is there."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return
    with open(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return
        for number, line in lines_of(file):
            if line.strip() and line[0] not in "#!":
                yield from _kind(f"line {number} of habits", line)


def _kind(place: str, line: str) -> Iterator[Item]:
    name, *more = [part.strip() for part in line.split(":")]
    found = _FREQUENCY.fullmatch(more[0]) if more else None
    if found is None or not name or len(more) > 2:
        yield Refused(place=place, why=f"{_shown(line)} is no habit of harsh's.")
        return
    number, weekly, per = found.groups()
    times, days = (number, per) if per else (number, "7") if weekly else ("1", number)
    yield Kind(name=name, every=every_of(int(times), int(days)))
    if len(more) > 1:
        yield Lost(place=place, what="days on which a habit ends")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("2026-11-20") else None
    except ValueError:
        return None


def _shown(line: str) -> str:
    return f'"{cut(one_line(line))}"'
