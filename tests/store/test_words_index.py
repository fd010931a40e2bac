"""The index of words in a journal file: it finds, follows every change, and matches the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.journals import asked, driver_of, index_of_words, journal_in, moment, operation

from trustlog.store.moments import add_moment, remove_moment, replace_moment
from trustlog.store.operations import last_done, turn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from trustlog.store.journal import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = journal_in(tmp_path / "journal.db")
    yield opened
    opened.close()


def add(journal: Journal, number: int, note: str) -> None:
    with journal.changing(operation("add", number)) as change:
        change.step(f"#{number}")
        add_moment(change, moment(number, note=note))


def edit(journal: Journal, number: int, note: str) -> None:
    with journal.changing(operation("edit", 100 + number)) as change:
        change.step(f"#{number}")
        replace_moment(change, moment(number, note=note))


def delete(journal: Journal, number: int) -> None:
    with journal.changing(operation("delete", 200 + number)) as change:
        change.step(f"#{number}")
        remove_moment(change, number)


def found(journal: Journal, words: str) -> list[int]:
    """The numbers of the moments with all these words in their note."""
    rows = driver_of(journal).execute(
        "SELECT number FROM moment WHERE id IN"
        " (SELECT rowid FROM moment_text WHERE moment_text MATCH ?) ORDER BY number",
        (words,),
    )
    return [number for (number,) in rows]


@pytest.mark.parametrize(
    ("note", "words"),
    [
        pytest.param("Café with Zoë", "cafe zoe", id="accents"),
        pytest.param("cafe with zoe", "CAFÉ", id="accents-asked-for"),
        pytest.param("Cafe\u0301 talk", "cafe", id="accents-apart"),
        pytest.param("ện bộ", "en bo", id="two-marks-on-a-letter"),
        pytest.param("Привет from Li", "ПРИВЕТ", id="another-script"),
        pytest.param("Let Priya finish", "finish let", id="any-order"),
        pytest.param("50%-rule, said (twice)", "rule twice", id="signs"),
    ],
)
def test_words_are_found_whatever_their_case_and_marks(
    journal: Journal, note: str, words: str
) -> None:
    add(journal, 1, "something else")
    add(journal, 2, note)

    assert found(journal, words) == [2]


def test_the_index_follows_edits_and_deletes(journal: Journal) -> None:
    add(journal, 1, "the rollback went well")
    add(journal, 2, "the rollback again")
    edit(journal, 1, "the release went well")
    assert (found(journal, "rollback"), found(journal, "release")) == ([2], [1])

    delete(journal, 2)

    assert found(journal, "rollback") == []
    assert found(journal, "went well") == [1]
    assert index_of_words(journal) == [("release", 1), ("the", 1), ("well", 1), ("went", 1)]


def test_the_index_follows_undo(journal: Journal) -> None:
    add(journal, 1, "the rollback")
    edit(journal, 1, "the release")
    before = index_of_words(journal)

    for _ in range(2):
        last = last_done(journal.connection)
        assert last is not None
        turn(journal, last)
        turn(journal, last.but(undone=True))
        assert index_of_words(journal) == before
        turn(journal, last)
        before = index_of_words(journal)

    assert before == []


def test_an_index_that_differs_from_the_notes_is_noticed(journal: Journal) -> None:
    add(journal, 1, "the rollback")
    driver_of(journal).execute("DROP TRIGGER moment_text_replace")
    edit(journal, 1, "the release")

    with pytest.raises(Exception, match="malformed"):
        index_of_words(journal)


def test_the_triggers_are_there(journal: Journal) -> None:
    rows = asked(journal, "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")

    assert [name for (name,) in rows] == [
        f"{index}_{what}"
        for index in ("done_day", "moment_text", "promise_text")
        for what in ("add", "remove", "replace")
    ]
