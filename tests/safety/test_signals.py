"""P19: signals are clean.

SIGINT, SIGTERM and SIGHUP, twenty times each at random moments of a running `trustlog add` or
`note`, and as often against a writer that keeps its journal open: nothing that was said to be
saved is lost, nothing is half there, no traceback; the exit code is 130, or the signal's own.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pexpect
import pytest
from tests.safety.journals import damage_in, new_journal
from tests.safety.running import Said, program, said
from tests.safety.shells import started, wait_for
from tests.safety.writer import LONG, SHORT

if TYPE_CHECKING:
    from pathlib import Path

TIMES = 20
SIGNALS = {
    signal.SIGINT: {130, -signal.SIGINT},
    signal.SIGTERM: {-signal.SIGTERM},
    signal.SIGHUP: {-signal.SIGHUP},
}
QUICK, SLOW = ("add", "listening", "let @priya finish"), ("note", "-", "--with", "priya")
UNWATCHED = 77
# Tells when Python is up and trustlog about to begin. What comes before is nobody's to catch.
STARTER = f"""
import os, sys
from trustlog.__main__ import main
try:
    os.write(int(sys.argv.pop(1)), b".")
    main()
except KeyboardInterrupt:
    os._exit({UNWATCHED})
"""


def interrupted(words: tuple[str, ...], by: signal.Signals | None, after: float) -> Said:
    """Run a line and send it a signal some time after it has begun."""
    begun, begins = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-c", STARTER, str(begins), *words],
        pass_fds=(begins,),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(begins)
    os.read(begun, 1)
    os.close(begun)
    time.sleep(after)
    if by is not None:
        process.send_signal(by)
    out, err = process.communicate("a note with her")
    return Said(process.returncode, out, err)


def lasting(words: tuple[str, ...]) -> float:
    """How long a line takes from where the program begins."""
    begun = time.monotonic()
    assert interrupted(words, None, 0).code == 0
    return time.monotonic() - begun


@pytest.mark.parametrize("by", SIGNALS, ids=lambda by: by.name)
def test_a_signal_leaves_a_moment_whole_or_unlogged(by: signal.Signals, moments: Path) -> None:
    chance = random.Random(by)  # noqa: S311  # a seed, no secret
    lines = {words: lasting(words) for words in (QUICK, SLOW)}
    saved, unwatched = [1, 2, 3, 4], 0  # two of the journal, two of measuring

    for n in range(TIMES):
        words = SLOW if n % 4 == 3 else QUICK
        answer = interrupted(words, by, chance.uniform(0, lines[words]))

        assert answer.err == ""
        if answer.out:
            saved.append(int(answer.out.split()[1].removeprefix("#")))
            assert answer.code in {0, *SIGNALS[by]}
        elif answer.code == UNWATCHED:
            unwatched += 1
        else:
            assert answer.code in SIGNALS[by]

    with closing(sqlite3.connect(moments)) as opened:
        found = {number for (number,) in opened.execute("SELECT number FROM moment")}
        [(operations,)] = opened.execute("SELECT count(*) FROM operation")
        [(people,)] = opened.execute("SELECT count(*) FROM moment_person")
    assert found >= set(saved)
    assert len(found) == operations == people
    assert damage_in(moments) == []
    assert unwatched <= 2
    # What a kill left before it meant anything goes with the next that is written.
    assert said("note", "the day after").code == 0
    assert [name.name for name in moments.parent.iterdir()] == ["journal.db"]


@pytest.mark.parametrize("by", SIGNALS, ids=lambda by: by.name)
def test_a_signal_leaves_an_open_journal_whole(by: signal.Signals, tmp_path: Path) -> None:
    chance = random.Random(by)  # noqa: S311  # a seed, no secret
    journal = new_journal(tmp_path)

    for n in range(TIMES):
        shell = started(journal, f"s{n}", LONG if n % 2 else SHORT)
        wait_for([shell], chance.randint(1, 20))
        time.sleep(chance.uniform(0, 0.01))

        assert shell.end(by) in SIGNALS[by]
        assert list(shell.lost()) == []

    assert damage_in(journal) == []


ASKED = {
    "note": (("add", "listening"), "note: "),
    "note-of-a-new-habit": (("add", "recognition"), "note: "),
    "somebody-else": (("add", "listening", "@pria", "word"), r"\[y/N\] "),
    "an-old-step": (("undo",), r"\[y/N\] "),
}


@pytest.mark.parametrize("asked", ASKED)
def test_control_c_at_a_question_ends_without_a_word(asked: str, journal: Path) -> None:
    words, question = ASKED[asked]
    before = journal.read_bytes()
    environ = {**os.environ, "TRUSTLOG_NOW": "2026-11-23T15:40"}

    terminal = pexpect.spawn(str(program()), list(words), env=environ, encoding="utf-8", timeout=30)
    terminal.expect(question)
    terminal.sendintr()
    terminal.expect(pexpect.EOF)
    terminal.close()

    assert terminal.before.replace("^C", "").strip() == ""
    assert terminal.exitstatus == 130
    assert journal.read_bytes() == before
