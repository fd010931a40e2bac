"""Who is worth a look among the people, and in which words it is said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from trustlog.domain.attention import Attention, Coverage
from trustlog.domain.overlooked import Look, worth_a_look
from trustlog.domain.people import Person
from trustlog.render.overlooked import looked_at, share_said

BOTH = ("thanks", "feedback")
SINCE = date(2026, 9, 1)
OF_SIX = Coverage(people=6, reached=6, reached_this_week=4, moments=47)


def row(handle: str = "priya", **said: Any) -> Attention:
    """Somebody who was met today, thanked and told something yesterday, but for what is said."""
    usual: dict[str, Any] = {
        "moments": 4,
        "cost": 0,
        "week_moments": 1,
        "week_cost": 0,
        "last": date(2026, 11, 20),
        "days": 0,
        "over": 0,
        "ratio": 0.0,
        "share": 0.2,
        "thanks": 1,
        "feedback": 1,
        "covered": True,
        "reached": True,
        "reached_this_week": True,
    }
    return Attention(handle=handle, **{**usual, **said})


def looks(*rows: Attention, practised: tuple[str, ...] = BOTH, since: date = SINCE) -> list[Look]:
    people = {
        each.handle: Person(handle=each.handle, name=each.handle, relation="report", since=since)
        for each in rows
    }
    return worth_a_look(rows, people, practised)


def handles(*rows: Attention, **said: Any) -> list[str]:
    return [look.row.handle for look in looks(*rows, **said)]


def test_when_all_is_well_nobody_is_worth_a_look() -> None:
    assert handles(row(), row("tom")) == []


def test_they_stand_in_the_order_of_the_table() -> None:
    cost = row("diego", week_moments=2, week_cost=2)
    over, silent = row("jonas", over=8, ratio=8 / 7), row("tom", thanks=30)

    assert handles(silent, over, cost) == ["tom", "jonas", "diego"]


def test_with_more_than_three_cost_goes_before_over_and_over_before_silence() -> None:
    cost = row("diego", week_moments=1, week_cost=1)
    near, far = row("mei", over=1, ratio=1 / 7), row("jonas", over=8, ratio=8 / 7)

    assert handles(row("tom", thanks=90), near, cost, far) == ["mei", "diego", "jonas"]
    assert handles(near, far, row("ana", over=2, ratio=2 / 7), cost) == ["jonas", "ana", "diego"]


def test_the_longest_silences_come_first() -> None:
    rows = [row(f"p{days}", feedback=days) for days in (15, 30, 22, 41)]

    assert handles(*rows) == ["p30", "p22", "p41"]


@pytest.mark.parametrize(("days", "found"), [(14, []), (15, ["priya"])])
def test_a_silence_begins_after_two_weeks(days: int, found: list[str]) -> None:
    assert handles(row(thanks=days)) == found


def test_what_never_was_is_quiet_since_the_person_came() -> None:
    assert handles(row(feedback=None), since=date(2026, 11, 6)) == []
    assert handles(row(feedback=None), since=date(2026, 11, 5)) == ["priya"]


def test_what_nobody_practises_is_not_missed() -> None:
    assert handles(row(feedback=None), practised=("thanks",)) == []


def test_whoever_is_not_in_coverage_is_not_looked_at() -> None:
    assert handles(row(covered=False, week_moments=1, week_cost=1, thanks=90)) == []


@pytest.mark.parametrize(
    ("said", "words"),
    [
        pytest.param(
            {"days": 17, "over": 8, "thanks": 37, "feedback": 36},
            "nothing for 17 days; thanks and feedback more than five weeks ago",
            id="the-first-of-the-screen",
        ),
        pytest.param(
            {"week_moments": 2, "week_cost": 2, "feedback": None},
            "both moments this week cost; feedback never yet",
            id="the-second-of-the-screen",
        ),
        pytest.param(
            {"moments": 16, "share": 16 / 47, "feedback": 22},
            "a third of the moments, but feedback was 22 days ago",
            id="the-third-of-the-screen",
        ),
        pytest.param({"feedback": 22}, "feedback 22 days ago", id="silence-alone"),
        pytest.param(
            {"moments": 24, "share": 0.5, "thanks": 15},
            "half of the moments, but thanks were 15 days ago",
            id="thanks-are-many",
        ),
        pytest.param(
            {"moments": 24, "share": 0.5, "thanks": 29, "feedback": 30},
            "half of the moments, but thanks and feedback were more than four weeks ago",
            id="both-with-a-verb",
        ),
        pytest.param(
            {"moments": 24, "share": 0.5, "thanks": None, "feedback": None},
            "half of the moments, but thanks and feedback never yet",
            id="never",
        ),
        pytest.param(
            {"thanks": 20, "feedback": 30}, "thanks 20 days ago, feedback 30 days ago", id="apart"
        ),
        pytest.param(
            {"thanks": 36, "feedback": 35},
            "thanks and feedback more than four weeks ago",
            id="five-weeks-are-not-more-than-five",
        ),
        pytest.param(
            {"thanks": 100, "feedback": 99},
            "thanks and feedback more than 14 weeks ago",
            id="weeks-past-ten",
        ),
        pytest.param({"days": 9, "over": 2}, "nothing for 9 days", id="past-the-cadence"),
        pytest.param(
            {"days": 9, "over": 2, "cost": 1},
            "9 days since a moment that did not cost",
            id="past-the-cadence-with-cost",
        ),
        pytest.param({"days": 9, "over": 2, "last": None}, "nothing yet in 9 days", id="never-met"),
        pytest.param(
            {"week_moments": 1, "week_cost": 1, "cost": 1, "days": 9, "over": 2},
            "the only moment this week cost; 9 days since a moment that did not cost",
            id="cost-and-past-the-cadence",
        ),
        pytest.param(
            {"week_moments": 3, "week_cost": 3}, "all three moments this week cost", id="three"
        ),
        pytest.param(
            {"week_moments": 12, "week_cost": 12}, "all 12 moments this week cost", id="twelve"
        ),
    ],
)
def test_what_is_said(said: dict[str, Any], words: str) -> None:
    [look] = looks(row(**said))

    assert looked_at(look, OF_SIX) == words


@pytest.mark.parametrize(
    ("people", "words"),
    [
        pytest.param(5, "a third of the moments, but thanks were 20 days ago", id="of-five"),
        pytest.param(4, "thanks 20 days ago", id="of-four"),
    ],
)
def test_a_share_is_spoken_of_from_half_as_much_again_as_the_even_one(
    people: int, words: str
) -> None:
    # 3 of 10 is 1.5 times a fifth, and less than 1.5 times a quarter.
    [look] = looks(row(moments=3, share=0.3, thanks=20))
    coverage = Coverage(people=people, reached=people, reached_this_week=people, moments=10)

    assert looked_at(look, coverage) == words


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.34, "a third"), (0.19, "a fifth"), (0.48, "half"), (1.0, "all"), (0.11, "a tenth")],
)
def test_a_share_has_the_nearest_name(share: float, words: str) -> None:
    assert share_said(share) == words
