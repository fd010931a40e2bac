"""`export json` of aims, measures, surveys and what was thought of them: whole, and discreet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.command.conftest import Trustlog

    Exported = Callable[..., Any]

FOLLOWED = ("measures", "surveys", "interviews", "checks", "questions", "reflections")
SESSION = (
    ("value", "add", "candour"),
    ("value", "add", "Get out of qsecret", "--slug", "qhidden", "--private"),
    ("agreement", "add", "Design", "--with", "priya", "--mine", "read it", "--serves", "candour"),
    ("goal", "add", "Launch", "--serves", "qhidden", "--target", "30.50", "--direction", "up"),
    ("promise", "to", "priya", "mon", "the plan", "--aim", "qhidden", "--aim", "candour"),
    ("measure", "add", "engagement", "--target", "80"),
    ("measure", "record", "engagement", "70.5", "--on", "2026-11-02"),
    ("measure", "record", "engagement", "72", "--on", "2026-11-16"),
    ("survey", "add", "pulse", "--item", "talk: Fine?"),
    *(
        ("survey", "record", "pulse", "--on", day, "--invited", "977", *counts)
        for day, counts in (
            ("2026-11-02", ("--responded", "8", "--counts", "talk=0,0,2,3,3")),
            ("2026-11-16", ("--responded", "4", "--counts", "talk=0,0,1,3,0")),
        )
    ),
    ("interview", "add", "nobody decides", "--people", "4", "--theme", "pace"),
    ("check", "--set", "vision=4"),
    ("question", "add", "Whom of qsecret?"),
    ("add", "listening", "to", "@priya", "--on", "mon"),
    ("reflect", "--no-input", "--answer", "1=qsecret again", "--intention", "qsecret less"),
)


@pytest.fixture
def exported(trustlog: Trustlog) -> Exported:
    """Say all of it, and export it."""
    for words in SESSION:
        trustlog(*words)
    return lambda *more: json.loads(trustlog("export", "json", *more).out)


def test_aims_are_as_they_are_kept(exported: Exported) -> None:
    aims = exported()["aims"]

    assert [(each["slug"], each["kind"]) for each in aims] == [
        ("candour", "value"),
        ("design", "agreement"),
        ("launch", "goal"),
    ]
    assert (aims[1]["people"], aims[1]["mine"], aims[1]["serves"]) == (
        ["priya"],
        "read it",
        "candour",
    )
    assert (aims[2]["target"], aims[2]["direction"]) == ("30.50", "up")


def test_measures_come_with_their_readings(exported: Exported) -> None:
    [measure] = exported()["measures"]

    assert len(measure.pop("uid")) == 36
    assert [measure] == [
        {
            "slug": "engagement",
            "title": "Engagement",
            "unit": "%",
            "direction": "up",
            "target": 80,
            "readings": [
                {"day": "2026-11-02", "value": 70.5},
                {"day": "2026-11-16", "value": 72},
            ],
        }
    ]


def test_of_a_round_under_the_minimum_there_is_the_participation_alone(exported: Exported) -> None:
    first, second = exported("--private")["surveys"][0]["rounds"]

    assert first["items"][0]["counts"] == [0, 0, 2, 3, 3]
    assert second == {
        "day": "2026-11-16",
        "invited": 977,
        "responded": 4,
        "participation": 4 / 977,
        "minimum": 5,
        "favourable": None,
        "items": [],
        "withheld": ["talk"],
    }


def test_interviews_and_self_checks_go_along(exported: Exported) -> None:
    body = exported()

    assert [(each["note"], each["people"], each["themes"]) for each in body["interviews"]] == [
        ("nobody decides", 4, ["pace"])
    ]
    assert body["checks"] == [
        {
            "framework": "culture-seven",
            "element": "vision",
            "quarter": "2026-10-01",
            "value": 4,
            "note": "",
        }
    ]


def test_what_is_private_is_exported_only_when_asked_for(exported: Exported) -> None:
    plain, whole = exported(), exported("--private")

    assert "qsecret" not in json.dumps(plain)
    assert "qhidden" not in json.dumps(plain)
    assert (plain["reflections"], plain["questions"]) == ([], [])
    assert plain["aims"][2]["serves"] is None
    assert plain["promises"][0]["aims"] == ["candour"]
    assert whole["aims"][3]["serves"] == "qhidden"
    assert whole["promises"][0]["aims"] == ["candour", "qhidden"]
    assert [each["text"] for each in whole["questions"]] == ["Whom of qsecret?"]
    [reflection] = whole["reflections"]
    assert reflection["intention"]["change"] == "qsecret less"
    assert reflection["answers"][0]["answer"] == "qsecret again"


def test_days_choose_among_readings_rounds_and_reflections(exported: Exported) -> None:
    body = exported("--private", "--since", "2026-11-10")

    assert [each["day"] for each in body["measures"][0]["readings"]] == ["2026-11-16"]
    assert [each["day"] for each in body["surveys"][0]["rounds"]] == ["2026-11-16"]
    assert [each["since"] for each in body["reflections"]] == ["2026-11-16"]
    assert len(body["interviews"]) == 1
    assert body["checks"] == []
    assert len(body["aims"]) == 4
    before = exported("--private", "--until", "2026-11-10")
    assert (before["interviews"], before["reflections"]) == ([], [])


@pytest.mark.parametrize(
    ("filters", "aims"),
    [
        (("--with", "priya"), ["design"]),
        (("--aim", "candour"), ["candour"]),
        (("--habit", "listening"), []),
        (("--tag", "q4"), []),
    ],
)
def test_any_other_filter_leaves_what_it_cannot_choose_among(
    filters: tuple[str, ...], aims: list[str], exported: Exported
) -> None:
    body = exported("--private", *filters)

    assert [each["slug"] for each in body["aims"]] == aims
    assert [name for name in FOLLOWED if body[name]] == []
