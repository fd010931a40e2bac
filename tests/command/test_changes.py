"""`edit`, `delete` and `undo`: put right what was logged."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL

from trustlog.store.connection import BusyError
from trustlog.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.command.conftest import Trustlog

    from trustlog.store.database import Connection


@pytest.fixture
def kept(trustlog: Trustlog) -> Trustlog:
    """A journal with two moments, the second with Priya and a tag."""
    trustlog("note", "a start")
    trustlog("add", "listening", "let @priya finish", "+budget")
    return trustlog


@pytest.mark.parametrize(
    ("options", "line"),
    [
        pytest.param(("--note", "Anew"), "Changed #2 · note", id="note"),
        pytest.param(("--on", "yesterday"), "Changed #2 · Thu 19 Nov 2026 (yesterday)", id="day"),
        pytest.param(("--at", "9:15"), "Changed #2 · at 09:15", id="time"),
        pytest.param(("--habit", "none"), "Changed #2 · no habit", id="no-habit"),
        pytest.param(("--with", "tom"), "Changed #2 · with Tom (new, report)", id="somebody-more"),
        pytest.param(("--without", "priya"), "Changed #2 · without Priya", id="somebody-less"),
        pytest.param(
            ("--tag", "q4", "--untag", "budget"), "Changed #2 · tag +q4 · no tag +budget", id="tags"
        ),
        pytest.param(("--effect", "cost"), "Changed #2 · cost", id="effect"),
        pytest.param(("--private",), "Changed #2 · private", id="private"),
        pytest.param(("--public",), "#2 is as it was; nothing changed.", id="nothing"),
    ],
)
def test_a_change_says_what_is_different(
    kept: Trustlog, options: tuple[str, ...], line: str
) -> None:
    assert kept("edit", "2", *options).out == line + "\n"


def test_an_edit_is_told_though_another_program_holds_the_journal_by_then(
    kept: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = Journal.commit

    def refused(*_: object, **_given: object) -> None:
        raise BusyError("Another program holds it.")

    def held_after(self: Journal, saved: Callable[[Connection], bool]) -> None:
        commit(self, saved)
        monkeypatch.setattr(self.connection, "run", refused)

    monkeypatch.setattr(Journal, "commit", held_after)

    assert kept("edit", "1", "--note", "Other words").code == 0


def test_without_a_number_the_newest_is_meant_and_said(kept: Trustlog) -> None:
    said = kept("edit", "--effect", "cost")

    assert said.err == "#2 is the newest moment.\n"


def test_several_moments_go_in_one_step(kept: Trustlog) -> None:
    assert kept("delete", "1", "#2").out == "Deleted 2 moments: #1, #2\n"

    assert kept("list").err == "There is no moment yet. trustlog add logs one.\n"
    assert kept("undo").out == "Undid delete #1, #2\n"
    assert len(kept("list").out.splitlines()) == 2


def test_a_dry_run_changes_nothing(kept: Trustlog) -> None:
    assert kept("delete", "2", "--dry-run").out == "Would delete #2 listening · Fri 20 Nov 2026\n"
    assert kept("undo", "--dry-run").out == "Would undo add #2 listening\n"
    assert len(kept("list").out.splitlines()) == 2


def test_a_number_is_never_given_twice(kept: Trustlog) -> None:
    kept("undo")

    assert kept("note", "another").out == "Logged #3 · Fri 20 Nov 2026\n"


def test_undo_goes_back_and_redo_comes_again(kept: Trustlog) -> None:
    before = kept("list").out
    kept("undo")
    kept("undo")

    assert kept("undo", code=1).err == "trustlog: There is nothing to undo.\n"
    assert kept("undo", "--redo").out == "Redid note #1\n"
    assert kept("undo", "--redo").out == "Redid add #2 listening\n"
    assert kept("list").out == before
    assert kept("undo", "--redo", code=1).err == "trustlog: There is nothing to redo.\n"


def test_a_step_of_another_day_is_not_taken_back_unasked(kept: Trustlog) -> None:
    said = kept("undo", now="2026-11-23T09:00", code=1)

    assert said.err == (
        "trustlog: The last step is of Fri 20 Nov 2026: add #2 listening."
        " Add --yes if you mean it.\n"
    )
    assert kept("undo", "--yes", now="2026-11-23T09:00").out == "Undid add #2 listening\n"


def test_the_steps_are_listed_newest_first(kept: Trustlog) -> None:
    kept("undo")

    assert kept("undo", "--list").out == (
        "Fri 20 Nov  add #2 listening  (undone)\nFri 20 Nov  note #1\n"
    )


def test_a_setting_is_undone_like_everything_else(kept: Trustlog) -> None:
    kept("config", "set", "week_start", "sunday")
    kept("undo")

    assert kept("config", "get", "week_start").out == "monday\n"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--limit", "2"), "--limit goes with --list, which shows the steps."),
        (("--list", "--yes"), "--list only shows, and --yes is for a step taken back."),
        (("--list", "--dry-run"), "--list only shows, and --dry-run is for a step taken back."),
    ],
    ids=["limit", "yes", "dry-run"],
)
def test_undo_refuses_an_option_that_would_do_nothing(
    options: tuple[str, ...], sentence: str, kept: Trustlog
) -> None:
    assert kept("undo", *options, code=2).err == f"trustlog: {sentence}\n"
    assert kept("undo", "--dry-run").out == "Would undo add #2 listening\n"


def test_a_week_that_asks_for_nothing_is_not_counted_out_of_nothing(trustlog: Trustlog) -> None:
    trustlog("habit", "adopt", "weekly-review")

    said = trustlog("add", "weekly-review")

    assert said.out == "Logged #1 weekly-review · Fri 20 Nov 2026 · 1 this week\n"


def test_streaks_tell_the_day_without_a_journal(trustlog: Trustlog, home: Path) -> None:
    said = trustlog("streaks", "--json")

    assert json.loads(said.out) == {"trustlog": 1, "today": "2026-11-20", "habits": []}
    assert not (home / JOURNAL).exists()
