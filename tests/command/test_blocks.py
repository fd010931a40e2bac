"""The blocks about people and promises in `today`, `report` and `status`, at their edges."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from trustlog.domain.columns import width

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

START = "2026-11-02T09:00"
NOTHING = "Nothing is waiting. A good {} to ask how you land.\n"


@pytest.fixture
def team(trustlog: Trustlog) -> Trustlog:
    """Ana, Ben and Cleo, met on Thu 19 Nov; it is Fri 20 Nov, 15:40."""
    trustlog("person", "add", "ana", "ben", "cleo", now=START)
    for handle in ("ana", "ben", "cleo"):
        trustlog("note", "a word", "--with", handle, "--on", "yesterday")
    return trustlog


def looked_at(said: str) -> list[str]:
    """The lines under *Worth a look*."""
    block = said.partition("Worth a look\n")[2].partition("\n\n")[0]
    return [line.strip() for line in block.splitlines()]


def test_without_people_and_promises_no_screen_speaks_of_them(trustlog: Trustlog) -> None:
    trustlog("add", "listening", "for myself")

    for words in (["report"], ["report", "month"], ["today"]):
        said = trustlog(*words).out
        assert [each for each in ("People", "Promises", "Worth a look") if each in said] == []
    assert trustlog("status").out == ""


def test_a_team_alone_is_nobody_to_reach(trustlog: Trustlog) -> None:
    trustlog("note", "a word to all", "@team")

    assert "People" not in trustlog("report").out
    assert "Worth a look" not in trustlog("report").out


@pytest.mark.parametrize("period", ["week", "month", "quarter", "year"])
def test_when_all_is_well_nothing_is_waiting(period: str, team: Trustlog) -> None:
    assert looked_at(team("report", period).out) == [NOTHING.format(period).rstrip()]


def test_of_a_week_that_is_over_it_is_not_said_that_nothing_waits(team: Trustlog) -> None:
    assert "Worth a look" not in team("report", "last", now="2026-11-23T09:00").out


def test_of_ten_people_overlooked_three_are_worth_a_look(trustlog: Trustlog) -> None:
    trustlog("person", "add", *(f"p{n}x" for n in range(10)), now=START)
    trustlog("person", "edit", "p7x", "--every", "2")

    # 18 days: 11 over of 7, and 16 over of 2.
    assert looked_at(trustlog("report").out) == [
        "P7x  no moment in 18 days, meant every 2   trustlog prep p7x",
        "P0x  no moment in 18 days, meant every 7   trustlog prep p0x",
        "P1x  no moment in 18 days, meant every 7   trustlog prep p1x",
    ]
    assert trustlog("status").out == "◌ 10 people quiet\n"
    assert "more" not in trustlog("today").out

    trustlog("person", "add", "q", "r", now=START)

    assert "  and 2 more; trustlog people shows them all\n" in trustlog("today").out


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("person away ana 2026-11-10 - 2026-11-30", id="away"),
        pytest.param("person leave ana --on yesterday", id="left"),
        pytest.param("person edit ana --every none", id="no-cadence"),
        pytest.param("person edit ana --relation other", id="other"),
        pytest.param("off 2026-11-05 - 2026-11-15", id="days-off"),
        pytest.param("note a word --with ana", id="met"),
        pytest.param("note a word --with ana --neutral", id="met-neutrally"),
    ],
)
def test_who_is_not_overlooked(line: str, trustlog: Trustlog) -> None:
    trustlog("person", "add", "ana", now=START)
    assert trustlog("status").out == "◌ 1 person quiet\n"

    trustlog(*line.split())

    assert trustlog("status").out == ""
    assert "since a moment" not in trustlog("today").out
    assert [each for each in looked_at(trustlog("report").out) if "Ana" in each] == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("person hold ana", id="on-hold"),
        pytest.param("received ana you are never there", id="feedback-received"),
        pytest.param("promise from ana fri the figures", id="a-promise"),
        pytest.param("note called it off --with ana --cost", id="cost"),
        pytest.param("note to all of us @team", id="the-team"),
        pytest.param("person away ana 2026-11-03 - 2026-11-05", id="away-too-shortly"),
    ],
)
def test_who_is_overlooked_all_the_same(line: str, trustlog: Trustlog) -> None:
    trustlog("person", "add", "ana", now=START)

    trustlog(*line.split())

    assert trustlog("status", "--format", "{people}").out == "1\n"
    assert "  Ana  no moment in 18 days, meant every 7\n" in trustlog("today").out


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        pytest.param(
            ["late again and unprepared, sorry"],
            "the one moment cost: late again and unprepared,…",
            id="a-note",
        ),
        pytest.param(["+called-off x"], "the one moment cost: called off", id="a-tag"),
        pytest.param(["one", "--private two"], "both moments cost: one", id="a-private-one"),
        pytest.param(["--private one"], "the one moment cost", id="nothing-to-name"),
        pytest.param(
            ["one", "two", "three", "four"],
            "all 4 moments cost: two, three, four, …",
            id="the-newest-three",
        ),
    ],
)
def test_moments_that_all_cost_are_named(lines: list[str], said: str, trustlog: Trustlog) -> None:
    for line in lines:
        trustlog("note", "--with", "ana", "--cost", *line.split())

    assert looked_at(trustlog("report").out) == [f"Ana  {said}   trustlog prep ana"]


def test_one_moment_that_did_not_cost_is_enough(team: Trustlog) -> None:
    team("note", "called it off", "--with", "ana", "--cost")

    assert looked_at(team("report").out) == [NOTHING.format("week").rstrip()]


def test_cost_stands_before_silence_and_silence_before_promises(team: Trustlog) -> None:
    team("person", "add", "dev", now=START)
    team("note", "called off", "--with", "eva", "--cost")
    team("promise", "to", "ana", "2026-11-18", "look at it", "--on", "2026-11-16")
    team("promise", "to", "ben", "2026-11-17", "send it", "--on", "2026-11-16")

    assert looked_at(team("report").out) == [
        "Eva  the one moment cost: called off       trustlog prep eva",
        "Dev  no moment in 18 days, meant every 7   trustlog prep dev",
        "Ben  p2 send it, 3 days over               trustlog keep 2",
    ]


def test_a_long_promise_gives_way_to_what_is_said_of_it(team: Trustlog) -> None:
    team("promise", "to", "ana", "2026-11-18", "w" * 90, "--on", "2026-11-16")

    assert looked_at(team("report").out) == [f"Ana  p1 {'w' * 38}…, 2 days over   trustlog keep 1"]


def test_the_words_of_a_private_promise_are_no_part_of_a_report(team: Trustlog) -> None:
    team("promise", "to", "ana", "2026-11-18", "hush", "--on", "2026-11-16", "--private")

    assert looked_at(team("report").out) == ["Ana  p1, 2 days over   trustlog keep 1"]


def test_only_ones_own_promises_that_are_due_are_asked_for(team: Trustlog) -> None:
    for words in ("from ana 2026-11-18 theirs", "to ana someday later", "to ana mon not yet"):
        team("promise", *words.split(), "--on", "2026-11-16")

    assert team("status").out == ""
    assert "Promises" not in team("today").out
    assert "  Promises   2 open\n" in team("report").out


def test_what_is_due_today_is_not_over(team: Trustlog) -> None:
    team("promise", "to", "ana", "2026-11-20", "the figures", "--on", "2026-11-16")

    assert team("status", "--exit-code", code=1).out == "◌ 1 promise\n"
    assert "  p1  Ana  the figures    today\n" in team("today").out
    assert "Nothing is due" not in team("today").out
    assert looked_at(team("report").out) == [NOTHING.format("week").rstrip()]


def test_a_promise_is_over_from_the_day_after_until_it_is_kept(team: Trustlog) -> None:
    team("promise", "to", "ana", "2026-11-20", "the figures", "--on", "2026-11-16")

    later = {"now": "2026-11-21T09:00"}
    assert team("status", **later).out == "◌ 1 promise, 1 over\n"
    assert "  p1  Ana  the figures    Fri 20 Nov   1 day over\n" in team("today", **later).out
    team("keep", "1", **later)
    assert team("status", **later).out == ""


def test_feedback_waits_until_something_answers_it(team: Trustlog) -> None:
    team("received", "ana", "you decide too early", "--on", "2026-11-16")
    assert "  Ana  waits for an answer since Mon 16 Nov (#4)\n" in team("today").out

    team("note", "told her what changes", "--with", "ana", "--answers", "4")

    assert "waits" not in team("today").out


def test_the_numbers_stand_in_a_format(team: Trustlog) -> None:
    team("promise", "to", "ana", "2026-11-18", "look at it", "--on", "2026-11-16")
    team("person", "add", "dev", now=START)

    said = team("status", "--format", "{habits} {promises} {over} {people}: {due}")

    assert said.out == "0 1 1 1: 1 promise, 1 over · 1 person quiet\n"
    assert json.loads(team("status", "--json").out) == {
        "trustlog": 1,
        "habits_due": 0,
        "promises_due": 1,
        "promises_over": 1,
        "people_quiet": 1,
    }


@pytest.mark.parametrize("words", [["report"], ["report", "year"], ["today"]])
@pytest.mark.parametrize("columns", ["40", "60", "100"])
def test_long_names_and_words_fit_the_screen(
    words: list[str], columns: str, team: Trustlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    team("person", "edit", "ana", "--name", "Ana " + "x" * 80)
    team("promise", "to", "ana", "2026-11-18", "見" * 90, "--on", "2026-11-16")
    team("note", "w" * 90, "--with", "eva-" + "y" * 40, "--cost")
    team("received", "ana", "you decide too early", "--on", "2026-11-16")
    monkeypatch.setenv("COLUMNS", columns)

    said = team(*words).out.splitlines()

    assert [line for line in said if width(line) > int(columns) or line != line.rstrip()] == []
