"""A program that does one thing in a child of its own for each line it reads, to be killed in it.

`nursery.py ACT`: for each line of paths on standard input it forks a child that acts on them, says
the child's number, and says `gone` when the child has ended. Starting Python anew for each kill
would be most of the time these tests take.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

# Loaded before the first child is forked.
from trustlog.store.migrations.m0002_direction import sqlite as _  # noqa: F401
from trustlog.store.opening import open_as_it_is, open_journal
from trustlog.store.restoring import Candidate
from trustlog.store.upgrading import upgrade as _upgrade  # noqa: F401

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 11, 20, 15, 40, tzinfo=UTC)


def upgrade(path: str) -> None:
    """Open a journal of an older schema."""
    open_journal(path).close()


def restore(path: str, one: str, other: str) -> None:
    """Put one backup and the other in a journal's place by turns, without end."""
    while True:
        for file in (one, other):
            with (
                closing(open_journal(path)) as journal,
                closing(open_as_it_is(file)) as backup,
                Candidate(backup, path) as candidate,
            ):
                kept = candidate.replace(journal, NOW)
            os.unlink(kept)


ACTS: dict[str, Callable[..., None]] = {"upgrade": upgrade, "restore": restore}


def main(act: str) -> None:
    for line in sys.stdin:
        child = os.fork()
        if not child:
            ACTS[act](*line.split())
            signal.pause()  # a kill may come late, but never to nobody
        print(child, flush=True)
        os.waitpid(child, 0)
        print("gone", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
