"""`promise list` and `promise show`: to the character, on wide and narrow screens."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.terminals import answered_on_terminal

from trustlog.domain.columns import width

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

MADE = (
    ("2026-11-02", "promise to tom 2026-11-19 comment on the cache design"),
    ("2026-11-02", "promise to priya 2026-11-10 decide on the budget"),
    ("2026-11-02", "promise to tom 2026-11-18 order a screen"),
    ("2026-11-03", "promise to mei someday sit in on a customer call"),
    ("2026-11-03", "promise from priya 2026-11-18 contractor quotes"),
    ("2026-11-03", "promise from tom 2027-01-04 failover runbook"),
    ("2026-11-04", "promise to priya 2026-11-20 close the review --private"),
    ("2026-11-04", "promise to mei 2026-12-14 a word with finance"),
    ("2026-11-04", "promise to tom 2026-11-06 answer on training days"),
    ("2026-11-09", "keep 9"),
    ("2026-11-09", "move 2 2026-11-12 figures not in"),
    ("2026-11-12", "move 2 2026-11-21 still not in"),
    ("2026-11-17", "promise break 3 no budget was left"),
)
"""p9 is kept three days late, p2 moved twice in time, p3 broken, on Friday 20 November seen."""

LISTED = """\
Promises · Fri 20 Nov 2026                 5 by you, 2 to you

Overdue
  p1  Tom    comment on the cache design   Thu 19 Nov       1 day over
Due this week
  p7  Priya  close the review              today            private
  p2  Priya  decide on the budget          Sat 21 Nov       moved twice
Later
  p8  Mei    a word with finance           Mon 14 Dec
Someday
  p4  Mei    sit in on a customer call     made 3 Nov       17 days ago
Promised to you
  p5  Priya  contractor quotes             Wed 18 Nov       2 days over
  p6  Tom    failover runbook              Mon 4 Jan 2027
"""
SETTLED = """\
Settled
  p3  Tom    order a screen                Tue 17 Nov       broken
  p9  Tom    answer on training days       Mon 9 Nov        kept, 3 days late
"""
ACCOUNT = """
Since 1 Oct: 1 kept, 1 of them late · 1 broken · 1 moved in time ·
1 overdue and still open
"""
HINT = "\ntrustlog keep 1, move 1 fri WHY, promise break 1 WHY\n"
NARROW = """\
Promises · Fri 20 Nov 2026
5 by you, 2 to you

Overdue
  p1  Tom     Thu 19 Nov   1 day over
      comment on the cache design
Due this week
  p7  Priya   today   private
      close the review
  p2  Priya   Sat 21 Nov   moved twice
      decide on the budget
Later
  p8  Mei     Mon 14 Dec
      a word with finance
Someday
  p4  Mei     made 3 Nov   17 days ago
      sit in on a customer call
Promised to you
  p5  Priya   Wed 18 Nov   2 days over
      contractor quotes
  p6  Tom     Mon 4 Jan 2027
      failover runbook

Since 1 Oct: 1 kept, 1 of them late ·
1 broken · 1 moved in time ·
1 overdue and still open
"""
SHOWN = """\
p2 to Priya
  State    open
  Due      Sat 21 Nov 2026
  Made     Mon 2 Nov 2026
  Moved    Mon 9 Nov 2026, from Tue 10 to Thu 12 Nov 2026, in time: figures not
           in
  Moved    Thu 12 Nov 2026, from Thu 12 to Sat 21 Nov 2026, in time: still not
           in

  decide on the budget
"""
BROKEN = """\
p3 to Tom
  State    broken on Tue 17 Nov 2026: no budget was left
  Due      Wed 18 Nov 2026
  Made     Mon 2 Nov 2026
  Logged   #2

  order a screen
"""
GROUPS = ("overdue", "this_week", "later", "someday", "theirs", "settled")
THEIRS = """\
p5 from Priya
  State    open, 2 days over
  Due      Wed 18 Nov 2026
  Made     Tue 3 Nov 2026

  contractor quotes
