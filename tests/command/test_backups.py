"""`backup` and `restore`: what is copied where, what is put back, and what is said of it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL
from tests.older import put, rows_in
from tests.safety.running import FRIDAY, KEYS
from tests.safety.running import said as heard

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

BACKUPS = ".local/share/trustlog/backups"
FIRST = "journal-2026-11-20T154000.db"
BEFORE = "journal-2026-11-20T154000-before-restore.db"


@pytest.fixture
def kept(trustlog: Trustlog, home: Path) -> Path:
    """A journal with two moments and Priya; its backup, to which a moment and Tom are lacking."""
    trustlog("add", "listening", "let", "@priya", "finish")
    trustlog("note", "cancelled the 1:1", "--with", "priya", "--cost")
    trustlog("backup")
    trustlog("note", "told @tom early")
    return home / BACKUPS / FIRST


def listed(trustlog: Trustlog) -> list[str]:
    return trustlog("list").out.splitlines()


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_the_whole_journal(trustlog: Trustlog, home: Path) -> None:
    trustlog("add", "listening", "let", "@priya", "finish")

    said = trustlog("backup")

    copy = home / BACKUPS / FIRST
    size = copy.stat().st_size
    assert said.out == f"Backed up to ~/{BACKUPS}/{FIRST} · {size / 1000:,.0f} kB\n"
    assert said.err == ""
    assert rows_in(copy) == rows_in(home / JOURNAL)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    assert names_in(copy.parent) == [FIRST]


def test_a_backup_goes_where_it_is_told_and_is_found_there(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "first")
    trustlog("backup")
    trustlog("backup", "~/safe/here", now="2026-11-21T09:00")

    said = trustlog("backup", "--list").out.splitlines()

    assert names_in(home / "safe/here") == ["journal-2026-11-21T090000.db"]
    size = f"{(home / BACKUPS / FIRST).stat().st_size / 1000:,.0f} kB"
    assert said == [
        f"~/{BACKUPS}",
        f"  journal-2026-11-20T154000.db  {size}",
        "",
        "~/safe/here",
        f"  journal-2026-11-21T090000.db  {size}",
    ]


def test_one_folder_can_be_listed(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "first")
    trustlog("backup")
    trustlog("backup", "safe", now="2026-11-21T09:00")

    body = json.loads(trustlog("backup", "safe", "--list", "--json").out)

    [found] = body["backups"]
    assert found["path"].endswith("/safe/journal-2026-11-21T090000.db")
    assert (found["at"], found["before"]) == ("2026-11-21T09:00:00", None)


@pytest.fixture(autouse=True)
def here(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home)


def test_the_newest_are_kept_and_those_removed_are_named(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "first")
    for day in (16, 17, 18):
        trustlog("backup", "safe", now=f"2026-11-{day}T09:00")

    said = trustlog("backup", "safe", "--keep", "2", now="2026-11-19T09:00")

    assert names_in(home / "safe") == [
        "journal-2026-11-18T090000.db",
        "journal-2026-11-19T090000.db",
    ]
    assert said.err == (
        "Removed journal-2026-11-17T090000.db\nRemoved journal-2026-11-16T090000.db\n"
    )


def test_two_of_one_second_are_both_kept_in_their_order(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "first")
    for _ in range(11):
        trustlog("backup", "safe")

    trustlog("backup", "safe", "--keep", "3")

    names = [f"journal-2026-11-20T154000.{number}.db" for number in (10, 11, 12)]
    assert names_in(home / "safe") == names


def test_only_copies_of_this_journal_are_removed(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "first")
    safe = home / "safe"
    others = {
        "journal-2026-11-10T090000.txt",
        "journal-old-2026-11-10T090000.db",
        "journal-of-the-team.db",
        "work-2026-11-10T090000.db",
    }
    safe.mkdir()
    for name in others:
        (safe / name).touch()

    trustlog("backup", "safe", "--keep", "1")
    trustlog("backup", "safe", "--keep", "1", now="2026-11-21T09:00")

    assert set(names_in(safe)) == {*others, "journal-2026-11-21T090000.db"}


def test_an_older_journal_is_backed_up_as_it_is(trustlog: Trustlog, home: Path) -> None:
    path = put(1, home / "old.db")
    before = path.read_bytes()

    trustlog("backup", "--journal", str(path))

    assert path.read_bytes() == before
    assert rows_in(home / "backups/old-2026-11-20T154000.db") == rows_in(path)


def test_an_older_journal_says_where_it_is_kept(trustlog: Trustlog, home: Path) -> None:
    path = put(1, home / "old.db")

    said = trustlog("list", "--limit", "1", "--journal", str(path))

    [name] = names_in(home / "backups")
    assert said.err.startswith(
        f"Your journal was brought up to this trustlog. As it was, it is in ~/backups/{name}.\n"
    )
    assert trustlog("list", "--limit", "1", "--journal", str(path)).out == said.out


def test_where_there_is_none_that_is_said(trustlog: Trustlog) -> None:
    trustlog("note", "first")

    said = trustlog("backup", "--list")

    assert (said.out, said.err) == ("", "There is no backup yet. trustlog backup makes one.\n")


def test_a_damaged_journal_is_not_taken_for_a_whole_one(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "first")
    path = home / JOURNAL
    with closing(sqlite3.connect(path)) as driver:
        [(page,)] = driver.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'moment_by_habit'"
        )
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : (page - 1) * 4096 + 8] = b"\xff" * 8
    path.write_bytes(data)

    said = trustlog("backup", code=3)

    assert said.err == (
        f"trustlog: {path} cannot be copied whole: SQLite finds it damaged. Copy the file itself"
        " before anything else.\n"
    )
    assert names_in(home / BACKUPS) == []


def test_restoring_says_what_the_backup_lacks(trustlog: Trustlog, kept: Path) -> None:
    trustlog("edit", "1", "--note", "let her finish")

    said = trustlog("restore", str(kept), code=1)

    assert said.out == ""
    assert said.err == (
        "trustlog: The backup lacks 1 moment and 1 person of your journal, and 1 moment read"
        " otherwise there. Add --yes if you mean it.\n"
    )
    assert len(listed(trustlog)) == 3


def test_restoring_puts_the_backup_in_place_and_keeps_the_journal(
    trustlog: Trustlog, kept: Path, home: Path
) -> None:
    before = rows_in(home / JOURNAL)

    said = trustlog("restore", str(kept), "--yes")

    assert said.out == f"Restored ~/{JOURNAL} · 2 moments\n"
    assert said.err == (
        "The backup lacks 1 moment and 1 person of your journal.\n"
        f"As it was, your journal is in ~/{BACKUPS}/{BEFORE}.\n"
    )
    assert rows_in(home / JOURNAL) == rows_in(kept)
    assert rows_in(kept.with_name(BEFORE)) == before
    assert sorted(path.name for path in (home / JOURNAL).parent.iterdir()) == [
        "backups",
        "journal.db",
    ]


def test_what_was_restored_can_be_taken_back_by_restoring(
    trustlog: Trustlog, kept: Path, home: Path
) -> None:
    before = rows_in(home / JOURNAL)
    trustlog("restore", str(kept), "--yes")

    said = trustlog("restore", str(kept.with_name(BEFORE)), "--yes")

    assert rows_in(home / JOURNAL) == before
    assert said.err.startswith("Nothing is missing from the backup.\n")


def test_a_dry_run_changes_nothing(trustlog: Trustlog, kept: Path, home: Path) -> None:
    before = (home / JOURNAL).read_bytes()

    said = trustlog("restore", str(kept), "--dry-run")

    assert said.out == f"Would restore ~/{JOURNAL} · 2 moments\n"
    assert said.err == "The backup lacks 1 moment and 1 person of your journal.\n"
    assert (home / JOURNAL).read_bytes() == before
    assert names_in(kept.parent) == [FIRST]


@pytest.mark.parametrize(("typed", "code", "moments"), [(b"y\n", 0, 2), (b"\n", 1, 3)])
def test_on_a_terminal_it_asks(
    trustlog: Trustlog, kept: Path, typed: bytes, code: int, moments: int
) -> None:
    said = heard("restore", str(kept), typed=typed, asked=True, environ=FRIDAY)

    assert said.code == code
    assert said.err.startswith(
        "The backup lacks 1 moment and 1 person of your journal. Put the backup, of 2 moments, in"
        " the journal's place? [y/N] "
    )
    assert len(listed(trustlog)) == moments


def test_where_there_is_no_journal_the_backup_is_put(
    trustlog: Trustlog, kept: Path, home: Path
) -> None:
    (home / JOURNAL).unlink()

    said = trustlog("restore", str(kept))

    assert (said.out, said.err) == (f"Restored ~/{JOURNAL} · 2 moments\n", "")
    assert rows_in(home / JOURNAL) == rows_in(kept)
    assert (home / JOURNAL).stat().st_mode & 0o777 == 0o600


def test_what_is_left_of_another_journal_does_not_get_into_it(
    trustlog: Trustlog, kept: Path, home: Path
) -> None:
    path = home / JOURNAL
    path.unlink()
    left = path.with_name("journal.db-journal")
    left.write_bytes(b"half a change")

    said = trustlog("restore", str(kept), code=3)

    assert said.err == (
        f"trustlog: {left} is left of another journal, and would be written into this one. Move it"
        " away, beside the file it belongs to.\n"
    )
    assert not path.exists()


def test_a_backup_of_an_older_schema_is_brought_up(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "first")
    older = put(1, home / "older.db")
    before = older.read_bytes()

    said = trustlog("restore", str(older), "--yes")

    assert said.out == f"Restored ~/{JOURNAL} · 14 moments\n"
    assert older.read_bytes() == before
    assert len(rows_in(home / JOURNAL)["moment"]) == 14
    assert len(rows_in(home / JOURNAL)["measure"]) == 0


def test_a_damaged_row_of_the_backup_is_told(trustlog: Trustlog, kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as driver, driver:
        driver.execute("UPDATE moment SET note = 'other words' WHERE number = 2")

    said = trustlog("restore", str(kept), "--dry-run")

    assert said.err.endswith("A row of the backup is not as written; trustlog doctor tells more.\n")


def test_only_one_that_is_encrypted_is_refused(
    trustlog: Trustlog, kept: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    pytest.importorskip("sqlcipher3")
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", KEYS[0])
    trustlog("encrypt", "--yes")

    said = trustlog("restore", str(kept), "--yes", code=1)

    assert said.err == (
        f"trustlog: {home / JOURNAL} is encrypted and {kept} is not. Restore the backup under a"
        " name of its own with --journal, and encrypt or decrypt it there first.\n"
    )


def test_an_encrypted_journal_is_backed_up_and_restored(
    trustlog: Trustlog, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("sqlcipher3")
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", KEYS[0])
    trustlog("encrypt", "--yes")
    trustlog("backup", "safe")
    trustlog("delete", "3")

    trustlog("restore", f"safe/{FIRST}", "--yes")

    assert len(listed(trustlog)) == 3


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("restore", "nowhere.db"),
            1,
            "There is no backup at {home}/nowhere.db. trustlog backup --list shows those there"
            " are.",
            id="not-there",
        ),
        pytest.param(
            ("restore", JOURNAL),
            1,
            "{home}/" + JOURNAL + " is the journal itself. Name a copy of it.",
            id="itself",
        ),
        pytest.param(
            ("restore", "note.txt"),
            3,
            "{home}/note.txt is not a trustlog journal. Nothing was changed.",
            id="no-journal",
        ),
        pytest.param(
            ("backup", "note.txt"),
            1,
            "{home}/note.txt cannot be written: File exists.",
            id="no-folder",
        ),
        pytest.param(
            ("backup", "--keep", "0"),
            2,
            '--keep takes a number from 1 on, such as 83, and "0" is none.',
            id="keep-none",
        ),
        pytest.param(
            ("backup", "--keep", "2", "--list"),
            2,
            "--list only shows, and --keep removes: give one of them.",
            id="list-and-keep",
        ),
        pytest.param(
            ("backup", "--json"),
            2,
            "--json goes with --list, which shows the backups.",
            id="json-alone",
        ),
    ],
)
def test_what_cannot_be_done_is_said(
    trustlog: Trustlog, home: Path, words: tuple[str, ...], code: int, sentence: str
) -> None:
    trustlog("note", "first")
    (home / "note.txt").write_text("Dear diary")

    said = trustlog(*words, code=code)

    if "--json" in words:
        return
    assert said.err == f"trustlog: {sentence.format(home=home)}\n"


def test_an_empty_file_in_the_journals_place_names_its_newest_backup(
    trustlog: Trustlog, kept: Path, home: Path
) -> None:
    path = home / JOURNAL
    path.write_bytes(b"")

    said = trustlog("list", code=3)

    assert said.err == (
        f"trustlog: {path} is empty (0 bytes); nothing was changed. Move it away, and trustlog"
        f" restore {kept} puts its newest backup there, or trustlog add begins anew.\n"
    )
    path.unlink()
    trustlog("restore", str(kept))
    assert len(listed(trustlog)) == 2


def test_a_backup_with_lost_references_is_refused(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "first")
    older = put(1, home / "older.db")
    with closing(sqlite3.connect(older)) as driver, driver:
        driver.execute("DELETE FROM person WHERE handle = 'priya'")

    said = trustlog("restore", str(older), "--yes", code=3)

    assert said.err == (
        f"trustlog: {older} refers to rows that are not there, so it was not brought up to this"
        " trustlog. Nothing was changed.\n"
    )
    assert names_in((home / JOURNAL).parent) == ["journal.db"]


def test_where_names_every_file_that_holds_something(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "first")
    trustlog("backup")
    trustlog("backup", "safe")
    (home / BACKUPS / f"{FIRST}.0a1b2c3d.part").touch()
    draft = home.parent / f"runtime/trustlog-draft-{home.stat().st_uid}/note.md"
    draft.parent.mkdir()
    draft.touch()

    said = trustlog("where")

    assert said.out == f"{home / JOURNAL}\n"
    assert said.err.splitlines()[1:] == [
        f"A backup: ~/{BACKUPS}/{FIRST}",
        f"A backup: ~/safe/{FIRST}",
        f"Left by a command that was stopped: ~/{BACKUPS}/{FIRST}.0a1b2c3d.part",
        f"A draft of the editor: {draft}",
    ]


@pytest.fixture
def both(trustlog: Trustlog, home: Path) -> tuple[str, str]:
    """Two journals of one name, each of which was copied into the same folder."""
    x, y = str(home / "x/journal.db"), str(home / "y/journal.db")
    for day, path in (("16", x), ("17", y)):
        trustlog("note", "told @tom", "--journal", path)
        trustlog("backup", "safe", "--journal", path, now=f"2026-11-{day}T09:00")
    return x, y


OF_X, OF_Y = "journal-2026-11-16T090000.db", "journal-2026-11-17T090000.db"


def test_the_copies_of_another_journal_are_never_removed(
    trustlog: Trustlog, home: Path, both: tuple[str, str]
) -> None:
    said = trustlog("backup", "safe", "--keep", "1", "--journal", both[1])

    assert names_in(home / "safe") == [OF_X, FIRST]
    assert said.err == f"Removed {OF_Y}\n"


def test_the_copies_of_another_journal_are_not_shown(
    trustlog: Trustlog, home: Path, both: tuple[str, str]
) -> None:
    shown = trustlog("backup", "safe", "--list", "--journal", both[0]).out
    known = trustlog("where", "--journal", both[0]).err
    held = trustlog("person", "forget", "tom", "--dry-run", "--journal", both[0]).out

    for each in (shown, known, held):
        assert (OF_X in each, OF_Y in each) == (True, False)


def test_copies_made_before_a_journal_was_pruned_are_still_its_own(
    trustlog: Trustlog, home: Path, both: tuple[str, str]
) -> None:
    trustlog("note", "@ana was there", "--journal", both[0])
    for person in ("tom", "ana"):
        trustlog("person", "forget", person, "--yes", "--journal", both[0])
    trustlog("note", "anew", "--journal", both[0])

    trustlog("backup", "safe", "--keep", "1", "--journal", both[0])

    assert names_in(home / "safe") == [OF_Y, FIRST]


def test_copies_under_another_passphrase_are_shown_and_not_removed(
    trustlog: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("sqlcipher3")
    trustlog("note", "first")
    trustlog("backup", "safe", now="2026-11-16T09:00")
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", KEYS[0])
    trustlog("encrypt", "--yes")
    trustlog("backup", "safe", now="2026-11-17T09:00")
    monkeypatch.setenv("TRUSTLOG_NEW_PASSPHRASE", KEYS[1])
    trustlog("rekey")
    monkeypatch.setenv("TRUSTLOG_PASSPHRASE", KEYS[1])
    trustlog("backup", "safe", now="2026-11-18T09:00")

    trustlog("backup", "safe", "--keep", "1")

    assert names_in(home / "safe") == [OF_Y, FIRST]
    monkeypatch.delenv("TRUSTLOG_PASSPHRASE")
    assert OF_Y in trustlog("backup", "safe", "--list").out
