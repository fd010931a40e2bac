"""Slots that were only counted come to the same as those that were made, to the last bit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.random_habits import FRIDAY, Practice, plain_practices, practices
from tests.domain.test_look_back import strength_before

from trustlog.domain import past as counting
from trustlog.domain.cadences import cadence_of
from trustlog.domain.figures import Gap, Recent, recent
from trustlog.domain.look_back import lacking
from trustlog.domain.past import Past, further_on, recent_after
from trustlog.domain.slots import KEPT, MISSED, Pauses
from trustlog.domain.spans import Life, Version

DAY = timedelta(1)
MONDAY = date(2026, 11, 16)


def practised(words: str, since: date, done: set[date], pauses: Pauses) -> Practice:
    version = Version(since=since, cadence=cadence_of(words))
    return Practice(
        lives=(Life(since=since, versions=(version,)),),
        pauses=pauses,
        done=frozenset(done),
        today=FRIDAY,
    )


def counted(practice: Practice, since: date, shown: date) -> Recent:
    done = sorted(day for day in practice.done if day >= since)
    return recent_after(practice.lives, practice.pauses, done, practice.today, since, shown)


def must_be_equal(practice: Practice, since: date, shown: date) -> None:
    """What is counted says what is made says, of any day from `shown` on."""
    done = frozenset(day for day in practice.done if day >= since)
    whole = recent(practice.lives, practice.pauses, done, practice.today, since)

    found = counted(practice, since, shown)

    older = len(whole.slots) - len(found.slots)
    assert found.slots == whole.slots[older:]
    assert [slot for slot in whole.slots[:older] if slot.span.last >= shown] == []
    assert (found.streak, found.gap) == (whole.streak, whole.gap)
    assert (found.strength, found.due_today) == (whole.strength, whole.due_today)
    assert found.strengths == whole.strengths[len(whole.strengths) - len(found.strengths) :]
    for day in (shown, shown + DAY, shown + 30 * DAY):
        assert strength_before(found, day) == strength_before(whole, day)
    life = practice.lives[-1]
    assert lacking(found, life, shown) == lacking(whole, life, shown)
    if found.past is not None:  # then the last one that ended before is made, and counts
        edge = min(shown, practice.today)
        assert [slot.decided for slot in found.slots if slot.span.last < edge] == [True]


@given(practice=practices(), back=st.integers(0, 300), shown=st.integers(-10, 200))
def test_of_any_habit_what_is_counted_is_what_is_made(
    practice: Practice, back: int, shown: int
) -> None:
    must_be_equal(practice, practice.today - back * DAY, practice.today - shown * DAY)


@given(practice=plain_practices(), back=st.integers(0, 1000), shown=st.integers(-10, 400))
def test_of_a_plain_past_what_is_counted_is_what_is_made(
    practice: Practice, back: int, shown: int
) -> None:
    must_be_equal(practice, FRIDAY - back * DAY, FRIDAY - shown * DAY)


@given(
    practice=plain_practices(),
    back=st.integers(0, 500),
    further=st.lists(st.integers(0, 200), min_size=1, max_size=4),
    shown=st.integers(-10, 100),
)
def test_a_past_that_is_looked_at_step_by_step_is_the_same(
    practice: Practice, back: int, further: list[int], shown: int
) -> None:
    [life] = practice.lives
    since, day = FRIDAY - back * DAY, FRIDAY - shown * DAY
    found = counted(practice, since, day)
    for days in further:
        since -= days * DAY
        done = sorted(day for day in practice.done if day >= since)
        on = further_on(found, life, practice.pauses, done, FRIDAY, since)
        found = on or counted(practice, since, day)

    whole = counted(practice, since, day)

    assert (found.streak, found.gap) == (whole.streak, whole.gap)
    assert (found.slots, found.due_today) == (whole.slots, whole.due_today)
    assert found.strength == pytest.approx(whole.strength, abs=1e-12)
    assert found.strengths == pytest.approx(whole.strengths, abs=1e-12)
    assert strength_before(found, day) == pytest.approx(strength_before(whole, day), abs=1e-12)
    for percents in (False, True):
        lack = lacking(found, life, day, percents=percents)
        assert lack == lacking(whole, life, day, percents=percents)


def test_of_a_plain_past_only_what_shows_is_made() -> None:
    # From Monday 1 June on, but never in the two weeks before the last.
    since = date(2026, 6, 1)
    quiet = range((date(2026, 11, 2) - since).days, (MONDAY - since).days)
    done = {since + n * DAY for n in range((FRIDAY - since).days) if n not in quiet}
    habit = practised("every weekday", since, done, Pauses())

    found = counted(habit, since, MONDAY)

    # 22 weeks of five days, and four more; the last before Monday is Friday 13 November.
    past = found.past
    assert past is not None
    assert (past.decided, past.run, past.state, past.since) == (119, 9, MISSED, date(2026, 11, 2))
    assert past.weight == pytest.approx(0.5 ** (119 / 13))
    assert past.strength == pytest.approx((1 - 0.5 ** (110 / 13)) * 0.5 ** (9 / 13))
    assert [slot.span.first.day for slot in found.slots] == [13, 16, 17, 18, 19, 20]
    assert found.streak == 4


def test_a_gap_goes_on_into_what_was_counted() -> None:
    # Mondays to Sundays: the first week of June is cut by nothing, and nothing was done after it.
    habit = practised("1/week", date(2026, 6, 1), {date(2026, 6, 3)}, Pauses())

    found = counted(habit, date(2026, 6, 1), MONDAY)

    assert found.past is not None
    assert (found.past.decided, found.past.run) == (23, 22)
    # 23 weeks missed of five work days each, and four days of this week.
    assert found.gap == Gap(slots=23, since=date(2026, 6, 8), days=119)


def test_a_streak_that_goes_on_further_back_adds_to_the_strength() -> None:
    # Kept in 20 weeks from Mon 29 June on, and in that of 16 Nov; looked at from half way first.
    since, weeks = date(2026, 1, 5), 46
    habit = practised("1/week", since, {since + 7 * n * DAY for n in range(weeks)}, Pauses())
    [life], done = habit.lives, sorted(habit.done)
    half, whole = MONDAY - 70 * DAY, MONDAY - 140 * DAY

    found = further_on(counted(habit, half, MONDAY), life, Pauses(), done[25:], FRIDAY, whole)

    assert found is not None
    assert found.streak == 21
    assert found.strength == pytest.approx(1 - 0.5 ** (21 * 5**0.5 / 13))


def test_a_first_period_that_asks_for_nothing_counts_only_if_done() -> None:
    # Sunday 31 May: of 1/week nothing is asked of a week with no work day in it.
    for done, decided in ((set[date](), 1), ({date(2026, 5, 31)}, 2)):
        habit = practised("1/week", date(2026, 5, 31), done, Pauses())

        past = counted(habit, date(2026, 5, 31), date(2026, 6, 15)).past

        assert past is not None
        assert (past.decided, past.state) == (decided, MISSED)


@pytest.mark.parametrize(
    ("words", "pauses"),
    [
        pytest.param("every 2 weeks on tue", Pauses(), id="a rule"),
        pytest.param(
            "every weekday", Pauses(off=((date(2026, 7, 1), date(2026, 7, 3)),)), id="days off"
        ),
        pytest.param("1/week", Pauses(skipped=(date(2026, 11, 13),)), id="a skip"),
    ],
)
def test_what_is_not_plain_is_made(words: str, pauses: Pauses) -> None:
    habit = practised(words, date(2026, 6, 1), set(), pauses)

    assert counted(habit, date(2026, 6, 1), MONDAY).past is None


def test_days_off_that_show_leave_the_past_plain() -> None:
    habit = practised("every weekday", date(2026, 6, 1), set(), Pauses(off=((MONDAY, None),)))

    assert counted(habit, date(2026, 6, 1), MONDAY).past is not None


def test_a_past_that_is_counted_wrongly_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    since = date(2026, 6, 1)
    habit = practised("1/week", since, {since + 7 * n * DAY for n in range(20)}, Pauses())
    counted_rightly = counting._past

    def one_less(shares: list[tuple[date, float]], m: float) -> Past | None:
        return counted_rightly(shares[1:], m)

    must_be_equal(habit, since, MONDAY)
    monkeypatch.setattr(counting, "_past", one_less)

    with pytest.raises(AssertionError):
        must_be_equal(habit, since, MONDAY)


def test_a_kept_past_is_a_streak() -> None:
    since = date(2026, 6, 1)
    habit = practised("1/week", since, {since + 7 * n * DAY for n in range(30)}, Pauses())

    found = counted(habit, since, MONDAY)

    assert found.past is not None
    assert (found.past.run, found.past.state, found.streak) == (23, KEPT, 25)
