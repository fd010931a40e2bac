"""`import`: planned first, all of it or nothing, once and not twice, taken back as one."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL
from tests.safety.running import said
from tests.terminals import answered_on_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.command.conftest import Tables, Trustlog

DRY = "A dry run: nothing was imported.\n"
LOG = "".join(
    f"{line}\n"
    for line in (
        "2026-11-16 : Meditate : y : on the train : 20",
        "2026-11-17 : Meditate : s : ill : ",
        "2026-11-18 : Meditate : n :  : ",
        "2026-11-18 : Run : y :  : ",
        "2026-11-19 : Run : y : rain : ",
    )
)
HABITS = "Meditate: 1\nRun: 3/7\n"
NOTES = """[2026-11-19 01:30] Late with @Priya. What she said.
[2026-11-19 09:00] Met @tom and @work.
Second line
"""
TABLE = """day,time,habit,effect,note,people,tags
2026-11-18,09:00,listening,built,Let Priya finish,priya,1:1
2026-11-19,,listening,cost,I cut Tom short,tom ana,
"""


@pytest.fixture
def log(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A log of harsh's with the cadences beside it; its folder is the working folder."""
    folder = home / "harsh"
    folder.mkdir()
    monkeypatch.chdir(folder)
    (folder / "habits").write_text(HABITS, encoding="utf-8")
    (folder / "log").write_text(LOG, encoding="utf-8")
    return folder


