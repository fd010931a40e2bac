"""On a real terminal: each question, and how it is left by Ctrl-C, end of input, Enter."""

from __future__ import annotations

import os
import re
import shlex
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pexpect
import pytest
from tests.fronts import JOURNAL, NOW, contents, copied, dumped, log_sample

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = str(Path(sys.executable).with_name("trustlog"))
LATER = "2026-11-23T09:00+01:00"
STYLES = re.compile(r"\x1b\[([\d;]*)m")


class Seen(NamedTuple):
    """What stood on the terminal from the question on, and the exit code."""

    text: str
    code: int


QUESTIONS = [
    pytest.param("add li", "note: ", NOW, id="note, quick"),
    pytest.param("note", "note: ", NOW, id="note without a habit"),
    pytest.param("add lis", "note: ", NOW, id="note, typer"),
    pytest.param("add punctuality", "note: ", NOW, id="note, taking a habit up"),
    pytest.param(
        "add li @prya hello",
        "@prya is new and looks like @priya. Somebody else? [y/N] ",
        NOW,
        id="look-alike",
    ),
    pytest.param(
        "edit 1 --with prya",
        "@prya is new and looks like @priya. Somebody else? [y/N] ",
        NOW,
        id="look-alike, edit",
    ),
    pytest.param(
        "person merge mei aisha", "Merge Mei @mei into Aisha @aisha? [y/N] ", NOW, id="merge"
    ),
    pytest.param(
        "undo", "Undo config set date_order = dmy, of Fri 20 Nov 2026? [y/N] ", LATER, id="old step"
    ),
]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("sample")
    log_sample(home)
    return home


def on_terminal(
    line: str,
    home: Path,
    question: str = "",
    answer: Callable[[pexpect.spawn[str]], object] = lambda _: None,
    **environ: str,
) -> Seen:
    """Run a command on a terminal of 100 columns, and answer its question."""
    terminal = pexpect.spawn(
        SCRIPT,
        shlex.split(line),
        env={
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            "TRUSTLOG_NOW": NOW,
            **environ,
        },
        encoding="utf-8",
        dimensions=(30, 100),
        timeout=30,
    )
    if question:
        terminal.expect_exact(question)
    answer(terminal)
    terminal.expect(pexpect.EOF)
    terminal.close()
    code = terminal.exitstatus
    if code is None:
        code = 128 + terminal.signalstatus
    return Seen(terminal.before.replace("\r\n", "\n"), code)


@pytest.mark.parametrize(("line", "question", "now"), QUESTIONS)
def test_control_c_leaves_without_a_word_or_a_trace(
    line: str, question: str, now: str, sample: Path, home: Path
) -> None:
    copied(sample, home)

    seen = on_terminal(line, home, question, lambda terminal: terminal.sendintr(), TRUSTLOG_NOW=now)

    assert seen == ("^C", 130)
    assert contents(home) == contents(sample)


@pytest.mark.parametrize(("line", "question", "now"), QUESTIONS)
def test_the_end_of_input_changes_nothing_and_says_so(
    line: str, question: str, now: str, sample: Path, home: Path
) -> None:
    copied(sample, home)

    seen = on_terminal(line, home, question, lambda terminal: terminal.sendeof(), TRUSTLOG_NOW=now)

    assert seen == ("\ntrustlog: Nothing was changed.\n", 1)
    assert contents(home) == contents(sample)


@pytest.mark.parametrize(
    "leave", [pytest.param("sendintr", id="ctrl-c"), pytest.param("sendeof", id="end")]
)
def test_leaving_the_first_question_of_all_makes_no_journal(leave: str, home: Path) -> None:
    on_terminal("add listening", home, "note: ", lambda terminal: getattr(terminal, leave)())

    assert contents(home) == {}


def test_nothing_is_special_in_an_answer(sample: Path, home: Path) -> None:
    copied(sample, home)
    note = 'it\'s "$HOME" `date` $(id) @priya +tag --cost \\n ; & |'

    seen = on_terminal("add li", home, "note: ", lambda terminal: terminal.sendline(note))

    hint = "Priya is only text there. trustlog edit 8 --with priya adds them."
    assert seen == (f"{note}\nLogged #8 listening · Fri 20 Nov 2026\n{hint}\n", 0)
    assert note.replace("'", "''") in dumped(home / JOURNAL)


