"""What starts at once: the hot path imports light modules only, and no command the heavy ones."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from tests.fronts import JOURNAL, NOW, copied, log_sample

from trustlog.store.sealing import rewrite

SOURCE = Path(__file__).parents[2] / "src"

ALLOWED = (
    *("sys", "os", "time", "sqlite3", "datetime", "collections", "functools", "unicodedata"),
    *("_blake2", "__future__", "gc"),
)
"""With what these import themselves, all that a light module may bring."""

LIGHT = (
    *("trustlog",),
    *("trustlog.__main__",),
    *("trustlog.command", "trustlog.command.capture"),
    *("trustlog.command.front", "trustlog.command.hints", "trustlog.command.line"),
    *("trustlog.command.naming",),
    *("trustlog.command.output", "trustlog.command.promises_settled", "trustlog.command.table"),
    *("trustlog.domain", "trustlog.domain.cadences", "trustlog.domain.clock"),
    *("trustlog.domain.day_words", "trustlog.domain.days", "trustlog.domain.errors"),
    *("trustlog.domain.habit_names", "trustlog.domain.moments", "trustlog.domain.notes"),
    *("trustlog.domain.operations", "trustlog.domain.people", "trustlog.domain.promises"),
    *("trustlog.domain.rules",),
    *("trustlog.domain.slots", "trustlog.domain.spans"),
    *("trustlog.domain.text", "trustlog.domain.time_words", "trustlog.domain.times"),
    *("trustlog.domain.value",),
    *("trustlog.practice", "trustlog.practice.moments", "trustlog.practice.settling"),
    *("trustlog.practice.runs",),
    *("trustlog.quick", "trustlog.quick.front"),
    *("trustlog.render", "trustlog.render.logged", "trustlog.render.promised"),
    *("trustlog.settings", "trustlog.settings.names", "trustlog.settings.places"),
    *("trustlog.store", "trustlog.store.checksums", "trustlog.store.compiled"),
    *("trustlog.store.compiled.sqlite", "trustlog.store.compiled.sqlite_daily"),
    *("trustlog.store.compiled.sqlite_rest",),
    *(
        "trustlog.store.changes",
        "trustlog.store.connection",
        "trustlog.store.journal",
        "trustlog.store.lives",
        "trustlog.store.moments",
        "trustlog.store.opening",
        "trustlog.store.people",
        "trustlog.store.promises",
    ),
    *("trustlog.store.values",),
    *("trustlog.wiring",),
)
"""Every module on the way of `add`, `note` and `keep`, for whoever is in the journal already."""

KEY = "key:" + "5e" * 32

OF_TAB = (
    *("trustlog.command.described", "trustlog.quick.completion", "trustlog.quick.offered"),
    "trustlog.store.glance",
)
"""Every module that only TAB needs."""

OF_TERMINALS = ("trustlog.command.folding", "trustlog.domain.columns")
"""Every module that only a long sentence on a terminal needs."""

HOT = (
    "add li let @priya finish",
    "add listening --with tom --tag planning --on yesterday --at 14:30 --cost",
    "add recognition +q4 thanked @team --on mon --private --quiet",
    "add follow-through --neutral",
    "note told @priya early about the budget freeze",
    "note @diego --on '3 days ago' later than meant",
    "keep p1",
)

TAB = (
    *("--complete ''", "--complete add li", "--complete config set ''", "--complete show ''"),
    *("--complete add li @", "--complete note --tag=pl", "--complete nope", "--complete"),
)

HOT_PATH = """
import os
from trustlog.__main__ import main
from trustlog.quick.front import answered
os.environ.update(HOME={home!r}, TRUSTLOG_NOW={now!r})
sys.stdout = None
codes = [answered(words) for words in {lines!r}]
sys.stdout = sys.__stdout__
assert codes == [0] * len(codes), codes
"""

TAB_PATH = """
import os
from trustlog.__main__ import main
from trustlog.quick.completion import candidates
os.environ.update(HOME={home!r})
for kind in ("habit", "with", "tag"):
    assert candidates(["list", f"--{{kind}}="], os.environ)
