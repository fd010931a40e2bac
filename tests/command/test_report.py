"""`report`: which period is meant, and what each looks like, to the character."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.fronts import heard, machine_of

from trustlog.cli.app import run
from trustlog.domain.columns import width

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

LOGGED = (
    ("2026-10-26T09:00", "add listening let @priya finish"),
    ("2026-10-27T09:00", "add weekly-review"),
    ("2026-10-27T10:00", "add listening @tom"),
    ("2026-10-29T09:00", "add listening @priya"),
    ("2026-10-30T09:00", "add recognition @tom thanked him for the calm rollback"),
    ("2026-11-03T09:00", "add listening @tom"),
    ("2026-11-06T09:00", "add weekly-review"),
    ("2026-11-10T09:00", "note @diego cancelled the 1:1 twenty minutes before it --cost"),
    ("2026-11-11T09:00", "add listening heard the risk out before I spoke"),
    ("2026-11-12T09:00", "add listening"),
    ("2026-11-13T09:00", "add recognition @priya"),
    ("2026-11-18T09:00", "add weekly-review"),
)
FRIDAY = "2026-11-20T15:40"
PERIODS = ("week", "last week", "month", "last month", "quarter", "last quarter", "year")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    for now, line in LOGGED:
        said = heard(lambda now=now, line=line: run(line.split(), machine_of(home, now)))  # type: ignore[misc]  # bound per round
        assert said.code == 0, said
    return home


@pytest.fixture
def reported(trustlog: Trustlog, written: Path) -> Trustlog:
    """The program on a small journal of four weeks."""
    shutil.copytree(written, Path.home(), dirs_exist_ok=True)
    return trustlog


def screen(reported: Trustlog, line: str, columns: int, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("COLUMNS", str(columns))
    said: str = reported("report", *line.split(), now=FRIDAY).out
    return said


def test_the_month_at_80_columns(reported: Trustlog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        screen(reported, "month", 80, monkeypatch)
        == """\
November 2026                                               today Fri 20 Nov

                  kept                 in a row            strength
  listening       3 of 14 days  21 %   quiet 5 work days   from week 5
  weekly-review   3 of 4 weeks  75 %                       from week 5
  recognition     1 of 3 weeks  33 %   quiet 2 weeks       from week 5

  Moments    7: 6 built, 1 cost
  People     2 of 3 reached, not yet Diego
  Words      10 Nov  cancelled the 1:1 twenty minutes before it (cost)
             11 Nov  heard the risk out before I spoke

Worth a look
  Diego  the one moment cost: cancelled the 1:1 twenty…   trustlog prep diego
  Tom    17 days since a moment, meant every 7            trustlog prep tom
"""
    )


def test_the_month_at_60_columns(reported: Trustlog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        screen(reported, "month", 60, monkeypatch)
        == """\
November 2026                               today Fri 20 Nov

                  kept                 in a row
  listening       3 of 14 days  21 %   quiet 5 work days
  weekly-review   3 of 4 weeks  75 %
  recognition     1 of 3 weeks  33 %   quiet 2 weeks

  Moments    7: 6 built, 1 cost
  People     2 of 3 reached, not yet Diego
  Words      10 Nov  cancelled the 1:1 twenty minute… (cost)
             11 Nov  heard the risk out before I spoke

Worth a look
  Diego  the one moment cost: cancelled the 1:1 twenty…
         trustlog prep diego
  Tom    17 days since a moment, meant every 7
         trustlog prep tom
"""
    )


def test_the_quarter_at_100_columns(reported: Trustlog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        screen(reported, "quarter", 100, monkeypatch)
        == """\
Quarter 4 · October – December 2026                         today Fri 20 Nov

                  kept                 in a row            strength
  listening       6 of 19 days  32 %   quiet 5 work days   from week 5
  weekly-review   3 of 4 weeks  75 %                       from week 5
  recognition     1 of 3 weeks  33 %   quiet 2 weeks       from week 5

  Moments    12: 11 built, 1 cost
  People     2 of 3 reached, not yet Diego
  Words      30 Oct  thanked him for the calm rollback
             10 Nov  cancelled the 1:1 twenty minutes before it (cost)
             11 Nov  heard the risk out before I spoke

Worth a look
  Diego  the one moment cost: cancelled the 1:1 twenty…   trustlog prep diego
  Tom    17 days since a moment, meant every 7            trustlog prep tom
