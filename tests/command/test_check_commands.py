"""`check`: asked once a quarter, saved as it is given, kept as a series beside the habits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.terminals import answered_on_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

ASKED = "1 to 5: "
CULTURE = ["check", "culture-seven"]


def test_values_are_said_at_once_and_kept_by_quarter(trustlog: Trustlog) -> None:
    trustlog("check", "last", "quarter", "--set", "vision=2")
    said = trustlog("check", "culture", "--set", "vision=4", "--set", "Safety=3 bad news late")

    assert said.out == "Checked vision 4, safety 3 · Q4 2026 · 2 of 7 answered\n"
    assert trustlog("check", "--set", "growth=5").out == (
        "Checked growth 5 · Q4 2026 · 3 of 16 answered\n"
    )
    assert trustlog("check", "show", "culture-seven").out == (
        "Seven culture elements\n"
        "                 Q3 2026  Q4 2026\n"
        "  vision               2        4\n"
        "  safety                        3\n"
        "  autonomy\n"
        "  learning\n"
        "  recognition\n"
        "  collaboration\n"
        "  example\n"
        "  safety: bad news late\n"
        "1 to 5, as you see your own conduct.\n"
    )
    assert "Nine partnership principles" in trustlog("check", "show").out


def test_what_is_put_right_is_said(trustlog: Trustlog) -> None:
    trustlog("check", "--set", "vision=4 the goals moved", "--set", "safety=3")

    said = trustlog("check", "--set", "vision=3", "--set", "safety=3", "--set", "learning=2")

    assert said.err == "vision was: 4 the goals moved\n"


def test_json_has_the_series_of_each_element(trustlog: Trustlog) -> None:
    trustlog("check", "last", "--set", "vision=2")
    trustlog("check", "--set", "vision=4 goals hold")

    elements = json.loads(trustlog("check", "--json").out)["elements"]

    assert len(elements) == 7 + 9
    assert elements[0] == {
        "framework": "culture-seven",
        "element": "vision",
        "statement": "Everyone could say where we are heading and what their work adds.",
        "checks": [
            {"quarter": "2026-07-01", "value": 2, "note": ""},
            {"quarter": "2026-10-01", "value": 4, "note": "goals hold"},
        ],
    }
    nine = json.loads(trustlog("check", "show", "partnership-nine", "--json").out)["elements"]
    assert {each["framework"] for each in nine} == {"partnership-nine"}


def test_a_stopped_check_goes_on_where_it_was_left(trustlog: Trustlog, home: Path) -> None:
    answers = [(ASKED, "4"), (ASKED, ""), (ASKED, "6"), (ASKED, "2 too few"), (ASKED, "^C")]

    code, seen = answered_on_terminal(CULTURE, home, answers)

    assert code == 130
    assert (
        "1 of 7  vision\n"
        "  Everyone could say where we are heading and what their work adds.\n"
        "  1 to 5: 4\n"
        "2 of 7  safety\n"
    ) in seen
    assert '  A self-check takes 1 to 5, and "6" is none of them. Enter skips.\n' in seen
    assert "Stopped. 2 of 7 answers are saved; trustlog check goes on.\n" in seen
    answers = [(ASKED, each) for each in ("1", "3", "5", "5", "5")]
    code, seen = answered_on_terminal(CULTURE, home, answers)
    assert code == 0
    assert seen.startswith("2 of 7  safety\n")
    assert seen.endswith(
        "Checked safety 1, learning 3, recognition 5, collaboration 5, example 5 · Q4 2026 · 7 of"
        " 7 answered\n"
    )
    code, seen = answered_on_terminal(CULTURE, home, [])
    assert seen == "All 7 are answered for Q4 2026. --set vision=4 puts one right.\n"
    assert trustlog("undo").out == "Undid check example 5\n"


def test_the_end_of_input_stops_it_too(trustlog: Trustlog, home: Path) -> None:
    code, seen = answered_on_terminal(CULTURE, home, [(ASKED, "4"), (ASKED, "^D")])

    assert code == 1
    assert seen.endswith("Stopped. 1 of 7 answers are saved; trustlog check goes on.\n")
    assert "Q4 2026" in trustlog("check", "show").out


def test_skipping_everything_changes_nothing(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "x")

    code, seen = answered_on_terminal(CULTURE, home, [(ASKED, "")] * 7)

    assert code == 0
    assert seen.endswith("Nothing was changed.\n")
    assert trustlog("check", "show").err == (
        "Nothing was said yet. trustlog check asks once a quarter.\n"
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        pytest.param(
            (),
            "check asks, and nobody is here to answer. Say it in one line: trustlog check --set"
            " vision=4 --set safety=3.",
            id="in-a-pipe",
        ),
        pytest.param(
            ("--set", "vision=0"),
            'A self-check takes 1 to 5, and "0" is none of them.',
            id="nought",
        ),
        pytest.param(
            ("--set", "vision"),
            'I cannot read "vision". --set takes an element and 1 to 5, such as vision=4, and words'
            " may follow the number.",
            id="no-number",
        ),
        pytest.param(
            ("culture", "--set", "growth=2"),
            'culture-seven has no "growth". It has vision, safety, autonomy, learning, recognition,'
            " collaboration, example.",
            id="of-the-other",
        ),
        pytest.param(
            ("seven",),
            'There is no self-check "seven". Try culture-seven or partnership-nine.',
            id="no-framework",
        ),
        pytest.param(
            ("show", "--set", "vision=2"),
            "--set writes and the series only shows. Ask for one of them.",
            id="both",
        ),
        pytest.param(
            ("show", "last", "quarter"),
            'I cannot read "show last quarter". Try trustlog check culture-seven, trustlog check'
            " last quarter or trustlog check show.",
            id="words",
        ),
    ],
)
def test_what_cannot_be_read_is_refused(
    trustlog: Trustlog, words: tuple[str, ...], sentence: str
) -> None:
    assert trustlog("check", *words, code=2).err == f"trustlog: {sentence}\n"


def test_the_quarter_shows_them_beside_the_habits_of_their_framework(trustlog: Trustlog) -> None:
    trustlog("habit", "adopt", "recognition", "--since", "2026-10-05")
    trustlog("check", "last", "--set", "vision=2", "--set", "safety=3")
    trustlog("check", "--set", "vision=4", "--set", "safety=3", "--set", "growth=5")

    lines = trustlog("report", "quarter", "--by", "framework").out.splitlines()

    at = lines.index("  Seven culture elements")
    assert lines[at + 1].startswith("  recognition ")
    assert lines[at + 2 : at + 5] == [
        "  self-check  vision 4 (+2), safety 3",
        "  Nine partnership principles",
        "  self-check  growth 5",
    ]
    assert "self-check" not in trustlog("report", "quarter").out
    assert "self-check" not in trustlog("report", "month", "--by", "framework").out
    assert trustlog("report", "last", "quarter", "--by", "framework").out.splitlines()[:4] == [
        "Quarter 3 · July – September 2026",
        "",
        "  Seven culture elements",
        "  self-check  vision 2, safety 3",
    ]
