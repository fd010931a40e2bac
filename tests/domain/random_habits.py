"""Random habits: every kind of cadence, changed and retired, with days off, skips and done days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from trustlog.domain.cadences import cadence_of
from trustlog.domain.slots import Pauses
from trustlog.domain.spans import Life, Version

if TYPE_CHECKING:
    from trustlog.domain.cadences import Cadence

DAY = timedelta(1)
MONDAY, FRIDAY = date(2026, 1, 5), date(2026, 11, 20)
LONGEST = 130
WORDS = (
    *("every day", "every weekday", "mon,wed,fri", "sat"),
    *("1/week", "3/week", "7/week", "2/month", "1/quarter"),
    *("every 2 weeks on tue", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SA"),
    *("FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A habit with what was done of it, seen from a day."""

    lives: tuple[Life, ...]
    pauses: Pauses
    done: frozenset[date]
    today: date

    def with_done(self, day: date) -> Practice:
        return replace(self, done=self.done | {day})

    def without(self, day: date) -> Practice:
        return replace(self, done=self.done - {day})

    def with_pauses(self, pauses: Pauses) -> Practice:
        return replace(self, pauses=pauses)


cadences = st.builds(
    lambda words, week_start: cadence_of(words, week_start=week_start),
    st.sampled_from(WORDS),
    st.sampled_from([0, 2, 6]),
)


@st.composite
def _lives(draw: st.DrawFn) -> tuple[Life, ...]:
    lives: list[Life] = []
    begins = MONDAY + draw(st.integers(0, 13)) * DAY
    for _ in range(draw(st.integers(1, 2))):
        until = begins + draw(st.integers(0, LONGEST)) * DAY
        lives.append(_life(begins, until, draw(_versions(until - begins))))
        begins = until + draw(st.integers(1, 20)) * DAY
    if draw(st.booleans()):
        lives[-1] = lives[-1].but(until=None)
    return tuple(lives)


def _versions(length: timedelta) -> st.SearchStrategy[dict[int, Cadence]]:
    changes = st.dictionaries(st.integers(1, max(1, length.days)), cadences, max_size=2)
    return st.builds(lambda first, later: {0: first, **later}, cadences, changes)


def _life(since: date, until: date, versions: dict[int, Cadence]) -> Life:
    return Life(
        since=since,
        until=until,
        versions=tuple(
            Version(since=since + after * DAY, cadence=versions[after])
            for after in sorted(versions)
            if since + after * DAY <= until
        ),
    )


@st.composite
def practices(draw: st.DrawFn) -> Practice:
    """A habit of one life or two, the second after the first, seen from a day of them or later."""
    lives = draw(_lives())
    far = ((lives[-1].until or lives[-1].since + LONGEST * DAY) - MONDAY).days + 20
    days = st.integers(0, far).map(lambda after: MONDAY + after * DAY)
    runs = st.tuples(days, st.integers(0, 25))
    today = draw(days.filter(lambda day: day >= lives[0].since))
    done = {
        first + after * DAY
        for first, length in draw(st.lists(runs, max_size=10))
        for after in range(length + 1)
    }
    off = [(first, first + length % 9 * DAY) for first, length in draw(st.lists(runs, max_size=3))]
    endless = draw(st.lists(days, max_size=1)) if draw(st.integers(0, 9)) == 9 else []
    return Practice(
        lives=lives,
        pauses=Pauses(
            off=(*off, *((day, None) for day in endless)),
            skipped=tuple(sorted(draw(st.sets(days, max_size=4)))),
        ),
        done=frozenset(day for day in done if day <= today),
        today=today,
    )


@st.composite
def plain_practices(draw: st.DrawFn) -> Practice:
    """A habit of one cadence, often done, with a day off or a skip at times."""
    since = FRIDAY - draw(st.integers(0, 900)) * DAY
    random = Random(draw(st.integers(0, 2**32)))  # noqa: S311  # the same days each time
    share = draw(st.sampled_from([0.02, 0.3, 0.6, 0.9, 1.0]))
    days = [since + n * DAY for n in range((FRIDAY - since).days + 1)]
    off = draw(st.lists(st.sampled_from(days), max_size=1))
    skipped = draw(st.lists(st.sampled_from(days), max_size=1))
    version = Version(since=since, cadence=draw(cadences))
    return Practice(
        lives=(Life(since=since, versions=(version,)),),
        pauses=Pauses(off=tuple((day, day) for day in off), skipped=tuple(skipped)),
        done=frozenset(day for day in days if random.random() < share),
        today=FRIDAY,
    )
