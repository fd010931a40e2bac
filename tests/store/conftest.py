"""The store's tests run on all: `journal` is a file, an encrypted one, a database on a server."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from tests.journals import KEY, encrypted_journal_in, journal_at, journal_in, migrated

from trustlog.store.sealing import rewrite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from trustlog.store.journal import Journal


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """Give a database that holds an empty journal."""
    with migrated(postgres_server) as conninfo:
        yield conninfo


@pytest.fixture(scope="session")
def encrypted_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an encrypted file that holds an empty journal."""
    path = tmp_path_factory.mktemp("encrypted") / "journal.db"
    journal_in(path).close()
    rewrite(str(path), None, KEY)
    return path


@pytest.fixture(params=["sqlite", "sqlcipher", "postgresql"])
def open_journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Journal]]:
    """Open this test's journal: one more connection each time it is called."""
    opened: list[Journal] = []

    def opens() -> Journal:
        path = tmp_path / "journal.db"
        if request.param == "sqlite":
            opened.append(journal_in(path))
        elif request.param == "sqlcipher":
            if not path.exists():
                shutil.copyfile(request.getfixturevalue("encrypted_template"), path)
            opened.append(encrypted_journal_in(path))
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
