"""The store's tests run on both databases: `journal` is a file, then a database on a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.journals import journal_at, journal_in, migrated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from trustlog.store.journal import Journal


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """Give a database that holds an empty journal."""
    with migrated(postgres_server) as conninfo:
        yield conninfo


@pytest.fixture(params=["sqlite", "postgresql"])
def open_journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Journal]]:
    """Open this test's journal: one more connection each time it is called."""
    opened: list[Journal] = []

    def opens() -> Journal:
        if request.param == "sqlite":
            opened.append(journal_in(tmp_path / "journal.db"))
        else:
            opened.append(journal_at(request.getfixturevalue("postgres_database")))
        return opened[-1]

    yield opens
    for journal in opened:
        journal.close()


@pytest.fixture
def journal(open_journal: Callable[[], Journal]) -> Journal:
    """An empty journal of this test's own."""
    return open_journal()