@pytest.fixture
def table(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(home)
    path = home / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def listed(trustlog: Trustlog) -> list[str]:
    return trustlog("list", "--limit", "99").out.splitlines()


NO_DAY = 'I cannot read "2026-02-30" as a day with its year.'
MAPPED = ("import", "log", "--map", "Meditate=listening", "--map", "Run=new")


def test_moments_skips_habits_and_cadences_come_over(trustlog: Trustlog, log: Path) -> None:
    said = trustlog(*MAPPED)

    assert said.out == "Imported 3 moments, 1 skip, 2 habits · from log\n"
    assert listed(trustlog) == [
        "#1  Mon 16 Nov  listening  20 – on the train",
        "#2  Wed 18 Nov  run",
        "#3  Thu 19 Nov  run        rain",
    ]
    habits = json.loads(trustlog("habit", "list", "--json").out)["habits"]
    assert [(each["slug"], each["title"]) for each in habits] == [
        ("listening", "Listen without a screen"),
        ("run", "Run"),
    ]


def test_what_a_log_says_of_days_that_were_not_done_is_counted_as_lost(
    trustlog: Trustlog, log: Path
) -> None:
    assert "Not kept: " in trustlog(*MAPPED).err


def test_a_second_run_adds_nothing_and_writes_nothing(
    trustlog: Trustlog, log: Path, home: Path
) -> None:
    trustlog(*MAPPED)
    before = (home / JOURNAL).read_bytes()

    said = trustlog("import", "log")

    assert said.out == "Nothing of log is new; nothing changed.\n"
    assert (home / JOURNAL).read_bytes() == before


def test_what_was_said_of_habits_is_remembered(trustlog: Trustlog, log: Path) -> None:
    trustlog(*MAPPED)
    (log / "log").write_text(f"{LOG}2026-11-20 : Run : y :  : \n", encoding="utf-8")

    said = trustlog("import", "log")

    assert said.out == "Imported 1 moment · 4 there already · from log\n"
    assert listed(trustlog)[-1] == "#4  Fri 20 Nov  run"


def test_undo_takes_all_of_it_back_and_redo_brings_it_again(
    trustlog: Trustlog, tables: Tables, log: Path
) -> None:
    trustlog("add", "listening", "mine")
    before = tables()
    trustlog(*MAPPED)
    after = tables()

    assert trustlog("undo").out == "Undid import of 3 from harsh\n"
    assert tables() == before
    trustlog("undo", "--redo")
    assert tables() == after
    trustlog("undo")

    assert trustlog(*MAPPED).out.startswith("Imported 3 moments, 1 habit ")


def test_a_habit_nobody_spoke_of_is_asked_for_by_its_option(
    trustlog: Trustlog, log: Path, home: Path
) -> None:
    said = trustlog("import", "log", "--map", "Run=none", code=1)

    assert said.err == (
        'trustlog: Say what these habits are here: --map "Meditate=HABIT". HABIT is one of yours,'
        " new to take it up, note or none.\n"
    )
    assert not (home / JOURNAL).exists()


def test_a_habit_may_become_notes_or_nothing(trustlog: Trustlog, log: Path) -> None:
    trustlog("import", "log", "--map", "Meditate=note", "--map", "Run=none")

    assert listed(trustlog) == ["#1  Mon 16 Nov  Meditate – 20 – on the train"]


def test_a_map_for_what_is_not_in_the_file_is_a_slip(trustlog: Trustlog, log: Path) -> None:
    said = trustlog("import", "log", "--map", "Meditat=listening", "--map", "Run=none", code=1)

    assert said.err == 'trustlog: Nothing in log is called "Meditat". The nearest is "Meditate".\n'


@pytest.mark.parametrize("text", ["Meditate", "=ai", "Meditate=", "Run=ai=", "Run"])
def test_a_map_has_two_sides(trustlog: Trustlog, log: Path, text: str) -> None:
    said = trustlog("import", "log", "--map", text, code=2)

    assert said.err.startswith(
        "trustlog: --map takes a word of theirs and what it is here, each once:"
    )


def test_a_dry_run_tells_everything_and_makes_no_journal(
    trustlog: Trustlog, log: Path, home: Path
) -> None:
    said = trustlog(*MAPPED, "--dry-run")

    assert said.out.startswith(
        "log: harsh, Mon 16 Nov 2026 – Thu 19 Nov 2026\n"
        "  line 1: Mon 16 Nov 2026 · listening · 20 – on the train\n"
        "  line 4: Wed 18 Nov 2026 · run\n"
        "  line 5: Thu 19 Nov 2026 · run · rain\n"
        "  new: 3 moments, 1 skip, 2 habits\n"
        '  "Meditate" is listening here (2)\n'
        '  "Run" is run here (2)\n'
    )
    assert said.out.endswith(DRY)
    assert not (home / JOURNAL).exists()


def test_a_note_of_the_small_hours_belongs_to_the_day_before(
    trustlog: Trustlog, home: Path
) -> None:
    (home / "notes.txt").write_text(NOTES, encoding="utf-8")

    trustlog("import", str(home / "notes.txt"), "--map", "@work=+work")

    moments = json.loads(trustlog("list", "--json").out)["moments"]
    assert [(each["day"], each["at"][11:16], each["people"], each["tags"]) for each in moments] == [
        ("2026-11-18", "01:30", ["priya"], []),
        ("2026-11-19", "09:00", ["tom"], ["work"]),
    ]


def test_a_new_name_that_looks_like_another_is_said_and_not_asked(
    trustlog: Trustlog, table: Path
) -> None:
    trustlog("add", "listening", "@priyaa", "hello")

    said = trustlog("import", "table.csv")

    assert "@priya is new and looks like @priyaa. trustlog person merge priya priyaa" in said.err


@pytest.mark.parametrize(
    "joined",
    [("person", "merge", "priya", "li", "--yes"), ("person", "edit", "priya", "--handle", "li")],
    ids=["merged", "renamed"],
)
def test_who_has_another_name_by_now_is_found_under_it(
    trustlog: Trustlog, table: Path, joined: tuple[str, ...]
) -> None:
    trustlog("import", "table.csv")
    if "merge" in joined:
        trustlog("person", "add", "li")
    trustlog(*joined)
    table.write_text(f"{TABLE}2026-11-20,,listening,,again,priya,\n", encoding="utf-8")

    assert trustlog("import", "table.csv").out.startswith("Imported 1 moment · 2 there already")
    assert listed(trustlog)[-1] == "#3  Fri 20 Nov  listening  again · with Li"


def test_a_forgotten_name_stays_in_no_mapping(
    trustlog: Trustlog, tables: Tables, table: Path
) -> None:
    trustlog("import", "table.csv", "--map", "@priya=li")
    trustlog("person", "forget", "li", "--yes")

    assert [row[:3] for row in tables()["mapping"]] == [("csv", "@priya", "somebody")]


def test_people_of_an_import_are_nobodys_reports_yet(trustlog: Trustlog, table: Path) -> None:
    said = trustlog("import", "table.csv")

    assert said.err.splitlines()[1] == (
        "New people have no cadence: trustlog person edit HANDLE --relation report makes one of"
        " them a report."
    )
    assert json.loads(trustlog("people", "--json").out)["not_counted"] == ["ana", "priya", "tom"]


def test_what_was_changed_there_is_kept_as_it_is_here(trustlog: Trustlog, table: Path) -> None:
    trustlog("import", "table.csv")
    trustlog("export", "csv", "--output", "own.csv")
    own = table.with_name("own.csv")
    own.write_text(own.read_text(encoding="utf-8").replace("finish", "speak"), encoding="utf-8")

    said = trustlog("import", "own.csv", "--dry-run")

    assert said.out.splitlines()[2:] == [
        "  there already: 1 moment",
        '  "listening" is listening here (2)',
        "  conflicting, kept as they are here: 1",
        "    line 2: says something else here by now",
        DRY.strip(),
    ]


def test_what_was_deleted_here_does_not_come_again(trustlog: Trustlog, table: Path) -> None:
    trustlog("import", "table.csv")
    trustlog("delete", "1")

    assert trustlog("import", "table.csv").out == "Nothing of table.csv is new; nothing changed.\n"
    trustlog("undo")
    assert len(listed(trustlog)) == 2


def test_a_line_that_cannot_be_read_stops_all_of_it(
    trustlog: Trustlog, table: Path, home: Path
) -> None:
    with table.open("a", encoding="utf-8") as file:
        file.write("2026-02-30,,listening,,,,\n2026-11-21,,listening,,,,\n2026-11-20,,listening\n")

    said = trustlog("import", "table.csv", code=1)

    assert said.err == (
        f"trustlog: table.csv, line 4: {NO_DAY} 2 more cannot be read either; --dry-run lists"
        " them. Nothing was imported; correct it, or leave out what cannot be read with"
        " --skip-refused.\n"
    )
    assert not (home / JOURNAL).exists()
    assert trustlog("import", "table.csv", "--dry-run", code=1).out.splitlines()[-5:] == [
        "  refused: 3",
        f"    line 4: {NO_DAY} Try 2026-11-20 or 20 nov 2026.",
        "    line 5: Sat 21 Nov 2026 is still to come.",
        "    line 6: It has 3 columns, and the first line has 7.",
        DRY.strip(),
    ]
    assert "refused: 3" in trustlog("import", "table.csv", "--dry-run", "--skip-refused").out
    assert trustlog("import", "table.csv", "--skip-refused").out.startswith("Imported 2 moments")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notes.txt", "[03/04/2025 09:00] one\n"),
        ("notes.csv", "day,note\n03/04/2025,one\n"),
        ("dashes.csv", "day,note\n03-04-2025 9:30,one\n"),
    ],
    ids=["jrnl", "csv", "dashes"],
)
def test_where_days_have_two_readings_the_setting_that_decides_is_said_at_once(
    trustlog: Trustlog, home: Path, name: str, text: str
) -> None:
    path = home / name
    path.write_text(text, encoding="utf-8")

    said = trustlog("import", str(path), code=1)

    assert (
        "can be read with the day or the month first; trustlog config set date_order dmy (or mdy)"
        " says which. Nothing was imported;"
    ) in said.err
    trustlog("config", "set", "date_order", "dmy")
    assert trustlog("import", str(path)).out.startswith("Imported 1 moment")


