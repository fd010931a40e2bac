"""Journals of other tools, made by code as their formats are described."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from trustlog.exchange.incoming import HEAD, File

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

UUID = "0123456789ABCDEF0123456789ABCDE%d"


def file_of(data: bytes, path: Path | None = None) -> File:
    """A file with some bytes, as the command opens one."""
    name = "the file" if path is None else path.name
    where = None if path is None else str(path)
    return File(name=name, handle=BytesIO(data), size=len(data), head=data[:HEAD], path=where)


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


JRNL = """\
[2026-11-18 09:15] Let @Priya finish her sentence. Then asked #listening
It took a minute. [1]

[1] and it was worth it
[2026-11-19 03:40:00 PM] Thanked @tom in the team meeting *
[2026-11-20 00:05] A late one
[not a date] stays with it
@priya #planning
"""
"""Three entries, of three of jrnl's days."""


def jrnl_json(entries: Iterable[Mapping[str, Any]]) -> bytes:
    return json.dumps({"tags": {}, "entries": [*entries]}, indent=2, ensure_ascii=False).encode()


JRNL_JSON = jrnl_json(
    [
        {
            "title": "Let @Priya finish her sentence.",
            "body": "Then asked #listening\nIt took a minute. [1]\n\n[1] and it was worth it",
            "date": "2026-11-18",
            "time": "09:15",
            "tags": ["@priya", "#listening"],
            "starred": False,
        },
        {
            "title": "Thanked @tom in the team meeting",
            "body": "",
            "date": "2026-11-19",
            "time": "15:40",
            "tags": ["@tom"],
            "starred": True,
        },
    ]
)

DAY_ONE_ENTRIES: list[dict[str, Any]] = [
    {
        "uuid": UUID % 1,
        "creationDate": "2026-11-18T23:30:00Z",
        "modifiedDate": "2026-11-18T23:31:00Z",
        "timeZone": "Europe/Berlin",
        "text": "A walk with @Ana\n\n"
        "She said\\: it\\'s fine\\. ![](dayone-moment://A1) \\#planning",
        "tags": ["1:1", "Long Walk"],
        "starred": True,
        "isPinned": False,
        "isAllDay": False,
        "richText": '{"contents":[]}',
        "photos": [{"identifier": "A1", "md5": "00"}, {"identifier": "A2", "md5": "01"}],
        "weather": {"temperatureCelsius": 4},
        "location": {"latitude": 52.5},
    },
    {
        "uuid": UUID % 2,
        "creationDate": "2026-11-19T03:00:00Z",
        "timeZone": "America/Los_Angeles",
        "text": "All day long",
        "isAllDay": True,
    },
    {"uuid": UUID % 3, "creationDate": "2026-11-20T12:00:00Z", "photos": [{}]},
]
"""One that is on the next day where it was written, one on the day before, and a picture."""


def day_one(
    entries: Iterable[Any] = tuple(DAY_ONE_ENTRIES), *, name: str = "Journal.json", **more: bytes
) -> bytes:
    text = json.dumps({"metadata": {"version": "1.0"}, "entries": [*entries]})
    return zipped({name: text, "photos/00.jpeg": b"\xff\xd8", **more})


HARSH_LINES = (
    "# written by harsh",
    "2026-11-16 : Meditate : y : calm : 10",
    "2026-11-17 : Meditate : y :  : ",
    "2026-11-18 : Meditate : s : ill : ",
    "2026-11-19 : Meditate : n : too late : ",
    "2026-11-20 : Meditate : n :  : ",
    "2026-11-20 : Meditate : y",
    "2026-11-16 : Run : y : with @ana : 5.5",
    "2026-11-17 : Run : n :  : ",
)
HARSH = "".join(f"{line}\n" for line in HARSH_LINES)
HARSH_HABITS = "# mine\n! Morning\nMeditate: 1\nRun: 3/7\n\n! Other\nCall home: 1w: 2027-01-01\n"


class Habit(NamedTuple):
    """A habit of Loop's."""

    name: str
    times: int = 1
    days: int = 1
    type: int = 0
    at_most: int = 0
    target: float = 0
    unit: str = ""
    archived: int = 0
    question: str = ""


class Mark(NamedTuple):
    """A day of one, by the habit's number from 1."""

    habit: int
    day: str
    value: int = 2
    notes: str = ""


LOOP_HABITS = (
    Habit("Meditate", question="Did you sit still?"),
    Habit("Run", times=3, days=7, type=1, target=5, unit="km", archived=1),
    Habit("Screen", type=1, at_most=1, target=2, unit="h"),
)
LOOP_MARKS = (
    Mark(1, "2026-11-16", 2, "with @ana"),
    Mark(1, "2026-11-17", 1),
    Mark(1, "2026-11-18", 3, "ill"),
    Mark(1, "2026-11-19", 0, "too late"),
    Mark(1, "2026-11-20", 0),
    Mark(2, "2026-11-16", 5500, "along the river"),
    Mark(2, "2026-11-17", 2000),
    Mark(3, "2026-11-16", 1500),
    Mark(3, "2026-11-17", 2500),
    Mark(3, "2026-11-18", 0),
)
LOOP_COLUMNS = (
    "archived INTEGER, color INTEGER, description TEXT, freq_den INTEGER, freq_num INTEGER,"
    " highlight INTEGER, name TEXT, position INTEGER, reminder_hour INTEGER, reminder_min INTEGER,"
    " reminder_days INTEGER NOT NULL DEFAULT 127, type INTEGER NOT NULL DEFAULT 0,"
    " target_type INTEGER NOT NULL DEFAULT 0, target_value REAL NOT NULL DEFAULT 0,"
    " unit TEXT NOT NULL DEFAULT '', question TEXT, uuid TEXT"
)

