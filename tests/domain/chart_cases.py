"""Run charts worked out on paper: one reading a week, from Mon 5 Jan 2026 on.

`b4 a4` stands for four readings of 1, then four of 3, so that the median of as many below as above
is 2 and lies on none of them. The run is the longest one; of two as long, the newer.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Charted:
    """Readings, and what a chart says of them."""

    readings: str
    median: str
    useful: int
    """Readings not on the median."""
    longest: int
    run: tuple[str, str, str] | None
    """The side of the longest run, its first day and its last."""
    crossings: int
    signals: tuple[str, ...] = ()
    words: str = "no clear change"


CHARTS = {
    # Sorted 3 4 4 5 5 5 | 7 7 7 8 8 9: the median lies between 5 and 7. Every step crosses it.
    "back and forth": Charted(
        readings="5 7 4 8 5 7 3 9 5 8 4 7",
        median="6",
        useful=12,
        longest=1,
        run=("above", "2026-03-23", "2026-03-23"),
        crossings=11,
    ),
    # Ten low, ten high: a run may have 7, and 6 crossings are the least.
    "a step up": Charted(
        readings="4 5 4 6 5 4 5 6 4 5 8 9 8 7 9 8 9 7 8 9",
        median="6.5",
        useful=20,
        longest=10,
        run=("above", "2026-03-16", "2026-05-18"),
        crossings=1,
        signals=("shift", "crossings"),
        words="shift",
    ),
    "slow waves": Charted(
        readings="b4 a4 b4 a4 b2 a2",
        median="2",
        useful=20,
        longest=4,
        run=("above", "2026-03-30", "2026-04-20"),
        crossings=5,
        signals=("crossings",),
        words="crossings",
    ),
    "six crossings of twenty are enough": Charted(
        readings="b3 a4 b3 a3 b2 a3 b2",
        median="2",
        useful=20,
        longest=4,
        run=("above", "2026-01-26", "2026-02-16"),
        crossings=6,
    ),
    "a run of seven in twenty is none": Charted(
        readings="b7 a1 b1 a2 b1 a3 b1 a4",
        median="2",
        useful=20,
        longest=7,
        run=("below", "2026-01-05", "2026-02-16"),
        crossings=7,
    ),
    "a run of eight in twenty is one": Charted(
        readings="a2 b8 a2 b1 a3 b1 a3",
        median="2",
        useful=20,
        longest=8,
        run=("below", "2026-01-19", "2026-03-09"),
        crossings=6,
        signals=("shift",),
        words="shift",
    ),
    # Thirteen, of which three lie on the median: ten are left, two crossings would be enough.
    "some on the median": Charted(
        readings="5 4 6 5 4 6 4 6 5 4 6 4 6",
        median="5",
        useful=10,
        longest=1,
        run=("above", "2026-03-30", "2026-03-30"),
        crossings=9,
    ),
    # The 5 on the median neither ends the run of twos nor is of it.
    "a run steps over the median": Charted(
        readings="2 2 2 5 2 2 8 8 8 8 8",
        median="5",
        useful=10,
        longest=5,
        run=("above", "2026-02-16", "2026-03-16"),
        crossings=1,
        signals=("crossings",),
        words="crossings",
    ),
    # Eleven, two on the median: nine are too few for a word, however plain they look.
    "nine are too few": Charted(
        readings="1 1 1 1 3 3 5 5 5 5 5",
        median="3",
        useful=9,
        longest=5,
        run=("above", "2026-02-16", "2026-03-16"),
        crossings=1,
    ),
    "always the same": Charted(
        readings="7 7 7 7 7 7 7 7 7 7 7 7",
        median="7",
        useful=0,
        longest=0,
        run=None,
        crossings=0,
    ),
    "one": Charted(readings="0.25", median="0.25", useful=0, longest=0, run=None, crossings=0),
    # 0.1 and 0.2 as typed: between them lies 0.15, and not a hair beside it.
    "decimals": Charted(
        readings="0.1 0.2",
        median="0.15",
        useful=2,
        longest=1,
        run=("above", "2026-01-12", "2026-01-12"),
        crossings=1,
    ),
}

LIMITS = {
    # Useful readings: the longest run that is none, the fewest crossings that are enough.
    10: (6, 2),  # 3.32 + 3
    12: (7, 3),  # 3.58 + 3
    13: (7, 3),  # 3.70 + 3
    16: (7, 4),  # 4 + 3
    20: (7, 6),  # 4.32 + 3
    24: (8, 8),  # 4.58 + 3
    52: (9, 20),  # 5.70 + 3
}
"""The crossings are the published ones."""

TURNOVER = (
    # Leavers, headcounts, the share that left.
    (2, (40, 40), 0.05),
    (3, (28, 32), 0.10),
    (1, (6, 7, 8, 7), 1 / 7),
    (0, (9,), 0.0),
)

NUMBERS = {
    "82": "82",
    " 3.5 ": "3.5",
    "0.50": "0.50",
    "-12": "-12",
    "+20": "20",
    "−7.25": "-7.25",
    "-0": "0",
    "007": "7",
    "123456789012345": "123456789012345",
}
"""What can be read in one way, and how it is written."""

NO_NUMBERS = (
    *("3,5", "1,234", "1.234,5", "1,234.5", "1 000", "1_000", "1.000.000", "'5", "5.", ".5"),
    *("", "-", "+-3", "--3", "1e5", "nan", "inf", "-Infinity", "0x10", "٣", "½", "82 %", "many"),
    *("1234567890123456", "0.1234567890123456"),
)
