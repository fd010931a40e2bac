"""Words on health and the like in a note about a person are pointed out, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

SAID = (
    '"doctor" may be about health. Keep it only if you need it: trustlog edit 2 changes it,'
    " trustlog config set sensitive_words off ends this.\n"
)


@pytest.fixture(autouse=True)
def begun(trustlog: Trustlog) -> None:
    """A journal, so that nothing is said of a new one."""
    trustlog("add", "listening", "@priya")


def test_such_a_word_about_a_person_is_pointed_out(trustlog: Trustlog) -> None:
    answer = trustlog("note", "@priya", "left early for the doctor")

    assert answer.out == "Logged #2 · Fri 20 Nov 2026 · with Priya\n"
    assert answer.err == SAID


def test_about_nobody_it_is_not(trustlog: Trustlog) -> None:
    assert trustlog("note", "left early for the doctor").err == ""


def test_an_edit_that_brings_one_says_so_too(trustlog: Trustlog) -> None:
    trustlog("note", "@priya", "left early")

    assert trustlog("edit", "2", "--note", "went to a doctor").err == SAID
    assert trustlog("edit", "2", "--tag", "late").err == ""


def test_a_setting_ends_it(trustlog: Trustlog) -> None:
    trustlog("config", "set", "sensitive_words", "off")

    assert trustlog("note", "@priya", "left early for the doctor").err == ""
