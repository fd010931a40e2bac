"""What a moment may change in attention, and what it may not."""

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
    Coverage,
    Window,
    attention,
    coverage,
    days_over,
)
from trustlog.domain.people import Person
from trustlog.domain.value import Value

TODAY = date(2026, 6, 28)
WINDOW = Window(since=date(2026, 6, 1), week=date(2026, 6, 22), until=TODAY)


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
    Person,
    handle=st.just("ana"),
    name=st.just("Ana"),
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
        moment = Happened("2026-06-03", "listening", (row.handle,))
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
