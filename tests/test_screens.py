"""The screens as they are drawn, from the journal behind them, typed line by line."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from tests.screens import LAST_ADD, machine_in, play, said

from trustlog.cli.app import run
from trustlog.domain.columns import width

if TYPE_CHECKING:
    from pathlib import Path

FRIDAY, MONDAY = "2026-11-20T15:45", "2026-11-23T08:30"
LOOKED, LISTED = "2026-11-20T15:50", "2026-11-23T08:35"
BEFORE_ONE_TO_ONE, EVENING = "2026-11-23T09:55", "2026-11-23T18:30"
LONG = "a-rather-long-name-for-a-habit-of-my-own"
SHOWN = (
    *("today", "report", "report last week", "report month", "report year", "list"),
    *("streaks", "explain recognition", f"explain {LONG}", "habit list", f"habit show {LONG}"),
    *("promise list", "search w*"),
    *("people", "people --by team", "people --by level", "people --pick", f"person show {LONG}"),
)
LOGGED = (
    "Logged #1 listening · Mon 28 Sep 2026 · with Priya (new, report)",
    "Logged #73 recognition · Mon 16 Nov 2026 · with Priya · 1 of 3 this week",
    "Logged #74 listening · Tue 17 Nov 2026 (yesterday) · with Aisha · 10 in a row",
    "Logged #76 · Tue 17 Nov 2026 (yesterday) · with Diego · cost",
    "Kept p26 (Aisha), on time · logged #82 follow-through · Fri 20 Nov 2026",
    "Kept p20 (Priya), 1 day late · logged #78 follow-through · Wed 18 Nov 2026",
    "Broke p22 (Diego) · logged #81 follow-through · Thu 19 Nov 2026 · cost",
    "Moved p24 (Priya) from Wed 18 to Mon 23 Nov 2026, in time",
    "Logged #83 listening · Fri 20 Nov 2026 · with Priya · 2 in a row",
)


@pytest.fixture(scope="module")
def logged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The home with the journal of the screens, and the lines that came back for it."""
    home = tmp_path_factory.mktemp("screens")
    return home, play(home)


@pytest.fixture
def home(logged: tuple[Path, list[str]], tmp_path: Path) -> Path:
    """A copy of the journal, to look at or to change."""
    shutil.copytree(logged[0], tmp_path / "copy")
    return tmp_path / "copy"


@pytest.fixture
def monday(home: Path) -> Path:
    """The journal on Monday, with what Friday held after the screens of that day."""
    reviewed, promised = play(home, after=LAST_ADD, until=MONDAY)
    assert reviewed == (
        "Saved week 47 · logged #84 weekly-review · Fri 20 Nov 2026 · 1 of 1 this week\n"
    )
    assert promised == "Promised p29 to Diego · due Thu 26 Nov 2026\n"
    return home


@pytest.mark.parametrize("line", LOGGED, ids=lambda line: "-".join(line.split()[:2]))
def test_screen_1_the_confirmation(logged: tuple[Path, list[str]], line: str) -> None:
    assert line + "\n" in logged[1]


def test_screen_1_a_habit_that_is_new(monday: Path) -> None:
    assert said(["add", "safety", "--with", "jonas"], monday, "2026-11-23T10:05") == (
        "Logged #85 safety · Mon 23 Nov 2026 · with Jonas · new habit, 1/week\n"
    )


