"""P1: an add that said "saved" survives `kill -9`.

Three writers, each a process on the real store, are killed at random moments, 210 times (2,100
with --long): of at least 5,000 changes that were said to be saved none is lost, none is half
there, and the journal is whole. The control keeps SQLite's rollback journal in memory.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from tests.safety.journals import damage_in, new_journal
from tests.safety.shells import Shell, started, wait_for
from tests.safety.writer import (
    AS_IT_IS,
    JOURNAL_IN_MEMORY,
    LARGE,
    LARGE_NOTES,
    LONG,
    SHORT,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ROUNDS = 70
CHANGES = 80
CHECKED_EACH = 10
SMALL = ((SHORT, LONG, SHORT), (LONG, SHORT, LONG))
LARGE_ALONE = ((LARGE,),)


@dataclass
class Tally:
    """What some rounds of kills came to."""

    kills: int = 0
    acked: int = 0
    hot: int = 0
    problems: list[str] = field(default_factory=list)


def killed(
    journal: Path,
    kill: Callable[[list[Shell], random.Random], None],
    *,
    plans: tuple[tuple[str, ...], ...] = SMALL,
    rounds: int = ROUNDS,
    variant: str = AS_IT_IS,
) -> Iterator[Tally]:
    """Start writers and kill them, again and again; tell after each round what was found."""
    tally, chance = Tally(), random.Random(7)  # noqa: S311  # a seed, no secret
    for number in range(rounds):
        shells = [
            started(journal, f"r{number}w{n}", plan, variant)
            for n, plan in enumerate(plans[number % len(plans)])
        ]
        try:
            kill(shells, chance)
        finally:
            for shell in shells:
                shell.process.kill()
                shell.process.wait()
        left = journal.with_name("journal.db-journal")
        tally.hot += left.exists() and left.stat().st_size > 0
        tally.kills += len(shells)
        tally.acked += sum(shell.acked() for shell in shells)
        tally.problems += [problem for shell in shells for problem in shell.lost()]
        if plans is LARGE_ALONE or (number + 1) % CHECKED_EACH == 0:
            tally.problems += damage_in(journal)
        yield tally


def at_random(shells: list[Shell], chance: random.Random) -> None:
    """Kill each a little after a random number of changes, the others still writing."""
    moments = sorted(chance.randint(0, CHANGES) for _ in shells[1:])
    victims = chance.sample(shells, len(shells))
    for moment, victim in zip((*moments, CHANGES), victims, strict=True):
        wait_for(shells, moment)
        time.sleep(chance.uniform(0, 0.01))
        victim.end()


def amid_writing(shells: list[Shell], chance: random.Random) -> None:
    """Kill the only one in the middle of a large change, when pages already reach the file."""
    [shell] = shells
    wait_for(shells, LARGE_NOTES)
    before = shell.journal.stat().st_mtime_ns
    while shell.journal.stat().st_mtime_ns == before and shell.acked() == LARGE_NOTES:
        pass
    time.sleep(chance.uniform(0, 0.05))
    shell.end()


def test_what_was_saved_survives_being_killed(tmp_path: Path) -> None:
    *_, tally = killed(new_journal(tmp_path), at_random)

    assert tally.problems == []
    assert tally.kills == 210
    assert tally.acked >= 5000


def test_a_large_change_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    *_, tally = killed(new_journal(tmp_path), amid_writing, plans=LARGE_ALONE, rounds=6)

    assert tally.problems == []
    assert tally.hot > 0  # it was killed with pages written and not committed


def test_a_journal_whose_rollback_is_in_memory_does_not_survive(tmp_path: Path) -> None:
    rounds = killed(
        *(new_journal(tmp_path), amid_writing),
        plans=LARGE_ALONE,
        rounds=30,
        variant=JOURNAL_IN_MEMORY,
    )

    found = next((tally.problems for tally in rounds if tally.problems), [])

    assert {"malformed", "integrity_check", "checksum", "lost"} & {
        word.strip(":") for problem in found for word in problem.split()
    }


@pytest.mark.long
@pytest.mark.parametrize("batch", range(10), ids=str)
def test_what_was_saved_survives_being_killed_for_long(tmp_path: Path, batch: int) -> None:
    *_, tally = killed(new_journal(tmp_path), at_random)

    assert (tally.kills, tally.problems) == (210, [])
