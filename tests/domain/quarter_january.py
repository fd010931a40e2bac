"""The promises of the quarter made in January."""

from __future__ import annotations

from tests.domain.quarter import Told

JANUARY = (
    # Kept on the due day itself.
    Told(
        number=1,
        who="ana",
        made="2026-01-05",
        due="2026-01-08",
        text="answer the leave question",
        acts=(("keep", "2026-01-08"),),
        end="kept",
    ),
    # Kept two days early.
    Told(
        number=2,
        who="ben",
        made="2026-01-05",
        due="2026-01-09",
        text="share the plan for the year",
        acts=(("keep", "2026-01-07"),),
        end="kept",
    ),
    # Due Mon 12, kept Tue 13: one day late.
    Told(
        number=3,
        who="cleo",
        made="2026-01-06",
        due="2026-01-12",
        text="send the figures",
        acts=(("keep", "2026-01-13"),),
        end="kept",
        late=1,
    ),
    # Moved the day before it was due; kept on the new day.
    Told(
        number=4,
        who="dev",
        made="2026-01-06",
        due="2026-01-14",
        text="read the design",
        acts=(("move", "2026-01-13", "2026-01-16", "ill"), ("keep", "2026-01-16")),
        end="kept",
    ),
    # Due Tue 13, moved only on Thu 15: two days late, though kept before the new day.
    Told(
        number=5,
        who="eva",
        made="2026-01-07",
        due="2026-01-13",
        text="write the summary",
        acts=(("move", "2026-01-15", "2026-01-23", "forgot"), ("keep", "2026-01-22")),
        end="kept",
        late=2,
    ),
    Told(
        number=6,
        who="ana",
        made="2026-01-08",
        due="2026-01-15",
        text="find a second reviewer",
        acts=(("break", "2026-01-16", "nobody had time"),),
        end="broken",
    ),
    Told(
        number=7,
        who="ben",
        made="2026-01-09",
        due="2026-01-16",
        text="ask for a monitor",
        acts=(("release", "2026-01-14"),),
        end="released",
    ),
    # Someday, and kept: never late.
    Told(
        number=8,
        who="cleo",
        made="2026-01-12",
        due="",
        text="show how the report is made",
        acts=(("keep", "2026-01-27"),),
        end="kept",
    ),
    # Moved twice, each time on the due day itself: in time.
    Told(
        number=9,
        who="dev",
        made="2026-01-12",
        due="2026-01-21",
        text="talk to finance",
        acts=(
            ("move", "2026-01-21", "2026-01-28", "they are away"),
            ("move", "2026-01-28", "2026-02-03", "no room"),
            ("keep", "2026-02-03"),
        ),
        end="kept",
    ),
    Told(
        number=10,
        who="ana",
        made="2026-01-12",
        due="2026-01-23",
        text="draft the runbook",
        acts=(("keep", "2026-01-23"),),
        theirs=True,
        end="kept",
    ),
    Told(
        number=11,
        who="ana",
        made="2026-01-15",
        due="2026-01-22",
        text="book the room",
        acts=(("keep", "2026-01-22"),),
        end="kept",
    ),
    # Kept on its day, taken back three days later, kept again: Thu 5 Feb is six days late.
    Told(
        number=12,
        who="eva",
        made="2026-01-16",
        due="2026-01-30",
        text="send the budget",
        acts=(("keep", "2026-01-30"), ("reopen", "2026-02-02"), ("keep", "2026-02-05")),
        end="kept",
        late=6,
    ),
    Told(
        number=13,
        who="ben",
        made="2026-01-16",
        due="2026-01-30",
        text="compare two vendors",
        acts=(("break", "2026-02-02", "no answer from either"),),
        theirs=True,
        end="broken",
    ),
    # Broken on the day it was due: said in time, and broken.
    Told(
        number=14,
        who="ben",
        made="2026-01-22",
        due="2026-01-29",
        text="move the stand-up",
        acts=(("break", "2026-01-29", "two teams need the slot"),),
        end="broken",
    ),
    # Moved to someday and back to a day: both in time.
    Told(
        number=15,
        who="cleo",
        made="2026-01-26",
        due="2026-02-02",
        text="share the interview notes",
        acts=(
            ("move", "2026-01-30", "", "no hurry"),
            ("move", "2026-02-16", "2026-02-20", "before she leaves"),
            ("keep", "2026-02-20"),
        ),
        end="kept",
    ),
    # Open until 24 days after it was due.
    Told(
        number=16,
        who="dev",
        made="2026-01-27",
        due="2026-02-06",
        text="ask about the training",
        acts=(("break", "2026-03-02", "he is leaving"),),
        end="broken",
    ),
    Told(number=17, who="ana", made="2026-01-28", due="", text="sit in on a customer call"),
    # Due Fri 13, kept Tue 17: four days late.
    Told(
        number=18,
        who="ben",
        made="2026-01-30",
        due="2026-02-13",
        text="go through the backlog",
        acts=(("keep", "2026-02-17"),),
        end="kept",
        late=4,
    ),
)
