"""A second team of six, late September to 23 November 2026: 29 promises, and what they amount to.

The figures were counted on paper from its 83 moments. A due day of "" is someday.
"""

from __future__ import annotations

from tests.domain.quarter import Someone, Told
from tests.domain.quarter_accounts import Said
from tests.domain.quarter_attention import Row, Seen
from tests.domain.quarter_lists import Listed

OFF = (("2026-10-17", "2026-10-25"), ("2026-11-11", "2026-11-12"))

PEOPLE = (
    Someone(handle="priya", relation="report", since="2026-09-28"),
    Someone(handle="tom", relation="report", since="2026-09-28"),
    Someone(handle="mei", relation="report", since="2026-09-28"),
    Someone(handle="diego", relation="report", since="2026-09-29"),
    Someone(handle="aisha", relation="report", since="2026-10-01"),
    Someone(handle="jonas", relation="report", since="2026-10-05"),
)

KEPT = (
    # Each: number, with whom, then the days it was made, due and kept.
    (1, "mei", "2026-09-28", "2026-09-29", "2026-09-29"),
    (2, "tom", "2026-09-28", "2026-09-30", "2026-09-30"),
    (3, "diego", "2026-09-29", "2026-10-01", "2026-10-01"),
    (4, "priya", "2026-10-01", "2026-10-05", "2026-10-05"),
    (6, "tom", "2026-10-05", "2026-10-08", "2026-10-08"),
    # Two days late.
    (7, "mei", "2026-10-05", "2026-10-07", "2026-10-09"),
    (8, "priya", "2026-10-08", "2026-10-12", "2026-10-12"),
    (9, "jonas", "2026-10-12", "2026-10-15", "2026-10-15"),
    (10, "priya", "2026-10-15", "2026-10-27", "2026-10-27"),
    # Two days late.
    (11, "jonas", "2026-10-15", "2026-10-26", "2026-10-28"),
    (12, "aisha", "2026-10-26", "2026-10-30", "2026-10-30"),
    (13, "diego", "2026-10-28", "2026-11-02", "2026-11-02"),
    (14, "priya", "2026-10-29", "2026-11-04", "2026-11-04"),
    (15, "tom", "2026-11-02", "2026-11-05", "2026-11-05"),
    (16, "aisha", "2026-11-04", "2026-11-09", "2026-11-09"),
    (17, "priya", "2026-11-09", "2026-11-13", "2026-11-13"),
    # One day late.
    (20, "priya", "2026-11-10", "2026-11-17", "2026-11-18"),
    (21, "tom", "2026-11-13", "2026-11-16", "2026-11-16"),
    (26, "aisha", "2026-11-16", "2026-11-20", "2026-11-20"),
)

OTHERS = (
    Told(
        number=5,
        who="mei",
        made="2026-10-01",
        due="2026-10-09",
        text="find a mentor in the data team",
        acts=(("release", "2026-10-06"),),
    ),
    Told(number=18, who="mei", made="2026-11-09", due="", text="sit in on a customer call"),
    Told(
        number=19,
        who="diego",
        made="2026-11-10",
        due="2026-11-27",
        text="failover runbook",
        theirs=True,
    ),
    Told(
        number=22,
        who="diego",
        made="2026-11-13",
        due="2026-11-18",
        text="introduce Diego to the data team",
        acts=(("break", "2026-11-19", "not arranged"),),
    ),
    Told(
        number=23,
        who="tom",
        made="2026-11-13",
        due="2026-11-19",
        text="comment on the cache design",
    ),
    Told(
        number=24,
        who="priya",
        made="2026-11-13",
        due="2026-11-18",
        text="decide on the contractor budget",
        acts=(("move", "2026-11-17", "2026-11-23", "figures not in"),),
    ),
    Told(
        number=25,
        who="priya",
        made="2026-11-13",
        due="2026-11-20",
        text="contractor quotes",
        theirs=True,
    ),
    Told(
        number=27,
        who="jonas",
        made="2026-11-16",
        due="2026-11-25",
        text="book the conference trip",
    ),
    Told(
        number=28,
        who="aisha",
        made="2026-11-17",
        due="2026-11-27",
        text="move the on-call handover to Tuesday",
    ),
)

AFTERWARDS = Told(
    number=29,
    who="diego",
    made="2026-11-20",
    due="2026-11-26",
    text="new date for the data-team intro",
)
"""Made on Friday evening, when the week had been looked at."""

