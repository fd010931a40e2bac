"""Journals of a known size and shape, made once by a seeded generator and kept.

The rows of the moments are those that `trustlog add` writes, one command each, with their
checksums and the steps of `undo`; only the way in is short: plain inserts, and one rebuild of the
text index. Habits and people are written by the store itself.
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
from bench.pledges import pledges

from trustlog.domain.cadences import cadence_of
from trustlog.domain.operations import Operation, uuid7
from trustlog.domain.people import Person, name_of
from trustlog.domain.rules import Rules
from trustlog.exchange.catalogue import built_in_habits
from trustlog.practice.habits import adopt, habit_from
from trustlog.store.checksums import checksum
from trustlog.store.journal import Journal
from trustlog.store.making import make_journal
from trustlog.store.opening import open_journal
from trustlog.store.people import add_person
from trustlog.store.values import SQLITE_IN

if TYPE_CHECKING:
    from bench.pledges import Pledge

    from trustlog.domain.habits import Template

    Row = tuple[Any, ...]
    Habits = dict[int, tuple[str, int]]

HERE = Path(__file__).parent
KEPT = HERE / "journals"
SEED = 20261120
BATCH = 20_000
NOON = 12 * 60

day_text, instant_text = SQLITE_IN["day"], SQLITE_IN["instant"]


class Shape(NamedTuple):
    """How big a journal is, and whether its first habit was kept on every weekday."""

    moments: int
    people: int = 40
    unbroken: bool = False

    @property
    def promises(self) -> int:
        """How many there are: one for twenty moments."""
        return self.moments // 20


SHAPES = {
    "1k": Shape(1_000),
    "10k": Shape(10_000),
    "100k": Shape(100_000),
    "1m": Shape(1_000_000, people=200),
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
    files = [HERE / f"{name}.py" for name in ("journals", "plan", "pledges", "words")]
    files += [source / "data" / "catalogue.toml", source / "store" / "checksums.py"]
    files += sorted((source / "store" / "migrations").rglob("*.py"))
    return blake2b(b"".join(file.read_bytes() for file in files), digest_size=4).hexdigest()


def _make(path: Path, shape: Shape) -> None:
    rng = random.Random(SEED)
    templates = built_in_habits()
    cadences = [cadence_of(template.cadence) for template in templates]
    planned = plan.events(shape.moments, cadences, rng, unbroken=shape.unbroken)
    make_journal(str(path))
    handles = words.handles(shape.people)
    habits, people = _take_up(path, templates, planned, handles, rng)
    database = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-500000"):
        database.execute(f"PRAGMA {setting}")
    trigger = "type = 'trigger' AND name LIKE '%_text_add'"
    triggers = database.execute(f"SELECT name, sql FROM sqlite_master WHERE {trigger}").fetchall()
    database.execute("BEGIN")
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {name}")
    scribe = Scribe(database, habits, people, rng)
    scribe.write(planned)
    scribe.promise(pledges(shape.promises, rng))
    for name, sql in triggers:
        text = name.removesuffix("_add")
        database.execute(f"INSERT INTO {text} ({text}) VALUES ('rebuild')")
        database.execute(sql)
    database.execute("COMMIT")
    database.execute("PRAGMA journal_mode=DELETE")
    database.close()
    handle = os.open(path, os.O_RDWR)
    os.fsync(handle)
    os.close(handle)


def _take_up(
    path: Path,
    templates: list[Template],
    planned: list[plan.Event],
    handles: tuple[str, ...],
    rng: random.Random,
) -> tuple[Habits, dict[str, int]]:
    """Every habit from its first moment's day on, and everyone, by the store itself."""
    begun: dict[int, date] = {}
    for event in planned:
        if event.habit is not None:
            begun[event.habit] = min(event.day, begun.get(event.habit, event.day))
    journal = Journal(open_journal(str(path)), lambda: open_journal(str(path)))
    at = _instant(plan.FIRST, 0)

    def uid() -> str:
        return _uid(at, rng)

    def operation(verb: str) -> Operation:
        return Operation(uid=uid(), verb=verb, subject="", day=plan.FIRST, at=at)

    taken = [habit_from(templates[n], (), since, Rules()) for n, since in sorted(begun.items())]
    adopt(journal, taken, operation("habit adopt"), uid)
    with journal.changing(operation("person add")) as change:
        change.step("everyone")
        for handle in handles:
            name = name_of(handle)
            person = Person(handle=handle, name=name, relation="report", since=plan.FIRST)
            add_person(change, person, uid())
    rows = journal.habit_ids()
    habits = {n: (templates[n].slug, rows[templates[n].slug]) for n in begun}
    people = journal.person_ids()
    journal.close()
    return habits, people


