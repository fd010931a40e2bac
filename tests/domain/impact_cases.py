"""Pairs of numbers, and whether they moved together: Spearman's rho worked out on paper.

Without ties rho is 1 - 6 x (the sum of squared differences of ranks) / (n x (n x n - 1)), for ten
pairs 1 - 6 x sum / 990. A number of ten pairs is said to move with another from 1.96 / 3 = 0.6533
on. Those with ties are what scipy 1.17 prints for `scipy.stats.spearmanr(first, second)`.
"""

from __future__ import annotations

ONE_TO_TEN = tuple(range(1, 11))

WITHOUT_TIES = (
    # The second row beside 1 to 10, rho, words.
    ((1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 1.0, "moved together"),
    ((10, 9, 8, 7, 6, 5, 4, 3, 2, 1), -1.0, "moved apart"),
    # Each pair changed places: ten squares of one.
    ((2, 1, 4, 3, 6, 5, 8, 7, 10, 9), 1 - 60 / 990, "moved together"),
    # 25 + 1 + 1 + 1 + 1 + 25 + 1 + 1 = 56.
    ((6, 3, 2, 5, 4, 1, 8, 7, 9, 10), 1 - 336 / 990, "moved together"),
    # 25 + 4 + 4 + 25 = 58, just short of it.
    ((6, 4, 3, 2, 5, 1, 7, 8, 9, 10), 1 - 348 / 990, "no clear pattern"),
    # The same two, upside down.
    ((5, 8, 9, 6, 7, 10, 3, 4, 2, 1), -(1 - 336 / 990), "moved apart"),
    ((5, 7, 8, 9, 6, 10, 4, 3, 2, 1), -(1 - 348 / 990), "no clear pattern"),
)

WITH_TIES = (
    # Two rows, rho, words.
    (
        (1, 2, 2, 3, 4, 4, 4, 5, 6, 7),
        (3, 1, 4, 1, 5, 9, 2, 6, 5, 3),
        0.42547404571870995,
        "no clear pattern",
    ),
    (
        (1, 1, 1, 1, 1, 2, 2, 2, 2, 2),
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        0.8703882797784891,
        "moved together",
    ),
    (
        (4, 4, 1, 2, 8, 8, 8, 3, 9, 0, 5, 5),
        (1, 0, 2, 2, 0, 0, 0, 1, 0, 3, 1, 0),
        -0.8687369180325037,
        "moved apart",
    ),
)

RANKS = (
    # Equal ones share the mean of their places.
    ((3, 1, 2), (3.0, 1.0, 2.0)),
    ((5, 5), (1.5, 1.5)),
    ((7, 2, 7, 7, 1), (4.0, 2.0, 4.0, 4.0, 1.0)),
    ((), ()),
)

CRITICAL = {10: 0.648, 12: 0.587, 15: 0.521, 20: 0.447, 25: 0.398, 30: 0.362}
"""From the table of exact critical values at 5 % on both sides (Zar, Biostatistical Analysis)."""

DAYS = ("2026-03-02", "2026-03-09", "2026-03-23", "2026-03-24")
WINDOWS = (
    # What lies behind each reading but the first: the days since the one before.
    ("2026-03-03", "2026-03-09"),
    ("2026-03-10", "2026-03-23"),
    ("2026-03-24", "2026-03-24"),
)
