"""`received`, and what answers it."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest
from tests.terminals import answered_on_terminal

from trustlog.quick.completion import candidates

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

NO_PRACTICE = (
    "trustlog: Feedback you received is nothing to practise."
    " trustlog received PERSON writes it down.\n"
)
SAID = "You decide before I have finished the options."


@pytest.fixture
def heard(trustlog: Trustlog) -> Trustlog:
    """A moment with Priya, and feedback from her a week later."""
    trustlog("add", "listening", "let", "@priya", "finish", "--on", "2026-11-06")
    trustlog("received", "@priya", SAID, "--on", "2026-11-13", "--at", "15:40")
    return trustlog


def test_feedback_is_a_moment_that_waits_for_an_answer(trustlog: Trustlog) -> None:
    said = trustlog("received", "priya", *SAID.split(), now="2026-11-13T15:40")

    assert said.out == (
        "Logged #1 feedback-received · Fri 13 Nov 2026 · with Priya (new, report)"
        " · waits for an answer\n"
    )
    assert said.err == (
        "Your journal is ~/.local/share/trustlog/journal.db; only you can read it.\n"
        "Write it so that the person could read it.\n"
    )
    assert trustlog("show", "1").out == (
        "#1 feedback-received\n"
        "  Day     Fri 13 Nov 2026, 15:40\n"
        "  Effect  built\n"
        "  With    Priya\n"
        "  Answer  none yet; it waits for one\n"
        "\n"
        f"  {SAID}\n"
    )


def test_its_words_stand_as_they_were_said(trustlog: Trustlog) -> None:
    trustlog("received", "priya", "ask", "@tom", "+first", "--tag", "planning", "--private")

    body = json.loads(trustlog("list", "--json").out)["moments"][0]

    assert (body["note"], body["people"]) == ("ask @tom +first", ["priya"])
    assert (body["tags"], body["private"], body["effect"]) == (["planning"], True, "built")


def test_it_says_what_it_was_about(heard: Trustlog) -> None:
    heard("received", "tom", "well done", "--about", "li", "--of", "#1")

    assert "  About   listening, #1\n" in heard("show", "3").out
    assert json.loads(heard("show", "3", "--json").out)["feedback"] == {
        "about": "listening",
        "of": 1,
        "answered_by": [],
        "promised": [],
    }
    assert json.loads(heard("show", "1", "--json").out)["feedback"] is None


def test_moments_and_promises_answer_it(heard: Trustlog) -> None:
    noted = heard("note", "told @priya what changes", "--answers", "2")
    heard("add", "li", "@priya", "waited", "--answers", "#2")
    promised = heard("promise", "to", "priya", "fri", "ask first", "--answers", "2")

    assert noted.out == "Logged #3 · Fri 20 Nov 2026 · with Priya · answers #2\n"
    assert promised.out == "Promised p1 to Priya · due Fri 27 Nov 2026 · answers #2\n"
    assert "  Answer  #3, #4, p1\n" in heard("show", "2").out
    assert "  Answers #2\n" in heard("show", "3").out
    assert json.loads(heard("show", "4", "--json").out)["answers"] == [2]


def test_what_answered_it_may_go_again(heard: Trustlog) -> None:
    heard("note", "told @priya what changes", "--answers", "2")
    heard("delete", "3")

    assert "none yet" in heard("show", "2").out

    heard("undo")
    assert "  Answer  #3\n" in heard("show", "2").out
    heard("undo")
    assert "none yet" in heard("show", "2").out


def test_it_is_one_step_of_undo(heard: Trustlog) -> None:
    assert heard("undo").out == "Undid received #2 feedback-received\n"
    assert heard("list", "--habit", "feedback-received").out == ""


def test_what_it_was_about_may_go(heard: Trustlog) -> None:
    heard("received", "tom", "well done", "--of", "1")
    heard("delete", "1")

    assert "About" not in heard("show", "3").out


def test_it_may_be_edited_and_stays_what_it_is(heard: Trustlog) -> None:
    assert heard("edit", "2", "--note", "Shorter", "--with", "tom").out == (
        "Changed #2 · with Tom (new, report) · note\n"
    )
    assert heard("edit", "2", "--habit", "li", code=1).err == (
        "trustlog: #2 is feedback you received, and stays that. trustlog delete 2 takes it out of"
        " the journal.\n"
    )
    for less in (("--note", ""), ("--without", "tom", "--without", "priya")):
        assert heard("edit", "2", *less, code=1).err == (
            "trustlog: Feedback such as #2 needs its words, and who gave it.\n"
        )
    assert heard("edit", "1", "--habit", "feedback-received", code=1).err == NO_PRACTICE


@pytest.mark.parametrize(
    "words",
    [
        ("add", "feedback-received"),
        ("habit", "add", "feedback-received"),
        ("habit", "add", "heard", "--alias", "feedback-received"),
        ("habit", "adopt", "feedback-received"),
        ("habit", "retire", "feedback-received"),
        ("habit", "show", "feedback-received"),
        ("explain", "Feedback-Received"),
        ("skip", "feedback-received"),
        ("checkin", "--done", "feedback-received"),
        ("received", "tom", "x", "--about", "feedback-received"),
    ],
    ids=" ".join,
)
def test_nobody_practises_it(heard: Trustlog, words: tuple[str, ...]) -> None:
    assert heard(*words, code=1).err == NO_PRACTICE


@pytest.mark.parametrize(
    "words",
    [
        ("habit", "list"),
        ("habit", "list", "--json"),
        ("habit", "catalogue"),
        ("streaks", "--json"),
        ("report", "--of", "2026-11-13"),
        ("report", "month", "--json"),
        ("today", "--json"),
        ("status",),
    ],
    ids=" ".join,
)
def test_it_is_in_no_list_of_habits(heard: Trustlog, words: tuple[str, ...]) -> None:
    shown = heard(*words).out
    listed = json.loads(shown).get("habits", []) if "--json" in words else shown

    assert "feedback-received" not in str(listed)


def test_it_can_be_listed_and_exported(
    heard: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    assert heard("list", "--habit", "feedback-received").out == (
        "#2  Fri 13 Nov  feedback-received  You decide before I have finish… · with Priya\n"
    )
    assert "### 2026-11-13 15:40 Feedback you received\n" in heard("export", "markdown").out
    assert heard("export", "markdown", "--daily", "vault").code == 0
    assert SAID in heard("export", "json", "--habit", "feedback-received").out


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("note", "x", "--answers", "1"),
            1,
            "#1 is no feedback you received. trustlog list --habit feedback-received shows what"
            " is.",
            id="answers-another-moment",
        ),
        pytest.param(
            ("add", "li", "--answers", "77"),
            1,
            "#77 is no feedback you received. trustlog list --habit feedback-received shows what"
            " is.",
            id="answers-nothing",
        ),
        pytest.param(
            ("note", "x", "--answers", "it"),
            2,
            '--answers takes a number from 1 on, such as 83, and "it" is none.',
            id="answers-no-number",
        ),
        pytest.param(
            ("received", "priya", "x", "--of", "9"),
            1,
            "There is no moment #9. trustlog list shows the numbers.",
            id="of-nothing",
        ),
        pytest.param(
            ("received", "priya", "x", "--about", "support"),
            1,
            'No habit "support" is practised here. trustlog add takes one up.',
            id="about-no-habit",
        ),
        pytest.param(
            ("received", "prya", "x"),
            1,
            "@prya is new and looks like @priya. Correct it, or add --new-person if it is somebody"
            " else.",
            id="looks-like-somebody",
        ),
        pytest.param(
            ("received", "priya", "x", "--on", "2026-11-21"),
            1,
            "Sat 21 Nov 2026 is still to come. A moment is something that happened.",
            id="to-come",
        ),
        pytest.param(
            ("received", "priya", " "),
            2,
            "Feedback needs the words that were said: trustlog received priya You decide before I"
            " have finished.",
            id="blank",
        ),
        pytest.param(
            ("received", "priya", "--no-input"),
            2,
            "Feedback needs the words that were said: trustlog received priya You decide before I"
            " have finished.",
            id="wordless",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    heard: Trustlog, words: tuple[str, ...], code: int, sentence: str
) -> None:
    assert heard(*words, code=code).err == f"trustlog: {sentence}\n"
    assert len(json.loads(heard("list", "--json").out)["moments"]) == 2


def test_on_a_terminal_it_is_asked_for(home: Path, trustlog: Trustlog) -> None:
    code, seen = answered_on_terminal(["received", "priya"], home, [("feedback: ", "stop @ 5 +1")])

    assert code == 0
    assert "Logged #1 feedback-received" in seen
    assert "stop @ 5 +1" in trustlog("show", "1").out


def test_an_empty_answer_logs_nothing(home: Path, heard: Trustlog) -> None:
    code, seen = answered_on_terminal(["received", "priya"], home, [("feedback: ", " ")])

    assert code == 1
    assert seen.endswith("trustlog: Nothing was logged: feedback needs the words that were said.\n")
    assert len(json.loads(heard("list", "--json").out)["moments"]) == 2


def test_a_dash_reads_standard_input(trustlog: Trustlog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Zwei\nZeilen – so\n".encode())))
    trustlog("received", "priya", "-")

    assert json.loads(trustlog("list", "--json").out)["moments"][0]["note"] == "Zwei\nZeilen – so"


def test_tab_offers_what_waits(heard: Trustlog, home: Path) -> None:
    heard("received", "tom", "well done")
    environ = {"HOME": str(home)}

    assert candidates(["note", "--answers", ""], environ) == ["3", "2"]
    heard("note", "done", "--answers", "3")
    assert candidates(["add", "li", "--answers="], environ) == ["2"]
    assert candidates(["received", "p"], environ) == ["priya"]
    assert candidates(["received", "priya", "--of", ""], environ) == ["4", "3", "2", "1"]
    assert candidates(["received", "priya", "--about", ""], environ) == ["listening"]
    assert candidates(["list", "--habit", "fee"], environ) == []