candidates(["list", "--aim="], os.environ)
candidates(["survey", "show", ""], os.environ)
"""

HEAVY = (
    *("typer", "pydantic", "sqlalchemy", "sqlmodel", "rich", "dateutil", "dataclasses", "typing"),
    *("re", "json", "pathlib", "enum", "contextlib", "inspect"),
)
"""What costs more than the whole of `add` may, each by itself or all together."""

WARM = (
    *("", "today", "list", "list --since mon --with priya", "report", "report last week"),
    *("completion bash", "completion zsh --tl", "completion fish"),
    *("show", "show 3 --json", "undo", "undo --redo", "undo --list", "edit --note better"),
    *("edit 1 --on yesterday --with tom", "delete", "delete 2 3", "list --json", "today --json"),
    *("export markdown", "export json", "export markdown -o out.md", "report --json", "share"),
    *("export markdown --daily vault",),
    *("search finish", "search roll* -calm --best", "list --on-this-day", "search 日本 --json"),
    *("habit", "habit list --json", "habit show li", "habit edit li --every mon,wed"),
    *("habit retire li", "skip li ill", "off sick", "off until mon", "off li today"),
    *("promise", "promises list --all", "promise --json", "promise show 1 --json", "show p1"),
    *("promise to priya fri the plan", "promise from tom someday runbook", "delete p1"),
    *("promise break 1 no time", "promise release 2", "promise edit 1 --text it", "move 1 mon why"),
    *("checkin --done recognition --skip listening", "config holidays"),
    *("config list", "config get week_start", "config set week_start sunday"),
    *("people", "people --json", "people --pick", "people --by team", "person show priya"),
    *("person add sam --team core", "person edit priya --every 3", "person away tom sick"),
    *("person leave tom", "person merge tom priya --yes", "person hold priya"),
    *("config unset week_start", "where", "where --json"),
    *("received priya you decide early", "prep priya", "prep tom --json"),
    *("doctor", "doctor --json"),
    *("surveys", "interviews", "check show", "check --json", "interview add nobody decides"),
)

FRONTS = ("typer", "pydantic", "sqlalchemy", "sqlmodel", "rich")
"""What no plain command needs."""

NUMBERS = (
    *("measure add engagement --target 80", "measure record engagement 72 --on yesterday"),
    *("measure record engagement 75", "measures", "measure show eng", "measure show eng --json"),
    *("impact engagement --habit li", "measure edit engagement --target 85", "undo"),
    *("measure delete engagement --on yesterday", "measure delete engagement --yes"),
    *("interview add nobody decides", "interview delete 1", "value add candour"),
    "value delete candour",
)
"""Commands about measures, and what takes things out, each in its turn."""

COLD = (
    *("--help", "add --help", "config -h", "export json -h", "--version", "help", "add", "lst"),
    *("add punctuality taken up only now", "add lis by its beginning", "add nobody", "note"),
    *("add li @prya", "add li -", "list --nope", "list --limit", "show 1 2", "config set a b"),
)


@pytest.fixture(scope="module")
def ground() -> frozenset[str]:
    """What may be in memory besides trustlog's light modules."""
    return frozenset(held_after(f"import {', '.join(ALLOWED)}"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("sample")
    log_sample(home)
    return home


def ran(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """A fresh interpreter, in a pipe."""
    return subprocess.run(
        [sys.executable, *arguments],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCE), **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def held_after(statement: str, *folders: Path) -> set[str]:
    """The modules a bare interpreter holds after a statement."""
    before = f"import sys; sys.path[:0] = {[str(folder) for folder in folders]}"
    shown = ran("-I", "-S", "-c", f"{before}\n{statement}\nprint(*sys.modules)")
    assert shown.returncode == 0, shown.stderr
    return set(shown.stdout.split())


def heavy_in(module: str, ground: frozenset[str], *folders: Path) -> set[str]:
    """What a light module brings that it should not."""
    held = held_after(f"import {module}", *folders)
    ours = {name for name in held if name.partition(".")[0] == "trustlog"}
    assert module in held
    return (held - ground - ours) | (ours - {*LIGHT, *OF_TAB, *OF_TERMINALS})


def held_by(line: str, home: Path, **environ: str) -> set[str]:
    """The modules that a command line imports, apart from what Python itself starts with.

    Through `-X importtime`, because a hot command leaves the process without another word.
    """
    ran_ = ran(
        *("-X", "importtime", "-c", "from trustlog.__main__ import main; main()"),
        *shlex.split(line),
        HOME=str(home),
        TRUSTLOG_NOW=NOW,
        **environ,
    )
    assert "Traceback" not in ran_.stderr
    told = [each for each in ran_.stderr.splitlines() if each.startswith("import time:")]
    names = [each.rpartition("|")[2].strip() for each in told]
    ours = names[names.index("site") + 1 :]
    assert "trustlog" in ours
    return {*ours}


def imported_by(line: str, home: Path, **environ: str) -> set[str]:
    """The packages among them."""
    return {name.partition(".")[0] for name in held_by(line, home, **environ)}


def compiled_in(held: set[str]) -> set[str]:
    """The modules of compiled statements among those that are held."""
    before = "trustlog.store.compiled."
    return {name.removeprefix(before) for name in held if name.startswith(before)}


def test_the_hot_path_is_the_light_modules(sample: Path, home: Path) -> None:
    copied(sample, home)
    held = held_after(
        HOT_PATH.format(home=str(home), now=NOW, lines=[shlex.split(line) for line in HOT]), SOURCE
    )

    assert sorted(name for name in held if name.partition(".")[0] == "trustlog") == sorted(LIGHT)


@pytest.mark.parametrize("line", [line for line in HOT if not line.startswith("keep")])
def test_logging_needs_no_statement_but_the_hot_ones(line: str, sample: Path, home: Path) -> None:
    copied(sample, home)
    words = [shlex.split(line)]
    held = held_after(HOT_PATH.format(home=str(home), now=NOW, lines=words), SOURCE)

    assert compiled_in(held) == {"sqlite"}


@pytest.mark.parametrize("line", ["today", "report", "report last week", "streaks", "status"])
def test_a_daily_screen_needs_no_statement_but_the_daily_ones(
    line: str, sample: Path, home: Path
) -> None:
    copied(sample, home)

    assert compiled_in(held_by(line, home)) <= {"sqlite", "sqlite_daily"}


def test_a_screen_that_is_not_daily_loads_the_rest(sample: Path, home: Path) -> None:
    copied(sample, home)

    assert "sqlite_rest" in compiled_in(held_by("prep priya", home))


def test_tab_needs_little_more_than_the_hot_path_has(sample: Path) -> None:
    held = held_after(TAB_PATH.format(home=str(sample)), SOURCE)
    ours = {name for name in held if name.partition(".")[0] == "trustlog"}

    assert {*OF_TAB} <= ours <= {*LIGHT, *OF_TAB}


@pytest.mark.parametrize("module", [*LIGHT, *OF_TAB, *OF_TERMINALS])
def test_a_light_module_brings_nothing_heavy(module: str, ground: frozenset[str]) -> None:
    assert heavy_in(module, ground, SOURCE) == set()


def test_a_module_that_imports_json_is_caught(tmp_path: Path, ground: frozenset[str]) -> None:
    (tmp_path / "heavier.py").write_text("import json\n", encoding="utf-8")

    assert {"json", "json.decoder", "re", "enum"} <= heavy_in("heavier", ground, tmp_path)


def test_the_ground_itself_is_light(ground: frozenset[str]) -> None:
    assert not ground & {*HEAVY}


@pytest.mark.parametrize("line", [*HOT, *TAB])
def test_a_hot_command_loads_nothing_heavy(line: str, sample: Path, home: Path) -> None:
    copied(sample, home)

    assert not imported_by(line, home) & {*HEAVY}


def test_a_plain_journal_is_opened_without_what_opens_others(sample: Path, home: Path) -> None:
    copied(sample, home)
    held = held_after(HOT_PATH.format(home=str(home), now=NOW, lines=[shlex.split(HOT[0])]), SOURCE)

    assert not {"trustlog.store.sealed", "trustlog.settings.passphrases"} & held


@pytest.mark.parametrize("line", [HOT[0], *TAB[:2], "status"])
def test_an_encrypted_journal_is_opened_with_nothing_heavy_either(
    line: str, sample: Path, home: Path
) -> None:
    copied(sample, home)
    rewrite(str(home / JOURNAL), None, KEY)

    found = imported_by(line, home, TRUSTLOG_PASSPHRASE=KEY)

    assert "sqlcipher3" in found or line.startswith("--complete ''")
    assert not found & {*HEAVY}


@pytest.mark.parametrize("line", WARM, ids=lambda line: line or "alone")
def test_a_plain_command_loads_no_typer_and_no_rich(
    line: str, sample: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied(sample, home)
    monkeypatch.chdir(home)

    found = imported_by(line, home)

    assert not found & {*FRONTS, "icalendar", "jinja2"}


@pytest.mark.parametrize("line", ["report --html page.html", "export html", "share --html -"])
def test_a_page_loads_what_makes_pages_and_nothing_else_heavy(
    line: str, sample: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied(sample, home)
    monkeypatch.chdir(home)
    found = imported_by(line, home)

    assert "jinja2" in found
    assert not found & {*FRONTS}


def test_nor_do_commands_about_measures(sample: Path, home: Path) -> None:
    copied(sample, home)

    for line in NUMBERS:
        assert not imported_by(line, home) & {"typer", "pydantic", "sqlalchemy", "rich", "csv"}


@pytest.mark.parametrize("line", COLD)
def test_nothing_a_person_can_type_loads_sqlmodel(line: str, sample: Path, home: Path) -> None:
    copied(sample, home)
    found = imported_by(line, home)

    assert "typer" in found
    assert not found & {"sqlalchemy", "sqlmodel", "icalendar"}


def test_a_calendar_loads_what_writes_calendars_and_no_typer(sample: Path, home: Path) -> None:
    copied(sample, home)
    found = imported_by("export ics --only promises", home)

    assert "icalendar" in found
    assert not found & {*FRONTS}


def test_the_first_moment_of_all_loads_no_sqlmodel(home: Path) -> None:
    assert not imported_by("add listening a beginning @priya", home) & {"sqlalchemy", "sqlmodel"}
