"""Whom the quarter reached, worked by hand: the people's table on a day of January and February.

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


WINTER = (
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
)
