"""A server that is stopped at once under four writers: what was said to be saved is there."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.postgres import SETTINGS, Server, programs

from trustlog.command.unsaved import waiting
from trustlog.store.reaching import make_there

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WRITER = Path(__file__).with_name("server_writer.py")
WRITERS = ("ann", "bob", "cleo", "dev")
DURABLE = {**SETTINGS, "fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}
HASTY = {**SETTINGS, "wal_writer_delay": "10000ms"}
"""Nothing is on the disk when it is said to be saved."""
SEED = 15


class Stopped:
    """What four writers were told, what the journal holds, and what is kept apart."""

    def __init__(self) -> None:
        self.told: dict[str, str] = {}
        self.held: Counter[str] = Counter()
        self.kept: set[str] = set()

    @property
    def saved(self) -> set[str]:
        return {note for note, told in self.told.items() if told == "saved"}

    @property
    def lost(self) -> set[str]:
        """What was said to be saved and is not there."""
        return self.saved - self.held.keys()

    @property
    def wrong(self) -> list[str]:
        """What was said that is not so, and what is nowhere."""
        found = []
        for note, told in self.told.items():
            here, kept = self.held[note], note in self.kept
            if here > 1 or (told != "saved" and not kept):
                found.append(f"{note}: {here} times, {told}")
            elif "Not saved:" in told and here:
                found.append(f"{note}: there, {told}")
        return found


def stopped(rounds: int, settings: Mapping[str, str], folder: Path) -> Stopped:
    """Stop a server at once while four write, so many times, and start it again."""
    chance, seen = random.Random(SEED), Stopped()  # noqa: S311  # the same each time
    with _served(settings) as (server, port):
        where = f"postgresql://trustlog@127.0.0.1:{port}/postgres"
        make_there(where, None)
        with closing(psycopg.connect(where, autocommit=True)) as owner:
            owner.execute("CHECKPOINT")
        for each in range(rounds):
            running = _writers(where, folder, each)
            time.sleep(0.2 + chance.random())
            server.run("pg_ctl", "stop", "-m", "immediate")
            for writer in running:
                out, _ = writer.communicate(timeout=60)
                seen.told |= dict(line.split("\t", 1) for line in out.splitlines())
            server.resume(port, settings)
        with closing(psycopg.connect(where)) as owner:
            notes = owner.execute("SELECT note FROM moment").fetchall()
        seen.held = Counter(note for (note,) in notes)
    for home in folder.glob("*-*"):
        kept = waiting({"HOME": str(home)})
        seen.kept |= {" ".join(each.line.many("note")) for each in kept}
    return seen


def _writers(where: str, folder: Path, number: int) -> list[subprocess.Popen[str]]:
    """Four writers, each with a home of its own, that are writing by now."""
    path = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = []
    for name in WRITERS:
        home = folder / f"{name}-{number}"
        home.mkdir()
        words = [sys.executable, str(WRITER), where, str(home), f"{name}{number}"]
        running.append(subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=path))
    assert running[0].stdout
    running[0].stdout.readline()
    return running


@contextmanager
def _served(settings: Mapping[str, str]) -> Iterator[tuple[Server, int]]:
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="trustlog-postgres-"))
    try:
        server = Server(found, folder)
        port = server.start(settings)
        try:
            yield server, port
        finally:
            server.run("pg_ctl", "stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder)


def test_what_was_saved_survives_a_server_that_is_stopped_at_once(tmp_path: Path) -> None:
    seen = stopped(2, DURABLE, tmp_path)

    assert seen.lost == set()
    assert seen.wrong == []
    assert len(seen.saved) > 20
    assert len(seen.told) > len(seen.saved)


@pytest.mark.long
def test_what_was_saved_survives_fifteen_stops(tmp_path: Path) -> None:
    seen = stopped(15, DURABLE, tmp_path)

    print(f"{len(seen.saved)} saved, {len(seen.told) - len(seen.saved)} not, of 15 stops")
    assert seen.lost == set()
    assert seen.wrong == []
    assert len(seen.saved) > 200


def test_a_server_that_does_not_wait_for_its_disk_loses_what_was_saved(tmp_path: Path) -> None:
    # The control: a loss would be noticed.
    assert stopped(1, HASTY, tmp_path).lost
