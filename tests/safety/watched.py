"""The actor under `strace`: watched, or with a fault put into one of its system calls."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.safety import actor

import trustlog

ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": f"{Path(trustlog.__file__).parents[1]}:{Path(__file__).parents[2]}",
    "PYTHONDONTWRITEBYTECODE": "1",
}
needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def watched(
    options: tuple[str, ...], act: str, acked: Path, *words: str, variant: str = actor.AS_IT_IS
) -> str:
    """Run an act to its end under strace; return what it said."""
    done = subprocess.run(
        [
            *("strace", "-qq", "--seccomp-bpf", "-f", *options),
            *(sys.executable, actor.__file__, act, str(acked), *words, variant),
        ],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
