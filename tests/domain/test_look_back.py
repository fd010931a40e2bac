"""What is said of the newest slots of a long past is what all of them would say."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.random_habits import Practice, cadences, practices

from trustlog.domain import look_back as looking
from trustlog.domain.cadences import cadence_of
from trustlog.domain.figures import figures, recent
from trustlog.domain.look_back import RUN, further_back, lacking, look_back
from trustlog.domain.past import further_on, recent_after
from trustlog.domain.slots import Pauses
from trustlog.domain.spans import Life, Version

if TYPE_CHECKING:
    from trustlog.domain.cadences import Cadence
    from trustlog.domain.figures import Recent

FRIDAY = date(2026, 11, 20)
DAY = timedelta(1)


def practised(cadence: Cadence, since: date, seed: int) -> Practice:
    """A habit done on most days of many years, with some weeks off."""
    random = Random(seed)  # noqa: S311  # the same days each time
    life = Life(since=since, versions=(Version(since=since, cadence=cadence),))
    days = [since + n * DAY for n in range((FRIDAY - since).days + 1)]
    share = random.choice((0.1, 0.5, 0.9, 0.99))
    off = [random.choice(days) for _ in range(random.randint(0, 6))]
    return Practice(
        lives=(life,),
        pauses=Pauses(off=tuple((day, day + random.randint(0, 30) * DAY) for day in off)),
        done=frozenset(day for day in days if random.random() < share),
        today=FRIDAY,
    )


def looked_back(practice: Practice, day: date) -> tuple[Recent, bool]:
    """The figures after a look back for a day, and whether that was enough."""
    [life] = practice.lives
    since = look_back(life, practice.pauses, day)
    done = frozenset(each for each in practice.done if each >= since)
    found = recent(practice.lives, practice.pauses, done, practice.today, since)
    return found, since <= life.since or not lacking(found, life, day)


def strength_before(found: Recent, day: date) -> float | None:
    decided = [slot for slot in found.slots if slot.decided]
    before = [
        strength
        for slot, strength in zip(decided, found.strengths, strict=True)
        if slot.span.last < day
    ]
    if before or found.past is None:
        return before[-1] if before else None
    return found.past.strength


@pytest.mark.parametrize(
    ("words", "first"),
    [
        # 302.3 slots of a day and two more, 7 days for 5 of them: 427 days.
        pytest.param("every weekday", date(2025, 9, 19), id="workdays"),
        # 135.2 slots of a week and two more: 961 days.
        pytest.param("1/week", date(2024, 4, 3), id="weekly"),
    ],
)
def test_so_far_back_it_is_looked(words: str, first: date) -> None:
    since = date(2010, 1, 4)
    life = Life(since=since, versions=(Version(since=since, cadence=cadence_of(words)),))

    assert look_back(life, Pauses(), FRIDAY) == first


def test_for_percents_it_is_looked_less_far_at_first() -> None:
    since = date(2010, 1, 4)
    life = Life(since=since, versions=(Version(since=since, cadence=cadence_of("every weekday")),))

    # 129.6 slots of a day and two more, 7 days for 5 of them.
    assert look_back(life, Pauses(), FRIDAY, percents=True) == FRIDAY - 185 * DAY


def test_where_there_are_pauses_it_is_looked_a_quarter_further() -> None:
    since = date(2010, 1, 4)
    life = Life(since=since, versions=(Version(since=since, cadence=cadence_of("every weekday")),))

    # 377.9 slots of a day and two more, 7 days for 5 of them.
    assert look_back(life, Pauses(skipped=(since,)), FRIDAY) == FRIDAY - 532 * DAY


def test_what_was_not_enough_is_doubled() -> None:
    since = date(2010, 1, 4)
    life = Life(since=since, versions=(Version(since=since, cadence=cadence_of("every weekday")),))

    assert further_back(life, FRIDAY - 427 * DAY, FRIDAY) == FRIDAY - 854 * DAY
    assert further_back(life, FRIDAY, FRIDAY) == FRIDAY - 2 * DAY
    assert further_back(life, date(100, 1, 1), FRIDAY) == date.min


def test_of_a_retired_habit_its_last_days_are_looked_at() -> None:
    since, until = date(2010, 1, 4), date(2020, 1, 3)
    version = Version(since=since, cadence=cadence_of("every weekday"))
    life = Life(since=since, versions=(version,), until=until)

    assert look_back(life, Pauses(), FRIDAY) == until - 427 * DAY


@given(
    cadence=cadences,
    years=st.integers(0, 15),
    seed=st.integers(0, 2**32),
    back=st.integers(0, 400),
)
def test_what_is_enough_says_what_all_would(
    cadence: Cadence, years: int, seed: int, back: int
) -> None:
    practice = practised(cadence, FRIDAY - (years * 365 + 20) * DAY, seed)
    day = FRIDAY - back * DAY
    whole = figures(practice.lives, practice.pauses, practice.done, practice.today)

    found, enough = looked_back(practice, day)

    if enough:
        assert found.slots == whole.slots[-len(found.slots) :] or not found.slots
        assert (found.streak, found.gap) == (whole.streak, whole.gap)
        assert found.due_today == whole.due_today
        assert found.strength == pytest.approx(whole.strength, abs=1e-7)
        assert strength_before(found, day) == pytest.approx(strength_before(whole, day), abs=1e-7)


def looked_at(practice: Practice, day: date, *, percents: bool) -> Recent:
    """The figures of as much as is looked at for a day, as a report looks at it."""
    [life] = practice.lives
    pauses, today = practice.pauses, practice.today

    def done(first: date) -> list[date]:
        return sorted(each for each in practice.done if each >= first)

    since = look_back(life, pauses, day, percents=percents)
    found = recent_after(practice.lives, pauses, done(since), today, since, day)
    while since > life.since and (lack := lacking(found, life, day, percents=percents)):
        since = further_back(life, since, day)
        further = further_on(found, life, pauses, done(since), today, since, run_alone=lack == RUN)
        found = further or recent_after(practice.lives, pauses, done(since), today, since, day)
    return found


@given(
    cadence=cadences,
    years=st.integers(0, 15),
    seed=st.integers(0, 2**32),
    back=st.integers(0, 400),
    plain=st.booleans(),
)
def test_percents_are_those_of_all_slots(
    cadence: Cadence, years: int, seed: int, back: int, *, plain: bool
) -> None:
    practice = practised(cadence, FRIDAY - (years * 365 + 20) * DAY, seed)
    practice = practice.with_pauses(Pauses()) if plain else practice
    day = FRIDAY - back * DAY
    whole = figures(practice.lives, practice.pauses, practice.done, practice.today)

    found = looked_at(practice, day, percents=True)

    assert (found.streak, found.gap) == (whole.streak, whole.gap)
    assert found.due_today == whole.due_today
    assert (found.strength is None) == (whole.strength is None)
    now, then = found.strength or 0.0, strength_before(found, day) or 0.0
    all_now, all_then = whole.strength or 0.0, strength_before(whole, day) or 0.0
    assert round(100 * now) == round(100 * all_now)
    assert round(100 * (now - then)) == round(100 * (all_now - all_then))


def test_percents_that_were_not_sure_are_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "_is_sure", lambda _known, _strength: True)
    monkeypatch.setattr(looking, "HARDLY_SEEN", 0.05)
    wrong = 0
    for seed in range(20):
        practice = practised(cadence_of("every weekday"), date(2014, 1, 6), seed)
        practice = practice.with_pauses(Pauses())
        whole = figures(practice.lives, practice.pauses, practice.done, practice.today)
        found = looked_at(practice, FRIDAY, percents=True)
        wrong += round(100 * (found.strength or 0)) != round(100 * (whole.strength or 0))

    assert wrong


@given(practice=practices(), back=st.integers(0, 300))
def test_the_slots_from_a_day_on_are_the_newest_of_all(practice: Practice, back: int) -> None:
    since = practice.today - back * DAY
    whole = figures(practice.lives, practice.pauses, practice.done, practice.today)
    done = frozenset(day for day in practice.done if day >= since)

    found = recent(practice.lives, practice.pauses, done, practice.today, since)

    older = len(whole.slots) - len(found.slots)
    assert found.slots == whole.slots[older:]
    assert [slot for slot in whole.slots[:older] if slot.span.first >= since] == []


def test_most_looks_back_are_enough() -> None:
    daily = cadence_of("every weekday")
    enough = [
        looked_back(practised(daily, date(2014, 1, 6), seed), FRIDAY)[1] for seed in range(20)
    ]

    assert enough.count(True) >= 18


def test_a_run_that_fills_all_that_was_looked_at_asks_for_more() -> None:
    since = date(2014, 1, 6)
    life = Life(since=since, versions=(Version(since=since, cadence=cadence_of("every weekday")),))
    days = frozenset(since + n * DAY for n in range((FRIDAY - since).days))

    for done in (days, frozenset[date]()):
        assert not looked_back(
            Practice(lives=(life,), pauses=Pauses(), done=done, today=FRIDAY), FRIDAY
        )[1]


def test_a_look_that_is_too_short_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "UNSEEN", 1e-2)
    practice = practised(cadence_of("every weekday"), date(2014, 1, 6), seed=3)
    whole = figures(practice.lives, practice.pauses, practice.done, practice.today)

    found, enough = looked_back(practice, FRIDAY)

    assert enough
    assert found.strength != pytest.approx(whole.strength, abs=1e-7)
