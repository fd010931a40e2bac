"""What weeks showed, and the three questions each must ask, worked out on paper.

A week is written as it would be told: whom nobody looked at, what was broken, and each practice
with its days done and needed. Questions are named by their ids in the catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Lived:
    """A week, what was asked in the reflections before it (newest first), what is asked now."""

    overlooked: bool = False
    broken: bool = False
    practices: tuple[tuple[str, int, int], ...] = ()
    before: tuple[str, ...] = ()
    asks: tuple[str, ...]


WEEK_47 = Lived(
    overlooked=True,  # Jonas and Diego
    broken=True,  # p22
    practices=(
        ("listening", 4, 5),
        ("follow-through", 3, 3),
        ("feedback-given", 1, 2),  # half of what was meant, the furthest behind
        ("recognition", 2, 3),
        ("weekly-review", 0, 1),  # done by this reflection
    ),
    asks=("q12", "q05", "q09"),
)

WEEKS = {
    "week 47": WEEK_47,
    "no recognition": Lived(
        practices=(("listening", 5, 5), ("recognition", 0, 3)), asks=("q15", "q01", "q02")
    ),
    "a promise broken": Lived(
        broken=True, practices=(("listening", 5, 5),), asks=("q05", "q01", "q02")
    ),
    "a person overlooked": Lived(overlooked=True, asks=("q12", "q01", "q02")),
    # How do you land? Then the catalogue, from its beginning.
    "all well": Lived(practices=(("listening", 5, 5),), asks=("q10", "q01", "q02")),
    "nothing at all": Lived(asks=("q10", "q01", "q02")),
    "the practice furthest behind is asked about first": Lived(
        practices=(("listening", 4, 5), ("recognition", 1, 3), ("feedback-given", 1, 2)),
        asks=("q15", "q09", "q02"),
    ),
    "of two as far behind, the one taken up first": Lived(
        practices=(("recognition", 1, 2), ("feedback-given", 1, 2)), asks=("q15", "q09", "q01")
    ),
    "more than was meant is not behind": Lived(
        practices=(("recognition", 4, 3), ("safety", 0, 0)), asks=("q10", "q01", "q02")
    ),
    # q12 was asked last week: who looks at nobody is asked about thanks instead.
    "another question about the same": Lived(
        overlooked=True, broken=True, before=("q12 q05 q09",), asks=("q15", "q06", "q01")
    ),
    "after five reflections it may come again": Lived(
        overlooked=True,
        before=("q01 q02 q03", "q04 q05 q06", "q07 q08 q09", "q10 q11 q13", "q12 q14 q15"),
        asks=("q12", "q16", "q17"),
    ),
    # All well, and q10 was asked in the last four: the other question about how one lands.
    "what was asked in the last four is not asked": Lived(
        before=("q10 q02 q03", "q04 q05 q06", "q07 q08 q09", "q11 q12 q13"),
        asks=("q01", "q14", "q15"),
    ),
    # Everything was asked; what rested longest comes first, in the order of the catalogue.
    "when all were asked, what rested longest": Lived(
        before=(
            *("q10 q01 q02", "q03 q04 q05", "q06 q07 q08", "q09 q11 q12"),
            *("q16 q17 q18", "q13 q14 q15", "q22 q21 q20", "q19"),
        ),
        asks=("q19", "q20", "q21"),
    ),
    # The habit's own question, when those of the catalogue rest.
    "a habit asks by its own question": Lived(
        practices=(("feedback-given", 0, 2),),
        before=("q09",),
        asks=("habit/feedback-given", "q01", "q02"),
    ),
}

PERIODS = {
    # A question of a week, asked of a month and of a quarter.
    "Who earned thanks this week and did not hear it?": (
        "Who earned thanks this month and did not hear it?",
        "Who earned thanks this quarter and did not hear it?",
    ),
    "Whose name appears least in this week's entries, and is there a good reason for it?": (
        "Whose name appears least in this month's entries, and is there a good reason for it?",
        "Whose name appears least in this quarter's entries, and is there a good reason for it?",
    ),
    "Who disagreed with you openly this week, and if nobody did, why not?": (
        "Who disagreed with you openly this month, and if nobody did, why not?",
        "Who disagreed with you openly this quarter, and if nobody did, why not?",
    ),
    "Did your calendar match the priority you set last week, and what is next?": (
        "Did your calendar match the priority you set last month, and what is next?",
        "Did your calendar match the priority you set last quarter, and what is next?",
    ),
    "Was this weekly meeting worth a week of work?": (
        "Was this weekly meeting worth a week of work?",
        "Was this weekly meeting worth a week of work?",
    ),
}
