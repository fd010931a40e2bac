"""Habits retired and taken up again, worked by hand: where slots end and begin.

decided: "adopted again, it starts anew" means that nothing in a row crosses from one life into the
next: streak, gap, comeback and strength begin again. What is longest and what is counted over the
whole habit looks at every life.
"""

from __future__ import annotations

from tests.domain.habit_cases import Case

LIVES = (
    # Slots Mon 9 to Fri 13 Nov, the day of retirement included; none after.
    Case(
        id="retired-that-day-included",
        today="2026-11-18",
        versions=(("2026-11-09", "every weekday"),),
        done=("2026-11-09", "2026-11-10", "2026-11-13"),
        retired="2026-11-13",
        slots=(
            ("2026-11-09", "2026-11-09", 1, 1, "kept"),
            ("2026-11-10", "2026-11-10", 1, 1, "kept"),
            ("2026-11-11", "2026-11-11", 1, 0, "missed"),
            ("2026-11-12", "2026-11-12", 1, 0, "missed"),
            ("2026-11-13", "2026-11-13", 1, 1, "kept"),
        ),
        streak=(1, 2),
        gap=(0, 2),
        rate=(3, 5),
        comeback=(1, 2),
        strength=(0.051922, 0.101149, 0.095897, 0.090918, 0.13812),
        ends=None,
    ),
    # Slots Mon 9 to Thu 12 Nov.
    # decided: the quiet of a retired habit ends with it: 11 and 12 Nov, not to yesterday.
    Case(
        id="retired-while-quiet",
        today="2026-11-20",
        versions=(("2026-11-09", "every weekday"),),
        done=("2026-11-09", "2026-11-10"),
        retired="2026-11-12",
        slots=(
            ("2026-11-09", "2026-11-09", 1, 1, "kept"),
            ("2026-11-10", "2026-11-10", 1, 1, "kept"),
            ("2026-11-11", "2026-11-11", 1, 0, "missed"),
            ("2026-11-12", "2026-11-12", 1, 0, "missed"),
        ),
        streak=(0, 2),
        gap=(2, 2),
        gap_since="2026-11-11",
        gap_days=2,
        rate=(2, 4),
        comeback=(0, 1),
        strength=(0.051922, 0.101149, 0.095897, 0.090918),
        ends=None,
    ),
    # Weeks of 9 and 16 Nov, retired Wed 18: 3 of 5 days are inside the habit's life, 1.8, needs 2.
    Case(
        id="retired-in-mid-week",
        today="2026-11-23",
        versions=(("2026-11-09", "3/week"),),
        done=("2026-11-09", "2026-11-11", "2026-11-13", "2026-11-16", "2026-11-18"),
        retired="2026-11-18",
        slots=(
            ("2026-11-09", "2026-11-15", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 2, 2, "kept"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.186577, 0.338343),
        ends=None,
    ),
    # Weeks of 9 and 16 Nov, retired Mon 16: 0.6, needs 1, has none.
    # decided: quiet counts the habit's own days: Mon 16 alone.
    Case(
        id="retired-on-a-monday",
        today="2026-11-23",
        versions=(("2026-11-09", "3/week"),),
        done=("2026-11-09", "2026-11-11", "2026-11-13"),
        retired="2026-11-16",
        slots=(
            ("2026-11-09", "2026-11-15", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 1, 0, "missed"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-16",
        gap_days=1,
        rate=(1, 2),
        strength=(0.186577, 0.151766),
        ends=None,
    ),
    # Weeks of 9 and 16 Nov, retired Sun 15: the week of the 16th is no slot.
    Case(
        id="retired-at-the-end-of-a-week",
        today="2026-11-23",
        versions=(("2026-11-09", "3/week"),),
        done=("2026-11-09", "2026-11-11", "2026-11-15"),
        retired="2026-11-15",
        slots=(("2026-11-09", "2026-11-15", 3, 3, "kept"),),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.186577,),
        ends=None,
    ),
    # November from Mon 2 to Fri 13: 10 of 21 work days, 2 * 10 / 21 = 0.95, needs 1.
    Case(
        id="retired-in-mid-month",
        today="2026-12-01",
        versions=(("2026-11-02", "2/month"),),
        done=("2026-11-12",),
        retired="2026-11-13",
        slots=(("2026-11-01", "2026-11-30", 1, 1, "kept"),),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.29643,),
        ends=None,
    ),
    # Slots 2-4 Nov, then 16-18 Nov; "the days between have no slots", and Tue 10 is a moment only.
    # The miss of the 4th has no slot after it in its life.
    Case(
        id="taken-up-again",
        today="2026-11-18",
        versions=(("2026-11-02", "every weekday"),),
        done=("2026-11-02", "2026-11-03", "2026-11-10", "2026-11-16", "2026-11-17"),
        retired="2026-11-04",
        again=(("2026-11-16", "every weekday", ""),),
        slots=(
            ("2026-11-02", "2026-11-02", 1, 1, "kept"),
            ("2026-11-03", "2026-11-03", 1, 1, "kept"),
            ("2026-11-04", "2026-11-04", 1, 0, "missed"),
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
            ("2026-11-18", "2026-11-18", 1, 0, "open"),
        ),
        streak=(2, 2),
        gap=(0, 1),
        rate=(4, 5),
        strength=(0.051922, 0.101149, 0.095897, 0.051922, 0.101149),
        ends="2026-11-18",
        due_today=True,
    ),
    # Slots 2-4 Nov, then 16 and 17 Nov: one in a row, for the three before belong to another
    # life; they stay the longest.
    Case(
        id="the-longest-streak-was-in-the-first-life",
        today="2026-11-17",
        versions=(("2026-11-02", "every weekday"),),
        done=("2026-11-02", "2026-11-03", "2026-11-04", "2026-11-16"),
        retired="2026-11-04",
        again=(("2026-11-16", "every weekday", ""),),
        slots=(
            ("2026-11-02", "2026-11-02", 1, 1, "kept"),
            ("2026-11-03", "2026-11-03", 1, 1, "kept"),
            ("2026-11-04", "2026-11-04", 1, 1, "kept"),
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 0, "open"),
        ),
        streak=(1, 3),
        rate=(4, 4),
        strength=(0.051922, 0.101149, 0.14782, 0.051922),
        ends="2026-11-17",
        due_today=True,
    ),
    # Slots 2-4 Nov, then 16 and 17 Nov: two misses before and one after are not three. Quiet:
    # Mon 16.
    Case(
        id="quiet-does-not-cross-lives",
        today="2026-11-17",
        versions=(("2026-11-02", "every weekday"),),
        done=("2026-11-02",),
        retired="2026-11-04",
        again=(("2026-11-16", "every weekday", ""),),
        slots=(
            ("2026-11-02", "2026-11-02", 1, 1, "kept"),
            ("2026-11-03", "2026-11-03", 1, 0, "missed"),
            ("2026-11-04", "2026-11-04", 1, 0, "missed"),
            ("2026-11-16", "2026-11-16", 1, 0, "missed"),
            ("2026-11-17", "2026-11-17", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(1, 2),
        gap_since="2026-11-16",
        gap_days=1,
        rate=(1, 4),
        comeback=(0, 1),
        strength=(0.051922, 0.049227, 0.046671, 0.0),
        ends="2026-11-17",
        due_today=True,
    ),
    # Week of 2 Nov; then, from Thu 19, the weeks of 16 and 23 Nov: 2 * 2 / 5 = 0.8, needs 1. Wed
    # 18 came before the new first day, Fri 20 counts.
    Case(
        id="taken-up-again-with-another-cadence",
        today="2026-11-23",
        versions=(("2026-11-02", "3/week"),),
        done=("2026-11-02", "2026-11-04", "2026-11-06", "2026-11-18", "2026-11-20"),
        retired="2026-11-08",
        again=(("2026-11-19", "2/week", ""),),
        slots=(
            ("2026-11-02", "2026-11-08", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 1, 1, "kept"),
            ("2026-11-23", "2026-11-29", 2, 0, "open"),
        ),
        streak=(1, 1),
        rate=(2, 2),
        strength=(0.186577, 0.155161),
        ends="2026-11-29",
    ),
    # Slot Tue 10 Nov; again from Mon 16: anchored anew on Tue 17, then 1 Dec; 24 Nov is no slot.
    Case(
        id="every-second-tuesday-is-anchored-anew",
        today="2026-12-01",
        versions=(("2026-11-04", "every 2 weeks on tue"),),
        done=("2026-11-10", "2026-11-17", "2026-11-24"),
        retired="2026-11-11",
        again=(("2026-11-16", "every 2 weeks on tue", ""),),
        slots=(
            ("2026-11-10", "2026-11-10", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
            ("2026-12-01", "2026-12-01", 1, 0, "open"),
        ),
        streak=(1, 1),
        rate=(2, 2),
        strength=(0.155161, 0.155161),
        ends="2026-12-01",
        due_today=True,
    ),
    # Slots 2, 3 Nov and 16, 17 Nov, retired twice. Quiet: Tue 17, where it ended.
    Case(
        id="retired-twice",
        today="2026-11-20",
        versions=(("2026-11-02", "every weekday"),),
        done=("2026-11-02", "2026-11-03", "2026-11-16"),
        retired="2026-11-03",
        again=(("2026-11-16", "every weekday", "2026-11-17"),),
        slots=(
            ("2026-11-02", "2026-11-02", 1, 1, "kept"),
            ("2026-11-03", "2026-11-03", 1, 1, "kept"),
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 0, "missed"),
        ),
        streak=(0, 2),
        gap=(1, 1),
        gap_since="2026-11-17",
        gap_days=1,
        rate=(3, 4),
        strength=(0.051922, 0.101149, 0.051922, 0.049227),
        ends=None,
    ),
)
