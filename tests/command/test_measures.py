"""`measure add`, `edit`, `record`, `delete`, `list`: what they say, what they refuse, `undo`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog


@pytest.fixture
def followed(trustlog: Trustlog) -> Trustlog:
    """A journal with engagement (two readings) and eNPS (none)."""
    trustlog("measure", "add", "engagement", "--target", "80")
    trustlog("measure", "add", "enps")
    trustlog("measure", "record", "engagement", "70", "--on", "2026-11-13")
    trustlog("measure", "record", "engagement", "72.50")
    return trustlog


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("engagement", "Added engagement · Engagement · % · up"),
        ("engagement --target 80", "Added engagement · Engagement · % · up, target 80"),
        ("turnover --target 2.50", "Added turnover · Turnover · % · down, target 2.50"),
        ("IDEAS-raised --unit notes", "Added ideas-raised · Ideas raised · notes · up"),
        ("defects", "Added defects · Defects"),
        ("cycle-time --direction down", "Added cycle-time · Cycle time · down"),
        ("enps --target -5", "Added enps · Would recommend working here (eNPS) · up, target -5"),
        ("productivity --direction none", "Added productivity · Productivity"),
    ],
    ids=str,
)
def test_a_measure_is_taken_up_in_one_step(trustlog: Trustlog, typed: str, line: str) -> None:
    said = trustlog("measure", "add", *typed.split())

    assert said.out == line + "\n"
    slug = line.split()[1]
    assert said.err.endswith(f"trustlog measure record {slug} VALUE writes down a reading.\n")
    assert trustlog("undo").out == f"Undid measure add {slug}\n"
    assert trustlog("measures").out == ""


def test_the_first_command_of_all_makes_the_journal(trustlog: Trustlog) -> None:
    assert trustlog("measure", "add", "enps").err.startswith("Your journal is ~/.local/share/")
    assert trustlog("measure", "add", "turnover").err.count("\n") == 1


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        (
            "add engagement",
            1,
            "engagement is followed already. trustlog measure edit engagement changes it.",
        ),
        (
            "add defects --target 3",
            1,
            "A target needs --direction: say whether defects is meant to go up or down.",
        ),
        (
            "add defects --direction sideways",
            2,
            'A direction is up, down or none, and "sideways" is none of them.',
        ),
        (
            "add defects --unit aaaaaaaaaaaaaaaaaaaaa",
            2,
            "--unit has 21 characters; 20 are enough. Shorten it.",
        ),
        (
            "add defects --direction down --target 3,5",
            2,
            (
                'I cannot read "3,5" as a number: a comma may part thousands or decimals. Write'
                " decimals after a point, as in 3.5, and thousands plainly, as in 3500."
            ),
        ),
        (
            "edit engagement",
            2,
            "Say what is to change, such as --title TEXT or --target 80.",
        ),
        (
            "edit engagement --direction none",
            1,
            "A target needs --direction: say whether engagement is meant to go up or down.",
        ),
        ("record", 2, "Say which measure: trustlog measure record engagement 72."),
        (
            "record engagement",
            2,
            "A reading needs a number: trustlog measure record engagement 72.",
        ),
        (
            "record engagement many",
            2,
            'I cannot read "many" as a number. Try 82, 3.5 or -12, without a unit.',
        ),
        (
            "record engagement 71 --on tomorrow",
            1,
            "Sat 21 Nov 2026 is still to come. A reading is of a day that has come.",
        ),
        (
            "record engagement 71",
            1,
            "engagement is 72.50 on Fri 20 Nov 2026 already. Add --replace to put 71 in its place.",
        ),
        (
            "record turnover 3",
            1,
            "turnover is not followed yet. trustlog measure add turnover takes it up.",
        ),
        (
            "record engagemnet 3",
            1,
            'There is no measure "engagemnet". The nearest is engagement.',
        ),
        (
            "show defects",
            1,
            'There is no measure "defects". trustlog measure list shows those there are.',
        ),
        ("show en", 1, '"en" is short for engagement or enps. Write more of it.'),
        (
            "record engagement --leavers 3",
            2,
            "Turnover takes --leavers N and --headcount N, once for each count, and no VALUE.",
        ),
        (
            "record enps --leavers 3 --headcount 40",
            1,
            "Turnover is in %, and enps is not. trustlog measure add turnover takes one up.",
        ),
        (
            "record engagement --leavers some --headcount 40",
            2,
            '--leavers takes a number of people, and "some" is none.',
        ),
        (
            "record engagement --leavers 1 --headcount 0",
            1,
            "Turnover is the people who left by those who were there on average. Give both counts.",
        ),
        (
            "record engagement 3 --dry-run",
            2,
            "--column and --dry-run are for the readings of a file: --csv FILE.",
        ),
        (
            "record engagement 3 --csv numbers.csv",
            2,
            (
                "With --csv the days and values are in the file. Leave VALUE, --on, --leavers and"
                " --headcount out."
            ),
        ),
        (
            "delete engagement --on 2026-11-14",
            1,
            (
                "engagement has no reading on Sat 14 Nov 2026. trustlog measure show engagement"
                " --plain lists them."
            ),
        ),
        (
            "delete engagement",
            1,
            "This deletes engagement and its 2 readings. Add --yes if you mean it.",
        ),
    ],
    ids=str,
)
def test_what_is_not_taken_is_said_and_changes_nothing(
    followed: Trustlog, typed: str, code: int, sentence: str
) -> None:
    before = followed("measure", "list", "--json").out

    said = followed("measure", *typed.split(), code=code)

    assert (said.out, said.err) == ("", f"trustlog: {sentence}\n")
    assert followed("measure", "list", "--json").out == before


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("record enps -12", "Recorded enps -12 · Fri 20 Nov 2026"),
        ("record enps −12 --on mon", "Recorded enps -12 · Mon 16 Nov 2026"),
        ("record enps --on yesterday +5", "Recorded enps 5 · Thu 19 Nov 2026 (yesterday)"),
        ("record eng 74 --on 19/11/2026", "Recorded engagement 74 % · Thu 19 Nov 2026 (yesterday)"),
        ("record eng 74 --replace", "Recorded engagement 74 % · Fri 20 Nov 2026 · was 72.50 %"),
        ("edit engagement --target 85.0", "Changed engagement · up, target 85.0"),
        ("edit enps --title Recommend --unit points", "Changed enps · Recommend · points"),
        ("edit eng --target none --direction none", "Changed engagement · no direction"),
        ("delete engagement --yes", "Deleted engagement and its 2 readings"),
        ("delete engagement --on 13/11/2026", "Deleted engagement 70 % · Fri 13 Nov 2026"),
        ("delete enps", "Deleted enps"),
    ],
    ids=str,
)
def test_a_change_is_one_line_and_one_step(followed: Trustlog, typed: str, line: str) -> None:
    before = (
        followed("measure", "list", "--json").out,
        followed("measure", "show", "eng", "--json").out,
    )

    assert followed("measure", *typed.split()).out == line + "\n"
    assert followed("undo").out.startswith(f"Undid measure {typed.split(maxsplit=1)[0]} ")
    after = (
        followed("measure", "list", "--json").out,
        followed("measure", "show", "eng", "--json").out,
    )
    assert after == before


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (
            "record engagement 72.5",
            "engagement is 72.5 % on Fri 20 Nov 2026 already; nothing changed.",
        ),
        ("edit engagement --target 80", "engagement is as it was; nothing changed."),
    ],
)
def test_what_is_so_already_is_no_step(followed: Trustlog, typed: str, line: str) -> None:
    steps = followed("undo", "--list").out

    assert followed("measure", *typed.split()).out == line + "\n"
    assert followed("undo", "--list").out == steps


def test_turnover_is_the_leavers_by_the_average_headcount(trustlog: Trustlog) -> None:
    trustlog("measure", "add", "turnover")
    counts = ("--leavers", "3", "--headcount", "40", "--headcount", "44")

    # 3 by 42 are 0.071428…
    assert trustlog("measure", "record", "turnover", *counts).out == (
        "Recorded turnover 7.14 % · Fri 20 Nov 2026\n"
    )
    nobody = ("--leavers", "0", "--headcount", "9", "--on", "mon")
    assert trustlog("measure", "record", "turnover", *nobody).out == (
        "Recorded turnover 0.00 % · Mon 16 Nov 2026\n"
    )


def test_measures_are_listed_with_their_newest_reading(followed: Trustlog) -> None:
    assert followed("measures").out == (
        "  measure     newest   on               readings  meant\n"
        "  engagement  72.50 %  Fri 20 Nov 2026  2         up, target 80\n"
        "  enps                                  0         up\n"
    )
    assert followed("measure", "list", "--plain").out == (
        "engagement: 2 readings, newest 72.50 % on Fri 20 Nov 2026, meant to go up, target 80\n"
        "enps: 0 readings, meant to go up\n"
    )


def test_where_there_is_none_the_templates_are_named(trustlog: Trustlog) -> None:
    trustlog("note", "made a journal")
    said = trustlog("measures")

    assert said.out == ""
    assert said.err == (
        "No measure is followed yet. trustlog measure add engagement takes one up.\n"
        "Known by name: engagement, enps, favourable, participation, turnover, productivity,"
        " ideas-raised, ideas-tried, ideas-adopted, learning-hours.\n"
    )


def test_a_title_is_shown_as_text_whatever_it_holds(trustlog: Trustlog) -> None:
    said = trustlog("measure", "add", "odd", "--title", "[red]\x1b[2Jnew\nline", "--unit", "\x9bm")

    assert said.out == "Added odd · [red]\\x1b[2Jnew line · \\x9bm\n"


def test_numbers_come_back_as_numbers_in_json(followed: Trustlog) -> None:
    body = json.loads(followed("measure", "list", "--json").out)

    assert body == {
        "trustlog": 1,
        "measures": [
            {
                "measure": {
                    "slug": "engagement",
                    "title": "Engagement",
                    "unit": "%",
                    "direction": "up",
                    "target": 80,
                },
                "readings": 2,
                "newest": {"day": "2026-11-20", "value": 72.5},
            },
            {
                "measure": {
                    "slug": "enps",
                    "title": "Would recommend working here (eNPS)",
                    "unit": "",
                    "direction": "up",
                    "target": None,
                },
                "readings": 0,
                "newest": None,
            },
        ],
    }
