"""What could not be saved is kept, offered the next time, and logged for the day it was written."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pexpect
import pytest
from tests.safety.running import AS_USER, FRIDAY, KEYS, Said, program, ran, said

from trustlog.store import connection, sealing

if TYPE_CHECKING:
    from pathlib import Path

MONDAY = {"TRUSTLOG_NOW": "2026-11-23T09:00", "TZ": "UTC"}
QUESTION = "Log it now? [y, N, drop] "
SHOWN = "Fri 20 Nov, 15:40: note let @priya finish was not saved."


@pytest.fixture
def journal(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in FRIDAY.items():
        monkeypatch.setenv(name, value)
    assert said("add", "listening", "@priya").code == 0
    return home / ".local/share/trustlog/journal.db"


@pytest.fixture
def unsaved(home: Path) -> Path:
    return home / ".local/state/trustlog/unsaved"


def not_saved(journal: Path, *words: str, typed: bytes = b"") -> Said:
    """Write while the journal is read-only."""
    journal.chmod(0o400)
    answer = ran(*words, typed=typed, under=AS_USER)
    journal.chmod(0o600)
    assert answer.code == 3
    return answer


def notes(journal: Path) -> list[tuple[str, str]]:
    moments = json.loads(said("list", "--json", "--journal", str(journal)).out)["moments"]
    return [(moment["day"], moment["note"]) for moment in moments]


FIRST = ("2026-11-20", "")


def test_a_note_that_was_not_saved_is_kept_for_its_owner_alone(
    journal: Path, unsaved: Path
) -> None:
    answer = not_saved(journal, "note", "let @priya finish")

    assert answer.err == (
        f"trustlog: Not saved: {journal} or its folder cannot be written. Check its owner and mode"
        " with ls -l; what you wrote is kept in ~/.local/state/trustlog/unsaved and offered next"
        " time.\n"
    )
    [file] = unsaved.iterdir()
    assert json.loads(file.read_text())["said"]["note"] == ["let @priya finish"]
    assert (file.stat().st_mode & 0o777, unsaved.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_note_for_which_the_lock_did_not_come_is_kept(
    journal: Path, unsaved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "WAIT_SECONDS", 0.01)
    with closing(sqlite3.connect(journal)) as other:
        other.execute("BEGIN IMMEDIATE")

        answer = said("note", "let @priya finish")

    assert answer.code == 1
    assert answer.err == (
        f"trustlog: Not saved: Another program holds {journal} and did not let go in 0.01 seconds."
        " Try again when it is done; what you wrote is kept in ~/.local/state/trustlog/unsaved and"
        " offered next time.\n"
    )
    assert len(list(unsaved.iterdir())) == 1


def test_it_is_logged_for_the_day_it_was_written(journal: Path, unsaved: Path) -> None:
    not_saved(journal, "note", "let @priya finish")

    answer = said("list", asked=True, typed=b"y\n", environ=MONDAY)

    assert answer.err == f"{SHOWN} {QUESTION}"
    assert answer.out.endswith("Logged #2 · Fri 20 Nov 2026 · with Priya\n")
    assert notes(journal) == [FIRST, ("2026-11-20", "let Priya finish")]
    assert not unsaved.exists()


def test_it_can_be_left_and_dropped(journal: Path, unsaved: Path) -> None:
    not_saved(journal, "note", "let @priya finish")

    left = said("list", asked=True, typed=b"\n")
    assert len(list(unsaved.iterdir())) == 1

    dropped = said("list", asked=True, typed=b"drop\n")
    assert left.err == dropped.err == f"{SHOWN} {QUESTION}"
    assert not unsaved.exists()
    assert notes(journal) == [FIRST]


def test_where_nobody_can_be_asked_it_is_mentioned(journal: Path, unsaved: Path) -> None:
    not_saved(journal, "note", "let @priya finish")

    mentioned = said("list")
    alone = said("status"), said("list", "--json")

    assert mentioned.err == f"{SHOWN} On a terminal you are asked about it.\n"
    assert [answer.err for answer in alone] == ["", ""]
    assert len(list(unsaved.iterdir())) == 1


def test_what_came_on_standard_input_comes_again_as_it_was(journal: Path) -> None:
    not_saved(journal, "note", "-", typed=b"first line\n@tom is no mention here")

    answer = said("list", asked=True, typed=b"y\n")

    assert answer.code == 0
    assert notes(journal)[1] == ("2026-11-20", "first line\n@tom is no mention here")


def test_what_still_cannot_be_saved_stays_kept(journal: Path, unsaved: Path) -> None:
    not_saved(journal, "note", "let @priya finish")
    before = [file.read_text() for file in unsaved.iterdir()]

    elsewhere = journal.with_name("elsewhere.db")
    shutil.move(journal, elsewhere)
    journal.mkdir()
    answer = said("list", "--journal", str(elsewhere), asked=True, typed=b"y\n")

    assert answer.err == (
        f"{SHOWN} {QUESTION}trustlog: {journal} is a directory, so it is not a journal. Nothing was"
        " changed.\n"
    )
    assert [file.read_text() for file in unsaved.iterdir()] == before


def test_what_was_saved_after_all_is_not_logged_twice(journal: Path, unsaved: Path) -> None:
    not_saved(journal, "note", "let @priya finish")
    [file] = unsaved.iterdir()
    text = file.read_text()
    assert said("list", asked=True, typed=b"y\n").code == 0
    unsaved.mkdir(mode=0o700)
    file.write_text(text)

    answer = said("list", asked=True)

    assert answer.err == "Fri 20 Nov, 15:40: note let @priya finish had been saved after all.\n"
    assert len(notes(journal)) == 2
    assert not unsaved.exists()


def test_words_of_an_encrypted_journal_are_kept_nowhere_else(
    journal: Path, unsaved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealing.rewrite(str(journal), None, KEYS[0])
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", KEYS[0])

    answer = not_saved(journal, "note", "let @priya finish")

    assert answer.err.endswith(
        "; an encrypted journal's words are kept nowhere else, so write them again.\n"
    )
    assert not unsaved.exists()


def test_a_folder_of_somebody_else_is_not_believed(journal: Path, unsaved: Path) -> None:
    not_saved(journal, "note", "let @priya finish")
    unsaved.chmod(0o770)

    answer = said("list", asked=True, typed=b"y\n")

    assert answer.err == ""
    assert notes(journal) == [FIRST]


def test_a_file_that_is_replaced_while_somebody_thinks_is_left_alone(
    journal: Path, unsaved: Path
) -> None:
    terminal = pexpect.spawn(str(program()), ["note"], encoding="utf-8", timeout=60)
    terminal.expect("note: ")
    before = journal.read_bytes()
    journal.rename(journal.with_name("replaced.db"))
    journal.write_bytes(before)

    terminal.sendline("let @priya finish")
    terminal.expect(pexpect.EOF)
    terminal.close()

    said_of_it = " ".join(terminal.before.split())
    assert "trustlog: Not saved: " in said_of_it
    assert "became another file while it was open. Try again; what you" in said_of_it
    assert (terminal.exitstatus, journal.read_bytes()) == (3, before)
    [file] = unsaved.iterdir()
    assert json.loads(file.read_text())["heard"] == "let @priya finish"