"""


@pytest.fixture
def promised(trustlog: Trustlog) -> Trustlog:
    trustlog("person", "add", "tom", "priya", "mei", now="2026-11-01T09:00")
    for day, typed in MADE:
        trustlog(*typed.split(), now=f"{day}T16:00")
    return trustlog


def test_open_promises_stand_by_urgency_over_the_account(promised: Trustlog) -> None:
    for typed in ("promise", "promises", "promise list"):
        assert promised(*typed.split()).out == LISTED + ACCOUNT


def test_with_all_those_settled_follow(promised: Trustlog) -> None:
    assert promised("promises", "--all").out == LISTED + SETTLED + ACCOUNT


def test_what_is_of_one_person_has_no_account(promised: Trustlog) -> None:
    assert promised("promise", "list", "--with", "mei").out == (
        "Promises · Fri 20 Nov 2026             2 by you, 0 to you\n"
        "\n"
        "Later\n"
        "  p8  Mei  a word with finance         Mon 14 Dec\n"
        "Someday\n"
        "  p4  Mei  sit in on a customer call   made 3 Nov   17 days ago\n"
    )


def test_a_terminal_is_told_what_to_type_next(promised: Trustlog, home: Path) -> None:
    assert promised("promises").out.count("trustlog keep") == 0

    code, screen = answered_on_terminal(["promise"], home, [])

    assert (code, screen.endswith(HINT)) == (0, True)


def test_on_a_narrow_screen_the_words_stand_below(
    promised: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")

    assert promised("promises").out == NARROW


@pytest.mark.parametrize("columns", [40, 47, 60, 80, 120])
def test_no_line_is_wider_than_the_screen(
    promised: Trustlog, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    promised("promise", "to", "anna-lena-" + "h" * 40, "fri", "見" * 60, "w" * 200)
    promised("promise", "to", "mei", "someday", "[bold]x[/]\x1b[31m\u202e", "--private")

    for typed in ("promises --all", "promise show 10", "promise show 11"):
        shown = promised(*typed.split()).out
        assert [line for line in shown.splitlines() if width(line) > columns] == []
        assert "\x1b" not in shown


@pytest.mark.parametrize(("number", "screen"), [("p2", SHOWN), ("3", BROKEN), ("5", THEIRS)])
def test_a_promise_is_shown_whole(promised: Trustlog, number: str, screen: str) -> None:
    assert promised("promise", "show", number).out == screen
    assert promised("show", f"p{number.removeprefix('p')}").out == screen


def test_the_share_is_said_from_five_on(promised: Trustlog) -> None:
    for number in ("1", "2", "7", "8"):
        promised("keep", number)

    assert promised("promises").out.endswith(
        "\nSince 1 Oct: 5 of 6 kept (83 %), 2 of them late · 1 broken · 1 moved in time\n"
    )


def test_where_nothing_is_open_the_account_stands_alone(trustlog: Trustlog) -> None:
    trustlog("promise", "to", "priya", "fri", "it")
    trustlog("promise", "release", "1")

    assert trustlog("promises").out == (
        "Promises · Fri 20 Nov 2026   none open\n\nSince 1 Oct: 1 released\n"
    )


def test_where_nothing_was_promised_the_way_to_is_told(trustlog: Trustlog) -> None:
    way = "No promise is open. trustlog promise to PERSON WHEN TEXT makes one.\n"
    trustlog("note", "told them")
    assert trustlog("promises")[1:] == ("", way)


def test_nothing_in_json_is_a_number_of_a_person(promised: Trustlog) -> None:
    found = json.loads(promised("promises", "--all", "--json").out)

    numbered = {key: [each["number"] for each in found[key]] for key in GROUPS}
    assert numbered == {
        "overdue": [1],
        "this_week": [7, 2],
        "later": [8],
        "someday": [4],
        "theirs": [5, 6],
        "settled": [3, 9],
    }
    for key in GROUPS:
        for each in found[key]:
            numbers = {key for key, value in each.items() if type(value) in (int, float)}
            assert numbers <= {"number", "moment"}
    assert found["account"] == {
        "kept_on_time": 0,
        "kept_late": 1,
        "broken": 1,
        "moved_in_time": 1,
        "released": 0,
        "overdue": 1,
        "open": 5,
        "far_over": 0,
        "rate": None,
    }
