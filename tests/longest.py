"""The longest tests begin first: one that began last would keep a single worker busy at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

LONGEST = (
    "test_no_text_of_a_journal_drives_the_screen",
    "test_what_was_saved_survives_being_killed",
    "test_no_word_that_is_typed_drives_the_screen",
    "test_a_backup_made_while_others_write_is_whole",
    "test_after_a_fault_what_is_said_is_so",
    "test_a_kill_loses_nothing",
    "test_a_restore_is_done_or_not_done_after_a_power_cut",
    "test_encrypting_is_done_or_not_done_after_a_power_cut",
    "test_no_flipped_bit_of_it_is_unnoticed",
    "test_no_difference_of_what_is_printed_is_an_answer_that_is_withheld",
    "test_a_hundred_thousand_lines_are_one_step",
)
"""Those of two seconds or more, whatever order the rest has."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # After they were put in random order, which stays among those that are equal here.
    items.sort(key=lambda item: item.name.partition("[")[0] not in LONGEST)
