"""Days off, holidays and skips, worked by hand for habits of days."""

from __future__ import annotations

from tests.domain.habit_cases import Case

OFF = (
    # Slots 16, 17, 18 Nov. The 17th is skipped and done: kept is asked first.
    Case(
        id="a-skipped-day-that-was-done-is-kept",
        today="2026-11-18",
        versions=(("2026-11-16", "every weekday"),),
        done=("2026-11-16", "2026-11-17"),
        skip=("2026-11-17",),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 0, 1, "kept"),
            ("2026-11-18", "2026-11-18", 1, 0, "open"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.051922, 0.101149),
        ends="2026-11-18",
        due_today=True,
    ),
    # Slots Thu 19 and Fri 20 Nov: today is skipped, so the streak would end on Mon 23 Nov.
    Case(
        id="today-is-skipped",
        today="2026-11-20",
        versions=(("2026-11-19", "every weekday"),),
        done=("2026-11-19",),
        skip=("2026-11-20",),
        slots=(
            ("2026-11-19", "2026-11-19", 1, 1, "kept"),
            ("2026-11-20", "2026-11-20", 0, 0, "excused"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.051922,),
        ends="2026-11-23",
    ),
    # Slots Thu 19, Fri 20 Nov. Off Fri 20 to Tue 24 Nov is known: those to come are stepped over.
    Case(
        id="a-long-weekend-ahead",
        today="2026-11-20",
        versions=(("2026-11-19", "every weekday"),),
        done=("2026-11-19",),
        off=(("2026-11-20", "2026-11-24"),),
        slots=(
            ("2026-11-19", "2026-11-19", 1, 1, "kept"),
            ("2026-11-20", "2026-11-20", 0, 0, "excused"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.051922,),
        ends="2026-11-25",
    ),
    # Slots 16 to 20 Nov, off 17-18. "Done days count wherever in the slot they lie, off or not":
    # the 18th is kept, the 17th excused. Quiet: Thu 19 Nov.
    Case(
        id="done-on-a-day-off",
        today="2026-11-20",
        versions=(("2026-11-16", "every weekday"),),
        done=("2026-11-16", "2026-11-18"),
        off=(("2026-11-17", "2026-11-18"),),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 0, 0, "excused"),
            ("2026-11-18", "2026-11-18", 0, 1, "kept"),
            ("2026-11-19", "2026-11-19", 1, 0, "missed"),
            ("2026-11-20", "2026-11-20", 1, 0, "open"),
        ),
        streak=(0, 2),
        gap=(1, 1),
        gap_since="2026-11-19",
        gap_days=1,
        rate=(2, 3),
        strength=(0.051922, 0.101149, 0.095897),
        ends="2026-11-20",
        due_today=True,
    ),
    # Slots Mon 21 Dec to Mon 4 Jan. Fri 25 Dec and Fri 1 Jan are holidays; Sat 26 Dec has no slot.
    # Kept 21-24 and 28 Dec: five; missed 29; kept 30-31: two.
    Case(
        id="public-holidays-at-the-turn-of-the-year",
        today="2027-01-04",
        versions=(("2026-12-21", "every weekday"),),
        done=(
            *("2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24"),
            *("2026-12-28", "2026-12-30", "2026-12-31"),
        ),
        holidays=("2026-12-25", "2026-12-26", "2027-01-01"),
        slots=(
            ("2026-12-21", "2026-12-21", 1, 1, "kept"),
            ("2026-12-22", "2026-12-22", 1, 1, "kept"),
            ("2026-12-23", "2026-12-23", 1, 1, "kept"),
            ("2026-12-24", "2026-12-24", 1, 1, "kept"),
            ("2026-12-25", "2026-12-25", 0, 0, "excused"),
            ("2026-12-28", "2026-12-28", 1, 1, "kept"),
            ("2026-12-29", "2026-12-29", 1, 0, "missed"),
            ("2026-12-30", "2026-12-30", 1, 1, "kept"),
            ("2026-12-31", "2026-12-31", 1, 1, "kept"),
            ("2027-01-01", "2027-01-01", 0, 0, "excused"),
            ("2027-01-04", "2027-01-04", 1, 0, "open"),
        ),
        streak=(2, 5),
        gap=(0, 1),
        rate=(7, 8),
        comeback=(1, 1),
        strength=(0.051922, 0.101149, 0.14782, 0.192067, 0.234017, 0.221866, 0.262269, 0.300574),
        ends="2027-01-04",
        due_today=True,
    ),
    # Slots 9 to 18 Nov, off from the 12th: "without an end it lasts until `back`". Quiet: Wed 11.
    # decided: days to come are off too, so there is no day on which the streak would end.
    Case(
        id="off-without-an-end",
        today="2026-11-18",
        versions=(("2026-11-09", "every weekday"),),
        done=("2026-11-09", "2026-11-10"),
        off=(("2026-11-12", ""),),
        slots=(
            ("2026-11-09", "2026-11-09", 1, 1, "kept"),
            ("2026-11-10", "2026-11-10", 1, 1, "kept"),
            ("2026-11-11", "2026-11-11", 1, 0, "missed"),
            ("2026-11-12", "2026-11-12", 0, 0, "excused"),
            ("2026-11-13", "2026-11-13", 0, 0, "excused"),
            ("2026-11-16", "2026-11-16", 0, 0, "excused"),
            ("2026-11-17", "2026-11-17", 0, 0, "excused"),
            ("2026-11-18", "2026-11-18", 0, 0, "excused"),
        ),
        streak=(0, 2),
        gap=(1, 1),
        gap_since="2026-11-11",
        gap_days=1,
        rate=(2, 3),
        strength=(0.051922, 0.101149, 0.095897),
        ends=None,
    ),
    # Slots Tue 3, Thu 5, Tue 10, Thu 12, Tue 17, Thu 19 Nov; off 9-11. Quiet since Thu 5 Nov:
    # 5, 6, 12, 13, 16, 17, 18: seven work days, the named ones and those between.
    Case(
        id="a-long-quiet-leaves-out-days-off",
        today="2026-11-19",
        versions=(("2026-11-03", "tue,thu"),),
        done=("2026-11-03",),
        off=(("2026-11-09", "2026-11-11"),),
        slots=(
            ("2026-11-03", "2026-11-03", 1, 1, "kept"),
            ("2026-11-05", "2026-11-05", 1, 0, "missed"),
            ("2026-11-10", "2026-11-10", 0, 0, "excused"),
            ("2026-11-12", "2026-11-12", 1, 0, "missed"),
            ("2026-11-17", "2026-11-17", 1, 0, "missed"),
            ("2026-11-19", "2026-11-19", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(3, 3),
        gap_since="2026-11-05",
        gap_days=7,
        rate=(1, 4),
        comeback=(0, 2),
        strength=(0.080849, 0.074312, 0.068304, 0.062782),
        ends="2026-11-19",
        due_today=True,
    ),
    # Slots 16 to 20 Nov, off on the 17th. 16 and 18 are missed "in a row"; of the two, only after
    # the 18th comes a kept slot.
    Case(
        id="two-misses-around-a-day-off",
        today="2026-11-20",
        versions=(("2026-11-16", "every weekday"),),
        done=("2026-11-19",),
        off=(("2026-11-17", "2026-11-17"),),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 0, "missed"),
            ("2026-11-17", "2026-11-17", 0, 0, "excused"),
            ("2026-11-18", "2026-11-18", 1, 0, "missed"),
            ("2026-11-19", "2026-11-19", 1, 1, "kept"),
            ("2026-11-20", "2026-11-20", 1, 0, "open"),
        ),
        streak=(1, 1),
        gap=(0, 2),
        rate=(1, 3),
        comeback=(1, 2),
        strength=(0.0, 0.0, 0.051922),
        ends="2026-11-20",
        due_today=True,
    ),
    # Slots Tue 10 and 24 Nov; off on the 24th. A day off does not move the next, Tue 8 Dec.
    Case(
        id="every-second-tuesday-with-one-off",
        today="2026-12-07",
        versions=(("2026-11-04", "every 2 weeks on tue"),),
        done=("2026-11-10", "2026-12-01"),
        off=(("2026-11-24", "2026-11-24"),),
        slots=(
            ("2026-11-10", "2026-11-10", 1, 1, "kept"),
            ("2026-11-24", "2026-11-24", 0, 0, "excused"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.155161,),
        ends="2026-12-08",
    ),
    # Slots Sat 7, 14, 21 Nov. A rule that names a Saturday counts every day: off on Sat 14 and
    # Sun 15, quiet since Sat 21: 21 and 22 Nov.
    Case(
        id="saturdays-with-one-off",
        today="2026-11-23",
        versions=(("2026-11-07", "sat"),),
        done=("2026-11-07",),
        off=(("2026-11-14", "2026-11-15"),),
        slots=(
            ("2026-11-07", "2026-11-07", 1, 1, "kept"),
            ("2026-11-14", "2026-11-14", 0, 0, "excused"),
            ("2026-11-21", "2026-11-21", 1, 0, "missed"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-21",
        gap_days=2,
        rate=(1, 2),
        strength=(0.13157, 0.11426),
        ends="2026-11-28",
    ),
)
