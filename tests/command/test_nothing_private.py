"""An export says what it would say had nothing private ever been written, in every format."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.journals import hasty, journal_in
from tests.report.paged import journals, write

from trustlog.command import export
from trustlog.domain.moments import Filters
from trustlog.exchange.csv_file import moments_as_csv

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.command.conftest import Trustlog

    from trustlog.store.journal import Journal

EVERYTHING = Filters(since=date.min, until=date.max)
AS_TEXT = {
    "markdown": export._markdown,
    "json": export._json,
    "jsonl": export._jsonl,
    "jrnl": export._jrnl,
}
FORMATS = (*AS_TEXT, "csv", "html")


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    made = hasty(journal_in(tmp_path_factory.mktemp("private") / "journal.db"))
    yield made
    made.close()


def exported(journal: Journal, kind: str) -> str:
    with journal.reading():
        if kind == "csv":
            moments = journal.moments.in_order(EVERYTHING, private=False)
            return "".join(moments_as_csv(moments, safe=False, private=False))
        return "".join(AS_TEXT[kind](journal, EVERYTHING, private=False))


@settings(max_examples=40)
@given(said=journals, kind=st.sampled_from((*AS_TEXT, "csv")))
def test_nothing_private_changes_an_export(
    journal: Journal, said: dict[str, Any], kind: str
) -> None:
    write(journal, said, private=True)
    before = exported(journal, kind)
    write(journal, said, private=False)

    assert exported(journal, kind) == before


@pytest.fixture
def confessed(trustlog: Trustlog) -> None:
    """A habit that was practised in public before it became private."""
    trustlog("habit", "add", "qconfess", "--since", "2026-11-18")
    trustlog("add", "qconfess", "I qlied to kim", "--with", "kim")
    trustlog("habit", "edit", "qconfess", "--private")
    trustlog("add", "listening", "heard", "--with", "kim")
    trustlog("received", "kim", "thanks", "--about", "qconfess")


@pytest.mark.usefixtures("confessed")
@pytest.mark.parametrize("kind", FORMATS)
def test_what_was_logged_before_its_habit_was_private_is_in_no_export(
    trustlog: Trustlog, kind: str
) -> None:
    public = trustlog("export", kind).out
    private = trustlog("export", kind, "--private").out

    assert ("qlied" in public, "qconfess" in public, "thanks" in public) == (False, False, True)
    assert "qlied" in private


@pytest.mark.usefixtures("confessed")
@pytest.mark.parametrize(
    "line",
    [
        *("report", "report --html -", "report month --html -"),
        *("export markdown --daily vault", "export ics"),
        *("share", "share --html -", "person export kim"),
    ],
)
def test_nor_is_it_where_the_public_looks(trustlog: Trustlog, home: Path, line: str) -> None:
    said = trustlog(*line.split())
    written = "".join(file.read_text() for file in (home / "vault").rglob("*") if file.is_file())

    assert "qlied" not in said.out + written
