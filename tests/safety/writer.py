"""A program that changes a journal without end, by a plan, until a signal ends it.

`writer.py JOURNAL ACKED TAG PLAN [VARIANT]`: after each change that was said to be saved, one
byte is appended to ACKED. What the n-th change is follows from the plan, so the size of ACKED says
what the journal must hold: the state after that many changes, or after one more.
"""

from __future__ import annotations

import os
import sys
from itertools import islice

from trustlog.domain.moments import BUILT
from trustlog.domain.operations import Operation
from trustlog.domain.rules import Rules
from trustlog.domain.times import when
from trustlog.practice.moment_changes import change_moment, delete_moments
from trustlog.practice.moments import Entry, log
from trustlog.store import connection
from trustlog.wiring import Machine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.domain.moments import Moment
    from trustlog.store.journal import Journal

    Step = tuple[str, tuple[int, ...], str]
    """A verb, the keys of the moments it is about, and the note they have then."""

SHORT, LONG, LARGE = "short", "long", "large"
"""A journal opened for each change, one kept open, and one with changes of two megabytes."""

AS_IT_IS, JOURNAL_IN_MEMORY = "as-it-is", "journal-in-memory"
"""The program, and the control: one setting more."""

RULES = Rules()
LARGE_NOTES = 12


def note_of(tag: str, key: int, edition: int, size: int) -> str:
    """A note that says whose it is, in words of its own up to a size."""
    words, length = [f"{tag}.{key}.{edition}"], 0
    while length < size:
        words.append(f"{(key * 7919 + length) % 99991:x}")
        length += len(words[-1]) + 1
    return " ".join(words)


def steps(tag: str, plan: str) -> Iterator[Step]:
    """Everything a writer will do, in order."""
    live: list[int] = []
    n = -1
    while True:
        n += 1
        if plan == LARGE and len(live) == LARGE_NOTES:
            yield "delete", tuple(live), ""
            live.clear()
        elif plan != LARGE and n % 7 == 3:
            yield "edit", (live[-1],), note_of(tag, live[-1], n, 200)
        elif plan != LARGE and n % 11 == 5:
            yield "delete", (live.pop(-2),), ""
        else:
            live.append(n)
            size = 90_000 if plan == LARGE else 9000 if n % 16 == 2 else 1500 if n % 4 == 0 else 40
            yield "add", (n,), note_of(tag, n, 0, size)


def state_after(tag: str, plan: str, count: int) -> dict[int, str]:
    """The notes a writer's moments have after so many changes."""
    notes: dict[int, str] = {}
    for verb, keys, note in islice(steps(tag, plan), count):
        for key in keys:
            if verb == "delete":
                del notes[key]
            else:
                notes[key] = note
    return notes


class Writer:
    """Somebody at a shell: one journal, one plan."""

    def __init__(self, path: str, tag: str, plan: str) -> None:
        self.machine = Machine()
        self.path, self.tag, self.plan = path, tag, plan
        self.journal: Journal | None = None
        self.moments: dict[int, Moment] = {}

    def do(self, step: Step) -> None:
        """Change the journal as a command does: in one operation."""
        journal = self.journal or self.machine.open(self.path)
        self._do(journal, *step)
        if self.plan == SHORT:
            journal.close()
        else:
            self.journal = journal

    def _do(self, journal: Journal, verb: str, keys: tuple[int, ...], note: str) -> None:
        operation = self.operation(verb)
        if verb == "delete":
            numbers = tuple(self.moments.pop(key).number for key in keys)
            delete_moments(journal, numbers, operation)
            return
        [key] = keys
        if verb == "edit":
            before = self.moments[key]
            self.moments[key] = before.but(note=note)
            change_moment(journal, before, self.moments[key], operation, self.machine.uid)
            return
        # Now and then a new person: more rows that must come together or not at all.
        people = ("priya", f"{self.tag}-{key}") if key % 20 == 9 else ("priya",)
        entry = Entry(
            when=when(None, None, self.machine.clock, RULES),
            effect=BUILT,
            note=note,
            people=people,
            tags=(self.tag,),
        )
        done = log(journal, entry, operation, RULES, self.machine.uid)
        self.moments[key] = done.moment

    def operation(self, verb: str) -> Operation:
        """A new step of undo."""
        now = self.machine.clock.now()
        return Operation(uid=self.machine.uid(), verb=verb, subject="", day=now.date(), at=now)


def main(path: str, acked: str, tag: str, plan: str, variant: str = AS_IT_IS) -> None:
    """Change the journal until the process ends."""
    if variant == JOURNAL_IN_MEMORY:
        connection.SETTINGS += "PRAGMA journal_mode=MEMORY;"
    writer = Writer(path, tag, plan)
    ack = os.open(acked, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        for step in steps(tag, plan):
            writer.do(step)
            os.write(ack, b".")
    except KeyboardInterrupt:
        os._exit(130)


if __name__ == "__main__":
    main(*sys.argv[1:])
