"""`survey`: made on the line or from a file, recorded as counts, shown as far as may be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.fronts import JOURNAL, dumped

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

TOML = """
title = "Team pulse"
[[item]]
slug = "open-talk"
text = "I can say what I think."
[[item]]
slug = "mistakes"
text = "Mistakes are held against you."
scale = "1-7"
reverse = true
[[item]]
slug = "recommend"
text = "Would you recommend us?"
scale = "0-10"
"""
TALK, MISTAKES = "open-talk=1,1,2,5,3", "mistakes=0,1,0,2,1,3,1"
FOUR = "recommend=0,0,0,0,0,0,1,0,1,1,1"
SEVEN = "recommend=1,0,0,0,0,0,0,1,2,2,1"
ASKED = ("--invited", "12", "--responded", "12")
GROUP = (*ASKED, "--counts", TALK, "--counts", MISTAKES)


@pytest.fixture
def pulse(trustlog: Trustlog, home: Path) -> Trustlog:
    file = home / "pulse.toml"
    file.write_text(TOML, encoding="utf-8")
    trustlog("survey", "add", "pulse", "--file", str(file))
    return trustlog


def test_a_survey_is_made_from_a_file_or_on_the_line_alike(pulse: Trustlog) -> None:
    said = pulse(
        *("survey", "add", "other", "--title", "Team pulse"),
        *("--item", "open-talk: I can say what I think."),
        *("--item", "mistakes 1-7 reverse: Mistakes are held against you."),
        *("--item", "recommend 0-10: Would you recommend us?"),
    )

    assert said.out == "Made the survey other · Team pulse · 3 items\n"
    shown = [
        json.loads(pulse("survey", "show", slug, "--json").out)["survey"]
        for slug in ("pulse", "other")
    ]
    assert shown[0]["items"] == shown[1]["items"]
    assert shown[0]["title"] == shown[1]["title"] == "Team pulse"


def test_a_round_is_shown_as_far_as_enough_people_answered(pulse: Trustlog) -> None:
    said = pulse("survey", "record", "pulse", "--on", "2026-03-02", *GROUP, "--counts", FOUR)
    pulse(*("survey", "record", "pulse", "--invited", "12", "--responded", "9"), "--counts", SEVEN)

    assert said.out == (
        "Recorded pulse · Mon 2 Mar 2026 · 12 of 12 responded, 100 % · 2 of 3 items shown\n"
    )
    assert pulse("survey", "show", "pulse").out == (
        "pulse · Team pulse\n"
        "  open-talk  I can say what I think. · 1-5\n"
        "  mistakes   Mistakes are held against you. · 1-7, reversed\n"
        "  recommend  Would you recommend us? · 0-10\n"
        "\n"
        "Mon 2 Mar 2026 · 12 of 12 responded, 100 % · favourable 67 %\n"
        "  open-talk  1 1 2 5 3 · 12 answered · favourable 67 % · mean 3.7\n"
        "  mistakes   0 1 0 2 1 3 1 · 8 answered · mean 3.0\n"
        "  recommend  withheld, fewer than 5 answered\n"
        "\n"
        "Fri 20 Nov 2026 · 9 of 12 responded, 75 %\n"
        "  recommend  1 0 0 0 0 0 0 1 2 2 1 · 7 answered · eNPS +29\n"
        "\n"
        "All rounds that are shown\n"
        "  open-talk  1 1 2 5 3 · 12 answered · favourable 67 % · mean 3.7\n"
        "  mistakes   0 1 0 2 1 3 1 · 8 answered · mean 3.0\n"
        "  recommend  1 0 0 0 0 0 0 1 2 2 1 · 7 answered · eNPS +29\n"
    )
    assert pulse("surveys").out == (
        "pulse  Team pulse · 3 items · 2 rounds ·\n"
        "       last Fri 20 Nov 2026, 9 of 12 responded, 75 %\n"
    )


def test_json_has_what_the_screen_has(pulse: Trustlog) -> None:
    pulse("survey", "record", "pulse", *GROUP, "--counts", FOUR)
    found = json.loads(pulse("survey", "show", "pulse", "--json").out)

    assert found["rounds"] == [
        {
            "day": "2026-11-20",
            "invited": 12,
            "responded": 12,
            "participation": 1.0,
            "minimum": 5,
            "favourable": 8 / 12,
            "items": [
                {
                    "item": "open-talk",
                    "answered": 12,
                    "counts": [1, 1, 2, 5, 3],
                    "favourable": 8 / 12,
                    "mean": 44 / 12,
                    "enps": None,
                },
                {
                    "item": "mistakes",
                    "answered": 8,
                    "counts": [0, 1, 0, 2, 1, 3, 1],
                    "favourable": None,
                    "mean": 3.0,
                    "enps": None,
                },
            ],
            "withheld": ["recommend"],
        }
    ]
    assert json.loads(pulse("survey", "list", "--json").out)["surveys"] == [
        {
            "slug": "pulse",
            "title": "Team pulse",
            "items": 3,
            "rounds": 1,
            "last": "2026-11-20",
            "participation": 1.0,
        }
    ]


def test_lowering_the_minimum_opens_no_earlier_round(pulse: Trustlog) -> None:
    pulse("survey", "record", "pulse", "--on", "mon", *ASKED, "--counts", FOUR)
    pulse("config", "set", "survey_minimum", "3")

    assert pulse("survey", "record", "pulse", *ASKED, "--counts", FOUR).out.endswith(
        "· 1 of 1 item shown\n"
    )
    again = ("survey", "record", "pulse", "--on", "mon", *ASKED, "--counts", FOUR, "--replace")
    assert pulse(*again).out.endswith("· 0 of 1 item shown\n")
    rounds = json.loads(pulse("survey", "show", "pulse", "--json").out)["rounds"]
    assert [each["withheld"] for each in rounds] == [["recommend"], []]


def test_a_day_has_one_round_unless_it_is_replaced(pulse: Trustlog) -> None:
    pulse("survey", "record", "pulse", *GROUP)

    refused = pulse("survey", "record", "pulse", *ASKED, "--counts", TALK, code=1)

    assert refused.err == (
        "trustlog: pulse has a round of Fri 20 Nov 2026 already. Add --replace to write it anew.\n"
    )
    pulse("survey", "record", "pulse", *ASKED, "--counts", "open-talk=0,0,0,0,12", "--replace")
    [held] = json.loads(pulse("survey", "show", "pulse", "--json").out)["rounds"]
    assert [(each["item"], each["counts"]) for each in held["items"]] == [
        ("open-talk", [0, 0, 0, 0, 12])
    ]


def test_counts_come_from_a_file_with_a_heading_or_without(pulse: Trustlog, home: Path) -> None:
    file = home / "counts.csv"
    for text, encoding in (
        ("item,counts\nopen-talk,1,1,2,5,3\n\n", "utf-8"),
        ("\ufeff open-talk , 1,1,2,5, 3\r\n", "utf-8"),
        ("item,counts\r\nopen-talk,1,1,2,5,3\r\n", "utf-16"),
    ):
        file.write_text(text, encoding=encoding, newline="")
        pulse("survey", "record", "pulse", *ASKED, "--csv", str(file), "--replace")
        [held] = json.loads(pulse("survey", "show", "pulse", "--json").out)["rounds"]
        assert held["items"][0]["counts"] == [1, 1, 2, 5, 3]


def test_every_change_is_undone_row_for_row(trustlog: Trustlog, home: Path) -> None:
    trustlog("note", "before")
    steps = (
        (
            "survey",
            "add",
            "pulse",
            "--item",
            "open-talk: Can you?",
            "--item",
            "mistakes: Are they?",
        ),
        ("survey", "record", "pulse", *ASKED, "--counts", TALK, "--counts", "mistakes=0,0,1,2,3"),
        ("survey", "record", "pulse", *ASKED, "--counts", "open-talk=9,0,0,0,0", "--replace"),
        ("interview", "add", "nobody decides", "--theme", "pace"),
        ("check", "--set", "vision=4", "--set", "safety=3"),
        ("check", "--set", "vision=2 goals moved"),
        ("interview", "delete", "1"),
        ("survey", "delete", "pulse", "--on", "today"),
        ("survey", "record", "pulse", *ASKED, "--counts", TALK),
        ("survey", "delete", "pulse", "--yes"),
    )
    states = [rows_of(home)]
    for step in steps:
        trustlog(*step)
        states.append(rows_of(home))

    for state in reversed(states[:-1]):
        trustlog("undo")
        assert rows_of(home) == state
    for state in states[1:]:
        trustlog("undo", "--redo")
        assert rows_of(home) == state


def test_a_survey_is_deleted_with_its_rounds_or_one_of_them(pulse: Trustlog) -> None:
    pulse("survey", "record", "pulse", *GROUP, "--on", "mon")
    pulse("survey", "record", "pulse", *GROUP)

    one = pulse("survey", "delete", "pulse", "--on", "mon")
    rounds = json.loads(pulse("survey", "show", "pulse", "--json").out)["rounds"]
    whole = pulse("survey", "delete", "pulse", "--yes")

    assert one.out == "Deleted a round of pulse · Mon 16 Nov 2026\n"
    assert [held["day"] for held in rounds] == ["2026-11-20"]
    assert whole.out == "Deleted the survey pulse and its 1 round\n"
    assert one.err == whole.err == "trustlog undo brings it back.\n"
    assert json.loads(pulse("surveys", "--json").out)["surveys"] == []


def test_a_survey_without_a_round_is_deleted_without_a_word(pulse: Trustlog) -> None:
    assert pulse("survey", "delete", "pulse").out == "Deleted the survey pulse\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("pulse",),
            "This deletes the survey pulse and its 1 round. Add --yes if you mean it.",
        ),
        (
            ("pulse", "--on", "mon"),
            "pulse has no round of Mon 16 Nov 2026. trustlog survey show pulse lists them.",
        ),
        (("mood", "--yes"), 'There is no survey "mood". There is pulse.'),
        (("mood", "--on", "mon"), 'There is no survey "mood". There is pulse.'),
    ],
    ids=str,
)
def test_what_cannot_be_deleted_of_a_survey_stays(
    pulse: Trustlog, words: tuple[str, ...], sentence: str
) -> None:
    pulse("survey", "record", "pulse", *GROUP)

    said = pulse("survey", "delete", *words, code=1)

    assert (said.out, said.err) == ("", f"trustlog: {sentence}\n")
    assert len(json.loads(pulse("survey", "show", "pulse", "--json").out)["rounds"]) == 1


def rows_of(home: Path) -> list[str]:
    """Every row of what surveys, interviews and self-checks are kept in."""
    tables = ("survey", "interview", "self_check")
    return [
        line
        for line in dumped(home / JOURNAL).splitlines()
        if line.startswith(tuple(f'INSERT INTO "{table}' for table in tables))
    ]


HOW = "--counts takes an item and its counts, such as open-talk=0,1,4,6,2."


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("--invited", "5", "--responded", "6", "--counts", "open-talk=1,1,1,1,1"),
            1,
            "6 responded and 5 were invited. Check both counts.",
            id="more-than-invited",
        ),
        pytest.param(
            ("--invited", "9", "--responded", "6", "--counts", "open-talk=2,2,1,1,1"),
            1,
            "open-talk has 7 answers, and 6 responded. Check both counts.",
            id="more-than-responded",
        ),
        pytest.param(
            (*ASKED, "--counts", "open-talk=1,1,1,1"),
            1,
            "open-talk needs 5 counts, none below nought: one for each answer from 1 to 5.",
            id="an-answer-less",
        ),
        pytest.param(
            (*ASKED, "--counts", "mood=1,1,1,1,1"),
            1,
            "This survey has no item mood. It has open-talk, mistakes, recommend.",
            id="no-item",
        ),
        pytest.param(
            (*ASKED, "--counts", TALK, "--counts", TALK),
            1,
            "open-talk has counts twice, the second in open-talk=1,1,2,5,3. Keep one.",
            id="twice",
        ),
        pytest.param(
            (*ASKED, "--counts", "open-talk=1,-1,1,1,1"),
            2,
            'open-talk takes whole numbers from 0 on, and "-1" is none.',
            id="below-nought",
        ),
        pytest.param(
            (*ASKED, "--counts", "open-talk"),
            2,
            f'I cannot read "open-talk" as counts. {HOW}',
            id="no-counts",
        ),
        pytest.param(ASKED, 2, f"A round needs counts. {HOW}", id="nothing"),
        pytest.param(
            ("--invited", "12", "--counts", TALK),
            2,
            "A round needs --invited and --responded, such as --invited 12.",
            id="nobody-said-how-many",
        ),
        pytest.param(
            ("--invited", "1e3", "--responded", "1", "--counts", TALK),
            2,
            '--invited takes whole numbers from 0 on, and "1e3" is none.',
            id="no-number",
        ),
        pytest.param(
            (*ASKED, "--counts", TALK, "--csv", "x.csv"),
            2,
            "The counts come from --counts or from --csv. Leave one of them out.",
            id="both",
        ),
        pytest.param(
            (*ASKED, "--counts", TALK, "--on", "2026-12-01"),
            1,
            "Tue 1 Dec 2026 is still to come. A round is of a day that has come.",
            id="to-come",
        ),
    ],
)
def test_a_round_that_cannot_be_true_is_refused(
    pulse: Trustlog, words: tuple[str, ...], code: int, sentence: str
) -> None:
    said = pulse("survey", "record", "pulse", *words, code=code)

    assert (said.out, said.err) == ("", f"trustlog: {sentence}\n")
    assert json.loads(pulse("survey", "show", "pulse", "--json").out)["rounds"] == []


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("pulse", "--item", "a: A?"),
            1,
            "There is a survey pulse already. Give this one another name.",
            id="there-already",
        ),
        pytest.param(
            ("mood",),
            1,
            'A survey needs an item: --item "open-talk: I can say what I think.", or --file.',
            id="no-item",
        ),
        pytest.param(
            ("mood", "--item", "a: A?", "--item", "a: B?"),
            1,
            "Two items are called a. Give each a name of its own.",
            id="twice",
        ),
        pytest.param(
            ("mood", "--item", "a 0-10 reverse: A?"),
            1,
            "a is on 0-10, which is never reversed. Take reverse out.",
            id="enps-reversed",
        ),
        pytest.param(
            ("mood", "--item", "a", "--file", "x.toml"),
            2,
            "The items come from --file or from --item. Leave one of them out.",
            id="both",
        ),
    ],
)
def test_a_survey_that_cannot_be_asked_is_refused(
    pulse: Trustlog, words: tuple[str, ...], code: int, sentence: str
) -> None:
    assert pulse("survey", "add", *words, code=code).err == f"trustlog: {sentence}\n"


@pytest.mark.parametrize(
    "item", ["a", "a:", ": A?", "a 1-9: A?", "a backwards: A?", "a reverse 1-5 twice: A?"]
)
def test_an_item_that_cannot_be_read_shows_how(pulse: Trustlog, item: str) -> None:
    said = pulse("survey", "add", "mood", "--item", item, code=2)

    assert said.err.startswith(f'trustlog: I cannot read "{item}" as an item. --item takes a name')


def test_what_is_not_there_is_named(trustlog: Trustlog) -> None:
    trustlog("note", "x")

    none = "trustlog: There is no survey yet. trustlog survey add makes one.\n"
    assert trustlog("survey", "show", "pulse", code=1).err == none
    assert trustlog("surveys").err.startswith("There is no survey yet.")
    trustlog("survey", "add", "pulse", "--item", "a: A?")
    assert trustlog("survey", "show", "mood", code=1).err == (
        'trustlog: There is no survey "mood". There is pulse.\n'
    )


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param(b"title = ", "It is no TOML: ", id="no-toml"),
        pytest.param(b"names = 1", 'The file has "names", which means nothing here.', id="key"),
        pytest.param(b"item = 1", "The file: item is a list. Write it as one.", id="no-list"),
        pytest.param(b"item = [1]", "Item 1 is no table. Begin it with [[item]].", id="no-table"),
        pytest.param(b"[[item]]\ntext = 'a'", "Item 1 has no slug.", id="no-slug"),
        pytest.param(b"[[item]]\nslug = 'a'\ntext = ' '", "Item 1 has no text.", id="no-text"),
        pytest.param(
            b"[[item]]\nslug = 'a'\ntext = 'b'\nreverse = 1",
            "Item 1: reverse is true or false. Write it as one.",
            id="no-flag",
        ),
        pytest.param(
            b"[[item]]\nslug = 'a'\ntext = 'b'\nscale = '1-4'",
            "a needs one of the scales 1-5, 1-7, 0-10.",
            id="scale",
        ),
        pytest.param(b"\xff\xfe", "is no text in UTF-8. Save it as UTF-8.", id="bytes"),
    ],
)
def test_a_question_set_that_is_not_in_order_is_refused(
    trustlog: Trustlog, home: Path, data: bytes, sentence: str
) -> None:
    file = home / "q.toml"
    file.write_bytes(data)

    said = trustlog("survey", "add", "mood", "--file", str(file), code=1)

    assert sentence in said.err
    assert not (home / JOURNAL).exists() or "Item" in said.err or "scale" in sentence


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        pytest.param("", 1, "There are no counts in it.", id="empty"),
        pytest.param("item,counts\n", 1, "There are no counts in it.", id="heading-alone"),
        pytest.param('open-talk,"1', 1, "is no CSV: ", id="open-quote"),
        pytest.param(
            "open-talk,1,x,1,1,1",
            2,
            'open-talk takes whole numbers from 0 on, and "x" is none.',
            id="no-number",
        ),
        pytest.param(
            "open-talk,1,1,1,1,1\nopen-talk,1,1,1,1,1",
            1,
            "open-talk has counts twice, the second in line 2. Keep one.",
            id="twice",
        ),
    ],
)
def test_a_file_of_counts_that_is_not_in_order_is_refused(
    pulse: Trustlog, home: Path, text: str, code: int, sentence: str
) -> None:
    file = home / "counts.csv"
    file.write_text(text, encoding="utf-8")

    assert sentence in pulse("survey", "record", "pulse", *ASKED, "--csv", str(file), code=code).err


@pytest.mark.parametrize("name", ["missing.toml", "a\0b", "."])
def test_a_file_that_cannot_be_read_is_refused(trustlog: Trustlog, home: Path, name: str) -> None:
    trustlog("survey", "add", "mood", "--file", str(home / name), code=1)


@pytest.mark.parametrize("value", ["2", "0", "100", "five", "-3", "3.5"])
def test_the_minimum_group_has_a_floor(trustlog: Trustlog, value: str) -> None:
    assert trustlog("config", "set", "--", "survey_minimum", value, code=2).err == (
        f'trustlog: survey_minimum cannot be "{value}". It is how many answers it takes to show'
        " them: 3 to 99.\n"
    )
