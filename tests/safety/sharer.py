"""A program that shares a journal with others: it logs a hundred moments as fast as it can.

`sharer.py JOURNAL SAYS TAG [VARIANT]`: into SAYS go a line for each moment with its number and the
seconds it took, and the sentence of whatever stopped it. After each it adds a tag of its own to
one of a hundred that were there before, which is read in the transaction that changes
it.
"""

from __future__ import annotations

import sys
import time

from tests.safety.writer import Writer, steps

from trustlog.domain.errors import RefusedError, TrustlogError
from trustlog.practice.moment_changes import change_moment
from trustlog.store.connection import BusyError, SqliteConnection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.journal import Journal

MOMENTS = 100
DEFERRED = "deferred"
"""The control: a change takes its lock when it first writes, not when it begins."""


def add_tag(writer: Writer, journal: Journal, number: int, tag: str) -> None:
    """Add a tag to a moment, as often as another is faster."""
    while True:
        before = journal.moments.numbered(number)
        assert before is not None
        after = before.but(tags=tuple(sorted((*before.tags, tag))))
        try:
            change_moment(journal, before, after, writer.operation("edit"), writer.machine.uid)
        except BusyError:
            raise
        except RefusedError:
            continue
        return


def _begin(self: SqliteConnection, *, change: bool) -> None:
    self.script("BEGIN DEFERRED")


def main(path: str, says: str, tag: str, variant: str = "") -> None:
    """Log, and tell how it went."""
    if variant == DEFERRED:
        SqliteConnection.begin = _begin  # type: ignore[method-assign]  # the one line
    writer = Writer(path, tag, "long")
    adds = (step for step in steps(tag, "long") if step[0] == "add")
    with open(says, "w", encoding="utf-8") as told:
        try:
            for n in range(MOMENTS):
                step = next(adds)
                begun = time.monotonic()
                writer.do(step)
                [key] = step[1]
                print(writer.moments[key].number, time.monotonic() - begun, file=told)
                assert writer.journal is not None
                add_tag(writer, writer.journal, n + 1, f"{tag}-{n}")
        except TrustlogError as error:
            print(error, file=told)


if __name__ == "__main__":
    main(*sys.argv[1:])
