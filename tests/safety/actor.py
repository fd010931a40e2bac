"""A program that changes a journal in one way and ends, to be watched at each of its system calls.

`actor.py ACT ACKED JOURNAL [MORE] [VARIANT]`: after each change that was said to be saved, one byte
is appended to ACKED. What was said instead stands on standard output.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice

from tests.safety.writer import SHORT, Writer, steps

from trustlog.domain.errors import TrustlogError
from trustlog.store import connection
from trustlog.store.journal import Journal
from trustlog.store.opening import open_as_it_is, open_journal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOW = datetime(2026, 11, 20, 15, 40, tzinfo=UTC)
TAG, KEY = "w", "correct horse battery staple"
CHANGES = 12
"""An add, more adds, an edit as the fourth, a delete as the sixth, an edit as the eleventh."""

AS_IT_IS, BLIND, FULL, OFF = "as-it-is", "blind", "full", "off"
"""The program, and the controls: it asks nobody after a fault; it synchronises less, or never."""


def change(path: str, count: str = str(CHANGES)) -> Iterator[None]:
    """Log, edit and delete moments, by the plan of the writers."""
    writer = Writer(path, TAG, SHORT)
    for step in islice(steps(TAG, SHORT), int(count)):
        writer.do(step)
        yield


def restore(path: str, backup: str) -> Iterator[None]:
    """Put a backup in the journal's place."""
    from trustlog.store.restoring import Candidate

    with (
        closing(open_journal(path)) as journal,
        closing(open_as_it_is(backup)) as source,
        Candidate(source, path) as candidate,
    ):
        candidate.replace(journal, NOW)
        yield


def upgrade(path: str) -> Iterator[None]:
    """Open a journal of an older schema."""
    open_journal(path).close()
    yield


def encrypt(path: str) -> Iterator[None]:
    """Write a journal anew under a passphrase."""
    from trustlog.store.sealing import rewrite

    rewrite(path, None, KEY)
    yield


def import_(path: str, notes: str) -> Iterator[None]:
    """Take in what another tool wrote."""
    from tests.safety.running import said

    if (done := said("import", notes, "--journal", path)).code == 0:
        yield
    else:
        print(done.err)


ACTS: dict[str, Callable[..., Iterator[None]]] = {
    "change": change,
    "restore": restore,
    "upgrade": upgrade,
    "encrypt": encrypt,
    "import": import_,
}


def vary(variant: str) -> None:
    """Make the program one of the controls."""
    if variant == BLIND:
        sure = Journal.commit
        Journal.commit = lambda self, _saved: sure(self, lambda _file: False)  # type: ignore[method-assign, assignment]  # the control
    elif variant != AS_IT_IS:
        connection.SETTINGS += f"PRAGMA synchronous={variant};"


def main(act: str, acked: str, *words: str) -> None:
    *paths, variant = words
    vary(variant)
    connection.WAIT_SECONDS = 1  # after a fault a lock may stay until the process ends
    ack = os.open(acked, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        for _ in ACTS[act](*paths):
            os.write(ack, b".")
    except TrustlogError as error:
        print(error)


if __name__ == "__main__":
    main(*sys.argv[1:])
