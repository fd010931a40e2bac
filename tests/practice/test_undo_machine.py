"""Whatever was done, as many `undo` bring every row back, and as many `redo` bring it again.

Every table is compared but three: `counter`, because numbers are never given twice, and `operation`
and `change`, which are what `undo` itself remembers.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test
from tests.journals import (
    UNDOABLE,
    dump,
    emptied,
    hasty,
    index_of_done_days,
    index_of_words,
    journal_at,
    journal_in,
    wrong_checksums,
)
from tests.practice.person import Person
from tests.practice.promising import Promising

from trustlog.store.changes import Change
from trustlog.store.connection import SqliteConnection, StoreError
from trustlog.store.operations import newest_operations

if TYPE_CHECKING:
    from pathlib import Path

    from tests.practice.person import Opens

    from trustlog.store.journal import Journal

HABITS = ("listening", "li", "review", "fb", "follow-through")
HANDLES = ("priya", "tom", "mei", "aisha", "team")
TAGS = ("hard", "planning")
NOTES = ("let her finish", "Café, thrice", '50 % of it: it\'s "ours" \U0001f389')
DAYS = ("today", "yesterday", "2026-11-02", "9 days ago")
OF_PEOPLE = (
    *("add {other} --new-person", "edit {handle}", "edit {handle} --handle {other}"),
    *("away {handle} sick", "away {handle} 9 nov until 13 nov", "back {handle}"),
    *("back {handle} --on 2026-11-10", "leave {handle} --on yesterday"),
    *("merge {handle} {other} --yes", "hold {handle}", "hold {handle} --lift"),
)
SAID_OF_PEOPLE = (
    *(["--team", "core", "--partner"], ["--every", "3"], ["--every", "none", "--name", "Sam"]),
    ["--relation", "peer", "--level", "L4"],
)
SETTINGS = {
    "week_start": ("monday", "sunday"),
    "work_days": ("mon,tue,wed", "mon,tue,wed,thu,fri"),
    "date_order": ("dmy", "none"),
}


def state_of(journal: Journal) -> dict[str, Any]:
    """Every row that undo answers for, and on a file its indexes."""
    state: dict[str, Any] = dump(journal, UNDOABLE)
    if isinstance(journal.connection, SqliteConnection):
        state["words"] = index_of_words(journal)
        state["done days"] = index_of_done_days(journal)
    return state


def some(*of: str) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(of), unique=True, max_size=3) if of else st.just([])


def maybe(option: str, *values: str) -> st.SearchStrategy[list[str]]:
    return st.just([]) | st.sampled_from(values).map(lambda value: [option, value])


class Undoing(Promising):
    """A journal, and every state it has been in up to the newest change."""

    opens: Opens

    def __init__(self) -> None:
        super().__init__()
        self.person = Person(self.opens)
        self.journal = self.opens()
        self.states = [state_of(self.journal)]
        self.at = 0

    def change(self, *words: str) -> None:
        """Run a command: it is refused, or changes nothing, or is one more step."""
        before = self.steps()
        done = self.person.types(*words)
        if self.steps() == before:
            return
        assert done
        self.at += 1
        self.states[self.at :] = [state_of(self.journal)]
        assert self.steps() == self.at

    def steps(self) -> int:
        """How many steps undo could take."""
        found = newest_operations(self.journal.connection, 1000)
        return sum(not operation.undone for operation in found)

    def numbers(self) -> list[str]:
        # In an order of their own: rows of a server have ids that go on from one test to the next.
        return sorted((str(row[2]) for row in dump(self.journal, ["moment"])["moment"]), key=int)

    @rule(
        habit=st.sampled_from(HABITS),
        note=st.sampled_from(("", *NOTES)),
        people=some(*HANDLES),
        tags=some(*TAGS),
        how=st.sampled_from(([], ["--cost"], ["--neutral"], ["--private"])),
        on=maybe("--on", *DAYS),
    )
    def add(self, habit: str, note: str, people: list[str], tags: list[str], **how: Any) -> None:
        said = [note] if note else []
        said += [f"@{handle}" for handle in people] + [f"+{tag}" for tag in tags]
        self.change("add", habit, *said, *how["how"], *how["on"], "--new-person")

    @rule(note=st.sampled_from(NOTES), people=some(*HANDLES))
    def note(self, note: str, people: list[str]) -> None:
        self.change("note", note, *(f"@{handle}" for handle in people), "--new-person")

    @rule(
        data=st.data(),
        note=maybe("--note", "", *NOTES),
        on=maybe("--on", *DAYS),
        habit=maybe("--habit", "none", *HABITS[:2]),
        effect=maybe("--effect", "built", "neutral", "cost"),
        private=st.sampled_from(([], ["--private"], ["--public"])),
    )
    @precondition(lambda self: self.numbers())
    def edit(self, data: st.DataObject, **how: list[str]) -> None:
        number = data.draw(st.sampled_from(self.numbers()))
        moment = self.journal.moments.numbered(int(number))
        assert moment is not None
        said = [word for words in how.values() for word in words]
        for option, words in (
            ("--with", data.draw(some(*HANDLES))),
            ("--without", data.draw(some(*moment.people))),
            ("--tag", data.draw(some(*TAGS))),
            ("--untag", data.draw(some(*moment.tags))),
        ):
            said += [part for word in words for part in (option, word)]
        if said:
            self.change("edit", number, *said, "--new-person")

    @rule(data=st.data())
    @precondition(lambda self: self.numbers())
    def delete(self, data: st.DataObject) -> None:
        numbers = st.lists(st.sampled_from(self.numbers()), min_size=1, max_size=3)
        self.change("delete", *data.draw(numbers))

    @rule(name=st.sampled_from(sorted(SETTINGS)), which=st.sampled_from((0, 1, None)))
    def configure(self, name: str, which: int | None) -> None:
        if which is None:
            self.change("config", "unset", name)
        else:
            self.change("config", "set", name, SETTINGS[name][which])

    @rule(
        handle=st.sampled_from(HANDLES),
        other=st.sampled_from((*HANDLES, "sam")),
        said=st.sampled_from(OF_PEOPLE),
        more=st.sampled_from(SAID_OF_PEOPLE),
    )
    def people(self, handle: str, other: str, said: str, more: list[str]) -> None:
        words = said.format(handle=handle, other=other).split()
        self.change("person", *words, *(more if words[0] in ("add", "edit") else []))

    @rule()
    def undo(self) -> None:
        assert self.person.types("undo") is (self.at > 0)
        self.at = max(self.at - 1, 0)

    @rule()
    def redo(self) -> None:
        last = len(self.states) - 1
        assert self.person.types("undo", "--redo") is (self.at < last)
        self.at = min(self.at + 1, last)

    @invariant()
    def the_journal_is_as_it_was(self) -> None:
        assert state_of(self.journal) == self.states[self.at]
        assert wrong_checksums(self.journal) == []

    def teardown(self) -> None:
        """Go all the way back, and forth again, whatever was done."""
        while self.at < len(self.states) - 1:
            self.redo()
        for step in (self.undo, self.redo):
            for _ in range(len(self.states)):
                step()
                self.the_journal_is_as_it_was()
        self.journal.close()


def on_files(folder: Path) -> type[Undoing]:
    journals = count(1)

    class OnAFile(Undoing):
        def __init__(self) -> None:
            path = folder / f"{next(journals)}.db"
            self.opens = lambda: hasty(journal_in(path))
            super().__init__()

    return OnAFile


FEW = settings(max_examples=15, stateful_step_count=25)


def test_any_changes_are_undone_and_redone_row_for_row(tmp_path: Path) -> None:
    run_state_machine_as_test(on_files(tmp_path), settings=FEW)


@pytest.mark.parametrize("table", ["moment_tag", "person"])
def test_a_row_that_was_not_noted_is_missed(
    table: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = Change.born
    monkeypatch.setattr(
        Change, "born", lambda self, of, **key: of == table or note(self, of, **key)
    )
    once = settings(FEW, phases=[Phase.generate], derandomize=True, database=None)

    with pytest.raises((AssertionError, StoreError)):
        run_state_machine_as_test(on_files(tmp_path), settings=once)


def test_any_changes_are_undone_and_redone_on_a_server_too(postgres_database: str) -> None:
    class OnAServer(Undoing):
        def __init__(self) -> None:
            self.opens = lambda: journal_at(postgres_database)
            journal = self.opens()
            emptied(journal)
            journal.close()
            super().__init__()

    run_state_machine_as_test(OnAServer, settings=settings(max_examples=4, stateful_step_count=15))
