"""The quarter of `tests.domain.quarter`, typed day by day, and the journal kept as it was on some.

The figures that must come back lie beside the quarter. Here are those that are asked for only at
the command line: the quarter so far on the days of the lists, and whom a week reached.
"""

from __future__ import annotations

import shutil
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from tests.domain.quarter import MOMENTS, OFF, PEOPLE
from tests.domain.quarter_accounts import Said
from tests.domain.quarter_promises import PROMISES
from tests.screens import Typed, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tests.domain.quarter import Happened, Someone, Told

ASKED = "T20:00"
"""Later on a day than all that is typed."""
EFFECTS = {"built": [], "neutral": ["--neutral"], "cost": ["--cost"]}
SETTLING = {"keep": ["keep"], "break": ["promise", "break"], "release": ["promise", "release"]}

SHORT = ("2026-03-17", "2026-03-18")
"""Last days of a part of March, in which nothing was done that was taken back later."""
PERIODS = {
    ("2026-01-01", "2026-01-31"): "month",
    ("2026-02-01", "2026-02-28"): "month",
    **{("2026-03-01", until): "month" for until in (*SHORT, "2026-03-31")},
    ("2026-01-01", "2026-03-31"): "quarter",
}
"""Any other is a week."""

SO_FAR = (
    # Kept p1 p2 p4 p8 p11; late p3 p5; broken p6; moved p4 p9; released p7.
    # Open: p9 p12 p14 p15 p16. 7 of 7 + 1.
    Said(
        id="quarter-on-27-jan",
        today="2026-01-27",
        since="2026-01-01",
        until="2026-03-31",
        on_time=5,
        late=2,
        broken=1,
        moved_in_time=2,
        released=1,
        open=5,
        rate=(7, 8),
    ),
    # And kept p9 p19 p21; late p12; broken p14; moved p15. Open: p15 p16 (9 over) p17
    # p18 (2 over) p20 p23 p24 p25. 11 of 11 + 2.
    Said(
        id="quarter-on-15-feb",
        today="2026-02-15",
        since="2026-01-01",
        until="2026-03-31",
        on_time=8,
        late=3,
        broken=2,
        moved_in_time=3,
        released=1,
        overdue=2,
        open=8,
        rate=(11, 13),
    ),
    # And kept p15 p23 p26; late p18 p20 p31; broken p16 p28; moved p20 p25; released p24.
    # Open: p17 p25 p27 (2 over) p30 (reopened, 6 over) p32 p33 p34 p36. 17 of 17 + 4.
    Said(
        id="quarter-on-5-mar",
        today="2026-03-05",
        since="2026-01-01",
        until="2026-03-31",
        on_time=11,
        late=6,
        broken=4,
        moved_in_time=5,
        released=2,
        overdue=2,
        open=8,
        rate=(17, 21),
    ),
)

WEEK_9 = (
    # On Friday cleo still counts, and p30 with dev is kept: ana, ben and dev of six.
    ("2026-02-27", "2026-02-23", "2026-03-01", 3, 6),
    # By the end of it she left, and p30 is taken back: ana and ben of five.
    ("2026-03-29", "2026-02-23", "2026-03-01", 2, 5),
)


def typed() -> list[Typed]:
    """Every command line of the quarter, in the order in which they are typed."""
    lines = chain(
        (Typed(f"{first}T08:00", ["off", first, "-", last]) for first, last in OFF),
        chain.from_iterable(_lines_of(someone) for someone in PEOPLE),
        (_promised(told) for told in PROMISES),
        chain.from_iterable(_acts(told) for told in PROMISES),
        map(_logged, MOMENTS),
    )
    return sorted(lines, key=attrgetter("now"))


def play(root: Path, days: Iterable[str]) -> dict[str, Path]:
    """Type the quarter; a home for each of these days, with the journal of its evening."""
    lines, home, homes = typed(), root / "home", {}
    home.mkdir()
    before = ""
    for day in sorted(days):
        for now, words in lines:
            if before < now[:10] <= day:
                said(words, home, now)
        homes[day] = shutil.copytree(home, root / day)
        before = day
    return homes


def report_of(since: str, until: str) -> tuple[str, ...]:
    """The command line that reports on a period."""
    return ("report", PERIODS.get((since, until), "week"), "--of", since)


def _lines_of(someone: Someone) -> Iterator[Typed]:
    """What is typed of a person, each on its day."""
    handle = someone.handle
    every = [] if someone.every is None else ["--every", str(someone.every)]
    words = ["person", "add", handle, "--relation", someone.relation, *every]
    yield Typed(f"{someone.since}T08:00", words)
    if someone.away is not None:
        first, last = someone.away
        yield Typed(f"{first}T08:00", ["person", "away", handle, first, "-", last])
    if someone.held is not None:
        yield Typed(f"{someone.held}T08:00", ["person", "hold", handle])
    if someone.left is not None:
        yield Typed(f"{someone.left}T18:00", ["person", "leave", handle])


def _promised(told: Told) -> Typed:
    way = "from" if told.theirs else "to"
    words = ["promise", way, told.who, told.due or "someday", *told.text.split()]
    return Typed(f"{told.made}T09:00", words)


def _acts(told: Told) -> Iterator[Typed]:
    """A command line for each thing done about a promise."""
    number = str(told.number)
    for verb, day, *given in told.acts:
        if verb == "move":
            due, why = given
            words = ["move", number, due or "someday", *why.split()]
        elif verb == "reopen":
            words = ["promise", "reopen", number]
        else:
            words = [*SETTLING[verb], number, *" ".join(given).split()]
        yield Typed(f"{day}T10:00", words)


def _logged(moment: Happened) -> Typed:
    if moment.habit == "feedback-received":
        words = ["received", *moment.people, "you", "listen"]
    else:
        words = ["note", "late"] if moment.habit is None else ["add", moment.habit]
        words += chain.from_iterable(("--with", handle) for handle in moment.people)
        words += EFFECTS[moment.effect]
    return Typed(f"{moment.day}T15:40", words)
