"""Promises: how late, how urgent, in which group, and the account of a period."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from trustlog.domain.promises import (
    BROKEN,
    KEPT,
    OPEN,
    RELEASED,
    Account,
    Move,
    Promise,
    account,
    days_over,
    due_on,
    groups,
    in_order,
    state_on,
    urgency,
)

FIRST = date(2026, 6, 1)
LAST = FIRST + timedelta(100)


def june(day: int) -> date:
    return date(2026, 6, day)


def someday_or(day: int | None) -> date | None:
    return None if day is None else june(day)


def promised(number: int = 1, due: date | None = None, **fields: object) -> Promise:
    """A promise of Monday 1 June 2026."""
    basis = Promise(number=number, uid=f"u{number}", person="ana", text="", made=FIRST, due=due)
    return basis.but(**fields)


@pytest.mark.parametrize(
    ("due", "moves", "settled", "days"),
    [
        pytest.param(june(10), (), june(10), 0, id="on-the-day"),
        pytest.param(june(10), (), june(11), 1, id="the-day-after"),
        pytest.param(None, (), june(30), 0, id="someday"),
        pytest.param(june(20), ((10, 10, 20),), june(20), 0, id="moved-on-the-day"),
        pytest.param(june(20), ((12, 10, 20),), june(20), 2, id="moved-two-days-after"),
        pytest.param(june(20), ((12, 10, 20),), june(25), 5, id="moved-after-then-later-still"),
        pytest.param(None, ((9, 10, None),), june(30), 0, id="to-someday-in-time"),
        pytest.param(None, ((13, 10, None),), june(30), 3, id="to-someday-three-days-after"),
        pytest.param(june(20), ((12, None, 20),), june(21), 1, id="from-someday"),
        pytest.param(june(5), ((3, 10, 5),), june(7), 2, id="brought-forward"),
        pytest.param(june(20), ((12, 10, 20),), june(9), 0, id="kept-before-it-was-moved"),
        pytest.param(june(20), ((9, 10, 20),), june(8), 0, id="kept-before-a-move-in-time"),
    ],
)
def test_lateness_reads_the_due_day_then_in_force(
    due: date | None,
    moves: tuple[tuple[int, int | None, int | None], ...],
    settled: date,
    days: int,
) -> None:
    made = tuple(
        Move(day=june(day), was=someday_or(was), due=someday_or(then)) for day, was, then in moves
    )
    kept = promised(due=due, moves=made, state=KEPT, settled=settled)

    assert (kept.days_late, kept.late) == (days, days > 0)


@pytest.mark.parametrize("state", [OPEN, BROKEN, RELEASED])
def test_only_keeping_and_moving_are_late(state: str) -> None:
    assert not promised(due=june(2), state=state, settled=june(9)).late


def test_a_move_holds_from_its_own_day() -> None:
    moves = (
        Move(day=june(4), was=june(5), due=june(12)),
        Move(day=june(12), was=june(12), due=None),
    )
    promise = promised(moves=moves)

    assert [due_on(promise, june(day)) for day in (3, 4, 11, 12)] == [
        june(5),
        june(12),
        june(12),
        None,
    ]


def test_a_state_is_read_as_of_a_day() -> None:
    promise = promised(made=june(3), due=june(5), state=BROKEN, settled=june(9))

    assert [state_on(promise, june(day)) for day in (2, 3, 8, 9)] == [None, OPEN, OPEN, BROKEN]
    assert [days_over(promise, june(day)) for day in (2, 5, 6, 8, 9)] == [0, 0, 1, 3, 0]


@pytest.mark.parametrize(
    ("after", "figure"),
    [
        *((-60, 0.2), (-15, 0.2), (-14, 0.2), (-13, 0.238095), (-7, 0.466667), (-1, 0.695238)),
        *((0, 0.733333), (1, 0.771429), (6, 0.961905), (7, 1.0), (8, 1.0), (400, 1.0)),
    ],
)
def test_urgency_rises_from_two_weeks_before_to_a_week_after(after: int, figure: float) -> None:
    day = june(15)
    assert urgency(promised(due=day), day + timedelta(after)) == pytest.approx(figure, abs=5e-7)


def test_someday_has_no_urgency() -> None:
    assert urgency(promised(), LAST) is None


def test_equal_urgency_goes_by_due_day_then_number_and_someday_comes_last_oldest_first() -> None:
    kinds = [
        promised(1, made=june(3)),
        promised(2, made=june(2)),
        promised(3, due=june(30)),
        promised(4, due=june(29)),
        promised(6, due=june(1)),
        promised(5, due=june(1)),
        promised(7, due=june(2)),
    ]

    assert [each.number for each in in_order(kinds, june(12))] == [5, 6, 7, 4, 3, 2, 1]


def test_a_list_shows_open_promises_in_their_groups() -> None:
    found = groups(
        [
            promised(1, due=june(9)),
            promised(2, due=june(10)),
            promised(3, due=june(14)),
            promised(4, due=june(15)),
            promised(5),
            promised(6, due=june(1), theirs=True),
            promised(7, due=june(10), state=KEPT, settled=june(10)),
        ],
        june(10),
        june(14),
    )

    assert {name: [each.number for each in group] for name, group in found.as_dict().items()} == {
        "overdue": [1],
        "this_week": [2, 3],
        "later": [4],
        "someday": [5],
        "theirs": [6],
    }


@pytest.mark.parametrize(
    ("kept", "broken", "far_over", "rate"),
    [
        pytest.param(4, 0, 0, None, id="four-are-too-few"),
        pytest.param(5, 0, 0, 1.0, id="five-are-enough"),
        pytest.param(2, 2, 1, 0.4, id="those-long-overdue-count"),
        pytest.param(0, 5, 0, 0.0, id="none-kept"),
    ],
)
def test_a_share_is_said_from_five_on(
    kept: int, broken: int, far_over: int, rate: float | None
) -> None:
    said = Account(
        kept_on_time=kept,
        kept_late=0,
        broken=broken,
        moved_in_time=9,
        released=9,
        overdue=9,
        open=9,
        far_over=far_over,
    )

    assert said.rate == rate


def test_what_others_promised_is_in_no_account() -> None:
    theirs = [
        promised(1, due=june(2), theirs=True),
        promised(2, due=june(2), theirs=True, state=BROKEN, settled=june(3)),
    ]

    assert set(account(theirs, FIRST, LAST).as_dict().values()) == {0}
