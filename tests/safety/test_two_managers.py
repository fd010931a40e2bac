"""P17: on one server no manager reads, changes or infers what another wrote."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.fronts import heard
from tests.safety.managers import ANN, BOB, SHIPPED, journal_of, leaks, made, unmade
from tests.servers import held_in

from trustlog.cli.app import run
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).parents[2] / "docs/how-to/postgres.md"


@pytest.fixture
def managers(postgres_database: str, home: Path) -> Iterator[str]:
    """Give the database of Ann and Bob, who have both logged something."""
    made(postgres_database, ANN, BOB)
    try:
        for manager in (ANN, BOB):
            said(journal_of(manager, postgres_database), home, "add listening her @priya +calm")
        with closing(psycopg.connect(postgres_database, autocommit=True)) as owner:
            owner.execute("VACUUM ANALYZE")
        yield postgres_database
    finally:
        unmade(postgres_database, ANN, BOB)


def said(journal: str, home: Path, line: str) -> tuple[int | None, str]:
    environ = {"HOME": str(home), "TRUSTLOG_JOURNAL": journal, "TRUSTLOG_NOW": "2026-11-20T15:40"}
    answer = heard(lambda: run(line.split(), Machine(environ)))
    return answer.code, answer.out.decode() + answer.err.decode()


def test_a_manager_reads_changes_and_infers_nothing_of_another(managers: str) -> None:
    before = held_in(journal_of(ANN, managers))

    assert leaks(managers) == []
    assert held_in(journal_of(ANN, managers)) == before


def test_a_manager_who_names_the_schema_of_another_finds_no_journal(
    managers: str, home: Path
) -> None:
    theirs = f"{journal_of(BOB, managers)}?schema={ANN}"

    code, words = said(theirs, home, "list")
    assert (code, words.startswith("There is no journal at ")) == (0, True)
    code, words = said(theirs, home, "add listening")
    assert code == 3
    assert "has no schema for a journal of yours" in words or "does not let you" in words
    assert said(journal_of(BOB, managers), home, "list")[1].startswith("#1 ")


def test_let_into_the_schema_a_manager_reads_it_all(managers: str) -> None:
    # The control: what is tried would be noticed.
    with closing(psycopg.connect(managers, autocommit=True)) as owner:
        owner.execute("GRANT USAGE ON SCHEMA ann TO bob")
    inside = leaks(managers)

    with closing(psycopg.connect(managers, autocommit=True)) as owner:
        owner.execute("GRANT SELECT ON ALL TABLES IN SCHEMA ann TO bob")
    reading = leaks(managers)

    assert "SELECT ann.words_of('finish')" in inside
    assert "SELECT 'ann.\"moment\"'::regclass" in inside
    assert 'SELECT * FROM ann."moment"' in reading
    assert 'COPY ann."person" TO STDOUT' in reading


def test_the_page_shows_the_sql_that_is_shipped() -> None:
    page = PAGE.read_text(encoding="utf-8")

    for name in ("database.sql", "manager.sql"):
        assert f"```sql\n{(SHIPPED / name).read_text(encoding='utf-8')}```" in page