LOOP_MARK_COLUMNS = (
    "id INTEGER PRIMARY KEY AUTOINCREMENT, habit INTEGER NOT NULL REFERENCES Habits(id),"
    " timestamp INTEGER NOT NULL, value INTEGER NOT NULL, notes TEXT"
)
LOOP_VALUES = (
    "name, freq_num, freq_den, type, target_type, target_value, unit, archived, question, position,"
    " color, uuid"
)
OLD_LOOP_COLUMNS = (
    "id INTEGER PRIMARY KEY, archived INTEGER, color INTEGER, description TEXT, freq_den INTEGER,"
    " freq_num INTEGER, name TEXT"
)


def milliseconds(day: str) -> int:
    found = date.fromisoformat(day)
    return round(datetime(found.year, found.month, found.day, tzinfo=UTC).timestamp() * 1000)


def database(*statements: tuple[str, Sequence[Sequence[object]]]) -> bytes:
    """The bytes of a database after some statements, each run with each row."""
    with closing(sqlite3.connect(":memory:")) as made:
        for sql, rows in statements:
            made.executemany(sql, rows)
        made.commit()
        return made.serialize()


def loop_backup(habits: Sequence[Habit] = LOOP_HABITS, marks: Sequence[Mark] = LOOP_MARKS) -> bytes:
    """A backup of version 25."""
    return database(
        ("PRAGMA user_version = 25", [()]),
        (f"CREATE TABLE Habits (id INTEGER PRIMARY KEY AUTOINCREMENT, {LOOP_COLUMNS})", [()]),
        (
            f"CREATE TABLE Repetitions ({LOOP_MARK_COLUMNS})",
            [()],
        ),
        (
            f"INSERT INTO Habits ({LOOP_VALUES}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            [(*habit, at, 8, f"{at:032x}") for at, habit in enumerate(habits)],
        ),
        (
            "INSERT INTO Repetitions (habit, timestamp, value, notes) VALUES (?,?,?,?)",
            [(each.habit, milliseconds(each.day), each.value, each.notes) for each in marks],
        ),
    )


def old_loop_backup(marks: Sequence[tuple[int, str]]) -> bytes:
    """A backup of version 12, which knows only that a habit was done."""
    return database(
        ("PRAGMA user_version = 12", [()]),
        (
            f"CREATE TABLE Habits ({OLD_LOOP_COLUMNS})",
            [()],
        ),
        (
            "CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER)",
            [()],
        ),
        ("INSERT INTO Habits VALUES (1, 0, 8, 'Each morning', 1, 1, 'Meditate')", [()]),
        (
            "INSERT INTO Repetitions (habit, timestamp) VALUES (?,?)",
            [(habit, milliseconds(day)) for habit, day in marks],
        ),
    )


WORDS = {-1: "UNKNOWN", 0: "NO", 1: "YES_AUTO", 2: "YES_MANUAL", 3: "SKIP"}
COLUMNS = (
    "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,"
    "Target Type,Target Value,Archived?"
)


def loop_archive(
    habits: Sequence[Habit] = LOOP_HABITS, marks: Sequence[Mark] = LOOP_MARKS, top: str = ""
) -> bytes:
    """The archive of CSV files; each habit's days stand newest first."""
    lines = [COLUMNS]
    files: dict[str, str] = {}
    for place, habit in enumerate(habits, start=1):
        kind = ("YES_NO", "NUMERICAL")[habit.type]
        target = (("AT_LEAST", "AT_MOST")[habit.at_most] if habit.type else "", habit.target)
        lines.append(
            f"{place:03},{habit.name},{kind},{habit.question},,{habit.times},{habit.days},#FF8F00,"
            f"{habit.unit},{target[0]},{target[1] if habit.type else ''},"
            f"{'true' if habit.archived else 'false'}"
        )
        own = sorted((each for each in marks if each.habit == place), key=lambda e: e.day)
        days = [f"{each.day},{WORDS.get(each.value, each.value)},{each.notes}" for each in own]
        files[f"{top}{place:03} {habit.name}/Checkmarks.csv"] = _csv("Date,Value,Notes", days[::-1])
        files[f"{top}{place:03} {habit.name}/Scores.csv"] = _csv("Date,Score", [])
    return zipped(
        {
            f"{top}Habits.csv": _csv(lines[0], lines[1:]),
            f"{top}Checkmarks.csv": "Date,Meditate,Run,Screen,\n",
            f"{top}Scores.csv": "Date,Meditate,Run,Screen,\n",
            **files,
        }
    )


def _csv(header: str, lines: Iterable[str]) -> str:
    return "\n".join([header, *lines, ""])
