"""A change is whole or not at all, and what is said of it is so, even when the disk lies."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from tests.journals import dump, journal_in, moment, operation, person, uid

from trustlog.domain.errors import JournalError, RefusedError
from trustlog.store import connection as connections
from trustlog.store.connection import BusyError, StoreError
from trustlog.store.faults import NotSavedError, SavedError
from trustlog.store.journal import Journal
from trustlog.store.moments import add_moment, remove_moment
from trustlog.store.operations import first_undone, last_done, turn
from trustlog.store.people import add_person
from trustlog.store.server import PostgresConnection

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from trustlog.store.changes import Change

    Opens = Callable[[], Journal]


def log(journal: Journal, number: int) -> int:
    """Log a moment as a command does; return the number it got."""
    with journal.changing(operation("add", number)) as change:
        given = change.next_number("moment")
        change.step(f"#{given}")
        add_moment(change, moment(number).but(number=given))
    return given


def undo(journal: Journal) -> None:
    last = last_done(journal.connection)
    assert last is not None
    turn(journal, last)


def redo(journal: Journal) -> None:
    first = first_undone(journal.connection)
    assert first is not None
    turn(journal, first)


def test_numbers_are_never_given_twice(journal: Journal) -> None:
    assert [log(journal, 1), log(journal, 2), log(journal, 3)] == [1, 2, 3]

    with journal.changing(operation("delete", 4)) as change:
        change.step("#3")
        remove_moment(change, 3)
    assert log(journal, 5) == 4

    undo(journal)
    undo(journal)
    assert log(journal, 6) == 5


def test_a_number_of_a_change_that_failed_is_given_again(journal: Journal) -> None:
    log(journal, 1)
    given = []

    def fail(change: Change) -> None:
        given.append(change.next_number("moment"))
        raise KeyError

    with pytest.raises(KeyError), journal.changing(operation("add", 2)) as change:
        fail(change)

    assert [*given, log(journal, 3)] == [2, 2]


def test_an_error_undoes_the_whole_change(journal: Journal) -> None:
    log(journal, 1)
    undo(journal)
    before = dump(journal)

    def fail(change: Change) -> None:
        change.step("a person and a moment")
        add_person(change, person("priya"), uid(2))
        journal.forget_kept()
        add_moment(change, moment(3, people=("priya",), tags=("hard",)))
        raise RuntimeError

    with pytest.raises(RuntimeError), journal.changing(operation("add", 2)) as change:
        fail(change)

    assert dump(journal) == before
    assert journal.person_ids() == {}
    assert log(journal, 4) == 2


def test_a_refusal_of_the_tables_undoes_the_whole_change(journal: Journal) -> None:
    log(journal, 1)
    before = dump(journal)

    with pytest.raises(StoreError), journal.changing(operation("add", 2)) as change:
        _add_twice(change)

    assert dump(journal) == before


def _add_twice(change: Change) -> None:
    change.step("twice the same")
    add_moment(change, moment(2))
    add_moment(change, moment(2))


def test_without_a_step_nothing_is_written(journal: Journal) -> None:
    log(journal, 1)
    before = dump(journal)

    with journal.changing(operation("add", 2)) as change:
        change.next_number("moment")
        change.run("setting.set", name="week_start", value="sunday", checksum=0)

    assert dump(journal) == before


def test_what_was_not_tried_may_be_done_over(journal: Journal) -> None:
    with pytest.raises(KeyError), journal.changing(operation("add", 1)):
        raise KeyError
    assert not journal.tried

    log(journal, 2)

    assert journal.tried


def test_two_that_are_open_see_each_others_changes(open_journal: Opens) -> None:
    one, other = open_journal(), open_journal()
    log(one, 1)
    assert other.moments.newest() == moment(1)

    assert log(other, 2) == 2
    assert log(one, 3) == 3


def test_names_that_another_brought_in_are_known_at_once(open_journal: Opens) -> None:
    one, other = open_journal(), open_journal()
    assert one.person_ids() == {}
    with one.reading():
        assert one.names() == {}

    with other.changing(operation("add", 1)) as change:
        change.step("#1")
        add_person(change, person("priya"), uid(2))
        other.forget_kept()
        add_moment(change, moment(1, people=("priya",)))

    assert one.moments.newest() == moment(1, people=("priya",))
    assert one.names() == {"priya": "Priya"}


def test_a_step_that_another_has_undone_is_not_undone_twice(open_journal: Opens) -> None:
    one, other = open_journal(), open_journal()
    log(one, 1)
    seen = last_done(one.connection)
    assert seen is not None
    undo(other)
    before = dump(one)

    with pytest.raises(RefusedError, match="changed meanwhile"):
        turn(one, seen)

    assert dump(one) == before


class FailsBefore:
    """A driver whose commit fails."""

    def commit(self) -> None:
        raise StoreError("The disk said no.")


class FailsAfter:
    """A driver whose commit is done and fails."""

    def commit(self) -> None:
        super().commit()  # type: ignore[misc]  # of the connection it is mixed with
        raise StoreError("The disk said no.")


class Blind(Journal):
    """The control: it believes the driver, whatever the journal would answer."""

    def commit(self, _saved: object) -> None:
        super().commit(lambda _file: False)


def failing(journal: Journal, how: type) -> Journal:
    """The journal, with the fault in its driver from now on."""
    real: Any = journal.connection
    real.__class__ = type("Failing", (how, type(real)), {})
    return journal


def mended(journal: Journal) -> Journal:
    real: Any = journal.connection
    real.__class__ = type(real).__mro__[2]
    return journal


def is_said_of(work: Callable[[], object]) -> str:
    try:
        work()
    except NotSavedError as error:
        return str(error)
    return "saved"


NOT_SAVED = "Not saved: The disk said no."
FAULTS = [
    pytest.param(FailsAfter, "saved", id="saved-all-the-same"),
    pytest.param(FailsBefore, NOT_SAVED, id="not-saved"),
]


@pytest.mark.parametrize(("how", "truth"), FAULTS)
def test_a_commit_that_fails_is_told_as_it_is(how: type, truth: str, open_journal: Opens) -> None:
    journal, other = open_journal(), open_journal()
    log(journal, 1)

    said = is_said_of(lambda: log(failing(journal, how), 2))

    newest = other.moments.newest()
    assert newest is not None
    assert (said, newest.number) == (truth, 2 if truth == "saved" else 1)
    assert log(mended(journal), 3) == newest.number + 1


@pytest.mark.parametrize(("how", "truth"), FAULTS)
def test_undo_and_redo_that_fail_are_told_as_they_are(
    how: type, truth: str, open_journal: Opens
) -> None:
    journal, other = open_journal(), open_journal()
    log(journal, 1)

    said = is_said_of(lambda: undo(failing(journal, how)))
    assert said == truth
    assert (other.moments.newest() is None) is (truth == "saved")

    if truth == NOT_SAVED:
        undo(mended(journal))
        failing(journal, how)
    assert is_said_of(lambda: redo(journal)) == truth
    assert (other.moments.newest() is None) is (truth == NOT_SAVED)


def test_a_journal_that_asks_nobody_would_say_what_is_not_so(open_journal: Opens) -> None:
    journal, other = open_journal(), open_journal()
    blind = Blind(journal.connection, lambda: open_journal().connection)

    said = is_said_of(lambda: log(failing(blind, FailsAfter), 1))

    assert said == NOT_SAVED
    assert other.moments.newest() == moment(1)


def test_nothing_is_claimed_when_the_journal_cannot_be_asked(open_journal: Opens) -> None:
    def gone() -> Any:
        raise JournalError("It is gone.")

    journal = Journal(open_journal().connection, gone)

    with pytest.raises(StoreError) as unknown:
        log(failing(journal, FailsAfter), 1)

    assert type(unknown.value) is StoreError
    assert str(unknown.value) == (
        "It is not known whether this was saved: The disk said no. Once the journal can be read,"
        " trustlog undo --list shows it."
    )


@pytest.fixture
def no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "WAIT_SECONDS", 0.01)


@pytest.mark.usefixtures("no_patience")
def test_of_two_changes_at_once_one_is_told_to_try_again(open_journal: Opens) -> None:
    one, other = open_journal(), open_journal()
    log(one, 1)

    def at_once() -> None:
        with other.changing(operation("add", 2)) as change:
            assert other.moments.newest() == moment(1)
            log(one, 3)
            change.step(f"#{change.next_number('moment')}")

    # The journal is locked from the beginning, so the second fails.
    with pytest.raises(BusyError, match=r"[Tt]ry again"):
        at_once()

    assert log(other, 4) == log(one, 5) - 1 == 2


@pytest.mark.usefixtures("no_patience")
def test_while_a_journal_is_read_it_stays_as_it_was(open_journal: Opens) -> None:
    reader, writer = open_journal(), open_journal()
    log(writer, 1)

    with reader.reading():
        assert reader.moments.newest() == moment(1)
        try:
            saved = log(writer, 2) == 2
        except BusyError:
            saved = False
        assert reader.moments.newest() == moment(1)

    # A file cannot be written while it is read; a server keeps what the reader saw.
    assert saved is isinstance(writer.connection, PostgresConnection)
    assert log(writer, 3) == (3 if saved else 2)
    assert reader.moments.newest() == moment(3).but(number=3 if saved else 2)


def fails(journal: Journal) -> None:
    with journal.reading():
        raise StoreError("The disk said no.")


def test_what_cannot_be_read_after_a_change_does_not_say_that_it_was_lost(
    journal: Journal,
) -> None:
    with pytest.raises(StoreError, match=r"^The disk said no\.$"):
        fails(journal)
    log(journal, 1)

    with pytest.raises(SavedError, match=r"^It is saved, but what is said of it cannot be read: T"):
        fails(journal)


def read_names(journal: Journal) -> dict[str, str]:
    with journal.reading():
        return journal.names()


@pytest.mark.usefixtures("no_patience")
def test_a_journal_held_by_another_after_a_change_does_not_say_that_it_was_lost(
    tmp_path: Path,
) -> None:
    path = tmp_path / "journal.db"
    journal = journal_in(path)
    log(journal, 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(SavedError, match=r"^It is saved, .* Another program holds "):
            read_names(journal)

    with journal.reading():
        assert journal.moments.newest() == moment(1)
    journal.close()