def test_columns_are_named_where_they_are_called_otherwise(trustlog: Trustlog, home: Path) -> None:
    path = home / "mine.csv"
    path.write_text("Wann;Was;Mood\n18.11.2026;said thanks;5\n", encoding="utf-8")

    said = trustlog("import", str(path), "--map", "date=Wann,note=Was", "--dry-run")

    assert "  line 2: Wed 18 Nov 2026 · said thanks\n" in said.out
    assert '  cannot be kept: columns (column "Mood")\n' in said.out
    assert trustlog("import", str(path), "--as", "csv", code=2).err == (
        f"trustlog: {path}: No column is the day among Wann, Was, Mood. Name it with"
        " --map day=NAME.\n"
    )


def test_a_plan_is_json_too(trustlog: Trustlog, table: Path) -> None:
    plan = json.loads(trustlog("import", "table.csv", "--dry-run", "--json").out)["import"]

    assert plan == {
        "file": "table.csv",
        "format": "CSV",
        "imported": False,
        "first": "2026-11-18",
        "last": "2026-11-19",
        "new": {"moments": 2, "habits": 1, "people": 3},
        "same": {},
        "changed": {},
        "gone": {},
        "conflicting": [],
        "refused": [],
        "lost": [],
        "habits": [{"theirs": "listening", "ours": "listening", "count": 2}],
        "unmapped": [],
        "new_people": ["ana", "priya", "tom"],
        "alike": [],
    }
    assert json.loads(trustlog("import", "table.csv", "--json").out)["import"]["imported"] is True


