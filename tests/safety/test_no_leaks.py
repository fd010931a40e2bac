"""P20: errors do not leak notes.

A canary stands in the note, or in the journal, of everything that is known to fail: it is found in
no sentence, no exit message and no file outside the journal. The control is an error that prints
the parameters of its statement.
"""

from __future__ import annotations

import resource
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from tests.drafts import draft_of
from tests.safety.journals import seen
from tests.safety.running import AS_USER, Said, is_calm, ran, said

from trustlog.domain.errors import JournalError
from trustlog.store import connection
from trustlog.store.connection import SqliteConnection, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CANARY = "Zyxwvut"
NOTE = f"told her {CANARY} about it"

TYPED: dict[str, tuple[int, tuple[str, ...]]] = {
    "no-such-day": (2, ("add", "listening", NOTE, "--on", "32 nov")),
    "future-day": (1, ("add", "listening", NOTE, "--on", "2026-11-21")),
    "no-such-time": (2, ("note", NOTE, "--at", "25:61")),
    "no-such-habit": (1, ("add", "nothing-like-it", NOTE)),
    "short-habit": (1, ("add", "pur", NOTE)),
    "alike-person": (1, ("note", NOTE, "--with", "pryia")),
    "no-handle": (2, ("note", NOTE, "--with", "a!b")),
    "no-tag": (2, ("note", NOTE, "--tag", "a!b")),
    "two-effects": (2, ("note", NOTE, "--cost", "--neutral")),
    "no-such-option": (2, ("note", NOTE, "--nope")),
    "no-value": (2, ("note", NOTE, "--on")),
    "no-such-moment": (1, ("edit", "99", "--note", NOTE)),
    "no-such-effect": (2, ("edit", "1", "--note", NOTE, "--effect", "odd")),
    "too-long": (1, ("note", NOTE, "x" * 100_000)),
    "nul-in-edit": (2, ("edit", "1", "--note", NOTE + "\0")),
}
PIPED: dict[str, tuple[int, bytes]] = {
    "too-long": (1, f"{NOTE} ".encode() * 10_000),
    "nul": (2, f"{NOTE}\0".encode()),
    "no-utf-8": (2, f"{NOTE}\xff".encode("latin-1")),
    "utf-16": (2, NOTE.encode("utf-16")),
}


def leaks(answer: Said, folder: Path, before: dict[str, object]) -> list[str]:
    """Where the canary came out: in what was said, or a file that is new or changed."""
    found = [name for name in ("out", "err") if CANARY.lower() in getattr(answer, name).lower()]
    for name, state in seen(folder).items():
        # What could not be saved is kept on purpose, for its owner alone.
        elsewhere = not name.endswith("journal.db") and "/trustlog/unsaved/" not in name
        if state != before.get(name) and elsewhere:
            found += [name] * (CANARY in str(state))
    return found


def refused(answer: Said, code: int) -> bool:
    return answer.code == code and answer.err.startswith("trustlog: ")


@pytest.mark.parametrize("way", TYPED)
def test_a_note_on_the_line_stays_there(way: str, journal: Path, tmp_path: Path) -> None:
    code, words = TYPED[way]
    before = seen(tmp_path)

    for line in (words, (*words, "--no-input")):
        answer = said(*line)

        assert refused(answer, code) or "--no-input" in line, answer
        assert leaks(answer, tmp_path, before) == []


@pytest.mark.parametrize("way", PIPED)
def test_a_note_from_a_pipe_stays_there(way: str, journal: Path, tmp_path: Path) -> None:
    code, typed = PIPED[way]
    before = seen(tmp_path)

    answer = said("note", "-", typed=typed)

    assert refused(answer, code)
    assert leaks(answer, tmp_path, before) == []


def changed(journal: Path, statement: str) -> None:
    with closing(sqlite3.connect(journal)) as opened, opened:
        opened.execute(statement)


def refuse_the_row(journal: Path) -> Said:
    changed(journal, "UPDATE counter SET last = 0")
    return said("note", NOTE)


