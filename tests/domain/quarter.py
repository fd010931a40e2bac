"""A quarter of six people and forty promises, Mon 5 Jan – Sun 29 Mar 2026, as it was lived.

What must be said of it lies beside this file: `quarter_accounts` (saying and doing),
`quarter_lists` (what came first), `quarter_tables` and `quarter_gaps` (whom it reached).
Everything is literal, worked out on paper from a calendar, and in an order in which it can be
typed. All days are ISO dates as text.

Days off of the manager: Mon 19 – Wed 21 Jan, Thu 12 – Fri 13 Feb, Mon 9 – Fri 13 Mar.
"""

from __future__ import annotations

from dataclasses import dataclass

OFF = (
    ("2026-01-19", "2026-01-21"),
    ("2026-02-12", "2026-02-13"),
    ("2026-03-09", "2026-03-13"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """A person, and what changed about them on which day."""

    handle: str
    relation: str
    since: str
    every: int | None = None
    """A cadence of their own, in days."""
    away: tuple[str, str] | None = None
    left: str | None = None
    """Their last day."""
    held: str | None = None
    """The day they were put on hold, which changes no figure."""


PEOPLE = (
    Someone(handle="ana", relation="report", since="2026-01-05"),
    Someone(
        handle="ben",
        relation="report",
        since="2026-01-05",
        every=10,
        away=("2026-02-02", "2026-02-15"),
    ),
    Someone(handle="cleo", relation="peer", since="2026-01-05", left="2026-02-27"),
    Someone(handle="dev", relation="report", since="2026-01-05", left="2026-03-13"),
    Someone(handle="eva", relation="manager", since="2026-01-05", held="2026-03-02"),
    # Never met.
    Someone(handle="finn", relation="report", since="2026-02-16"),
)


@dataclass(frozen=True, slots=True)
class Happened:
    """A moment that was logged by itself; those of promises come with the promises."""

    day: str
    habit: str | None
    people: tuple[str, ...]
    effect: str = "built"


MOMENTS = (
    Happened("2026-01-05", "listening", ("ana", "ben", "dev")),
    Happened("2026-01-14", "recognition", ("ben",)),
    Happened("2026-01-15", "feedback-given", ("dev",)),
    Happened("2026-01-23", "listening", ("ana",)),
    Happened("2026-01-26", None, ("ana",), "cost"),
    Happened("2026-01-27", "feedback-received", ("ana",)),
    Happened("2026-02-06", "recognition", ("cleo",)),
    Happened("2026-02-10", "listening", ("ana",), "neutral"),
    Happened("2026-02-18", "recognition", ("dev",)),
    Happened("2026-02-19", "feedback-received", ("ben",)),
    Happened("2026-02-20", "feedback-given", ("ana",)),
    Happened("2026-03-03", None, ("eva",), "cost"),
    Happened("2026-03-04", "feedback-received", ("eva",)),
    Happened("2026-03-06", "listening", ("dev",)),
    Happened("2026-03-16", None, ("ben",), "cost"),
    Happened("2026-03-17", "recognition", ("ana",)),
    Happened("2026-03-18", "feedback-received", ("ana",)),
    Happened("2026-03-27", "listening", ("eva",), "cost"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A promise and all that was done about it, in order.

    An act is ("keep", day), ("break", day, why), ("release", day), ("reopen", day) or
    ("move", day, new due day, why). A due day of "" is someday. A promise to somebody that is kept
    is a built moment with them on that day, one that is broken a moment that cost, until it is
    reopened; what they promised writes none.
    """

    number: int
    who: str
    made: str
    due: str
    text: str
    acts: tuple[tuple[str, ...], ...] = ()
    theirs: bool = False
    end: str = "open"
    """What became of it by the end of the quarter."""
    late: int = 0
    """The most days a due day had passed when it was kept or moved."""
