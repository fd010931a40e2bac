"""`checkin`: what is due and open, one after the other, or in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.terminals import answered_on_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

NOBODY = (
    "checkin asks, and nobody is here to answer. Say it in one line: trustlog checkin --done"
    " listening --skip punctuality."
)
ASKED = "done, not, skip or leave? "


@pytest.fixture
def kept(trustlog: Trustlog) -> Trustlog:
    """Two habits of days and two of weeks, since Monday 16 November 2026."""
    habits = ("listening", "punctuality", "recognition", "weekly-review")
    trustlog("habit", "adopt", *habits, "--since", "16 nov")
    return trustlog


def test_one_line_is_one_step(kept: Trustlog) -> None:
    day = kept("today").out

    said = kept("checkin", "--done", "listening,rec", "--skip", "punct")

    assert said.out == (
        "Logged #1 listening, #2 recognition · skipped punctuality · Fri 20 Nov 2026\n"
    )
    assert "listening" not in kept("today").out.partition("Logged")[0]
    assert "punctuality" not in kept("today").out
    assert kept("undo").out == "Undid checkin #1 listening, #2 recognition, skip punctuality\n"
    assert kept("today").out == day
    kept("undo", "--redo")
    assert len(kept("list").out.splitlines()) == 2


def test_options_may_be_repeated_and_names_given_twice(kept: Trustlog) -> None:
    said = kept("checkin", "--done", "li", "--done", "listening, rec")

    assert said.out == "Logged #1 listening, #2 recognition · Fri 20 Nov 2026\n"


def test_a_skip_says_how_much_it_excuses(kept: Trustlog) -> None:
    assert kept("checkin", "--skip", "rec,li").out == (
        "Skipped recognition (Mon 16 – Sun 22 Nov 2026), listening · Fri 20 Nov 2026\n"
    )


def test_a_private_habit_keeps_its_moment_private(kept: Trustlog) -> None:
    kept("habit", "edit", "li", "--private")
    kept("checkin", "--done", "li")

    assert "private" in kept("list").out


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param((), 2, NOBODY, id="nothing-in-a-pipe"),
        pytest.param(("--no-input",), 2, NOBODY, id="nothing-and-no-questions"),
        pytest.param(("--done", " , "), 2, NOBODY, id="no-names"),
        pytest.param(
            ("--done", "li,zzz"),
            1,
            'No habit "zzz" is practised here. trustlog add takes one up.',
            id="no-habit",
        ),
        pytest.param(
            ("--done", "vision"),
            1,
            'No habit "vision" is practised here. trustlog add takes one up.',
            id="built-in",
        ),
        pytest.param(
            ("--done", "li", "--skip", "listening"),
            2,
            "listening is either done or skipped: name it once.",
            id="both",
        ),
        pytest.param(
            ("--done", "weekly-review,rec"),
            1,
            "recognition was done on Fri 20 Nov 2026 already. trustlog add recognition logs"
            " another moment.",
            id="done-already",
        ),
        pytest.param(
            ("--done", "li", "--skip", "punctuality"),
            1,
            "punctuality is skipped for Fri 20 Nov 2026 already. Nothing was changed.",
            id="skipped-already",
        ),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_of_it_written(
    kept: Trustlog, words: tuple[str, ...], code: int, sentence: str
) -> None:
    kept("add", "rec", "thanked @tom")
    kept("skip", "punctuality")

    assert kept("checkin", *words, code=code).err == f"trustlog: {sentence}\n"
    assert len(kept("list").out.splitlines()) == 1


def test_a_retired_habit_is_neither_done_nor_skipped(kept: Trustlog) -> None:
    kept("habit", "retire", "li", "--on", "yesterday")

    assert kept("checkin", "--done", "li", code=1).err == (
        "trustlog: listening was retired on Thu 19 Nov 2026. trustlog habit adopt listening takes"
        " it up again.\n"
    )


def test_a_skip_on_a_day_that_asks_for_nothing_is_refused(kept: Trustlog) -> None:
    said = kept("checkin", "--skip", "li", code=1, now="2026-11-21T09:00")

    assert said.err == (
        "trustlog: listening asks for nothing on Sat 21 Nov 2026, so there is nothing to skip.\n"
    )


def test_on_a_terminal_each_habit_is_asked_for(kept: Trustlog, home: Path) -> None:
    answers = [
        (ASKED, "d"),
        ("note: ", "let @priya finish +planning"),
        (ASKED, "skip"),
        ("why: ", "on the train"),
        (ASKED, "maybe"),
        (ASKED, "NOT"),
        (ASKED, ""),
    ]

    code, seen = answered_on_terminal(["checkin"], home, answers)

    assert code == 0
    assert seen.startswith(
        "listening · every weekday · quiet 4 work days\n"
        "  If someone starts telling me about a problem, then I push my screen aside before I"
        " answer.\n"
        "  done, not, skip or leave? d\n"
    )
    assert seen.endswith(
        "Logged #1 listening · Fri 20 Nov 2026\n"
        "Skipped punctuality · Fri 20 Nov 2026 · on the train\n"
        "Not today: recognition · left for later: weekly-review\n"
    )
    assert kept("list").out == (
        "#1  Fri 20 Nov  listening  let Priya finish · with Priya · +planning\n"
    )
    assert kept("undo").out == "Undid checkin skip punctuality\n"
    assert kept("undo").out == "Undid checkin #1 listening\n"


@pytest.mark.parametrize(
    ("key", "left", "sentence"),
    [
        pytest.param("^C", 130, "", id="ctrl-c"),
        pytest.param("^D", 1, "Stopped. What was answered before is saved.\n", id="end-of-input"),
    ],
)
def test_what_was_answered_is_saved(
    kept: Trustlog, home: Path, key: str, left: int, sentence: str
) -> None:
    answers = [(ASKED, "d"), ("note: ", ""), (ASKED, key)]

    code, seen = answered_on_terminal(["checkin"], home, answers)

    assert code == left
    assert seen.endswith(sentence)
    assert kept("list").out == "#1  Fri 20 Nov  listening\n"


def test_where_nothing_is_asked_for_nothing_is_asked(kept: Trustlog, home: Path) -> None:
    kept("off", "last mon")

    code, seen = answered_on_terminal(["checkin"], home, [])

    assert (code, seen) == (
        0,
        "Nothing is due and nothing is open. trustlog add logs a moment.\n",
    )
