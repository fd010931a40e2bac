"""`doctor --salvage`: what it writes, what it says, and what it leaves alone."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL
from tests.safety.journals import seen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog


@pytest.fixture
def journal(trustlog: Trustlog, home: Path) -> Path:
    """A journal of two moments, one of which has another word than was written."""
    trustlog("add", "listening", "let @priya finish")
    trustlog("note", "quince and cheese", "--with", "priya")
    path = home / JOURNAL
    path.write_bytes(path.read_bytes().replace(b"quince and", b"quance and", 1))
    return path


def test_what_can_be_read_is_in_a_new_journal(
    trustlog: Trustlog, journal: Path, home: Path
) -> None:
    before = seen(journal.parent)
    answer = trustlog("doctor", "--salvage", "~/rescued.db")

    assert answer.out == (
        "Wrote ~/rescued.db: 2 of 2 moments, 1 of 1 people, 1 of 1 habits, 6 of 6 other\nrows.\n"
        "Not as written, 1: moment #2. Read them through.\n"
        "The steps of undo stayed behind. Your journal is as it was.\n"
    )
    assert seen(journal.parent) == before
    assert trustlog("list", "--journal", "~/rescued.db").out == (
        "#1  Fri 20 Nov  listening  let Priya finish · with Priya\n"
        "#2  Fri 20 Nov             quance and cheese · with Priya\n"
    )
    assert trustlog("doctor", "--journal", "~/rescued.db").code == 0
    assert trustlog("note", "goes on", "--journal", "~/rescued.db").out.startswith("Logged #3 ")
    assert (home / "rescued.db").stat().st_mode & 0o777 == 0o600


def test_quietly(trustlog: Trustlog, journal: Path) -> None:
    assert trustlog("doctor", "--salvage", "~/rescued.db", "--quiet").out == ""


def test_rows_that_fit_nowhere_are_kept_as_text(
    trustlog: Trustlog, journal: Path, home: Path
) -> None:
    with closing(sqlite3.connect(journal)) as driver, driver:
        driver.execute("PRAGMA ignore_check_constraints=ON")
        driver.execute("UPDATE moment SET effect = 'bui1t' WHERE number = 2")
    said = trustlog("doctor", "--salvage", "~/first.db").out
    body = json.loads(trustlog("doctor", "--salvage", "~/rescued.db", "--json").out)
    left = home / "rescued.db.left.jsonl"
    rows = [json.loads(row) for row in left.read_text().splitlines()]

    assert "Rows that fit nowhere, 2, are in ~/first.db.left.jsonl, as text.\n" in said
    assert body["left"] == str(left)
    assert {"name": "moment", "known": 2, "taken": 1} in body["tables"]
    assert rows[0]["table"] == "moment"
    assert rows[0]["note"] == "quance and cheese"
    assert [row["table"] for row in rows] == ["moment", "moment_person"]
    assert left.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("taken", ["rescued.db", "rescued.db.left.jsonl"])
def test_nothing_is_written_over(taken: str, trustlog: Trustlog, journal: Path, home: Path) -> None:
    (home / taken).write_text("mine")
    answer = trustlog("doctor", "--salvage", "~/rescued.db", code=1)

    assert answer.err == (
        f"trustlog: {home / taken} is there already. Name another file to write.\n"
    )
    assert (home / taken).read_text() == "mine"


def test_a_folder_that_is_not_there_is_not_made(
    trustlog: Trustlog, journal: Path, home: Path
) -> None:
    answer = trustlog("doctor", "--salvage", "~/nowhere/rescued.db", code=1)

    assert answer.err == (
        f"trustlog: {home}/nowhere/rescued.db cannot be written: No such file or directory.\n"
    )


def test_the_damaged_journal_itself_is_never_the_new_one(trustlog: Trustlog, journal: Path) -> None:
    before = journal.read_bytes()
    answer = trustlog("doctor", "--salvage", str(journal), code=1)

    assert answer.err == f"trustlog: {journal} is there already. Name another file to write.\n"
    assert journal.read_bytes() == before


def test_it_can_take_the_journals_place(trustlog: Trustlog, journal: Path, home: Path) -> None:
    trustlog("doctor", "--salvage", "~/rescued.db")
    journal.rename(home / "damaged.db")

    assert trustlog("restore", str(home / "rescued.db")).out == (
        "Restored ~/.local/share/trustlog/journal.db · 2 moments\n"
    )
    assert trustlog("doctor").code == 0
