"""What a person does to a journal is tried on both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.journals import journal_at, journal_in, migrated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.practice.person import Opens


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """Give a database that holds an empty journal."""
    with migrated(postgres_server) as conninfo:
        yield conninfo


@pytest.fixture(params=["sqlite", "postgresql"])
def opens(request: pytest.FixtureRequest, tmp_path: Path) -> Opens:
    if request.param == "sqlite":
        return lambda: journal_in(tmp_path / "journal.db")
    conninfo = request.getfixturevalue("postgres_database")
    return lambda: journal_at(conninfo)
