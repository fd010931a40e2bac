"""What aims ask for, in the report, on a day and before a talk; nothing where there are none."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from tests.fronts import JOURNAL
from tests.journals import journal_in

from trustlog.render.aims import shared_aim_said
from trustlog.report.aims import shared_aims

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

FRIDAY = date(2026, 11, 20)


def test_a_report_lists_what_is_unserved_unsaid_overdue_stuck_and_unanswered(
    trustlog: Trustlog,
) -> None:
    early = "2026-11-09T09:00"
    for title in ("candour", "care", "calm"):
        trustlog("value", "add", title, now=early)
    trustlog("goal", "add", "Billing", "--serves", "care", "--review", "mon", now=early)
    trustlog("goal", "add", "Pager", "--milestone", "Draft", "--due", "18 dec", now=early)
    trustlog("obstacle", "add", "No budget", now=early)
    trustlog("obstacle", "add", "No time", "--with", "mei", "--new-person", now=early)
    trustlog("obstacle", "step", "no-time", "fri", "ask", now=early)
    trustlog("note", "done", "--aim", "billing")
    trustlog("note", "not done", "--aim", "candour", "--cost")
    trustlog("received", "mei", "you stay calm", now=early)
    trustlog("received", "mei", "you rush")

    assert trustlog("report").out.partition("\nDirection\n")[2].partition("\n\n")[0] == (
        "  Unserved   candour, calm\n"
        "  Goals      billing lacks a measure and a target and a date\n"
        "  Reviews    billing since Mon 16 Nov\n"
        "  No step    no-budget\n"
        "  Unanswered #4"
    )
    asked = json.loads(trustlog("report", "month", "--json").out)["direction"]
    assert asked == {
        "unserved": ["candour", "calm"],
        "goals": [{"slug": "billing", "lacks": ["measure", "target", "date"]}],
        "reviews": ["billing"],
        "obstacles": ["no-budget"],
        "feedback": [3, 4],
    }


def test_where_there_are_no_aims_nothing_is_said_of_them(trustlog: Trustlog) -> None:
    trustlog("received", "mei", "you rush")

    for words in (["report"], ["report", "month"], ["today"]):
        assert "Direction" not in trustlog(*words).out
        assert "Reviews" not in trustlog(*words).out
    assert json.loads(trustlog("report", "--json").out)["direction"] is None


def test_a_week_in_which_everything_was_served_says_that_nothing_waits(trustlog: Trustlog) -> None:
    trustlog("value", "add", "candour")
    trustlog("add", "listening", "let her finish", "@mei", "--aim", "candour")

    assert "Nothing is waiting." in trustlog("report").out
    assert "Nothing is waiting." not in trustlog("report", now="2026-11-23T09:00").out


def test_a_review_waits_from_its_day_on_until_it_is_held(trustlog: Trustlog) -> None:
    trustlog("value", "add", "candour", "--review", "mon")

    assert "Reviews" not in trustlog("today", now="2026-11-22T09:00").out
    on_monday = trustlog("today", now="2026-11-23T09:00").out
    assert "\nReviews\n  candour, today: trustlog value review candour\n" in on_monday
    late = trustlog("today", now="2026-11-25T09:00")
    assert "\n  candour, since Mon 23 Nov 2026: trustlog value review candour\n" in late.out
    assert json.loads(trustlog("today", "--json", now="2026-11-25T09:00").out)["reviews"] == [
        "candour"
    ]

    said = trustlog("value", "review", "candour", now="2026-11-25T09:00").out

    assert said == "Reviewed candour · next Mon 30 Nov 2026\n"
    assert "Reviews" not in trustlog("today", now="2026-11-25T09:00").out


def test_what_is_aimed_at_together_is_said_in_one_line(trustlog: Trustlog, home: Path) -> None:
    trustlog("person", "add", "priya", "tom")
    trustlog(
        *("goal", "add", "Move billing", "--slug", "billing-move", "--with", "priya", "--count"),
        *("--target", "5", "--unit", "services", "--due", "18 dec", "--review-on", "30 nov"),
    )
    trustlog("goal", "add", "Closed", "--with", "priya")
    trustlog("goal", "close", "closed")
    for note in ("one", "two"):
        trustlog("note", note, "--aim", "billing-move")

    journal = journal_in(home / JOURNAL)
    with journal.reading():
        found = [shared_aim_said(each, FRIDAY) for each in shared_aims(journal, "priya", FRIDAY)]
        nothing = shared_aims(journal, "tom", FRIDAY)
    journal.close()

    assert found == ["billing-move: 2 of 5 services by Fri 18 Dec · review Mon 30 Nov"]
    assert nothing == []