def test_screen_2_the_week(home: Path) -> None:
    # feedback-given: 12 Oct, 26 Oct, 2 Nov and 9 Nov are kept, 19 Oct is excused.
    screen = said(["report"], home, FRIDAY)

    assert (
        screen
        == """\
Week 47 · Mon 16 – Sun 22 Nov 2026                          today Fri 20 Nov

                  M T W T F S S    done       in a row     strength
  listening       ● ● ○ ● ● · ·    4 of 5     2 days       71 %  +3   focus
  follow-through  ● · ● · ● · ·    3 of 3 ●   4 weeks      74 %  +6
  feedback-given  · ● · · · · ·    1 of 2 ◌   4 weeks      60 %
  recognition     ● · ● · · · ·    2 of 3 ◌   4 weeks      63 %
  weekly-review   · · · · · · ·    0 of 1 ◌   2 weeks      42 %

  Moments    13: 11 built, 2 cost
  People     4 of 6 reached, not yet Diego, Jonas
  Promises   3 kept (1 late) · 1 broken · 1 moved in time · 5 open (1 overdue)
  Words      Tue  Cancelled the 1:1 with Diego twenty minutes before (cost)
             Fri  Let Priya finish; her plan beat mine

Worth a look
  Diego  both moments cost: 1:1 cancelled, p22 broken   trustlog prep diego
  Jonas  17 days since a moment, meant every 7          trustlog prep jonas
  Tom    p23 comment on the cache design, 1 day over    trustlog keep 23

Whose name appears least in this week's entries, and is there a good reason
for it?                                                     trustlog reflect
"""
    )


def test_screen_2_reads_the_same_when_the_week_is_over(monday: Path) -> None:
    # Of the days up to Sunday. What is due is only said while the week lasts.
    week = said(["report", "last", "week"], monday, MONDAY)
    later = play_on(monday)

    assert (
        "  Promises   3 kept (1 late) · 1 broken · 1 moved in time · 6 open (1 overdue)\n" in week
    )
    assert (
        """
Worth a look
  Diego  both moments cost: 1:1 cancelled, p22 broken
  Jonas  19 days since a moment, meant every 7
  Tom    p23 comment on the cache design, 3 days over
"""
        in week
    )
    assert said(["report", "--of", "20 nov"], later, "2026-12-15T09:00") == week


def test_screen_2_in_a_narrow_terminal(home: Path) -> None:
    assert said(["report"], home, FRIDAY, 60).partition("  Moments")[2] == (
        """\
    13: 11 built, 2 cost
  People     4 of 6 reached, not yet Diego, Jonas
  Promises   3 kept (1 late) · 1 broken · 1 moved in time ·
             5 open (1 overdue)
  Words      Tue  Cancelled the 1:1 with Diego twent… (cost)
             Fri  Let Priya finish; her plan beat mine

Worth a look
  Diego  both moments cost: 1:1 cancelled, p22 broken
         trustlog prep diego
  Jonas  17 days since a moment, meant every 7
         trustlog prep jonas
  Tom    p23 comment on the cache design, 1 day over
         trustlog keep 23

Whose name appears least in this week's entries, and is
there a good reason for it?                 trustlog reflect
"""
    )


def test_screen_2_for_those_who_cannot_see_a_table(home: Path) -> None:
    assert """
Worth a look
  Diego: both moments cost: 1:1 cancelled, p22 broken. trustlog prep diego
  Jonas: 17 days since a moment, meant every 7. trustlog prep jonas
  Tom: p23 comment on the cache design, 1 day over. trustlog keep 23
""" in said(["report", "--plain"], home, FRIDAY)


def test_screen_2_for_the_quarter(home: Path) -> None:
    assert said(["report", "quarter"], home, FRIDAY).partition("  Moments")[2] == (
        """\
    76: 74 built, 2 cost
  People     6 of 6 reached
  Promises   17 of 18 kept (94 %), 3 late · 1 broken · 1 released ·
             1 moved in time · 5 open (1 overdue)
  Words      17 Nov  Cancelled the 1:1 with Diego twenty minutes before (cost)
             18 Nov  Told her early about the budget freeze
             20 Nov  Let Priya finish; her plan beat mine

Worth a look
  Jonas  17 days since a moment, meant every 7         trustlog prep jonas
  Tom    p23 comment on the cache design, 1 day over   trustlog keep 23

Direction
  Unanswered #66
"""
    )


def play_on(home: Path) -> Path:
    """The journal some weeks later: promises settled and moved, people met."""
    for words in ("keep 23", "move 18 fri at last", "add listening --with jonas", "keep 24"):
        said(words.split(), home, "2026-11-24T12:00")
    return home


