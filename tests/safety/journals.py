"""Journals for the safety tests: made by the program, and looked through without it."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from trustlog.store.checksums import fits
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def new_journal(folder: Path) -> Path:
    """An empty journal, as the program makes one."""
    path = folder / "journal.db"
    assert Machine().make(str(path))
    return path


def damage_in(path: Path) -> list[str]:
    """Everything that is wrong with a journal: its pages, its indexes, its rows."""
    try:
        with closing(sqlite3.connect(path, timeout=30, isolation_level=None)) as journal:
            return [*_pages(journal), *_words(journal), *_days(journal), *_rows(journal)]
    except sqlite3.Error as error:
        return [str(error)]


def _pages(journal: sqlite3.Connection) -> Iterator[str]:
    found = [text for (text,) in journal.execute("PRAGMA integrity_check")]
    yield from (f"integrity_check: {text}" for text in found if text != "ok")
    yield from (f"foreign_key_check: {row}" for row in journal.execute("PRAGMA foreign_key_check"))


def _words(journal: sqlite3.Connection) -> Iterator[str]:
    # With rank 1 the index is compared with the notes; without, only with itself.
    try:
        journal.execute("INSERT INTO moment_text (moment_text, rank) VALUES ('integrity-check', 1)")
    except sqlite3.Error as error:
        yield f"index of words: {error}"


def _days(journal: sqlite3.Connection) -> Iterator[str]:
    moments = journal.execute("SELECT habit_id, day, effect FROM moment").fetchall()
    done = {(habit, day) for habit, day, effect in moments if habit and effect != "cost"}
    if sorted(done) != journal.execute("SELECT * FROM done_day ORDER BY habit_id, day").fetchall():
        yield "index of done days: it says another thing than the moments"


def _rows(journal: sqlite3.Connection) -> Iterator[str]:
    people = _links(journal, "SELECT moment_id, person_id FROM moment_person ORDER BY person_id")
    tags = _links(journal, "SELECT moment_id, tag FROM moment_tag ORDER BY tag")
    aims = _links(journal, "SELECT moment_id, aim_id FROM moment_aim ORDER BY aim_id")
    numbers = []
    for row in journal.execute(
        "SELECT checksum, id, uid, number, day, at, utc_offset, timed, habit_id, effect, note,"
        " private FROM moment ORDER BY number"
    ):
        kept, key, *content = row
        content[2] = date.fromisoformat(content[2])
        content[3] = datetime.fromisoformat(content[3]).replace(tzinfo=UTC)
        numbers.append(content[1])
        links = (each.get(key, ()) for each in (people, tags, aims))
        if not fits(kept, *content, *links):
            yield f"checksum: moment {content[1]}"
    [(last,)] = journal.execute("SELECT coalesce(max(last), 0) FROM counter WHERE name = 'moment'")
    if len(set(numbers)) < len(numbers) or any(number > last for number in numbers):
        yield "numbers: one was given twice, or will be"


def _links(journal: sqlite3.Connection, query: str) -> dict[int, tuple[Any, ...]]:
    links: dict[int, tuple[Any, ...]] = {}
    for moment, other in journal.execute(query):
        links[moment] = (*links.get(moment, ()), other)
    return links


def notes_in(path: Path, tag: str) -> dict[int, str]:
    """The notes of a writer's moments, by their key."""
    with closing(sqlite3.connect(path, timeout=30)) as journal:
        rows = journal.execute("SELECT note FROM moment WHERE note GLOB ?", (f"{tag}.*",))
        return {int(note.split(".")[1]): note for (note,) in rows}


def seen(folder: Path) -> dict[str, object]:
    """Every name in a folder, with its kind, its mode and its bytes."""
    found: dict[str, object] = {}
    for path in sorted(folder.rglob("*")):
        state = path.lstat()
        plain = stat.S_ISREG(state.st_mode)
        what = path.read_bytes() if plain else os.readlink(path) if path.is_symlink() else ""
        found[str(path.relative_to(folder))] = (state.st_mode, what)
    return found
