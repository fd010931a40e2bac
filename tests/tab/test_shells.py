"""TAB in real shells: names are completed, and nothing that somebody wrote is ever run."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from tests.tab.hostile import HOSTILE, NAMES, make_hostile
from tests.tab.shells import NEEDED, OWN_SCRIPT, SHELLS, Terminal, program, written_program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Opened = Callable[[str, Path, str], Terminal]

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}"
)

COMPLETED = {
    "trustlog nope": None,
    "trustlog add li let her fin": None,
    "trustlog und": "trustlog undo",
    "trustlog add foll": "trustlog add follow-through",
    "trustlog note let @pri": "trustlog note let @priya",
    'trustlog note "let @pri': 'trustlog note "let @priya"',
    "trustlog list --with=pri": "trustlog list --with=priya",
    "trustlog add li --with tom,pri": "trustlog add li --with tom,priya",
    "trustlog note done +plan": "trustlog note done +planning",
    "trustlog edit 1 --eff": "trustlog edit 1 --effect",
    "A=1 trustlog config set week": "A=1 trustlog config set week-start",
    "true; tl export mark": "true; tl export markdown",
    "trustlog export json -o pres": "trustlog export json -o present.txt",
    "trustlog export json --output=pres": "trustlog export json --output=present.txt",
}
"""What TAB makes of a line; nothing where there is nothing to offer."""

FILTERS = {
    "bash": "elif [[ -n $name && $name != *[!abcdefghijklmnopqrstuvwxyz0123456789-]* ]]; then",
    "zsh": "elif [[ -n $name && $name != *[^abcdefghijklmnopqrstuvwxyz0123456789-]* ]]; then",
    "fish": "else if string match -qr -- '^[a-z0-9-]+$' \"$name\"",
}
EVALUATES = {
    "bash": 'elif eval ": $name"; then',
    "zsh": 'elif eval ": $name"; then',
    "fish": 'else if eval "true $name"',
}

HOSTILE_LINES = [text for text in HOSTILE if "\n" not in text and text != "/"]

TYPER = r"""
import typer

app = typer.Typer()


def habits() -> list[tuple[str, str]]:
    return [("listening", r"\$(touch ran)")]


@app.command()
def add(habit: str = typer.Argument(autocompletion=habits)) -> None: ...


app(prog_name="control")
"""


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Open a shell in a home; it is closed when the test is over."""
    terminals: list[Terminal] = []

    def open_(shell: str, home: Path, script: str) -> Terminal:
        terminals.append(Terminal(shell, home, script))
        return terminals[-1]

    yield open_
    for terminal in terminals:
        terminal.close()


def ran(home: Path) -> list[Path]:
    """What a hostile text leaves if it is run."""
    return [*home.rglob("ran*")]


def scripted(shell: str, home: Path) -> str:
    """The shell's script, as the program prints it."""
    done = subprocess.run(
        [home / "bin/trustlog", "completion", shell], capture_output=True, text=True, check=True
    )
    return done.stdout


def answers_anything(home: Path) -> None:
    """Put a program in place of trustlog that answers hostile lines, and a clean one."""
    (home / "answers").write_text("\n".join([*HOSTILE_LINES, "clean", ""]), encoding="utf-8")
    written_program(home / "bin/trustlog", "cat ~/answers")


@pytest.mark.parametrize("shell", SHELLS)
def test_clean_names_are_offered_and_nothing_is_run(shell: str, home: Path, opened: Opened) -> None:
    program(home / "bin")
    journal = make_hostile(home)
    before = journal.read_bytes()
    terminal = opened(shell, home, OWN_SCRIPT[shell])

    for line, names in NAMES.items():
        assert terminal.names_after(line, names) == names, line

    assert ran(home) == []
    assert journal.read_bytes() == before
    assert [path.name for path in journal.parent.iterdir()] == [journal.name]


@pytest.mark.parametrize("shell", SHELLS)
def test_what_was_begun_is_completed(shell: str, home: Path, opened: Opened) -> None:
    program(home / "bin")
    make_hostile(home)
    (home / "present.txt").touch()
    terminal = opened(shell, home, OWN_SCRIPT[shell])

    for line, whole in COMPLETED.items():
        shown = terminal.line_after(line)
        assert shown == (whole or line), line

    assert ran(home) == []


@pytest.mark.parametrize("shell", SHELLS)
def test_where_there_is_no_journal_nothing_happens(shell: str, home: Path, opened: Opened) -> None:
    program(home / "bin")
    terminal = opened(shell, home, OWN_SCRIPT[shell])

    assert terminal.line_after("trustlog add li @") == "trustlog add li @"
    assert not (home / ".local/share/trustlog").exists()


@pytest.mark.parametrize("shell", SHELLS)
def test_whatever_a_program_answers_nothing_of_it_is_run(
    shell: str, home: Path, opened: Opened
) -> None:
    program(home / "bin")
    script = scripted(shell, home)
    answers_anything(home)
    terminal = opened(shell, home, script)

    assert terminal.line_after("trustlog add cl") == "trustlog add clean"
    assert ran(home) == []


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_that_evaluates_an_answer_is_caught(
    shell: str, home: Path, opened: Opened
) -> None:
    program(home / "bin")
    script = scripted(shell, home)
    answers_anything(home)
    assert script.count(FILTERS[shell]) == 1
    terminal = opened(shell, home, script.replace(FILTERS[shell], EVALUATES[shell]))

    terminal.line_after("trustlog add cl")

    assert ran(home) != []


def test_the_script_that_typer_has_for_zsh_runs_a_title(home: Path, opened: Opened) -> None:
    (home / "control.py").write_text(TYPER, encoding="utf-8")
    written_program(home / "bin/control", f'exec "{sys.executable}" ~/control.py "$@"')
    terminal = opened("zsh", home, 'eval "$(_CONTROL_COMPLETE=source_zsh control)"\n')

    terminal.line_after("control li")

    assert ran(home) != []
