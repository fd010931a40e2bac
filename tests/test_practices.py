"""Every practice is served by a command line, and what that line does is looked at."""

from __future__ import annotations

import os
import shlex
import sqlite3
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL, copied, heard
from tests.practices import PAGE, Practice, Way, read, text

from trustlog.cli.app import run
from trustlog.command.line import entry_of
from trustlog.command.table import COMMANDS
from trustlog.exchange.catalogue import built_in_frameworks, built_in_habits
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from pathlib import Path

WAYS, PRACTICES = read()
MOST_WAYS = 25
NOW = "2026-11-20T15:40"
BEFORE = (
    "person add priya tom",
    "value add candour",
    'survey add pulse --item "open-talk: I can say what I think."',
    "received priya you decide before I have finished",
    "measure add favourable",
    "measure record favourable 80 --on 2026-11-02",
    "measure record favourable 82 --on 2026-11-16",
)
"""What a journal holds before the line; none of it is what the line writes."""
ROWS = {
    "moment": {"moment": 1, "moment_person": 1},
    "tag": {"moment": 1, "moment_person": 1, "moment_tag": 1},
    "habit": {"habit": 1, "life": 1, "cadence": 1},
    "promise": {"promise": 1},
    "received": {"moment": 1, "received": 1, "moment_person": 1},
    "answer": {"moment": 1, "answer": 1},
    "value": {"moment": 1, "moment_aim": 1},
    "purpose": {"aim": 1},
    "goal": {"aim": 1, "milestone": 1},
    "agreement": {"aim": 1, "aim_person": 1},
    "mentoring": {"aim": 1, "aim_person": 1},
    "obstacle": {"aim": 1},
    "question": {"question": 1},
    "rating": {"rating": 1},
    "measure": {"measure": 1},
    "trend": {"reading": 1},
    "survey": {"survey_round": 1, "survey_count": 5},
    "interview": {"interview": 1},
    "check": {"self_check": 1},
}
"""How many rows of which tables a line writes, at least."""
SAYS = {
    "habit": "Took up {habit} ",
    "moment": "Logged #2 {habit} ",
    "tag": "+{tag}",
    "today": "{habit}",
    "report": "{habit}",
    "question": "{habit}",
    "impact": "{habit}",
}
"""What a line prints, or what `list --tag` prints after it: the habit or the tag by name."""
KEPT = {
    "people": ("SELECT every FROM person WHERE handle = 'priya'", 10),
    "reflection": ("SELECT answer FROM reflection_answer WHERE place = 1", "I asked too late"),
    "intention": ("SELECT change FROM reflection", "Say it within a day"),
}
"""What stands in the journal after it."""


def type_in(line: str, home: Path) -> str:
    """Run a command line of the program; what it printed."""
    machine = Machine({"HOME": str(home), "TRUSTLOG_NOW": NOW}, os.urandom)
    words = shlex.split(line.removeprefix("trustlog "))
    said = heard(lambda: run(words, machine))
    assert said.code == 0, (line, said)
    return said.out.decode()


def asked(home: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(home / JOURNAL)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def counted(home: Path) -> dict[str, int]:
    tables = {table for rows in ROWS.values() for table in rows}
    return {
        table: int(str(asked(home, f"SELECT count(*) FROM {table}")[0][0])) for table in tables
    }  # names of ours


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("begun")
    for line in BEFORE:
        type_in(line, home)
    return home


def served(practice: Practice, home: Path) -> None:
    """Type the line of a practice into a journal, and see what it did."""
    habit = practice.habit
    if practice.way != "habit":
        type_in(f"habit adopt {habit} --since 2026-09-28", home)
    before = counted(home)
    said = type_in(practice.line, home)
    after = counted(home)

    for table, rows in ROWS.get(practice.way, {}).items():
        assert after[table] - before[table] == rows, (practice.line, table)
    if practice.way in KEPT:
        question, value = KEPT[practice.way]
        assert asked(home, question) == [(value,)], practice.line
    if practice.way == "tag":
        said = type_in(f"list --tag {practice.tag}", home)
    assert SAYS.get(practice.way, "").format(habit=habit, tag=practice.tag) in said


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.slug)
def test_every_way_does_what_it_says_for_every_practice(
    way: Way, begun: Path, tmp_path: Path
) -> None:
    lines = {each.line: each for each in PRACTICES if each.way == way.slug}

    assert lines
    assert way.slug in {*ROWS, *SAYS, *KEPT}
    for number, practice in enumerate(lines.values()):
        home = tmp_path / f"home-{number}"
        home.mkdir()
        copied(begun, home)
        served(practice, home)


def test_the_page_is_what_the_file_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == text(), "run python -m tests.practices"


def test_all_practices_are_there_and_few_ways_serve_them() -> None:
    assert len(PRACTICES) == len({each.id for each in PRACTICES}) == 283
    assert len(WAYS) <= MOST_WAYS
    assert {each.way for each in PRACTICES} == {way.slug for way in WAYS}


def test_every_practice_names_a_built_in_habit_and_a_framework() -> None:
    habits = {habit.slug for habit in built_in_habits()}

    assert {each.habit for each in PRACTICES} <= habits
    assert {each.source for each in PRACTICES} == set(built_in_frameworks())


@pytest.mark.parametrize("line", sorted({each.line for each in PRACTICES}))
def test_every_example_is_a_command_with_options_it_has(line: str) -> None:
    words = shlex.split(line.removeprefix("trustlog "))
    command = next(name for name in (" ".join(words[:2]), words[0]) if name in COMMANDS)
    options = {word for word in words if word.startswith("--")}

    assert options <= entry_of(COMMANDS[command])["options"].keys()
