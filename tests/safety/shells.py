"""Writers as processes, and what they were told."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.safety import writer
from tests.safety.journals import notes_in
from tests.safety.writer import AS_IT_IS, state_after

import trustlog

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 60


@dataclass
class Shell:
    """A writer's process, and the file it acknowledges in."""

    tag: str
    plan: str
    journal: Path
    acked_in: Path
    process: subprocess.Popen[bytes]

    def acked(self) -> int:
        """How many changes it was told are saved."""
        return self.acked_in.stat().st_size if self.acked_in.exists() else 0

    def end(self, by: signal.Signals = signal.SIGKILL) -> int:
        """Send it a signal, between any two of its instructions; return how it ended."""
        assert self.process.poll() is None, "a writer ended by itself"
        self.process.send_signal(by)
        return self.process.wait()

    def lost(self) -> Iterator[str]:
        """Whatever is neither what was acknowledged nor what the next change would make of it."""
        acked = self.acked()
        try:
            found = notes_in(self.journal, self.tag)
        except sqlite3.Error as error:
            yield f"lost: {error}"[:100]
            return
        if found not in [state_after(self.tag, self.plan, n) for n in (acked, acked + 1)]:
            yield f"lost or half there: {self.tag} after {acked} changes"


def started(journal: Path, tag: str, plan: str, variant: str = AS_IT_IS) -> Shell:
    """A writer that has begun."""
    acked_in = journal.parent / f"{tag}.acked"
    process = subprocess.Popen(
        [
            *(sys.executable, "-S", writer.__file__),
            *(str(journal), str(acked_in), tag, plan, variant),
        ],
        env={**os.environ, "PYTHONPATH": str(Path(trustlog.__file__).parents[1])},
    )
    return Shell(tag, plan, journal, acked_in, process)


def wait_for(shells: list[Shell], acked: int) -> None:
    """Wait until the writers were told of so many changes, all together."""
    patience = time.monotonic() + PATIENCE
    while sum(shell.acked() for shell in shells) < acked:
        assert time.monotonic() < patience, "the writers stand still"
        time.sleep(0.001)
