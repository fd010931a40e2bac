"""Whom the quarter reached, worked by hand: the people's table, coverage and gaps on several days.

A promise kept is a built moment with the person on that day, one broken a moment that cost; see
`quarter.Told`. Moments that cost and feedback received are counted, and reset nothing.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A person seen from a day; a day of "" is never."""

    handle: str
    moments: int = 0
    cost: int = 0
    week: int = 0
    week_cost: int = 0
    last: str = ""
    days: int
    over: int | None = None
    """None for whoever is not in coverage, like the two below."""
    ratio: float | None = None
    share: float | None = None
    thanks: int | None = None
    feedback: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The people's table of a day: this week and the three before, in its order."""

    today: str
    since: str
    week: str
    total: int
    """Moments with people in coverage."""
    even: float
    reached: tuple[int, int]
    """(reached, in coverage) over the four weeks."""
    reached_this_week: int
    rows: tuple[Row, ...]


TABLES = (
    # Fri 30 Jan. In coverage: ana, ben, cleo, dev, eva; 7 + 4 + 2 + 3 + 2 = 18 moments.
    Seen(
        today="2026-01-30",
        since="2026-01-05",
        week="2026-01-26",
        total=18,
        even=0.2,
        reached=(5, 5),
        reached_this_week=2,
        rows=(
            # Jan 5, 7, 14, and p14 broken on 29. 16 days - 3 off (19-21) - 10 = 3.
            Row(
                handle="ben",
                moments=4,
                cost=1,
                week=1,
                week_cost=1,
                last="2026-01-14",
                days=16,
                over=3,
                ratio=0.3,
                share=0.222222,
                thanks=16,
            ),
            # Jan 5, 15, 16. 14 days - 3 off - 7 = 4; 4 / 7.
            Row(
                handle="dev",
                moments=3,
                last="2026-01-16",
                days=14,
                over=4,
                ratio=0.571429,
                share=0.166667,
                feedback=15,
            ),
            # Jan 5, 8, 16 (p6 broken), 22, 23, 26 (cost), 27 (received).
            Row(
                handle="ana",
                moments=7,
                cost=2,
                week=2,
                week_cost=1,
                last="2026-01-23",
                days=7,
                over=0,
                ratio=0.0,
                share=0.388889,
            ),
            # Jan 13, 27.
            Row(
                handle="cleo",
                moments=2,
                week=1,
                last="2026-01-27",
                days=3,
                over=0,
                ratio=0.0,
                share=0.111111,
            ),
            # Jan 22, 30 (p12, reopened only later).
            Row(
                handle="eva",
                moments=2,
                week=1,
                last="2026-01-30",
                days=0,
                over=0,
                ratio=0.0,
                share=0.111111,
            ),
        ),
    ),
    # Wed 11 Feb: ben is away. In coverage: ana, cleo, dev, eva; 5 + 3 + 1 + 3 = 12 moments.
    Seen(
        today="2026-02-11",
        since="2026-01-19",
        week="2026-02-09",
        total=12,
        even=0.25,
        reached=(4, 4),
        reached_this_week=3,
        rows=(
            # Feb 3. 8 days - 7 = 1. Feedback on 15 Jan: 16 + 11.
            Row(
                handle="dev",
                moments=1,
                last="2026-02-03",
                days=8,
                over=1,
                ratio=0.142857,
                share=0.083333,
                feedback=27,
            ),
            # Jan 22, Feb 5 (p12 again), Feb 9.
            Row(
                handle="eva",
                moments=3,
                week=1,
                last="2026-02-09",
                days=2,
                over=0,
                ratio=0.0,
                share=0.25,
            ),
            # Jan 22, 23, 26 (cost), 27 (received), Feb 10 (neutral).
            Row(
                handle="ana",
                moments=5,
                cost=1,
                week=1,
                last="2026-02-10",
                days=1,
                over=0,
                ratio=0.0,
                share=0.416667,
            ),
            # Jan 27, Feb 6 (recognition), 11.
            Row(
                handle="cleo",
                moments=3,
                week=1,
                last="2026-02-11",
                days=0,
                over=0,
                ratio=0.0,
                share=0.25,
                thanks=5,
            ),
            # Jan 29 (p14 broken). Last met and thanked on 14 Jan: 17 + 11.
            Row(handle="ben", moments=1, cost=1, last="2026-01-14", days=28, thanks=28),
        ),
    ),
    # Sun 1 Mar: cleo left on 27 Feb, finn came on 16 Feb. In coverage: ana, ben, dev, eva, finn;
    # 4 + 3 + 4 + 2 + 0 = 13 moments.
    Seen(
        today="2026-03-01",
        since="2026-02-02",
        week="2026-02-23",
        total=13,
        even=0.2,
        reached=(4, 5),
        reached_this_week=3,
        rows=(
            # Feb 5, 9. 20 days - 2 off (12-13) - 14 = 4; 4 / 14.
            Row(
                handle="eva",
                moments=2,
                last="2026-02-09",
                days=20,
                over=4,
                ratio=0.285714,
                share=0.153846,
            ),
            # Never met: 13 days since 16 Feb - 7 = 6; 6 / 7.
            Row(handle="finn", days=13, over=6, ratio=0.857143, share=0.0),
            # Feb 17, 19 (received), 23. Thanked on 14 Jan: 17 + 28 + 1.
            Row(
                handle="ben",
                moments=3,
                week=1,
                last="2026-02-23",
                days=6,
                over=0,
                ratio=0.0,
                share=0.230769,
                thanks=46,
            ),
            # Feb 10, 20 (feedback), 24, 26 (p28 broken).
            Row(
                handle="ana",
                moments=4,
                cost=1,
                week=2,
                week_cost=1,
                last="2026-02-24",
                days=5,
                over=0,
                ratio=0.0,
                share=0.307692,
                feedback=9,
            ),
            # Feb 3, 16, 18 (recognition), 27 (p30, reopened only later). Feedback: 16 + 28 + 1.
            Row(
                handle="dev",
                moments=4,
                week=1,
                last="2026-02-27",
                days=2,
                over=0,
                ratio=0.0,
                share=0.307692,
                thanks=11,
                feedback=45,
            ),
            # Feb 6, 11, 20. Thanked on 6 Feb: 22 + 1.
            Row(handle="cleo", moments=3, last="2026-02-20", days=9, thanks=23),
        ),
    ),
    # Sun 15 Mar: dev left on 13 Mar. In coverage: ana, ben, eva, finn; 3 + 4 + 4 + 0 = 11 moments.
    Seen(
        today="2026-03-15",
        since="2026-02-16",
        week="2026-03-09",
        total=11,
        even=0.25,
        reached=(3, 4),
        reached_this_week=1,
        rows=(
            # 27 days - 5 off (9-13 Mar) - 7 = 15; 15 / 7.
            Row(handle="finn", days=27, over=15, ratio=2.142857, share=0.0),
            # Feb 20, 24, 26 (broken). 19 days - 5 off - 7 = 7.
            Row(
                handle="ana",
                moments=3,
                cost=1,
                last="2026-02-24",
                days=19,
                over=7,
                ratio=1.0,
                share=0.272727,
                feedback=23,
            ),
            # Feb 17, 19 (received), 23, Mar 5. 10 days - 5 off - 10 is below 0.
            Row(
                handle="ben",
                moments=4,
                last="2026-03-05",
                days=10,
                over=0,
                ratio=0.0,
                share=0.363636,
                thanks=60,
            ),
            # Mar 3 (cost), 4 (received), 6, 13.
            Row(
                handle="eva",
                moments=4,
                cost=1,
                week=1,
                last="2026-03-13",
                days=2,
                over=0,
                ratio=0.0,
                share=0.363636,
            ),
            # Feb 20. Thanked on 6 Feb: 22 + 15.
            Row(handle="cleo", moments=1, last="2026-02-20", days=23, thanks=37),
            # Feb 16, 18, Mar 2 (p16 broken), 6, 10 (p30 broken). Feedback: 16 + 28 + 15.
            Row(
                handle="dev",
                moments=5,
                cost=2,
                week=1,
                week_cost=1,
                last="2026-03-06",
                days=9,
                thanks=25,
                feedback=59,
            ),
        ),
    ),
    # Sun 29 Mar. In coverage: ana, ben, eva, finn; 3 + 3 + 5 + 0 = 11 moments.
    Seen(
        today="2026-03-29",
        since="2026-03-02",
        week="2026-03-23",
        total=11,
        even=0.25,
        reached=(3, 4),
        reached_this_week=2,
        rows=(
            # 41 days since 16 Feb (12 + 29) - 5 off - 7 = 29; 29 / 7.
            Row(handle="finn", days=41, over=29, ratio=4.142857, share=0.0),
            # Mar 3 (cost), 4 (received), 6, 13, 27 (cost). 16 days, none of them off, - 14 = 2.
            Row(
                handle="eva",
                moments=5,
                cost=2,
                week=1,
                week_cost=1,
                last="2026-03-13",
                days=16,
                over=2,
                ratio=0.142857,
                share=0.454545,
            ),
            # Mar 5, 16 (cost), 24. Thanked on 14 Jan: 17 + 28 + 29.
            Row(
                handle="ben",
                moments=3,
                cost=1,
                week=1,
                last="2026-03-24",
                days=5,
                over=0,
                ratio=0.0,
                share=0.272727,
                thanks=74,
            ),
            # Mar 17 (recognition), 18 (received), 25. Feedback on 20 Feb: 8 + 29.
            Row(
                handle="ana",
                moments=3,
                week=1,
                last="2026-03-25",
                days=4,
                over=0,
                ratio=0.0,
                share=0.272727,
                thanks=12,
                feedback=37,
            ),
            # None. Last met on 20 Feb: 8 + 29; thanked on 6 Feb: 22 + 29.
            Row(handle="cleo", last="2026-02-20", days=37, thanks=51),
            # Mar 2 (cost), 6, 10 (cost). Thanked on 18 Feb: 10 + 29. Feedback: 16 + 28 + 29.
            Row(
                handle="dev",
                moments=3,
                cost=2,
                last="2026-03-06",
                days=23,
                thanks=39,
                feedback=73,
            ),
        ),
    ),
)

