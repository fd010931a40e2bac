"""P3: eight shells can log at once.

8 x 100 moments through the store and 8 x 5 by `trustlog add` itself, from a home without a
journal: all are there, numbered without a gap, none waits ten seconds, nobody hears of a lock, no
change of one is undone by another. The control begins its changes without the lock.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.safety import sharer
from tests.safety.journals import damage_in, new_journal
from tests.safety.running import program, ran
from tests.safety.sharer import DEFERRED, MOMENTS
from tests.safety.writer import LONG, Writer, steps

import trustlog
from trustlog.domain.errors import RefusedError
from trustlog.domain.operations import Operation
from trustlog.practice.moment_changes import change_moment, delete_moments
from trustlog.store.operations import last_done, turn
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from trustlog.store.journal import Journal

SHELLS = 8
ROOT = Path(__file__).parents[2]


def shared(journal: Path, variant: str = "") -> list[list[str]]:
    """Let eight shells log at once; return what each of them says."""
    told = [journal.with_name(f"says-{n}") for n in range(SHELLS)]
    source = Path(trustlog.__file__).parents[1]
    processes = [
        subprocess.Popen(
            [sys.executable, "-S", sharer.__file__, journal, says, f"w{n}", variant],
            env={**os.environ, "PYTHONPATH": f"{source}:{ROOT}"},
        )
        for n, says in enumerate(told)
    ]
    assert [process.wait() for process in processes] == [0] * SHELLS
    return [says.read_text().splitlines() for says in told]


def opened(journal: Path) -> Journal:
    return Machine().open(str(journal))


def step_of(uid: str) -> Operation:
    at = datetime(2026, 11, 20, 15, 40, tzinfo=UTC)
    return Operation(uid=uid, verb="edit", subject="", day=at.date(), at=at)


def rows(journal: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(journal)) as opened:
        return opened.execute(query).fetchall()


def begun_in(folder: Path) -> Path:
    """A journal with a hundred moments, there to be tagged."""
    journal = new_journal(folder)
    writer = Writer(str(journal), "first", LONG)
    for step in islice((step for step in steps("first", LONG) if step[0] == "add"), MOMENTS):
        writer.do(step)
    return journal


def test_eight_shells_lose_nothing_and_never_meet_a_lock(tmp_path: Path) -> None:
    journal = begun_in(tmp_path)

    lines = [line.split() for says in shared(journal) for line in says]

    numbers = sorted(int(number) for number, _ in lines)
    assert numbers == list(range(101, 901))
    assert max(float(seconds) for _, seconds in lines) < 10
    assert rows(journal, "SELECT count(*), max(number) FROM moment") == [(900, 900)]
    assert damage_in(journal) == []
    # Each of the eight was added to what the one before had left.
    added = "SELECT count(*) - 1 FROM moment_tag WHERE moment_id <= 100 GROUP BY moment_id"
    assert rows(journal, added) == [(8,)] * 100


def test_a_change_that_takes_its_lock_late_is_refused(tmp_path: Path) -> None:
    said_by_all = shared(begun_in(tmp_path), DEFERRED)

    assert any(says[-1].startswith("Not saved: Another program holds") for says in said_by_all)


def test_forty_commands_at_once_make_one_journal(home: Path) -> None:
    line = '"$0" add listening "let @priya finish" || exit'
    shells = [
        subprocess.Popen(
            ["sh", "-c", "; ".join([line] * 5), program()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(SHELLS)
    ]
    said_by_all = [(*shell.communicate(), shell.returncode) for shell in shells]

    journal = home / ".local/share/trustlog/journal.db"
    logged = [line.split()[1] for out, _, _ in said_by_all for line in out.splitlines()]
    assert [code for _, _, code in said_by_all] == [0] * SHELLS
    assert sorted(logged) == sorted(f"#{n}" for n in range(1, 41))
    assert rows(journal, "SELECT handle FROM person") == [("priya",)]
    assert rows(journal, "SELECT slug FROM habit") == [("listening",)]
    assert damage_in(journal) == []
    assert os.listdir(journal.parent) == ["journal.db"]
    welcomes = [err for _, err, _ in said_by_all if err]
    assert [len(err.splitlines()) for err in welcomes] == [2]  # one shell made the journal


def test_a_step_that_another_shell_took_back_is_not_taken_back_twice(journal: Path) -> None:
    with closing(opened(journal)) as one, closing(opened(journal)) as other:
        step = last_done(other.connection)
        assert step is not None
        turn(one, step)

        with pytest.raises(RefusedError, match="meanwhile"):
            turn(other, step)

    assert rows(journal, "SELECT count(*) FROM aim WHERE slug = 'the-obstacle'") == [(0,)]
    assert rows(journal, "SELECT count(*) FROM operation WHERE undone") == [(1,)]


def test_a_moment_that_another_shell_changed_is_not_written_over(journal: Path) -> None:
    machine = Machine()
    with closing(opened(journal)) as one, closing(opened(journal)) as other:
        before = other.moments.numbered(1)
        assert before is not None
        tagged, noted = before.but(tags=("planning", "q4")), before.but(note="other words")
        change_moment(one, before, tagged, step_of("1"), machine.uid)

        with pytest.raises(RefusedError, match="meanwhile"):
            change_moment(other, before, noted, step_of("2"), machine.uid)

        assert one.moments.numbered(1) == tagged


def test_a_moment_that_another_shell_deleted_is_not_deleted_twice(journal: Path) -> None:
    with closing(opened(journal)) as one, closing(opened(journal)) as other:
        delete_moments(one, (1,), step_of("1"))

        with pytest.raises(RefusedError, match="gone by now"):
            delete_moments(other, (2, 1), step_of("2"))

    assert rows(journal, "SELECT number FROM moment") == [(2,)]


def test_an_open_editor_keeps_nobody_from_logging(journal: Path, tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\n{program()} note meanwhile && echo afterwards >"$1"\n')
    editor.chmod(0o700)

    edited = ran("edit", "1", environ={"EDITOR": str(editor)})

    assert (edited.code, edited.err) == (0, "")
    assert edited.out.endswith("Changed #1 · note\n")
    notes = rows(journal, "SELECT note FROM moment ORDER BY number DESC")
    assert notes == [("meanwhile",), ("cancelled the 1:1",), ("afterwards",)]
