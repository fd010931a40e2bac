"""`interview`: what was heard, with themes and without names."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL
from tests.terminals import answered_on_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog


@pytest.fixture
def heard(trustlog: Trustlog) -> Trustlog:
    trustlog("person", "add", "priya", "li-na")
    trustlog(
        "interview", "add", "nobody knows who decides", "--people", "5", "--theme", "Pace,calls"
    )
    trustlog("interview", "add", "weekends\nare lost", "--on", "mon", "--theme", "on-call")
    return trustlog


def test_interviews_stand_by_day_with_their_themes(heard: Trustlog) -> None:
    assert heard("interviews").out == (
        "2  Mon 16 Nov 2026 · 1 person · on-call\n"
        "   weekends are lost\n"
        "1  Fri 20 Nov 2026 · 5 people · pace, calls\n"
        "   nobody knows who decides\n"
    )
    assert heard("interview", "list", "--theme", "PACE").out.startswith("1  Fri 20 Nov 2026")
    assert heard("interview", "list", "--theme", "pay").err == "No interview has the theme pay.\n"
    assert heard("interview", "show", "2").out == (
        "Interview 2 · Mon 16 Nov 2026 · 1 person · on-call\n\n  weekends\n  are lost\n"
    )


def test_json_has_the_words_as_they_are(heard: Trustlog) -> None:
    found = json.loads(heard("interview", "show", "1", "--json").out)["interview"]

    assert {name: found[name] for name in found if name != "uid"} == {
        "number": 1,
        "day": "2026-11-20",
        "people": 5,
        "themes": ["pace", "calls"],
        "note": "nobody knows who decides",
    }
    listed = json.loads(heard("interview", "list", "--json").out)["interviews"]
    assert [each["number"] for each in listed] == [2, 1]


def test_an_interview_is_deleted_and_undo_brings_it_back(heard: Trustlog) -> None:
    before = heard("interviews", "--json").out

    said = heard("interview", "delete", "2")

    assert said.out == "Deleted interview 2 · Mon 16 Nov 2026 · 1 person · on-call\n"
    assert said.err == "trustlog undo brings it back.\n"
    assert heard("interview", "show", "2", code=1).err == (
        "trustlog: There is no interview 2. trustlog interview list shows the numbers.\n"
    )
    assert heard("interview", "delete", "2", code=1).err == (
        "trustlog: There is no interview 2. trustlog interview list shows the numbers.\n"
    )
    assert heard("undo").out == "Undid interview delete 2, Mon 16 Nov 2026\n"
    assert heard("interviews", "--json").out == before


def test_a_deleted_number_is_never_given_again(heard: Trustlog, home: Path) -> None:
    with closing(sqlite3.connect(home / JOURNAL, isolation_level=None)) as journal:
        journal.execute("DELETE FROM counter WHERE name = 'interview'")  # none was kept once
    heard("interview", "delete", "2", "--quiet")

    assert heard("interview", "add", "again").out.startswith("Wrote down interview 3 ")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("Priya said so", "Priya", id="name"),
        pytest.param("as @priya's team knows", "Priya", id="handle"),
        pytest.param("PRIYA, and li-na.", "Priya and Li Na", id="two"),
    ],
)
def test_a_known_name_is_warned_of_in_one_sentence(heard: Trustlog, text: str, who: str) -> None:
    said = heard("interview", "add", text)

    assert said.out == "Wrote down interview 3 · Fri 20 Nov 2026 · 1 person\n"
    assert said.err == (
        f"The text names {who}, and interviews are kept without names: trustlog undo takes it"
        " back.\n"
    )


@pytest.mark.parametrize("text", ["appriyation", "line by line", "nobody"])
def test_what_is_no_name_is_not_warned_of(heard: Trustlog, text: str) -> None:
    assert heard("interview", "add", text).err == ""


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("add",),
            2,
            "An interview needs what you heard: trustlog interview add the on-call weeks are too"
            " long",
            id="no-words",
        ),
        pytest.param(
            ("add", "x", "--people", "0"),
            2,
            '--people takes a number from 1 on, such as 83, and "0" is none.',
            id="nobody",
        ),
        pytest.param(
            ("add", "x", "--on", "2026-12-01"),
            1,
            "Tue 1 Dec 2026 is still to come. An interview is of a day that has come.",
            id="to-come",
        ),
        pytest.param(
            ("show", "9"),
            1,
            "There is no interview 9. trustlog interview list shows the numbers.",
            id="no-such",
        ),
        pytest.param(
            ("add", "x", "--theme", "!"),
            2,
            "A theme needs at least one letter or digit.",
            id="no-theme",
        ),
    ],
)
def test_what_cannot_be_is_refused(
    heard: Trustlog, words: tuple[str, ...], code: int, sentence: str
) -> None:
    before = heard("interviews").out

    assert heard("interview", *words, code=code).err == f"trustlog: {sentence}\n"
    assert heard("interviews").out == before


def test_on_a_terminal_the_words_are_asked_for(heard: Trustlog, home: Path) -> None:
    code, seen = answered_on_terminal(
        ["interview", "add"], home, [("heard: ", "too many meetings")]
    )

    assert code == 0
    assert seen.endswith("Wrote down interview 3 · Fri 20 Nov 2026 · 1 person\n")
    code, _ = answered_on_terminal(["interview", "add"], home, [("heard: ", "^C")])
    assert code == 130
    assert "interview 4" not in heard("undo").out


def test_where_there_is_none_that_is_said(trustlog: Trustlog) -> None:
    trustlog("note", "made a journal")

    assert trustlog("interviews").err == (
        "There is no interview yet. trustlog interview add writes down what you heard.\n"
    )
