"""`keep`, `move`, `promise break`, `release` and `reopen`: what they say, log and refuse."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Tables, Trustlog

MADE = (
    ("to priya 2026-11-17 send the plan draft", "2026-11-10T16:00"),
    ("to diego 2026-11-18 introduce Diego to the data team", "2026-11-13T16:00"),
    ("to priya 2026-11-23 decide on the budget", "2026-11-13T16:01"),
    ("to aisha 2026-11-20 send the rota draft --private", "2026-11-16T16:00"),
    ("from tom 2026-11-16 failover runbook", "2026-11-10T16:01"),
    ("to mei someday sit in on a call", "2026-11-09T16:00"),
)
"""Made in this order; their numbers are those of the fixture below."""


@pytest.fixture
def promised(trustlog: Trustlog) -> Trustlog:
    """Six promises, p1 to p6, on a journal in which follow-through is practised."""
    trustlog("habit", "adopt", "follow-through", now="2026-09-28T08:00")
    for words, now in MADE:
        trustlog("promise", *words.split(), now=now)
    return trustlog


def promise(trustlog: Trustlog, number: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(trustlog("show", f"p{number}", "--json").out)["promise"]
    return found


def moment(trustlog: Trustlog, number: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(trustlog("show", str(number), "--json").out)["moment"]
    return found


SETTLING = [
    ("keep 1", "Kept p1 (Priya), 3 days late · logged #1 follow-through · Fri 20 Nov 2026"),
    (
        "keep p1 --on wed",
        "Kept p1 (Priya), 1 day late · logged #1 follow-through · Wed 18 Nov 2026",
    ),
    (
        "keep 1 --on 2026-11-17",
        "Kept p1 (Priya), on time · logged #1 follow-through · Tue 17 Nov 2026",
    ),
    (
        "keep P1 --on yesterday",
        ("Kept p1 (Priya), 2 days late · logged #1 follow-through · Thu 19 Nov 2026 (yesterday)"),
    ),
    ("keep 3", "Kept p3 (Priya), on time · logged #1 follow-through · Fri 20 Nov 2026"),
    ("keep 4", "Kept p4 (Aisha), on time · logged #1 follow-through · Fri 20 Nov 2026 · private"),
    ("keep 5", "Kept p5 (from Tom) · Fri 20 Nov 2026"),
    ("keep 6", "Kept p6 (Mei) · logged #1 follow-through · Fri 20 Nov 2026"),
    (
        "promise break 2 no seat was left",
        "Broke p2 (Diego) · logged #1 follow-through · Fri 20 Nov 2026 · cost",
    ),
    (
        "promise break p2 no seat --on yesterday",
        "Broke p2 (Diego) · logged #1 follow-through · Thu 19 Nov 2026 (yesterday) · cost",
    ),
    ("promise break 5 he forgot", "Broke p5 (from Tom) · Fri 20 Nov 2026"),
    ("promise release 2", "Released p2 (Diego) · Fri 20 Nov 2026"),
    ("promise release 2 found another way --on wed", "Released p2 (Diego) · Wed 18 Nov 2026"),
    ("move 3 wed", "Moved p3 (Priya) from Mon 23 to Wed 25 Nov 2026, in time"),
    ("move 3 1 dec figures not in", "Moved p3 (Priya) from Mon 23 Nov to Tue 1 Dec 2026, in time"),
    ("move p3 2027-01-04", "Moved p3 (Priya) from Mon 23 Nov 2026 to Mon 4 Jan 2027, in time"),
    ("move 3 someday", "Moved p3 (Priya) from Mon 23 Nov 2026 to someday, in time"),
    ("move 6 fri", "Moved p6 (Mei) from someday to Fri 27 Nov 2026, in time"),
    ("move 1 mon too much", "Moved p1 (Priya) from Tue 17 to Mon 23 Nov 2026, 3 days late"),
    ("move 1 mon --on wed", "Moved p1 (Priya) from Tue 17 to Mon 23 Nov 2026, 1 day late"),
    ("move 1 19 nov --on 2026-11-16", "Moved p1 (Priya) from Tue 17 to Thu 19 Nov 2026, in time"),
    ("move 5 mon", "Moved p5 (from Tom) from Mon 16 to Mon 23 Nov 2026"),
]


@pytest.mark.parametrize(("typed", "line"), SETTLING, ids=str)
def test_a_promise_is_settled_or_moved_in_one_step(
    promised: Trustlog, tables: Tables, typed: str, line: str
) -> None:
    before = tables()

    said = promised(*typed.split())
    after = tables()

    assert said.out == line + "\n"
    hint = "Tell Diego, if you have not yet.\n" if "cost" in line else ""
    assert said.err == hint
    promised("undo")
    assert tables() == before
    promised("undo", "--redo")
    assert tables() == after


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("keep 9", "There is no promise p9. trustlog promise list shows the open ones."),
        ("move p9 fri", "There is no promise p9. trustlog promise list shows the open ones."),
        ("promise break 9 x", "There is no promise p9. trustlog promise list shows the open ones."),
        ("promise release 9", "There is no promise p9. trustlog promise list shows the open ones."),
        ("promise reopen 9", "There is no promise p9. trustlog promise list shows the open ones."),
        ("promise reopen 1", "p1 is open. trustlog promise show 1 shows it."),
        (
            "keep 3 --on 2026-11-12",
            "p3 was made on Fri 13 Nov 2026. Name that day or a later one with --on.",
        ),
        (
            "move 3 fri --on 2026-11-12",
            "p3 was made on Fri 13 Nov 2026. Name that day or a later one with --on.",
        ),
        (
            "keep 3 --on tomorrow",
            "Sat 21 Nov 2026 is still to come. A moment is something that happened.",
        ),
        ("move 3 mon", "p3 is due on Mon 23 Nov 2026 already. Name another day."),
        ("move 6 someday", "p6 is for someday already. Name another day."),
        ("move 3 yesterday", "Thu 19 Nov 2026 has passed. Name today or a later day."),
    ],
    ids=str,
)
def test_what_cannot_become_of_a_promise_is_refused(
    promised: Trustlog, tables: Tables, typed: str, sentence: str
) -> None:
    before = tables()

    assert promised(*typed.split(), code=1).err == f"trustlog: {sentence}\n"
    assert tables() == before


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("promise break 2", "A broken promise needs a reason: trustlog promise break 2 WHY."),
        ("promise break p2 ", "A broken promise needs a reason: trustlog promise break 2 WHY."),
        ("keep first", 'A promise has a number such as p24, and "first" is none.'),
        ("keep #", 'A promise has a number such as p24, and "#" is none.'),
        ("keep", "Missing argument 'PROMISE'. trustlog keep --help shows how."),
        ("move 3", "Missing argument 'WHEN'. trustlog move --help shows how."),
        (
            "move 3 later",
            (
                'I cannot read "later" as a due day. Try tomorrow, fri, next fri, in 3 days, end of'
                " month, 20 nov or someday."
            ),
        ),
    ],
    ids=str,
)
def test_what_is_not_said_clearly_is_not_done(
    promised: Trustlog, tables: Tables, typed: str, sentence: str
) -> None:
    before = tables()

    assert promised(*typed.split(" "), code=2).err == f"trustlog: {sentence}\n"
    assert tables() == before


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        ("keep 1 --on wed", "p1 was kept on Wed 18 Nov 2026, 1 day late."),
        ("keep 1 --on 2026-11-17", "p1 was kept on Tue 17 Nov 2026."),
        ("promise break 1 no time", "p1 was broken on Fri 20 Nov 2026."),
        ("promise release 1", "p1 was released on Fri 20 Nov 2026."),
    ],
)
@pytest.mark.parametrize(
    "again", ["keep 1", "move 1 fri", "promise break 1 why", "promise release 1"]
)
def test_what_is_settled_says_when_and_how(
    promised: Trustlog, tables: Tables, first: str, sentence: str, again: str
) -> None:
    promised(*first.split())
    before = tables()

    said = promised(*again.split(), code=1)

    assert said.err == f"trustlog: {sentence} trustlog promise reopen 1 opens it again.\n"
    assert tables() == before


def test_that_theirs_was_late_is_not_said(promised: Trustlog) -> None:
    promised("keep", "5")

    assert promised("keep", "5", code=1).err == (
        "trustlog: p5 was kept on Fri 20 Nov 2026. trustlog promise reopen 5 opens it again.\n"
    )
    assert promised("list").out == ""


def test_a_kept_promise_is_a_moment_of_follow_through(promised: Trustlog) -> None:
    promised("keep", "1", "--on", "wed")

    logged = moment(promised, 1)
    assert (logged["day"], logged["habit"], logged["effect"]) == (
        "2026-11-18",
        "follow-through",
        "built",
    )
    assert (logged["note"], logged["people"]) == ("send the plan draft", ["priya"])
    kept = promise(promised, 1)
    assert (kept["state"], kept["settled"], kept["moment"]) == ("kept", "2026-11-18", 1)


def test_a_broken_promise_is_a_moment_that_cost(promised: Trustlog) -> None:
    promised("promise", "break", "2", "no seat", "was left")

    assert moment(promised, 1)["effect"] == "cost"
    broken = promise(promised, 2)
    assert (broken["state"], broken["why"]) == ("broken", "no seat was left")


def test_follow_through_is_taken_up_with_the_first_promise_kept(
    trustlog: Trustlog, tables: Tables
) -> None:
    trustlog("promise", "to", "priya", "fri", "it")
    before = tables()

    assert trustlog("keep", "1").out == (
        "Kept p1 (Priya), on time · logged #1 follow-through · Fri 20 Nov 2026"
        " · new habit, 3/week\n"
    )
    trustlog("undo")
    assert tables() == before


def test_a_habit_of_ones_own_that_is_called_so_takes_the_moment(trustlog: Trustlog) -> None:
    trustlog("habit", "add", "delivering", "--alias", "follow-through")
    trustlog("promise", "to", "priya", "fri", "it")

    assert "logged #1 delivering ·" in trustlog("keep", "1").out


@pytest.mark.parametrize(
    ("first", "line"),
    [
        ("keep 1", "Reopened p1 (Priya) · due Tue 17 Nov 2026 · took back #1"),
        ("promise break 6 no call came", "Reopened p6 (Mei) · someday · took back #1"),
        ("promise release 3", "Reopened p3 (Priya) · due Mon 23 Nov 2026"),
        ("keep 5", "Reopened p5 (from Tom) · due Mon 16 Nov 2026"),
    ],
)
def test_a_promise_is_opened_again_with_all_that_settling_it_did(
    promised: Trustlog, tables: Tables, first: str, line: str
) -> None:
    open_before = tables()
    promised(*first.split())
    before = tables()
    number = line.split()[1]

    assert promised("promise", "reopen", number).out == line + "\n"
    assert tables() == open_before
    assert promised("undo").out == f"Undid reopen {number}\n"
    assert tables() == before
    promised("undo", "--redo")
    assert tables() == open_before


def test_a_moment_that_was_deleted_leaves_its_promise_kept(
    promised: Trustlog, tables: Tables
) -> None:
    promised("keep", "1")
    before = tables()

    promised("delete", "1")
    assert promise(promised, 1)["state"] == "kept"
    assert promise(promised, 1)["moment"] is None
    promised("undo")
    assert tables() == before
    promised("delete", "1")
    assert promised("promise", "reopen", "1").out == ("Reopened p1 (Priya) · due Tue 17 Nov 2026\n")


def test_moves_are_told_in_the_order_of_their_days(promised: Trustlog) -> None:
    promised("move", "3", "wed", "figures", "not", "in", "--on", "wed")
    promised("move", "3", "fri")

    assert promised("move", "3", "mon", "--on", "tue", code=1).err == (
        "trustlog: p3 was moved on Fri 20 Nov 2026. Name that day or a later one with --on.\n"
    )
    assert promise(promised, 3)["moves"] == [
        {"day": "2026-11-18", "was": "2026-11-23", "due": "2026-11-25", "why": "figures not in"},
        {"day": "2026-11-20", "was": "2026-11-25", "due": "2026-11-27", "why": ""},
    ]


def test_who_left_may_still_be_kept_a_promise(promised: Trustlog) -> None:
    promised("person", "leave", "priya")

    assert promised("keep", "3").out.startswith("Kept p3 (Priya), on time · ")


def test_nothing_is_said_where_quiet_is_asked_for(promised: Trustlog) -> None:
    for typed in ("move 3 wed -q", "keep 3 -q", "promise reopen 3 -q", "promise break 3 x -q"):
        assert promised(*typed.split())[1:] == ("", "")


def test_without_a_journal_there_is_no_promise_to_keep(trustlog: Trustlog) -> None:
    for typed in ("keep 1", "move 1 fri", "promise break 1 x", "promise show 1"):
        assert "There is no journal at " in trustlog(*typed.split(), code=1).err


def test_of_two_who_keep_a_promise_at_once_one_does(promised: Trustlog, home: Path) -> None:
    words = [sys.executable, "-m", "trustlog", "keep", "3"]
    environ = {**os.environ, "HOME": str(home), "TRUSTLOG_NOW": "2026-11-20T15:40"}

    shells = [
        subprocess.Popen(words, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    errors = [shell.communicate()[1].decode() for shell in shells]

    assert sorted(shell.returncode for shell in shells) == [0, 1, 1, 1]
    assert (
        sorted(errors)[1:]
        == ["trustlog: p3 was kept on Fri 20 Nov 2026. trustlog promise reopen 3 opens it again.\n"]
        * 3
    )
    assert len(promised("list").out.splitlines()) == 1