def test_a_journal_that_was_there_is_copied_first(
    trustlog: Trustlog, table: Path, home: Path
) -> None:
    trustlog("note", "mine")
    before = (home / JOURNAL).read_bytes()

    said = trustlog("import", "table.csv")

    [kept] = (home / JOURNAL).parent.glob("backups/*-before-import.db")
    assert str(kept.name) in said.err
    assert kept.stat().st_mode & 0o777 == 0o600
    assert len(before) == kept.stat().st_size


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        (["no.csv"], 1, "{home}/no.csv cannot be read: No such file or directory."),
        (["."], 1, "{home} cannot be read: Is a directory."),
        (["empty"], 1, "empty is empty, so there is nothing to import."),
        (["table.csv", "--as", "xml"], 2, "--as takes csv, dayone, harsh, jrnl, loop or trustlog."),
    ],
    ids=["no-file", "folder", "empty", "format"],
)
def test_a_file_that_is_none_is_refused(
    trustlog: Trustlog, table: Path, words: list[str], code: int, why: str
) -> None:
    home = table.parent
    (home / "empty").write_bytes(b" \n")

    said = trustlog("import", *words, code=code)

    assert said.err == f"trustlog: {why.format(home=home)}\n"


def test_on_a_terminal_a_habit_is_asked_for_and_the_plan_shown(log: Path, home: Path) -> None:
    asked = "(2 entries): which habit of yours is it? Its name, new, note or none: "
    code, seen = answered_on_terminal(
        ["import", str(log / "log")],
        home,
        [
            (f"Meditate {asked}", "listning"),
            (f"Meditate {asked}", "listening"),
            (f"Run {asked}", "note"),
            ("Import 3 moments, 1 skip, 1 habit? [y/N] ", "y"),
        ],
    )

    assert code == 0
    assert "Built in: " in seen
    assert 'There is no habit "listning". The nearest is listening.' in seen
    assert "Imported 3 moments, 1 skip, 1 habit" in seen


def test_on_a_terminal_the_habits_to_choose_from_are_listed_and_those_alike_named(
    trustlog: Trustlog, log: Path, home: Path
) -> None:
    trustlog("add", "listening", "mine")
    trustlog("habit", "add", "meditation")
    for letter in "abcdefghijk":
        trustlog("habit", "add", f"own-{letter}")
    (log / "log").write_text("2026-11-16 : Meditating : y :  : \n", encoding="utf-8")

    _, seen = answered_on_terminal(
        ["import", str(log / "log")],
        home,
        [
            ("Meditating (1 entry): which habit of yours is it? ", ""),
            ("Meditating (1 entry): which habit of yours is it? ", "none"),
        ],
    )

    own = ", ".join(f"own-{letter}" for letter in "abcdefghij")
    assert f"Your habits: listening, meditation, {own} and 1 more.\n" in seen
    assert "Meditating looks like meditation.\n" in seen


def test_on_a_terminal_no_is_no(log: Path, home: Path) -> None:
    code, seen = answered_on_terminal(
        ["import", str(log / "log"), "--map", "Meditate=new", "--map", "Run=none"],
        home,
        [("? [y/N] ", "")],
    )

    assert (code, seen.splitlines()[-1]) == (1, "trustlog: Nothing was imported.")
    assert not (home / JOURNAL).exists()


def test_what_was_exported_for_jrnl_is_known_again_where_it_was_logged(
    trustlog: Trustlog, home: Path
) -> None:
    path = home / "journal.txt"
    trustlog("add", "listening", "@ana", "+hard", "let her finish", "--on", "2026-11-18")
    trustlog("add", "listening", "--cost", "--at", "9:00")
    trustlog("note", "[2026-01-01] two\nlines *", "--at", "9:00", "--private")
    trustlog("note", "twice", "--at", "9:00")
    trustlog("note", "twice", "--at", "9:00")
    trustlog("note", "late", "--at", "1:30", "--on", "2026-11-17")
    trustlog("note", "@ana #x", "--at", "9:00")
    trustlog("export", "jrnl", "--private", "--output", str(path))

    assert trustlog("import", str(path)).out == f"Nothing of {path} is new; nothing changed.\n"
    with path.open("a", encoding="utf-8") as file:
        file.write("\n[2026-11-20 09:00] twice\n\n[2026-11-20 09:01] twice\n")
    assert (
        trustlog("import", str(path)).out == f"Imported 2 moments · 7 there already · from {path}\n"
    )
    assert trustlog("import", str(path)).out.startswith("Nothing of ")


def test_an_entry_of_jrnl_that_is_here_stands_for_one_moment_alone(
    trustlog: Trustlog, home: Path
) -> None:
    path = home / "journal.txt"
    path.write_text("[2026-11-20 09:00] one\n", encoding="utf-8")
    trustlog("import", str(path))
    path.write_text("[2026-11-20 09:00] one\n\n[2026-11-20 09:00] one\n", encoding="utf-8")

    assert trustlog("import", str(path)).out.startswith("Imported 1 moment · 1 there already")


