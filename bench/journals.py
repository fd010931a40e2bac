"""Journals of a known size and shape, made once by a seeded generator and kept.

The rows are those that `trustlog add` writes, one command a moment, with their checksums and the
steps of `undo`; only the way in is short: plain inserts, and one rebuild of the text index.
"""

from __future__ import annotations

import os
import random
import sqlite3
import time
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bench import plan, words

from trustlog.domain.cadences import cadence_of
from trustlog.domain.people import name_of
from trustlog.domain.uids import uuid7
from trustlog.exchange.catalogue import built_in_habits
from trustlog.store.checksums import checksum
from trustlog.store.opening import make_journal
from trustlog.store.values import SQLITE_IN

if TYPE_CHECKING:
    from trustlog.domain.habits import Template

    Row = tuple[Any, ...]

HERE = Path(__file__).parent
KEPT = HERE / "journals"
SEED = 20261120
BATCH = 20_000
NOON = 12 * 60

day_text, instant_text = SQLITE_IN["day"], SQLITE_IN["instant"]


class Shape(NamedTuple):
    """How big a journal is, and whether its first habit was kept on every weekday."""

    moments: int
    unbroken: bool = False


SHAPES = {
    "1k": Shape(1_000),
    "100k": Shape(100_000),
    "1m": Shape(1_000_000),
    "unbroken": Shape(10_000, unbroken=True),
}


def journal(name: str) -> Path:
    """The journal of this name, made now if it is not there yet."""
    path = KEPT / f"{name}-{_recipe()}.db"
    if not path.exists():
        for old in KEPT.glob(f"{name}-*"):
            old.unlink()
        start = time.perf_counter()
        building = path.with_suffix(".part")
        _make(building, SHAPES[name])
        building.rename(path)
        took, size = time.perf_counter() - start, path.stat().st_size / 1e6
        print(f"Made {path.name}: {SHAPES[name].moments:,} moments, {size:.1f} MB, {took:.0f} s.")
    return path


def _recipe() -> str:
    """A name for all that decides what a journal holds: a change makes them anew."""
    source = HERE.parent / "src" / "trustlog"
    files = [HERE / "journals.py", HERE / "plan.py", HERE / "words.py"]
    files += [source / "data" / "catalogue.toml", source / "store" / "checksums.py"]
    files += sorted((source / "store" / "migrations").glob("m*.py"))
    return blake2b(b"".join(file.read_bytes() for file in files), digest_size=4).hexdigest()


def _make(path: Path, shape: Shape) -> None:
    make_journal(str(path))
    rng = random.Random(SEED)
    habits = built_in_habits()
    cadences = [cadence_of(habit.cadence) for habit in habits]
    planned = plan.events(shape.moments, cadences, rng, unbroken=shape.unbroken)
    database = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-500000"):
        database.execute(f"PRAGMA {setting}")
    trigger = "type = 'trigger' AND name = 'moment_text_add'"
    [(text_index,)] = database.execute(f"SELECT sql FROM sqlite_master WHERE {trigger}")
    database.execute("BEGIN")
    database.execute("DROP TRIGGER moment_text_add")
    Scribe(database, habits, rng).write(planned)
    database.execute("INSERT INTO moment_text (moment_text) VALUES ('rebuild')")
    database.execute(text_index)
    database.execute("COMMIT")
    database.execute("PRAGMA journal_mode=DELETE")
    database.close()
    handle = os.open(path, os.O_RDWR)
    os.fsync(handle)
    os.close(handle)


