"""Aims: who serves whom, how far goals are, when they are reviewed, what they ask for."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.aim_cases import (
    ABOVE,
    COUNTED,
    CYCLES,
    GOALS_REFUSED,
    HELD,
    MISSING,
    NO_CYCLES,
    PARENTS,
    PROGRESS,
    REVIEWS,
)
from tests.domain.controls import found_out

from trustlog.domain.aims import (
    Aim,
    Milestone,
    above,
    check_goal,
    check_parent,
    counted,
    milestones,
    missing,
    neglected,
    next_review,
    progress,
    review_rule,
    reviewed,
)
from trustlog.domain.errors import RefusedError, UnreadableError

FRIDAY = date(2026, 11, 20)
NAMES = st.sampled_from("abcdef")
WISHES = st.lists(st.tuples(NAMES, st.none() | NAMES), max_size=30)
Wishes = list[tuple[str, str | None]]


def number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def goal(
    direction: str | None = None, baseline: str | None = None, target: str | None = None
) -> Aim:
    return Aim(
        slug="billing-move",
        kind="goal",
        title="Move billing",
        since=date(2026, 11, 2),
        direction=direction,
        baseline=number(baseline),
        target=number(target),
    )


def other(kind: str, slug: str, **fields: object) -> Aim:
    return Aim(kind=kind, slug=slug, title=slug, since=date(2026, 11, 2)).but(**fields)


@pytest.mark.parametrize(("slug", "found"), ABOVE.items())
def test_an_aim_serves_its_parent_and_whom_that_serves(slug: str, found: tuple[str, ...]) -> None:
    assert above(slug, PARENTS) == found


@pytest.mark.parametrize(("slug", "parent"), CYCLES)
def test_no_aim_may_come_to_serve_itself(slug: str, parent: str) -> None:
    with pytest.raises(RefusedError, match=f"^{slug} cannot serve {parent}"):
        check_parent(slug, parent, PARENTS)


@pytest.mark.parametrize(("slug", "parent"), NO_CYCLES)
def test_any_other_parent_is_taken(slug: str, parent: str | None) -> None:
    check_parent(slug, parent, PARENTS)


def built(wishes: Wishes, *, checked: bool) -> dict[str, str | None]:
    """The parents after some wishes, those that are refused left out."""
    parents: dict[str, str | None] = {}
    for slug, parent in wishes:
        try:
            if checked:
                check_parent(slug, parent, parents)
        except RefusedError:
            continue
        parents[slug] = parent
    return parents


def goes_round(parents: dict[str, str | None]) -> bool:
    for slug in parents:
        climbed: str | None = slug
        for _ in range(len(parents) + 1):
            climbed = parents.get(climbed) if climbed else None
        if climbed is not None:
            return True
    return False


@given(WISHES)
def test_whatever_is_wished_for_the_parents_never_go_round(wishes: Wishes) -> None:
    assert not goes_round(built(wishes, checked=True))


def test_parents_nobody_checks_go_round() -> None:
    assert found_out(WISHES, lambda wishes: goes_round(built(wishes, checked=False)))


@pytest.mark.parametrize(("rule", "since", "days"), REVIEWS)
def test_review_days_follow_their_rule(rule: str, since: str, days: tuple[str, ...]) -> None:
    begun = date.fromisoformat(since)
    aim = other("value", "candour", review=rule, review_since=begun)
    found = []
    day: date | None = begun
    for _ in days:
        assert day is not None
        day = reviewed(aim, day).review_on
        found.append(str(day))

    assert tuple(found) == days


@pytest.mark.parametrize(("held", "following"), HELD)
def test_a_review_held_early_is_the_one_that_was_due(held: str, following: str) -> None:
    aim = other(
        "goal",
        "billing-move",
        review="every 2 weeks on mon",
        review_since=date(2026, 11, 16),
        review_on=date(2026, 11, 30),
    )

    assert str(reviewed(aim, date.fromisoformat(held)).review_on) == following


def test_a_review_without_a_rule_happens_once() -> None:
    aim = other("value", "candour", review_on=date(2026, 11, 30))

    assert reviewed(aim, FRIDAY).review_on is None


def test_a_review_rule_names_days() -> None:
    with pytest.raises(RefusedError, match="says how often and not on which days"):
        review_rule("3/week", FRIDAY)
    with pytest.raises(UnreadableError):
        review_rule("now and then", FRIDAY)


def test_when_the_calendar_ends_there_is_no_review_day() -> None:
    rule = review_rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", FRIDAY)

    assert next_review(rule, date(9995, 1, 1)) == date(9996, 2, 29)
    assert next_review(rule, date(9996, 2, 29)) is None


@pytest.mark.parametrize("case", PROGRESS)
def test_progress_is_the_share_of_the_way(
    case: tuple[str, str | None, str, str, float | None, bool],
) -> None:
    direction, baseline, target, now, share, reached = case
    found = progress(goal(direction, baseline, target), Decimal(now))

    assert found is not None
    assert (found.now, found.target, found.reached) == (Decimal(now), Decimal(target), reached)
    assert found.share == (share if share is None else pytest.approx(share, abs=1e-12))


def test_without_a_target_a_direction_or_a_reading_there_is_no_progress() -> None:
    assert progress(goal("up", "20"), Decimal(30)) is None
    assert progress(goal(None, "20", "60"), Decimal(30)) is None
    assert progress(goal("up", "20", "60"), None) is None


@pytest.mark.parametrize(("done", "meant", "share", "reached"), COUNTED)
def test_what_is_counted_is_done_of_what_was_meant(
    done: int, meant: int, share: float, reached: bool
) -> None:
    found = counted(done, meant)

    assert (found.now, found.target, found.reached) == (done, meant, reached)
    assert found.share == pytest.approx(share, abs=1e-12)


def test_milestones_count_from_the_day_they_were_reached() -> None:
    billing = goal().but(
        milestones=(
            Milestone(title="ledger", done=date(2026, 11, 9)),
            Milestone(title="invoices", done=FRIDAY),
            Milestone(title="refunds", due=date(2026, 12, 4)),
        )
    )

    assert milestones(billing, FRIDAY) == counted(2, 3)
    assert milestones(billing, date(2026, 11, 19)) == counted(1, 3)
    assert milestones(goal(), FRIDAY) is None


@pytest.mark.parametrize(
    ("direction", "baseline", "target"), GOALS_REFUSED.values(), ids=GOALS_REFUSED
)
def test_a_goal_nobody_could_tell_the_way_to_is_refused(
    direction: str | None, baseline: str, target: str
) -> None:
    with pytest.raises(RefusedError):
        check_goal(goal(direction, baseline, target))


@pytest.mark.parametrize(
    ("direction", "target"), [("down", "5"), ("up", "2.5"), ("up", "0"), (None, "5")]
)
def test_moments_are_counted_up_to_a_whole_number(direction: str | None, target: str) -> None:
    with pytest.raises(RefusedError):
        check_goal(goal(direction, None, target).but(counts=True))


def test_other_goals_are_taken() -> None:
    for taken in (
        goal(),
        goal("up"),
        goal("up", "20", "60"),
        goal("down", "60", "20"),
        goal("down", None, "20"),
        goal("up", None, "5").but(counts=True),
    ):
        check_goal(taken)


@pytest.mark.parametrize(("has", "lacks"), MISSING)
def test_a_goal_lacks_what_it_has_not(has: tuple[str, ...], lacks: tuple[str, ...]) -> None:
    billing = goal("up", "0", "5" if "target" in has else None).but(
        measure="services" if "measure" in has else None,
        due=FRIDAY if "date" in has else None,
    )

    assert missing(billing) == lacks


def test_counting_moments_is_a_measure_and_milestones_are_a_target_too() -> None:
    assert missing(goal().but(counts=True)) == ("target", "date")
    assert missing(goal().but(milestones=(Milestone(title="ledger"),))) == ("date",)


def test_aims_ask_for_what_nobody_served_and_what_is_overdue() -> None:
    candour, care = other("value", "candour"), other("value", "care")
    billing = goal().but(parent="candour", review_on=date(2026, 11, 19), due=FRIDAY)
    noise = other("obstacle", "pager-noise", parent="billing-move", step=12)
    stuck = other("obstacle", "no-budget", step=9, review_on=FRIDAY)
    closed = other("value", "speed", closed=date(2026, 11, 19))
    to_come = other("value", "calm", since=date(2026, 11, 21))

    found = neglected(
        [candour, care, billing, noise, stuck, closed, to_come], {"pager-noise"}, {12}, FRIDAY
    )

    assert found.values == (care,)
    assert found.goals == ((billing, ("measure", "target")),)
    assert found.reviews == (billing,)
    assert found.obstacles == (stuck,)


def test_an_aim_is_open_from_its_first_day_to_its_last() -> None:
    begun, closed = other("value", "calm", since=FRIDAY), other("value", "speed", closed=FRIDAY)

    assert neglected([begun, closed], set(), set(), FRIDAY).values == (begun, closed)
