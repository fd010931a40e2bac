"""Programs of these tests that run beside them, and files by which they tell how far they are."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import trustlog

PATIENCE = 60


def program(script: str, *words: str) -> subprocess.Popen[bytes]:
    """A program of these tests that has been started."""
    source = str(Path(trustlog.__file__).parents[1])
    return subprocess.Popen(
        [sys.executable, script, *words],
        env={**os.environ, "PYTHONPATH": f"{source}:{Path(__file__).parents[2]}"},
        stderr=subprocess.DEVNULL,
    )


def told(done: Path) -> int:
    return done.stat().st_size if done.exists() else 0


def wait_for(done: Path, more_than: int) -> None:
    patience = time.monotonic() + PATIENCE
    while told(done) <= more_than:
        assert time.monotonic() < patience, "nothing goes on"
        time.sleep(0.001)


def wait_until_written(path: Path) -> None:
    """Wait until something is written into the journal's own file."""
    before = path.stat().st_mtime_ns
    while path.stat().st_mtime_ns == before:
        time.sleep(0.0005)
