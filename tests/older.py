"""Journals that older versions of trustlog wrote, one of each schema; they are never made anew."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from trustlog.store.opening import SCHEMA

FOLDER = Path(__file__).parent / "data"
SCHEMAS = range(1, SCHEMA + 1)
OLDER = range(1, SCHEMA)

Tables = dict[str, list[dict[str, Any]]]
"""The rows of each table, by column."""


def journal_of(schema: int) -> bytes:
    """The bytes of a journal with something in every table of a schema."""
    return gzip.decompress((FOLDER / f"journal-schema-{schema}.db.gz").read_bytes())


def put(schema: int, path: Path) -> Path:
    """Put a journal of a schema at a path, for its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.write_bytes(journal_of(schema))
    path.chmod(0o600)
    return path


def rows_in(path: Path) -> Tables:
    """Every row of every table, as the file holds it."""
    with closing(sqlite3.connect(path)) as driver:
        driver.row_factory = sqlite3.Row
        names = driver.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
        )
        return {
            name: [dict(row) for row in driver.execute(f"SELECT * FROM {name}")]
            for (name,) in names.fetchall()
        }


def schema_of(path: Path) -> int:
    """The number of a journal's schema."""
    with closing(sqlite3.connect(path)) as driver:
        [(number,)] = driver.execute("PRAGMA user_version")
        return int(number)
