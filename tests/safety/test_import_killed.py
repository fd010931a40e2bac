"""An import that is killed left nothing behind, or all of it; the next one brings the rest."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.safety.journals import damage_in, new_journal
from tests.safety.running import FRIDAY

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = 3000
SHORTEST, LONGEST = 0.0, 0.4


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """A journal of jrnl's, long enough to reach the file before it is committed."""
    path = tmp_path / "notes.txt"
    first = datetime(2024, 1, 1, 8, 0)  # noqa: DTZ001  # as jrnl writes it
    words = "what was said in a room and by whom " * 8
    with path.open("w", encoding="utf-8") as file:
        for number in range(ENTRIES):
            at = first + timedelta(hours=number)
            file.write(f"[{at:%Y-%m-%d %H:%M}] Entry {number}. @priya {words}\n\n")
    return path


def started(notes: Path, journal: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "trustlog", "import", notes, "--journal", journal],
        env={**os.environ, **FRIDAY},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def count_in(journal: Path, table: str) -> int:
    with closing(sqlite3.connect(journal)) as driver:
        [(count,)] = driver.execute(f"SELECT count(*) FROM {table}")  # names of ours
        return int(count)


def killed_in_the_middle(notes: Path, folder: Path, kills: int) -> set[int]:
    """Kill an import as it writes, so many times; how many moments there were after each."""
    chance, found = random.Random(7), set()  # noqa: S311  # a seed, no secret
    for number in range(kills):
        here = folder / str(number)
        here.mkdir()
        journal = new_journal(here)
        before = journal.stat().st_mtime_ns
        process = started(notes, journal)
        while journal.stat().st_mtime_ns == before and process.poll() is None:
            time.sleep(0.001)
        time.sleep(chance.uniform(SHORTEST, LONGEST))
        process.kill()
        process.wait()
        assert damage_in(journal) == []
        counts = {table: count_in(journal, table) for table in ("moment", "origin", "operation")}
        assert counts in (
            {"moment": 0, "origin": 0, "operation": 0},
            {"moment": ENTRIES, "origin": ENTRIES, "operation": 1},
        )
        found.add(counts["moment"])
    return found


def test_a_killed_import_left_nothing_or_all(notes: Path, tmp_path: Path) -> None:
    assert killed_in_the_middle(notes, tmp_path, 3) <= {0, ENTRIES}


@pytest.mark.long
def test_a_killed_import_left_nothing_or_all_for_long(notes: Path, tmp_path: Path) -> None:
    assert killed_in_the_middle(notes, tmp_path, 50) == {0, ENTRIES}


def test_what_was_killed_is_imported_the_next_time(notes: Path, tmp_path: Path) -> None:
    journal = new_journal(tmp_path)
    process = started(notes, journal)
    while not journal.with_name("journal.db-journal").exists() and process.poll() is None:
        time.sleep(0.001)
    process.kill()
    process.wait()

    assert started(notes, journal).wait() == 0
    assert count_in(journal, "moment") == ENTRIES
    assert damage_in(journal) == []
