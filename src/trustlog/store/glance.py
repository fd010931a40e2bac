"""A glance at a journal: read-only, and given up rather than waited for."""

from __future__ import annotations

import sqlite3
import time

from trustlog.store.connection import SqliteConnection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STEPS = 20_000
"""Of SQLite's machine, between two looks at the time: a millisecond or so."""

WAITS = 2
"""How many statements a glance is, each of which may wait for somebody else's write."""


class Glance(SqliteConnection):
    """A journal in a file that nothing is written to, not even what a crash left to be undone."""

    def __init__(self, path: str, seconds: float) -> None:
        self._seconds = seconds
        super().__init__(path)

    def _opened(self, path: str) -> sqlite3.Connection:
        driver: sqlite3.Connection = read_only(sqlite3, path, self._seconds)
        return driver


def read_only(module: Any, path: str, seconds: float) -> Any:
    """A driver's connection that writes nothing, and does nothing any more when time is up."""
    until = time.monotonic() + seconds
    driver = module.connect(
        read_only_name(path), uri=True, timeout=seconds / WAITS, isolation_level=None
    )
    driver.set_progress_handler(lambda: time.monotonic() > until, STEPS)
    return driver


def read_only_name(path: str) -> str:
    """How SQLite is told to open a file and write nothing to it."""
    name = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file://{name}?mode=ro"