def test_screen_2_when_the_week_is_reflected_on(monday: Path) -> None:
    assert said(["report"], monday, "2026-11-20T17:00").endswith(
        """
Next week: Say feedback within a day, not at the next 1:1
If I finish a review, then I tell its author one thing before lunch
"""
    )
    assert "of 2 ◌   4 weeks      60 %\n" in said(["report"], monday, "2026-11-20T17:00")


def test_screen_3_whom_attention_reached(home: Path) -> None:
    assert (
        said(["people"], home, LOOKED)
        == """\
People · four weeks, 26 Oct – 20 Nov 2026      6 of 6 reached, 4 this week

         last moment         week  4 weeks   cost  share     thanks    feedback
  Jonas  17 days, 8 over        0        2            4 %   37 days     36 days
  Diego  7 days                 2        5      2    11 %    7 days       never
  Mei    2 days                 2        6           13 %    2 days     15 days
  Tom    1 day                  3       10           21 %   14 days      3 days
  Aisha  today                  2        8           17 %   16 days      7 days
  Priya  today                  4       16           34 %    4 days     22 days
                                        47            even share 17 %

Worth a look
  Jonas  nothing for 17 days; thanks and feedback more than five weeks ago
  Diego  both moments this week cost; feedback never yet
  Priya  a third of the moments, but feedback was 22 days ago

The numbers are about your attention, not about the people.
"""
    )


def test_screen_6_monday_morning(monday: Path) -> None:
    assert (
        said([], monday, MONDAY)
        == """\
Monday 23 November 2026 · week 48
  You meant to: Say feedback within a day, not at the next 1:1
  If I finish a review, then I tell its author one thing before lunch

Today
  ◌ listening        2 in a row
                     If someone starts telling me about a problem, then I push
                     my screen aside before I answer.
This week
  ◌ feedback-given   0 of 2   1 of 2 last week   focus
  ◌ follow-through   0 of 3   4 weeks in a row
  ◌ recognition      0 of 3   2 of 3 last week
  ◌ weekly-review    0 of 1   3 weeks in a row

Promises
  p23  Tom    comment on the cache design        Thu 19 Nov   4 days over
  p24  Priya  decide on the contractor budget    today

People
  Jonas  20 days since a moment, meant every 7
  Diego  10 days since a moment, meant every 7
  Priya  waits for an answer since Fri 13 Nov (#66)
"""
    )


def test_screen_6_in_a_narrow_terminal(monday: Path) -> None:
    assert said([], monday, MONDAY, 60).partition("Promises\n")[2] == (
        """\
  p23  Tom    Thu 19 Nov   4 days over
       comment on the cache design
  p24  Priya  today
       decide on the contractor budget

People
  Jonas  20 days since a moment, meant every 7
  Diego  10 days since a moment, meant every 7
  Priya  waits for an answer since Fri 13 Nov (#66)
"""
    )


def test_screen_6_for_those_who_cannot_see_a_table(monday: Path) -> None:
    assert said(["today", "--plain"], monday, MONDAY).partition("Promises\n")[2] == (
        """\
  p23, Tom: comment on the cache design, due Thu 19 Nov, 4 days over
  p24, Priya: decide on the contractor budget, due today

People
  Jonas: 20 days since a moment, meant every 7
  Diego: 10 days since a moment, meant every 7
  Priya: waits for an answer since Fri 13 Nov (#66)
"""
    )


def test_screen_7_the_promises(monday: Path) -> None:
    assert (
        said(["promise", "list"], monday, LISTED)
        == """\
Promises · Mon 23 Nov 2026                           6 by you, 2 to you

Overdue
  p23  Tom    comment on the cache design            Thu 19 Nov   4 days over
Due this week
  p24  Priya  decide on the contractor budget        today        moved once
  p27  Jonas  book the conference trip               Wed 25 Nov
  p29  Diego  new date for the data-team intro       Thu 26 Nov
  p28  Aisha  move the on-call handover to Tuesday   Fri 27 Nov
Someday
  p18  Mei    sit in on a customer call              made 9 Nov   14 days ago
Promised to you
  p25  Priya  contractor quotes                      Fri 20 Nov   3 days over
  p19  Diego  failover runbook                       Fri 27 Nov

Since 1 Oct: 17 of 18 kept (94 %), 3 of them late · 1 broken · 1 released ·
1 moved in time · 1 overdue and still open
"""
    )


