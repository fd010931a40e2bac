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
from tests.safety.running import Said, program
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
WITHOUT_TRANSACTIONS = """
from trustlog.store.connection import SqliteConnection
SqliteConnection.begin = SqliteConnection.commit = lambda *_, **__: None
"""


def interrupted(
    words: tuple[str, ...], by: signal.Signals | None, after: float, starter: str = STARTER
) -> Said:
    """Run a line and send it a signal some time after it has begun."""
    begun, begins = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-c", starter, str(begins), *words],
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


def rows_in(journal: Path) -> tuple[int, ...]:
    """How many moments there are, steps of undo, and people with them: one more of each a line."""
    tables = ("moment", "operation", "moment_person")
    with closing(sqlite3.connect(journal)) as opened:
        rows = (opened.execute(f"SELECT count(*) FROM {table}") for table in tables)
        return tuple(row.fetchone()[0] for row in rows)


@pytest.mark.parametrize("by", SIGNALS, ids=lambda by: by.name)
def test_a_signal_leaves_a_moment_whole_or_unlogged(by: signal.Signals, journal: Path) -> None:
    chance = random.Random(by)  # noqa: S311  # a seed, no secret
    before = rows_in(journal)
    lines = {words: lasting(words) for words in (QUICK, SLOW)}
    saved, unwatched = [], 0

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

    with closing(sqlite3.connect(journal)) as opened:
        found = {number for (number,) in opened.execute("SELECT number FROM moment")}
    assert found >= set(saved)
    assert len({now - then for now, then in zip(rows_in(journal), before, strict=True)}) == 1
    assert damage_in(journal) == []
    # A rollback journal that was just begun may lie there until the next change.
    assert {name.name for name in journal.parent.iterdir()} <= {"journal.db", "journal.db-journal"}
    assert unwatched <= 2


def test_without_transactions_a_signal_leaves_half_a_moment(journal: Path) -> None:
    chance = random.Random(1)  # noqa: S311  # a seed, no secret
    before = rows_in(journal)
    broken = WITHOUT_TRANSACTIONS + STARTER

    for _ in range(10 * TIMES):
        interrupted(QUICK, signal.SIGTERM, chance.uniform(0, 0.05), broken)
        if len({now - then for now, then in zip(rows_in(journal), before, strict=True)}) > 1:
            return

    pytest.fail("no moment was left half there")


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
