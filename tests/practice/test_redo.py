"""What was undone can be brought again until something new is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journals import dump
from tests.practice.person import Person

from trustlog.store.operations import newest_operations

if TYPE_CHECKING:
    from tests.practice.person import Opens


def notes(opens: Opens) -> list[str]:
    journal = opens()
    found = [row[9] for row in dump(journal, ["moment"])["moment"]]
    journal.close()
    return found


def test_a_new_change_drops_what_was_undone(opens: Opens) -> None:
    person = Person(opens)
    person.types("note", "one")
    person.types("note", "two")
    person.types("undo")

    assert person.types("note", "three")

    assert notes(opens) == ["one", "three"]
    assert not person.types("undo", "--redo")
    assert person.types("undo")
    assert person.types("undo")
    assert not person.types("undo")
    assert notes(opens) == []
    assert [person.types("undo", "--redo") for _ in range(3)] == [True, True, False]
    assert notes(opens) == ["one", "three"]


def test_a_change_that_was_refused_keeps_what_was_undone(opens: Opens) -> None:
    person = Person(opens)
    person.types("note", "one")
    person.types("undo")

    assert not person.types("edit", "7", "--note", "two")

    assert person.types("undo", "--redo")
    assert notes(opens) == ["one"]


def test_undo_of_an_undo_is_redo_and_not_a_step(opens: Opens) -> None:
    person = Person(opens)
    person.types("note", "one")
    person.types("edit", "1", "--note", "two")

    for _ in range(3):
        person.types("undo")
        assert notes(opens) == ["one"]
        person.types("undo", "--redo")
        assert notes(opens) == ["two"]

    journal = opens()
    assert [each.verb for each in newest_operations(journal.connection, 9)] == ["edit", "note"]
    journal.close()
