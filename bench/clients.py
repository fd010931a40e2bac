"""Sixteen who log at once: how long they take together, as trustlog and as other programs."""

from __future__ import annotations

import subprocess
import time
from typing import TYPE_CHECKING

from bench.adding import CHANGE, LINE, for_pgbench
from bench.environment import HERE, PYTHON

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bench.adding import Step

CLIENTS = 16
CHANGES, LINES = 200, 3
"""How often each of them logs: over one connection, and as a program of its own each time."""
SILENT = subprocess.DEVNULL


class Clients:
    """So many who log in the journals at these addresses, one each; it may be the same one."""

    def __init__(
        self, addresses: Sequence[str], programs: Path, folder: Path, environ: Mapping[str, str]
    ) -> None:
        self._addresses = addresses
        self._pgbench = f"{programs}/pgbench"
        self._folder = folder
        self._environ = environ

    def trustlog(self) -> float:
        """Seconds for changes over one connection each, in a Python that was started before."""
        words = [PYTHON, str(HERE / "client.py")]
        started = [
            self._started([*words, address, str(CHANGES)], stdin=subprocess.PIPE)
            for address in self._addresses
        ]
        for each in started:
            assert each.stdout
            assert each.stdout.readline() == b"ready\n"
        began = time.perf_counter()
        for each in started:
            assert each.stdin
            each.stdin.write(b"\n")
            each.stdin.flush()
        return _ended(started, began)

    def pgbench(self) -> float:
        """Seconds for the same changes by pgbench, over one connection each."""
        return self._by_pgbench(CHANGE, CHANGES)

    def pgbench_kept(self) -> float:
        """Seconds for the same, where the server keeps the statements for each connection."""
        return self._by_pgbench(CHANGE, CHANGES, "--protocol=prepared")

    def pgbench_anew(self) -> float:
        """Seconds for all that `add` asks, with a connection each time."""
        return self._by_pgbench(LINE, LINES, "--connect")

    def programs(self, *words: str) -> float:
        """Seconds for a program that is started anew each time."""
        began = time.perf_counter()
        loop = f'for n in $(seq {LINES}); do "$@" >/dev/null || exit; done'
        started = [
            self._started(["sh", "-c", loop, "sh", *words], TRUSTLOG_JOURNAL=address)
            for address in self._addresses
        ]
        return _ended(started, began)

    def _by_pgbench(self, steps: tuple[Step, ...], count: int, *how: str) -> float:
        script = self._folder / "pgbench.sql"
        script.write_text(for_pgbench(steps))
        words = [self._pgbench, "--no-vacuum", "--client=1", f"--transactions={count}", *how]
        began = time.perf_counter()
        started = [
            self._started([*words, f"--file={script}", address]) for address in self._addresses
        ]
        return _ended(started, began)

    def _started(
        self, words: list[str], stdin: int = SILENT, **more: str
    ) -> subprocess.Popen[bytes]:
        environ = {**self._environ, **more}
        kept = subprocess.PIPE
        return subprocess.Popen(words, env=environ, stdin=stdin, stdout=kept, stderr=kept)


def _ended(started: list[subprocess.Popen[bytes]], began: float) -> float:
    """How long it took until the last of them was done."""
    for each in started:
        _, said = each.communicate()
        if each.returncode:
            raise RuntimeError(f"{each.args!r} failed: {said.decode()[-500:]}")
    return time.perf_counter() - began
