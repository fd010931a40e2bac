"""Who reads an answer slowly keeps nobody from logging: an export that is open in a pager."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from tests.journals import driver_of, journal_in, moment, operation

from trustlog.store.connection import BusyError
from trustlog.store.moments import add_moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOMENTS = 300
NOTE = "a long note " * 40
"""All of them together are twice what a pipe holds."""
EXPORT = """
from trustlog.command import output
from trustlog.__main__ import main
output.MADE_AHEAD {}
main()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "j.db"
    logged(path, range(1, MOMENTS + 1))
    return path


def logged(path: Path, numbers: range) -> None:
    journal = journal_in(path)
    driver_of(journal).execute("PRAGMA busy_timeout=500")
    try:
        with journal.changing(operation(number=numbers[0])) as change:
            change.step("long notes")
            for number in numbers:
                add_moment(change, moment(number, note=NOTE))
    finally:
        journal.close()


@contextmanager
def half_read(path: Path, made_ahead: str) -> Iterator[None]:
    """An export whose reader took the first byte, and then looks at it."""
    words = [sys.executable, "-c", EXPORT.format(made_ahead), "export", "markdown"]
    environ = {**os.environ, "TRUSTLOG_JOURNAL": str(path)}
    with subprocess.Popen(words, env=environ, stdout=subprocess.PIPE) as export:
        assert export.stdout is not None
        assert os.read(export.stdout.fileno(), 1)
        yield
        export.stdout.read()
    assert export.returncode == 0


def test_while_an_export_is_open_in_a_pager_others_log(path: Path) -> None:
    with half_read(path, "+= 0"):
        logged(path, range(MOMENTS + 1, MOMENTS + 2))


def test_if_nothing_were_made_ahead_they_would_wait_for_the_reader(path: Path) -> None:
    with half_read(path, "= 0"), pytest.raises(BusyError):
        logged(path, range(MOMENTS + 1, MOMENTS + 2))
