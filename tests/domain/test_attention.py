"""Attention: cadences, days over, the order of the table, and what a moment may change."""

from __future__ import annotations

from datetime import date

import pytest

from trustlog.domain.attention import (
    Attention,
    Contact,
    Window,
    attention,
    coverage,
    days_over,
    days_since,
)
from trustlog.domain.people import Person

FIRST = date(2026, 6, 1)
TODAY = date(2026, 6, 28)
WINDOW = Window(since=FIRST, week=date(2026, 6, 22), until=TODAY)
EVER = (date(2026, 5, 1), None)


def june(day: int) -> date:
    return date(2026, 6, day)


def someone(handle: str = "ana", relation: str = "report", **fields: object) -> Person:
    """A person since Monday 1 June 2026."""
    return Person(handle=handle, name=handle.title(), relation=relation, since=FIRST).but(**fields)


def order(people: list[Person], contacts: dict[str, Contact]) -> list[str]:
    return [row.handle for row in attention(people, contacts, (), WINDOW)]


@pytest.mark.parametrize(
    ("relation", "every", "days"),
    [
        pytest.param("report", None, 7, id="report"),
        pytest.param("peer", None, 14, id="peer"),
        pytest.param("manager", None, 14, id="manager"),
        pytest.param("other", None, None, id="other"),
        pytest.param("other", 30, 30, id="one-of-their-own"),
        pytest.param("report", 0, None, id="none"),
        pytest.param("team", None, None, id="team"),
        pytest.param("team", 7, None, id="team-never"),
    ],
)
def test_a_cadence_is_the_relations_or_their_own(
    relation: str, every: int | None, days: int | None
) -> None:
    person = someone(relation=relation, every=every)

    assert person.cadence == days
    assert person.covered_on(TODAY) is (days is not None)


@pytest.mark.parametrize(
    ("fields", "days"),
    [
        pytest.param({"left": june(10)}, {9: True, 10: True, 11: False}, id="left"),
        pytest.param(
            {"away": ((june(10), june(12)),)},
            {9: True, 10: False, 12: False, 13: True},
            id="away",
        ),
        pytest.param({"away": ((june(10), None),)}, {9: True, 10: False, 28: False}, id="for-long"),
        pytest.param({"since": june(10)}, {9: False, 10: True}, id="not-yet-here"),
        pytest.param({"held": True, "partner": True}, {1: True, 28: True}, id="held"),
    ],
)
def test_attention_is_meant_for_whoever_is_here(
    fields: dict[str, object], days: dict[int, bool]
) -> None:
    person = someone().but(**fields)

    assert {day: person.covered_on(june(day)) for day in days} == days


@pytest.mark.parametrize(
    ("last", "off", "away", "over"),
    [
        # 28 - 1 = 27 days, less 7.
        pytest.param(None, (), (), 20, id="never-met"),
        pytest.param(june(28), (), (), 0, id="today"),
        pytest.param(june(21), (), (), 0, id="on-the-cadence"),
        pytest.param(june(20), (), (), 1, id="a-day-past-it"),
        # 18 days, less 7; the day of the moment itself is not left out, today is.
        pytest.param(june(10), ((june(8), june(10)),), (), 11, id="off-before"),
        pytest.param(june(10), ((june(8), june(11)),), (), 10, id="off-from-before"),
        pytest.param(june(10), ((june(28), None),), (), 10, id="off-today"),
        pytest.param(june(10), ((june(12), june(14)),), (), 8, id="three-off"),
        pytest.param(june(10), (), ((june(12), june(14)),), 8, id="three-away"),
        pytest.param(june(10), ((june(12), june(14)),), ((june(14), june(16)),), 6, id="each-once"),
        pytest.param(
            june(10),
            ((june(12), june(20)), (june(13), june(14)), (june(16), june(16))),
            (),
            2,
            id="within-one-another",
        ),
        pytest.param(june(10), (EVER,), (), 0, id="always-off"),
        # Met before they were added: the clock starts on that day.
        pytest.param(date(2026, 5, 2), (), (), 20, id="met-before"),
    ],
)
def test_days_off_and_away_are_left_out(
    last: date | None,
    off: tuple[tuple[date, date | None], ...],
    away: tuple[tuple[date, date | None], ...],
    over: int,
) -> None:
    assert days_over(someone(away=away), last, off, TODAY) == over


def test_days_since_are_calendar_days() -> None:
    assert days_since(someone(), june(3), TODAY) == 25
    assert days_since(someone(), None, TODAY) == 27


def test_whoever_was_not_reached_this_week_comes_first_then_the_longest_silence() -> None:
    people = [someone(handle) for handle in ("abe", "bea", "cy", "dee")]
    days = {"abe": june(28), "bea": june(23), "cy": june(21), "dee": june(2)}

    assert order(people, {who: Contact(last=day) for who, day in days.items()}) == [
        *("dee", "cy", "bea", "abe"),
    ]


def test_equal_silences_stand_by_name_whatever_its_case() -> None:
    names = {"a": "Zoe", "b": "adam", "c": "Eve", "d": "änne"}
    people = [someone(handle, name=name) for handle, name in names.items()]

    assert order(people, {}) == ["b", "c", "a", "d"]


def test_whoever_is_not_in_coverage_comes_last_without_figures() -> None:
    people = [someone("abe", away=((june(28), None),)), someone("bea")]
    contacts = {"abe": Contact(moments=6), "bea": Contact(moments=3, last=TODAY)}
    rows = attention(people, contacts, (), WINDOW)

    assert [(row.handle, row.over, row.ratio, row.share) for row in rows] == [
        ("bea", 0, 0.0, 1.0),
        ("abe", None, None, None),
    ]


def test_no_moments_have_no_shares_and_no_people_no_even_share() -> None:
    assert attention([someone()], {}, (), WINDOW)[0].share is None
    assert coverage([]).even_share is None


def test_a_person_has_counts_days_a_share_and_an_overdue_ratio_and_no_other_figure() -> None:
    assert Attention.__annotations__ == {
        "handle": "str",
        **dict.fromkeys(("moments", "cost", "week_moments", "week_cost"), "int"),
        "last": "date | None",
        "days": "int",
        "over": "int | None",
        "ratio": "float | None",
        "share": "float | None",
        **dict.fromkeys(("thanks", "feedback"), "int | None"),
        **dict.fromkeys(("covered", "reached", "reached_this_week"), "bool"),
    }
