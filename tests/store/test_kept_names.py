"""Names that were read before a change serve it too, unless another program was there meanwhile."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from tests.journals import journal_in, operation, person, uid

from trustlog.domain.errors import StoppedError
from trustlog.store.connection import StoreError
from trustlog.store.faults import NotSavedError
from trustlog.store.people import add_person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from trustlog.store.journal import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = journal_in(tmp_path / "journal.db")
    meet(opened, 1, "priya")
    yield opened
    opened.close()


def meet(journal: Journal, number: int, handle: str) -> None:
    with journal.changing(operation("add", number)) as change:
        change.step(handle)
        add_person(change, person(handle), uid(10_000 + number))
        journal.forget_kept()


def names_in_a_change(journal: Journal) -> list[str]:
    with journal.changing(operation("note", 500)):
        return [*journal.names()]


def counted(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements that are run from now on."""
    asked: list[str] = []
    run = journal.connection.run

    def noting(name: str, /, **given: Any) -> list[tuple[Any, ...]]:
        asked.append(name)
        return run(name, **given)

    monkeypatch.setattr(journal.connection, "run", noting)
    return asked


def test_names_are_asked_for_once(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = counted(journal, monkeypatch)
    with journal.reading():
        assert [*journal.names()] == ["priya"]

    assert names_in_a_change(journal) == ["priya"]
    assert asked.count("person.names") == 1


def test_names_that_another_program_wrote_are_seen(journal: Journal, tmp_path: Path) -> None:
    with journal.reading():
        assert [*journal.names()] == ["priya"]
    other = journal_in(tmp_path / "journal.db")
    meet(other, 2, "tom")
    other.close()

    assert names_in_a_change(journal) == ["priya", "tom"]


def test_without_the_look_they_are_not(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal.connection, "state", lambda: 1)
    with journal.reading():
        assert [*journal.names()] == ["priya"]
    other = journal_in(tmp_path / "journal.db")
    meet(other, 2, "tom")
    other.close()

    assert names_in_a_change(journal) == ["priya"]


def test_names_of_a_change_that_was_given_up_are_forgotten(journal: Journal) -> None:
    with journal.reading():
        assert [*journal.names()] == ["priya"]
    with suppress(StoppedError), journal.changing(operation("add", 3)) as change:
        change.step("tom")
        add_person(change, person("tom"), uid(10_003))
        journal.forget_kept()
        assert [*journal.names()] == ["priya", "tom"]
        raise StoppedError("Nothing was changed.")

    assert names_in_a_change(journal) == ["priya"]


def test_a_change_that_cannot_tell_leaves_nothing_open(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with journal.reading():
        assert [*journal.names()] == ["priya"]

    def fails() -> int:
        raise StoreError("The disk said no.")

    with monkeypatch.context() as patched:
        patched.setattr(journal.connection, "state", fails)
        with pytest.raises(NotSavedError, match=r"^Not saved: The disk said no\.$"):
            names_in_a_change(journal)

    assert names_in_a_change(journal) == ["priya"]
