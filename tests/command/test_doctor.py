"""`doctor`: what it says of a journal in order, of one that is damaged, and of what is around."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.fronts import JOURNAL
from tests.safety.journals import seen
from tests.terminals import answered_on_terminal

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

WELL = """\
~/.local/share/trustlog/journal.db · N kB

  ● pages      N read, and every index agrees
  ● rows       6, each as it was written
  ● numbers    none twice, and nothing is missing
  ● words      the index of search has all of them
  ● access     yours alone
  ● beside it  nothing that should not be there
  ● disk       of this machine, with room to write
  ● clock      after everything written

All is well.
"""
CUT_OFF = """
import os, sqlite3, sys
driver = sqlite3.connect(sys.argv[1], isolation_level=None)
driver.execute("PRAGMA cache_size=1")
driver.execute("BEGIN IMMEDIATE")
driver.execute("UPDATE moment SET note = hex(randomblob(40000))")
os._exit(9)
"""
"""A change that writes to the file, and is killed before its end."""

DAMAGED = "The journal is damaged. Nothing was changed.\n"


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture
def journal(trustlog: Trustlog, home: Path) -> Path:
    """A journal of two moments with @priya."""
    trustlog("add", "listening", "let @priya finish")
    trustlog("note", "quince and cheese", "--with", "priya")
    return home / JOURNAL


def counted(text: str) -> str:
    """The text with the numbers of pages and bytes left out."""
    return re.sub(r"[\d,]+(?= read| kB)", "N", text)


def spoiled(path: Path, text: bytes, other: bytes) -> None:
    """Change a text in the file behind SQLite's back, the first time it stands there."""
    data = path.read_bytes()
    assert text in data
    path.write_bytes(data.replace(text, other, 1))


def line_of(out: str, subject: str) -> str:
    """What is said of a subject, on one line, with its mark."""
    said = out.split(f" {subject} ", 1)
    more = said[1].split("\n  ●")[0].split("\n\n")[0]
    return said[0][-1] + " " + " ".join(more.split())


def test_all_is_well(trustlog: Trustlog, journal: Path) -> None:
    before = seen(journal.parent)
    answer = trustlog("doctor")

    assert counted(answer.out) == WELL
    assert answer.err == ""
    assert seen(journal.parent) == before


def test_in_words_for_a_screen_reader(trustlog: Trustlog, journal: Path) -> None:
    lines = trustlog("doctor", "--plain").out.splitlines()

    assert lines[3] == "  in order rows       6, each as it was written"


def test_quietly_nothing_is_said_when_all_is_well(trustlog: Trustlog, journal: Path) -> None:
    assert trustlog("doctor", "--quiet").out == ""
    journal.chmod(0o644)
    assert "◌ access" in trustlog("doctor", "--quiet").out
    spoiled(journal, b"quince and", b"quance and")
    assert trustlog("doctor", "--quiet", code=3).out.endswith(DAMAGED)


def test_where_there_is_no_journal_there_is_nothing_to_look_through(
    trustlog: Trustlog, home: Path
) -> None:
    answer = trustlog("doctor", code=1)

    assert answer.err == (
        f"trustlog: There is no journal at {home / JOURNAL} yet. trustlog add makes one.\n"
    )


def test_a_word_that_changed_is_damage_and_is_not_shown(trustlog: Trustlog, journal: Path) -> None:
    spoiled(journal, b"quince and", b"quance and")
    before = seen(journal.parent)
    answer = trustlog("doctor", code=3)

    assert line_of(answer.out, "rows") == "○ 1 not as written moment #2"
    assert answer.out.endswith(DAMAGED)
    assert answer.err == (
        "trustlog: ~/.local/share/trustlog/journal.db is damaged. trustlog doctor --salvage NEW"
        " writes what can be read into a new file.\n"
    )
    assert "quance" not in answer.out
    assert seen(journal.parent) == before


