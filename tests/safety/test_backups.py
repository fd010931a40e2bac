"""P7: backups are whole, restore is all or nothing.

40 backups are made while three others write: each is whole and holds what each of them had saved
at one moment. A program that puts one backup and another in a journal's place by turns is killed
100 times (1,000 with --long): each time the journal is the one or the other. The control copies
the file as `cp` does.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.safety import nursery
from tests.safety.journals import damage_in, new_journal, notes_in
from tests.safety.programs import wait_until_written
from tests.safety.running import said
from tests.safety.shells import Shell, started, wait_for
from tests.safety.test_upgrades import ENVIRONMENT
from tests.safety.writer import LARGE, LARGE_NOTES, LONG, SHORT, steps

from trustlog.store.backups import make_backup
from trustlog.store.opening import open_as_it_is, open_journal
from trustlog.store.proof import digest_of
from trustlog.store.restoring import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2026, 11, 20, 15, 40, tzinfo=UTC)
PLANS = (SHORT, LONG, SHORT)
COPIES = 40
RESTORING = 0.08
"""Longer than one restore takes here."""


@pytest.fixture
def shells(tmp_path: Path) -> Iterator[list[Shell]]:
    """Three that write in one journal."""
    yield from writing(tmp_path, PLANS)


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Shell]:
    """One that makes changes of two megabytes."""
    for [shell] in writing(tmp_path, (LARGE,)):
        yield shell


def writing(folder: Path, plans: tuple[str, ...]) -> Iterator[list[Shell]]:
    journal = new_journal(folder)
    shells = [started(journal, f"w{number}", plan) for number, plan in enumerate(plans)]
    try:
        yield shells
    finally:
        for shell in shells:
            shell.process.kill()
            shell.process.wait()


def backed_up(journal: Path) -> Path:
    with closing(open_as_it_is(str(journal))) as connection:
        return Path(make_backup(connection, str(journal.parent / "backups"), NOW))


class Following:
    """Somebody who writes, followed from backup to backup."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.count = 0
        self._notes: dict[int, str] = {}
        self._steps = steps(shell.tag, shell.plan)

    def is_in(self, copy: Path) -> bool:
        """Whether a copy holds what they had at a moment, no earlier than in the copy before."""
        found, most = notes_in(copy, self.shell.tag), self.shell.acked() + 1
        while self._notes != found and self.count < most:
            verb, keys, note = next(self._steps)
            self.count += 1
            for key in keys:
                if verb == "delete":
                    del self._notes[key]
                else:
                    self._notes[key] = note
        return self._notes == found


def test_a_backup_made_while_others_write_is_whole(shells: list[Shell]) -> None:
    journal, problems = shells[0].journal, []
    followed = [Following(shell) for shell in shells]
    wait_for(shells, 10)
    for _ in range(COPIES):
        copy = backed_up(journal)
        problems += damage_in(copy)
        problems += [f"mixed: {each.shell.tag}" for each in followed if not each.is_in(copy)]

    assert problems == []
    assert len(list((journal.parent / "backups").iterdir())) == COPIES
    assert sum(each.count for each in followed) > COPIES  # they went on writing


def test_a_file_copied_while_another_writes_is_not(large: Shell, tmp_path: Path) -> None:
    wait_for([large], LARGE_NOTES)
    copy, problems = tmp_path / "copy.db", []
    for _ in range(100):
        wait_until_written(large.journal)
        shutil.copy(large.journal, copy)
        problems = damage_in(copy)
        if problems:
            break

    assert problems


def test_what_was_saved_before_a_restore_is_in_the_copy_that_is_kept(tmp_path: Path) -> None:
    for [shell] in writing(tmp_path, (SHORT,)):
        backup = backed_up(shell.journal)
        wait_for([shell], 60)
        acked = shell.acked()

        with (
            closing(open_journal(str(shell.journal))) as live,
            closing(open_as_it_is(str(backup))) as older,
            Candidate(older, str(shell.journal)) as candidate,
        ):
            kept = Path(candidate.replace(live, NOW))
        shell.process.kill()  # what is looked at must stand still
        shell.process.wait()

        followed = Following(shell)
        assert followed.is_in(kept)
        assert followed.count >= acked
        assert [*damage_in(kept), *damage_in(shell.journal)] == []


@dataclass
class Tally:
    """What some kills came to."""

    kills: int = 0
    hot: int = 0
    found: dict[str, int] = field(default_factory=dict)


@pytest.fixture
def two(friday: Path) -> tuple[Path, Path, Path]:
    """A journal, and two backups of it that differ in many pages."""
    path = new_journal(friday)
    copies = []
    for number in range(2):
        for each in range(30):
            words = ("note", f"{number} {each} " + "let her finish " * 100)
            assert said(*words, "--with", "priya", "--journal", str(path)).code == 0
        copies.append(backed_up(path))
    return path, copies[0], copies[1]


def killed(two: tuple[Path, Path, Path], kills: int, seed: int) -> Tally:
    """Kill as many programs that restore without end."""
    tally, chance = Tally(), random.Random(seed)  # noqa: S311  # a seed, no secret
    with subprocess.Popen(
        [sys.executable, nursery.__file__, "restore"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(kills):
            process.stdin.write(" ".join(map(str, two)) + "\n")
            process.stdin.flush()
            child = int(process.stdout.readline())
            time.sleep(chance.uniform(0, RESTORING))
            os.kill(child, signal.SIGKILL)
            assert process.stdout.readline() == "gone\n"
            tally.kills += 1
            tally.hot += two[0].with_name("journal.db-journal").exists()
            what = "; ".join(damage_in(two[0])) or digest_in(two[0])
            tally.found[what] = tally.found.get(what, 0) + 1
        process.stdin.close()
    return tally


def digest_in(path: Path) -> str:
    with closing(open_journal(str(path))) as connection:
        return digest_of(connection)


@pytest.mark.parametrize("batch", range(2), ids=str)
def test_a_restore_that_is_killed_leaves_the_one_or_the_other(
    two: tuple[Path, Path, Path], batch: int
) -> None:
    tally = killed(two, 50, seed=batch)

    assert tally.kills == 50
    assert tally.found.keys() <= {digest_in(two[1]), digest_in(two[2])}
    assert len(tally.found) == 2
    assert tally.hot > 0  # it was killed while pages were written


@pytest.mark.long
@pytest.mark.parametrize("batch", range(2, 12), ids=str)
def test_a_restore_that_is_killed_leaves_the_one_or_the_other_for_long(
    two: tuple[Path, Path, Path], batch: int
) -> None:
    tally = killed(two, 100, seed=batch)

    assert tally.kills == 100
    assert tally.found.keys() <= {digest_in(two[1]), digest_in(two[2])}
