"""So many times a month or a quarter, worked by hand: borders, part months, halves."""

from __future__ import annotations

from tests.domain.habit_cases import Case

MONTHS = (
    # September from Mon 14: 13 of 22 work days, 2 * 13 / 22 = 1.18, needs 1 (Sun 20; Thu 10 came
    # before the first day). October: its first and its last day. November: one of two; quiet are
    # its 21 work days. December is open.
    Case(
        id="two-a-month-over-three-borders",
        today="2026-12-01",
        versions=(("2026-09-14", "2/month"),),
        done=("2026-09-10", "2026-09-20", "2026-10-01", "2026-10-31", "2026-11-05"),
        slots=(
            ("2026-09-01", "2026-09-30", 1, 1, "kept"),
            ("2026-10-01", "2026-10-31", 2, 2, "kept"),
            ("2026-11-01", "2026-11-30", 2, 1, "missed"),
            ("2026-12-01", "2026-12-31", 2, 0, "open"),
        ),
        streak=(0, 2),
        gap=(1, 1),
        gap_since="2026-11-01",
        gap_days=21,
        rate=(2, 3),
        strength=(0.29643, 0.504989, 0.50351),
        ends="2026-12-31",
    ),
    # February from Mon 8: 15 of 20, 1.5, "halves up", needs 2. March, off 1-19: 8 of 23, 0.70,
    # needs 1. April: 22 of 22, one of two; quiet are those 22. Today Mon 3 May 2027.
    Case(
        id="months-of-20-to-23-work-days",
        today="2027-05-03",
        versions=(("2027-02-08", "2/month"),),
        done=("2027-02-10", "2027-02-26", "2027-03-25", "2027-04-06"),
        off=(("2027-03-01", "2027-03-19"),),
        slots=(
            ("2027-02-01", "2027-02-28", 2, 2, "kept"),
            ("2027-03-01", "2027-03-31", 1, 1, "kept"),
            ("2027-04-01", "2027-04-30", 2, 1, "missed"),
            ("2027-05-01", "2027-05-31", 2, 0, "open"),
        ),
        streak=(0, 2),
        gap=(1, 1),
        gap_since="2027-04-01",
        gap_days=22,
        rate=(2, 3),
        strength=(0.29643, 0.504989, 0.50351),
        ends="2027-05-31",
    ),
    # October from Fri 16: 11 of 22 work days, exactly 0.5, needs 1.
    Case(
        id="half-a-month-asks-for-one",
        today="2026-11-02",
        versions=(("2026-10-16", "1/month"),),
        done=("2026-10-30",),
        slots=(
            ("2026-10-01", "2026-10-31", 1, 1, "kept"),
            ("2026-11-01", "2026-11-30", 1, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.220116,),
        ends="2026-11-30",
    ),
    # October from Mon 19: 10 of 22, 0.45, needs 0. November is kept on Fri 6.
    Case(
        id="less-than-half-a-month-asks-for-none",
        today="2026-11-06",
        versions=(("2026-10-19", "1/month"),),
        done=("2026-11-06",),
        slots=(
            ("2026-10-01", "2026-10-31", 0, 0, "excused"),
            ("2026-11-01", "2026-11-30", 1, 1, "kept"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.220116,),
        ends="2026-12-31",
    ),
    # February 2028 from Mon 21: 7 of its 21 work days, Tue 29 the last: 0.67, needs 1.
    Case(
        id="a-month-with-a-leap-day",
        today="2028-03-01",
        versions=(("2028-02-21", "2/month"),),
        done=("2028-02-29",),
        slots=(
            ("2028-02-01", "2028-02-29", 1, 1, "kept"),
            ("2028-03-01", "2028-03-31", 2, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.29643,),
        ends="2028-03-31",
    ),
    # October, November, December: the second is skipped on Tue 10 Nov, the third kept on its
    # first day; the streak would end with January.
    Case(
        id="a-skipped-month",
        today="2026-12-01",
        versions=(("2026-10-01", "1/month"),),
        done=("2026-10-15", "2026-12-01"),
        skip=("2026-11-10",),
        slots=(
            ("2026-10-01", "2026-10-31", 1, 1, "kept"),
            ("2026-11-01", "2026-11-30", 0, 0, "excused"),
            ("2026-12-01", "2026-12-31", 1, 1, "kept"),
        ),
        streak=(2, 2),
        rate=(2, 2),
        strength=(0.220116, 0.391781),
        ends="2027-01-31",
    ),
    # December 2026: off 21-31 with Christmas inside leaves 14 of 23: 2 * 14 / 23 = 1.2, needs 1;
    # Sun 27 counts. January has a holiday on Fri 1: 20 of 21, 1.9, needs 2.
    Case(
        id="december-with-days-off",
        today="2027-01-01",
        versions=(("2026-12-01", "2/month"),),
        done=("2026-12-27",),
        off=(("2026-12-21", "2026-12-31"),),
        holidays=("2026-12-25", "2026-12-26", "2027-01-01"),
        slots=(
            ("2026-12-01", "2026-12-31", 1, 1, "kept"),
            ("2027-01-01", "2027-01-31", 2, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.29643,),
        ends="2027-01-31",
    ),
    # October from Fri 16 at 3/month: 3 * 11 / 22 = 1.5, needs 2, has 1.
    # decided: `since` is the month's first day, but only days of the habit's life are counted:
    # 16-30 Oct, eleven work days, and Mon 2 Nov.
    Case(
        id="quiet-from-the-first-month-on",
        today="2026-11-03",
        versions=(("2026-10-16", "3/month"),),
        done=("2026-10-20",),
        slots=(
            ("2026-10-01", "2026-10-31", 2, 1, "missed"),
            ("2026-11-01", "2026-11-30", 3, 0, "open"),
        ),
        streak=(0, 0),
        gap=(1, 1),
        gap_since="2026-10-01",
        gap_days=12,
        rate=(0, 1),
        strength=(0.174942,),
        ends="2026-11-30",
    ),
    # 25 is above November's 21 work days: every day is active. From Mon 16: 15 of 30, 12.5,
    # "halves up", needs 13; fifteen days are left.
    Case(
        id="more-a-month-than-there-are-work-days",
        today="2026-11-16",
        versions=(("2026-11-16", "25/month"),),
        slots=(("2026-11-01", "2026-11-30", 13, 0, "open"),),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2026-11-30",
    ),
    # October to December has 22 + 21 + 23 = 66 work days; from Tue 17 Nov 10 + 23 = 33, exactly
    # 0.5, needs 1: done on its last day. January to March: none; quiet 21 + 20 + 23 = 64.
    Case(
        id="half-a-quarter-asks-for-one",
        today="2027-04-01",
        versions=(("2026-11-17", "1/quarter"),),
        done=("2026-12-31",),
        slots=(
            ("2026-10-01", "2026-12-31", 1, 1, "kept"),
            ("2027-01-01", "2027-03-31", 1, 0, "missed"),
            ("2027-04-01", "2027-06-30", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2027-01-01",
        gap_days=64,
        rate=(1, 2),
        strength=(0.349884, 0.227465),
        ends="2027-06-30",
    ),
    # The same from Wed 18 Nov: 32 of 66, 0.48, needs 0.
    Case(
        id="less-than-half-a-quarter-asks-for-none",
        today="2027-01-04",
        versions=(("2026-11-18", "1/quarter"),),
        slots=(
            ("2026-10-01", "2026-12-31", 0, 0, "excused"),
            ("2027-01-01", "2027-03-31", 1, 0, "open"),
        ),
        streak=(0, 0),
        rate=(0, 0),
        strength=(),
        ends="2027-03-31",
    ),
    # October off: 44 of 66, 3 * 44 / 66 = 2. Sun 1 Nov and Thu 31 Dec are two.
    Case(
        id="three-a-quarter-with-a-month-off",
        today="2027-01-01",
        versions=(("2026-10-01", "3/quarter"),),
        done=("2026-11-01", "2026-12-31"),
        off=(("2026-10-01", "2026-10-31"),),
        slots=(
            ("2026-10-01", "2026-12-31", 2, 2, "kept"),
            ("2027-01-01", "2027-03-31", 3, 0, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.525659,),
        ends="2027-03-31",
    ),
)
