"""The page of exit codes is what the program ends with."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest
from tests.tables import tables_of

from trustlog.command import output
from trustlog.domain import errors

PAGE = "docs/reference/exit-codes.md"
SCRIPT = Path(sys.executable).with_name("trustlog")
ENDED = 128 + signal.SIGTERM


def documented() -> list[int]:
    [table] = tables_of(PAGE)
    return [int(code) for code, _ in table.rows]


def ended(line: str) -> int:
    return subprocess.run(
        [SCRIPT, *line.split()],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    ).returncode


def test_the_page_has_the_codes_of_the_program_and_no_other() -> None:
    codes = [output.DONE, output.REFUSED, output.USAGE, output.JOURNAL, output.INTERRUPTED, ENDED]

    assert documented() == codes


def test_every_kind_of_error_has_a_documented_code() -> None:
    kinds = {
        kind: output.code_of(kind("There is a sentence."))
        for kind in errors.TrustlogError.__subclasses__()
    }

    assert kinds[errors.RefusedError] == 1
    assert kinds[errors.StoppedError] == 1
    assert kinds[errors.UnreadableError] == 2
    assert kinds[errors.JournalError] == 3
    assert {*kinds.values()} <= {*documented()}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        pytest.param("add listening --with priya", 0, id="logged"),
        pytest.param("list", 0, id="nothing-to-show"),
        pytest.param("show 83", 1, id="not-there"),
        pytest.param("add listening --on whenever", 2, id="no-day"),
        pytest.param("lst", 2, id="no-command"),
        pytest.param("list --journal .", 3, id="no-journal"),
    ],
)
def test_a_command_ends_with_the_code_on_the_page(line: str, code: int) -> None:
    assert ended(line) == code


def test_control_c_at_the_question_ends_with_130() -> None:
    terminal = pexpect.spawn(str(SCRIPT), ["note"], encoding="utf-8")
    terminal.expect_exact("note: ")

    terminal.sendintr()
    terminal.expect(pexpect.EOF)
    terminal.close()

    assert terminal.exitstatus == 130


def test_a_command_that_is_ended_says_so_in_the_shells_way() -> None:
    running = subprocess.Popen([SCRIPT, "note", "-"], stdin=subprocess.PIPE)

    running.terminate()
    running.communicate()

    assert 128 - running.returncode == ENDED
