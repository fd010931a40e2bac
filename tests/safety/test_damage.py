"""P6: damage that SQLite does not notice is noticed by `doctor`.

Single bits of a journal are flipped, none of them where there is nothing: whenever what somebody
wrote reads otherwise or not at all, a checkup finds it. The control leaves out the checksums of
rows, and a quarter of it passes.
"""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

import pytest
from tests.journals import TABLES
from tests.safety.running import said

from trustlog.domain.errors import TrustlogError
from trustlog.report.doctor import checkup
from trustlog.store.examining import faults_of_pages, prepared
from trustlog.store.layout import layout_of
from trustlog.store.opening import SCHEMA, open_as_it_is

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Doctor = Callable[[Path], bool]

WRITTEN = tuple(name for name in TABLES if name not in ("operation", "change"))
"""What people wrote. The steps of undo are trustlog's own notes: they have no checksums."""
FLIPS, LONG = 300, 3_000
DAMAGING = 0.2
"""The least share of flips that change what is written, or the test would say nothing."""


class Tally(NamedTuple):
    """Of a number of flips: those that did damage, and where the damage was not noticed."""

    damaging: int
    unnoticed: list[int]


@pytest.fixture
def full(journal: Path) -> Path:
    """The journal with sixty moments more, changed and deleted ones, and promises."""
    for number in range(60):
        note = f"Talked to @priya about thing number {number} and what comes of it +planning"
        assert said("note", *note.split()).code == 0
    for number in (5, 6, 7):
        assert said("edit", str(number), "--note", f"other words {number}").code == 0
    assert said("delete", "8", "9").code == 0
    assert said("promise", "to", "tom", "fri", "look at the plan").code == 0
    return journal


def written(path: Path) -> dict[str, list[tuple[object, ...]]] | None:
    """Every row that people wrote, byte for byte; nothing where it cannot be read."""
    try:
        with closing(sqlite3.connect(path)) as driver:
            driver.text_factory = bytes
            return {
                table: sorted(driver.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
                for table in WRITTEN
            }
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def finds_damage(path: Path) -> bool:
    """Whether `doctor` says that the journal is damaged, or cannot be opened."""
    try:
        with closing(open_as_it_is(str(path))) as connection:
            return not checkup(connection, (), lambda *_: None).is_whole
    except TrustlogError:
        return True


def finds_damage_without_sums(path: Path) -> bool:
    """Whether SQLite's own check finds anything."""
    try:
        with closing(open_as_it_is(str(path))) as connection:
            return any(faults_of_pages(prepared(connection), layout_of(SCHEMA)))
    except TrustlogError:
        return True


def flipped(data: bytes, count: int, seed: int) -> Iterator[tuple[int, bytes]]:
    """The bytes with one bit flipped somewhere, a number of times."""
    rng = random.Random(seed)  # noqa: S311  # the same flips each time
    places = [place for place, byte in enumerate(data) if byte]
    for place in rng.choices(places, k=count):
        changed = bytearray(data)
        changed[place] ^= 1 << rng.randrange(8)
        yield place, bytes(changed)


def tallied(path: Path, folder: Path, doctor: Doctor, count: int) -> Tally:
    """Flip bits one by one, and hold what the doctor finds against what was written."""
    truth, good = written(path), path.read_bytes()
    assert truth is not None
    damaging, unnoticed = 0, []
    copy = folder / "copy.db"
    for place, data in flipped(good, count, seed=6):
        copy.write_bytes(data)
        if written(copy) != truth:
            damaging += 1
            if not doctor(copy):
                unnoticed.append(place)
        assert copy.read_bytes() == data
    return Tally(damaging, unnoticed)


def test_no_flipped_bit_changes_what_was_written_unnoticed(full: Path, tmp_path: Path) -> None:
    found = tallied(full, tmp_path, finds_damage, FLIPS)

    assert found.unnoticed == []
    assert found.damaging > DAMAGING * FLIPS


@pytest.mark.long
def test_no_flipped_bit_of_three_thousand_does(full: Path, tmp_path: Path) -> None:
    found = tallied(full, tmp_path, finds_damage, LONG)

    assert found.unnoticed == []
    assert found.damaging > DAMAGING * LONG


def test_without_checksums_many_are_not_noticed(full: Path, tmp_path: Path) -> None:
    found = tallied(full, tmp_path, finds_damage_without_sums, FLIPS)

    assert len(found.unnoticed) > found.damaging // 10


def test_a_journal_in_order_is_whole(full: Path) -> None:
    assert not finds_damage(full)
