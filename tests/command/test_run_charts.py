"""`measure show` and `impact`, to the character: wide and narrow, in words, in ASCII, in JSON."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.domain.chart_cases import CHARTS

from trustlog.command.output import INSTEAD
from trustlog.domain.columns import width

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command.conftest import Trustlog

STEP = CHARTS["a step up"].readings.split()


@pytest.fixture
def stepped(trustlog: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch) -> Trustlog:
    """A journal with a measure that goes up by a step, one reading a week from 5 January."""
    monkeypatch.chdir(home)
    trustlog("measure", "add", "step", "--title", "A step", "--unit", "h", "--direction", "up")
    fed(trustlog, home, STEP)
    return trustlog


def fed(trustlog: Trustlog, home: Path, values: list[str], first: date = date(2026, 1, 5)) -> None:
    """Record one reading a week."""
    rows = [f"{first + timedelta(7 * n)},{value}\n" for n, value in enumerate(values)]
    (home / "step.csv").write_text(f"day,value\n{''.join(rows)}")
    trustlog("measure", "record", "step", "--csv", "step.csv", "--quiet")


CHART = """\
step · A step · h · up

    9                        ●     ●   ●     ●

                           ●   ●     ●     ●
                                 ●       ●
  6.5  ––––––––––––––––––––––––––––––––––––––– median
             ●       ●
         ●     ●   ●     ●

    4  ●   ●     ●     ●
       5 Jan 2026                  18 May 2026

  Newest     9 h on Mon 18 May 2026
  Readings   20, Mon 5 Jan 2026 – Mon 18 May 2026
  Median     6.5
  Longest    10 in a row above the median, 16 Mar 2026 – 18 May 2026; more than
             7 are a shift
  Crossings  1; fewer than 6 are a signal
  Change     shift
"""

NARROW = """\
step · A step · h · up

    9             ●  ● ●  ●

                 ● ●  ●  ●
                    ●   ●
  6.5  –––––––––––––––––––– median
          ●   ●
        ●  ● ●  ●

    4  ● ●  ●  ●
       5 Jan 2026  18 May 2026

  Newest     9 h on Mon 18 May 2026
  Readings   20, Mon 5 Jan 2026 – Mon 18
             May 2026
  Median     6.5
  Longest    10 in a row above the
             median, 16 Mar 2026 – 18
             May 2026; more than 7 are a
             shift
  Crossings  1; fewer than 6 are a
             signal
  Change     shift
"""


@pytest.mark.parametrize(("columns", "screen"), [("80", CHART), ("40", NARROW)])
def test_a_run_chart_fits_its_screen(
    stepped: Trustlog, monkeypatch: pytest.MonkeyPatch, columns: str, screen: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)

    assert stepped("measure", "show", "step").out == screen


def test_every_sign_of_a_chart_has_one_where_the_stream_cannot_show_it() -> None:
    assert {sign for sign in CHART + NARROW + IMPACT if not sign.isascii()} <= {*INSTEAD}


def test_in_words_each_reading_has_its_side(stepped: Trustlog) -> None:
    lines = stepped("measure", "show", "step", "--plain").out.split("\n")

    assert lines[:4] == [
        "step · A step · h · up",
        "",
        "  Mon 5 Jan 2026: 4 h, below the median",
        "  Mon 12 Jan 2026: 5 h, below the median",
    ]
    assert lines[-2:] == ["  Change     shift", ""]


def test_of_more_readings_than_fit_the_newest_are_drawn(
    trustlog: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    monkeypatch.setenv("COLUMNS", "60")
    trustlog("measure", "add", "step")
    fed(trustlog, home, ["7", "12", "9"] * 100, date(2020, 1, 6))

    said = trustlog("measure", "show", "step").out

    assert (
        "Readings   300, Mon 6 Jan 2020 – Mon 29 Sep 2025; the\n             newest 54 are" in said
    )
    assert max(map(width, said.split("\n"))) <= 60


def test_days_choose_the_readings_of_a_chart(stepped: Trustlog) -> None:
    said = stepped("measure", "show", "step", "--since", "2026-03-16", "--plain").out

    # 8 9 8 7 9 8 9 7 8 9: six do not lie on the median of 8.
    assert said.endswith(
        "  Newest     9 h on Mon 18 May 2026\n"
        "  Readings   10, Mon 16 Mar 2026 – Mon 18 May 2026\n"
        "  Median     8\n"
        "  Change     no clear change: a word takes 10 readings off the median, here 6\n"
    )
    assert stepped("measure", "show", "step", "--until", "2026-01-01").out == (
        "step · A step · h · up\n\n"
        "  No reading. trustlog measure record step VALUE writes one down.\n"
    )


@pytest.mark.parametrize("values", [["7"], ["7", "7", "7"], ["-1.5", "1000000"]], ids=len)
def test_few_readings_make_a_chart_too(
    trustlog: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch, values: list[str]
) -> None:
    monkeypatch.chdir(home)
    trustlog("measure", "add", "step")
    fed(trustlog, home, values)

    said = trustlog("measure", "show", "step").out

    assert said.count("●") == len(values)
    assert "no clear change: a word takes 10 readings off the median" in said


def test_what_a_chart_says_is_there_in_json(stepped: Trustlog) -> None:
    body = json.loads(stepped("measure", "show", "step", "--json").out)

    assert body["readings"][0] == {"day": "2026-01-05", "value": 4}
    assert len(body["readings"]) == 20
    assert body["chart"] == {
        "median": 6.5,
        "useful": 20,
        "run": {"side": "above", "since": "2026-03-16", "until": "2026-05-18", "readings": 10},
        "most": 7,
        "crossings": 1,
        "least": 6,
        "signals": ["shift", "crossings"],
        "words": "shift",
    }
    empty = stepped("measure", "show", "step", "--until", "2026-01-01", "--json").out
    assert json.loads(empty)["chart"] is None


@pytest.fixture
def beside(trustlog: Trustlog, home: Path, monkeypatch: pytest.MonkeyPatch) -> Trustlog:
    """Three weeks of recognition, 1/week: done twice, not at all, once; and what never counts."""
    monkeypatch.chdir(home)
    trustlog("habit", "add", "thanks", "--every", "1/week", "--since", "2026-10-26")
    trustlog("measure", "add", "step", "--unit", "%")
    fed(trustlog, home, ["70", "74", "71", "73"], date(2026, 10, 25))
    for day in ("2026-10-27", "2026-11-01", "2026-11-10"):
        trustlog("add", "thanks", "well done", "--on", day)
    trustlog("note", "a word about the plan", "--on", "2026-11-02")
    trustlog("note", "cancelled", "--cost", "--on", "2026-11-03")
    trustlog("add", "thanks", "too late for the last reading", "--on", "2026-11-16")
    trustlog("received", "priya", "you decide early", "--on", "2026-11-04")
    return trustlog


IMPACT = """\
step beside {beside} · 3 periods

  until            reading  moments  a week    kept
  Sun 1 Nov 2026      74 %        2     2.0  1 of 1
  Sun 8 Nov 2026      71 %        {second}     {second}.0  0 of 1
  Sun 15 Nov 2026     73 %        1     1.0  1 of 1

  Moments    no clear pattern: it takes 10 periods to look for one, here 3
  Kept       no clear pattern: it takes 10 periods to look for one, here 3

