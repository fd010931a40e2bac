"""Habits of days, worked by hand: weekdays, every day, and the days they leave out."""

from __future__ import annotations

from tests.domain.habit_cases import Case

DAILY = (
    # Slots Fri 6, Mon 9, Tue 10 Nov: no slot before the first day, none on the weekend.
    Case(
        id="weekday-begun-on-a-friday",
        today="2026-11-10",
        versions=(("2026-11-06", "every weekday"),),
        done=("2026-11-06", "2026-11-09"),
        slots=(
            ("2026-11-06", "2026-11-06", 1, 1, "kept"),
            ("2026-11-09", "2026-11-09", 1, 1, "kept"),
            ("2026-11-10", "2026-11-10", 1, 0, "open"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.051922, 0.101149),
        ends="2026-11-10",
        due_today=True,
    ),
    # No slot has begun by Sun 15 Nov; the first that comes is Mon 16 Nov.
    Case(
        id="weekday-begun-on-a-saturday",
        today="2026-11-15",
        versions=(("2026-11-14", "every weekday"),),
        slots=(),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-16",
    ),
    # Slot Mon 16 Nov: "open: its last day is today or later", and nothing is decided.
    Case(
        id="weekday-on-its-first-morning",
        today="2026-11-16",
        versions=(("2026-11-16", "every weekday"),),
        slots=(("2026-11-16", "2026-11-16", 1, 0, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-16",
        due_today=True,
    ),
    # Slots Thu 12, Fri 13, Mon 16 Nov. Sat 14 and Sun 15: "moments outside every slot count as
    # moments only".
    Case(
        id="weekday-done-on-a-weekend",
        today="2026-11-16",
        versions=(("2026-11-12", "every weekday"),),
        done=("2026-11-12", "2026-11-13", "2026-11-14", "2026-11-15"),
        slots=(
            ("2026-11-12", "2026-11-12", 1, 1, "kept"),
            ("2026-11-13", "2026-11-13", 1, 1, "kept"),
            ("2026-11-16", "2026-11-16", 1, 0, "open"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.051922, 0.101149),
        ends="2026-11-16",
        due_today=True,
    ),
    # Slots 16, 17, 18 Nov: yesterday is a miss, today is not. Quiet: Tue 17 Nov.
    Case(
        id="yesterday-is-missed-and-today-is-open",
        today="2026-11-18",
        versions=(("2026-11-16", "every weekday"),),
        done=("2026-11-16",),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 0, "missed"),
            ("2026-11-18", "2026-11-18", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-17",
        gap_days=1,
        rate=(1, 2),
        strength=(0.051922, 0.049227),
        ends="2026-11-18",
        due_today=True,
    ),
    # Slots 16 and 17 Nov. Today's slot is kept at once, by two moments that are one done day;
    # the streak would end on the slot that comes, Wed 18 Nov.
    Case(
        id="today-done-twice-is-kept-once",
        today="2026-11-17",
        versions=(("2026-11-16", "every weekday"),),
        done=("2026-11-16", "2026-11-17", "2026-11-17"),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.051922, 0.101149),
        ends="2026-11-18",
    ),
    # Slots 17 and 18 Nov. Done on Fri 13 and Mon 16: "earlier moments are moments only".
    # One in a row.
    Case(
        id="moments-before-the-first-day",
        today="2026-11-18",
        versions=(("2026-11-17", "every weekday"),),
        done=("2026-11-13", "2026-11-16", "2026-11-17"),
        slots=(
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
            ("2026-11-18", "2026-11-18", 1, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.051922,),
        ends="2026-11-18",
        due_today=True,
    ),
    # Slots 16, 17, 18 Nov. The 16th was done and cost: kept. The 17th only cost: missed, for
    # cost is "never counted as done".
    Case(
        id="a-cost-moment-is-never-done",
        today="2026-11-18",
        versions=(("2026-11-16", "every weekday"),),
        done=("2026-11-16",),
        cost=("2026-11-16", "2026-11-17", "2026-11-18"),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 0, "missed"),
            ("2026-11-18", "2026-11-18", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-17",
        gap_days=1,
        rate=(1, 2),
        strength=(0.051922, 0.049227),
        ends="2026-11-18",
        due_today=True,
    ),
    # Slots Fri 13 to Wed 18 Nov, each of one day, Sat 14 and Sun 15 too. After the 14th comes a
    # miss, after the 15th a kept day. Quiet: Tue 17 Nov.
    Case(
        id="every-day-knows-no-weekend",
        today="2026-11-18",
        versions=(("2026-11-13", "every day"),),
        done=("2026-11-13", "2026-11-16"),
        slots=(
            ("2026-11-13", "2026-11-13", 1, 1, "kept"),
            ("2026-11-14", "2026-11-14", 1, 0, "missed"),
            ("2026-11-15", "2026-11-15", 1, 0, "missed"),
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 0, "missed"),
            ("2026-11-18", "2026-11-18", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(1, 2),
        gap_since="2026-11-17",
        gap_days=1,
        rate=(2, 5),
        comeback=(1, 2),
        strength=(0.051922, 0.049227, 0.046671, 0.09617, 0.091176),
        ends="2026-11-18",
        due_today=True,
    ),
    # Slots Fri 13 to Tue 17 Nov. Quiet since Sat 14 Nov: 14, 15, 16, for every day is active.
    Case(
        id="every-day-is-quiet-on-a-weekend-too",
        today="2026-11-17",
        versions=(("2026-11-13", "every day"),),
        done=("2026-11-13",),
        slots=(
            ("2026-11-13", "2026-11-13", 1, 1, "kept"),
            ("2026-11-14", "2026-11-14", 1, 0, "missed"),
            ("2026-11-15", "2026-11-15", 1, 0, "missed"),
            ("2026-11-16", "2026-11-16", 1, 0, "missed"),
            ("2026-11-17", "2026-11-17", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(3, 3),
        gap_since="2026-11-14",
        gap_days=3,
        rate=(1, 4),
        comeback=(0, 2),
        strength=(0.051922, 0.049227, 0.046671, 0.044247),
        ends="2026-11-17",
        due_today=True,
    ),
    # Slots Mon 16 to Thu 19 and Mon 23 Nov: `every weekday` is the work days, here no Fridays.
    # Quiet: Thu 19 Nov; Fri 20 is not active.
    # decided: W is the number of work days, so that every work day reads √(n·d) = 1 here too.
    Case(
        id="every-weekday-of-a-four-day-week",
        today="2026-11-23",
        versions=(("2026-11-16", "every weekday"),),
        done=("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-20"),
        work_days="mon,tue,wed,thu",
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
            ("2026-11-18", "2026-11-18", 1, 1, "kept"),
            ("2026-11-19", "2026-11-19", 1, 0, "missed"),
            ("2026-11-23", "2026-11-23", 1, 0, "open"),
        ),
        streak=(0, 3),
        gap=(1, 1),
        gap_since="2026-11-19",
        gap_days=1,
        rate=(3, 4),
        strength=(0.051922, 0.101149, 0.14782, 0.140144),
        ends="2026-11-23",
        due_today=True,
    ),
    # Slots Mon 28, Tue 29 Feb and Wed 1 Mar 2028: a leap day is a day.
    Case(
        id="weekday-on-a-leap-day",
        today="2028-03-01",
        versions=(("2028-02-28", "every weekday"),),
        done=("2028-02-28", "2028-02-29"),
        slots=(
            ("2028-02-28", "2028-02-28", 1, 1, "kept"),
            ("2028-02-29", "2028-02-29", 1, 1, "kept"),
            ("2028-03-01", "2028-03-01", 1, 0, "open"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.051922, 0.101149),
        ends="2028-03-01",
        due_today=True,
    ),
)