COVERAGES = (
    # (today, since, last day of the period, reached, in coverage)
    # All five were met by 23 Jan.
    ("2026-03-29", "2026-01-01", "2026-01-31", 5, 5),
    # Cleo left on the day before its last; finn was not met.
    ("2026-03-29", "2026-02-01", "2026-02-28", 4, 5),
    # Ana, ben and eva of four; dev left on 13 Mar.
    ("2026-03-29", "2026-03-01", "2026-03-31", 3, 4),
    ("2026-03-29", "2026-01-01", "2026-03-31", 3, 4),
    # The week of 2 Feb on its Sunday: ben away; cleo 6, dev 3, eva 5 Feb; ana's come later.
    ("2026-03-29", "2026-02-02", "2026-02-08", 3, 4),
    # The last week of February on its Friday, cleo's last day: ana 24, ben 23, dev not yet.
    # Finn and eva were not met, cleo last on 20 Feb; p30 with dev is taken back.
    ("2026-03-29", "2026-02-23", "2026-02-27", 2, 6),
)

GAPS = (
    # (handle, today, days since, over)
    # Mon 16 Feb, ben's first day back: 33 days - 3 off - 14 away (12 and 13 Feb once) - 10 = 6.
    ("ben", "2026-02-16", 33, 6),
    # The days he is away he has none.
    ("ben", "2026-02-02", 19, None),
    ("ben", "2026-02-15", 32, None),
    # The day before: 18 - 3 - 10 = 5.
    ("ben", "2026-02-01", 18, 5),
    # Cleo's last day, and the day after.
    ("cleo", "2026-02-27", 7, 0),
    ("cleo", "2026-02-28", 8, None),
    # Dev's last day, the fifth off since 6 Mar; then he is gone.
    ("dev", "2026-03-13", 7, 0),
    ("dev", "2026-03-14", 8, None),
    # A day off itself is left out: 21 Jan is five days after the 16th, three of them off.
    ("dev", "2026-01-21", 5, 0),
    # Finn on the day he came; then exactly on his cadence, and a day past it.
    ("finn", "2026-02-16", 0, 0),
    ("finn", "2026-02-23", 7, 0),
    ("finn", "2026-02-24", 8, 1),
    # Ana's 26 Jan cost and 27 Jan was received: the clock stands since 23 Jan. 13 - 7 = 6.
    ("ana", "2026-02-05", 13, 6),
    # Neutral resets it.
    ("ana", "2026-02-10", 0, 0),
    # Eva on Mon 9 Mar: since 6 Mar, one day off.
    ("eva", "2026-03-09", 3, 0),
)
