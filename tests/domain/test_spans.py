"""Spans: which cadence holds when one follows another, and the days a skip excuses."""

from __future__ import annotations

from datetime import date

import pytest

from trustlog.domain.cadences import cadence_of
from trustlog.domain.slots import Pauses, needs
from trustlog.domain.spans import Life, Version, eras, spans

WEDNESDAY = 2


def nov(day: int) -> date:
    return date(2026, 11, day)


def test_a_change_on_the_first_day_of_another_waits_for_the_slot_of_that_day() -> None:
    # tue,thu from Thu 12; mon,wed,fri asked for on Tue 17, a slot, holds from Wed 18; 3/week asked
    # for on Wed 18, a slot of its own, holds from the first week that begins later: Wed 25.
    versions = (
        Version(since=nov(12), cadence=cadence_of("tue,thu")),
        Version(since=nov(17), cadence=cadence_of("mon,wed,fri")),
        Version(since=nov(18), cadence=cadence_of("3/week", week_start=WEDNESDAY)),
    )
    life = Life(since=nov(12), versions=versions)

    assert [(era.begins, era.ends) for era in eras(life)] == [
        (nov(12), nov(18)),
        (nov(18), nov(25)),
        (nov(25), None),
    ]
    assert [(span.first, span.last) for span in spans(life, nov(12), nov(30))] == [
        *((nov(day), nov(day)) for day in (12, 17, 18, 20, 23)),
        (nov(25), date(2026, 12, 1)),
    ]


@pytest.mark.parametrize(
    ("day", "needed"),
    [
        pytest.param(15, 3, id="the-sunday-before"),
        pytest.param(16, 0, id="its-monday"),
        pytest.param(22, 0, id="its-sunday"),
        pytest.param(23, 3, id="the-monday-after"),
    ],
)
def test_a_skip_on_any_day_of_a_week_excuses_it(day: int, needed: int) -> None:
    # Three a week: the slot of Mon 16 to Sun 22 Nov.
    life = Life(since=nov(9), versions=(Version(since=nov(9), cadence=cadence_of("3/week")),))
    [week] = spans(life, nov(18), nov(18))

    assert needs(week, life, Pauses(skipped=(nov(day),))) == needed
