"""`person …`: what each command says, what it writes, and what it refuses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from tests.fronts import JOURNAL
from tests.journals import UNDOABLE, dump, journal_in, wrong_checksums

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog


@pytest.fixture
def people(trustlog: Trustlog) -> Trustlog:
    """Priya, Tom and Mei since 1 October 2026."""
    trustlog("person", "add", "priya", "tom", "mei", "--since", "1 oct")
    return trustlog


def shown(trustlog: Trustlog, handle: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(trustlog("person", "show", handle, "--json").out)
    return found


def test_several_are_added_at_once(trustlog: Trustlog) -> None:
    said = trustlog("person", "add", "priya", "@Tom", "--team", "Platform", "--level", "L4")

    assert said.out == (
        "Added Priya, Tom · report, every 7 days · Platform · L4 · since Fri 20 Nov 2026\n"
    )
    assert said.err.startswith("Your journal is ~/.local/share/trustlog/journal.db;")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ("sam", "--relation", "peer", "--partner"),
            "Added Sam · peer, partner, every 14 days · since Fri 20 Nov 2026\n",
        ),
        (
            ("sam", "--relation", "Other", "--name", "Sam O'Neil"),
            "Added Sam O'Neil · other, no number of days is meant · since Fri 20 Nov 2026\n",
        ),
        (("sam", "--every", "1"), "Added Sam · report, every day · since Fri 20 Nov 2026\n"),
        (
            ("sam", "--every", "none", "--since", "mon"),
            "Added Sam · report, no number of days is meant · since Mon 16 Nov 2026\n",
        ),
    ],
    ids=["peer", "other", "every-day", "none"],
)
def test_what_is_said_of_somebody_new(people: Trustlog, words: tuple[str, ...], line: str) -> None:
    assert people("person", "add", *words).out == line


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("add", "Priya"),
            1,
            "Priya is in the journal as @priya. trustlog person edit priya changes what is said of"
            " them.",
            id="another-case",
        ),
        pytest.param(
            ("add", "prya"),
            1,
            "@prya is new and looks like @priya. Correct it, or add --new-person if it is somebody"
            " else.",
            id="look-alike",
        ),
        pytest.param(
            ("add", "team"),
            1,
            "@team is everyone of a team and needs no adding.",
            id="the-team",
        ),
        pytest.param(
            ("add", "a b"),
            2,
            "A handle is made of letters, digits and hyphens, a letter or digit first. Instead of"
            ' "a b", try a-b.',
            id="no-handle",
        ),
        pytest.param(
            ("add", "sam", "kim", "--name", "Sam"),
            2,
            "--name is for one person. Add the others without it.",
            id="one-name-for-two",
        ),
        pytest.param(
            ("add", "sam", "--since", "tomorrow"),
            1,
            "Sat 21 Nov 2026 is still to come. A person comes into the journal today or earlier.",
            id="since-tomorrow",
        ),
        pytest.param(
            ("add", "sam", "--relation", "friend"),
            2,
            'A relation is report, peer, manager or other, and "friend" is none.',
            id="relation",
        ),
        pytest.param(
            ("add", "sam", "--every", "0"),
            2,
            '--every takes a number of days such as 14, or none, and "0" is neither.',
            id="every-0",
        ),
        pytest.param(
            ("add", "sam", "--every", "3661"),
            2,
            '--every takes a number of days such as 14, or none, and "3661" is neither.',
            id="every-ten-years",
        ),
        pytest.param(
            ("add", "sam", "--every", "123456789"),
            2,
            '--every takes a number of days such as 14, or none, and "123456789" is neither.',
            id="every-huge",
        ),
        pytest.param(
            ("add", "sam", "--team", "x" * 101),
            2,
            "--team has 101 characters; 100 are enough. Shorten it.",
            id="long-team",
        ),
        pytest.param(
            ("edit", "pria", "--team", "x"),
            1,
            "Nobody in the journal is @pria. The nearest is @priya.",
            id="unknown-but-near",
        ),
        pytest.param(
            ("show", "zoe"),
            1,
            "Nobody in the journal is @zoe. trustlog person add brings them in.",
            id="unknown",
        ),
        pytest.param(
            ("edit", "priya"),
            2,
            "Say what is to change, such as trustlog person edit priya --relation peer.",
            id="nothing-to-edit",
        ),
        pytest.param(
            ("edit", "priya", "--handle", "TOM"),
            1,
            "@tom is somebody already. trustlog person merge priya tom makes them one.",
            id="handle-of-another",
        ),
        pytest.param(
            ("edit", "priya", "--handle", "team"),
            1,
            "@team means everyone of a team. Choose another handle.",
            id="handle-of-the-team",
        ),
        pytest.param(
            ("away", "priya", "32", "oct"),
            2,
            'I cannot read "32 oct" as days. Try until mon, 17 oct - 25 oct, or tomorrow, with the'
            " reason behind.",
            id="no-days",
        ),
        pytest.param(
            ("back", "priya"),
            1,
            "Priya is not away on Fri 20 Nov 2026. trustlog person show priya has their days.",
            id="not-away",
        ),
        pytest.param(
            ("leave", "priya", "--on", "30 sep"),
            1,
            "Priya is in the journal since Thu 1 Oct 2026, so Wed 30 Sep 2026 cannot be their last"
            " day.",
            id="left-before-they-came",
        ),
        pytest.param(
            ("leave", "priya", "--on", "tomorrow"),
            1,
            "Sat 21 Nov 2026 is still to come. A person leaves today or earlier; trustlog person"
            " away takes days to come.",
            id="leaves-tomorrow",
        ),
        pytest.param(
            ("merge", "priya", "Priya"),
            1,
            "@priya is one person already. Nothing was changed.",
            id="into-themselves",
        ),
        pytest.param(
            ("merge", "priya", "tom"),
            1,
            "This merges Priya @priya into Tom @tom. Add --yes if you mean it.",
            id="without-a-yes",
        ),
        pytest.param(
            ("hold", "priya", "--lift"),
            1,
            "Priya is not on hold. Nothing was changed.",
            id="not-on-hold",
        ),
    ],
)
def test_what_is_refused(
    people: Trustlog, home: Path, words: tuple[str, ...], code: int, sentence: str
) -> None:
    before = rows(home)

    assert people("person", *words, code=code).err == f"trustlog: {sentence}\n"
    assert rows(home) == before


def rows(home: Path) -> dict[str, Any]:
    """Every row that undo answers for; each has its checksum."""
    journal = journal_in(home / JOURNAL)
    try:
        assert wrong_checksums(journal) == []
        return dump(journal, UNDOABLE)
    finally:
        journal.close()


def test_the_team_has_no_more_said_of_it(people: Trustlog) -> None:
    people("note", "all hands", "@team")

    assert people("person", "edit", "team", "--every", "3", code=1).err == (
        "trustlog: @team is everyone of a team, and of a team no more is said.\n"
    )
    assert people("person", "show", "team").out == (
        "the team @team\n"
        "  Since      Fri 20 Nov 2026\n"
        "  Moments    1; the last that reached them Fri 20 Nov 2026\n"
    )


def test_a_look_alike_is_added_if_that_is_said(people: Trustlog) -> None:
    assert people("person", "add", "prya", "--new-person").out.startswith("Added Prya · ")


def test_forms_of_unicode_are_one_person(people: Trustlog) -> None:
    people("person", "add", "ren\u00e9")

    assert people("person", "show", "RENE\u0301").out.startswith("Ren\u00e9 @ren\u00e9\n")


def test_a_name_that_only_one_has_will_do_and_two_are_told_apart(people: Trustlog) -> None:
    people("person", "edit", "priya", "--name", "Priya Rao")

    assert people("person", "show", "priya rao").out.startswith("Priya Rao @priya\n")

    people("person", "edit", "tom", "--name", "Priya Rao")

    assert people("person", "show", "Priya Rao", code=1).err == (
        "trustlog: Priya Rao is @priya or @tom. Name one by the handle.\n"
    )


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--relation", "peer"), "Changed Priya · relation peer · every 14 days\n"),
        (("--every", "3"), "Changed Priya · every 3 days\n"),
        (("--every", "none"), "Changed Priya · no number of days is meant\n"),
        (("--name", "Priya Rao"), "Changed Priya Rao · was Priya\n"),
        (("--handle", "pri"), "Changed Pri · @priya is @pri now · was Priya\n"),
        (("--partner", "--team", "core"), "Changed Priya · partner · team core\n"),
        (("--no-partner",), "Priya is as before; nothing changed.\n"),
        (("--team", "", "--level", "L5"), "Changed Priya · level L5\n"),
    ],
    ids=["relation", "every", "none", "name", "handle", "team", "same", "level"],
)
def test_what_an_edit_says(people: Trustlog, words: tuple[str, ...], line: str) -> None:
    assert people("person", "edit", "priya", *words).out == line


def test_a_new_handle_keeps_moments_and_a_name_of_their_own(people: Trustlog) -> None:
    people("person", "edit", "priya", "--name", "Priya Rao")
    people("note", "read her draft", "@priya")

    people("person", "edit", "priya", "--handle", "rao")

    assert shown(people, "rao")["moments"] == 1
    assert shown(people, "rao")["person"]["name"] == "Priya Rao"


def test_a_person_whole(people: Trustlog) -> None:
    people("person", "edit", "priya", "--team", "core", "--level", "L4", "--partner")
    people("add", "listening", "@priya", "--on", "mon")
    people("note", "cancelled", "@priya", "--cost")
    people("person", "away", "priya", "17", "oct", "-", "25", "oct", "leave")
    people("person", "hold", "priya")

    assert people("person", "show", "priya").out == (
        "Priya @priya\n"
        "  Relation   report, partner\n"
        "  Attention  every 7 days\n"
        "  Team       core\n"
        "  Level      L4\n"
        "  Since      Thu 1 Oct 2026\n"
        "  Moments    2, 1 cost; the last that reached them Mon 16 Nov 2026\n"
        "  Away       Sat 17 – Sun 25 Oct 2026: leave\n"
        "  On hold    nothing about them changes until it is lifted\n"
    )


def test_promises_open_both_ways_are_shown_and_named_when_somebody_leaves(
    people: Trustlog,
) -> None:
    people("promise", "to", "tom", "2026-11-18", "send the plan", now="2026-11-10T09:00")
    people("promise", "to", "tom", "someday", "visit the plant")
    people("promise", "to", "tom", "mon", "read the draft")
    people("promise", "from", "tom", "fri", "the runbook", now="2026-11-18T09:00")
    people("keep", "3")

    assert people("person", "show", "tom").out.endswith(
        "  You owe    p1 send the plan (by Wed 18 Nov, 2 days over)\n"
        "             p2 visit the plant (someday)\n"
        "  They owe   p4 the runbook (by Fri 20 Nov)\n"
    )
    assert people("person", "leave", "tom").err == "Still open with them: p1, p2, p4.\n"


@pytest.mark.parametrize(
    ("words", "line", "aside"),
    [
        ((), "from Fri 20 Nov 2026", "It lasts until trustlog person back tom.\n"),
        (("sick",), "from Fri 20 Nov 2026 · sick", "It lasts until trustlog person back tom.\n"),
        (("until", "mon"), "Fri 20 – Mon 23 Nov 2026", ""),
        (("17", "oct", "-", "25", "oct", "leave"), "Sat 17 – Sun 25 Oct 2026 · leave", ""),
    ],
    ids=["now", "why", "until", "past"],
)
def test_days_away_are_said_as_days_off_are(
    people: Trustlog, words: tuple[str, ...], line: str, aside: str
) -> None:
    said = people("person", "away", "tom", *words)

    assert (said.out, said.err) == (f"Tom is away · {line}\n", aside)


def test_days_away_twice_are_refused(people: Trustlog) -> None:
    people("person", "away", "tom", "17", "oct", "-", "25", "oct")

    assert people("person", "away", "tom", "25", "oct", code=1).err == (
        "trustlog: Tom is away Sat 17 – Sun 25 Oct 2026 already. trustlog person back tom"
        " --on 2026-10-17 takes that away.\n"
    )
    people("person", "away", "tom", "26", "oct", "-", "27", "oct")


def test_back_ends_the_days_away_that_hold_a_day(people: Trustlog) -> None:
    people("person", "away", "tom", "9", "nov", "-", "30", "nov", "leave")

    assert people("person", "back", "tom", "--on", "mon").out == (
        "Tom is back on Mon 16 Nov 2026 · away Mon 9 – Sun 15 Nov 2026\n"
    )
    assert shown(people, "tom")["away"] == [
        {"since": "2026-11-09", "until": "2026-11-15", "why": "leave"}
    ]
    assert people("person", "back", "tom", "--on", "2026-11-09").out == (
        "Tom is back on Mon 9 Nov 2026 · no day away\n"
    )
    assert shown(people, "tom")["away"] == []


def test_whoever_left_is_taken_up_again_and_was_away_between(people: Trustlog) -> None:
    people("note", "good-bye", "@tom", "--on", "2026-11-02")
    people("person", "away", "tom", "1", "nov", "-", "6", "nov")
    assert people("person", "leave", "tom", "--on", "2026-11-03").out == (
        "Tom left · last day Tue 3 Nov 2026\n"
    )
    assert people("person", "leave", "tom", code=1).err == (
        "trustlog: Tom left on Tue 3 Nov 2026. trustlog person back tom takes them up again.\n"
    )
    assert people("person", "away", "tom", code=1).err.startswith("trustlog: Tom left on Tue 3")
    assert people("person", "back", "tom", "--on", "2026-11-03", code=1).err == (
        "trustlog: Tom left on Tue 3 Nov 2026; --on names a day after that. trustlog undo takes a"
        " slip back.\n"
    )

    assert people("person", "back", "tom").out == (
        "Tom is back on Fri 20 Nov 2026 · away Wed 4 – Thu 19 Nov 2026\n"
    )
    # Of the 18 days since the moment 17 were away, so nobody is behind with him.
    assert shown(people, "tom")["away"] == [
        {"since": "2026-11-01", "until": "2026-11-03", "why": ""},
        {"since": "2026-11-04", "until": "2026-11-19", "why": "had left"},
    ]
    body = json.loads(people("people", "--json").out)["people"]
    assert {each["handle"]: each["over"] for each in body}["tom"] == 0


def test_on_hold_nothing_about_them_changes(people: Trustlog, home: Path) -> None:
    people("person", "away", "priya", "until", "mon")
    assert people("person", "hold", "priya").out == (
        "Priya is on hold · nothing about them changes until --lift\n"
    )
    before = rows(home)

    for words in (
        ("edit", "priya", "--every", "3"),
        ("away", "priya", "in", "10", "days"),
        ("back", "priya"),
        ("leave", "priya"),
        ("merge", "priya", "tom", "--yes"),
        ("merge", "tom", "priya", "--yes"),
    ):
        assert people("person", *words, code=1).err == (
            "trustlog: Priya is on hold, so nothing about @priya changes."
            " trustlog person hold priya --lift ends that.\n"
        )
    assert people("person", "hold", "priya", code=1).err == (
        "trustlog: Priya is on hold already. Nothing was changed.\n"
    )
    assert rows(home) == before

    assert people("person", "hold", "priya", "--lift").out == "Priya is no longer on hold\n"
    assert people("person", "back", "priya").out.startswith("Priya is back on Fri 20 Nov 2026")


@pytest.fixture
def doubled(people: Trustlog) -> Trustlog:
    """Priya twice: three moments, one of them with both, days away, and an earlier first day."""
    people("person", "add", "prya", "--new-person", "--since", "1 sep")
    people("add", "listening", "first", "@prya", "+tag", "--on", "mon")
    people("note", "second", "@prya", "@priya", "@tom", "--on", "tue")
    people("note", "third", "@priya", "--on", "wed")
    people("promise", "to", "prya", "fri", "send the plan")
    people("promise", "from", "prya", "someday", "the runbook")
    people("person", "away", "prya", "5", "oct", "-", "9", "oct", "course")
    people("person", "away", "prya", "17", "oct", "-", "18", "oct")
    people("person", "away", "priya", "18", "oct", "-", "20", "oct")
    return people


def test_two_handles_of_one_person_become_one(doubled: Trustlog, home: Path) -> None:
    said = doubled("person", "merge", "prya", "priya", "--yes")

    assert said.out == "Merged @prya into Priya · 2 moments, 2 promises\n"
    found = shown(doubled, "priya")
    assert (found["moments"], found["person"]["since"]) == (3, "2026-09-01")
    assert [each["number"] for each in found["promised"]] == [1]
    assert [each["text"] for each in found["promised_by_them"]] == ["the runbook"]
    assert found["away"] == [
        {"since": "2026-10-05", "until": "2026-10-09", "why": "course"},
        {"since": "2026-10-17", "until": "2026-10-17", "why": ""},
        {"since": "2026-10-18", "until": "2026-10-20", "why": ""},
    ]
    listed = json.loads(doubled("list", "--json").out)["moments"]
    assert [each["people"] for each in listed] == [["priya"], ["priya", "tom"], ["priya"]]
    assert doubled("person", "show", "prya", code=1).err == (
        "trustlog: Nobody in the journal is @prya. The nearest is @priya.\n"
    )
    rows(home)


@pytest.mark.parametrize(
    "words",
    [
        ("add", "sam", "kim"),
        ("edit", "priya", "--handle", "pri", "--team", "core"),
        ("away", "priya", "until", "mon"),
        ("back", "tom"),
        ("leave", "priya"),
        ("merge", "prya", "priya", "--yes"),
        ("hold", "priya"),
    ],
    ids=lambda words: words[0],
)
def test_undo_brings_every_row_back_and_redo_brings_it_again(
    doubled: Trustlog, home: Path, words: tuple[str, ...]
) -> None:
    doubled("person", "leave", "tom", "--on", "mon")
    before = rows(home)

    doubled("person", *words)
    after = rows(home)
    doubled("undo")

    assert rows(home) == before
    doubled("undo", "--redo")
    assert rows(home) == after
