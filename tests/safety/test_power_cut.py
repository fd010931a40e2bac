"""P2: what was said to be saved survives a power cut, and a journal is always one or the other.

The real store is watched by strace while it logs, edits and deletes moments, restores a backup,
brings up an older schema, encrypts and imports. From that a disk is rebuilt as a cut between any
two system calls could leave it: about 6,000 images (each write and more changes with --long, above
10,000).
None loses what was said to be saved, mixes two states or cannot be read. The controls synchronise
as SQLite does by itself, and lose, or never, and are damaged.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from tests.older import put, rows_in, schema_of
from tests.safety.actor import AS_IT_IS, FULL, KEY, OFF, TAG
from tests.safety.journals import damage_in, new_journal, notes_in
from tests.safety.powercut import RECORD, calls_in, images
from tests.safety.running import said
from tests.safety.watched import needs_strace, watched
from tests.safety.writer import SHORT, state_after

from trustlog.domain.errors import TrustlogError
from trustlog.store.opening import is_sealed, open_journal
from trustlog.store.proof import digest_of, is_sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Look = Callable[[Path, int], str]
    """What is wrong with a journal after so many changes that were said to be saved; or nothing."""

pytestmark = needs_strace
OLD_SCHEMA = 1


@dataclass
class Tally:
    """What some cuts came to."""

    images: int = 0
    problems: list[str] = field(default_factory=list)


def cut(
    act: str,
    folder: Path,
    look: Look,
    *words: str,
    variant: str = AS_IT_IS,
    each: int = 4,
) -> Tally:
    """Watch an act on the journal of a folder, cut the power all along, look at what is left."""
    tally, chance = Tally(), random.Random(7)  # noqa: S311  # a seed, no secret
    log, acked = folder.with_suffix(".calls"), folder.with_suffix(".acked")
    before = {str(path): path.read_bytes() for path in folder.iterdir()}
    options = ("-o", str(log), *RECORD)
    path = folder / "journal.db"
    assert watched(options, act, acked, str(path), *words, variant=variant) == ""
    left, seen = folder.with_suffix(".left"), set()
    for files, count in images(calls_in(log, folder, acked), before, chance, each=each):
        tally.images += 1
        image = hash((count, *sorted(files.items())))
        if image in seen:
            continue
        seen.add(image)
        shutil.rmtree(left, ignore_errors=True)
        for name, data in files.items():
            file = left / name.removeprefix(f"{folder}/")
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            file.write_bytes(data)
        if problem := look(left / path.name, count):
            tally.problems.append(problem)
    return tally


def changed(path: Path, acked: int) -> str:
    """Look at a journal that was logged in, edited, deleted from."""
    try:
        notes = notes_in(path, TAG)
    except sqlite3.Error as error:
        return f"unreadable: {error}"
    if notes not in [state_after(TAG, SHORT, count) for count in (acked, acked + 1)]:
        return f"lost or half there, after {acked} changes"
    return "; ".join(damage_in(path))


def notes_of(folder: Path, *notes: str) -> Path:
    path = new_journal(folder)
    for note in notes:
        assert said("note", note, "--with", "priya", "--journal", str(path)).code == 0
    return path


@pytest.fixture
def folder(friday: Path) -> Path:
    """A folder for a journal, apart from what else a home holds."""
    made = friday / "journal"
    made.mkdir(mode=0o700)
    return made


def test_what_was_said_to_be_saved_survives_a_power_cut(folder: Path) -> None:
    new_journal(folder)

    tally = cut("change", folder, changed, "10")

    assert tally.problems == []
    assert tally.images >= 1200


def test_a_restore_is_done_or_not_done_after_a_power_cut(folder: Path, friday: Path) -> None:
    notes_of(folder, *(f"old.{number}.0 {'x' * 3000}" for number in range(30)))
    (friday / "other").mkdir()
    backup = notes_of(friday / "other", *(f"new.{number}.0 {'y' * 900}" for number in range(9)))

    def restored(path: Path, acked: int) -> str:
        if damage := damage_in(path):
            return "; ".join(damage)
        counts = len(notes_in(path, "old")), len(notes_in(path, "new"))
        return "" if counts in ([(0, 9)] if acked else [(30, 0), (0, 9)]) else f"mixed: {counts}"

    tally = cut("restore", folder, restored, str(backup))

    assert tally.problems == []
    assert tally.images >= 700


def test_an_upgrade_is_done_or_not_done_after_a_power_cut(folder: Path) -> None:
    before = rows_in(put(OLD_SCHEMA, folder / "journal.db"))

    def upgraded(path: Path, acked: int) -> str:
        schema = schema_of(path)
        after = rows_in(path)
        if {name: after.get(name) for name in before} != before:
            return f"rows are lost in schema {schema}"
        if schema == OLD_SCHEMA:
            return "it was said to be done" if acked else ""
        copies = [rows_in(copy) == before for copy in (path.parent / "backups").glob("*.db")]
        return "; ".join(damage_in(path)) or ("" if True in copies else "no backup from before")

    tally = cut("upgrade", folder, upgraded, each=1)

    assert tally.problems == []
    assert tally.images >= 500


def test_encrypting_is_done_or_not_done_after_a_power_cut(folder: Path) -> None:
    path = notes_of(folder, *(f"moment {number}" for number in range(20)))
    with closing(open_journal(str(path))) as journal:
        digest = digest_of(journal)

    def sealed(path: Path, acked: int) -> str:
        try:
            with closing(open_journal(str(path), lambda _: KEY)) as journal:
                if not is_sound(journal) or digest_of(journal) != digest:
                    return "not what it held"
            return "it was said to be done" if acked and not is_sealed(str(path)) else ""
        except TrustlogError as error:
            return f"unreadable: {error}"

    tally = cut("encrypt", folder, sealed, each=16)

    assert tally.problems == []
    assert tally.images >= 1500


def test_an_import_is_done_or_not_done_after_a_power_cut(folder: Path, friday: Path) -> None:
    notes_of(folder, "one of before")
    notes = friday / "notes.txt"
    entries = (
        f"[2024-01-{1 + n % 28:02} 09:{n:02}] Entry {n} @tom. {'z' * 400}" for n in range(60)
    )
    notes.write_text("\n\n".join(entries), encoding="utf-8")

    def imported(path: Path, acked: int) -> str:
        if damage := damage_in(path):
            return "; ".join(damage)
        rows = rows_in(path)
        counts = len(rows["moment"]), len(rows["origin"]), len(rows["operation"])
        return (
            "" if counts in ([(61, 60, 2)] if acked else [(1, 0, 1), (61, 60, 2)]) else f"{counts}"
        )

    tally = cut("import", folder, imported, str(notes), each=1)

    assert tally.problems == []
    assert tally.images >= 500


def first_problems(folder: Path, variant: str) -> Iterator[str]:
    new_journal(folder)
    yield from cut("change", folder, changed, "3", variant=variant).problems


def test_with_the_synchronising_of_sqlite_itself_a_change_is_lost(folder: Path) -> None:
    assert {problem.split(",")[0] for problem in first_problems(folder, FULL)} == {
        "lost or half there"
    }


def test_without_synchronising_a_journal_is_damaged(folder: Path) -> None:
    problems = "; ".join(first_problems(folder, OFF))

    assert "integrity_check" in problems or "malformed" in problems


@pytest.mark.long
def test_what_was_said_to_be_saved_survives_a_cut_after_any_call(folder: Path) -> None:
    new_journal(folder)

    tally = cut("change", folder, changed, "28", each=1)

    assert tally.problems == []
    assert tally.images >= 10_000
