"""A person on hold: nothing about them changes, whichever command would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Tables, Trustlog

HELD = (
    "trustlog: Priya is on hold, so nothing about @priya changes."
    " trustlog person hold priya --lift ends that.\n"
)


@pytest.fixture(autouse=True)
def on_hold(trustlog: Trustlog) -> None:
    """Priya is on hold; Tom is not."""
    trustlog("add", "listening", "@priya", "let her finish")
    trustlog("note", "@tom", "asked for Priya's view")
    trustlog("note", "@tom", "on his own")
    trustlog("promise", "to", "priya", "fri", "send the plan")
    trustlog("goal", "add", "Grow", "--slug", "grow", "--with", "priya")
    trustlog("reflect", "--no-input", "--answer", "1=Priya is quiet")
    trustlog("person", "hold", "priya")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(("edit", "1", "--note", "other words"), id="a-moment"),
        pytest.param(("edit", "1", "--without", "priya"), id="who-was-there"),
        pytest.param(("edit", "2", "--note", "other words"), id="a-note-that-names-her"),
        pytest.param(("delete", "1"), id="deleting"),
        pytest.param(("delete", "p1"), id="deleting-a-promise"),
        pytest.param(("promise", "edit", "1", "--text", "other"), id="a-promise"),
        pytest.param(("goal", "edit", "grow", "--title", "Else"), id="an-aim"),
        pytest.param(("person", "edit", "priya", "--name", "Else"), id="the-person"),
        pytest.param(("person", "merge", "tom", "priya", "--yes"), id="merging"),
        pytest.param(("person", "forget", "priya", "--yes"), id="forgetting"),
    ],
)
def test_nothing_about_them_changes(
    trustlog: Trustlog, tables: Tables, line: tuple[str, ...]
) -> None:
    before = tables()

    assert trustlog(*line, code=1).err == HELD
    assert tables() == before


def test_what_is_about_others_changes(trustlog: Trustlog) -> None:
    assert trustlog("edit", "3", "--note", "other words").out.startswith("Changed #3")


def test_what_happens_next_is_written_down(trustlog: Trustlog) -> None:
    assert trustlog("add", "listening", "@priya", "again").out.startswith("Logged #")
    assert trustlog("keep", "1").out.startswith("Kept p1")


def test_undo_takes_a_slip_back_and_no_further_than_the_hold(trustlog: Trustlog) -> None:
    trustlog("add", "listening", "@priya", "a slip")

    assert trustlog("undo").out.startswith("Undid add #")
    assert trustlog("undo").out == "Undid person hold priya\n"


def test_a_hold_that_is_lifted_holds_no_more(trustlog: Trustlog) -> None:
    trustlog("person", "hold", "priya", "--lift")

    assert trustlog("edit", "1", "--note", "other words").out.startswith("Changed #1")


def test_forgetting_somebody_else_leaves_no_hole_in_what_is_held(
    trustlog: Trustlog, tables: Tables
) -> None:
    trustlog("note", "@priya", "Aisha was late")
    trustlog("note", "@aisha", "on her own")
    before = tables()

    assert trustlog("person", "forget", "aisha", "--yes", code=1).err == HELD
    assert tables() == before


def test_somebody_whom_nothing_held_names_is_forgotten(trustlog: Trustlog) -> None:
    trustlog("note", "@aisha", "on her own")

    assert trustlog("person", "forget", "aisha", "--yes").out == "Forgot Aisha · deleted\n"