def test_enter_alone_logs_a_habit_and_no_bare_note(sample: Path, home: Path) -> None:
    copied(sample, home)

    habit = on_terminal("add li", home, "note: ", lambda terminal: terminal.sendline(""))
    bare = on_terminal("note", home, "note: ", lambda terminal: terminal.sendline(""))

    assert habit == ("\nLogged #8 listening · Fri 20 Nov 2026\n", 0)
    refused = "trustlog: Nothing was logged: a note without a habit needs words.\n"
    assert bare == (f"\n{refused}", 1)


def test_two_people_are_merged_once_that_is_meant(sample: Path, home: Path) -> None:
    copied(sample, home)

    no = on_terminal("person merge mei aisha", home, "[y/N] ", lambda shell: shell.sendline("n"))
    yes = on_terminal("person merge mei aisha", home, "[y/N] ", lambda shell: shell.sendline("y"))

    assert no == ("n\ntrustlog: Nothing was changed.\n", 1)
    assert yes == (
        "y\nMerged @mei into Aisha · 1 moment, 0 promises\ntrustlog undo parts them again.\n",
        0,
    )


@pytest.mark.parametrize(
    ("typed", "said", "code"),
    [
        pytest.param("", "trustlog: Nothing was changed.\n", 1, id="enter"),
        pytest.param("n", "trustlog: Nothing was changed.\n", 1, id="no"),
        pytest.param("maybe", "trustlog: Nothing was changed.\n", 1, id="anything"),
        pytest.param(
            "Yes",
            "Logged #8 listening · Fri 20 Nov 2026 · with Prya (new, report)\n",
            0,
            id="yes",
        ),
    ],
)
def test_only_a_yes_is_a_yes(typed: str, said: str, code: int, sample: Path, home: Path) -> None:
    copied(sample, home)

    seen = on_terminal(
        "add li @prya hello", home, "[y/N] ", lambda terminal: terminal.sendline(typed)
    )

    assert seen == (f"{typed}\n{said}", code)


@pytest.mark.parametrize("line", ["add li --no-input", "add lis --no-input", "note hi @diego"])
def test_nothing_is_asked_where_that_was_ruled_out_or_all_is_said(
    line: str, sample: Path, home: Path
) -> None:
    copied(sample, home)

    seen = on_terminal(line, home)

    assert (seen.text.startswith("Logged #8 "), seen.code) == (True, 0)


def test_control_c_while_it_reads_standard_input(sample: Path, home: Path) -> None:
    copied(sample, home)

    def leave(terminal: pexpect.spawn[str]) -> None:
        terminal.sendline("half a note")
        terminal.expect_exact("half a note\r\n")
        terminal.sendintr()

    seen = on_terminal("add li -", home, answer=leave)

    assert seen.code == 128 + signal.SIGINT
    assert contents(home) == contents(sample)


def test_control_c_in_a_checkin_says_that_what_was_answered_is_saved(
    sample: Path, home: Path
) -> None:
    copied(sample, home)

    def leave(terminal: pexpect.spawn[str]) -> None:
        terminal.sendline("skip")
        terminal.expect_exact("why: ")
        terminal.sendline("ill")
        terminal.expect_exact("? ")
        terminal.sendintr()

    seen = on_terminal("checkin", home, "? ", leave)

    assert seen.code == 130
    assert seen.text.endswith("Stopped. What was answered before is saved.\n")


@pytest.mark.parametrize("line", ["list", "today", "report", "show 6"])
def test_no_colour_is_asked_for_and_none_is_shown(line: str, sample: Path, home: Path) -> None:
    copied(sample, home)

    plain = on_terminal(line, home, NO_COLOR="1")
    dumb = on_terminal(line, home, TERM="dumb")

    codes = {int(each or 0) for found in STYLES.findall(plain.text) for each in found.split(";")}
    assert codes <= {0, 1, 2}  # bold and dim are no colours
    assert "\x1b" not in dumb.text
    assert STYLES.sub("", plain.text) == dumb.text


@pytest.mark.parametrize("line", ["list", "today", "report", "show 6"])
def test_a_terminal_shows_the_words_of_a_pipe(line: str, sample: Path, home: Path) -> None:
    copied(sample, home)

    seen = on_terminal(line, home)

    assert (seen.code, "\x1b[1m" in seen.text) == (0, True)
    assert "[bold]café[/] 日本" in STYLES.sub("", seen.text)