def test_the_newest_backup_is_named(trustlog: Trustlog, journal: Path, home: Path) -> None:
    trustlog("backup", str(home / "kept"))
    spoiled(journal, b"quince and", b"quance and")
    said = trustlog("doctor", code=3).err

    assert re.search(r"; the newest backup is ~/kept/journal-2026-11-20T154000\.db\.\n$", said)


def test_json_says_the_same(trustlog: Trustlog, journal: Path) -> None:
    spoiled(journal, b"quince and", b"quance and")
    body = json.loads(trustlog("doctor", "--json", code=3).out)
    found = {each["subject"]: each for each in body["findings"]}

    assert body["whole"] is False
    assert body["journal"] == str(journal)
    assert found["rows"] == {
        "subject": "rows",
        "state": "damaged",
        "said": "1 not as written",
        "details": ["moment #2"],
    }
    assert found["access"]["state"] == "good"


def test_who_else_may_open_it_is_noted_and_no_damage(
    trustlog: Trustlog, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    journal.chmod(0o644)
    journal.parent.chmod(0o777)
    answer = trustlog("doctor")

    assert line_of(answer.out, "access") == (
        f"◌ Others may open it. chmod 600 {journal} makes it yours alone. Others may write in its"
        f" folder. chmod 700 {journal.parent} makes it yours alone."
    )
    assert answer.out.endswith("The journal is whole. Marked ◌ is what you should know.\n")


def test_what_another_program_left_beside_it_is_noted(trustlog: Trustlog, journal: Path) -> None:
    (journal.parent / "journal.db-wal").write_bytes(b"")
    (journal.parent / "journal.db.1f.part").write_bytes(b"")
    said = line_of(trustlog("doctor").out, "beside it")

    assert said == (
        "◌ journal.db-wal is none of trustlog's: another program had the journal open."
        " journal.db.1f.part was left by a command that was stopped. Remove it if none is running."
    )


def test_a_clock_that_went_back_is_noted(trustlog: Trustlog, journal: Path) -> None:
    answer = trustlog("doctor", now="2026-11-18T09:00")

    assert line_of(answer.out, "clock") == (
        "◌ Something was written on Fri 20 Nov 2026, which is yet to come. The clock was ahead"
        " then, or is behind now."
    )


def test_a_time_zone_that_nobody_knows_is_noted(
    trustlog: Trustlog, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Nope/Zone")
    answer = trustlog("doctor")

    assert line_of(answer.out, "clock") == (
        "◌ TZ names no time zone known here (Nope/Zone), so all times are of UTC."
    )


def test_holidays_that_run_out_are_noted(trustlog: Trustlog, journal: Path) -> None:
    trustlog("config", "set", "holidays", "DE")

    assert (
        line_of(trustlog("doctor").out, "holidays") == "● of DE, written down for the time to come"
    )
    assert line_of(trustlog("doctor", now="2027-11-20T09:00").out, "holidays") == (
        "◌ they end on Sun 26 Dec 2027. trustlog config holidays refresh writes down those to come."
    )


def test_a_change_that_was_cut_off_is_left_to_be_taken_back(
    trustlog: Trustlog, journal: Path
) -> None:
    killed = subprocess.run([sys.executable, "-c", CUT_OFF, journal], check=False)
    assert killed.returncode == 9
    before = seen(journal.parent)
    answer = trustlog("doctor", code=3)
    untouched = seen(journal.parent)
    trustlog("list")

    assert answer.err == (
        "trustlog: ~/.local/share/trustlog/journal.db is in the middle of a change that was cut"
        " off; any command, such as trustlog list, takes it back first. If a copy was put in the"
        " journal's place since, move ~/.local/share/trustlog/journal.db-journal away before"
        " that.\n"
    )
    assert untouched == before
    assert counted(trustlog("doctor").out) == WELL


def test_what_an_index_of_words_lacks_is_found(trustlog: Trustlog, journal: Path) -> None:
    changed(journal, "INSERT INTO moment_text (moment_text) VALUES ('delete-all')")

    assert line_of(trustlog("doctor", code=3).out, "words") == (
        "○ 1 found wrong the index of search does not agree with every moment"
    )


def test_rows_that_are_gone_are_missed(trustlog: Trustlog, journal: Path) -> None:
    changed(
        journal,
        "DELETE FROM moment_person WHERE moment_id = 2",
        "DELETE FROM moment WHERE id = 2",
    )

    assert line_of(trustlog("doctor", code=3).out, "numbers") == (
        "○ 1 found wrong moment: 1 missing that were written"
    )


def test_deleting_by_trustlog_leaves_nothing_missing(trustlog: Trustlog, journal: Path) -> None:
    trustlog("delete", "2")
    assert trustlog("doctor").code == 0
    trustlog("undo")
    assert trustlog("doctor").code == 0
    trustlog("undo", "--redo")
    assert trustlog("doctor").code == 0


@pytest.mark.parametrize(
    ("statement", "subject", "said"),
    [
        pytest.param(
            "UPDATE counter SET last = 1 WHERE name = 'moment'",
            "numbers",
            "○ 1 found wrong moment 2 has a number that was not given out yet",
            id="a-counter-set-back",
        ),
        pytest.param(
            "UPDATE moment_person SET effect = 'cost' WHERE moment_id = 2",
            "rows",
            "○ 1 not as written moment #2, in table moment_person",
            id="a-link-that-says-otherwise",
        ),
        pytest.param(
            "DELETE FROM moment_person WHERE moment_id = 2",
            "rows",
            "○ 1 not as written moment #2",
            id="a-link-that-is-gone",
        ),
        pytest.param(
            "UPDATE moment SET habit_id = 99, checksum = 0 WHERE id = 1",
            "rows",
            "○ 3 not as written moment #1 moment #1, in table moment_person moment 1: its habit"
            " is not there",
            id="a-reference-to-nothing",
        ),
        pytest.param(
            "DROP TRIGGER moment_text_add",
            "pages",
            "○ 1 found wrong trigger moment_text_add is not as it was made",
            id="a-trigger-that-is-gone",
        ),
        pytest.param(
            "DELETE FROM done_day WHERE habit_id = 1",
            "rows",
            "○ 1 not as written the index of done days does not agree with every moment",
            id="a-done-day-that-is-gone",
        ),
        pytest.param(
            "INSERT INTO done_day VALUES (1, '2020-01-06')",
            "rows",
            "○ 1 not as written the index of done days does not agree with every moment",
            id="a-done-day-without-a-moment",
        ),
        pytest.param(
            "UPDATE change SET key = '{' WHERE table_name = 'habit'",
            "numbers",
            "○ 1 found wrong step 1 of undo cannot be read",
            id="a-step-of-undo-that-is-no-json",
        ),
    ],
)
def test_whatever_is_wrong_is_named(
    statement: str, subject: str, said: str, trustlog: Trustlog, journal: Path
) -> None:
    changed(journal, statement)

    assert line_of(trustlog("doctor", code=3).out, subject) == said


def changed(path: Path, *statements: str) -> None:
    """Change the journal by SQL that knows nothing of its rules."""
    with closing(sqlite3.connect(path)) as driver, driver:
        for statement in statements:
            driver.execute(statement)


def test_many_details_are_counted(trustlog: Trustlog, journal: Path) -> None:
    for number in range(12):
        trustlog("note", f"moment {number}")
    changed(journal, "UPDATE moment SET utc_offset = 60")
    out = trustlog("doctor", code=3).out

    assert "rows       14 not as written\n               moment #1\n" in out
    assert "               moment #10\n               and 4 more\n" in out
    body: dict[str, Any] = json.loads(trustlog("doctor", "--json", code=3).out)
    assert len(body["findings"][1]["details"]) == 14


def test_on_a_terminal_a_bar_is_drawn_and_gone_at_the_end(
    trustlog: Trustlog, journal: Path
) -> None:
    code, screen = answered_on_terminal(["doctor"], Path(os.environ["HOME"]), [], TZ="UTC")
    bars, _, rest = screen.rpartition("\r")

    assert code == 0
    assert re.search(r"\rrows  ?█+░+ +\d+ %", bars.replace("\r\r", "\r"))
    assert counted(rest) == WELL
