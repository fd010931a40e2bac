"""The people's table of the quarter on five days, those of March among them."""

from __future__ import annotations

from tests.domain.quarter_attention import WINTER, Row, Seen

MARCH = (
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

TABLES = (*WINTER, *MARCH)
