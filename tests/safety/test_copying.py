"""`journal copy`: there and back every row is the same, and what was cut off goes on."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.fronts import heard
from tests.journals import journal_in, moment, operation, person, uid
from tests.servers import address, held_in

from trustlog.cli.app import run
from trustlog.domain.errors import JournalError
from trustlog.store.arriving import UNFINISHED
from trustlog.store.journal import Journal
from trustlog.store.moments import add_moment
from trustlog.store.people import add_person
from trustlog.store.reaching import reached
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from datetime import date

    from tests.fronts import Said

    from trustlog.domain.moments import Moment

COPIER = Path(__file__).with_name("copier.py")
SEED = 8


def copied(source: str, target: str, home: Path) -> Said:
    machine = Machine({"HOME": str(home)})
    return heard(lambda: run(["journal", "copy", source, target], machine))


def filled(path: Path, count: int) -> str:
    """A journal with so many moments, each with its step of undo, words, people and tags."""
    chance = random.Random(SEED)  # noqa: S311  # the same each time
    with closing(journal_in(path)) as journal:
        with journal.changing(operation("person add", 0)) as change:
            change.step("them")
            for number, handle in enumerate(("priya", "tom", "mei")):
                add_person(change, person(handle), uid(number))
        for start in range(1, count + 1, 1_000):
            with journal.changing(operation("add", start)) as change:
                change.step(f"#{start}")
                for number in range(start, min(start + 1_000, count + 1)):
                    add_moment(change, drawn(number, chance))
    return str(path)


def drawn(number: int, chance: random.Random) -> Moment:
    words = ("let her finish", "café ☕ 日本", "a\nb\tc", 'it\'s "so" \\ %s', "[bold]x[/]", "")
    return moment(
        number,
        note=f"{chance.choice(words)} {number}",
        people=tuple(chance.sample(("priya", "tom", "mei"), chance.randrange(3))),
        tags=tuple(chance.sample(("calm", "hard", "q4"), chance.randrange(3))),
        private=chance.random() < 0.1,
        effect=chance.choice(("built", "neutral", "cost")),
    )


def there_and_back(count: int, conninfo: str, folder: Path, home: Path) -> None:
    source, back = filled(folder / "journal.db", count), str(folder / "back.db")
    server = address(conninfo)

    assert copied(source, server, home).code == 0
    assert copied(server, back, home).code == 0
    assert held_in(server) == held_in(source)
    assert held_in(back) == held_in(source)
    assert len(held_in(back)["moment"]) == count


def test_there_and_back_every_row_is_the_same(
    postgres_database: str, tmp_path: Path, home: Path
) -> None:
    there_and_back(700, postgres_database, tmp_path, home)


@pytest.mark.long
def test_there_and_back_a_hundred_thousand_moments_are_the_same(
    postgres_database: str, tmp_path: Path, home: Path
) -> None:
    there_and_back(100_000, postgres_database, tmp_path, home)


def interrupted(kills: int, source: str, target: str) -> int:
    """Copy, and kill the program as often; how often it was copying when it was killed."""
    chance, caught = random.Random(SEED), 0  # noqa: S311  # the same each time
    for _ in range(kills):
        words = [sys.executable, str(COPIER), source, target]
        with subprocess.Popen(words, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as each:
            time.sleep(0.25 + chance.random() * 0.6)
            each.kill()
            caught += each.wait() != 0
    return caught


def cut_off(kills: int, source: str, target: str, home: Path) -> None:
    caught = interrupted(kills, source, target)
    said = copied(source, target, home)

    if said.code != 0:  # it had come to its end before it was killed
        assert b"already" in said.err
        assert caught < kills
    assert held_in(target) == held_in(source)


def test_a_copy_to_a_server_that_was_cut_off_goes_on(
    postgres_database: str, tmp_path: Path, home: Path
) -> None:
    source = filled(tmp_path / "journal.db", 3_000)

    cut_off(3, source, address(postgres_database), home)


@pytest.mark.long
def test_a_copy_that_was_cut_off_twenty_times_goes_on(
    postgres_database: str, tmp_path: Path, home: Path
) -> None:
    source = filled(tmp_path / "journal.db", 20_000)
    server, back = address(postgres_database), str(tmp_path / "back.db")

    cut_off(20, source, server, home)
    cut_off(20, server, back, home)


def test_half_a_copy_is_no_journal(postgres_database: str, tmp_path: Path, home: Path) -> None:
    source = filled(tmp_path / "journal.db", 200)
    server = address(postgres_database)
    assert copied(source, server, home).code == 0
    with closing(psycopg.connect(postgres_database, autocommit=True)) as owner:
        owner.execute("UPDATE trustlog_meta SET schema_version = -1")
        owner.execute("DELETE FROM change WHERE operation_id > 0")

    with pytest.raises(JournalError, match="a copy that was not finished"):
        reached(server, None)
    assert copied(source, server, home).code == 0
    assert held_in(server) == held_in(source)


def test_what_was_changed_since_a_copy_was_cut_off_is_copied(
    postgres_database: str, tmp_path: Path, home: Path
) -> None:
    source, server = filled(tmp_path / "journal.db", 50), address(postgres_database)
    assert copied(source, server, home).code == 0
    with closing(psycopg.connect(postgres_database, autocommit=True)) as owner:
        owner.execute("UPDATE trustlog_meta SET schema_version = -1")
        owner.execute("UPDATE moment SET note = 'other words' WHERE id = 7")

    assert copied(source, server, home).code == 0
    assert held_in(server) == held_in(source)


def test_what_undo_remembers_is_copied_with_it(
    postgres_database: str, tmp_path: Path, home: Path
) -> None:
    source, server, back = tmp_path / "a.db", address(postgres_database), tmp_path / "b.db"
    said = ["--journal", str(source)]
    machine = Machine({"HOME": str(home), "TRUSTLOG_NOW": "2026-11-20T15:40"})
    for words in ("add listening her @priya +calm", "edit 1 --note other --private", "undo"):
        assert heard(lambda words=words: run([*words.split(), *said], machine)).code == 0  # type: ignore[misc]  # bound per round
    copied(str(source), server, home)
    for line in ("undo --redo", "undo", "undo", "undo --redo"):
        typed = [*line.split(), "--journal", server]
        assert heard(lambda typed=typed: run(typed, machine)).code == 0  # type: ignore[misc]  # bound per round
    copied(server, str(back), home)

    assert held_in(str(back)) == held_in(str(source))


def test_a_journal_that_is_there_stays(postgres_database: str, tmp_path: Path, home: Path) -> None:
    source, server = filled(tmp_path / "journal.db", 5), address(postgres_database)
    copied(source, server, home)
    other = filled(tmp_path / "other.db", 9)

    assert copied(other, server, home).code == 1
    assert copied(server, other, home).code == 1
    assert len(held_in(server)["moment"]) == 5
    assert not os.path.exists(other + UNFINISHED)
    with closing(Journal(reached(server, None), lambda: reached(server, None))) as journal:
        assert sum(journal.effects_counted(journal_day(), journal_day()).values()) == 5


def journal_day() -> date:
    return moment().day