Each row has the days since the reading before it. Moments that cost trust are
left out; kept is of the occasions that ended in those days.
This cannot say that one caused the other: two things that rise for reasons of
their own move together too.
"""


def test_readings_stand_beside_what_was_done_between_them(beside: Trustlog) -> None:
    assert beside("impact", "step").out == IMPACT.format(beside="all moments", second=1)
    assert beside("impact", "step", "--habit", "thanks").out == IMPACT.format(
        beside="thanks", second=0
    )


def test_in_words_a_period_is_a_sentence(beside: Trustlog) -> None:
    assert "  Mon 26 Oct 2026 – Sun 1 Nov 2026: 74 %, 2 moments, kept 1 of 1\n" in (
        beside("impact", "step", "--plain").out
    )


def test_a_narrow_screen_leaves_a_column_out(
    beside: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    lines = beside("impact", "step").out.split("\n")

    assert lines[2:4] == [
        "  until        reading  moments    kept",
        "  1 Nov 2026      74 %        2  1 of 1",
    ]


def test_the_newest_periods_are_shown_and_all_are_counted(beside: Trustlog) -> None:
    said = beside("impact", "step", "--limit", "1").out

    assert "  2 older periods not shown; --limit 3 shows all.\n" in said
    assert "Sun 8 Nov" not in said
    assert "here 3" in said


def test_what_an_impact_says_is_there_in_json(beside: Trustlog) -> None:
    body = json.loads(beside("impact", "step", "--habit", "thanks", "--json").out)

    assert body["habit"] == "thanks"
    assert body["periods"][1] == {
        "since": "2026-11-02",
        "until": "2026-11-08",
        "reading": 71,
        "moments": 0,
        "kept": 0,
        "missed": 1,
        "kept_rate": 0.0,
    }
    assert body["moments"] == {"pairs": 3, "words": "no clear pattern"}
    assert json.loads(beside("impact", "step", "--json").out)["habit"] is None


@pytest.mark.parametrize(
    ("values", "words"),
    [(range(11), "moved together"), (range(10, -1, -1), "moved apart")],
    ids=["up", "down"],
)
def test_ten_periods_that_rise_with_the_moments_get_a_word_and_no_cause(
    trustlog: Trustlog,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    values: range,
    words: str,
) -> None:
    monkeypatch.chdir(home)
    trustlog("measure", "add", "step")
    fed(trustlog, home, [str(value) for value in values], date(2026, 8, 30))
    for week in range(10):
        for _ in range(week):
            trustlog("note", "a word", "--on", str(date(2026, 9, 2) + timedelta(7 * week)))

    said = trustlog("impact", "step").out

    assert f"  Moments    {words} with the readings, over 10 periods\n" in said
    assert said.count("caused") == 1
    assert "This cannot say that one caused the other" in said
    assert "0." not in said.partition("Moments ")[2]
    body = json.loads(trustlog("impact", "step", "--json").out)
    assert body["moments"] == {"pairs": 10, "words": words}


def test_one_reading_has_no_period(trustlog: Trustlog) -> None:
    trustlog("measure", "add", "enps")
    trustlog("measure", "record", "enps", "4")

    assert trustlog("impact", "enps").out == (
        "enps beside all moments · 0 periods\n\n"
        "  It takes two readings. trustlog measure record enps writes one down.\n"
    )
