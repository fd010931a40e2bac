"""`promise to`, `from`, `add` and `edit`, and `add --promise`: what they say and refuse."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Tables, Trustlog

LEFT = (
    "trustlog: Diego left on Thu 19 Nov 2026, so there is no promise to make. trustlog person"
    " back diego brings them back.\n"
)
DUE = "as a due day. Try tomorrow, fri, next fri, in 3 days, end of month, 20 nov or someday."


@pytest.fixture
def team(trustlog: Trustlog) -> Trustlog:
    """A journal with Priya, Tom, Mei and Diego, who left yesterday, and one promise to Priya."""
    trustlog("person", "add", "priya", "tom", "mei", "diego", now="2026-11-16T09:00")
    trustlog("person", "leave", "diego", now="2026-11-19T09:00")
    trustlog("promise", "to", "priya", "wed", "decide", "on", "the", "budget")
    return trustlog


def promise(trustlog: Trustlog, number: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(trustlog("promise", "show", str(number), "--json").out)
    return {name: found["promise"][name] for name in found["promise"] if name != "uid"}


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("promise to tom fri the plan", "Promised p2 to Tom · due Fri 27 Nov 2026"),
        ("promise to @tom end of month the plan", "Promised p2 to Tom · due Mon 30 Nov 2026"),
        ("promise to tom someday sit in", "Promised p2 to Tom · someday"),
        ("promise to rosa fri it", "Promised p2 to Rosa (new, report) · due Fri 27 Nov 2026"),
        ("promise to team fri a summary", "Promised p2 to the team · due Fri 27 Nov 2026"),
        ("promise from mei fri runbook", "Promised p2 by Mei · due Fri 27 Nov 2026"),
        ("promises from mei someday runbook", "Promised p2 by Mei · someday"),
        ("promise add the plan --to tom --due fri", "Promised p2 to Tom · due Fri 27 Nov 2026"),
        ("promise add it --from tom --due today", "Promised p2 by Tom · due Fri 20 Nov 2026"),
        (
            "promise to tom fri the plan --private",
            "Promised p2 to Tom · due Fri 27 Nov 2026 · private",
        ),
        (
            "promise to tom fri the plan --on yesterday",
            "Promised p2 to Tom · due Fri 27 Nov 2026 · made Thu 19 Nov 2026 (yesterday)",
        ),
        (
            "promise to tom 2026-11-18 the plan --on mon",
            "Promised p2 to Tom · due Wed 18 Nov 2026 · made Mon 16 Nov 2026",
        ),
        (
            "promise to diego fri the plan --on 2026-11-18",
            "Promised p2 to Diego · due Fri 27 Nov 2026 · made Wed 18 Nov 2026",
        ),
        (
            "promise to pria fri the plan --new-person",
            "Promised p2 to Pria (new, report) · due Fri 27 Nov 2026",
        ),
    ],
    ids=str,
)
def test_a_promise_is_made_in_one_step(
    team: Trustlog, tables: Tables, typed: str, line: str
) -> None:
    before = tables()

    said = team(*typed.split())

    assert (said.out, said.err) == (line + "\n", "")
    assert team("undo").out == "Undid promise p2\n"
    assert tables() == before


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        ("to tom fri", 2, "A promise needs words: trustlog promise to priya fri send the figures."),
        ("to tom soon the plan", 2, f'I cannot read "soon" {DUE}'),
        ("to fri the plan", 2, f'I cannot read "the" {DUE}'),
        ("to tom yesterday it", 1, "Thu 19 Nov 2026 has passed. Name today or a later day."),
        ("to tom,mei fri it", 2, "A promise is to one person. Make one for each of them."),
        (
            "to pria fri it",
            1,
            (
                "@pria is new and looks like @priya. Correct it, or add --new-person if it is"
                " somebody else."
            ),
        ),
        (
            "to tom fri it --on tomorrow",
            1,
            "Sat 21 Nov 2026 is still to come. A moment is something that happened.",
        ),
        ("add it", 2, "A promise is to somebody or from somebody: give --to or --from."),
        (
            "add it --to tom --from mei --due fri",
            2,
            "A promise is to somebody or from somebody: give --to or --from.",
        ),
        ("add it --to tom", 2, "A promise needs a day, as in --due fri, or --due someday."),
        ("add it --to tom --due soon", 2, f'I cannot read "soon" {DUE}'),
        (
            "to tom fri it --answers 1",
            1,
            (
                "#1 is no feedback you received. trustlog list --habit feedback-received shows"
                " what is."
            ),
        ),
    ],
    ids=str,
)
def test_what_is_no_promise_is_refused(
    team: Trustlog, tables: Tables, typed: str, code: int, sentence: str
) -> None:
    before = tables()

    assert team("promise", *typed.split(), code=code).err == f"trustlog: {sentence}\n"
    assert tables() == before


@pytest.mark.parametrize("way", ["to", "from"])
def test_who_left_is_promised_nothing_more(team: Trustlog, way: str) -> None:
    assert team("promise", way, "diego", "fri", "it", code=1).err == LEFT
    assert team("add", "listening", "@diego", "--promise", "it", "--due", "fri", code=1).err == LEFT
    assert team("list").out == ""


def test_a_promise_may_be_the_first_that_a_journal_holds(trustlog: Trustlog) -> None:
    said = trustlog("promise", "to", "priya", "fri", "send the figures")

    assert said.out == "Promised p1 to Priya (new, report) · due Fri 27 Nov 2026\n"
    assert said.err.startswith("Your journal is ")
    assert trustlog("undo").out == "Undid promise p1\n"
    assert trustlog("person", "list", "--json").out.count('"priya"') == 0


def test_a_promise_answers_feedback(team: Trustlog) -> None:
    team("received", "priya", "you decide too early")

    said = team("promise", "to", "priya", "fri", "ask first", "--answers", "1")

    assert said.out == "Promised p2 to Priya · due Fri 27 Nov 2026 · answers #1\n"


def test_what_is_kept_of_a_promise_is_what_was_said(team: Trustlog) -> None:
    team("promise", "from", "mei", "1 dec", 'runbook, "all" of [it]\nand café', "--private")

    assert promise(team, 2) == {
        "number": 2,
        "person": "mei",
        "theirs": True,
        "text": 'runbook, "all" of [it]\nand café',
        "made": "2026-11-20",
        "due": "2026-12-01",
        "state": "open",
        "settled": None,
        "why": "",
        "moves": [],
        "moment": None,
        "aims": [],
        "private": True,
    }


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("promise edit 1 --text other", "Changed p1 · text"),
        ("promise edit p1 --with tom", "Changed p1 · to Tom"),
        ("promise edit 1 --with rosa --private", "Changed p1 · to Rosa (new, report) · private"),
        ("promise edit 1 --public", "p1 is as it was; nothing changed."),
        ("edit p1 --note other --with mei", "Changed p1 · to Mei · text"),
        ("edit P1 --private", "Changed p1 · private"),
    ],
    ids=str,
)
def test_what_was_said_of_a_promise_is_put_right(
    team: Trustlog, tables: Tables, typed: str, line: str
) -> None:
    before = tables()

    assert team(*typed.split()).out == line + "\n"
    if line.startswith("Changed"):
        assert team("undo").out == "Undid edit p1\n"
    assert tables() == before


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        ("promise edit 9 --text x", 1, "There is no promise p9. trustlog promise list shows the"),
        ("promise edit 1 --no-input", 2, "Say what is to change, such as --text TEXT or --with"),
        ("promise edit 1 --text=", 1, "p1 needs words. trustlog delete p1 takes it out of the"),
        ("promise edit 1 --with diego", 1, "Diego left on Thu 19 Nov 2026, so there is no promise"),
        ("promise edit 1 --with tom,mei", 2, "A promise is to one person. Make one for each of"),
        ("edit p1 --on yesterday", 2, "p1 is a promise: give --note, one --with, --private or"),
        ("edit p1 --with tom --with mei", 2, "p1 is a promise: give --note, one --with, --private"),
        ("edit p9 --note x", 1, "There is no promise p9. trustlog promise list shows the open"),
        ("promise show x", 2, 'A promise has a number such as p24, and "x" is none.'),
        ("promise show 0", 2, 'A promise has a number such as p24, and "0" is none.'),
        ("show p9", 1, "There is no promise p9. trustlog promise list shows the open ones."),
        ("delete p9", 1, "There is no promise p9. trustlog promise list shows the open ones."),
        ("promise list --with nobody", 1, "Nobody in the journal is @nobody."),
    ],
    ids=str,
)
def test_what_cannot_be_put_right_is_refused(
    team: Trustlog, tables: Tables, typed: str, code: int, sentence: str
) -> None:
    before = tables()

    assert team(*typed.split(), code=code).err.startswith(f"trustlog: {sentence}")
    assert tables() == before


def test_the_moment_of_a_promise_follows_what_is_put_right(team: Trustlog) -> None:
    team("keep", "1")
    team("promise", "edit", "1", "--text", "decide at last", "--with", "tom", "--private")

    moment = json.loads(team("show", "1", "--json").out)["moment"]
    assert (moment["note"], moment["people"]) == ("decide at last", ["tom"])
    assert moment["private"] is True
    # What was written about it since is left alone.
    team("edit", "1", "--note", "my own words", "--with", "mei")
    team("promise", "edit", "1", "--text", "decide", "--with", "priya", "--public")
    moment = json.loads(team("show", "1", "--json").out)["moment"]
    assert (moment["note"], moment["people"]) == ("my own words", ["mei", "tom"])
    assert moment["private"] is True


def test_a_moment_and_its_promise_are_one_step(team: Trustlog, tables: Tables) -> None:
    before = tables()
    said = team("add", "listening", "@tom", "heard it", "--promise", "send it", "--due", "fri")

    assert said.out == (
        "Logged #1 listening · Fri 20 Nov 2026 · with Tom · new habit, every weekday"
        " · promised p2, due Fri 27 Nov 2026\n"
    )
    assert promise(team, 2)["person"] == "tom"
    assert team("undo").out == "Undid add #1 listening\n"
    assert tables() == before


def test_a_promise_made_with_a_moment_is_of_its_day_and_as_private(team: Trustlog) -> None:
    words = ("--promise", "send it", "--due", "someday", "--on", "mon", "--private")

    said = team("note", "heard", "@tom", *words)

    assert said.out.endswith(" · with Tom · private · promised p2, someday\n")
    made = promise(team, 2)
    assert (made["made"], made["due"], made["private"]) == ("2026-11-16", None, True)


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        ("--promise it --due fri", 1, "A promise is to one person, and this moment is with nobody"),
        (
            "@tom @mei --promise it --due fri",
            1,
            "A promise is to one person, and this moment is with 2 people.",
        ),
        ("@tom --promise it", 2, "A promise has words and a day: --promise TEXT --due fri."),
        ("@tom --due fri", 2, "A promise has words and a day: --promise TEXT --due fri."),
        ("@tom --promise= --due fri", 2, "A promise has words and a day: --promise TEXT --due"),
        ("@tom --promise it --due soon", 2, 'I cannot read "soon" as a due day.'),
        ("@tom --promise it --due yesterday", 1, "Thu 19 Nov 2026 has passed."),
    ],
    ids=str,
)
def test_a_moment_without_a_whole_promise_is_not_logged(
    team: Trustlog, typed: str, code: int, sentence: str
) -> None:
    said = team("add", "listening", "heard", *typed.split(), code=code)

    assert said.err.startswith(f"trustlog: {sentence}")
    assert team("list").out == ""


def test_promises_and_moments_are_deleted_in_one_step(team: Trustlog, tables: Tables) -> None:
    team("keep", "1")
    team("note", "told them")
    before = tables()

    assert team("delete", "p1", "--dry-run").out == "Would delete p1 · decide on the budget\n"
    alone = team("delete", "p1")
    assert alone.out == "Deleted p1 · decide on the budget\n"
    assert alone.err == (
        "#1 stays; trustlog delete 1 takes it out too.\ntrustlog undo brings it back.\n"
    )
    team("undo")
    both = team("delete", "2", "p1", "#1", "P1")
    assert both.out == "Deleted 3: p1, #2, #1\n"
    assert both.err == "trustlog undo brings them back.\n"
    assert team("undo").out == "Undid delete p1, #2, #1\n"
    assert tables() == before
