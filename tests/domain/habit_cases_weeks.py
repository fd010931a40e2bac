"""So many times a week, worked by hand: what a week needs when parts of it are off."""

from __future__ import annotations

from tests.domain.habit_cases import Case

WEEKS = (
    # Weeks of 2 Nov to 14 Dec with 5, 4, 3, 2, 1, 0, 5 of 5 work days left: 3 * a / 5 is 3, 2.4,
    # 1.8, 1.2, 0.6, 0, so "3, 2, 2, 1, 1, 0". The week of 16 Nov has one of two.
    Case(
        id="three-a-week-with-ever-fewer-days",
        today="2026-12-14",
        versions=(("2026-11-02", "3/week"),),
        done=(
            *("2026-11-02", "2026-11-03", "2026-11-04", "2026-11-10", "2026-11-11"),
            *("2026-11-18", "2026-11-26", "2026-12-04"),
        ),
        off=(
            ("2026-11-09", "2026-11-09"),
            ("2026-11-16", "2026-11-17"),
            ("2026-11-23", "2026-11-25"),
            ("2026-11-30", "2026-12-03"),
            ("2026-12-07", "2026-12-11"),
        ),
        slots=(
            ("2026-11-02", "2026-11-08", 3, 3, "kept"),
            ("2026-11-09", "2026-11-15", 2, 2, "kept"),
            ("2026-11-16", "2026-11-22", 2, 1, "missed"),
            ("2026-11-23", "2026-11-29", 1, 1, "kept"),
            ("2026-11-30", "2026-12-06", 1, 1, "kept"),
            ("2026-12-07", "2026-12-13", 0, 0, "excused"),
            ("2026-12-14", "2026-12-20", 3, 0, "open"),
        ),
        streak=(2, 2),
        gap=(0, 1),
        rate=(4, 5),
        comeback=(1, 1),
        strength=(0.186577, 0.338343, 0.368504, 0.486326, 0.582166),
        ends="2026-12-20",
    ),
    # The same weeks at two: 2, 1.6, 1.2, 0.8, 0.4, 0 round to 2, 2, 1, 1, 0, 0. The week of
    # 30 Nov needs nothing and was done on one day: kept, "at least one". Today Tue 15 Dec.
    Case(
        id="two-a-week-with-ever-fewer-days",
        today="2026-12-15",
        versions=(("2026-11-02", "2/week"),),
        done=(
            *("2026-11-02", "2026-11-03", "2026-11-10", "2026-11-11"),
            *("2026-11-18", "2026-12-04", "2026-12-15"),
        ),
        off=(
            ("2026-11-09", "2026-11-09"),
            ("2026-11-16", "2026-11-17"),
            ("2026-11-23", "2026-11-25"),
            ("2026-11-30", "2026-12-03"),
            ("2026-12-07", "2026-12-11"),
        ),
        slots=(
            ("2026-11-02", "2026-11-08", 2, 2, "kept"),
            ("2026-11-09", "2026-11-15", 2, 2, "kept"),
            ("2026-11-16", "2026-11-22", 1, 1, "kept"),
            ("2026-11-23", "2026-11-29", 1, 0, "missed"),
            ("2026-11-30", "2026-12-06", 0, 1, "kept"),
            ("2026-12-07", "2026-12-13", 0, 0, "excused"),
            ("2026-12-14", "2026-12-20", 2, 1, "open"),
        ),
        streak=(1, 3),
        gap=(0, 1),
        rate=(4, 5),
        comeback=(1, 1),
        strength=(0.155161, 0.286248, 0.396994, 0.335396, 0.438517),
        ends="2026-12-20",
    ),
    # The same weeks at one: 1, 0.8, 0.6, 0.4, 0.2, 0 round to 1, 1, 1, 0, 0, 0.
    Case(
        id="one-a-week-with-ever-fewer-days",
        today="2026-12-14",
        versions=(("2026-11-02", "1/week"),),
        done=("2026-11-06", "2026-11-18"),
        off=(
            ("2026-11-09", "2026-11-09"),
            ("2026-11-16", "2026-11-17"),
            ("2026-11-23", "2026-11-25"),
            ("2026-11-30", "2026-12-03"),
            ("2026-12-07", "2026-12-11"),
        ),
        slots=(
            ("2026-11-02", "2026-11-08", 1, 1, "kept"),
            ("2026-11-09", "2026-11-15", 1, 0, "missed"),
            ("2026-11-16", "2026-11-22", 1, 1, "kept"),
            ("2026-11-23", "2026-11-29", 0, 0, "excused"),
            ("2026-11-30", "2026-12-06", 0, 0, "excused"),
            ("2026-12-07", "2026-12-13", 0, 0, "excused"),
            ("2026-12-14", "2026-12-20", 1, 0, "open"),
        ),
        streak=(1, 1),
        gap=(0, 1),
        rate=(2, 3),
        comeback=(1, 1),
        strength=(0.112392, 0.09976, 0.20094),
        ends="2026-12-20",
    ),
    # Begun Tue 10 Nov: 4 * 4 / 5 = 3.2; then 3, 2, 1 days left: 2.4, 1.6, 0.8. Needs 3, 2, 2, 1.
    # The Sunday 6 Dec counts, "any days".
    Case(
        id="four-a-week-with-ever-fewer-days",
        today="2026-12-07",
        versions=(("2026-11-10", "4/week"),),
        done=(
            *("2026-11-10", "2026-11-11", "2026-11-12", "2026-11-18"),
            *("2026-11-26", "2026-11-27", "2026-12-06"),
        ),
        off=(
            ("2026-11-16", "2026-11-17"),
            ("2026-11-23", "2026-11-25"),
            ("2026-11-30", "2026-12-03"),
        ),
        slots=(
            ("2026-11-09", "2026-11-15", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 2, 1, "missed"),
            ("2026-11-23", "2026-11-29", 2, 2, "kept"),
            ("2026-11-30", "2026-12-06", 1, 1, "kept"),
            ("2026-12-07", "2026-12-13", 4, 0, "open"),
        ),
        streak=(2, 2),
        gap=(0, 1),
        rate=(3, 4),
        comeback=(1, 1),
        strength=(0.212152, 0.273219, 0.427407, 0.548884),
        ends="2026-12-13",
    ),
    # Five is "not above the number of work days": work days count. Begun Thu 12 Nov: 2 of 5 left,
    # needs 2; Thu 12 and Sat 14 are two. Week of 16 Nov: four of five, and Fri 20 is left.
    Case(
        id="five-a-week-is-the-work-days",
        today="2026-11-20",
        versions=(("2026-11-12", "5/week"),),
        done=(
            *("2026-11-12", "2026-11-14"),
            *("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19"),
        ),
        slots=(
            ("2026-11-09", "2026-11-15", 2, 2, "kept"),
            ("2026-11-16", "2026-11-22", 5, 4, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.234017,),
        ends="2026-11-22",
        due_today=True,
    ),
    # Six is above five: every day is active. Week of 9 Nov: six; of 16 Nov, off Sat 21 and
    # Sun 22: 6 * 5 / 7 = 4.29, needs 4, and Sat 21 counts. Tue 24 Nov: six days for six.
    Case(
        id="six-a-week-counts-every-day",
        today="2026-11-24",
        versions=(("2026-11-09", "6/week"),),
        done=(
            *("2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13", "2026-11-15"),
            *("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-21"),
        ),
        off=(("2026-11-21", "2026-11-22"),),
        slots=(
            ("2026-11-09", "2026-11-15", 6, 6, "kept"),
            ("2026-11-16", "2026-11-22", 4, 4, "kept"),
            ("2026-11-23", "2026-11-29", 6, 0, "open"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.292167, 0.498972),
        ends="2026-11-29",
        due_today=True,
    ),
    # Begun Thu 12 Nov: four of seven days left, 7 * 4 / 7 = 4. Week of 16 Nov: two of seven, and
    # Wed 18 to Sun 22 are five for five.
    Case(
        id="seven-a-week-is-every-day",
        today="2026-11-18",
        versions=(("2026-11-12", "7/week"),),
        done=(
            *("2026-11-12", "2026-11-13", "2026-11-14", "2026-11-15"),
            *("2026-11-16", "2026-11-17"),
        ),
        slots=(
            ("2026-11-09", "2026-11-15", 4, 4, "kept"),
            ("2026-11-16", "2026-11-22", 7, 2, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.311495,),
        ends="2026-11-22",
        due_today=True,
    ),
    # Five is above four work days: every day is active. Off Fri 20 to Sun 22 Nov leaves four:
    # 5 * 4 / 7 = 2.86, needs 3; Fri 20 counts though off.
    Case(
        id="more-a-week-than-there-are-work-days",
        today="2026-11-23",
        versions=(("2026-11-16", "5/week"),),
        done=("2026-11-16", "2026-11-17", "2026-11-20"),
        off=(("2026-11-20", "2026-11-22"),),
        work_days="mon,tue,wed,thu",
        slots=(
            ("2026-11-16", "2026-11-22", 3, 3, "kept"),
            ("2026-11-23", "2026-11-29", 5, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.270532,),
        ends="2026-11-29",
    ),
    # Weeks of four work days. Off Mon 9 to Tue 10 Nov: 3 * 2 / 4 = 1.5, "halves up", needs 2; off
    # 16-18 Nov: 0.75, needs 1, and Fri 20 is any day. Tue 24: three days left for three.
    # decided: W is the number of work days, d = 4.
    Case(
        id="three-in-a-week-of-four-work-days",
        today="2026-11-24",
        versions=(("2026-11-09", "3/week"),),
        done=("2026-11-11", "2026-11-20"),
        off=(("2026-11-09", "2026-11-10"), ("2026-11-16", "2026-11-18")),
        work_days="mon,tue,wed,thu",
        slots=(
            ("2026-11-09", "2026-11-15", 2, 1, "missed"),
            ("2026-11-16", "2026-11-22", 1, 1, "kept"),
            ("2026-11-23", "2026-11-29", 3, 0, "open"),
        ),
        streak=(1, 1),
        gap=(0, 1),
        rate=(1, 2),
        comeback=(1, 1),
        strength=(0.084324, 0.238751),
        ends="2026-11-29",
        due_today=True,
    ),
    # Week of 16 Nov, off Sat 21 and Sun 22: five of five work days are left, needs 3, has 2.
    # Quiet: 16-20 Nov.
    Case(
        id="a-weekend-off-takes-nothing-from-a-week",
        today="2026-11-23",
        versions=(("2026-11-16", "3/week"),),
        done=("2026-11-16", "2026-11-17"),
        off=(("2026-11-21", "2026-11-22"),),
        slots=(
            ("2026-11-16", "2026-11-22", 3, 2, "missed"),
            ("2026-11-23", "2026-11-29", 3, 0, "open"),
        ),
        streak=(0, 0),
        gap=(1, 1),
        gap_since="2026-11-16",
        gap_days=5,
        rate=(0, 1),
        strength=(0.124384,),
        ends="2026-11-29",
    ),
    # Weeks of 21 and 28 Dec 2026 (ISO weeks 52 and 53) and 4 Jan 2027. Fri 25 Dec leaves 4: 2.4,
    # needs 2. Off 28-30 Dec, holidays on the 30th (again) and 1 Jan leave Thu 31: 0.6, needs 1.
    Case(
        id="week-53-with-holidays",
        today="2027-01-04",
        versions=(("2026-12-21", "3/week"),),
        done=("2026-12-21", "2026-12-24", "2027-01-03"),
        off=(("2026-12-28", "2026-12-30"),),
        holidays=("2026-12-25", "2026-12-26", "2026-12-30", "2027-01-01"),
        slots=(
            ("2026-12-21", "2026-12-27", 2, 2, "kept"),
            ("2026-12-28", "2027-01-03", 1, 1, "kept"),
            ("2027-01-04", "2027-01-10", 3, 0, "open"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.186577, 0.338343),
        ends="2027-01-10",
    ),
    # Weeks Sun 8 to Sat 14, 15-21, 22-28 Nov. Sat 14 belongs to the first, Sun 22 to the third.
    # Quiet: 16-20 Nov; today Mon 23 Nov.
    Case(
        id="weeks-from-sunday",
        today="2026-11-23",
        versions=(("2026-11-08", "3/week"),),
        done=(
            *("2026-11-08", "2026-11-13", "2026-11-14"),
            *("2026-11-15", "2026-11-16", "2026-11-22"),
        ),
        week_start="sunday",
        slots=(
            ("2026-11-08", "2026-11-14", 3, 3, "kept"),
            ("2026-11-15", "2026-11-21", 3, 2, "missed"),
            ("2026-11-22", "2026-11-28", 3, 1, "open"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-15",
        gap_days=5,
        rate=(1, 2),
        strength=(0.186577, 0.27615),
        ends="2026-11-28",
    ),
)
