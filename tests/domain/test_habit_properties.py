"""What holds for all habits, however they were practised; every rule catches a wrong variant."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.domain.controls import SEARCH
from tests.domain.random_habits import DAY, FRIDAY, Practice, plain_practices, practices

from trustlog.domain.cadences import cadence_of
from trustlog.domain.figures import Figures, figures
from trustlog.domain.slots import EXCUSED, KEPT, MISSED, Pauses
from trustlog.domain.spans import Life, Version
from trustlog.practice.runs import streak_back

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    FiguresOf = Callable[[Sequence[Life], Pauses, Sequence[date], date], Figures]
    Rule = Callable[[FiguresOf], Callable[[], None]]
    StreakOf = Callable[[Life, Pauses, Callable[[date, date], Collection[date]], date], int]


def seen(practice: Practice, figures_of: FiguresOf) -> Figures:
    return figures_of(practice.lives, practice.pauses, sorted(practice.done), practice.today)


def rate(found: Figures) -> float | None:
    decided = found.count(KEPT) + found.count(MISSED)
    return found.count(KEPT) / decided if decided else None


def is_no_lower(after: float | None, before: float | None) -> bool:
    """Whether a share is as high, or there is none any more as nothing is decided."""
    return after is None or before is None or after >= before - 1e-12


def nothing_fell(before: Figures, after: Figures) -> None:
    assert after.streak >= before.streak
    assert after.longest_streak >= before.longest_streak
    assert is_no_lower(rate(after), rate(before))
    assert is_no_lower(after.strength, before.strength)
    assert after.count(KEPT) >= before.count(KEPT)
    assert after.longest_gap <= before.longest_gap
    if after.gap is not None:
        assert before.gap is not None
        assert (after.gap.slots, after.gap.days) <= (before.gap.slots, before.gap.days)
        assert after.gap.since >= before.gap.since
    assert after.returns_of - after.returned <= before.returns_of - before.returned


def a_moment_more_lowers_nothing(figures_of: FiguresOf) -> Callable[[], None]:
    @given(practice=practices(), back=st.integers(0, 150))
    def holds(practice: Practice, back: int) -> None:
        before = seen(practice, figures_of)
        after = seen(practice.with_done(practice.today - back * DAY), figures_of)

        assert [slot.span for slot in after.slots] == [slot.span for slot in before.slots]
        nothing_fell(before, after)

    return holds


def excusing_a_missed_slot_lowers_nothing(figures_of: FiguresOf) -> Callable[[], None]:
    @given(practice=practices(), nth=st.integers(0, 200), skips=st.booleans())
    def holds(practice: Practice, nth: int, *, skips: bool) -> None:
        before = seen(practice, figures_of)
        missed = [slot.span for slot in before.slots if slot.state == MISSED]
        assume(missed)
        span, pauses = missed[nth % len(missed)], practice.pauses
        if skips:
            pauses = pauses.but(skipped=(*pauses.skipped, span.days[nth % len(span.days)]))
        else:
            pauses = pauses.but(off=(*pauses.off, (span.first, span.last)))

        after = seen(practice.with_pauses(pauses), figures_of)

        nothing_fell(before, after)
        assert after.count(MISSED) < before.count(MISSED)

    return holds


def the_order_of_logging_does_not_matter(figures_of: FiguresOf) -> Callable[[], None]:
    @given(practice=practices(), data=st.data())
    def holds(practice: Practice, data: st.DataObject) -> None:
        logged = data.draw(st.permutations(sorted(practice.done)))

        found = figures_of(practice.lives, practice.pauses, logged, practice.today)

        assert found == seen(practice, figures_of)

    return holds


def the_light_streak_is_the_full_one(
    streak_of: StreakOf, drawn: st.SearchStrategy[Practice] | None = None
) -> Callable[[], None]:
    @given(practice=practices() if drawn is None else drawn)
    def holds(practice: Practice) -> None:
        pauses, done, today = practice.pauses, practice.done, practice.today

        def between(first: date, last: date) -> set[date]:
            return {day for day in done if first <= day <= last}

        for life in practice.lives:
            full = figures([life], pauses, done, today).streak
            assert streak_of(life, pauses, between, today) == full

    return holds


def only_the_last_ten_days_count(
    lives: Sequence[Life], pauses: Pauses, done: Sequence[date], today: date
) -> Figures:
    return figures(lives, pauses, done[-10:], today)


def an_excuse_ends_the_streak(
    lives: Sequence[Life], pauses: Pauses, done: Sequence[date], today: date
) -> Figures:
    found = figures(lives, pauses, done, today)
    return found.but(streak=0 if EXCUSED in [slot.state for slot in found.slots] else found.streak)


def the_last_logged_is_forgotten(
    lives: Sequence[Life], pauses: Pauses, done: Sequence[date], today: date
) -> Figures:
    return figures(lives, pauses, done[:-1], today)


def test_a_moment_more_lowers_nothing() -> None:
    a_moment_more_lowers_nothing(figures)()


def test_excusing_a_missed_slot_lowers_nothing() -> None:
    excusing_a_missed_slot_lowers_nothing(figures)()


def test_the_order_of_logging_does_not_matter() -> None:
    the_order_of_logging_does_not_matter(figures)()


def test_the_light_streak_is_the_full_one() -> None:
    the_light_streak_is_the_full_one(streak_back)()


def test_the_light_streak_of_a_long_past_is_the_full_one() -> None:
    the_light_streak_is_the_full_one(streak_back, plain_practices())()


WEDNESDAY, THURSDAY = FRIDAY - 2 * DAY, FRIDAY - DAY


@pytest.mark.parametrize(
    ("done", "pauses", "streak"),
    [
        pytest.param([16, 17, 18, 19, 20], Pauses(), 5, id="all-of-the-week"),
        pytest.param([16, 17, 18, 19], Pauses(), 4, id="today-is-open"),
        pytest.param([16, 17, 19, 20], Pauses(), 2, id="wednesday-was-missed"),
        pytest.param(
            *([16, 17, 19, 20], Pauses(off=((WEDNESDAY, WEDNESDAY),)), 4), id="wednesday-off"
        ),
        pytest.param([16, 17, 19, 20], Pauses(skipped=(WEDNESDAY,)), 4, id="wednesday-skipped"),
        pytest.param([16, 17, 18], Pauses(off=((THURSDAY, None),)), 3, id="off-since-thursday"),
        pytest.param([13, 14, 15, 16], Pauses(), 0, id="not-since-monday"),
    ],
)
def test_the_light_streak_of_work_days_stops_at_a_missed_one(
    done: list[int], pauses: Pauses, streak: int
) -> None:
    # Every weekday since Mon 9 Nov, seen on Fri 20 Nov 2026.
    since = date(2026, 11, 9)
    life = Life(since=since, versions=(Version(since=since, cadence=cadence_of("every weekday")),))
    days = {FRIDAY.replace(day=day) for day in done}

    def between(first: date, last: date) -> set[date]:
        return {day for day in days if first <= day <= last}

    assert streak_back(life, pauses, between, FRIDAY) == streak


def test_the_light_streak_counts_the_week_that_ends_where_a_look_does() -> None:
    # One a week, done on each Monday from 3 Aug to 16 Nov 2026. Seen on Mon 23 Nov, the first look
    # goes back to Mon 28 Sep; the second begins with Sun 27 Sep, the last day of a week.
    since, weeks = date(2026, 8, 3), 16
    life = Life(since=since, versions=(Version(since=since, cadence=cadence_of("1/week")),))
    done = {since + 7 * week * DAY for week in range(weeks)}

    assert streak_back(life, Pauses(), lambda *_: done, date(2026, 11, 23)) == weeks


def test_the_light_streak_knows_the_week_in_which_a_habit_was_retired() -> None:
    # One a week, retired on its first day, Mon 5 Jan, and done then: the week of 5 to 11 Jan is
    # kept. On Tue 3 Feb the first look goes back to Tue 6 Jan, when no slot begins any more.
    monday = date(2026, 1, 5)
    version = Version(since=monday, cadence=cadence_of("1/week"))
    life = Life(since=monday, versions=(version,), until=monday)

    assert streak_back(life, Pauses(), lambda *_: {monday}, date(2026, 2, 3)) == 1


@pytest.mark.parametrize(
    ("rule", "wrong"),
    [
        pytest.param(
            *(a_moment_more_lowers_nothing, only_the_last_ten_days_count), id="a-moment-more"
        ),
        pytest.param(
            *(excusing_a_missed_slot_lowers_nothing, an_excuse_ends_the_streak), id="an-excuse"
        ),
        pytest.param(
            *(the_order_of_logging_does_not_matter, the_last_logged_is_forgotten), id="the-order"
        ),
    ],
)
def test_a_rule_of_figures_catches_a_wrong_variant(rule: Rule, wrong: FiguresOf) -> None:
    with pytest.raises(AssertionError):
        SEARCH(rule(wrong))()


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(
            lambda life, _pauses, between, today: streak_back(life, Pauses(), between, today),
            id="pauses-are-ignored",
        ),
        pytest.param(
            lambda life, pauses, between, today: streak_back(
                life, pauses, lambda first, last: between(max(first, today - 28 * DAY), last), today
            ),
            id="nothing-is-read-before-the-first-look",
        ),
        pytest.param(
            lambda life, pauses, between, today: streak_back(life, pauses, between, today - DAY),
            id="today-is-left-out",
        ),
    ],
)
def test_the_rule_of_the_light_streak_catches_a_wrong_variant(wrong: StreakOf) -> None:
    with pytest.raises(AssertionError):
        SEARCH(the_light_streak_is_the_full_one(wrong))()


def test_the_share_of_comebacks_may_fall_for_a_return_that_is_needed_no_longer() -> None:
    # Mon 16 missed, Tue 17 kept, Wed 18 and Thu 19 missed: 1 of 2 misses was followed up. With
    # Monday skipped, Tuesday follows up nothing: 0 of 1. Misses left alone: 1 before, 1 after.
    monday = date(2026, 11, 16)
    version = Version(since=monday, cadence=cadence_of("every weekday"))
    lives, done = [Life(since=monday, versions=(version,))], [date(2026, 11, 17)]
    friday = monday + timedelta(4)

    before = figures(lives, Pauses(), done, friday)
    after = figures(lives, Pauses(skipped=(monday,)), done, friday)

    assert (before.returned, before.returns_of) == (1, 2)
    assert (after.returned, after.returns_of) == (0, 1)
