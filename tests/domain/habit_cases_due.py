"""When a count asks for today, worked by hand: the days that are left and those still needed."""

from __future__ import annotations

from tests.domain.habit_cases import Case

DUE = (
    # Week of 16 Nov, Tue 17: four active days (17-20) for three. Possible, not due.
    Case(
        id="four-days-left-for-three",
        today="2026-11-17",
        versions=(("2026-11-16", "3/week"),),
        slots=(("2026-11-16", "2026-11-22", 3, 0, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-22",
    ),
    # Week of 16 Nov, Wed 18: three (18-20) for three, "today included".
    Case(
        id="three-days-left-for-three",
        today="2026-11-18",
        versions=(("2026-11-16", "3/week"),),
        slots=(("2026-11-16", "2026-11-22", 3, 0, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-22",
        due_today=True,
    ),
    # Week of 16 Nov, Thu 19: two (19, 20) for three, "as many or fewer".
    Case(
        id="two-days-left-for-three",
        today="2026-11-19",
        versions=(("2026-11-16", "3/week"),),
        slots=(("2026-11-16", "2026-11-22", 3, 0, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-22",
        due_today=True,
    ),
    # Week of 16 Nov, Fri 20, done today: still open with two missing, but asked for nothing more.
    Case(
        id="done-today-and-still-open",
        today="2026-11-20",
        versions=(("2026-11-16", "3/week"),),
        done=("2026-11-20",),
        slots=(("2026-11-16", "2026-11-22", 3, 1, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-22",
    ),
    # Week of 16 Nov, Fri 20: today has a moment that cost; one day left for one.
    Case(
        id="cost-today-is-still-due",
        today="2026-11-20",
        versions=(("2026-11-16", "3/week"),),
        done=("2026-11-16", "2026-11-17"),
        cost=("2026-11-20",),
        slots=(("2026-11-16", "2026-11-22", 3, 2, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-22",
        due_today=True,
    ),
    # Week of 16 Nov, off Thu 19 and Fri 20: 3 * 3 / 5 = 1.8, needs 2, has 1. On Wed 18 the one
    # day left is today.
    # decided: a day that is off is not an active day left.
    Case(
        id="days-off-ahead-are-not-left",
        today="2026-11-18",
        versions=(("2026-11-16", "3/week"),),
        done=("2026-11-16",),
        off=(("2026-11-19", "2026-11-20"),),
        slots=(("2026-11-16", "2026-11-22", 2, 1, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-22",
        due_today=True,
    ),
    # Week of 16 Nov, Fri 20 is a holiday: 2.4, needs 2, has 1, but today is off.
    Case(
        id="today-is-a-holiday",
        today="2026-11-20",
        versions=(("2026-11-16", "3/week"),),
        done=("2026-11-16",),
        holidays=("2026-11-20",),
        slots=(("2026-11-16", "2026-11-22", 2, 1, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-22",
    ),
    # Week of 16 Nov, Sat 21: one is missing, but today is no active day.
    Case(
        id="a-saturday-is-possible-and-not-due",
        today="2026-11-21",
        versions=(("2026-11-16", "3/week"),),
        done=("2026-11-16", "2026-11-18"),
        slots=(("2026-11-16", "2026-11-22", 3, 2, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-22",
    ),
    # Weeks of 16 and 23 Nov: the open one, on Mon 23, has five days for three; 16 Nov was done.
    Case(
        id="a-new-week-is-not-due-on-monday",
        today="2026-11-23",
        versions=(("2026-11-16", "3/week"),),
        done=("2026-11-16", "2026-11-18", "2026-11-20"),
        slots=(
            ("2026-11-16", "2026-11-22", 3, 3, "kept"),
            ("2026-11-23", "2026-11-29", 3, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.186577,),
        ends="2026-11-29",
    ),
    # November from Mon 2: all 21 work days, needs 1. Mon 30 is its last active day.
    Case(
        id="the-last-work-day-of-a-month",
        today="2026-11-30",
        versions=(("2026-11-02", "1/month"),),
        slots=(("2026-11-01", "2026-11-30", 1, 0, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-30",
        due_today=True,
    ),
    # November, Fri 27: two active days (27, 30) for one.
    Case(
        id="two-work-days-before-a-month-ends",
        today="2026-11-27",
        versions=(("2026-11-02", "1/month"),),
        slots=(("2026-11-01", "2026-11-30", 1, 0, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-30",
    ),
    # Slots Mon 16 and Wed 18 Nov: today Tue 17 is no named day.
    Case(
        id="no-slot-holds-today",
        today="2026-11-17",
        versions=(("2026-11-16", "mon,wed,fri"),),
        done=("2026-11-16",),
        slots=(("2026-11-16", "2026-11-16", 1, 1, "kept"),),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.066519,),
        ends="2026-11-18",
    ),
)
