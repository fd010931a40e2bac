"""What is read of the habit trackers: harsh, and Loop as a backup and as an archive."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.exchange.elsewhere import (
    HARSH,
    HARSH_HABITS,
    HARSH_LINES,
    LOOP_HABITS,
    LOOP_MARKS,
    Habit,
    Mark,
    database,
    file_of,
    loop_archive,
    loop_backup,
    old_loop_backup,
    zipped,
)

from trustlog.domain.cadences import cadence_of
from trustlog.domain.errors import RefusedError
from trustlog.exchange.incoming import Entry, Kind, Lost, Pause, Refused
from trustlog.exchange.readers import harsh, loop
from trustlog.exchange.readers.habits import every_of

if TYPE_CHECKING:
    from pathlib import Path

    from trustlog.exchange.incoming import Item


def day(number: int) -> date:
    return date(2026, 11, number)


def told(found: list[Item]) -> list[tuple[object, ...]]:
    """What days say, without places and identities."""
    return [
        (each.day.day, type(each).__name__, each.habit, each.why)
        if isinstance(each, Pause)
        else (each.day.day, type(each).__name__, each.habit, each.note)
        for each in found
        if isinstance(each, Entry | Pause)
    ]


def lost(found: list[Item]) -> dict[str, int]:
    what = [each.what for each in found if isinstance(each, Lost)]
    return {each: what.count(each) for each in what}


@pytest.mark.parametrize(
    ("times", "days", "every"),
    [
        (1, 1, "every day"),
        (7, 7, "every day"),
        (9, 7, "every day"),
        (1, 7, "1/week"),
        (3, 7, "3/week"),
        (2, 30, "2/month"),
        (2, 31, "2/month"),
        (1, 91, "1/quarter"),
        (1, 2, None),
        (2, 14, None),
        (0, 7, None),
        (1, 0, None),
        (0, 0, None),
    ],
)
def test_how_often_is_said_as_a_cadence_or_not_at_all(
    times: int, days: int, every: str | None
) -> None:
    assert every_of(times, days) == every
    assert every is None or cadence_of(every).words == every


def test_the_last_line_of_a_day_counts_in_harsh() -> None:
    found = [*harsh.read(file_of(HARSH.encode()))]

    assert told(found) == [
        (16, "Entry", "Meditate", "10 – calm"),
        (17, "Entry", "Meditate", ""),
        (18, "Pause", "Meditate", "ill"),
        (19, "Entry", None, "Meditate, not done: too late"),
        (20, "Entry", "Meditate", ""),
        (16, "Entry", "Run", "5.5 – with @ana"),
    ]
    assert lost(found) == {"days marked as not done": 1}
    assert found[0] == Entry(
        place="line 2",
        source_id="2026-11-16 Meditate",
        day=day(16),
        habit="Meditate",
        note="10 – calm",
    )


def test_the_habits_of_harsh_are_read_beside_its_log(tmp_path: Path) -> None:
    (tmp_path / "habits").write_text(HARSH_HABITS, encoding="utf-8")

    found = [*harsh.read(file_of(HARSH.encode(), tmp_path / "log"))]

    assert [each for each in found if isinstance(each, Kind)] == [
        Kind(name="Meditate", every="every day"),
        Kind(name="Run", every="3/week"),
        Kind(name="Call home", every="1/week"),
    ]
    assert lost(found)["days on which a habit ends"] == 1


def test_what_is_no_line_of_harsh_is_refused_with_its_number(tmp_path: Path) -> None:
    (tmp_path / "habits").write_text("Meditate: often\n", encoding="utf-8")
    lines = (*HARSH_LINES[1:2], "2026-11-17 : Run", "2026-02-30 : Run : y", "2026-11-17 : Run : x")

    found = [*harsh.read(file_of("\n".join(lines).encode(), tmp_path / "log"))]

    assert [each for each in found if isinstance(each, Refused)] == [
        Refused(place="line 1 of habits", why='"Meditate: often" is no habit of harsh\'s.'),
        Refused(place="line 2", why='"2026-11-17 : Run" is no answer of harsh\'s.'),
        Refused(place="line 3", why='"2026-02-30 : Run : y" is no answer of harsh\'s.'),
        Refused(place="line 4", why='"2026-11-17 : Run : x" is no answer of harsh\'s.'),
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (HARSH_HABITS.encode(), "It names habits. The days are in the file called log beside it."),
        (b"Dear diary", "No line of it is like 2026-11-20 : Habit : y : comment : amount."),
        (b"", "No line of it is like 2026-11-20 : Habit : y : comment : amount."),
        (HARSH.encode() + b"\xff", "Line 10: It has bytes that are no UTF-8."),
    ],
    ids=["habits", "text", "nothing", "latin"],
)
def test_what_is_no_log_of_harsh_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        list(harsh.read(file_of(data)))
    assert str(refused.value).startswith(why)
    assert harsh.recognised(file_of(data)) is why.startswith("Line")


LOOP_DAYS = [
    (16, "Entry", "Meditate", "with @ana"),
    (18, "Pause", "Meditate", "ill"),
    (19, "Entry", None, "Meditate, not done: too late"),
    (16, "Entry", "Run", "5.5 km – along the river"),
    (17, "Entry", "Run", "2 km"),
    (16, "Entry", "Screen", "1.5 h"),
    (17, "Entry", None, "Screen, not done: 2.5 h"),
    (18, "Entry", "Screen", "0 h"),
]
BEFORE = "2026-11-20"


@pytest.mark.parametrize(
    "data",
    [loop_backup(), loop_archive(), loop_archive(top="Loop Habits CSV 2026-11-20/")],
    ids=["backup", "archive", "in-a-folder"],
)
def test_every_form_of_loop_says_the_same(data: bytes) -> None:
    file = file_of(data)
    found = [*loop.read(file)]

    assert loop.recognised(file)
    assert sorted(told(found), key=repr) == sorted(LOOP_DAYS, key=repr)
    assert [each for each in found if isinstance(each, Kind)] == [
        Kind(name="Meditate", every="every day"),
        Kind(name="Run", retired=True),
        Kind(name="Screen", every="every day"),
    ]
    assert lost(found) == {
        "colours": 3,
        "questions": 1,
        "days that Loop filled in by itself": 1,
        "days marked as not done": 1,
    }


def test_an_old_backup_knows_only_what_was_done() -> None:
    found = [*loop.read(file_of(old_loop_backup([(1, "2026-11-19"), (1, "2026-11-20")])))]

    assert told(found) == [(19, "Entry", "Meditate", ""), (20, "Entry", "Meditate", "")]


def test_an_amount_counts_as_loop_counts_it() -> None:
    habits = (
        Habit("Pages", type=1, target=20, unit="pages"),
        Habit("Sugar", type=1, at_most=1, target=25, unit="g"),
        Habit("Walk", times=1, days=7, type=1, target=30, unit="km"),
    )
    amounts = [(1, 20_000), (1, 19_999), (1, 0), (1, 3), (2, 25_000), (2, 25_001), (3, 1)]
    marks = [Mark(habit, f"2026-11-{at:02}", value) for at, (habit, value) in enumerate(amounts, 1)]

    assert told([*loop.read(file_of(loop_backup(habits, marks)))]) == [
        (1, "Entry", "Pages", "20 pages"),
        (2, "Entry", None, "Pages, not done: 19.999 pages"),
        (4, "Pause", "Pages", ""),
        (5, "Entry", "Sugar", "25 g"),
        (6, "Entry", None, "Sugar, not done: 25.001 g"),
        (7, "Entry", "Walk", "0.001 km"),
    ]


@pytest.mark.parametrize(("times", "days"), [(-3, 7), (3, 0), (0, 0), (3, -7)])
def test_a_habit_of_loops_that_is_meant_impossibly_often_is_refused(times: int, days: int) -> None:
    kind, refused, *_ = loop.read(file_of(loop_backup((Habit("Walk", times, days),), ())))

    assert kind == Kind(name="Walk")
    assert refused == Refused(
        place="habit 1", why=f"Walk is meant {times} times in {days} days, which cannot be."
    )


def test_what_is_no_mark_of_loop_is_refused() -> None:
    marks = (
        Mark(1, BEFORE, 7),
        Mark(9, BEFORE),
        Mark(2, BEFORE, -5),
        Mark(1, "1969-12-31"),
        Mark(1, "2026-11-19", "two"),  # type: ignore[arg-type]  # on purpose
    )

    found = [*loop.read(file_of(loop_backup(LOOP_HABITS, marks)))]

    assert {each.why for each in found if isinstance(each, Refused)} == {
        "7 is no mark of Loop's.",
        "It is of no habit that is there.",
        "-5 is no amount of Loop's.",
        "Its time is no day of a calendar.",
        "Its value is no number, or its note no text.",
    }


def test_a_day_is_told_by_the_habit_however_that_is_called_later() -> None:
    def ids(name: str) -> list[str]:
        habits = (Habit(name), *LOOP_HABITS[1:])
        found = loop.read(file_of(loop_backup(habits, LOOP_MARKS)))
        return [each.source_id for each in found if isinstance(each, Entry | Pause)]

    assert ids("Meditate") == ids("Sit still")


def test_a_view_in_the_place_of_a_table_is_not_run() -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    data = database(
        (f"CREATE VIEW Habits AS {endless} SELECT i AS id, 'x' AS name FROM n", [()]),
        ("CREATE TABLE Repetitions (id INTEGER, habit INTEGER, timestamp INTEGER)", [()]),
    )

    assert not loop.recognised(file_of(data))
    with pytest.raises(RefusedError, match="without Loop's tables Habits and Repetitions"):
        list(loop.read(file_of(data)))


def with_log_ahead(data: bytes) -> bytes:
    """What a header says that was written with a write-ahead log."""
    return data[:18] + b"\x02\x02" + data[20:]


def test_a_backup_written_ahead_is_read_and_nothing_is_put_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "Loop.db"
    path.write_bytes(with_log_ahead(loop_backup()))

    found = [*loop.read(file_of(path.read_bytes(), path))]

    assert sorted(told(found), key=repr) == sorted(LOOP_DAYS, key=repr)
    assert [each.name for each in tmp_path.glob("Loop*")] == ["Loop.db"]


HABITS = "Position,Name,Type\n001,Meditate,YES_NO\n"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"SQLite format 3\0", "It cannot be read as a database ("),
        (loop_backup()[:4096], "It cannot be read as a database ("),
        (
            loop_backup().replace(b"Meditate", b"Medit\xff\xfee"),
            "It cannot be read as a database (",
        ),
        (database(("CREATE TABLE Habits (id, name)", [()])), "It is a database without Loop's"),
        (zipped({"a.txt": "x"}), "There is no Habits.csv in the archive."),
        (zipped({"Habits.csv": "Name\nMeditate\n"}), "Habits.csv has no columns Name and Type."),
        (zipped({"Habits.csv": 'Name,Type\n"Med'}), "Habits.csv, line 2: It is no CSV (unexpected"),
        (zipped({"Habits.csv": "Name,Type\n,YES_NO\n"}), "Habits.csv, line 2: It is no habit of"),
        (
            zipped({"Habits.csv": HABITS, "001 x/Checkmarks.csv": "x"}),
            "001 x/Checkmarks.csv has no",
        ),
    ],
    ids=range(9),
)
def test_what_is_nothing_of_loop_is_refused_in_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        list(loop.read(file_of(data)))
    assert str(refused.value).startswith(why)


def test_an_archive_that_is_not_whole_says_what_is_missing() -> None:
    data = zipped(
        {
            "Habits.csv": HABITS,
            "004 Run/Checkmarks.csv": "Date,Value,Notes\n",
        }
    )
    lines = zipped(
        {
            "Habits.csv": HABITS,
            "001/Checkmarks.csv": "Date,Value,Notes\n2026-11-20,PERHAPS,\n2026-11-31,NO,\nx\n",
        }
    )

    assert [each for each in loop.read(file_of(data)) if isinstance(each, Refused)] == [
        Refused(place="Habits.csv, line 2", why="There is no Checkmarks.csv for Meditate."),
        Refused(place="004 Run/Checkmarks.csv", why="Habits.csv has no habit of that number."),
    ]
    assert [each for each in loop.read(file_of(lines)) if isinstance(each, Refused)] == [
        Refused(
            place="001/Checkmarks.csv, line 2", why='"2026-11-20,PERHAPS," is no day of Loop\'s.'
        ),
        Refused(place="001/Checkmarks.csv, line 3", why='"2026-11-31,NO," is no day of Loop\'s.'),
        Refused(place="001/Checkmarks.csv, line 4", why='"x" is no day of Loop\'s.'),
    ]
