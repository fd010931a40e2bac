"""Saying and doing in a quarter that was worked out by hand."""

from __future__ import annotations

from datetime import date

import pytest
from tests.domain.quarter import Told
from tests.domain.quarter_accounts import ACCOUNTS, Said
from tests.domain.quarter_lists import LISTS, Listed
from tests.domain.quarter_promises import PROMISES
from tests.domain.quarter_screens import AFTERWARDS, KEPT, MONDAY, OTHERS, SINCE_OCTOBER, WEEK_47
from tests.domain.quarter_told import promise_of, promises_on

from trustlog.domain.promises import Promise, account, groups, in_order, urgency

SCREENS = (
    *OTHERS,
    *(
        Told(number=number, who=who, made=made, due=due, text="", acts=(("keep", kept),))
        for number, who, made, due, kept in KEPT
    ),
)


def held(said: Said, promises: list[Promise]) -> None:
    until = min(said.until, said.today)
    found = account(promises, date.fromisoformat(said.since), date.fromisoformat(until))

    assert found.as_dict() == {
        "kept_on_time": said.on_time,
        "kept_late": said.late,
        "broken": said.broken,
        "moved_in_time": said.moved_in_time,
        "released": said.released,
        "overdue": said.overdue,
        "open": said.open,
        "far_over": said.far_over,
    }
    if said.rate is None:
        assert found.rate is None
    else:
        assert (found.kept, found.counted) == said.rate
        assert found.rate == said.rate[0] / said.rate[1]


def numbers(promises: tuple[Promise, ...]) -> tuple[int, ...]:
    return tuple(promise.number for promise in promises)


def listed(expected: Listed, promises: list[Promise]) -> None:
    today = date.fromisoformat(expected.today)
    found = in_order((promise for promise in promises if promise.state == "open"), today)
    seen = groups(promises, today, date.fromisoformat(expected.week_ends))

    assert numbers(tuple(found)) == tuple(number for number, _ in expected.order)
    assert [urgency(promise, today) for promise in found] == [
        figure if figure is None else pytest.approx(figure, abs=5e-7)
        for _, figure in expected.order
    ]
    assert numbers(seen.overdue) == expected.overdue
    assert numbers(seen.this_week) == expected.this_week
    assert numbers(seen.later) == expected.later
    assert numbers(seen.someday) == expected.someday
    assert numbers(seen.theirs) == expected.theirs


@pytest.mark.parametrize("said", ACCOUNTS, ids=lambda said: said.id)
def test_a_period_says_what_was_kept(said: Said) -> None:
    held(said, promises_on(PROMISES, said.today))


@pytest.mark.parametrize("expected", LISTS, ids=lambda expected: expected.today)
def test_the_open_promises_stand_in_order(expected: Listed) -> None:
    listed(expected, promises_on(PROMISES, expected.today))


@pytest.mark.parametrize("told", PROMISES, ids=lambda told: f"p{told.number}")
def test_what_became_of_a_promise(told: Told) -> None:
    promise = promise_of(told)

    assert (promise.state, promise.days_late, promise.late) == (told.end, told.late, told.late > 0)


def test_the_week_on_friday() -> None:
    held(WEEK_47, promises_on(SCREENS, WEEK_47.today))


def test_the_account_since_october_on_monday() -> None:
    held(SINCE_OCTOBER, promises_on((*SCREENS, AFTERWARDS), SINCE_OCTOBER.today))


def test_the_list_on_monday() -> None:
    listed(MONDAY, promises_on((*SCREENS, AFTERWARDS), MONDAY.today))
