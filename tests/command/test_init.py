"""`init`: the team, the habits, the days; asked for on a terminal, by options in a script."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.terminals import answered_on_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

STARTERS = "listening, follow-through, feedback-given, recognition, weekly-review"
PLACE = "Your journal is ~/.local/share/trustlog/journal.db; only you can read it.\n"
TEAM = "Who is on your team? Handles such as priya tom aisha; Enter for nobody: "
HABITS = f"{STARTERS}: "
WORK_DAYS = "Which days do you work? [mon,tue,wed,thu,fri] "
DAY_ENDS = "When does your day end? [03:00] "
HOLIDAYS = "Whose public holidays are days off, such as DE or US-CA? [none] "


def slugs_in(trustlog: Trustlog) -> list[str]:
    habits = json.loads(trustlog("habit", "list", "--json").out)["habits"]
    return [habit["slug"] for habit in habits]


def test_a_script_says_it_by_options(trustlog: Trustlog) -> None:
    said = trustlog("init", "--team", "priya,tom", "--habits", "listening,feedback-given")

    assert said.out == "Set up · Priya, Tom · 2 habits: listening, feedback-given\n"
    assert said.err == PLACE
    assert trustlog("report").out.count("Priya") == 1


def test_everything_is_one_step_of_undo(trustlog: Trustlog) -> None:
    said = trustlog(
        *("init", "--team", "priya", "--habits", "li,punctuality", "--work-days", "mon,tue,wed"),
        *("--day-ends-at", "04:00", "--holidays", "de"),
    )

    assert said.out == (
        "Set up · Priya · 2 habits: listening, punctuality · work_days = mon,tue,wed"
        " · day_ends_at = 04:00 · holidays = DE\n"
    )
    assert " of 3 " in trustlog("report", "week", now="2026-11-25T09:00").out.splitlines()[3]
    assert trustlog("undo").out == (
        "Undid init priya, listening, punctuality, work_days, day_ends_at, holidays\n"
    )
    assert slugs_in(trustlog) == []
    assert trustlog("config", "get", "work_days").out == "mon,tue,wed,thu,fri\n"
    assert trustlog("config", "holidays").out == ""
    assert "Priya" not in trustlog("report").out
    trustlog("undo", "--redo")
    assert slugs_in(trustlog) == ["listening", "punctuality"]


def test_where_nobody_can_be_asked_five_habits_are_taken_up(trustlog: Trustlog) -> None:
    assert trustlog("init", "--no-input").out == f"Set up · 5 habits: {STARTERS}\n"
    assert slugs_in(trustlog) == STARTERS.split(", ")


def test_habits_may_be_left_for_later(trustlog: Trustlog) -> None:
    assert trustlog("init", "--team", "tom", "--habits", "none").out == "Set up · Tom\n"
    assert slugs_in(trustlog) == []


def test_what_is_so_already_is_left_as_it_is(trustlog: Trustlog) -> None:
    trustlog("init", "--team", "priya", "--habits", "li")

    said = trustlog("init", "--team", "priya", "--habits", "li", "--day-ends-at", "03:00")
    assert (said.out, said.err) == ("", "All of that is so already; nothing changed.\n")
    assert trustlog("init", "--team", "priya,tom", "--habits", "li,rec").out == (
        "Set up · Tom · 1 habit: recognition\n"
    )


def test_habits_that_are_there_follow_new_work_days_from_next_week_on(trustlog: Trustlog) -> None:
    trustlog("habit", "adopt", "li", "--since", "16 nov")
    trustlog("init", "--work-days", "mon,tue")

    assert " of 5 " in trustlog("report", "week").out.splitlines()[3]
    assert " of 2 " in trustlog("report", "week", now="2026-11-25T09:00").out.splitlines()[3]


def test_from_eight_habits_on_fewer_are_counselled(trustlog: Trustlog) -> None:
    slugs = "listening,vision,safety,support,example,freedom,mentoring,bridging"

    said = trustlog("init", "--habits", slugs)

    assert said.err == PLACE + (
        "That makes 8 habits. Fewer are easier to keep; three to five are plenty.\n"
    )


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("--habits", "li,lisening"),
            1,
            'There is no habit "lisening". The nearest is listening.',
            id="habit",
        ),
        pytest.param(
            ("--team", "priya,pria x"),
            2,
            "A handle is made of letters, digits and hyphens, a letter or digit first. Instead of"
            ' "pria x", try pria-x.',
            id="handle",
        ),
        pytest.param(
            ("--work-days", "mon-fri"),
            2,
            'work_days cannot be "mon-fri". It is the days you work, such as mon,tue,wed,thu.',
            id="work-days",
        ),
        pytest.param(
            ("--day-ends-at", "late"),
            2,
            'day_ends_at cannot be "late". It is the time at which a day ends, such as 03:00.',
            id="day-ends",
        ),
        pytest.param(
            ("--holidays", "XX"),
            1,
            'There is no region "XX" to know the public holidays of.',
            id="region",
        ),
    ],
)
def test_what_cannot_be_is_refused_and_no_journal_made(
    trustlog: Trustlog, home: Path, words: tuple[str, ...], code: int, sentence: str
) -> None:
    assert trustlog("init", *words, code=code).err.startswith(f"trustlog: {sentence}")
    assert not (home / ".local").exists()


def test_somebody_who_looks_known_is_asked_about_or_refused(trustlog: Trustlog) -> None:
    trustlog("init", "--team", "priya", "--habits", "none")

    assert trustlog("init", "--team", "pria", code=1).err == (
        "trustlog: @pria is new and looks like @priya. Correct it, or add --new-person if it is"
        " somebody else.\n"
    )
    said = trustlog("init", "--team", "pria", "--habits", "none", "--new-person")
    assert said.out == "Set up · Pria\n"


def test_on_a_terminal_it_asks(trustlog: Trustlog, home: Path) -> None:
    answers = [
        (TEAM, "priya, tom @aisha"),
        (HABITS, "lisening"),
        ("The nearest is listening.", ""),
        (WORK_DAYS, "mon-thu"),
        ("such as mon,tue,wed,thu.", "mon,tue,wed,thu"),
        (DAY_ENDS, ""),
        (HOLIDAYS, "DE"),
    ]

    code, seen = answered_on_terminal(["init"], home, answers)

    assert code == 0
    assert (
        f"Set up · Priya, Tom, Aisha · 5 habits: {STARTERS} · work_days = mon,tue,wed,thu"
        " · holidays = DE\n"
    ) in seen
    assert PLACE in seen
    assert slugs_in(trustlog) == STARTERS.split(", ")


def test_eight_habits_are_asked_about(home: Path) -> None:
    answers = [
        (TEAM, ""),
        (HABITS, "listening vision safety support example freedom mentoring bridging"),
        ("That makes 8 habits; three to five are easier to keep. Take them all? [y/N] ", "n"),
        (HABITS, "listening"),
        (WORK_DAYS, ""),
        (DAY_ENDS, ""),
        (HOLIDAYS, ""),
    ]

    code, seen = answered_on_terminal(["init"], home, answers)

    assert code == 0
    assert "Set up · 1 habit: listening\n" in seen


@pytest.mark.parametrize(
    ("key", "left"), [pytest.param("^C", 130, id="ctrl-c"), pytest.param("^D", 1, id="no-more")]
)
def test_until_the_last_answer_nothing_is_written(home: Path, key: str, left: int) -> None:
    code, _ = answered_on_terminal(["init"], home, [(TEAM, "priya"), (HABITS, key)])

    assert code == left
    assert not (home / ".local").exists()


@pytest.mark.parametrize(
    ("answer", "team"),
    [
        ("priya tom", "Priya, Tom"),
        ("priya, tom aisha", "Priya, Tom, Aisha"),
        ("Priya, Anna Lee, tom", "Priya, Anna Lee, Tom"),
    ],
)
def test_between_commas_a_whole_name_is_one_person(
    trustlog: Trustlog, monkeypatch: pytest.MonkeyPatch, answer: str, team: str
) -> None:
    answers = {"Who is on your team?": answer, "Which habits": "none"}

    def ask(_: object, question: str) -> str:
        return next((said for begins, said in answers.items() if question.startswith(begins)), "")

    monkeypatch.setattr("trustlog.command.front.Front.asks", lambda *_: True)
    monkeypatch.setattr("trustlog.command.front.Front.ask", ask)

    assert trustlog("init").out == f"Set up · {team}\n"
