"""Aims are read back as they were written, and what they are linked to stays right."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from tests.journals import DAY, dump, moment, operation, person, uid, wrong_checksums

from trustlog.domain.aims import Aim, Milestone
from trustlog.domain.moments import Filters
from trustlog.domain.promises import Promise
from trustlog.store.aims import add_aim, all_aims, moments_counted, replace_aim, served_between
from trustlog.store.moments import add_moment, remove_moment, replace_moment
from trustlog.store.operations import last_done, turn
from trustlog.store.people import add_person
from trustlog.store.promises import add_promise, remove_promise, replace_promise

if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

EVERY_DAY = Filters(since=date.min, until=date.max)
LINKS = ("aim", "aim_person", "milestone", "moment", "moment_aim", "promise", "promise_aim")
STEPS = (
    Milestone(title="Draft", due=DAY),
    Milestone(title="Zwölf, \U0001f389", due=date(9999, 12, 31), done=DAY),
    Milestone(title="Third"),
)
VALUE = Aim(slug="candour", kind="value", title="Candour", since=DAY)
GOAL = Aim(
    slug="billing",
    kind="goal",
    title='it\'s "billing"; %s',
    since=DAY,
    text="two\nlines",
    parent="candour",
    people=("priya", "tom"),
    review="every 2 weeks on mon",
    review_since=DAY,
    review_on=date(2026, 11, 23),
    private=True,
    direction="up",
    baseline=Decimal("-0.50"),
    target=Decimal("5.0"),
    unit="services",
    due=date(2026, 12, 18),
    counts=False,
    milestones=STEPS,
)
OBSTACLE = Aim(slug="stuck", kind="obstacle", title="Stuck", since=DAY, sort="budget", step=1)


@pytest.fixture
def team(journal: Journal) -> Journal:
    """A journal with three people, a promise and three aims."""

    def work(change: Change) -> None:
        for number, handle in enumerate(("tom", "priya", "mei")):
            add_person(change, person(handle), uid(100 + number))
        journal.forget_kept()
        add_aim(change, VALUE, uid(200))
        add_promise(change, promise())
        add_aim(change, GOAL, uid(201))
        add_aim(change, OBSTACLE, uid(202))

    changed(journal, 1, work)
    return journal


def promise(number: int = 1, **said: Any) -> Promise:
    plain = {"person": "tom", "text": "ask", "made": DAY, "due": DAY}
    return Promise(**{"number": number, "uid": uid(300 + number), **plain, **said})


def changed(journal: Journal, number: int, work: Callable[[Change], object]) -> None:
    with journal.changing(operation("try", number)) as change:
        change.step("it")
        work(change)


def undone(journal: Journal) -> None:
    step = last_done(journal.connection)
    assert step is not None
    turn(journal, step)


def test_aims_come_back_in_their_order_with_all_that_was_said(team: Journal) -> None:
    assert all_aims(team) == [VALUE, GOAL, OBSTACLE]
    assert str(all_aims(team)[1].target) == "5.0"
    assert wrong_checksums(team) == []


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(GOAL.but(slug="move", parent=None, people=()), id="less"),
        pytest.param(GOAL.but(people=("mei", "priya")), id="other-people"),
        pytest.param(GOAL.but(milestones=(STEPS[0].but(done=DAY), STEPS[1])), id="fewer-steps"),
        pytest.param(GOAL.but(milestones=(*STEPS, STEPS[0])), id="more-steps"),
        pytest.param(GOAL.but(closed=DAY, review=None, review_since=None), id="closed"),
    ],
)
def test_an_aim_is_written_anew_and_undone_row_for_row(after: Aim, team: Journal) -> None:
    before = dump(team, LINKS)

    changed(team, 2, lambda change: replace_aim(change, "billing", after))

    assert all_aims(team) == [VALUE, after, OBSTACLE]
    assert wrong_checksums(team) == []
    undone(team)
    assert dump(team, LINKS) == before


def test_what_a_moment_serves_is_written_with_it_and_goes_with_it(team: Journal) -> None:
    served = moment(aims=("billing", "candour"))
    changed(team, 2, lambda change: add_moment(change, served))
    assert team.moments.numbered(1) == served

    other = served.but(aims=("stuck",), day=date(2026, 11, 1), effect="cost")
    changed(team, 3, lambda change: replace_moment(change, other))
    assert team.moments.numbered(1) == other
    [(_, _, day, effect)] = dump(team, ["moment_aim"])["moment_aim"]
    assert (str(day), effect) == ("2026-11-01", "cost")
    assert wrong_checksums(team) == []

    before = dump(team, LINKS)
    changed(team, 4, lambda change: remove_moment(change, 1))
    assert dump(team, ["moment_aim"]) == {"moment_aim": []}
    undone(team)
    assert dump(team, LINKS) == before


def test_what_a_promise_serves_is_written_with_it_and_goes_with_it(team: Journal) -> None:
    second = promise(2, aims=("billing", "candour"))
    changed(team, 2, lambda change: add_promise(change, second))
    assert team.promises.numbered(2) == second

    changed(team, 3, lambda change: replace_promise(change, second.but(aims=("stuck",))))
    assert team.promises.numbered(2) == second.but(aims=("stuck",))
    assert wrong_checksums(team) == []

    before = dump(team, LINKS)
    changed(team, 4, lambda change: remove_promise(change, 2))
    assert dump(team, ["promise_aim"]) == {"promise_aim": []}
    undone(team)
    assert dump(team, LINKS) == before


def test_an_obstacle_stands_without_the_promise_that_was_its_step(team: Journal) -> None:
    before = dump(team, LINKS)

    changed(team, 2, lambda change: remove_promise(change, 1))

    assert all_aims(team)[2] == OBSTACLE.but(step=None)
    assert wrong_checksums(team) == []
    undone(team)
    assert dump(team, LINKS) == before


def test_an_aim_is_served_by_moments_that_did_not_cost_and_by_promises_kept(team: Journal) -> None:
    def work(change: Change) -> None:
        add_moment(change, moment(1, aims=("candour",)))
        add_moment(change, moment(2, aims=("billing",), effect="cost"))
        add_moment(change, moment(3, aims=("candour",), day=date(2026, 11, 1), effect="neutral"))
        add_promise(change, promise(2, aims=("stuck",), state="kept", settled=DAY))
        add_promise(change, promise(3, aims=("billing",)))

    changed(team, 2, work)

    assert served_between(team, DAY, DAY) == {"candour", "stuck"}
    assert served_between(team, date(2026, 11, 2), date(2026, 11, 19)) == set()
    assert moments_counted(team, VALUE.but(since=date(2026, 11, 1)), DAY) == 2
    assert moments_counted(team, VALUE, DAY) == 1


def test_of_a_private_aim_nothing_goes_out(team: Journal) -> None:
    changed(team, 2, lambda change: add_moment(change, moment(aims=("billing", "candour"))))

    with team.reading():
        public = list(team.moments.in_order(EVERY_DAY, private=False))
        everything = list(team.moments.in_order(EVERY_DAY, private=True))

    assert [each.aims for each in public] == [("candour",)]
    assert [each.aims for each in everything] == [("billing", "candour")]
