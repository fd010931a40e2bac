"""What holds for promises whatever was done about them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.controls import found_out

from trustlog.domain.promises import (
    OPEN,
    STATES,
    Move,
    Promise,
    account,
    days_over,
    due_on,
    urgency,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST = date(2026, 6, 1)
LAST = FIRST + timedelta(100)
MIDDLE = FIRST + timedelta(19)


@st.composite
def lives(draw: st.DrawFn) -> Promise:
    """A promise of some days after 1 June, moved up to three times, settled or not."""
    days = sorted(draw(st.lists(st.integers(0, 90), min_size=2, max_size=5)))
    dues = st.none() | st.integers(0, 95).map(lambda after: FIRST + timedelta(after))
    due, moves = draw(dues), []
    made, *moved, settled = (FIRST + timedelta(after) for after in days)
    for day in moved:
        moves.append(Move(day=day, was=due, due=draw(dues)))
        due = moves[-1].due
    state = draw(st.sampled_from(STATES))
    return Promise(
        number=draw(st.integers(1, 9)),
        uid="u",
        person="ana",
        text="",
        made=made,
        due=due,
        moves=tuple(moves),
        state=state,
        settled=None if state == OPEN else settled,
    )


def days() -> st.SearchStrategy[date]:
    return st.integers(0, 100).map(lambda after: FIRST + timedelta(after))


def settled_in(promises: list[Promise], since: date, until: date) -> int:
    said = account(promises, since, until)
    return said.kept + said.broken + said.released


def as_known_on(promise: Promise, day: date) -> Promise:
    """A promise before whatever was done after a day."""
    known = promise.but(
        due=due_on(promise, day), moves=tuple(move for move in promise.moves if move.day <= day)
    )
    later = promise.settled is not None and promise.settled > day
    return known.but(state=OPEN, settled=None) if later else known


def falls(rule: Callable[[Promise, date], float | None], promise: Promise, day: date) -> bool:
    """Whether a rule of urgency falls overnight, or leaves its bounds."""
    now, then = rule(promise, day), rule(promise, day + timedelta(1))
    if now is None or then is None:
        return now is not then
    return not 0.2 <= now <= then <= 1


@given(lives(), days())
def test_urgency_never_falls(promise: Promise, day: date) -> None:
    assert not falls(urgency, promise, day)


def test_urgency_that_is_forgiven_after_a_week_is_found_out() -> None:
    def forgetful(promise: Promise, day: date) -> float | None:
        return 0.2 if days_over(promise, day) > 7 else urgency(promise, day)

    assert found_out(st.tuples(lives(), days()), lambda case: falls(forgetful, *case))


@given(st.lists(lives(), max_size=4), days())
def test_every_promise_is_in_exactly_one_state(promises: list[Promise], day: date) -> None:
    made = [promise for promise in promises if promise.made <= day]
    said = account(promises, FIRST, day)

    assert said.kept + said.broken + said.released + said.open == len(made)
    assert said.far_over <= said.overdue <= said.open


@given(st.lists(lives(), max_size=4), days())
def test_what_was_settled_counts_in_one_of_two_periods(promises: list[Promise], day: date) -> None:
    first = settled_in(promises, FIRST, day)

    assert first + settled_in(promises, day + timedelta(1), LAST) == settled_in(
        promises, FIRST, LAST
    )


def test_periods_that_share_a_day_are_found_out() -> None:
    def twice(promises: list[Promise], day: date) -> bool:
        both = settled_in(promises, FIRST, day) + settled_in(promises, day, LAST)
        return both != settled_in(promises, FIRST, LAST)

    assert found_out(st.tuples(st.lists(lives(), max_size=2), days()), lambda case: twice(*case))


@given(st.lists(lives(), max_size=4), days())
def test_a_period_reads_the_same_later(promises: list[Promise], day: date) -> None:
    then = [as_known_on(promise, day) for promise in promises]

    assert account(promises, FIRST, day) == account(then, FIRST, day)


def test_an_account_of_what_stands_now_is_found_out() -> None:
    def of_now(promises: list[Promise]) -> int:
        return sum(promise.state == OPEN and promise.made <= MIDDLE for promise in promises)

    def differs(promises: list[Promise]) -> bool:
        return of_now(promises) != of_now([as_known_on(each, MIDDLE) for each in promises])

    assert found_out(st.lists(lives(), max_size=2), differs)
