"""JSON and JSON Lines lose nothing: another journal that takes them exports the same bytes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from tests.exchange.whole_journals import Drawn, journals, write
from tests.journals import journal_in
from tests.safety.journals import damage_in
from tests.safety.running import said
from tests.store.content import fill

LATE = {"TRUSTLOG_NOW": "9999-12-30T15:40", "TZ": "UTC"}
"""After every day of every journal here."""
KINDS = ("json", "jsonl")
UNKNOWN = ("operation", "change", "origin", "mapping", "counter")
"""Tables whose rows are not in a file: what undo takes back, where things came from."""


def exported(path: Path, kind: str, *more: str) -> str:
    answer = said("export", kind, *more, "--journal", str(path), environ=LATE)
    assert (answer.code, answer.err) == (0, "")
    return answer.out


def taken_in(text: str, kind: str, folder: Path) -> Path:
    """A new journal that took a file in."""
    file, path = folder / f"out.{kind}", folder / f"taken-{kind}.db"
    file.write_text(text, encoding="utf-8")
    answer = said("import", str(file), "--journal", str(path), environ=LATE)
    assert answer.code == 0, answer.err
    return path


def check_round_trip(path: Path, folder: Path) -> None:
    """A journal that took in an export says the same, to the byte, in every kind."""
    texts = {kind: exported(path, kind, "--private") for kind in KINDS}
    for kind in KINDS:
        taken = taken_in(texts[kind], kind, folder)
        assert {each: exported(taken, each, "--private") for each in KINDS} == texts
        assert damage_in(taken) == []


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A journal with something in every table."""
    path = tmp_path / "full.db"
    journal = journal_in(path)
    fill(journal)
    journal.close()
    return path


def test_a_journal_with_something_in_every_table_comes_back_whole(
    full: Path, tmp_path: Path
) -> None:
    check_round_trip(full, tmp_path)

    with closing(sqlite3.connect(tmp_path / "taken-jsonl.db")) as journal:
        tables = [
            name
            for (name,) in journal.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if "_text" not in name and not name.startswith("sqlite_") and name not in UNKNOWN
        ]
        empty = [name for name in tables if not journal.execute(f"SELECT 1 FROM {name}").fetchone()]
    assert empty == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_private_comes_back_as_it_was_shown(
    kind: str, full: Path, tmp_path: Path
) -> None:
    text = exported(full, kind)

    taken = taken_in(text, kind, tmp_path)

    assert exported(taken, kind) == text


def test_a_file_of_either_kind_says_the_same(full: Path) -> None:
    one = json.loads(exported(full, "json", "--private"))
    first, *lines = map(json.loads, exported(full, "jsonl", "--private").splitlines())

    assert first == {"trustlog": 1, "kind": "journal", "private": True, "redacted": False}
    settings = {each["name"]: each["value"] for each in lines if each["kind"] == "setting"}
    assert settings == one["settings"]
    assert len(lines) == len(settings) + sum(
        len(found) for found in one.values() if isinstance(found, list)
    )


@given(journals)
@settings(max_examples=12)
def test_drawn_journals_come_back_whole(drawn: Drawn) -> None:
    check_drawn(drawn)


@pytest.mark.long
@given(journals)
@settings(max_examples=1000)
def test_drawn_journals_come_back_whole_for_long(drawn: Drawn) -> None:
    check_drawn(drawn)


def check_drawn(drawn: Drawn) -> None:
    with TemporaryDirectory() as folder:
        write(Path(folder) / "drawn.db", drawn)
        check_round_trip(Path(folder) / "drawn.db", Path(folder))
