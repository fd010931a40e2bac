"""A program that logs moments without end, and goes on when the journal became another file.

`adder.py JOURNAL ACKED TAG PLAN`: each note that was said to be saved is appended to ACKED.
"""

from __future__ import annotations

import os
import sys
import time

from trustlog.domain.errors import TrustlogError
from trustlog.domain.moments import BUILT
from trustlog.domain.operations import Operation
from trustlog.domain.rules import Rules
from trustlog.domain.times import when
from trustlog.practice.moments import Entry, log
from trustlog.wiring import Machine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.journal import Journal

PLANS = SHORT, LONG = "short", "long"
"""A journal opened for each moment, and one kept open until it fails."""
RULES = Rules()
REST = 0.005
"""For the others, who could wait for ever."""


def logged(machine: Machine, journal: Journal, note: str) -> None:
    """Log one moment."""
    now = machine.clock.now()
    step = Operation(uid=machine.uid(), verb="note", subject="", day=now.date(), at=now)
    entry = Entry(when=when(None, None, machine.clock, RULES), effect=BUILT, note=note)
    log(journal, entry, step, RULES, machine.uid)


def main(path: str, acked: str, tag: str, plan: str) -> None:
    machine, journal, number = Machine(), None, 0
    ack = os.open(acked, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    while True:
        number += 1
        time.sleep(REST)
        note = f"{tag}.{number}"
        try:
            journal = journal or machine.open(path)
            logged(machine, journal, note)
            os.write(ack, f"{note}\n".encode())
        except TrustlogError:
            plan_is_over = True
        else:
            plan_is_over = plan == SHORT
        if plan_is_over and journal is not None:
            journal.close()
            journal = None


if __name__ == "__main__":
    main(*sys.argv[1:])
