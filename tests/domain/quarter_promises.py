"""The promises of the quarter: 34 by the manager, 6 to the manager."""

from __future__ import annotations

from tests.domain.quarter import Told
from tests.domain.quarter_january import JANUARY

FEBRUARY = (
    Told(
        number=19,
        who="eva",
        made="2026-02-02",
        due="2026-02-09",
        text="report on hiring",
        acts=(("keep", "2026-02-09"),),
        end="kept",
    ),
    # Moved a day after it was due, then once more in time: late by one day for good.
    Told(
        number=20,
        who="ana",
        made="2026-02-03",
        due="2026-02-10",
        text="comment on the draft",
        acts=(
            ("move", "2026-02-11", "2026-02-17", "too long a day"),
            ("move", "2026-02-17", "2026-02-24", "waiting for figures"),
            ("keep", "2026-02-24"),
        ),
        end="kept",
        late=1,
    ),
    Told(
        number=21,
        who="cleo",
        made="2026-02-04",
        due="2026-02-11",
        text="name a successor",
        acts=(("keep", "2026-02-11"),),
        end="kept",
    ),
    # Theirs, due Thu 19, kept Mon 23: four days late, and nobody's score.
    Told(
        number=22,
        who="dev",
        made="2026-02-05",
        due="2026-02-19",
        text="clean up the alerts",
        acts=(("keep", "2026-02-23"),),
        theirs=True,
        end="kept",
        late=4,
    ),
    Told(
        number=23,
        who="dev",
        made="2026-02-06",
        due="2026-02-16",
        text="introduce the data team",
        acts=(("keep", "2026-02-16"),),
        end="kept",
    ),
    # Released a week after it was due.
    Told(
        number=24,
        who="cleo",
        made="2026-02-09",
        due="2026-02-20",
        text="lend the projector",
        acts=(("release", "2026-02-27"),),
        end="released",
    ),
    Told(
        number=25,
        who="eva",
        made="2026-02-10",
        due="2026-02-20",
        text="plan the offsite",
        acts=(("move", "2026-02-16", "2026-03-13", "no date yet"), ("keep", "2026-03-13")),
        end="kept",
    ),
    Told(
        number=26,
        who="ben",
        made="2026-02-16",
        due="2026-02-23",
        text="send what was missed",
        acts=(("keep", "2026-02-23"),),
        end="kept",
    ),
    # Open to the end, to somebody never met.
    Told(number=27, who="finn", made="2026-02-17", due="2026-03-03", text="explain the roadmap"),
    Told(
        number=28,
        who="ana",
        made="2026-02-18",
        due="2026-02-25",
        text="join the demo",
        acts=(("break", "2026-02-26", "double-booked"),),
        end="broken",
    ),
    Told(
        number=29,
        who="eva",
        made="2026-02-20",
        due="",
        text="tell of the first years",
        theirs=True,
    ),
    # Kept on its day, taken back, and broken in the end.
    Told(
        number=30,
        who="dev",
        made="2026-02-23",
        due="2026-02-27",
        text="write the reference",
        acts=(
            ("keep", "2026-02-27"),
            ("reopen", "2026-03-02"),
            ("break", "2026-03-10", "sent the wrong one"),
        ),
        end="broken",
    ),
    Told(
        number=31,
        who="ben",
        made="2026-02-25",
        due="2026-03-04",
        text="ask about the licence",
        acts=(("keep", "2026-03-05"),),
        end="kept",
        late=1,
    ),
)

MARCH = (
    Told(
        number=32,
        who="eva",
        made="2026-03-02",
        due="2026-03-06",
        text="send the forecast",
        acts=(("keep", "2026-03-06"),),
        end="kept",
    ),
    # Moved to someday in time, kept there: on time.
    Told(
        number=33,
        who="ana",
        made="2026-03-02",
        due="2026-03-09",
        text="review the estimate",
        acts=(("move", "2026-03-06", "", "not needed yet"), ("keep", "2026-03-25")),
        end="kept",
    ),
    # Due Fri 6, moved to someday on Mon 9: three days late, though kept in someday.
    Told(
        number=34,
        who="ben",
        made="2026-03-03",
        due="2026-03-06",
        text="find a mentor",
        acts=(("move", "2026-03-09", "", "ill"), ("keep", "2026-03-24")),
        end="kept",
        late=3,
    ),
    Told(
        number=35,
        who="ana",
        made="2026-03-04",
        due="2026-03-18",
        text="present at the guild",
        acts=(("release", "2026-03-16"),),
        theirs=True,
        end="released",
    ),
    Told(
        number=36,
        who="dev",
        made="2026-03-05",
        due="2026-03-12",
        text="collect the badge",
        acts=(("release", "2026-03-13"),),
        end="released",
    ),
    Told(number=37, who="ben", made="2026-03-16", due="2026-03-26", text="call the vendor"),
    Told(number=38, who="eva", made="2026-03-17", due="2026-03-31", text="close the quarter"),
    Told(
        number=39,
        who="ben",
        made="2026-03-18",
        due="2026-03-25",
        text="write up the test",
        theirs=True,
    ),
    Told(
        number=40,
        who="ana",
        made="2026-03-23",
        due="2026-03-27",
        text="decide on the budget",
        acts=(("move", "2026-03-26", "2026-04-10", "figures not in"),),
    ),
)

PROMISES = (*JANUARY, *FEBRUARY, *MARCH)
