"""Timing whole processes: in turn with what they are held to, and judged by the pairs' ratios.

A machine that others use is slower for minutes at a time; two runs right after one another share
that, so their ratio holds where milliseconds do not.
"""

from __future__ import annotations

import errno
import fcntl
import os
import select
import shutil
import struct
import subprocess
import sys
import termios
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

ROWS, COLUMNS = 24, 100
WARM = 2
PATIENCE = 60
END_OF_INPUT = b"\x04"
CHUNK = 1 << 16
# Memory is read by a small process between, or a child would be charged for this one's size.
WEIGH = """
import os, sys
nowhere = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=nowhere)
_, status, used = os.wait4(child, 0)
print(status, used.ru_maxrss)
"""


class Case(NamedTuple):
    """A command line, and what shows that it did its work.

    Attributes:
        shows: What it must write for the run to count.
        terminal: Whether it runs on a terminal; otherwise its output goes into a pipe.
        until: Whether the time ends with those words; otherwise with the process.
        writes: A file that the run makes, taken away before the next.
        copies: A journal, and where the run finds a fresh copy of it.
    """

    words: tuple[str, ...]
    environ: Mapping[str, str]
    shows: str
    terminal: bool = False
    until: bool = False
    writes: Path | None = None
    copies: tuple[Path, Path] | None = None


class Series(NamedTuple):
    """What runs of a base and a case took in turn."""

    base: list[float]
    case: list[float]

    def ratios(self) -> list[float]:
        """How many times the base each pair's case was."""
        return [case / base for base, case in zip(self.base, self.case, strict=True)]

    def differences(self) -> list[float]:
        """How much more than the base each pair's case was."""
        return [case - base for base, case in zip(self.base, self.case, strict=True)]


def in_turn(measure: Callable[[Case], float], base: Case, case: Case, pairs: int) -> Series:
    """Run base, case, base, case …, the first few not counted."""
    runs = [(measure(base), measure(case)) for _ in range(WARM + pairs)][WARM:]
    return Series(base=[pair[0] for pair in runs], case=[pair[1] for pair in runs])


def seconds(case: Case) -> float:
    """How long one run took, from its start to its end, or until it showed what it must.

    Raises:
        RuntimeError: If it failed or did not show it.
    """
    if case.writes is not None:
        case.writes.unlink(missing_ok=True)
    if case.copies is not None:
        shutil.copyfile(*case.copies)
        os.sync()
    if case.terminal:
        took, shown, code = _on_terminal(case)
    else:
        took, shown, code = _in_pipe(case)
    if case.shows.encode() not in shown or (code and not case.until):
        raise RuntimeError(f"{' '.join(case.words)} left with {code}: {shown.decode()[:500]}")
    return took


def peak_memory(case: Case) -> float:
    """The most memory that one run held, in megabytes."""
    if case.writes is not None:
        case.writes.unlink(missing_ok=True)
    weighed = subprocess.run(
        [sys.executable, "-I", "-S", "-c", WEIGH, *case.words],
        env=case.environ,
        capture_output=True,
        check=True,
    )
    status, peak = map(int, weighed.stdout.split())
    if status:
        raise RuntimeError(f"{' '.join(case.words)} failed: {weighed.stderr.decode()[:500]}")
    return peak / (1e6 if sys.platform == "darwin" else 1e6 / 1024)


def _in_pipe(case: Case) -> tuple[float, bytes, int]:
    reader, writer = os.pipe()
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_DUP2, writer, 1),
        (os.POSIX_SPAWN_DUP2, writer, 2),
    ]
    start = time.perf_counter()
    child = os.posix_spawn(case.words[0], case.words, case.environ, file_actions=actions)
    os.close(writer)
    shown = b""
    while piece := os.read(reader, CHUNK):
        shown += piece
    _, status = os.waitpid(child, 0)
    took = time.perf_counter() - start
    os.close(reader)
    return took, shown, os.waitstatus_to_exitcode(status)


def _on_terminal(case: Case) -> tuple[float, bytes, int]:
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0),
        (os.POSIX_SPAWN_DUP2, 0, 1),
        (os.POSIX_SPAWN_DUP2, 0, 2),
    ]
    start = time.perf_counter()
    child = os.posix_spawn(
        case.words[0], case.words, case.environ, file_actions=actions, setsid=True
    )
    os.close(slave)
    awaited = case.shows.encode() if case.until else b""
    shown, took = b"", 0.0
    while piece := _read(master):
        shown += piece
        if awaited and not took and awaited in shown:
            took = time.perf_counter() - start
            os.write(master, END_OF_INPUT)
    _, status = os.waitpid(child, 0)
    took = took or time.perf_counter() - start
    os.close(master)
    return took, shown, os.waitstatus_to_exitcode(status)


def _read(master: int) -> bytes:
    """What a terminal shows next; nothing once nobody holds it any more."""
    ready, _, _ = select.select([master], [], [], PATIENCE)
    if not ready:
        raise RuntimeError(f"nothing was shown for {PATIENCE} seconds")
    try:
        return os.read(master, CHUNK)
    except OSError as error:
        if error.errno == errno.EIO:
            return b""
        raise
