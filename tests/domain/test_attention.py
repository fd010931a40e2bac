"""Attention: cadences, days over, the order of the table, and what a moment may change."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.controls import found_out
from tests.domain.quarter import Happened
from tests.domain.quarter_told import contact_with

from trustlog.domain.attention import (
    Attention,
    Contact,
    Coverage,
    Window,
    attention,
    coverage,
    days_over,
    days_since,
)
from trustlog.domain.people import Person
from trustlog.domain.value import Value

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


class World(Value):
    """Some people, what happened with them, and the manager's days off."""

    people: tuple[Person, ...]
    moments: tuple[Happened, ...]
    off: tuple[tuple[date, date | None], ...] = ()

    def rows(self) -> dict[str, Attention]:
        contacts = {
            each.handle: contact_with(each.handle, self.moments, WINDOW) for each in self.people
        }
        return {row.handle: row for row in attention(self.people, contacts, self.off, WINDOW)}

    def coverage(self) -> Coverage:
        return coverage(self.rows().values())

    def ratios(self) -> dict[str, float | None]:
        return {handle: row.ratio for handle, row in self.rows().items()}

    def without(self, moment: Happened) -> World:
        left = list(self.moments)
        left.remove(moment)
        return self.but(moments=tuple(left))

    def with_(self, moment: Happened) -> World:
        return self.but(moments=(*self.moments, moment))


HANDLES = ("ana", "ben", "cleo")
DAYS = st.integers(0, 58).map(lambda after: date(2026, 5, 1) + timedelta(after))
SPANS = st.lists(
    st.tuples(DAYS, st.none() | st.integers(0, 9)).map(
        lambda span: (span[0], None if span[1] is None else span[0] + timedelta(span[1]))
    ),
    max_size=2,
).map(tuple)
HAPPENED = st.builds(
    Happened,
    day=DAYS.map(str),
    habit=st.sampled_from([None, "listening", "feedback-received"]),
    people=st.sets(st.sampled_from(HANDLES), min_size=1).map(lambda who: tuple(sorted(who))),
    effect=st.sampled_from(["built", "neutral", "cost"]),
)
PERSON = st.builds(
    someone,
    relation=st.sampled_from(["report", "peer", "other"]),
    since=DAYS,
    away=SPANS,
    left=st.none() | DAYS,
)
WORLDS = st.builds(
    lambda people, moments, off: World(
        people=tuple(each.but(handle=handle) for each, handle in zip(people, HANDLES, strict=True)),
        moments=tuple(moments),
        off=off,
    ),
    st.tuples(PERSON, PERSON, PERSON),
    st.lists(HAPPENED, min_size=1, max_size=5),
    SPANS,
)
BUILT = HAPPENED.filter(lambda each: each.effect != "cost" and each.habit != "feedback-received")
COST = HAPPENED.filter(lambda each: each.effect == "cost" or each.habit == "feedback-received")


def rises(before: dict[str, float | None], after: dict[str, float | None]) -> bool:
    """Whether anybody's ratio is higher than it was."""
    pairs = ((old, after[handle]) for handle, old in before.items())
    return any(old is not None and new is not None and new > old for old, new in pairs)


@given(WORLDS)
def test_coverage_never_rises_when_a_moment_is_deleted(world: World) -> None:
    for moment in world.moments:
        before, after = world.coverage(), world.without(moment).coverage()

        assert after.people == before.people
        assert after.reached <= before.reached
        assert after.reached_this_week <= before.reached_this_week


def test_a_coverage_among_those_with_moments_is_found_out() -> None:
    def among_met(world: World) -> float:
        met = [row for row in world.rows().values() if row.covered and row.moments]
        return sum(row.reached for row in met) / len(met) if met else 0

    def better(world: World) -> bool:
        return any(among_met(world.without(each)) > among_met(world) for each in world.moments)

    assert found_out(WORLDS, better)


@given(WORLDS)
def test_coverage_falls_when_the_only_moment_with_a_person_is_deleted(world: World) -> None:
    emptied = world.but(moments=())
    for row in world.rows().values():
        moment = Happened(str(june(3)), "listening", (row.handle,))
        reached = emptied.with_(moment).coverage().reached

        assert reached == (1 if row.covered else 0)
    assert emptied.coverage().reached == 0


@given(WORLDS, BUILT)
def test_a_built_moment_never_raises_a_ratio(world: World, moment: Happened) -> None:
    assert not rises(world.ratios(), world.with_(moment).ratios())


def test_a_clock_that_a_moment_before_a_persons_time_sets_back_is_found_out() -> None:
    def set_back(world: World) -> dict[str, float | None]:
        return {handle: row.days - 7.0 for handle, row in world.rows().items() if row.covered}

    assert found_out(
        st.tuples(WORLDS, BUILT),
        lambda case: rises(set_back(case[0]), set_back(case[0].with_(case[1]))),
    )


@given(WORLDS, COST)
def test_cost_and_feedback_received_change_no_ratio_and_reach_nobody(
    world: World, moment: Happened
) -> None:
    after = world.with_(moment)

    assert after.ratios() == world.ratios()
    assert after.coverage().reached == world.coverage().reached


def test_cost_that_resets_the_clock_is_found_out() -> None:
    def resetting(world: World, moment: Happened) -> World:
        return world.with_(Happened(moment.day, None, moment.people))

    assert found_out(
        st.tuples(WORLDS, COST), lambda case: resetting(*case).ratios() != case[0].ratios()
    )


@given(PERSON, st.none() | DAYS.filter(lambda day: day <= TODAY), SPANS)
def test_days_over_are_what_counting_day_by_day_gives(
    person: Person, last: date | None, off: tuple[tuple[date, date | None], ...]
) -> None:
    over, cadence = days_over(person, last, off, TODAY), person.cadence
    start = max(last or person.since, person.since)
    between = [start + timedelta(n) for n in range(1, (TODAY - start).days + 1)]
    counted = [
        day
        for day in between
        if not person.away_on(day)
        and not any(one <= day and (two is None or day <= two) for one, two in off)
    ]

    if person.covered_on(TODAY) and cadence is not None:
        assert over == max(0, len(counted) - cadence)
    else:
        assert over is None


@given(WORLDS)
def test_shares_are_parts_of_one(world: World) -> None:
    shares = [row.share for row in world.rows().values() if row.share is not None]

    assert not shares or sum(shares) == pytest.approx(1)
