"""A backup of Loop Habit Tracker: an SQLite database of two tables, older ones of fewer columns."""

from __future__ import annotations

from datetime import UTC, date, datetime

from trustlog.domain.errors import RefusedError
from trustlog.exchange.incoming import Refused
from trustlog.exchange.readers.loop_marks import YES, Tracked
from trustlog.store.foreign import MAGIC, Foreign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from trustlog.exchange.incoming import File, Item

MOST_BYTES = 64 << 20
"""Ten thousand times a year of five habits."""
HABITS, MARKS = "Habits", "Repetitions"
NEEDED = {HABITS: {"id", "name"}, MARKS: {"habit", "timestamp"}}
KNOWN = {
    HABITS: (
        *("id", "name", "uuid", "freq_num", "freq_den", "type", "target_type", "target_value"),
        *("unit", "archived", "color", "description", "question", "reminder_hour"),
    ),
    MARKS: ("id", "habit", "timestamp", "value", "notes"),
}
"""The columns that are read, as far as a backup has them."""
AMOUNT, AT_MOST = 1, 1
LATEST = 253_402_214_400_000
"""The last day of a calendar, in milliseconds."""


def recognised(file: File) -> bool:
    """Whether it is a database with Loop's tables."""
    if not file.head.startswith(MAGIC) or file.size > MOST_BYTES:
        return False
    try:
        database = _opened(file)
    except RefusedError:
        return False
    database.close()
    return True


def read(file: File) -> Iterator[Item]:
    """Every habit, then the days of all of them, the oldest first.

    Raises:
        RefusedError: If it is no backup of Loop's, or damaged.
    """
    if file.size > MOST_BYTES:
        raise RefusedError("It has more than 64 MB, and no backup of Loop's has.")
    database = _opened(file)
    try:
        habits = _habits(database)
        for item in habits.values():
            yield from item.items()
        yield from _marks(database, habits)
    finally:
        database.close()


def _opened(file: File) -> Foreign:
    file.handle.seek(0)
    database = Foreign(file.handle.read(MOST_BYTES))
    if not all(needed <= database.columns(table) for table, needed in NEEDED.items()):
        database.close()
        raise RefusedError(f"It is a database without Loop's tables {HABITS} and {MARKS}.")
    return database


def _rows(database: Foreign, table: str, order: str) -> Iterator[Mapping[str, Any]]:
    """Each row by the names of those columns that are there."""
    there = database.columns(table)
    columns = tuple(name for name in KNOWN[table] if name in there)
    for row in database.rows(table, columns, order):
        yield dict(zip(columns, row, strict=True))


def _habits(database: Foreign) -> dict[int, Tracked]:
    return {row["id"]: _habit(row) for row in _rows(database, HABITS, '"id"')}


def _habit(row: Mapping[str, Any]) -> Tracked:
    place = f"habit {_number(row, 'id')}"
    name = _text(row, "name").strip()
    if not name:
        raise RefusedError(f"{place.capitalize()} has no name.")
    lost = [what for column, what in LOST.items() if row.get(column) not in NOTHING[column]]
    return Tracked(
        place=place,
        key=_text(row, "uuid") or name,
        name=name,
        times=_number(row, "freq_num", 1),
        days=_number(row, "freq_den", 1),
        is_amount=_number(row, "type") == AMOUNT,
        at_most=_number(row, "target_type") == AT_MOST,
        target=_amount(row),
        unit=_text(row, "unit").strip(),
        archived=bool(_number(row, "archived")),
        lost=tuple(lost),
    )


LOST = {
    "color": "colours",
    "description": "descriptions",
    "question": "questions",
    "reminder_hour": "reminders",
}
"""What a column says that cannot be kept here."""
NOTHING = {
    "color": (None,),
    "description": (None, ""),
    "question": (None, ""),
    "reminder_hour": (None,),
}
"""What stands in it where it says nothing."""


def _marks(database: Foreign, habits: Mapping[int, Tracked]) -> Iterator[Item]:
    for row in _rows(database, MARKS, '"timestamp", "habit"'):
        stamp = row["timestamp"]
        place = f"{MARKS} {row.get('id', stamp)}"
        habit = habits.get(row["habit"]) if isinstance(row["habit"], int) else None
        day = _day(stamp)
        value, note = row.get("value", YES), row.get("notes") or ""
        if habit is None:
            yield Refused(place=place, why="It is of no habit that is there.")
        elif day is None:
            yield Refused(place=place, why="Its time is no day of a calendar.")
        elif not isinstance(value, int) or not isinstance(note, str):
            yield Refused(place=place, why="Its value is no number, or its note no text.")
        elif item := habit.item(f"{day}, {habit.name}", day, value, note.strip()):
            yield item


def _day(stamp: object) -> date | None:
    """The day of a midnight in UTC, given in milliseconds."""
    if not isinstance(stamp, int) or not 0 <= stamp <= LATEST:
        return None
    return datetime.fromtimestamp(stamp / 1000, UTC).date()


def _number(row: Mapping[str, Any], column: str, otherwise: int = 0) -> int:
    value = row.get(column)
    value = otherwise if value is None else value
    if not isinstance(value, int):
        raise RefusedError(f"{HABITS}: {column} is no whole number.")
    return value


def _amount(row: Mapping[str, Any]) -> float:
    value = row.get("target_value") or 0
    if not isinstance(value, int | float):
        raise RefusedError(f"{HABITS}: target_value is no number.")
    return value


def _text(row: Mapping[str, Any], column: str) -> str:
    value = row.get(column)
    if value is not None and not isinstance(value, str):
        raise RefusedError(f"{HABITS}: {column} is no text.")
    return value or ""
