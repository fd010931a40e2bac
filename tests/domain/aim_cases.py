"""Aims worked out on paper: parents, review days, progress, and what is still missing."""

from __future__ import annotations

PARENTS = {
    # Who serves whom.
    "together": None,
    "candour": "together",
    "billing-move": "candour",
    "pager-noise": "billing-move",
    "priya": "together",
}

CYCLES = (
    # An aim, the parent it is to have.
    ("together", "together"),
    ("together", "candour"),
    ("together", "pager-noise"),
    ("candour", "pager-noise"),
    ("billing-move", "pager-noise"),
)

NO_CYCLES = (
    ("pager-noise", "together"),
    ("pager-noise", "priya"),
    ("priya", "pager-noise"),
    ("candour", None),
    ("new", "pager-noise"),
)

ABOVE = {
    # Whom an aim serves in the end.
    "together": (),
    "candour": ("together",),
    "pager-noise": ("billing-move", "candour", "together"),
    "priya": ("together",),
}

REVIEWS = (
    # Rule, begun on, the review days that follow if each is held on its day.
    ("mon", "2026-11-16", ("2026-11-23", "2026-11-30", "2026-12-07")),
    ("every 2 weeks on mon", "2026-11-16", ("2026-11-30", "2026-12-14", "2026-12-28")),
    # Wed 18: the first Monday on or after it is 23 Nov, and every second one from there.
    ("every 2 weeks on mon", "2026-11-18", ("2026-11-23", "2026-12-07", "2026-12-21")),
    ("FREQ=MONTHLY;BYMONTHDAY=1", "2026-11-20", ("2026-12-01", "2027-01-01", "2027-02-01")),
    ("FREQ=MONTHLY;BYDAY=-1FR", "2026-11-20", ("2026-11-27", "2026-12-25", "2027-01-29")),
    (
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO",
        "2026-11-20",
        ("2026-12-07", "2027-03-01", "2027-06-07"),
    ),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2026-11-20", ("2028-02-29", "2032-02-29")),
)

HELD = (
    # `every 2 weeks on mon`, due Mon 30 Nov 2026: held on, the next.
    ("2026-11-30", "2026-12-14"),
    ("2026-11-27", "2026-12-14"),  # early: it was the one of 30 Nov
    ("2026-12-02", "2026-12-14"),  # two days late
    ("2026-12-14", "2026-12-28"),  # one left out
    ("2026-12-15", "2026-12-28"),
)

PROGRESS = (
    # Direction, baseline, target, now, the share of the way, whether it is reached.
    ("up", "20", "60", "30", 0.25, False),
    ("up", "20", "60", "60", 1.0, True),
    ("up", "20", "60", "75", 1.0, True),
    ("up", "20", "60", "10", 0.0, False),
    ("down", "12", "4", "6", 0.75, False),
    ("down", "12", "4", "4", 1.0, True),
    ("down", "12", "4", "3.5", 1.0, True),
    ("down", "12", "4", "15", 0.0, False),
    ("up", "-10", "30", "10", 0.5, False),
    ("up", None, "60", "59", None, False),  # nobody said where it began
    ("up", None, "60", "60", 1.0, True),
    ("down", None, "4", "4", 1.0, True),
    ("up", "0", "5", "2", 0.4, False),  # two of five services
)

COUNTED = (
    # Done, in all, the share, whether it is reached.
    (0, 5, 0.0, False),
    (2, 5, 0.4, False),
    (5, 5, 1.0, True),
    (7, 5, 1.0, True),
)

GOALS_REFUSED = {
    # Direction, baseline, target.
    "a target without direction": (None, "20", "60"),
    "a target that goes neither way": ("none", "20", "60"),
    "up to less": ("up", "60", "20"),
    "down to more": ("down", "20", "60"),
    "nowhere to go up": ("up", "20", "20"),
    "nowhere to go down": ("down", "20", "20"),
}

MISSING = (
    # What a goal has of measure, target and date, and what it lacks.
    (("measure", "target", "date"), ()),
    (("measure",), ("target", "date")),
    (("target", "date"), ("measure",)),
    ((), ("measure", "target", "date")),
)