WEEK_47 = Said(
    # Kept p21 and p26, p20 a day late; broken p22; moved p24 the day before it was due.
    # Open: p18 p23 (1 over) p24 p27 p28. 3 of 3 + 1 are four: no share.
    id="week-47",
    today="2026-11-20",
    since="2026-11-16",
    until="2026-11-22",
    on_time=2,
    late=1,
    broken=1,
    moved_in_time=1,
    overdue=1,
    open=5,
)

SINCE_OCTOBER = Said(
    # Of the nineteen kept, p1 and p2 were in September: 17, of them p7 p11 p20 late. Broken p22,
    # released p5, moved p24. Open: p18 p23 (4 over) p24 (today) p27 p28 p29. 17 of 17 + 1, 94 %.
    id="since-october",
    today="2026-11-23",
    since="2026-10-01",
    until="2026-12-31",
    on_time=14,
    late=3,
    broken=1,
    moved_in_time=1,
    released=1,
    overdue=1,
    open=6,
    rate=(17, 18),
)

MONDAY = Listed(
    # Mon 23 Nov. p23 4 over: 18 / 21; p25 3 over: 17 / 21; p24 today: 14 / 21; p27 -2: 12 / 21;
    # p29 -3: 11 / 21; p19 and p28 -4: 10 / 21, by number; p18 someday.
    today="2026-11-23",
    week_ends="2026-11-29",
    order=(
        *((23, 0.885714), (25, 0.847619), (24, 0.733333), (27, 0.657143), (29, 0.619048)),
        *((19, 0.580952), (28, 0.580952), (18, None)),
    ),
    overdue=(23,),
    this_week=(24, 27, 29, 28),
    someday=(18,),
    theirs=(25, 19),
)

THANKS = {
    "jonas": "2026-10-14",
    "diego": "2026-11-13",
    "mei": "2026-11-18",
    "tom": "2026-11-06",
    "aisha": "2026-11-04",
    "priya": "2026-11-16",
}
"""The last recognition of each."""

FEEDBACK = {
    "jonas": "2026-10-15",
    "diego": "",
    "mei": "2026-11-05",
    "tom": "2026-11-17",
    "aisha": "2026-11-13",
    "priya": "2026-10-29",
}
"""The last feedback given to each."""

FRIDAY = Seen(
    # Fri 20 Nov. 2 + 5 + 6 + 10 + 8 + 16 = 47 moments, 13 of them this week.
    today="2026-11-20",
    since="2026-10-26",
    week="2026-11-16",
    total=47,
    even=0.166667,
    reached=(6, 6),
    reached_this_week=4,
    rows=(
        # Last met on 3 Nov: 17 days - 2 sick - 7 = 8. Thanked 14 Oct, feedback 15 Oct.
        Row(
            handle="jonas",
            moments=2,
            last="2026-11-03",
            days=17,
            over=8,
            ratio=1.142857,
            share=0.042553,
            thanks=37,
            feedback=36,
        ),
        Row(
            handle="diego",
            moments=5,
            cost=2,
            week=2,
            week_cost=2,
            last="2026-11-13",
            days=7,
            over=0,
            ratio=0.0,
            share=0.106383,
            thanks=7,
        ),
        Row(
            handle="mei",
            moments=6,
            week=2,
            last="2026-11-18",
            days=2,
            over=0,
            ratio=0.0,
            share=0.12766,
            thanks=2,
            feedback=15,
        ),
        Row(
            handle="tom",
            moments=10,
            week=3,
            last="2026-11-19",
            days=1,
            over=0,
            ratio=0.0,
            share=0.212766,
            thanks=14,
            feedback=3,
        ),
        Row(
            handle="aisha",
            moments=8,
            week=2,
            last="2026-11-20",
            days=0,
            over=0,
            ratio=0.0,
            share=0.170213,
            thanks=16,
            feedback=7,
        ),
        Row(
            handle="priya",
            moments=16,
            week=4,
            last="2026-11-20",
            days=0,
            over=0,
            ratio=0.0,
            share=0.340426,
            thanks=4,
            feedback=22,
        ),
    ),
)

QUIET_ON_MONDAY = (
    # (handle, last met, days on Mon 23 Nov, over): 20 - 2 - 7, 10 - 0 - 7; the others are below 0.
    ("jonas", "2026-11-03", 20, 11),
    ("diego", "2026-11-13", 10, 3),
    ("mei", "2026-11-18", 5, 0),
    ("tom", "2026-11-19", 4, 0),
    ("aisha", "2026-11-20", 3, 0),
    ("priya", "2026-11-20", 3, 0),
)