def fill_the_disk(journal: Path) -> Said:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (journal.stat().st_size, before[1]))
    try:
        return said("note", NOTE * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def hold_the_lock(journal: Path) -> Said:
    with closing(sqlite3.connect(journal, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        return said("note", NOTE)


def take_the_right_to_write(journal: Path) -> Said:
    journal.chmod(0o400)
    return ran("note", NOTE, under=AS_USER)


def spoil_a_time(journal: Path) -> Said:
    changed(journal, f"UPDATE moment SET at = '{CANARY}', note = '{NOTE}'")
    return said("list")


def spoil_a_time_for_json(journal: Path) -> Said:
    changed(journal, f"UPDATE moment SET at = '{CANARY}', note = '{NOTE}'")
    return said("list", "--json")


def spoil_the_letters(journal: Path) -> Said:
    changed(journal, f"UPDATE moment SET note = CAST(x'ff' || '{NOTE}' AS TEXT)")
    return said("show", "1")


def spoil_the_end_of_an_export(journal: Path) -> Said:
    assert said("note", NOTE).code == 0
    changed(journal, "UPDATE moment SET at = 'never' WHERE number = 2")
    return said("export", "json", "--output", str(journal.parent.parent / "out.json"))


def export_nowhere(journal: Path) -> Said:
    assert said("note", NOTE).code == 0
    return said("export", "json", "--output", str(journal / "out.json"))


def answer_nobody(journal: Path) -> Said:
    assert said("note", NOTE).code == 0
    return ran(under=("sh", "-c", '"$0" list >/dev/full'))


def cut_it_short(journal: Path) -> Said:
    assert said("note", NOTE).code == 0
    journal.write_bytes(journal.read_bytes()[:-4096])
    return said("list")


def name_another_file(journal: Path) -> Said:
    other = journal.parent / "other"
    other.write_text(NOTE * 100)
    return said("note", NOTE, "--journal", str(other))


def spoil_the_clock(journal: Path) -> Said:
    return said("note", NOTE, environ={"TRUSTLOG_NOW": "noon"})


def break_the_words(journal: Path) -> Said:
    return ran("note", NOTE.encode() + b"\xff")


FAILING: dict[str, tuple[int, Callable[[Path], Said]]] = {
    "constraint": (3, refuse_the_row),
    "full-disk": (3, fill_the_disk),
    "busy": (1, hold_the_lock),
    "read-only": (3, take_the_right_to_write),
    "unexpected": (1, spoil_a_time),
    "unexpected-json": (1, spoil_a_time_for_json),
    "no-letters": (3, spoil_the_letters),
    "half-an-export": (1, spoil_the_end_of_an_export),
    "no-folder": (1, export_nowhere),
    "no-output": (1, answer_nobody),
    "cut-short": (3, cut_it_short),
    "wrong-file": (3, name_another_file),
    "no-clock": (2, spoil_the_clock),
    "no-utf-8": (2, break_the_words),
}


@pytest.mark.parametrize("way", FAILING)
def test_a_note_stays_in_the_journal(
    way: str, journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "WAIT_SECONDS", 0)
    code, fail = FAILING[way]
    before = seen(tmp_path)

    answer = fail(journal)

    assert refused(answer, code), answer
    assert is_calm(answer) or answer.err.startswith("trustlog: That should not have happened ")
    assert [name for name in leaks(answer, tmp_path, before) if not name.endswith("/other")] == []


EDITORS = {
    "fails": ("exit 3", True),
    "leaves-nothing": ('rm "$1"', False),
    "leaves-nul": ('printf "\\0" >>"$1"', True),
    "leaves-copies": ('cp "$1" "$1~"; cp "$1" "$1.swp"; : >"$1"', False),
    "cannot-start": (None, False),
}


@pytest.mark.parametrize("editor", EDITORS)
def test_a_note_in_the_editor_stays_in_its_draft(
    editor: str, journal: Path, tmp_path: Path
) -> None:
    script, kept = EDITORS[editor]
    program = tmp_path / "editor"
    program.write_text("" if script is None else f"#!/bin/sh\n{script}\n")
    program.chmod(0o700)
    before = seen(tmp_path)

    answer = ran("note", "--edit", NOTE, environ={"EDITOR": str(program), "TMPDIR": str(tmp_path)})

    draft = f"runtime/{draft_of(journal, 'note')}/note.md"
    assert answer.err.startswith("trustlog: ")
    assert leaks(answer, tmp_path, before) == [draft] * kept


def test_an_error_that_prints_its_parameters_is_caught(
    journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = SqliteConnection.run

    def telling(self: SqliteConnection, name: str, /, **given: Any) -> Any:
        try:
            return plain(self, name, **given)
        except JournalError as error:
            raise StoreError(f"{error} {given}") from None

    monkeypatch.setattr(SqliteConnection, "run", telling)
    before = seen(tmp_path)

    answer = refuse_the_row(journal)

    assert leaks(answer, tmp_path, before) == ["err"]


if TYPE_CHECKING:
    _ = Path
