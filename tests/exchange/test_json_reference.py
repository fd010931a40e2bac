"""The reference of JSON is what the commands print: every key, and what it holds."""

from __future__ import annotations

import json
import os
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.fronts import heard
from tests.tables import tables_of

from trustlog.cli.app import run
from trustlog.command import AIMS
from trustlog.command.line import entry_of
from trustlog.command.table import COMMANDS
from trustlog.settings.names import DEFAULTS
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Callable

    Shapes = dict[str, dict[str, str]]

PAGE = "docs/reference/json.md"
ELSEWHERE = Path(__file__).parents[1] / "data" / "elsewhere.csv"
FRIDAY = "2026-11-20T15:40"
SESSION = (
    "add listening @priya +planning let her finish",
    "add recognition @tom --on yesterday thanked him",
    "note @diego cancelled the 1:1 --cost",
    "note --neutral quiet",
    "config set day_ends_at 04:00",
    "config set holidays DE",
    "habit adopt follow-through --since 2026-11-02",
    "habit adopt support --since 2026-11-02",
    "habit retire support --on 2026-11-10",
    "off recognition yesterday - today",
    "note @mei long ago --on 2026-10-01",
    "promise to tom 2026-11-18 comment on the design --on 2026-11-02",
    "move 1 2026-11-19 figures missing --on 2026-11-17",
    "received priya you decide too early",
    "measure add engagement --target 80",
    "measure add enps",
    "measure record engagement 70.5 --on 2026-11-13",
    "measure record engagement 72",
    "value add candour",
    "goal add Growth --slug growth --serves candour --with tom --count --target 3 --due someday",
    "goal add Launch --milestone Draft --due 2026-12-18 --review mon",
    "note for growth --aim growth",
    "survey add pulse --item talk:Fine?",
    "survey record pulse --on mon --invited 9 --responded 8 --counts talk=0,0,2,3,3",
    "survey record pulse --invited 9 --responded 4 --counts talk=0,0,1,3,0",
    "interview add Tom decides --people 4 --theme pace,decisions",
    "check --set vision=4",
    "person away tom 2026-10-05 - 2026-10-09",
    "promise from tom 2026-11-30 the runbook",
    "promise from mei mon draft the plan",
    "received mei answers come late --about listening --of 5",
    "note @mei told her what changes --answers 8",
    "skip follow-through ill",
    "question add Whom? --habit listening",
    "reflect last week --answer own/1=nobody --intention Listen --focus listening",
    "reflect --answer 1=Tom --rate listening=4 --happened yes --intention Ask --focus listening",
    "backup",
)
COMMAND = {
    "list --json": "list --json",
    "search --json": "search the* --json",
    "show --json": "show 8 --json",
    "today --json": "today --json",
    "report --json": "report --json",
    "report month --json": "report month --json",
    "prep --json": "prep mei --json",
    "streaks --json": "streaks --json",
    "explain --json": "explain listening --json",
    "person list --json": "people --json",
    "person list --by team --json": "people --by team --json",
    "person list --pick --json": "people --pick --json",
    "person show --json": "person show tom --json",
    "person export --json": "person export tom --json",
    "promise list --json": "promise list --json",
    "promise show --json": "promise show 1 --json",
    "habit list --json": "habit list --json",
    "habit show --json": "habit show li --json",
    "habit catalogue --json": "habit catalogue --json",
    "config holidays --json": "config holidays --json",
    "status --json": "status --json",
    "undo --list --json": "undo --list --json",
    "config list --json": "config list --json",
    "where --json": "where --json",
    "backup --list --json": "backup --list --json",
    "import --json": f"import {ELSEWHERE} --dry-run --json",
    "doctor --json": "doctor --json",
    "doctor --salvage NEW --json": "doctor --salvage ~/rescued.db --json",
    "export json": "export json",
    "survey list --json": "survey list --json",
    "survey show --json": "survey show pulse --json",
    "interview list --json": "interview list --json",
    "interview show --json": "interview show 1 --json",
    "check --json": "check --json",
    "reflection list --json": "reflections list --json",
    "reflection show --json": "reflections show --json",
    "question list --json": "questions list --json",
    "goal list --json": "goal list --json",
    "goal show --json": "goal show launch --json",
    "measure list --json": "measure list --json",
    "measure show --json": "measure show engagement --json",
    "impact --json": "impact engagement --json",
    "A failure": "show 99 --json",
}
ALIKE = {
    "report quarter --json": "report month --json",
    "report year --json": "report month --json",
    "report last week --json": "report --json",
    "reflection show last week --json": "reflection show --json",
    "check culture-seven --json": "check --json",
    "interview list --theme pace --json": "interview list --json",
    "show 1 --json": "show --json",
    "prep priya --json": "prep --json",
    "prep tom --json": "prep --json",
    "explain follow-through --json": "explain --json",
    "people --by level --json": "person list --by team --json",
    "promise list --all --json": "promise list --json",
    "promise list --with tom --json": "promise list --json",
    "show p1 --json": "promise show --json",
    "config get holidays --json": "config list --json",
    "goal list --all --json": "goal list --json",
    "value list --json": "goal list --json",
    "goal show growth --json": "goal show --json",
    "value show candour --json": "goal show --json",
    "export json --private": "export json",
    "export json --with tom": "export json",
}
"""Commands that give the keys of another."""
ALWAYS_THERE = (
    *("list", "search", "today", "report", "report month", "streaks", "habit list"),
    *("habit catalogue", "config holidays", "config list", "status", "where", "goal list"),
    *("person list", "person list --by team", "person list --pick", "promise list"),
    *("survey list", "interview list", "check", "reflection list", "question list"),
    "backup --list",
)
"""What answers with its usual keys where there is no journal yet."""
SIMPLE: dict[str, Callable[[Any], bool]] = {
    "version": lambda value: value == 1,
    "number": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "text": lambda value: isinstance(value, str),
    "flag": lambda value: isinstance(value, bool),
    "day": lambda value: bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value)),
    "instant": lambda value: bool(
        re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", value)
    ),
    "decimal": lambda value: isinstance(value, float),
    "figure": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "rate": lambda value: isinstance(value, float) and 0 <= value <= 1,
    "ratio": lambda value: isinstance(value, float) and value >= 0,
    "state": lambda value: value in {"kept", "missed", "excused", "open", None},
    "counts": lambda value: all(type(count) is int for count in value.values()),
    "settings": lambda value: (
        value.keys() <= DEFAULTS.keys() and all(isinstance(text, str) for text in value.values())
    ),
}


