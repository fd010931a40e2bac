"""The edge of the program: every mistake is one calm line, with the exit code of its kind."""

from __future__ import annotations

import json
import re
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from tests.fronts import copied, heard, log_sample, through_quick, through_typer

from trustlog import __version__
from trustlog.cli.app import run
from trustlog.command.table import ALIASES, COMMANDS, GROUPS
from trustlog.quick.front import answered

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fronts import Said

    Through = Callable[[list[str], Path], Said]

CANARY = "she told me about the diagnosis"
FORM = re.compile(r'trustlog: [A-Z"#@~/-][^\n]*[.?]\n')

USAGE = [
    pytest.param(
        ["lst"],
        "No such command 'lst'. Did you mean 'list'? trustlog --help shows how.",
        id="nearly a command",
    ),
    pytest.param(
        ["promise", "keep", "3"],
        "There is no trustlog promise keep. It is trustlog keep 24.",
        id="command of another level",
    ),
    pytest.param(
        ["promise", "delete", "3"],
        "There is no trustlog promise delete. It is trustlog delete p24.",
        id="a number that may be a moment there",
    ),
    pytest.param(
        ["interview", "keep", "1"],
        "No such command 'keep'. trustlog interview --help shows how.",
        id="another thing than a moment",
    ),
    pytest.param(["zzz"], "No such command 'zzz'. trustlog --help shows how.", id="no command"),
    pytest.param([""], "No such command ''. trustlog --help shows how.", id="empty"),
    pytest.param(["export"], "Missing command. trustlog export --help shows how.", id="group"),
    pytest.param(
        ["exports", "pdf"],
        "No such command 'pdf'. trustlog export --help shows how.",
        id="no command of a group",
    ),
    pytest.param(
        ["config", "gte", "x"],
        "No such command 'gte'. Did you mean 'get'? trustlog config --help shows how.",
        id="nearly one of a group",
    ),
    pytest.param(
        ["list", "--hbait", "li"],
        "No such option: --hbait. Did you mean --aim or --habit or --with?"
        " trustlog list --help shows how.",
        id="nearly an option",
    ),
    pytest.param(
        ["undo", "-qx"], "No such option: -x. trustlog undo --help shows how.", id="in a cluster"
    ),
    pytest.param(
        ["configs", "set", "a", "b", "-n"],
        "No such option: -n. trustlog config set --help shows how.",
        id="an option of another command",
    ),
    pytest.param(
        ["list", "-n"],
        "Option '-n' requires an argument. trustlog list --help shows how.",
        id="no value",
    ),
    pytest.param(
        ["exports", "json", "--output"],
        "Option '--output' requires an argument. trustlog export json --help shows how.",
        id="no value in a group",
    ),
    pytest.param(
        ["add", "li", "--cost=much"],
        "Option '--cost' does not take a value. trustlog add --help shows how.",
        id="a value too many",
    ),
    pytest.param(
        ["add"], "Missing argument 'HABIT'. trustlog add --help shows how.", id="no argument"
    ),
    pytest.param(
        ["show", "1", "2", "3"],
        "Got unexpected extra argument(s) (2 3). trustlog show --help shows how.",
        id="arguments too many",
    ),
    pytest.param(
        ["today", "\x1b]0;mine\x07"],
        r"Got unexpected extra argument(s) (\x1b]0;mine\x07). trustlog today --help shows how.",
        id="a control sequence",
    ),
]

REFUSED = [
    pytest.param(["add", "nobody", "hello"], 1, id="habit"),
    pytest.param(["add", "p", "hello"], 1, id="ambiguous"),
    pytest.param(["add", "li", "@prya"], 1, id="look-alike"),
    pytest.param(["add", "li", "--on", "tomorrow"], 1, id="to come"),
    pytest.param(["add", "li", "--on", "someday"], 2, id="no day"),
    pytest.param(["add", "li", "--at", "25:00"], 2, id="no time"),
    pytest.param(["add", "li", "--cost", "--neutral"], 2, id="two effects"),
    pytest.param(["add", "li", ""], 2, id="empty note"),
    pytest.param(["add", "li", "a\0b"], 2, id="nul"),
    pytest.param(["add", "li", "a\udcffb"], 2, id="no utf-8"),
    pytest.param(["add", "li", "x" * 100_001], 1, id="long note"),
    pytest.param(["add", "li", "--tag", "!"], 2, id="no tag"),
    pytest.param(["add", "li", "-"], 1, id="nothing on standard input"),
    pytest.param(["note"], 2, id="no words"),
    pytest.param(["show", "99"], 1, id="no moment"),
    pytest.param(["show", "x"], 2, id="no number"),
    pytest.param(["list", "--with", "zed"], 1, id="no person"),
    pytest.param(["list", "--limit", "0"], 2, id="no limit"),
    pytest.param(["report", "next", "week"], 2, id="no period"),
    pytest.param(["undo", "--list", "--redo"], 2, id="both ways"),
    pytest.param(["config", "get", "colour"], 2, id="no setting"),
    pytest.param(["list", "--journal", "mysql://x"], 1, id="a link"),
    pytest.param(["list", "--journal", "/"], 3, id="a folder"),
    pytest.param(["list", "--journal", "/dev/null"], 3, id="a device"),
]

