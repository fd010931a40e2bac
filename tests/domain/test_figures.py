"""The hand-worked cases, and what must hold for all habits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.domain.habit_cases import CHECKS, PACES, WEEKDAYS_KEPT, Case
from tests.domain.habit_cases_changes import CHANGES
from tests.domain.habit_cases_daily import DAILY
from tests.domain.habit_cases_due import DUE
from tests.domain.habit_cases_lives import LIVES
from tests.domain.habit_cases_months import MONTHS
from tests.domain.habit_cases_more_changes import MORE_CHANGES
from tests.domain.habit_cases_off import OFF
from tests.domain.habit_cases_rules import RULES
from tests.domain.habit_cases_starts import STARTS
from tests.domain.habit_cases_weeks import WEEKS

from trustlog.domain.cadences import cadence_of
from trustlog.domain.figures import Figures, days_per_slot, figures, stays
from trustlog.domain.slots import Pauses
from trustlog.domain.spans import Life, Version
from trustlog.settings.names import rules_from

if TYPE_CHECKING:
    from trustlog.domain.cadences import Cadence

ALL = (
    *(CHECKS + DAILY + OFF + RULES + WEEKS + STARTS + DUE + MONTHS + CHANGES + MORE_CHANGES),
    *LIVES,
)


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _cadence(case: Case, words: str) -> Cadence:
    rules = rules_from({"work_days": case.work_days, "week_start": case.week_start})
    return cadence_of(words, work_days=rules.work_days, week_start=rules.week_start)


def _life(case: Case, versions: tuple[tuple[str, str], ...], until: str | None) -> Life:
    return Life(
        since=_day(versions[0][0]),
        versions=tuple(
            Version(since=_day(since), cadence=_cadence(case, words)) for since, words in versions
        ),
        until=_day(until) if until else None,
    )


def _figures(case: Case) -> Figures:
    lives = [_life(case, case.versions, case.retired)]
    lives += [_life(case, ((since, words),), until) for since, words, until in case.again]
    off = [(_day(first), _day(last) if last else None) for first, last in case.off]
    off += [(_day(day), _day(day)) for day in case.holidays]
    pauses = Pauses(off=tuple(off), skipped=tuple(map(_day, case.skip)))
    return figures(lives, pauses, {*map(_day, case.done)}, _day(case.today))


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in ALL])
def test_a_habit_comes_to_what_was_worked_out_by_hand(case: Case) -> None:
    found = _figures(case)

    assert [
        (
            *(slot.span.first.isoformat(), slot.span.last.isoformat()),
            *(slot.needed, len(slot.done), slot.state),
        )
        for slot in found.slots
    ] == [*case.slots]
    assert (found.streak, found.longest_streak) == case.streak
    assert (found.gap.slots if found.gap else 0, found.longest_gap) == case.gap
    assert (found.gap.since.isoformat() if found.gap else None) == case.gap_since
    assert (found.gap.days if found.gap else None) == case.gap_days
    kept, missed = found.count("kept"), found.count("missed")
    assert (kept, kept + missed) == case.rate
    assert (found.returned, found.returns_of) == case.comeback
    assert found.strengths == pytest.approx(case.strength, abs=1e-6)
    assert (found.ends_on.isoformat() if found.ends_on else None) == case.ends
    assert found.due_today is case.due_today


def test_the_strength_of_a_life_that_has_decided_nothing_is_unknown() -> None:
    weekdays = cadence_of("every weekday")
    first, second = date(2026, 11, 9), date(2026, 11, 20)
    lives = [
        Life(since=first, until=first, versions=(Version(since=first, cadence=weekdays),)),
        Life(since=second, versions=(Version(since=second, cadence=weekdays),)),
    ]

    found = figures(lives, Pauses(), {first}, second)

    assert len(found.strengths) == 1
    assert found.strength is None


def test_the_strength_is_the_one_after_the_newest_decided_slot() -> None:
    # Mon 16 Nov kept, Tue 17 missed, Wed 18 open: 0.051922, then 0.948078 of it.
    first, today = date(2026, 11, 16), date(2026, 11, 18)
    version = Version(since=first, cadence=cadence_of("every weekday"))

    found = figures([Life(since=first, versions=(version,))], Pauses(), {first}, today)

    assert found.strength == pytest.approx(0.049226, abs=1e-6)


def test_a_habit_that_is_yet_to_begin_has_come_to_nothing() -> None:
    first = date(2026, 11, 23)
    version = Version(since=first, cadence=cadence_of("every weekday"))

    found = figures([Life(since=first, versions=(version,))], Pauses(), (), date(2026, 11, 20))

    assert found == Figures(
        slots=(),
        streak=0,
        longest_streak=0,
        gap=None,
        longest_gap=0,
        returned=0,
        returns_of=0,
        strengths=(),
        strength=None,
        ends_on=first,
        due_today=False,
    )


@pytest.mark.parametrize(
    ("words", "root", "stay"), [pytest.param(*pace, id=pace[0]) for pace in PACES]
)
def test_a_strength_moves_at_the_pace_of_its_cadence(words: str, root: float, stay: float) -> None:
    cadence = cadence_of(words)

    assert ((cadence.times or 1) * days_per_slot(cadence)) ** 0.5 == pytest.approx(root, abs=1e-6)
    assert stays(cadence) == pytest.approx(stay, abs=1e-6)


@pytest.mark.parametrize(("kept", "missed", "strength"), WEEKDAYS_KEPT)
def test_weekdays_kept_and_missed(kept: int, missed: int, strength: float) -> None:
    m = stays(cadence_of("every weekday"))
    value = 0.0
    for share in [1.0] * kept + [0.0] * missed:
        value = m * value + (1 - m) * share

    assert value == pytest.approx(strength, abs=1e-6)
