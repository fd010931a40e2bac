"""Named days and recurrence rules, worked by hand."""

from __future__ import annotations

from tests.domain.habit_cases import Case

RULES = (
    # Slots Mon 9, Wed 11, Fri 13, Mon 16, Wed 18 Nov; Thu 12 is no slot. Quiet: Wed 18 Nov.
    Case(
        id="mon-wed-fri",
        today="2026-11-19",
        versions=(("2026-11-09", "mon,wed,fri"),),
        done=("2026-11-09", "2026-11-11", "2026-11-12", "2026-11-16"),
        slots=(
            ("2026-11-09", "2026-11-09", 1, 1, "kept"),
            ("2026-11-11", "2026-11-11", 1, 1, "kept"),
            ("2026-11-13", "2026-11-13", 1, 0, "missed"),
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-18", "2026-11-18", 1, 0, "missed"),
        ),
        streak=(0, 2),
        gap=(1, 1),
        gap_since="2026-11-18",
        gap_days=1,
        rate=(3, 5),
        comeback=(1, 1),
        strength=(0.066519, 0.128613, 0.120058, 0.178591, 0.166711),
        ends="2026-11-20",
    ),
    # Slots Mon 9 to Fri 20 Nov, three a week. Quiet since Wed 11 Nov: 11, 12, 13, 16, 17, 18, 19,
    # "the active, not-off days", not the named ones alone.
    Case(
        id="mon-wed-fri-is-quiet-in-work-days",
        today="2026-11-20",
        versions=(("2026-11-09", "mon,wed,fri"),),
        done=("2026-11-09",),
        slots=(
            ("2026-11-09", "2026-11-09", 1, 1, "kept"),
            ("2026-11-11", "2026-11-11", 1, 0, "missed"),
            ("2026-11-13", "2026-11-13", 1, 0, "missed"),
            ("2026-11-16", "2026-11-16", 1, 0, "missed"),
            ("2026-11-18", "2026-11-18", 1, 0, "missed"),
            ("2026-11-20", "2026-11-20", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(4, 4),
        gap_since="2026-11-11",
        gap_days=7,
        rate=(1, 5),
        comeback=(0, 3),
        strength=(0.066519, 0.062094, 0.057964, 0.054108, 0.050509),
        ends="2026-11-20",
        due_today=True,
    ),
    # Slots Tue 10, Thu 12, Tue 17, Thu 19 Nov.
    Case(
        id="tue-thu",
        today="2026-11-20",
        versions=(("2026-11-09", "tue,thu"),),
        done=("2026-11-10", "2026-11-12", "2026-11-19"),
        slots=(
            ("2026-11-10", "2026-11-10", 1, 1, "kept"),
            ("2026-11-12", "2026-11-12", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 0, "missed"),
            ("2026-11-19", "2026-11-19", 1, 1, "kept"),
        ),
        streak=(1, 2),
        gap=(0, 1),
        rate=(3, 4),
        comeback=(1, 1),
        strength=(0.080849, 0.155161, 0.142617, 0.211935),
        ends="2026-11-24",
    ),
    # Slots Fri 6, 13, 20 Nov; d = 5 work days for one named day.
    Case(
        id="fridays",
        today="2026-11-20",
        versions=(("2026-11-02", "fri"),),
        done=("2026-11-06", "2026-11-13", "2026-11-20"),
        slots=(
            ("2026-11-06", "2026-11-06", 1, 1, "kept"),
            ("2026-11-13", "2026-11-13", 1, 1, "kept"),
            ("2026-11-20", "2026-11-20", 1, 1, "kept"),
        ),
        streak=(3, 3),
        rate=(3, 3),
        strength=(0.112392, 0.212152, 0.3007),
        ends="2026-11-27",
    ),
    # Slots Sat 7, 14, 21 Nov. No work day is named, so every day is active: d = 7, and quiet
    # since 14 Nov are the nine days 14-22.
    Case(
        id="saturdays-count-every-day",
        today="2026-11-23",
        versions=(("2026-11-07", "sat"),),
        done=("2026-11-07",),
        slots=(
            ("2026-11-07", "2026-11-07", 1, 1, "kept"),
            ("2026-11-14", "2026-11-14", 1, 0, "missed"),
            ("2026-11-21", "2026-11-21", 1, 0, "missed"),
        ),
        streak=(0, 1),
        gap=(2, 2),
        gap_since="2026-11-14",
        gap_days=9,
        rate=(1, 3),
        comeback=(0, 1),
        strength=(0.13157, 0.11426, 0.099226),
        ends="2026-11-28",
    ),
    # Slots Mon 16, Wed 18 Nov: a plain weekly rule in RFC 5545's words is mon,wed,fri.
    Case(
        id="a-plain-weekly-rule",
        today="2026-11-19",
        versions=(("2026-11-16", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),),
        done=("2026-11-16",),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-18", "2026-11-18", 1, 0, "missed"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-18",
        gap_days=1,
        rate=(1, 2),
        strength=(0.066519, 0.062094),
        ends="2026-11-20",
    ),
    # Begun Wed 4 Nov, anchored on Thu 5 Nov; slots Thu 5, Tue 17, Thu 19 Nov, then Tue 1 Dec.
    # d = 5 * 2 / 2 = 5.
    Case(
        id="two-days-of-every-second-week",
        today="2026-11-20",
        versions=(("2026-11-04", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"),),
        done=("2026-11-05", "2026-11-10", "2026-11-19"),
        slots=(
            ("2026-11-05", "2026-11-05", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 0, "missed"),
            ("2026-11-19", "2026-11-19", 1, 1, "kept"),
        ),
        streak=(1, 1),
        gap=(0, 1),
        rate=(2, 3),
        comeback=(1, 1),
        strength=(0.112392, 0.09976, 0.20094),
        ends="2026-12-01",
    ),
    # Weeks from Monday: anchored in 2-8 Nov, so slots Tue 3, Sun 8, Tue 17, Sun 22 Nov.
    # A Sunday is named, every day is active: d = 7 * 2 / 2 = 7.
    Case(
        id="every-second-week-counted-from-monday",
        today="2026-11-20",
        versions=(("2026-11-03", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU"),),
        done=("2026-11-03", "2026-11-08", "2026-11-17"),
        slots=(
            ("2026-11-03", "2026-11-03", 1, 1, "kept"),
            ("2026-11-08", "2026-11-08", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
        ),
        streak=(3, 3),
        rate=(3, 3),
        strength=(0.13157, 0.24583, 0.345057),
        ends="2026-11-22",
    ),
    # Weeks from Sunday: anchored in 1-7 Nov, so slots Tue 3, Sun 15, Tue 17, Sun 29 Nov.
    # The moment of Sun 8 Nov lies in no slot.
    Case(
        id="every-second-week-counted-from-sunday",
        today="2026-11-20",
        versions=(("2026-11-03", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU"),),
        done=("2026-11-03", "2026-11-08", "2026-11-17"),
        week_start="sunday",
        slots=(
            ("2026-11-03", "2026-11-03", 1, 1, "kept"),
            ("2026-11-15", "2026-11-15", 1, 0, "missed"),
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
        ),
        streak=(1, 1),
        gap=(0, 1),
        rate=(2, 3),
        comeback=(1, 1),
        strength=(0.13157, 0.11426, 0.230797),
        ends="2026-11-29",
    ),
    # Slots Mon 5 Oct, 2 Nov, 7 Dec: Mon 7 Sep came before the first day, and done on Tue 3 Nov is
    # a day late. Quiet since 2 Nov: 21 work days of November, 1-4 Dec: 25.
    Case(
        id="the-first-monday-of-a-month",
        today="2026-12-07",
        versions=(("2026-09-08", "FREQ=MONTHLY;BYDAY=1MO"),),
        done=("2026-10-05", "2026-11-03"),
        slots=(
            ("2026-10-05", "2026-10-05", 1, 1, "kept"),
            ("2026-11-02", "2026-11-02", 1, 0, "missed"),
            ("2026-12-07", "2026-12-07", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-02",
        gap_days=25,
        rate=(1, 2),
        strength=(0.220116, 0.171665),
        ends="2026-12-07",
        due_today=True,
    ),
    # Begun Thu 10 Sep, anchored on the first named day after, Mon 5 Oct: slots 5 Oct, 7 Dec, then
    # 1 Feb. d is twice a month's.
    Case(
        id="the-first-monday-of-every-second-month",
        today="2026-12-08",
        versions=(("2026-09-10", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO"),),
        done=("2026-10-05", "2026-11-02", "2026-12-07"),
        slots=(
            ("2026-10-05", "2026-10-05", 1, 1, "kept"),
            ("2026-12-07", "2026-12-07", 1, 1, "kept"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.29643, 0.504989),
        ends="2027-02-01",
    ),
    # Slots Mon 31 Jan, Tue 29 Feb 2028, then Fri 31 Mar.
    # decided: a day of the month can fall on any weekday, so every day is active and W = 7.
    Case(
        id="the-last-day-of-a-month-in-a-leap-year",
        today="2028-03-01",
        versions=(("2028-01-10", "FREQ=MONTHLY;BYMONTHDAY=-1"),),
        done=("2028-01-31", "2028-02-29"),
        slots=(
            ("2028-01-31", "2028-01-31", 1, 1, "kept"),
            ("2028-02-29", "2028-02-29", 1, 1, "kept"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.254842, 0.44474),
        ends="2028-03-31",
    ),
    # Slots Sun 1 and Sun 15 Nov, then Tue 1 Dec: two days a month, d = 30.436875 / 2.
    # Quiet since 15 Nov: every day 15-19 Nov.
    Case(
        id="the-first-and-fifteenth",
        today="2026-11-20",
        versions=(("2026-11-01", "FREQ=MONTHLY;BYMONTHDAY=1,15"),),
        done=("2026-11-01", "2026-11-14"),
        slots=(
            ("2026-11-01", "2026-11-01", 1, 1, "kept"),
            ("2026-11-15", "2026-11-15", 1, 0, "missed"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-15",
        gap_days=5,
        rate=(1, 2),
        strength=(0.187794, 0.152528),
        ends="2026-12-01",
    ),
)
