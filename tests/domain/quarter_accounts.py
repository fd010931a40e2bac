"""Saying and doing in the quarter, worked by hand.

p10, p13, p22, p29, p35 and p39 were promised to the manager and stand in no account. A percentage
needs five kept, broken or more than 14 days over. What is late in itself stands with each promise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A period as seen from a day, by what had been done by then."""

    id: str
    today: str
    since: str
    until: str
    on_time: int
    late: int = 0
    broken: int = 0
    moved_in_time: int = 0
    """Promises with a move on or before the due day then in force, each once."""
    released: int = 0
    overdue: int = 0
    open: int = 0
    """Open on the last day, or today when that comes first; overdue and someday among them."""
    far_over: int = 0
    rate: tuple[int, int] | None = None
    """(kept, of), from five on."""


ACCOUNTS = (
    # Kept p1 p2 p4 p8 p11; late p3 p5; broken p6 p14; moved p4 p9 p15 (p5 too late); released p7.
    # Open on 31 Jan: p9 p15 p16 p17 p18, and p12, reopened since, due 30 Jan: 1 over. 7 of 7 + 2.
    Said(
        id="january",
        today="2026-03-29",
        since="2026-01-01",
        until="2026-01-31",
        on_time=5,
        late=2,
        broken=2,
        moved_in_time=3,
        released=1,
        overdue=1,
        open=6,
        rate=(7, 9),
    ),
    # The same before p12 was reopened: it was kept on Fri 30 Jan. 8 of 8 + 2.
    Said(
        id="january-seen-on-its-last-day",
        today="2026-01-31",
        since="2026-01-01",
        until="2026-01-31",
        on_time=6,
        late=2,
        broken=2,
        moved_in_time=3,
        released=1,
        open=5,
        rate=(8, 10),
    ),
    # Kept p9 p15 p19 p21 p23 p26; late p12 p18 p20; broken p28; moved p15 p20 p25; released p24.
    # Open on 28 Feb: p16 (22 over) p17 p25 p27 p30 (reopened since, 1 over) p31. 9 of 9 + 1 + 1.
    Said(
        id="february",
        today="2026-03-29",
        since="2026-02-01",
        until="2026-02-28",
        on_time=6,
        late=3,
        broken=1,
        moved_in_time=3,
        released=1,
        overdue=2,
        open=6,
        far_over=1,
        rate=(9, 11),
    ),
    # Kept p25 p32 p33; late p31 p34; broken p16 p30; moved p33 p40 (p34 too late); released p36.
    # Open on 29 Mar: p17 p27 (26 over) p37 (3 over) p38 p40. 5 of 5 + 2 + 1.
    Said(
        id="march-so-far",
        today="2026-03-29",
        since="2026-03-01",
        until="2026-03-31",
        on_time=3,
        late=2,
        broken=2,
        moved_in_time=2,
        released=1,
        overdue=2,
        open=5,
        far_over=1,
        rate=(5, 8),
    ),
    # 5 + 6 + 3 on time, 2 + 3 + 2 late, 2 + 1 + 2 broken, 3 released, 5 open: 34 of the manager.
    # Moved p4 p9 p15 p20 p25 p33 p40: p15, moved in two months, counts once. 21 of 21 + 5 + 1.
    Said(
        id="quarter-so-far",
        today="2026-03-29",
        since="2026-01-01",
        until="2026-03-31",
        on_time=14,
        late=7,
        broken=5,
        moved_in_time=7,
        released=3,
        overdue=2,
        open=5,
        far_over=1,
        rate=(21, 27),
    ),
    # Seen from April: p38, due on the last day itself, is open and not overdue.
    Said(
        id="quarter-seen-later",
        today="2026-04-20",
        since="2026-01-01",
        until="2026-03-31",
        on_time=14,
        late=7,
        broken=5,
        moved_in_time=7,
        released=3,
        overdue=2,
        open=5,
        far_over=1,
        rate=(21, 27),
    ),
    # Kept p25 p32; late p31; broken p16 p30; moved p33; released p36. Open on 17 Mar: p17 p33 p34
    # (both someday by then) p37 p38, and p27, exactly 14 over: not far. 3 of 3 + 2.
    Said(
        id="fourteen-days-over-are-not-far",
        today="2026-03-29",
        since="2026-03-01",
        until="2026-03-17",
        on_time=2,
        late=1,
        broken=2,
        moved_in_time=1,
        released=1,
        overdue=1,
        open=6,
        rate=(3, 5),
    ),
    # The next day nothing happened but that p27 is 15 over. 3 of 3 + 2 + 1.
    Said(
        id="fifteen-are",
        today="2026-03-29",
        since="2026-03-01",
        until="2026-03-18",
        on_time=2,
        late=1,
        broken=2,
        moved_in_time=1,
        released=1,
        overdue=1,
        open=6,
        far_over=1,
        rate=(3, 6),
    ),
    # Kept p4; late p3; broken p6; moved p4 (p5 two days after due); released p7.
    # Open on 18 Jan: p5 (23 Jan by then) p8 p9 p11 p12. Three are too few for a share.
    Said(
        id="week-3",
        today="2026-03-29",
        since="2026-01-12",
        until="2026-01-18",
        on_time=1,
        late=1,
        broken=1,
        moved_in_time=1,
        released=1,
        open=5,
    ),
    # Kept p11; late p5; moved p9, on the due day. Open on 25 Jan: p8 p9 p12 p14.
    Said(
        id="week-4",
        today="2026-03-29",
        since="2026-01-19",
        until="2026-01-25",
        on_time=1,
        late=1,
        moved_in_time=1,
        open=4,
    ),
    # Kept p19 p21; p20 moved a day after it was due. Open on 15 Feb: p15 (someday then)
    # p16 (9 over) p17 p18 (2 over) p20 p23 p24 p25.
    Said(
        id="week-7",
        today="2026-03-29",
        since="2026-02-09",
        until="2026-02-15",
        on_time=2,
        overdue=2,
        open=8,
    ),
    # Kept p15 p23; late p18; moved p15 (from someday) p20 (its second move) p25.
    # Open on 22 Feb: p16 (16 over) p17 p20 p24 (2 over) p25 p26 p27 p28. Four: no share.
    Said(
        id="week-8",
        today="2026-03-29",
        since="2026-02-16",
        until="2026-02-22",
        on_time=2,
        late=1,
        moved_in_time=3,
        overdue=2,
        open=8,
        far_over=1,
    ),
    # Kept p26; late p20; broken p28; released p24. Open on 1 Mar: p16 (23 over) p17 p25 p27 p30
    # (reopened since, 2 over) p31. 2 + 1 + 1 are four: no share.
    Said(
        id="week-9",
        today="2026-03-29",
        since="2026-02-23",
        until="2026-03-01",
        on_time=1,
        late=1,
        broken=1,
        released=1,
        overdue=2,
        open=6,
        far_over=1,
    ),
    # The same before p30 was reopened: kept on its day. 3 of 3 + 1 + 1.
    Said(
        id="week-9-seen-on-its-sunday",
        today="2026-03-01",
        since="2026-02-23",
        until="2026-03-01",
        on_time=2,
        late=1,
        broken=1,
        released=1,
        overdue=1,
        open=5,
        far_over=1,
        rate=(3, 5),
    ),
    # Kept p25; broken p30; released p36; p34 moved three days after due.
    # Open on 15 Mar: p17 p27 (12 over) p33 p34.
    Said(
        id="week-11",
        today="2026-03-29",
        since="2026-03-09",
        until="2026-03-15",
        on_time=1,
        broken=1,
        released=1,
        overdue=1,
        open=4,
    ),
    # Kept p33; late p34; moved p40. Open as at the end of the quarter. Three: no share.
    Said(
        id="week-13",
        today="2026-03-29",
        since="2026-03-23",
        until="2026-03-29",
        on_time=1,
        late=1,
        moved_in_time=1,
        overdue=2,
        open=5,
        far_over=1,
    ),
)
