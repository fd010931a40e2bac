"""How far periods of the quarter reached, and how long people waited, worked by hand."""

from __future__ import annotations

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
