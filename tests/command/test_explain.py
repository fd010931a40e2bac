"""`explain`: habits of every kind, in the sentences that say where their numbers come from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from trustlog.domain.columns import width

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

DONE = ("05", "06", "09", "10", "13")
FRIDAY = "2026-11-20T15:40"


@pytest.fixture
def listened(trustlog: Trustlog) -> Trustlog:
    """A habit of every weekday begun on Thu 5 Nov 2026, and a weekly one begun on that day."""
    for day in DONE:
        trustlog("add", "listening", now=f"2026-11-{day}T09:00")
    trustlog("add", "weekly-review", now="2026-11-05T10:00")
    return trustlog


def test_a_habit_of_days_has_a_row_a_day(listened: Trustlog) -> None:
    assert (
        listened("explain", "li", now=FRIDAY).out
        == """\
listening · Listen without a screen
every weekday since Thu 5 Nov 2026: done on each day, Mon – Fri

  day          needed  done
  Thu  5 Nov        1     1   ● kept
  Fri  6 Nov        1     1   ● kept
  Mon  9 Nov        1     1   ● kept
  Tue 10 Nov        1     1   ● kept
  Wed 11 Nov        1     0   ○ missed
  Thu 12 Nov        1     0   ○ missed
  Fri 13 Nov        1     1   ● kept
  Mon 16 Nov        1     0   ○ missed
  Tue 17 Nov        1     0   ○ missed
  Wed 18 Nov        1     0   ○ missed
  Thu 19 Nov        1     0   ○ missed
  Fri 20 Nov        1     0   ◌ open

  In a row   not now. Longest 4 days, 5–10 Nov.
  Quiet      4 work days since Mon 16 Nov, the longest.
  Kept       5 of 11 days, 45 %: 5 kept, 6 missed; 1 open left out.
  Comeback   1 of 5 misses was followed at once by a kept day.
  Strength   from week 5. Each closed day moves it 5.2 % of the way to
             done ÷ needed.
"""
    )


def test_a_first_week_that_is_not_whole_says_so(listened: Trustlog) -> None:
    assert (
        listened("explain", "weekly-review", now="2026-12-20T15:00").out
        == """\
weekly-review · Weekly look-back
1/week since Thu 5 Nov 2026: done on one day of a week, Mon – Sun

  week of   needed  done
   2 Nov         0     1   Thu    ● kept      from Thu 5 Nov
   9 Nov         1     0          ○ missed
  16 Nov         1     0          ○ missed
  23 Nov         1     0          ○ missed
  30 Nov         1     0          ○ missed
   7 Dec         1     0          ○ missed
  14 Dec         1     0          ◌ open      1 more by Sun 20 Dec

  In a row   not now. Longest 1 week, 2–8 Nov.
  Quiet      5 weeks since Mon 9 Nov, 30 work days, the longest.
  Kept       1 of 6 weeks, 17 %: 1 kept, 5 missed; 1 open left out.
  Comeback   none of 4 misses was followed at once by a kept week.
  Strength   6 %. Each closed week moves it 11.2 % of the way to done ÷ needed:
             0 → 11 → 10 → 9 → 8 → 7 → 6. A kept week would make it 17.

  2 Nov      2 of 5 work days were left: 1 × 2 ÷ 5 = 0.4, rounded to 0.
"""
    )


def test_of_many_slots_the_newest_are_shown_and_how_many_there_are(listened: Trustlog) -> None:
    days = listened("explain", "li", now="2026-12-20T15:00").out.splitlines()
    weeks = listened("explain", "weekly", now="2027-03-21T15:00").out.splitlines()

    assert days[3] == "  the last 15 of 32 days"
    assert days[5:20][0].startswith("  Mon 30 Nov ")
    assert weeks[3] == "  the last 12 of 20 weeks"
    assert weeks[5].startswith("  28 Dec ")
    assert sum("○" in line or "◌" in line for line in weeks) == 12


def test_one_kept_slot_is_no_run_yet(trustlog: Trustlog) -> None:
    trustlog("add", "listening", now="2026-11-19T09:00")

    assert "  In a row   the newest day, 19 Nov, was kept; from two on it is a run. Ends on" in (
        trustlog("explain", "listening").out
    )


def test_in_words_there_is_no_mark(listened: Trustlog) -> None:
    said = listened("explain", "weekly-review", "--plain").out

    assert "  2 Nov: kept, 1 of 0 done on Thu, from Thu 5 Nov\n" in said
    assert "  9 Nov: missed, 0 of 1 done\n" in said
    assert not set("●○–◌") & set(said.replace("Mon – Sun", "").replace("2–8", ""))


def test_as_json_it_has_every_slot_that_is_shown(listened: Trustlog) -> None:
    body = json.loads(listened("explain", "weekly-review", "--json").out)

    assert body["habit"]["slug"] == "weekly-review"
    assert body["slots"][0] == {
        "first": "2026-11-02",
        "last": "2026-11-08",
        "needed": 0,
        "done": ["2026-11-05"],
        "state": "kept",
    }
    assert (body["earlier"], body["ends_on"]) == (0, "2026-11-22")
    assert body["strengths"] == pytest.approx([0.112396, 0.099763], abs=1e-5)
    assert body["strength_if_kept"] == pytest.approx(0.200947, abs=1e-5)


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
@pytest.mark.parametrize("habit", ["listening", "weekly-review"])
def test_no_line_is_wider_than_the_screen(
    listened: Trustlog, habit: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    said = listened("explain", habit, now="2026-12-20T15:00").out

    assert [line for line in said.splitlines() if width(line) > columns] == []


def test_a_habit_nobody_practises_is_refused(listened: Trustlog) -> None:
    assert listened("explain", "lisening", code=1).err == (
        'trustlog: No habit "lisening" is practised here. The nearest is listening.\n'
    )


def test_without_a_journal_json_is_still_an_object(trustlog: Trustlog) -> None:
    said = trustlog("explain", "listening", "--json", code=1)

    assert json.loads(said.out)["error"]["code"] == 1
    assert "There is no journal" in said.err
