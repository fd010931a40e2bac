"""`prep`: what to know before a talk with somebody."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.journals import DAY, habit, journal_in, moment, operation, person, uid

from trustlog.domain.columns import width
from trustlog.report.prep import prep_report
from trustlog.store.habits import add_habit
from trustlog.store.moments import add_moment
from trustlog.store.people import add_person
from trustlog.store.received import make_habit

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

KEYS = {
    *("trustlog", "today", "handle", "name", "relation", "every", "last", "days"),
    *("owed", "owed_by_them", "to_answer", "shared_aims", "quiet", "moments", "question"),
}
"""Nothing here says what a person is worth."""


@pytest.fixture
def known(trustlog: Trustlog) -> Trustlog:
    """Three habits, and Priya, who was met on Thursday 1 October 2026."""
    habits = ("listening", "feedback-given", "recognition")
    trustlog("habit", "adopt", *habits, "--since", "2026-09-28")
    trustlog("note", "first", "talk", "@priya", "--on", "2026-10-01")
    return trustlog


def first_line(trustlog: Trustlog, handle: str = "priya", **more: str) -> str:
    return trustlog("prep", handle, **more).out.splitlines()[0]


def quiet(trustlog: Trustlog, handle: str = "priya") -> list[tuple[str, int | None]]:
    body = json.loads(trustlog("prep", handle, "--json").out)
    return [(each["slug"], each["days"]) for each in body["quiet"]]


def test_a_line_whose_part_is_empty_is_left_out(known: Trustlog) -> None:
    known("add", "fb", "@tom", "one", "thing")
    known("add", "recognition", "@tom")

    assert known("prep", "@tom").out == (
        "Tom · report, every 7 days · last moment today\n"
        "\n"
        "  You owe     nothing open\n"
        "\n"
        "Last moments\n"
        "  #3  Fri 20 Nov  recognition\n"
        "  #2  Fri 20 Nov  feedback-given  one thing\n"
    )


def test_what_cost_is_shown_and_is_no_last_moment(known: Trustlog) -> None:
    known("note", "cancelled", "@priya", "@tom", "--cost", "--private", "--on", "yesterday")

    said = known("prep", "priya").out

    assert said.startswith("Priya · report, every 7 days · last moment Thu 1 Oct, 50 days ago\n")
    assert "  #2  Thu 19 Nov  cancelled · with Tom · cost · private\n" in said
    assert first_line(known, "tom") == (
        "Tom · report, every 7 days · none of the moments reached them"
    )


def test_feedback_is_answered_and_stands_apart(known: Trustlog) -> None:
    known("received", "priya", "ask  first\nthen decide", "--private")
    known("received", "priya", "well done", "--on", "2026-11-02")

    before = known("prep", "priya").out
    known("note", "--answers", "2", "said how")
    after = known("prep", "priya").out

    assert (
        '  To answer   #3  "well done"\n'
        "                  Mon 2 Nov, 18 days ago\n"
        '              #2  "ask  first then decide"\n'
        "                  today · private\n"
    ) in before
    assert "#2" not in after
    assert "feedback-received" not in before + after
    assert "last moment Thu 1 Oct, 50 days ago" in before


def test_thanks_and_feedback_are_quiet_after_14_days(known: Trustlog) -> None:
    known("add", "recognition", "@priya", "--on", "2026-11-06")
    known("add", "fb", "@priya", "--on", "2026-11-05")

    assert quiet(known) == [("feedback-given", 15)]
    assert "  Quiet       feedback-given, 15 days (Thu 5 Nov)\n" in known("prep", "priya").out


def test_never_is_quiet_where_the_person_has_long_been_there(known: Trustlog) -> None:
    known("note", "hello", "@tom", "--on", "2026-11-06")
    known("add", "recognition", "@priya", "--on", "2026-10-02")

    assert quiet(known, "tom") == []
    assert quiet(known) == [("feedback-given", None), ("recognition", 49)]
    assert (
        "  Quiet       feedback-given, never yet\n              recognition, 49 days (Fri 2 Oct)\n"
    ) in known("prep", "priya").out


@pytest.mark.parametrize(
    "words",
    [
        ("person", "leave", "priya"),
        ("person", "away", "priya", "sick"),
        ("person", "edit", "priya", "--every", "none"),
        ("habit", "retire", "feedback-given", "--on", "yesterday"),
    ],
    ids=" ".join,
)
def test_nothing_is_quiet_where_nothing_is_meant(known: Trustlog, words: tuple[str, ...]) -> None:
    known("add", "recognition", "@priya")
    assert quiet(known) == [("feedback-given", None)]

    known(*words)

    tomorrow = json.loads(known("prep", "priya", "--json", now="2026-11-21T09:00").out)
    assert (tomorrow["quiet"], tomorrow["question"]) == ([], None)


def test_the_first_line_says_who_is_gone_and_who_was_never_met(known: Trustlog) -> None:
    known("person", "add", "ana", "--relation", "other")
    known("person", "add", "mei", "--relation", "peer", "--partner")
    known("person", "away", "mei", "until", "27", "nov", "holiday")
    known("person", "leave", "priya", "--on", "2026-11-06")

    assert first_line(known, "ana") == "Ana · other · no moment yet"
    assert first_line(known, "mei") == (
        "Mei · peer, partner, every 14 days · away until Fri 27 Nov · no moment yet"
    )
    known("person", "back", "mei")
    known("person", "away", "mei", "sick")
    assert first_line(known, "mei") == ("Mei · peer, partner, every 14 days · away · no moment yet")
    assert first_line(known) == (
        "Priya · report, every 7 days · left on Fri 6 Nov · last moment Thu 1 Oct, 50"
    )
    assert known("prep", "priya").out.splitlines()[1] == "days ago"


def test_a_promise_that_was_settled_is_named_by_its_number(known: Trustlog) -> None:
    known("promise", "to", "priya", "tomorrow", "send", "it", now="2026-11-10T09:00")
    known("promise", "to", "priya", "tomorrow", "call", "them", now="2026-11-10T09:00")
    known("keep", "1")
    known("promise", "break", "2", "no", "time")

    said = known("prep", "priya").out

    assert "follow-through  p1 send it, 9 days late\n" in said
    assert "follow-through  p2 call them · cost\n" in said


def test_open_promises_of_both_sides_are_shown_private_ones_too(known: Trustlog) -> None:
    known("promise", "to", "priya", "someday", "lunch", now="2026-11-10T09:00")
    known("promise", "to", "priya", "fri", "send", "the", "figures", "--private")
    known("promise", "from", "priya", "today", "contractor", "quotes")
    known("promise", "to", "tom", "fri", "nothing", "of", "hers")

    assert (
        "  You owe     p2  send the figures    Fri 27 Nov    private\n"
        "              p1  lunch               made 10 Nov    10 days ago\n"
    ).replace("Fri 27 Nov    ", "Fri 27 Nov     ") in known("prep", "priya").out
    assert "  Priya owes  p3  contractor quotes   today\n" in known("prep", "priya").out


def test_what_is_aimed_at_together_is_there_while_it_is_open(known: Trustlog) -> None:
    known("goal", "add", "Billing", "--with", "priya", "--milestone", "Draft", "--due", "fri")
    pairing = ("Pairing", "--with", "priya", "--every", "7", "--review-on", "30 nov", "--private")
    known("agreement", "add", *pairing)
    known("goal", "add", "Pager", "--with", "tom")

    assert (
        "  You owe     nothing open\n"
        "  Shared aim  billing: 0 of 1 milestones by Fri 27 Nov\n"
        "              pairing · every 7 days · review Mon 30 Nov · private\n"
        "  Quiet       "
    ) in known("prep", "priya").out
    body = json.loads(known("prep", "priya", "--json").out)
    assert [each["slug"] for each in body["shared_aims"]] == ["billing", "pairing"]

    known("goal", "close", "billing")
    known("agreement", "close", "pairing")

    assert "Shared aim" not in known("prep", "priya").out


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        pytest.param(
            ("prya",), 1, "Nobody in the journal is @prya. The nearest is @priya.", id="alike"
        ),
        pytest.param(
            ("zoe",),
            1,
            "Nobody in the journal is @zoe. trustlog person add brings them in.",
            id="unknown",
        ),
        pytest.param(
            ("team",),
            1,
            "@team is everyone. prep is about one person, as in trustlog prep priya.",
            id="everyone",
        ),
        pytest.param(
            ("priya", "tom"),
            2,
            "prep is about one person. A dash behind it goes with --after.",
            id="two",
        ),
        pytest.param(
            (), 2, "Missing argument 'PERSON'. trustlog prep --help shows how.", id="nobody"
        ),
    ],
)
def test_it_is_about_one_person_in_the_journal(
    known: Trustlog, words: tuple[str, ...], code: int, sentence: str
) -> None:
    known("note", "hello", "@team")

    assert known("prep", *words, code=code).err == f"trustlog: {sentence}\n"


def test_without_a_journal_it_says_so(trustlog: Trustlog) -> None:
    assert trustlog("prep", "priya", code=1).err.startswith("trustlog: ")


def test_a_name_in_capitals_is_the_same_person(known: Trustlog) -> None:
    assert known("prep", "PRIYA").out == known("prep", "@priya").out


def test_json_has_counts_and_days_and_no_other_number(known: Trustlog) -> None:
    body = json.loads(known("prep", "priya", "--json").out)

    assert body.keys() == KEYS
    assert (body["handle"], body["every"], body["days"]) == ("priya", 7, 50)


@pytest.mark.parametrize("columns", ["40", "60", "80", "120"])
def test_no_line_is_wider_than_the_screen(
    known: Trustlog, columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known("person", "edit", "priya", "--name", "Priya Meenakshi Venkataraghavan-Subramanian")
    long = "a promise of more words than any screen is wide, and of ever more of them"
    known("promise", "to", "priya", "fri", long)
    known("promise", "from", "priya", "tomorrow", "計画を送る" * 12)
    known("received", "priya", long * 3)
    known("add", "listening", long, "@priya", "--cost")
    known(
        "goal", "add", long, "--with", "priya", "--target", "9", "--direction", "up", "--unit", long
    )
    monkeypatch.setenv("COLUMNS", columns)

    lines = known("prep", "priya").out.splitlines()

    assert max(map(width, lines)) <= int(columns)
    assert all(line == line.rstrip() for line in lines)


def test_of_somebody_met_every_day_few_moments_are_read(home: Path) -> None:
    """Feedback alone, more of it than is read: the screen says what it found until then."""
    journal = journal_in(home / "journal.db")
    with journal.changing(operation()) as change:
        change.step("")
        make_habit(change, uid(1))
        add_habit(change, habit("listening"), uid(2))
        add_person(change, person("priya"), uid(3))
        journal.forget_kept()
        heard = moment(people=("priya",), habit="feedback-received")
        add_moment(change, heard.but(number=1, uid=uid(4), habit="listening"))
        for number in range(2, 402):
            add_moment(change, heard.but(number=number, uid=uid(number + 10)))
    with journal.reading():
        found = prep_report(journal, "priya", DAY)
    journal.close()

    assert (found.moments, len(found.to_answer)) == ((), 400)