@pytest.fixture
def in_berlin() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_berlin")
def test_away_from_utc_a_table_says_the_same_too(
    trustlog: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    trustlog("add", "listening", "@priya", "--on", "2026-07-16", "--at", "14:30")
    trustlog("export", "csv", "--output", "own.csv")

    assert trustlog("import", "own.csv").out == "Nothing of own.csv is new; nothing changed.\n"


@pytest.mark.parametrize("safe", [(), ("--excel-safe",)], ids=["plain", "safe"])
def test_a_table_of_one_journal_comes_whole_into_another(
    trustlog: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch, safe: tuple[str, ...]
) -> None:
    monkeypatch.chdir(home)
    trustlog("habit", "add", "walking", "--every", "2/week")
    trustlog("add", "walking", "@priya", "@tom", "+1:1", "=SUM(A1) 'quoted'", "--on", "2026-11-18")
    trustlog("add", "listening", "late, and\nlong", "--on", "thu", "--at", "1:30", "--cost")
    trustlog("add", "listening", "@priya", "--neutral")
    trustlog("note", "+1 for only words")
    trustlog("received", "priya", "you decide early")
    trustlog("note", "not for others", "--private")
    trustlog("export", "csv", *safe, "--output", "a.csv")

    there = ("--journal", str(home / "other" / "journal.db"))
    trustlog("habit", "add", "walking", *there)
    said = trustlog("import", "a.csv", *there)

    assert said.out == "Imported 5 moments, 1 habit, 2 people · from a.csv\n"
    before, after = trustlog("export", "csv"), trustlog("export", "csv", *there)
    assert after.out == before.out
    assert before.out.count("\n2026-11-") == 5
    assert trustlog("import", "a.csv", *there).out.startswith("Nothing of a.csv is new")
    assert trustlog("import", "a.csv").out.startswith("Nothing of a.csv is new")
    assert "you decide early" in trustlog("prep", "priya", *there).out
    trustlog("export", "csv", *safe, "--private", "--output", "b.csv")
    assert trustlog("import", "b.csv", *there).out == (
        "Imported 1 moment · 5 there already · from b.csv\n"
    )
    assert trustlog("export", "csv", *there).out == before.out
    both = [trustlog("export", "csv", "--private", *each).out for each in ((), there)]
    assert both[0] == both[1]


def test_standard_input_is_read_too(home: Path) -> None:
    answer = said("import", "-", "--as", "csv", typed=TABLE.encode())

    assert answer.out.startswith("Imported 2 moments, 1 habit, 3 people · from standard input\n")
    assert (home / JOURNAL).exists()


def test_a_bar_shows_how_far_it_is_and_leaves_no_trace(home: Path) -> None:
    path = home / "long.csv"
    rows = "".join(f"2026-01-{n % 28 + 1:02},listening,{n}\n" for n in range(4000))
    path.write_text(f"day,habit,note\n{rows}", encoding="utf-8")

    code, seen = answered_on_terminal(
        ["import", str(path)], home, [("Import 4,000 moments, 1 habit? [y/N] ", "y")]
    )

    assert code == 0
    assert "\rreading █" in seen
    assert "\rimporting █" in seen
    assert "100 %" in seen
    assert seen.rpartition("\r")[2].startswith("Imported 4,000 moments")


def test_a_table_whose_words_are_in_no_column_of_notes_is_asked_about(
    trustlog: Trustlog, home: Path
) -> None:
    table = home / "log.csv"
    table.write_text("Date,What happened,Who\n2026-11-18,Said thanks,priya\n", encoding="utf-8")

    asked = trustlog("import", str(table), code=2)
    trustlog("import", str(table), "--map", "note=What happened")

    assert asked.err == (
        f"trustlog: {table}: No column is the note; left over are What happened. Name it with --map"
        " note=NAME, or say that there is none with --map note=none.\n"
    )
    assert "Said thanks" in trustlog("list").out


def test_a_table_without_notes_may_be_said_to_have_none(trustlog: Trustlog, home: Path) -> None:
    table = home / "log.csv"
    table.write_text("date,habit,score\n2026-11-18,listening,3\n", encoding="utf-8")

    assert "Imported 1 moment" in trustlog("import", str(table), "--map", "note=none").out


def test_the_plan_says_with_which_cadence_a_habit_is_taken_up(
    trustlog: Trustlog, home: Path
) -> None:
    log = home / "log"
    log.write_text("2026-11-18 : Dentist : y :  : \n", encoding="utf-8")

    plan = trustlog("import", str(log), "--map", "Dentist=new", "--dry-run").out

    assert "  taken up: dentist, every weekday\n" in plan