def test_screen_4_a_habit_explained(home: Path) -> None:
    assert (
        said(["explain", "recognition"], home, "2026-11-20T15:55")
        == """\
recognition · Say what went well
3/week since Mon 28 Sep 2026: done on three different days of a week, Mon – Sun

  week of   needed  done
  28 Sep         3     2   Mon Wed        ○ missed
   5 Oct         3     1   Tue            ○ missed
  12 Oct         3     3   Mon Wed Fri    ● kept
  19 Oct         0     0                  – excused   17–25 Oct: holiday
  26 Oct         3     3   Mon Wed Fri    ● kept
   2 Nov         3     3   Mon Wed Fri    ● kept
   9 Nov         2     2   Tue Fri        ● kept      11–12 Nov: sick
  16 Nov         3     2   Mon Wed        ◌ open      1 more by Sun 22 Nov

  In a row   4 weeks, 12 Oct – 15 Nov, the longest; excused and open weeks
             are stepped over. Ends on Sun 22 Nov unless one more day is done.
  Quiet      not now. Longest 2 weeks, 28 Sep – 11 Oct.
  Kept       4 of 6 weeks, 67 %: 4 kept, 2 missed; 1 excused, 1 open left out.
  Comeback   1 of 2 misses was followed at once by a kept week.
  Strength   63 %. Each closed week moves it 18.7 % of the way to done ÷ needed:
             0 → 12 → 16 → 32 → 45 → 55 → 63. A kept week would make it 70.

  9 Nov      3 of 5 work days were left: 3 × 3 ÷ 5 = 1.8, rounded to 2.
"""
    )


def test_screen_6_when_nothing_is_due(monday: Path) -> None:
    for words in ("add listening", "keep 23", "keep 24"):
        said(words.split(), monday, MONDAY)

    assert "Nothing is due today. Next: listening on Tue 24 Nov.\n" in said([], monday, EVENING)


def test_screen_6_a_promise_is_due_where_no_habit_is(monday: Path) -> None:
    said(["add", "listening"], monday, MONDAY)

    assert "Nothing is due" not in said([], monday, EVENING)


SCREEN_8 = """\
Priya · report, every 7 days · last moment Fri 20 Nov, 3 days ago

  You owe     p24  decide on the contractor budget   today         moved once
  Priya owes  p25  contractor quotes                 Fri 20 Nov    3 days over
  To answer   #66  "You decide before I have finished the options."
                   Fri 13 Nov, 10 days ago
  Shared aim  billing-move: 2 of 5 services by Fri 18 Dec · review Mon 30 Nov
  Quiet       feedback-given, 25 days (Thu 29 Oct)

Last moments
  #83  Fri 20 Nov  listening       Let Priya finish; her plan beat mine
  #78  Wed 18 Nov  follow-through  p20 send the hiring plan draft, 1 day late
  #77  Wed 18 Nov                  Told her early about the budget freeze
  #73  Mon 16 Nov  recognition     Thanked Priya for the rollback plan; it …

Could the person act on your latest feedback tomorrow morning without asking
what you meant?
"""
SCREEN_8_NARROW = """\
Priya · report, every 7 days · last moment Fri 20 Nov, 3
days ago

  You owe     p24  decide on the contractor budget
                   today, moved once
  Priya owes  p25  contractor quotes
                   Fri 20 Nov, 3 days over
  To answer   #66  "You decide before I have finished the …"
                   Fri 13 Nov, 10 days ago
  Shared aim  billing-move: 2 of 5 services by Fri 18 Dec ·
              review Mon 30 Nov
  Quiet       feedback-given, 25 days (Thu 29 Oct)

Last moments
  #83  Fri 20 Nov  listening       Let Priya finish; her …
  #78  Wed 18 Nov  follow-through  p20 send the hiring …
  #77  Wed 18 Nov                  Told her early about …
  #73  Mon 16 Nov  recognition     Thanked Priya for the …

Could the person act on your latest feedback tomorrow
morning without asking what you meant?
"""