"""
    )


def test_the_year_at_60_columns(reported: Trustlog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        screen(reported, "year", 60, monkeypatch)
        == """\
2026                                        today Fri 20 Nov

                  kept                 in a row
  listening       6 of 19 days  32 %   quiet 5 work days
  weekly-review   3 of 4 weeks  75 %
  recognition     1 of 3 weeks  33 %   quiet 2 weeks

      Jan Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov  Dec
  Mon  ··········································░···
  Tue  ··········································▒░··
  Wed  ············································░░
  Thu ···········································░·░·
  Fri ···········································░░░·
  Sat ··············································
  Sun ··············································
      · none  ░ 1  ▒ 2 habits a day

  Moments    12: 11 built, 1 cost
  People     2 of 3 reached, not yet Diego
  Words      30 Oct  thanked him for the calm rollback
             10 Nov  cancelled the 1:1 twenty minute… (cost)
             11 Nov  heard the risk out before I spoke

Worth a look
  Diego  the one moment cost: cancelled the 1:1 twenty…
         trustlog prep diego
  Tom    17 days since a moment, meant every 7
         trustlog prep tom
"""
    )


def test_the_week_at_60_columns(reported: Trustlog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        screen(reported, "week", 60, monkeypatch)
        == """\
Week 47 · Mon 16 – Sun 22 Nov 2026          today Fri 20 Nov

                 M T W T F S S  done      in a row
  listening      ○ ○ ○ ○ ◌ · ·  0 of 5    quiet 5 work days
  weekly-review  · · ● · · · ·  1 of 1 ●
  recognition    · · · · · · ·  0 of 3 ◌  quiet 2 weeks

  Moments    1: 1 built
  People     0 of 3 reached, not yet Diego, Priya, Tom

Worth a look
  Tom    17 days since a moment, meant every 7
         trustlog prep tom
  Diego  no moment in 10 days, meant every 7
         trustlog prep diego

Whose name appears least in this week's entries, and is
there a good reason for it?                 trustlog reflect
"""
    )


def test_a_week_that_is_over_is_seen_when_it_was(reported: Trustlog) -> None:
    assert (
        reported("report", "last", "week", now=FRIDAY).out
        == """\
Week 46 · Mon 9 – Sun 15 Nov 2026

                 M T W T F S S    done       in a row        strength
  listening      ○ ○ ● ● ○ · ·    2 of 5                     from week 5
  weekly-review  · · · · · · ·    0 of 1 ○                   from week 5
  recognition    · · · · ● · ·    1 of 3 ○   quiet 2 weeks   from week 5

  Moments    4: 3 built, 1 cost
  People     1 of 3 reached, not yet Diego, Tom
  Words      Tue  cancelled the 1:1 twenty minutes before it (cost)
             Wed  heard the risk out before I spoke

Worth a look
  Diego  the one moment cost: cancelled the 1:1 twenty…
  Tom    12 days since a moment, meant every 7