class Scribe:
    """Writes planned moments as rows, each with the habit and the people it brings along."""

    def __init__(
        self, database: sqlite3.Connection, habits: list[Template], rng: random.Random
    ) -> None:
        self._database = database
        self._rng = rng
        self._writer = words.Writer(rng)
        self._templates = habits
        self._habits: dict[int, int] = {}
        self._people: dict[str, int] = {}
        self._rows: dict[str, list[Row]] = defaultdict(list)

    def write(self, planned: list[plan.Event]) -> None:
        """Every moment in the order in which it was written down, and the last number."""
        for number, event in enumerate(planned, 1):
            self._write_one(number, event)
            if number % BATCH == 0:
                self._flush()
        self._put("counter", "moment", len(planned))
        self._flush()

    def _write_one(self, number: int, event: plan.Event) -> None:
        written = _instant(event.written, event.minute)
        at = _instant(event.day, event.minute if event.timed else NOON)
        slug = "" if event.habit is None else f" {self._templates[event.habit].slug}"
        self._put(
            "operation",
            number,
            self._uid(written),
            "add" if slug else "note",
            f"#{number}{slug}",
            day_text(event.written),
            instant_text(written),
            0,
        )
        habit = self._habit(number, event, written)
        people = sorted(
            self._person(number, handle, event.day, written) for handle in self._writer.people()
        )
        tags = self._writer.tags()
        private = self._rng.random() < 0.04
        row: Row = (self._uid(written), number, event.day, at, 0, event.timed, habit)
        row = (*row, event.effect, self._writer.note(), private)
        self._put("moment", number, *_stored(row), checksum(*row, tuple(people), tuple(tags)))
        self._born(number, "moment", f'{{"id":{number}}}')
        day = day_text(event.day)
        for person in people:
            self._put("moment_person", number, person, day)
            self._born(number, "moment_person", f'{{"moment_id":{number},"person_id":{person}}}')
        for tag in tags:
            self._put("moment_tag", number, tag, day)
            self._born(number, "moment_tag", f'{{"moment_id":{number},"tag":"{tag}"}}')

    def _habit(self, operation: int, event: plan.Event, written: datetime) -> int | None:
        """The habit's row, taken up by its first moment."""
        if event.habit is None:
            return None
        if event.habit in self._habits:
            return self._habits[event.habit]
        found = self._habits[event.habit] = len(self._habits) + 1
        template = self._templates[event.habit]
        row: Row = (self._uid(written), template.slug, template.title, template.framework)
        row = (*row, template.question, template.cue, False, event.day)
        aliases = tuple(sorted(template.aliases))
        self._put("habit", found, *_stored(row), checksum(*row, aliases))
        self._born(operation, "habit", f'{{"id":{found}}}')
        for alias in aliases:
            self._put("alias", alias, found)
            self._born(operation, "alias", f'{{"name":"{alias}"}}')
        cadence = cadence_of(template.cadence)
        version: Row = (found, event.day, cadence.words, cadence.mask, cadence.times, cadence.per)
        version = (*version, cadence.week_start, cadence.active)
        self._put("cadence", found, *_stored(version), checksum(*version))
        self._born(operation, "cadence", f'{{"id":{found}}}')
        return found

    def _person(self, operation: int, handle: str, day: date, written: datetime) -> int:
        """The person's row, new with the first moment with them."""
        if handle not in self._people:
            found = self._people[handle] = len(self._people) + 1
            row: Row = (self._uid(written), handle, name_of(handle), "report", day)
            self._put("person", found, *_stored(row), checksum(*row))
            self._born(operation, "person", f'{{"id":{found}}}')
        return self._people[handle]

    def _uid(self, written: datetime) -> str:
        return uuid7(int(written.timestamp() * 1000), self._rng.randbytes(10))

    def _born(self, operation: int, table: str, key: str) -> None:
        self._put("change", operation, table, key, None)

    def _put(self, table: str, *values: Any) -> None:
        self._rows[table].append(values)

    def _flush(self) -> None:
        for table, rows in self._rows.items():
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                self._database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
                rows.clear()


def _instant(day: date, minute: int) -> datetime:
    return datetime.combine(day, clock_time(), UTC) + timedelta(minutes=minute)


def _stored(row: Row) -> Row:
    """The values as the store writes them."""
    return tuple(
        instant_text(value)
        if isinstance(value, datetime)
        else day_text(value)
        if isinstance(value, date)
        else value
        for value in row
    )
