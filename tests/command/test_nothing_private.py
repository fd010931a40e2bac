"""An export says what it would say had nothing private ever been written, in every format."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.command.test_page import Read
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
        *("export markdown --daily HOME/vault", "export ics"),
        *("share", "share --html -", "person export kim"),
    ],
)
def test_nor_is_it_where_the_public_looks(trustlog: Trustlog, home: Path, line: str) -> None:
    said = trustlog(*line.replace("HOME", str(home)).split())
    written = "".join(file.read_text() for file in (home / "vault").rglob("*") if file.is_file())

    assert "qlied" not in said.out + written


@pytest.fixture
def whispered(trustlog: Trustlog) -> None:
    """Zed is known from what is private alone; Mei was brought in, and Uma is said more of."""
    trustlog("add", "listening", "hello", "--with", "anna")
    trustlog("person", "add", "mei")
    for handle in ("zed", "mei", "uma"):
        trustlog("note", "secret talk", "--with", handle, "--private")
    trustlog("promise", "to", "zed", "fri", "be quiet", "--private")
    trustlog("agreement", "add", "Silence", "--with", "zed", "--private")
    trustlog("person", "edit", "uma", "--relation", "peer")


@pytest.mark.usefixtures("whispered")
@pytest.mark.parametrize(
    "line",
    [
        *("report --html -", "report month --html -"),
        *(f"export {kind}" for kind in (*FORMATS, "ics")),
        *("share", "share --html -"),
    ],
)
def test_who_is_known_from_what_is_private_alone_is_named_nowhere(
    trustlog: Trustlog, line: str
) -> None:
    assert re.search("zed", trustlog(*line.split()).out, re.IGNORECASE) is None


@pytest.mark.usefixtures("whispered")
def test_who_was_brought_in_by_themselves_is_there(trustlog: Trustlog) -> None:
    page, whole = trustlog("report", "--html", "-"), json.loads(trustlog("export", "json").out)

    assert "1 of 3 reached, not yet Mei, Uma" in Read(page.out).text
    assert page.err == (
        "Left out what is private: 3 moments, 1 promise, 1 aim, 1 person."
        " trustlog export html --private has it all.\n"
    )
    assert [each["handle"] for each in whole["people"]] == ["anna", "mei", "uma"]


@pytest.mark.usefixtures("whispered")
def test_a_page_about_somebody_hidden_is_empty(trustlog: Trustlog) -> None:
    text = Read(trustlog("export", "html", "--with", "zed").out).text

    assert "Journal · with Zed" in text
    assert "secret" not in text


@pytest.mark.usefixtures("whispered")
def test_who_takes_the_row_of_somebody_merged_away_is_hidden_too(trustlog: Trustlog) -> None:
    trustlog("person", "add", "jonas")
    trustlog("person", "merge", "jonas", "anna", "--yes")
    trustlog("note", "another secret", "--with", "yves", "--private")

    assert "yves" not in trustlog("export", "json").out
