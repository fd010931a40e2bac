"""First weeks, skips, quiet weeks and days that are due, worked by hand for counts a week."""

from __future__ import annotations

from tests.domain.habit_cases import Case

STARTS = (
    # Week of 9 Nov from Fri 13: 3 * 1 / 5 = 0.6, needs 1. Week of 16 Nov: one more is needed and
    # Fri 20 is the last active day.
    Case(
        id="three-a-week-begun-on-a-friday",
        today="2026-11-20",
        versions=(("2026-11-13", "3/week"),),
        done=("2026-11-09", "2026-11-13", "2026-11-16", "2026-11-17"),
        slots=(
            ("2026-11-09", "2026-11-15", 1, 1, "kept"),
            ("2026-11-16", "2026-11-22", 3, 2, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.186577,),
        ends="2026-11-22",
        due_today=True,
    ),
    # Week of 9 Nov from Sat 14: no active day is left, needs 0. Done on Fri 13, "not before the
    # first day".
    Case(
        id="three-a-week-begun-on-a-saturday",
        today="2026-11-16",
        versions=(("2026-11-14", "3/week"),),
        done=("2026-11-13",),
        slots=(
            ("2026-11-09", "2026-11-15", 0, 0, "excused"),
            ("2026-11-16", "2026-11-22", 3, 0, "open"),
        ),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-22",
    ),
    # The same, done on Sun 15 Nov: as many as it needs, "and at least one".
    Case(
        id="three-a-week-begun-and-done-on-a-weekend",
        today="2026-11-16",
        versions=(("2026-11-14", "3/week"),),
        done=("2026-11-15",),
        slots=(
            ("2026-11-09", "2026-11-15", 0, 1, "kept"),
            ("2026-11-16", "2026-11-22", 3, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.186577,),
        ends="2026-11-22",
    ),
    # Week of 9 Nov from Thu 12: 1 * 2 / 5 = 0.4, needs 0. Week of 16 Nov: done on its Sunday.
    Case(
        id="one-a-week-begun-on-a-thursday",
        today="2026-11-23",
        versions=(("2026-11-12", "1/week"),),
        done=("2026-11-22",),
        slots=(
            ("2026-11-09", "2026-11-15", 0, 0, "excused"),
            ("2026-11-16", "2026-11-22", 1, 1, "kept"),
            ("2026-11-23", "2026-11-29", 1, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.112392,),
        ends="2026-11-29",
    ),
    # Week of 9 Nov from Thu 12: needs 1, has none.
    # decided: `since` is the week's first day, but only days of the habit's life are counted:
    # 12, 13, 16, 17 Nov. Wed 18: three days left for three.
    Case(
        id="quiet-from-the-first-week-on",
        today="2026-11-18",
        versions=(("2026-11-12", "3/week"),),
        slots=(
            ("2026-11-09", "2026-11-15", 1, 0, "missed"),
            ("2026-11-16", "2026-11-22", 3, 0, "open"),
        ),
        streak=(0, 0),
        gap=(1, 1),
        gap_since="2026-11-09",
        gap_days=4,
        rate=(0, 1),
        strength=(0.0,),
        ends="2026-11-22",
        due_today=True,
    ),
    # Week of 9 Nov: two moments on Tue 10 are one day of two. Quiet: 9-13 Nov.
    Case(
        id="two-moments-are-one-day",
        today="2026-11-16",
        versions=(("2026-11-09", "2/week"),),
        done=("2026-11-10", "2026-11-10"),
        slots=(
            ("2026-11-09", "2026-11-15", 2, 1, "missed"),
            ("2026-11-16", "2026-11-22", 2, 0, "open"),
        ),
        streak=(0, 0),
        gap=(1, 1),
        gap_since="2026-11-09",
        gap_days=5,
        rate=(0, 1),
        strength=(0.077581,),
        ends="2026-11-22",
    ),
    # Week of 9 Nov: Sat 14 and Sun 15 are two different days, "any days".
    Case(
        id="a-week-kept-on-its-weekend",
        today="2026-11-16",
        versions=(("2026-11-09", "2/week"),),
        done=("2026-11-14", "2026-11-15"),
        slots=(
            ("2026-11-09", "2026-11-15", 2, 2, "kept"),
            ("2026-11-16", "2026-11-22", 2, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.155161,),
        ends="2026-11-22",
    ),
    # Weeks of 9 and 16 Nov: three days of two are no more than kept, and the second is kept on
    # Wed 18 though it runs on to the 22nd. The week that comes ends on the 29th.
    Case(
        id="a-running-week-that-is-kept-already",
        today="2026-11-18",
        versions=(("2026-11-09", "2/week"),),
        done=("2026-11-10", "2026-11-11", "2026-11-12", "2026-11-16", "2026-11-18"),
        slots=(
            ("2026-11-09", "2026-11-15", 2, 3, "kept"),
            ("2026-11-16", "2026-11-22", 2, 2, "kept"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.155161, 0.286248),
        ends="2026-11-29",
    ),
    # Weeks of 9, 16, 23 Nov. "`skip` excuses a whole slot": the 19th takes the week of 16 Nov.
    # Wed 25: three days left for two.
    Case(
        id="a-skipped-week",
        today="2026-11-25",
        versions=(("2026-11-09", "3/week"),),
        done=("2026-11-09", "2026-11-10", "2026-11-11", "2026-11-23"),
        skip=("2026-11-19",),
        slots=(
            ("2026-11-09", "2026-11-15", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 0, 0, "excused"),
            ("2026-11-23", "2026-11-29", 3, 1, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.186577,),
        ends="2026-11-29",
    ),
    # Weeks of 9 and 16 Nov; the second skipped on Sun 22 with one day done: needs 0, has one,
    # kept, and v is 1.
    Case(
        id="a-skipped-week-with-one-day-done",
        today="2026-11-23",
        versions=(("2026-11-09", "3/week"),),
        done=("2026-11-09", "2026-11-10", "2026-11-11", "2026-11-16"),
        skip=("2026-11-22",),
        slots=(
            ("2026-11-09", "2026-11-15", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 0, 1, "kept"),
            ("2026-11-23", "2026-11-29", 3, 0, "open"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.186577, 0.338343),
        ends="2026-11-29",
    ),
    # Week of 16 Nov, running and skipped: excused comes before open. Without the skip Wed 18
    # would be due.
    Case(
        id="the-running-week-is-skipped",
        today="2026-11-18",
        versions=(("2026-11-16", "3/week"),),
        skip=("2026-11-18",),
        slots=(("2026-11-16", "2026-11-22", 0, 0, "excused"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-29",
    ),
    # Weeks of 9, 16, 23 Nov; off from Wed 18 without an end. 3 * 2 / 5 = 1.2, needs 1: kept by
    # Mon 16. All weeks to come are excused.
    Case(
        id="off-without-an-end-in-mid-week",
        today="2026-11-26",
        versions=(("2026-11-09", "3/week"),),
        done=("2026-11-09", "2026-11-10", "2026-11-11", "2026-11-16"),
        off=(("2026-11-18", ""),),
        slots=(
            ("2026-11-09", "2026-11-15", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 1, 1, "kept"),
            ("2026-11-23", "2026-11-29", 0, 0, "excused"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.186577, 0.338343),
        ends=None,
    ),
    # Weeks of 2, 9, 16 Nov: missed, excused (off 9-13), kept. The decided slot after the miss is
    # the kept one.
    Case(
        id="a-comeback-over-an-excused-week",
        today="2026-11-23",
        versions=(("2026-11-02", "3/week"),),
        done=("2026-11-02", "2026-11-16", "2026-11-17", "2026-11-18"),
        off=(("2026-11-09", "2026-11-13"),),
        slots=(
            ("2026-11-02", "2026-11-08", 3, 1, "missed"),
            ("2026-11-09", "2026-11-15", 0, 0, "excused"),
            ("2026-11-16", "2026-11-22", 3, 3, "kept"),
            ("2026-11-23", "2026-11-29", 3, 0, "open"),
        ),
        streak=(1, 1),
        gap=(0, 1),
        rate=(1, 2),
        comeback=(1, 1),
        strength=(0.062192, 0.237165),
        ends="2026-11-29",
    ),
    # The same weeks, the last missed too: two in a row, quiet 2-6 and 16-20 Nov.
    Case(
        id="quiet-over-an-excused-week",
        today="2026-11-23",
        versions=(("2026-11-02", "3/week"),),
        done=("2026-11-16",),
        off=(("2026-11-09", "2026-11-13"),),
        slots=(
            ("2026-11-02", "2026-11-08", 3, 0, "missed"),
            ("2026-11-09", "2026-11-15", 0, 0, "excused"),
            ("2026-11-16", "2026-11-22", 3, 1, "missed"),
            ("2026-11-23", "2026-11-29", 3, 0, "open"),
        ),
        streak=(0, 0),
        gap=(2, 2),
        gap_since="2026-11-02",
        gap_days=10,
        rate=(0, 2),
        comeback=(0, 1),
        strength=(0.0, 0.062192),
        ends="2026-11-29",
    ),
    # Weeks of 2, 9, 16, 23 Nov; off 16-18 leaves 2 of 5: 0.8, needs 1. Quiet since 9 Nov: 9-13,
    # 19, 20, and 23, 24 of the running week: nine.
    Case(
        id="quiet-weeks-with-days-off-inside",
        today="2026-11-25",
        versions=(("2026-11-02", "2/week"),),
        done=("2026-11-02", "2026-11-05"),
        off=(("2026-11-16", "2026-11-18"),),
        slots=(
            ("2026-11-02", "2026-11-08", 2, 2, "kept"),
            ("2026-11-09", "2026-11-15", 2, 0, "missed"),
            ("2026-11-16", "2026-11-22", 1, 0, "missed"),
            ("2026-11-23", "2026-11-29", 2, 0, "open"),
        ),
        streak=(0, 1),
        gap=(2, 2),
        gap_since="2026-11-09",
        gap_days=9,
        rate=(1, 3),
        comeback=(0, 1),
        strength=(0.155161, 0.131086, 0.110747),
        ends="2026-11-29",
    ),
    # Weeks of 2 to 23 Nov, all kept, seen on Sun 29 Nov: the habit's fourth week ends today.
    Case(
        id="the-last-day-of-four-weeks",
        today="2026-11-29",
        versions=(("2026-11-02", "1/week"),),
        done=("2026-11-06", "2026-11-13", "2026-11-20", "2026-11-27"),
        slots=(
            ("2026-11-02", "2026-11-08", 1, 1, "kept"),
            ("2026-11-09", "2026-11-15", 1, 1, "kept"),
            ("2026-11-16", "2026-11-22", 1, 1, "kept"),
            ("2026-11-23", "2026-11-29", 1, 1, "kept"),
        ),
        streak=(4, 4),
        rate=(4, 4),
        strength=(0.112392, 0.212152, 0.3007, 0.379295),
        ends="2026-12-06",
        strength_shown=False,
    ),
    # The same on Mon 30 Nov: "shown from a habit's fifth week on".
    Case(
        id="the-first-day-of-the-fifth-week",
        today="2026-11-30",
        versions=(("2026-11-02", "1/week"),),
        done=("2026-11-06", "2026-11-13", "2026-11-20", "2026-11-27"),
        slots=(
            ("2026-11-02", "2026-11-08", 1, 1, "kept"),
            ("2026-11-09", "2026-11-15", 1, 1, "kept"),
            ("2026-11-16", "2026-11-22", 1, 1, "kept"),
            ("2026-11-23", "2026-11-29", 1, 1, "kept"),
            ("2026-11-30", "2026-12-06", 1, 0, "open"),
        ),
        streak=(4, 4),
        rate=(4, 4),
        strength=(0.112392, 0.212152, 0.3007, 0.379295),
        ends="2026-12-06",
        strength_shown=True,
    ),
)
