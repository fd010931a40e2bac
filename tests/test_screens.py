"""The screens as they are drawn, from the journal behind them, typed line by line."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from tests.screens import play, said

from trustlog.cli.app import run
from trustlog.domain.columns import width
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from pathlib import Path

FRIDAY, MONDAY = "2026-11-20T15:45", "2026-11-23T08:30"
BEFORE_ONE_TO_ONE, EVENING = "2026-11-23T09:55", "2026-11-23T18:30"
LONG = "a-rather-long-name-for-a-habit-of-my-own"
SHOWN = (
    *("today", "report", "report last week", "report month", "report year", "list"),
    *("streaks", "explain recognition", f"explain {LONG}", "habit list", f"habit show {LONG}"),
)
LOGGED = (
    "Logged #1 listening · Mon 28 Sep 2026 · with Priya (new, report)",
    "Logged #73 recognition · Mon 16 Nov 2026 · with Priya · 1 of 3 this week",
    "Logged #74 listening · Tue 17 Nov 2026 (yesterday) · with Aisha · 10 in a row",
    "Logged #76 · Tue 17 Nov 2026 (yesterday) · with Diego · cost",
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
    """The journal on Monday, with the weekly review of Friday."""
    reviewed = said(["add", "weekly-review"], home, "2026-11-20T16:20")
    assert reviewed == "Logged #84 weekly-review · Fri 20 Nov 2026 · 1 of 1 this week\n"
    return home


@pytest.mark.parametrize("line", LOGGED, ids=lambda line: line.split()[1])
def test_screen_1_the_confirmation(logged: tuple[Path, list[str]], line: str) -> None:
    assert line + "\n" in logged[1]


def test_screen_1_a_habit_that_is_new(monday: Path) -> None:
    assert said(["add", "safety", "--with", "jonas"], monday, "2026-11-23T10:05") == (
        "Logged #85 safety · Mon 23 Nov 2026 · with Jonas · new habit, 1/week\n"
    )


def test_screen_2_the_week_as_far_as_habits_go(home: Path) -> None:
    # feedback-given: 12 Oct, 26 Oct, 2 Nov and 9 Nov are kept, 19 Oct is excused.
    screen = said(["report"], home, FRIDAY)

    assert (
        screen
        == """\
Week 47 · Mon 16 – Sun 22 Nov 2026                          today Fri 20 Nov

                  M T W T F S S    done       in a row     strength
  listening       ● ● ○ ● ● · ·    4 of 5     2 days       71 %  +3
  follow-through  ● · ● · ● · ·    3 of 3 ●   4 weeks      74 %  +6
  feedback-given  · ● · · · · ·    1 of 2 ◌   4 weeks      60 %
  recognition     ● · ● · · · ·    2 of 3 ◌   4 weeks      63 %
  weekly-review   · · · · · · ·    0 of 1 ◌   2 weeks      42 %

  Moments    13: 11 built, 2 cost
  People     4 of 6 reached, not yet Diego, Jonas
  Words      Tue  Cancelled the 1:1 with Diego twenty minutes before (cost)
             Fri  Let Priya finish; her plan beat mine

What did people learn late, or by rumour, that could have come from you first?
"""
    )


def test_screen_6_monday_morning_as_far_as_habits_go(monday: Path) -> None:
    assert (
        said([], monday, MONDAY)
        == """\
Monday 23 November 2026 · week 48

Today
  ◌ listening        2 in a row
                     If someone starts telling me about a problem, then I push
                     my screen aside before I answer.
This week
  ◌ follow-through   0 of 3   4 weeks in a row
  ◌ feedback-given   0 of 2   1 of 2 last week
  ◌ recognition      0 of 3   2 of 3 last week
  ◌ weekly-review    0 of 1   3 weeks in a row
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
    said(["add", "listening"], monday, MONDAY)

    assert "Nothing is due today. Next: listening on Tue 24 Nov.\n" in said([], monday, EVENING)


def test_screen_9_what_is_due_in_a_prompt(monday: Path) -> None:
    assert said(["status"], monday, BEFORE_ONE_TO_ONE) == "◌ 1 habit\n"
    machine = Machine({"HOME": str(monday), "TRUSTLOG_NOW": BEFORE_ONE_TO_ONE})
    assert run(["status", "--exit-code"], machine) == 1


def test_screen_9_nothing_due_prints_nothing(monday: Path) -> None:
    said(["add", "listening"], monday, MONDAY)

    assert said(["status", "--exit-code"], monday, EVENING) == ""


@pytest.fixture
def crowded(monday: Path) -> Path:
    """The journal with a long name and with words that nothing can be broken in."""
    cue = "If " + "w" * 200 + ", then " + "見" * 100
    said(["habit", "add", LONG, "--cue", cue, "--since", "12 oct"], monday, FRIDAY)
    said(["note", "見" * 100, "w" * 200], monday, FRIDAY)
    said(["add", LONG, "w" * 200, "--cost"], monday, FRIDAY)
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