class Scribe:
    """Writes planned moments as rows, each as one command of its own."""

    def __init__(
        self,
        database: sqlite3.Connection,
        habits: Habits,
        people: dict[str, int],
        rng: random.Random,
    ) -> None:
        self._database = database
        self._rng = rng
        self._writer = words.Writer(rng, tuple(people))
        self._habits = habits
        self._people = people
        self._rows: dict[str, list[Row]] = defaultdict(list)
        [(self._before,)] = database.execute("SELECT max(id) FROM operation")

    def write(self, planned: list[plan.Event]) -> None:
        """Every moment in the order in which it was written down, and the last number."""
        for number, event in enumerate(planned, 1):
            self._write_one(number, event)
            if number % BATCH == 0:
                self._flush()
        self._put("counter", "moment", len(planned))
        self._flush()

    def _write_one(self, number: int, event: plan.Event) -> None:
        operation = self._before + number
        written = _instant(event.written, event.minute)
        slug, habit = self._habits[event.habit] if event.habit is not None else (None, None)
        about = ("add", f"#{number} {slug}") if slug else ("note", f"#{number}")
        when = (day_text(event.written), instant_text(written))
        self._put("operation", operation, _uid(written, self._rng), *about, *when, 0)
        people = sorted(self._people[handle] for handle in self._writer.people())
        tags = self._writer.tags()
        private = self._rng.random() < 0.04
        at = _instant(event.day, event.minute if event.timed else NOON)
        row: Row = (_uid(written, self._rng), number, event.day, at, 0, event.timed, habit)
        row = (*row, event.effect, self._writer.note(), private)
        self._put("moment", number, *_stored(row), checksum(*row, tuple(people), tuple(tags), ()))
        self._born(operation, "moment", f'{{"id":{number}}}')
        day = day_text(event.day)
        for person in people:
            self._put("moment_person", number, person, day, habit, event.effect)
            self._born(operation, "moment_person", f'{{"moment_id":{number},"person_id":{person}}}')
        for tag in tags:
            self._put("moment_tag", number, tag, day)
            self._born(operation, "moment_tag", f'{{"moment_id":{number},"tag":"{tag}"}}')

    def promise(self, planned: list[Pledge]) -> None:
        """Every promise in the order in which it was made, each settled without a moment."""
        [(before,)] = self._database.execute("SELECT max(id) FROM operation")
        everyone = sorted(self._people.values())
        for number, pledge in enumerate(planned, 1):
            operation = before + number
            made = _instant(pledge.made, NOON)
            about = ("promise to", f"p{number}", day_text(pledge.made), instant_text(made))
            self._put("operation", operation, _uid(made, self._rng), *about, 0)
            person, text = self._rng.choice(everyone), self._writer.note()
            row: Row = (_uid(made, self._rng), number, person, pledge.theirs, text, pledge.made)
            row = (*row, pledge.due, pledge.state, pledge.settled, "", None, False)
            self._put("promise", number, *_stored(row), checksum(*row, ()))
            self._born(operation, "promise", f'{{"id":{number}}}')
            if pledge.moved is not None:
                day, was = pledge.moved
                move: Row = (number, day, was, pledge.due, "")
                self._put("promise_move", None, *_stored(move), checksum(*move))
        self._put("counter", "promise", len(planned))
        self._flush()

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


def _uid(at: datetime, rng: random.Random) -> str:
    return uuid7(int(at.timestamp() * 1000), rng.randbytes(10))


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
