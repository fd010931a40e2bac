"""Surveys worked out on paper: counts per answer, and what may be said of them."""

from __future__ import annotations

FAVOURABLE = (
    # Counts of 1 to 5, reversed or not, the share of the top two.
    ((1, 1, 2, 5, 3), False, 8 / 12),
    ((3, 5, 2, 1, 1), True, 8 / 12),  # the same, asked the other way round
    ((0, 0, 0, 0, 5), False, 1.0),
    ((0, 0, 0, 0, 5), True, 0.0),
    ((2, 3, 0, 0, 0), False, 0.0),
    ((0, 0, 5, 0, 0), False, 0.0),  # the middle is not favourable
)

ENPS = (
    # Counts of 0 to 10, the score.
    ((0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 1), 20.0),  # 4 of 10 less 2 of 10
    ((0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6), 100.0),
    ((3, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0), -100.0),  # a six is a detractor
    ((0, 0, 0, 0, 0, 0, 0, 3, 2, 0, 0), 0.0),  # sevens and eights are neither
    ((1, 0, 0, 0, 0, 0, 0, 1, 2, 2, 1), 200 / 7),  # 3 of 7 less 1 of 7
    ((2, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1), 0.0),  # 2 of 5 less 2 of 5
)

MEANS = (
    # Counts of 1 to 7, reversed or not, the mean.
    ((0, 1, 0, 2, 1, 3, 1), False, 5.0),  # 2 + 8 + 5 + 18 + 7 = 40, of 8
    ((0, 1, 0, 2, 1, 3, 1), True, 3.0),  # 8 - 5
    ((1, 3, 1, 2, 0, 1, 0), False, 3.0),  # 1 + 6 + 3 + 8 + 6 = 24, of 8
    ((5, 0, 0, 0, 0, 0, 0), True, 7.0),
)

SHOWN = (
    # Minimum group, invited, responded, counts of one item of five, whether they may be seen.
    (5, 6, 4, (1, 1, 1, 1, 0), False),
    (5, 6, 5, (1, 1, 1, 1, 1), True),
    (5, 40, 30, (1, 1, 1, 1, 0), False),  # thirty responded, four of them to this
    (5, 40, 30, (1, 1, 1, 1, 1), True),
    (3, 4, 3, (0, 0, 0, 0, 3), True),
    (3, 4, 2, (0, 0, 0, 1, 1), False),
    (10, 12, 9, (0, 0, 0, 5, 4), False),
    (5, 5, 0, (0, 0, 0, 0, 0), False),
)

REFUSED = {
    # What was typed: minimum, invited, responded, counts of one item of five.
    "more responded than were invited": (5, 6, 7, (1, 1, 1, 1, 1)),
    "more answers than responded": (5, 9, 6, (2, 2, 1, 1, 1)),
    "fewer than none": (5, 9, 6, (2, -1, 1, 1, 1)),
    "an answer that is not on the scale": (5, 9, 6, (1, 1, 1, 1, 1, 1)),
    "an answer that is missing": (5, 9, 6, (1, 1, 1, 1)),
    "nobody invited": (5, 0, 0, (0, 0, 0, 0, 0)),
    "a group below the floor": (2, 9, 6, (1, 1, 1, 1, 1)),
}