def documented() -> Shapes:
    """For each command and shape on the page, its keys and what they hold."""
    return {
        table.name: {key: holds for key, holds, _ in table.rows}
        for table in tables_of(PAGE)
        if table.name != "JSON"
    }


def printed(line: str, home: Path, now: str = FRIDAY) -> Any:
    """What a line prints as JSON, or else its exit code."""
    machine = Machine({"HOME": str(home), "TRUSTLOG_NOW": now}, os.urandom)
    said = heard(lambda: run(shlex.split(line), machine))
    return json.loads(said.out) if "json" in line else said.code


def faults(value: Any, holds: str, shapes: Shapes, place: str) -> list[str]:
    """Where a value is not what the page says it holds."""
    if holds.endswith(" or null"):
        return [] if value is None else faults(value, holds[: -len(" or null")], shapes, place)
    if holds.startswith("list of "):
        kind = holds.removeprefix("list of ")
        return [fault for each in value for fault in faults(each, kind, shapes, f"{place}[]")]
    if holds in SIMPLE:
        return [] if SIMPLE[holds](value) else [f"{place} is no {holds}: {value!r}"]
    shape = shapes[holds]
    if value.keys() != shape.keys():
        return [f"{place} differs in {sorted(value.keys() ^ shape.keys())}"]
    return [fault for key in shape for fault in faults(value[key], shape[key], shapes, key)]


def faults_in(body: Any, command: str) -> list[str]:
    """Where what a command prints is not what the page says of it."""
    shapes = documented()
    shapes[command] = {"trustlog": "version", **shapes[command]}
    return faults(body, command, shapes, command)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a journal that nothing here changes."""
    home = tmp_path_factory.mktemp("home")
    assert [printed(line, home) for line in SESSION] == [0] * len(SESSION)
    return home


@pytest.mark.parametrize("command", COMMAND)
def test_every_documented_key_is_printed_and_no_other(command: str, journal: Path) -> None:
    assert faults_in(printed(COMMAND[command], journal), command) == []


@pytest.mark.parametrize(("line", "command"), ALIKE.items(), ids=ALIKE)
def test_commands_of_a_kind_give_the_same_keys(line: str, command: str, journal: Path) -> None:
    assert faults_in(printed(line, journal), command) == []


@pytest.mark.parametrize("command", ALWAYS_THERE)
def test_where_there_is_no_journal_the_keys_are_the_same(command: str, tmp_path: Path) -> None:
    heading = f"{command} --json"

    assert faults_in(printed(COMMAND[heading], tmp_path), heading) == []


def test_a_habit_that_is_only_built_in_is_shown_as_in_the_catalogue(journal: Path) -> None:
    body = printed("habit show punctuality --json", journal)

    assert body.keys() == {"trustlog", "built_in"}
    assert faults(body["built_in"], "built-in habit", documented(), "built_in") == []


def test_every_table_is_of_a_command_or_of_a_shape_in_one() -> None:
    shapes = documented()
    held = {
        holds.removeprefix("list of ").removesuffix(" or null")
        for shape in shapes.values()
        for holds in shape.values()
    }

    assert [name for name in shapes if name not in COMMAND and name not in held] == []
    assert COMMAND.keys() <= shapes.keys()


def test_every_command_with_json_is_documented() -> None:
    with_json = {name for name, text in COMMANDS.items() if "--json" in entry_of(text)["options"]}

    assert with_json == {
        *("list", "search", "show", "today", "report", "undo"),
        *("streaks", "explain", "status", "check"),
        *("reflection list", "reflection show", "question list"),
        *("survey list", "survey show", "interview list", "interview show"),
        "prep",
        *("person list", "person show", "person export"),
        *("promise list", "promise show"),
        *("habit list", "habit show", "habit catalogue"),
        *("config list", "config get", "config holidays", "where"),
        *("backup", "doctor", "import"),
        *("measure list", "measure show", "impact"),
        *(f"{kind} {verb}" for kind in AIMS for verb in ("list", "show")),
    }


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        pytest.param({"day": "2026-11-20"}, "step differs in ['undone']", id="a-key-less"),
        pytest.param({"day": "20 nov", "undone": True}, "day is no day: '20 nov'", id="no-day"),
        pytest.param({"day": "2026-11-20", "undone": 1}, "undone is no flag: 1", id="no-flag"),
    ],
)
def test_the_comparison_can_fail(value: dict[str, Any], fault: str) -> None:
    assert faults(value, "step", {"step": {"day": "day", "undone": "flag"}}, "step") == [fault]