Whose name appears least in this week's entries, and is there a good reason
for it?
"""
    )


def test_in_words_there_is_no_mark_and_no_picture(reported: Trustlog) -> None:
    said = reported("report", "year", "--plain", now=FRIDAY).out

    assert (
        "listening: kept 6 of 19 days, 32 %, quiet 5 work days, strength from week 5\n"
        "weekly-review: kept 3 of 4 weeks, 75 %, strength from week 5\n"
    ) in said
    assert "October: a habit was done on 4 of 31 days, most on Tue 27 Oct, 2\n" in said
    assert not set("●○◌░▒▓█") & set(said)


def test_habits_may_stand_under_their_frameworks(reported: Trustlog) -> None:
    said = reported("report", "--by", "framework", now=FRIDAY).out.splitlines()

    assert [line[:24].rstrip() for line in said[3:8]] == [
        "  Micro-moments of trust",
        "  listening      ○ ○ ○ ○",
        "  weekly-review  · · ● ·",
        "  Seven culture elements",
        "  recognition    · · · ·",
    ]


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
@pytest.mark.parametrize("period", PERIODS)
def test_no_line_is_wider_than_the_screen(
    reported: Trustlog, period: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = screen(reported, period, columns, monkeypatch).splitlines()

    assert [line for line in said if width(line) > columns] == []
    assert [line for line in said if line != line.rstrip()] == []


def test_without_colour_every_state_of_a_slot_differs(reported: Trustlog) -> None:
    reported("skip", "recognition", now=FRIDAY)

    said = reported("report", now=FRIDAY).out

    assert "  listening      ○ ○ ○ ○ ◌ · ·" in said
    assert "1 of 1 ●" in said
    assert "0 of 0 –" in said


@pytest.mark.parametrize(
    ("words", "title"),
    [
        pytest.param("", "Week 47 · Mon 16 – Sun 22 Nov 2026", id="nothing"),
        pytest.param("last", "Week 46 · Mon 9 – Sun 15 Nov 2026", id="last"),
        pytest.param("LAST Month", "October 2026", id="capitals"),
        pytest.param("year --of 3 may 2025", "2025", id="year-of-a-day"),
        pytest.param("last week --of 2 nov", "Week 44 · Mon 26 Oct – Sun 1 Nov 2026", id="last-of"),
        pytest.param("quarter --of 2026-07-01", "Quarter 3 · July – September 2026", id="of"),
    ],
)
def test_the_words_say_which_period(reported: Trustlog, words: str, title: str) -> None:
    said, _, day = words.partition(" --of ")
    of = ("--of", day) if day else ()

    first = reported("report", *said.split(), *of, now=FRIDAY).out.splitlines()[0]

    assert first.partition("  ")[0] == title


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("october", "October 2026"),
        ("Nov", "November 2026"),
        ("december", "December 2025"),
        ("oct 2025", "October 2025"),
        ("2026-10", "October 2026"),
        ("q3", "Quarter 3 · July – September 2026"),
        ("q4", "Quarter 4 · October – December 2026"),
        ("Q4 2025", "Quarter 4 · October – December 2025"),
        ("2026", "2026"),
        ("1970", "1970"),
    ],
)
def test_a_period_is_named_by_its_name(reported: Trustlog, said: str, title: str) -> None:
    first = reported("report", *said.split(), now=FRIDAY).out.splitlines()[0]

    assert first.partition("  ")[0] == title


@pytest.mark.parametrize(
    ("said", "code", "sentence"),
    [
        ("2027", 1, "2027 is still to come. A report looks back."),
        ("dec 2026", 1, "December 2026 is still to come. A report looks back."),
        ("1969", 1, "1969 is too early. The journal knows days from 1970 on."),
        (
            "october --of mon",
            2,
            "october names a period, and --of a day of one. Leave one of them out.",
        ),
    ],
)
def test_a_name_that_cannot_be_meant_is_refused(
    reported: Trustlog, said: str, code: int, sentence: str
) -> None:
    assert reported("report", *said.split(), now=FRIDAY, code=code).err == f"trustlog: {sentence}\n"


@pytest.mark.parametrize(
    "words",
    [
        "2026-13",
        "q5",
        "last october",
        "2025 q4",
        "fortnight",
        "month last",
        "last last",
        "week month",
    ],
)
def test_other_words_are_refused_with_two_that_can_be_read(reported: Trustlog, words: str) -> None:
    assert reported("report", *words.split(), code=2).err == (
        f'trustlog: I cannot read "{words}" as a period. Try trustlog report month'
        " or trustlog report last week.\n"
    )


def test_habits_stand_by_nothing_else(reported: Trustlog) -> None:
    assert reported("report", "--by", "person", code=2).err == (
        'trustlog: Habits stand by framework, not by "person". Try --by framework.\n'
    )


@pytest.mark.parametrize(
    ("now", "words", "title", "aside"),
    [
        pytest.param(
            *("2026-11-23T08:30", "", "Week 47"),
            "This week is empty so far, so this is the last one."
            " trustlog report --of today shows it.\n",
            id="monday",
        ),
        pytest.param("2026-11-24T08:30", "last week", "Week 47", "", id="said-so"),
        pytest.param("2026-11-24T08:30", "--of today", "Week 48", "", id="of-today"),
        pytest.param("2026-11-25T08:30", "", "Week 48", "", id="wednesday"),
        pytest.param(
            *("2026-12-01T08:30", "month", "November 2026"),
            "This month is empty so far, so this is the last one."
            " trustlog report month --of today shows it.\n",
            id="month",
        ),
        pytest.param("2026-12-03T08:30", "month", "December 2026", "", id="third-work-day"),
        pytest.param("2026-12-08T08:30", "", "Week 50", "", id="the-last-is-empty-too"),
    ],
)
def test_a_period_that_has_just_begun_and_is_empty_gives_way_to_the_last(
    reported: Trustlog, now: str, words: str, title: str, aside: str
) -> None:
    said = reported("report", *words.split(), now=now)

    assert said.out.startswith(title)
    assert said.err == aside


def test_a_period_to_come_is_refused(reported: Trustlog) -> None:
    assert reported("report", "--of", "21 nov 2026", now=FRIDAY, code=1).err == (
        "trustlog: Sat 21 Nov 2026 is still to come. A report looks back.\n"
    )


def test_on_a_monday_with_a_moment_the_week_is_this_one(reported: Trustlog) -> None:
    reported("add", "listening", now="2026-11-23T08:00")

    assert reported("report", now="2026-11-23T08:30").out.startswith("Week 48")


def test_as_json_a_month_has_its_slots_and_days(reported: Trustlog) -> None:
    body = json.loads(reported("report", "month", "--json", now=FRIDAY).out)

    assert body["period"] == {
        "kind": "month",
        "number": 11,
        "first": "2026-11-01",
        "last": "2026-11-30",
    }
    habit = body["habits"][0]
    assert [habit[key] for key in ("slug", "kept", "missed", "excused", "open")] == [
        *("listening", 3, 11, 0, 1),
    ]
    assert habit["kept_rate"] == pytest.approx(3 / 14)
    assert body["days"][0] == {"day": "2026-11-03", "habits": 1}


def test_as_json_a_week_has_its_question(reported: Trustlog) -> None:
    body = json.loads(reported("report", "--json", now=FRIDAY).out)

    asked = "Whose name appears least in this week's entries, and is there a good reason for it?"
    assert body["question"] == asked


def test_a_week_may_end_a_count_of_a_month_and_begin_days(trustlog: Trustlog) -> None:
    for now, line in (
        ("2026-09-01T09:00", "habit add walk --every 2/month"),
        ("2026-09-03T09:00", "add walk"),
        ("2026-09-28T09:00", "habit edit walk --every mon,tue,wed,thu,fri"),
        ("2026-09-29T09:00", "add walk"),
        ("2026-10-01T09:00", "add walk"),
    ):
        trustlog(*line.split(), now=now)

    [walk] = json.loads(trustlog("report", "--of", "2 oct", "--json", now=FRIDAY).out)["habits"]

    # Two in September, which ends on Wednesday, then Thursday and Friday, of which one was kept.
    assert walk["days"] == [None, "kept", None, "kept", "missed", None, None]
    assert (walk["done"], walk["needed"]) == (3, 4)


@pytest.mark.parametrize(
    ("away", "met", "unmet"),
    [
        # Tom is reached on Monday of week 46, and away from Tuesday to its Friday.
        pytest.param("10 nov - 13 nov", ["priya", "tom"], [], id="reached-before"),
        pytest.param("2 nov - 6 nov", ["priya", "tom"], [], id="the-week-before"),
    ],
)
def test_who_was_away_on_the_last_day_was_reached_all_the_same(
    trustlog: Trustlog, away: str, met: list[str], unmet: list[str]
) -> None:
    trustlog("person", "add", "priya", "tom", "--since", "1 nov")
    trustlog("note", "let them finish", "--with", "priya,tom", "--on", "9 nov")
    trustlog("person", "away", "tom", *away.split())

    for now in ("2026-11-13T17:00", FRIDAY):
        body = json.loads(trustlog("report", "--of", "9 nov", "--json", now=now).out)
        assert (body["met"], body["unmet"]) == (met, unmet)


def test_who_was_away_all_week_is_not_missing_in_it(trustlog: Trustlog) -> None:
    trustlog("person", "add", "priya", "tom", "mei", "--since", "1 nov")
    trustlog("note", "let her finish", "--with", "priya", "--on", "9 nov")
    trustlog("person", "away", "tom", "9", "nov", "-", "13", "nov")
    trustlog("person", "away", "mei", "9", "nov", "-", "12", "nov")

    body = json.loads(trustlog("report", "--of", "9 nov", "--json", now=FRIDAY).out)

    assert (body["met"], body["unmet"]) == (["priya"], ["mei"])
