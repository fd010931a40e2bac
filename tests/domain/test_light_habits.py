"""The light functions of `add` and `status` say what the full figures say, for random habits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.controls import SEARCH
from tests.domain.random_habits import DAY, Practice, practices
from tests.journals import emptied, moment, operation, uid

from trustlog.domain.cadences import cadence_of
from trustlog.domain.figures import figures
from trustlog.domain.habits import Habit
from trustlog.domain.pauses import Off, Skip
from trustlog.domain.slots import Pauses
from trustlog.domain.spans import Life, Version
from trustlog.practice.runs import Run, run_after
from trustlog.report.due import habits_due
from trustlog.store.habits import add_habit
from trustlog.store.journal import Journal
from trustlog.store.making import blank_journal
from trustlog.store.moments import add_moment
from trustlog.store.pauses import add_off, add_skip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Stored = Callable[[Journal, Practice], None]
    Logged = Callable[[Journal, Practice, Sequence[date]], None]

SLUG = "recognition"


@pytest.fixture(scope="module")
def journal() -> Iterator[Journal]:
    opened = Journal(blank_journal(), blank_journal)
    yield opened
    opened.close()


def stored(journal: Journal, practice: Practice) -> None:
    """Let the journal hold one habit and nothing else."""
    logged(journal, practice, sorted(practice.done))


def logged(journal: Journal, practice: Practice, days: Sequence[date]) -> None:
    """Let the journal hold one habit with its moments in the order in which they were logged."""
    emptied(journal)
    with journal.changing(operation()) as change:
        change.step(SLUG)
        add_habit(change, Habit(slug=SLUG, title="Recognition", lives=practice.lives), uid(1))
        for since, until in practice.pauses.off:
            add_off(change, Off(since=since, until=until, habit=SLUG))
        for day in practice.pauses.skipped:
            add_skip(change, Skip(habit=SLUG, day=day))
        for number, day in enumerate(days, start=1):
            add_moment(change, moment(number, day=day, habit=SLUG))


def stored_without_pauses(journal: Journal, practice: Practice) -> None:
    stored(journal, practice.with_pauses(Pauses()))


def stored_without_its_first_moment(journal: Journal, practice: Practice) -> None:
    stored(journal, practice.without(min(practice.done, default=practice.today)))


def status_names_what_is_due(journal: Journal, keep: Stored) -> Callable[[], None]:
    @given(practice=practices())
    def holds(practice: Practice) -> None:
        keep(journal, practice)
        found = figures(practice.lives, practice.pauses, practice.done, practice.today)
        life = practice.lives[-1]
        is_practised = life.until is None and life.since <= practice.today

        due = [SLUG] if found.due_today and is_practised else []
        assert habits_due(journal, practice.today) == due

    return holds


def the_line_of_a_moment_says_the_run(journal: Journal, keep: Stored) -> Callable[[], None]:
    @given(practice=practices(), back=st.integers(0, 40))
    def holds(practice: Practice, back: int) -> None:
        keep(journal, practice)
        day = practice.today - back * DAY

        assert run_after(journal, SLUG, day, practice.today) == full_run(practice, day)

    return holds


def the_order_of_logging_does_not_matter(journal: Journal, log: Logged) -> Callable[[], None]:
    @given(practice=practices(), data=st.data())
    def holds(practice: Practice, data: st.DataObject) -> None:
        days = sorted(practice.done)
        twice = data.draw(st.lists(st.sampled_from(days), max_size=5)) if days else []
        log(journal, practice, data.draw(st.permutations(days + twice)))

        done = journal.days_done(practice.lives[0].since, practice.today).get(SLUG, ())
        [habit] = journal.habits()
        found = figures(habit.lives, journal.pauses_of(SLUG), done, practice.today)

        assert found == figures(practice.lives, practice.pauses, practice.done, practice.today)

    return holds


def full_run(practice: Practice, day: date) -> Run | None:
    """The run as the full figures of the life that holds the day have it."""
    life = next((each for each in practice.lives if each.holds(day)), None)
    if life is None:
        return None
    found = figures([life], practice.pauses, practice.done, practice.today)
    slot = next((slot for slot in found.slots if day in slot.span.days), None)
    if slot is None:
        return None
    per = slot.span.cadence.per
    if per is None:
        return Run(per=None, streak=found.streak)
    current = practice.today in slot.span.days
    return Run(per=per, streak=0, done=len(slot.done), needed=slot.needed, current=current)


def test_status_names_what_is_due(journal: Journal) -> None:
    status_names_what_is_due(journal, stored)()


def test_the_line_of_a_moment_says_the_run(journal: Journal) -> None:
    the_line_of_a_moment_says_the_run(journal, stored)()


@pytest.mark.parametrize(
    ("day", "today", "is_this_week"),
    [
        pytest.param(16, 16, True, id="on-the-first-day-of-the-week"),
        pytest.param(16, 22, True, id="on-the-last"),
        pytest.param(16, 23, False, id="on-the-first-of-the-next"),
        pytest.param(23, 22, False, id="before-it-began"),
    ],
)
def test_a_count_is_of_the_week_that_holds_today(
    journal: Journal, day: int, today: int, *, is_this_week: bool
) -> None:
    # Three a week since Mon 2 Nov 2026; weeks begin on a Monday.
    since, done = date(2026, 11, 2), date(2026, 11, day)
    life = Life(since=since, versions=(Version(since=since, cadence=cadence_of("3/week")),))
    practice = Practice(
        lives=(life,), pauses=Pauses(), done=frozenset([done]), today=date(2026, 11, today)
    )
    stored(journal, practice)

    found = run_after(journal, SLUG, done, practice.today)

    assert found == Run(per="week", streak=0, done=1, needed=3, current=is_this_week)


def test_the_order_of_logging_does_not_matter(journal: Journal) -> None:
    the_order_of_logging_does_not_matter(journal, logged)()


def test_without_the_last_logged_the_figures_would_differ(journal: Journal) -> None:
    def forgetful(journal: Journal, practice: Practice, days: Sequence[date]) -> None:
        logged(journal, practice, days[:-1])

    with pytest.raises(AssertionError):
        SEARCH(the_order_of_logging_does_not_matter(journal, forgetful))()


def test_without_the_pauses_status_would_name_another_habit(journal: Journal) -> None:
    with pytest.raises(AssertionError):
        SEARCH(status_names_what_is_due(journal, stored_without_pauses))()


@pytest.mark.parametrize(
    "keep",
    [
        pytest.param(stored_without_pauses, id="without-pauses"),
        pytest.param(stored_without_its_first_moment, id="without-the-first-moment"),
    ],
)
def test_without_a_part_the_line_of_a_moment_would_say_another_run(
    journal: Journal, keep: Stored
) -> None:
    with pytest.raises(AssertionError):
        SEARCH(the_line_of_a_moment_says_the_run(journal, keep))()
