"""What TAB is offered: names that fit the place, clean ones, and nothing when all is wrong."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fronts import JOURNAL, contents, copied, heard, log_sample, machine_of
from tests.quick.lines import odd_lines, plain_words
from tests.tab.hostile import NAMES, make_hostile

from trustlog.cli.app import run
from trustlog.command.line import entry_of
from trustlog.command.table import COMMANDS, GROUPS
from trustlog.exchange.catalogue import built_in_habits
from trustlog.quick.completion import complete
from trustlog.store.opening import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CLEAN = re.compile(rb"(?:[a-z0-9-]+\n)*|/\n")

OFFERED = {
    "und": "undo",
    "export ": "markdown json jsonl jrnl csv ics html",
    "exports m": "markdown",
    "add l": "listening li listen",
    "add li let @p": "priya",
    "add li +": "planning q4",
    "add li --with": "--with",
    "add li --with ": "priya tom diego aisha mei",
    "add li --with=pri": "priya",
    "add li --with priya,t": "tom",
    "add li --with tom --with p": "priya",
    "add li --tag p": "planning",
    "add li 'let @pr": "priya",
    "add li --on y": "yesterday",
    "add li --cost --co": "",
    "add li --with tom --wi": "--with",
    "add li -- --wi": "",
    "add li let her": "",
    "add @Pri": "",
    "edit 1 --effect n": "neutral",
    "edit 1 --without t": "tom",
    "list --habit=fo": "follow-through",
    "list --limit ": "",
    "list --limit 5 --tag ": "planning q4",
    "show ": "6 5 4 3 2 1",
    "show #": "",
    "show 1 ": "",
    "delete 1 2 ": "6 5 4 3 2 1",
    "delete 1 p": "p2 p1",
    "keep ": "2 1",
    "keep p": "p2 p1",
    "move p1 ": "",
    "prep t": "tom",
    "prep priya --a": "--after",
    "received p": "priya",
    "received priya --of ": "6 5 4 3 2 1",
    "note heard it --answers ": "",
    "promise b": "break",
    "promise to p": "priya",
    "promise break ": "2 1",
    "promise add it --due so": "someday",
    "add li --due f": "fri",
    "export json -o ": "/",
    "list --journal=": "/",
    "people --p": "--pick --plain",
    "people --by t": "team",
    "person ": "list add show edit away back leave merge hold export forget",
    "person edit pr": "priya",
    "person merge tom m": "mei",
    "person merge tom mei ": "",
    "person away pri": "priya",
    "person add pr": "",
    "person edit priya --relation p": "peer",
    "person leave tom --on y": "yesterday",
    "config get day": "day-ends-at",
    "report last w": "week",
    "report --by fr": "framework",
    "habit adopt punc": "punctuality",
    "habit add f": "",
    "habit show fol": "follow-through",
    "completion ": "bash zsh fish",
    "nothing-known ": "",
    "export nothing ": "",
    "--": "--help --version",
    "export --": "--help",
}
"""What is offered for a line of the sample journal; the last word is the one being typed."""

DIRECTED = (
    "purpose add Calm payments --slug calm",
    "value add candour",
    "value add courage",
    "value close courage",
    "goal add Launch --serves candour --slug launch",
    "agreement add Design --with priya",
    "measure add engagement",
    "survey add pulse --item talk:Fine?",
    "survey add safety --item talk:Fine?",
    "interview add nobody decides",
)
OFFERED_TO_SERVE = {
    "note it --aim ": "calm candour launch design",
    "add li --aim=c": "calm candour",
    "list --aim la": "launch",
    "promise to tom fri it --aim d": "design",
    "edit 1 --no-aim l": "launch",
    "value add Openness --serves ca": "calm candour",
    "value show ": "candour courage",
    "values show co": "courage",
    "goal edit ": "launch",
    "goal edit l": "launch",
    "goal close ": "launch",
    "goal add Growth --measure e": "engagement",
    "goal add Growth --direction ": "up down",
    "purpose show ": "calm",
    "agreement review d": "design",
    "obstacle show ": "",
    "goal add ": "",
    "config set date-order c": "",
    "survey show ": "pulse safety",
    "surveys record s": "safety",
    "survey add p": "",
    "impact ": "engagement",
    "measure record ": "engagement",
    "interview show ": "1",
    "interview delete ": "1",
    "survey delete s": "safety",
    "goal delete ": "launch",
    "share --agreement p": "priya",
}
"""What is offered once something is served, measured and asked."""


def offered(line: list[str], home: Path, **environ: str) -> str:
    said = heard(lambda: complete(line, {"HOME": str(home), **environ}))
    assert (said.code, said.err) == (0, b"")
    return said.out.decode()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("sample")
    log_sample(home)
    return home


@pytest.fixture(scope="module")
def directed(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("directed")
    copied(sample, home)
    for minute, line in enumerate(DIRECTED):
        now = f"2026-11-20T16:{minute:02}+01:00"  # an identity is made of the time
        said = heard(lambda now=now, line=line: run(line.split(), machine_of(home, now)))  # type: ignore[misc]  # bound per round
        assert said.code == 0, said
    return home


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("hostile")
    make_hostile(home)
    return home


@pytest.mark.parametrize(("line", "names"), OFFERED.items(), ids=OFFERED)
def test_what_fits_the_place_is_offered(line: str, names: str, sample: Path) -> None:
    assert offered(line.split(" "), sample).split() == names.split()


@pytest.mark.parametrize(("line", "names"), OFFERED_TO_SERVE.items(), ids=OFFERED_TO_SERVE)
def test_aims_measures_and_surveys_are_offered_where_they_are_meant(
    line: str, names: str, directed: Path
) -> None:
    assert offered(line.split(" "), directed).split() == names.split()


def test_the_first_word_is_a_command(home: Path) -> None:
    names = offered([""], home).split()

    assert sorted(names) == sorted({name.split()[0] for name in COMMANDS})
    assert {*GROUPS} <= {*names}
    assert offered([], home).split() == names


def test_every_command_offers_its_long_options(home: Path) -> None:
    for command, text in COMMANDS.items():
        names = offered([*command.split(), "--"], home).split()
        long = [spelled for spelled in entry_of(text)["options"] if spelled.startswith("--")]
        assert names == [*long, "--help"], command


def test_the_habits_to_adopt_are_those_of_the_catalogue(home: Path) -> None:
    names = offered(["habit", "adopt", ""], home).split()

    assert names == [template.slug for template in built_in_habits()]


def test_the_journal_that_the_line_names_is_asked(sample: Path, home: Path) -> None:
    other = str(sample / JOURNAL)

    assert offered(["list", "--with", "p"], home) == ""
    assert offered(["list", "--journal", other, "--with", "p"], home) == "priya\n"
    assert offered(["list", "--with", "p"], home, TRUSTLOG_JOURNAL=other) == "priya\n"


@pytest.mark.parametrize(("line", "names"), NAMES.items(), ids=NAMES)
def test_nothing_but_clean_names_is_offered(line: str, names: list[str], hostile: Path) -> None:
    assert sorted(offered(line.split(" ")[1:], hostile).split()) == names


def test_no_line_brings_out_more_than_clean_names(hostile: Path) -> None:
    before = contents(hostile)

    @given(odd_lines() | st.lists(plain_words | st.text(max_size=5)))
    def holds(line: list[str]) -> None:
        said = heard(lambda: complete(line, {"HOME": str(hostile)}))
        assert CLEAN.fullmatch(said.out)
        assert (said.code, said.err) == (0, b"")

    holds()

    assert contents(hostile) == before


def _garbled(path: Path) -> None:
    path.write_bytes(b"x" * 4096)


def _newer(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(60)
        file.write((SCHEMA + 1).to_bytes(4, "big"))


def _damaged(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * (path.stat().st_size - 100))


def _piped(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _made_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(os.unlink, id="gone"),
        pytest.param(_garbled, id="garbled"),
        pytest.param(_newer, id="newer"),
        pytest.param(_damaged, id="damaged"),
        pytest.param(_piped, id="a-pipe"),
        pytest.param(_made_a_folder, id="a-folder"),
    ],
)
def test_a_journal_that_cannot_be_read_offers_nothing(
    spoil: Callable[[Path], None], sample: Path, home: Path
) -> None:
    copied(sample, home)
    spoil(home / JOURNAL)
    kept = sorted(home.rglob("*"))

    assert offered(["add", ""], home) == ""
    assert sorted(home.rglob("*")) == kept


def test_a_journal_that_somebody_holds_offers_nothing_soon(sample: Path, home: Path) -> None:
    copied(sample, home)
    holder = sqlite3.connect(home / JOURNAL, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")

    assert offered(["add", ""], home) == ""

    holder.execute("ROLLBACK")
    holder.close()
    assert offered(["add", ""], home) != ""


@pytest.mark.parametrize(
    ("line", "out"),
    [
        pytest.param(["--complete", "add", "f"], b"follow-through\nft\n", id="names"),
        pytest.param(["--complete"], None, id="commands"),
        pytest.param(["--complete", b"\xff\xfe", b"\xff"], b"", id="bytes-that-are-no-text"),
        pytest.param(["--complete", "add", "\n"], b"", id="a-newline"),
    ],
)
def test_the_program_answers_a_name_a_line_and_leaves_with_0(
    line: list[str | bytes], out: bytes | None, sample: Path
) -> None:
    environ = {**os.environ, "HOME": str(sample), "TRUSTLOG_NOW": "not a time"}
    environ.pop("XDG_DATA_HOME", None)
    done = subprocess.run(
        [sys.executable, "-m", "trustlog", *line], env=environ, capture_output=True, check=True
    )

    assert done.stderr == b""
    assert out is None or done.stdout == out


def test_no_home_and_no_output_are_no_error(sample: Path) -> None:
    home = {"HOME": "relative"}
    assert heard(lambda: complete(["add", ""], home)) == (0, b"", b"")

    closed = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -m trustlog --complete add f >&-'],
        env={**os.environ, "HOME": str(sample)},
        capture_output=True,
        check=False,
    )
    assert (closed.returncode, closed.stderr) == (0, b"")