EVERY_HELP = [[], *([name] for name in (*GROUPS, *ALIASES)), *(name.split() for name in COMMANDS)]


def through_both(words: list[str], home: Path) -> Said:
    """As the program does it: the quick front if it answers."""
    said = through_quick(words, home)
    return through_typer(words, home) if said.code is None else said


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("sample")
    log_sample(home)
    return home


@pytest.fixture
def broken_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """A `list` that fails with the text of a moment in its hands."""

    def fails(line: object, front: object) -> None:
        note = CANARY
        raise ValueError(note)

    module = ModuleType("trustlog.command.broken")
    module.fails = fails  # type: ignore[attr-defined]  # a module made for this test
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(COMMANDS, "list", f"broken.fails {COMMANDS['list'].partition(' ')[2]}")


@pytest.mark.parametrize(("words", "sentence"), USAGE)
def test_a_line_that_cannot_be_read_is_one_sentence_and_2(
    words: list[str], sentence: str, home: Path
) -> None:
    said = through_both(words, home)

    assert said == (2, b"", f"trustlog: {sentence}\n".encode())


@pytest.mark.parametrize(("words", "code"), REFUSED)
def test_what_is_refused_is_one_line_and_nothing_else(
    words: list[str], code: int, sample: Path, home: Path
) -> None:
    copied(sample, home)

    said = through_both(words, home)

    assert (said.code, said.out) == (code, b"")
    assert FORM.fullmatch(said.err.decode())


@pytest.mark.parametrize(
    ("line", "code"),
    [
        pytest.param("show 99 --json", 1, id="refused"),
        pytest.param("list --json --limit 0", 2, id="unreadable"),
        pytest.param("undo --list --redo --json", 2, id="both ways"),
        pytest.param("today --json --journal /", 3, id="journal"),
        pytest.param("list --json --nope", 2, id="no option"),
        pytest.param("config get --json", 2, id="no argument"),
    ],
)
def test_with_json_it_is_an_object_as_well(line: str, code: int, sample: Path, home: Path) -> None:
    copied(sample, home)

    said = through_both(line.split(), home)

    error = json.loads(said.out)["error"]
    assert (said.code, error["code"]) == (code, code)
    assert said.err.decode() == f"trustlog: {error['message']}\n"


@pytest.mark.parametrize("through", [through_quick, through_typer], ids=["quick", "typer"])
@pytest.mark.usefixtures("broken_list")
def test_what_nobody_expected_is_one_line_without_a_note(through: Through, home: Path) -> None:
    said = through(["list"], home)

    assert (said.code, said.out) == (1, b"")
    assert re.fullmatch(
        r"trustlog: That should not have happened \(ValueError, test_boundary.py:\d+\)\."
        r" TRUSTLOG_DEBUG=1 shows more\.\n",
        said.err.decode(),
    )
    assert CANARY.encode() not in said.err


@pytest.mark.parametrize("through", [through_quick, through_typer], ids=["quick", "typer"])
@pytest.mark.usefixtures("broken_list")
def test_what_nobody_expected_is_json_where_that_was_asked_for(
    through: Through, home: Path
) -> None:
    said = through(["list", "--json"], home)

    assert json.loads(said.out)["error"]["code"] == 1
    assert CANARY.encode() not in said.out + said.err


@pytest.mark.parametrize("through", [through_quick, through_typer], ids=["quick", "typer"])
@pytest.mark.usefixtures("broken_list")
def test_whoever_looks_for_the_fault_sees_all_of_it(
    through: Through, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRUSTLOG_DEBUG", "1")

    with pytest.raises(ValueError, match=CANARY):
        through(["list"], home)


@pytest.mark.parametrize("words", EVERY_HELP, ids=lambda words: " ".join(words) or "alone")
@pytest.mark.parametrize("asked", ["-h", "--help"])
def test_every_command_explains_itself(words: list[str], asked: str, home: Path) -> None:
    said = through_both([*words, asked], home)

    assert (said.code, said.err) == (0, b"")
    assert b"Usage: trustlog" in said.out
    assert not [*home.iterdir()]


def test_it_says_which_version_it_is(home: Path) -> None:
    assert through_both(["--version"], home) == (0, f"trustlog {__version__}\n".encode(), b"")


def test_a_wrong_time_in_the_environment_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUSTLOG_NOW", "noon")
    sentence = b'TRUSTLOG_NOW is "noon", which is no time. Write it as 2026-11-20T09:00.'

    assert heard(lambda: answered(["list"])) == (None, b"", b"")
    assert heard(lambda: run(["list"])) == (2, b"", b"trustlog: " + sentence + b"\n")


@pytest.mark.parametrize("asked", ["complete_bash", "source_zsh", "bash_complete"])
def test_typers_own_completion_is_off(
    asked: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_TRUSTLOG_COMPLETE", asked)

    assert through_typer(["lst"], home).err.startswith(b"trustlog: No such command")
