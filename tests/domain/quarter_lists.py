"""The open promises of the quarter in order, on four of its days, worked by hand.

Urgency is 0.2 + 0.8 x (days after due + 14) / 21, held between 0.2 and 1.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """The open promises of a day: in order, with their urgency, then in the groups of the list."""

    today: str
    week_ends: str
    order: tuple[tuple[int, float | None], ...]
    overdue: tuple[int, ...] = ()
    this_week: tuple[int, ...] = ()
    later: tuple[int, ...] = ()
    someday: tuple[int, ...] = ()
    theirs: tuple[int, ...] = ()


LISTS = (
    # Tue 27 Jan. Days after due: p9 -1, p14 -2, p12 and p13 -3 (by number), p15 -6, p16 -10.
    # 0.2 + 0.8 x 13, 12, 11, 11, 8 and 4 / 21. p8 was kept today, p17 is not made yet.
    Listed(
        today="2026-01-27",
        week_ends="2026-02-01",
        order=(
            *((9, 0.695238), (14, 0.657143), (12, 0.619048), (13, 0.619048), (15, 0.504762)),
            *((16, 0.352381),),
        ),
        this_week=(9, 14, 12),
        later=(15, 16),
        theirs=(13,),
    ),
    # Sun 15 Feb. p16 9 over: 1; p18 2 over: 16 / 21; p23 -1; p20 -2; p22 -4: 10 / 21;
    # p24 and p25 -5: 9 / 21, by number; p15 and p17 someday, by the day they were made.
    Listed(
        today="2026-02-15",
        week_ends="2026-02-15",
        order=(
            *((16, 1.0), (18, 0.809524), (23, 0.695238), (20, 0.657143), (22, 0.580952)),
            *((24, 0.542857), (25, 0.542857), (15, None), (17, None)),
        ),
        overdue=(16, 18),
        later=(23, 20, 24, 25),
        someday=(15, 17),
        theirs=(22,),
    ),
    # Thu 5 Mar. p30 6 over: 20 / 21; p27 2 over: 16 / 21; p32 and p34 -1: 13 / 21; p33 -4: 10 / 21;
    # p36 -7: 7 / 21; p25 -8: 6 / 21; p35 -13: 1 / 21; p17 and p29 someday. p31 was kept today.
    Listed(
        today="2026-03-05",
        week_ends="2026-03-08",
        order=(
            *((30, 0.961905), (27, 0.809524), (32, 0.695238), (34, 0.695238), (33, 0.580952)),
            *((36, 0.466667), (25, 0.428571), (35, 0.238095), (17, None), (29, None)),
        ),
        overdue=(30, 27),
        this_week=(32, 34),
        later=(33, 36, 25),
        someday=(17,),
        theirs=(35, 29),
    ),
    # Sun 29 Mar. p27 26 over: 1; p39 4 over: 18 / 21; p37 3 over: 17 / 21; p38 -2: 12 / 21;
    # p40 -12: 2 / 21.
    Listed(
        today="2026-03-29",
        week_ends="2026-03-29",
        order=(
            *((27, 1.0), (39, 0.885714), (37, 0.847619), (38, 0.657143), (40, 0.27619)),
            *((17, None), (29, None)),
        ),
        overdue=(27, 37),
        later=(38, 40),
        someday=(17,),
        theirs=(39, 29),
    ),
)
