"""`habit …`: take habits up, look at them, change them, end them, each a step of undo."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

RETIRED = (
    "trustlog: recognition was retired on Fri 20 Nov 2026. trustlog habit adopt recognition takes"
    " it up again.\n"
)
MONDAY = "2026-11-23T09:00"


@pytest.fixture
def kept(trustlog: Trustlog) -> Trustlog:
    """A journal with listening and recognition, practised since Monday 28 September 2026."""
    trustlog("habit", "adopt", "listening", "recognition", "--since", "28 sep")
    return trustlog


def habits_in(trustlog: Trustlog) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(trustlog("habit", "list", "--json").out)["habits"]
    return found


def test_built_in_habits_are_taken_up_in_one_step(kept: Trustlog) -> None:
    assert kept("habit").out == (
        "listening     every weekday   since Mon 28 Sep 2026   li, listen\n"
        "recognition   3/week          since Mon 28 Sep 2026   praise, rec, thanks\n"
    )
    assert kept("undo").out == "Undid habit adopt listening, recognition\n"
    assert kept("habits", "list").err == (
        "No habit is practised yet. trustlog habit catalogue lists some to take up.\n"
    )


def test_taking_up_the_first_habit_makes_the_journal(trustlog: Trustlog) -> None:
    said = trustlog("habit", "adopt", "feedback")

    assert said.out == "Took up feedback-given · 2/week · from Fri 20 Nov 2026\n"
    assert said.err == (
        "Your journal is ~/.local/share/trustlog/journal.db; only you can read it.\n"
    )


def test_several_habits_are_said_with_their_cadences(trustlog: Trustlog) -> None:
    assert trustlog("habit", "adopt", "li", "rec", "li").out == (
        "Took up listening (every weekday), recognition (3/week) · from Fri 20 Nov 2026\n"
    )


def test_from_eight_habits_on_fewer_are_counselled(kept: Trustlog) -> None:
    said = kept("habit", "adopt", "vision", "safety", "support", "example", "freedom")
    assert said.err == ""

    said = kept("habit", "adopt", "bridging")
    assert said.err == (
        "That makes 8 habits. Fewer are easier to keep; three to five are plenty.\n"
    )


def test_a_habit_of_ones_own_is_for_every_weekday_unless_it_is_said(trustlog: Trustlog) -> None:
    assert trustlog("habit", "add", "walk-around").out == (
        "Took up walk-around · every weekday · from Fri 20 Nov 2026\n"
    )
    assert habits_in(trustlog) == [
        {
            "slug": "walk-around",
            "title": "Walk around",
            "cadence": "every weekday",
            "since": "2026-11-20",
            "until": None,
            "framework": None,
            "question": None,
            "cue": None,
            "aliases": [],
            "private": False,
        }
    ]


def test_a_rule_of_the_calendar_standard_is_named_in_capitals(trustlog: Trustlog) -> None:
    rule = "FREQ=MONTHLY;BYDAY=1MO"
    said = trustlog("habit", "add", "all-hands", "--every", rule).out
    trustlog("config", "set", "work_days", "mon,tue,wed,thu")

    assert said == f"Took up all-hands · {rule} · from Fri 20 Nov 2026\n"
    assert trustlog("habit", "list").out == f"all-hands   {rule}   since Fri 20 Nov 2026\n"
    trustlog("habit", "edit", "all-hands", "--every", "freq=monthly; byday=2mo")
    assert "FREQ=MONTHLY; BYDAY=2MO from " in trustlog("habit", "show", "all-hands").out


def test_everything_may_be_said_of_a_habit_of_ones_own(trustlog: Trustlog) -> None:
    said = trustlog(
        *("habit", "add", "walk-around", "--title", "Walk the floor", "--every", "Mon, Thu"),
        *("--since", "2 nov", "--cue", "If it is ten, then I walk.", "--question", "Whom?"),
        *("--framework", "micro-moments", "--alias", "wa", "--alias", "walk", "--private"),
    )

    assert said.out == "Took up walk-around · mon, thu · from Mon 2 Nov 2026\n"
    assert trustlog("habit", "show", "wa").out == (
        "walk-around · Walk the floor\n"
        "  Cadence    mon, thu from Mon 2 Nov 2026\n"
        "  Cue        If it is ten, then I walk.\n"
        "  Question   Whom?\n"
        "  Framework  micro-moments\n"
        "  Aliases    wa, walk\n"
        "  Private    its moments are left out of every export\n"
    )
    assert trustlog("undo").out == "Undid habit add walk-around\n"
    assert habits_in(trustlog) == []


@pytest.mark.parametrize(
    ("words", "line"),
    [
        pytest.param(
            ("recognition", "--every", "2/week"), "2/week from Mon 23 Nov 2026", id="next-week"
        ),
        pytest.param(
            ("listening", "--every", "every day"), "every day from Sat 21 Nov 2026", id="next-day"
        ),
        pytest.param(
            ("listening", "--every", "every 2 weeks on tue"),
            "every 2 weeks on tue from Tue 24 Nov 2026",
            id="rule",
        ),
        pytest.param(
            ("recognition", "--every", "1/month"), "1/month from Tue 1 Dec 2026", id="month"
        ),
        pytest.param(
            ("recognition", "--every", "2/week", "--since", "9 nov"),
            "2/week from Mon 16 Nov 2026",
            id="from-a-day",
        ),
        pytest.param(("recognition", "--since", "1 oct"), "from Thu 1 Oct 2026", id="first-day"),
        pytest.param(("rec", "--title", "Say it"), "title", id="title"),
        pytest.param(("rec", "--cue", "If so, then I do."), "cue", id="cue"),
        pytest.param(("rec", "--question", ""), "question", id="no-question"),
        pytest.param(("rec", "--framework", "learning-loop"), "framework", id="framework"),
        pytest.param(
            ("rec", "--alias", "say", "--unalias", "thanks"),
            "alias say · no alias thanks",
            id="aliases",
        ),
        pytest.param(("rec", "--private"), "private", id="private"),
        pytest.param(
            ("rec", "--every", "2/week", "--title", "Say it"),
            "2/week from Mon 23 Nov 2026 · title",
            id="both",
        ),
    ],
)
def test_a_change_says_what_is_different_and_is_undone(
    kept: Trustlog, words: tuple[str, ...], line: str
) -> None:
    before, day = habits_in(kept), kept("today").out
    slug = "recognition" if words[0] == "rec" else words[0]

    assert kept("habit", "edit", *words).out == f"Changed {slug} · {line}\n"
    changed = habits_in(kept)
    assert changed != before or kept("today").out != day

    assert kept("undo").out == f"Undid habit edit {slug}\n"
    assert (habits_in(kept), kept("today").out) == (before, day)
    kept("undo", "--redo")
    assert habits_in(kept) == changed


def test_the_past_keeps_its_cadence(kept: Trustlog) -> None:
    kept("habit", "edit", "recognition", "--every", "2/week")

    assert kept("habit", "show", "recognition").out.splitlines()[1:3] == [
        "  Cadence    3/week from Mon 28 Sep 2026",
        "             2/week from Mon 23 Nov 2026",
    ]


def test_a_cadence_from_an_earlier_day_replaces_those_after_it(kept: Trustlog) -> None:
    kept("habit", "edit", "recognition", "--every", "2/week")
    kept("habit", "edit", "recognition", "--every", "1/week", "--since", "2 nov")

    shown = kept("habit", "show", "recognition").out.splitlines()
    assert shown[1:3] == [
        "  Cadence    3/week from Mon 28 Sep 2026",
        "             1/week from Mon 9 Nov 2026",
    ]
    kept("undo")
    assert kept("habit", "show", "recognition").out.splitlines()[2] == (
        "             2/week from Mon 23 Nov 2026"
    )


def test_what_is_so_already_changes_nothing(kept: Trustlog) -> None:
    for words in (("--every", "every weekday"), ("--alias", "li"), ("--public",)):
        assert kept("habit", "edit", "li", *words).out == (
            "listening is as it was; nothing changed.\n"
        )
    assert kept("undo").out == "Undid habit adopt listening, recognition\n"


def test_a_retired_habit_keeps_its_name_and_is_not_changed(kept: Trustlog) -> None:
    said = kept("habit", "retire", "rec")
    assert said.out == "Retired recognition · its last day is Fri 20 Nov 2026\n"
    assert said.err == "trustlog habit adopt recognition takes it up again.\n"

    assert kept("habit", "edit", "rec", "--title", "x", code=1).err == RETIRED
    assert kept("habit", "retire", "rec", code=1).err == RETIRED
    assert kept("habits").out == (
        "listening   every weekday   since Mon 28 Sep 2026   li, listen\n"
        "\n"
        "Retired\n"
        "recognition   3/week   Mon 28 Sep – Fri 20 Nov 2026   praise, rec, thanks\n"
    )
    assert kept("undo").out == "Undid habit retire recognition\n"
    assert [habit["until"] for habit in habits_in(kept)] == [None, None]


def test_a_retired_habit_is_taken_up_again_from_the_day_after(kept: Trustlog) -> None:
    kept("habit", "edit", "rec", "--every", "2/week")
    kept("habit", "retire", "rec")

    assert kept("habit", "adopt", "rec", code=1).err == (
        "trustlog: recognition was practised until Fri 20 Nov 2026. It can be taken up from the"
        " day after.\n"
    )
    assert kept("habit", "adopt", "rec", now=MONDAY).out == (
        "Took up recognition · 2/week · from Mon 23 Nov 2026\n"
    )
    assert kept("habit", "show", "rec").out.splitlines()[1:3] == [
        "  Cadence    3/week from Mon 28 Sep 2026, retired on Fri 20 Nov 2026",
        "             2/week from Mon 23 Nov 2026",
    ]
    assert kept("undo", now=MONDAY).out == "Undid habit adopt recognition\n"
    assert kept("habit", "edit", "rec", "--title", "x", code=1).err == RETIRED


def test_a_cadence_still_to_come_ends_with_its_habit(kept: Trustlog) -> None:
    """It must not come up in the next life."""
    kept("habit", "edit", "rec", "--every", "1/week", "--since", "18 nov")
    kept("habit", "retire", "rec", "--on", "16 nov")
    kept("habit", "adopt", "rec", "--since", "17 nov")

    assert kept("habit", "show", "rec").out.splitlines()[1:4] == [
        "  Cadence    3/week from Mon 28 Sep 2026, retired on Mon 16 Nov 2026",
        "             3/week from Tue 17 Nov 2026",
        "  Cue        If I come across good work, then I name it to its author before I",
    ]


def test_the_catalogue_says_what_is_practised(kept: Trustlog) -> None:
    lines = kept("habit", "catalogue").out.splitlines()

    assert lines[:3] == [
        "micro-moments",
        "  listening           every weekday   Listen without a screen (practised)",
        "  clarifying          3/week          Mirror, then ask",
    ]
    assert len(lines) == 36 + 5 + 4
    assert kept("habit", "catalogue", "--plain").out.splitlines()[1] == (
        "listening, every weekday, Listen without a screen (practised)"
    )


def test_a_built_in_habit_is_shown_before_it_is_taken_up(trustlog: Trustlog) -> None:
    said = trustlog("habit", "show", "punctuality")

    assert said.out.splitlines()[0] == "punctuality · On time and ready"
    assert said.err == ("It is not practised yet. trustlog habit adopt punctuality takes it up.\n")


def test_the_list_in_words_is_for_screen_readers(kept: Trustlog) -> None:
    assert kept("habit", "list", "--plain").out.splitlines()[0] == (
        "listening, every weekday, since Mon 28 Sep 2026, li, listen"
    )


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_screen(
    kept: Trustlog, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    kept("habit", "add", "a-very-long-name-for-a-habit-of-mine", "--title", "Long " * 20)
    kept("habit", "retire", "rec")

    for words in (("list",), ("catalogue",), ("show", "a-very"), ("show", "safety")):
        lines = kept("habit", *words).out.splitlines()
        assert [line for line in lines if len(line) > columns or line != line.rstrip()] == []