def test_screen_8_before_a_talk(monday: Path) -> None:
    assert said(["prep", "priya"], monday, BEFORE_ONE_TO_ONE) == SCREEN_8


def test_screen_8_on_other_screens(monday: Path) -> None:
    wide = said(["prep", "priya"], monday, BEFORE_ONE_TO_ONE, 100)

    assert said(["prep", "priya"], monday, BEFORE_ONE_TO_ONE, 60) == SCREEN_8_NARROW
    assert "  Thanked Priya for the rollback plan; it saved us an hour\n" in wide


def test_screen_9_what_is_due_in_a_prompt(monday: Path) -> None:
    assert said(["status"], monday, BEFORE_ONE_TO_ONE) == (
        "◌ 1 habit · 2 promises, 1 over · 2 people quiet\n"
    )
    assert run(["status", "--exit-code"], machine_in(monday, BEFORE_ONE_TO_ONE)) == 1


def test_screen_9_nothing_due_prints_nothing(monday: Path) -> None:
    for words in ("add listening --with jonas,diego", "keep 23", "keep 24"):
        said(words.split(), monday, MONDAY)

    assert said(["status", "--exit-code"], monday, EVENING) == ""


@pytest.fixture
def crowded(monday: Path) -> Path:
    """The journal with a long name and with words that nothing can be broken in."""
    cue = "If " + "w" * 200 + ", then " + "見" * 100
    said(["habit", "add", LONG, "--cue", cue, "--since", "12 oct"], monday, FRIDAY)
    said(["note", "見" * 100, "w" * 200], monday, FRIDAY)
    said(["add", LONG, "w" * 200, "--cost"], monday, FRIDAY)
    wide = ["--name", "見" * 50, "--team", "w" * 100, "--level", "a level " * 10]
    said(["person", "add", LONG, *wide], monday, FRIDAY)
    said(["person", "away", LONG, "12", "oct", "-", "13", "oct", "w" * 200], monday, FRIDAY)
    return monday


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
@pytest.mark.parametrize("line", SHOWN)
def test_no_line_of_a_screen_exceeds_its_width(crowded: Path, line: str, columns: int) -> None:
    shown = said(line.split(), crowded, MONDAY, columns).splitlines()

    assert [each for each in shown if width(each) > columns] == []


def test_a_long_name_leaves_room_for_what_is_said_of_it(crowded: Path) -> None:
    assert said(["streaks"], crowded, MONDAY, 60) == (
        "  habit                 now                 longest\n"
        "  listening             2 days              10 days\n"
        "  follow-through        4 weeks             4 weeks\n"
        "  feedback-given        1 of 2 last week    4 weeks\n"
        "  recognition           2 of 3 last week    4 weeks\n"
        "  weekly-review         3 weeks             3 weeks\n"
        "  a-rather-long-name-…  quiet 23 work days\n"
    )


@pytest.mark.parametrize("day", [*range(20, 31)])
def test_today_status_people_and_the_week_agree_on_every_day(home: Path, day: int) -> None:
    now = f"2026-11-{day}T17:00"
    today, status, people, week = (
        json.loads(said([*words.split(), "--json"], home, now))
        for words in ("today", "status", "people", "report --of today")
    )

    over = {row["handle"]: row["over"] for row in people["people"] if row["over"]}
    assert {each["person"]: each["over"] for each in today["quiet"]} == over
    assert status["people_quiet"] == len(over)
    assert status["promises_due"] == len(today["promises"])
    assert status["promises_over"] == week["account"]["overdue"]
    assert [each["person"] for each in week["look"] if each["why"] == "quiet"] == [
        handle
        for handle in [each["person"] for each in today["quiet"]]
        if handle not in {each["person"] for each in week["look"] if each["why"] == "cost"}
    ][: 3 - sum(each["why"] == "cost" for each in week["look"])]
