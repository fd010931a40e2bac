"""Whatever people do with a journal, and take back, `doctor` finds nothing wrong with it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from hypothesis import settings
from hypothesis.stateful import invariant, run_state_machine_as_test
from tests.practice.test_undo_machine import on_files

from trustlog.report.doctor import checkup
from trustlog.store.opening import open_as_it_is

if TYPE_CHECKING:
    from pathlib import Path


def test_any_changes_and_their_undoing_leave_nothing_to_find(tmp_path: Path) -> None:
    undoing: Any = on_files(tmp_path)

    class LookedThrough(undoing):  # type: ignore[misc]  # made for a folder
        @invariant()
        def nothing_is_found(self) -> None:
            with closing(open_as_it_is(self.journal.connection.path)) as connection:
                found = checkup(connection, (), lambda *_: None)
            assert found.is_well, found

    few = settings(max_examples=8, stateful_step_count=25)
    run_state_machine_as_test(LookedThrough, settings=few)
