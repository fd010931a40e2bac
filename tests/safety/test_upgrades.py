"""P8: a backup comes before each migration, a failed one changes nothing, newer files are refused.

Journals of every older schema are killed while they are brought up, 120 times (1,200 with --long):
each is of one schema or the other with every row, and never of the newer one without a backup that
has all of them. Six programs at once bring a journal up once. What fails at any statement, and the
control that lets SQLite enforce references meanwhile, stand beside the store's tests.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.older import OLDER, put, rows_in, schema_of
from tests.safety import nursery
from tests.safety.journals import damage_in

import trustlog
from trustlog.store import upgrading
from trustlog.store.migrations.runner import migrate
from trustlog.store.opening import SCHEMA, open_journal

if TYPE_CHECKING:
    from tests.older import Tables

RACERS = 6
RACES = 8
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": f"{Path(trustlog.__file__).parents[1]}:{Path(__file__).parents[2]}",
}
RACE = """
import os, sys, time
from trustlog.store.opening import open_journal

folder, count = sys.argv[1], int(sys.argv[2])
print("ready", flush=True)
while not os.path.exists(folder + "/go"):
    time.sleep(0.001)
for number in range(count):
    open_journal(f"{folder}/{number}/journal.db").close()
"""


@dataclass
class Tally:
    """What some kills came to."""

    kills: int = 0
    reached: dict[int, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def kept(before: Tables, path: Path) -> bool:
    """Whether a journal, or a copy of it, has every row that there was."""
    after = rows_in(path)
    return {name: after.get(name) for name in before} == before


def backups_of(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob("*.db"))


def problems_with(path: Path, before: Tables, older: int) -> list[str]:
    """What is not as it must be with a journal that was brought up, or half way there."""
    found, schema = [], schema_of(path)
    if schema not in (older, SCHEMA):
        found.append(f"schema {schema}")
    if not kept(before, path):
        found.append("rows are lost")
    whole = [each for each in backups_of(path) if schema_of(each) == older and kept(before, each)]
    if schema == SCHEMA and not whole:
        found.append("no backup has every row")
    return found


def seconds_for(folder: Path, schema: int) -> float:
    """How long it takes here and now."""
    path = put(schema, folder / "timed/journal.db")
    begun = time.monotonic()
    open_journal(str(path)).close()
    return time.monotonic() - begun


def killed(folder: Path, kills: int, seed: int) -> Tally:
    """Kill as many programs that bring a journal up."""
    tally, chance = Tally(), random.Random(seed)  # noqa: S311  # a seed, no secret
    with subprocess.Popen(
        [sys.executable, nursery.__file__, "upgrade"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(kills):
            older = OLDER[number % len(OLDER)]
            path = put(older, folder / f"{number}/journal.db")
            before = rows_in(path)
            pace = 3 * seconds_for(folder / str(number), older)
            process.stdin.write(f"{path}\n")
            process.stdin.flush()
            child = int(process.stdout.readline())
            time.sleep(chance.uniform(0, pace))
            os.kill(child, signal.SIGKILL)
            assert process.stdout.readline() == "gone\n"
            tally.kills += 1
            schema = schema_of(path)
            tally.reached[schema] = tally.reached.get(schema, 0) + 1
            tally.problems += problems_with(path, before, older)
            open_journal(str(path)).close()
            tally.problems += [*problems_with(path, before, older), *damage_in(path)]
        process.stdin.close()
    return tally


@pytest.mark.parametrize("batch", range(2), ids=str)
def test_a_kill_leaves_one_schema_or_the_other(tmp_path: Path, batch: int) -> None:
    tally = killed(tmp_path, 60, seed=batch)

    assert (tally.kills, tally.problems) == (60, [])
    assert set(tally.reached) == {*OLDER, SCHEMA}  # some were killed before it was done


@pytest.mark.long
@pytest.mark.parametrize("batch", range(2, 12), ids=str)
def test_a_kill_leaves_one_schema_or_the_other_for_long(tmp_path: Path, batch: int) -> None:
    tally = killed(tmp_path, 120, seed=batch)

    assert (tally.kills, tally.problems) == (120, [])


def test_without_a_backup_that_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(1, tmp_path / "1/journal.db")
    before = rows_in(path)
    monkeypatch.setattr(upgrading, "migrate", lambda connection, _first: migrate(connection))

    open_journal(str(path)).close()

    assert problems_with(path, before, 1) == ["no backup has every row"]


def test_six_programs_at_once_bring_a_journal_up_once(tmp_path: Path) -> None:
    paths = [put(1, tmp_path / f"{number}/journal.db") for number in range(RACES)]
    before = rows_in(paths[0])
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACE, str(tmp_path), str(RACES)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(RACERS)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    (tmp_path / "go").touch()
    for racer in racers:
        racer.communicate(timeout=60)

    assert [racer.returncode for racer in racers] == [0] * RACERS
    for path in paths:
        assert problems_with(path, before, 1) == []
        assert schema_of(path) == SCHEMA
        assert len(backups_of(path)) == 1
        assert damage_in(path) == []
