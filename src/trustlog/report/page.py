"""What a page shows of some days: what they held, and the months before them as charts.

Of moments that filters chose nothing is said that the others would change: no streak, no strength,
nobody's silence.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice

from trustlog.domain.moments import COST, EFFECTS
from trustlog.domain.promises import account
from trustlog.domain.value import Value
from trustlog.domain.weeks import Week
from trustlog.report.contents import contents_of
from trustlog.report.habits import standings_after
from trustlog.report.measures import charted
from trustlog.report.period import HabitPeriod
from trustlog.report.reached import reached
from trustlog.report.saydo import settled_in, stretches
from trustlog.report.week import asked_within, habit_week
from trustlog.store.measures import all_measures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from trustlog.domain.moments import Filters, Moment
    from trustlog.domain.periods import Period
    from trustlog.domain.promises import Account
    from trustlog.report.attention import Team
    from trustlog.report.contents import Contents
    from trustlog.report.measures import Charted
    from trustlog.report.saydo import Settled
    from trustlog.report.week import HabitWeek
    from trustlog.store.journal import Journal

WORDS = 5
YEAR = timedelta(7 * 53 - 1)
"""How far back a chart goes, to the day: 53 weeks, as many as a year touches."""
NEWEST = 200
"""So many notes stand on the page of a whole journal; the other exports have them all."""


class Met(Value):
    """How many of some moments were with a person, and how many of those cost."""

    handle: str
    moments: int
    cost: int


class Page(Value):
    """What a page shows of the days from `first` to `last`, as it stood on `until`.

    For a short period, curves begin on `since` and the map of days on `mapped`. `days` counts the
    moments of each day. `weeks` has the habits by day, if the page is of a week. What is None does
    not belong on it.
    """

    first: date
    last: date
    today: date
    since: date
    mapped: date
    days: dict[date, int]
    names: dict[str, str]
    titles: dict[str, str]
    effects: dict[str, int]
    account: Account | None
    settled: tuple[Settled, ...] = ()
    habits: tuple[HabitPeriod, ...] = ()
    weeks: tuple[HabitWeek, ...] = ()
    held: Contents | None = None
    team: Team | None = None
    met: tuple[Met, ...] = ()
    measures: tuple[Charted, ...] = ()
    newest: tuple[Moment, ...] = ()
    apart: bool = False
    """Whether the moments are those with one person, who is not among `met` then."""

    @property
    def until(self) -> date:
        """The last day of which anything can be said."""
        return min(self.last, self.today)

    @property
    def moments(self) -> int:
        """How many moments it is of."""
        return sum(self.effects.values())


def period_page(journal: Journal, period: Week | Period, today: date) -> Page:
    """Read the page of a week, a month, a quarter or a year."""
    first, last = period.first, period.last
    begun = journal.moments.first_day() or first
    page = _whole(journal, first, last, today, min(first, max(begun, min(last, today) - YEAR)))
    if not isinstance(period, Week):
        return page
    weeks = (habit_week(each.standing, period) for each in page.habits)
    return page.but(weeks=tuple(weeks))


def journal_page(journal: Journal, filters: Filters, today: date) -> Page:
    """Read the page of all that the filters let through."""
    last = min(filters.until, today)
    begun = journal.moments.first_day() or last
    first = max(filters.since, min(begun, last))
    within = filters.but(since=first, until=last)
    if filters.habit or filters.person or filters.tag or filters.aim:
        return _chosen(journal, within, today)
    newest = (each for each in journal.moments.listed(within) if each.note)
    return _whole(journal, first, last, today, first).but(newest=tuple(islice(newest, NEWEST)))


def _whole(journal: Journal, first: date, last: date, today: date, since: date) -> Page:
    until = min(last, today)
    found = [
        each
        for each in standings_after(journal, min(first, since), last, today)
        if asked_within(each, first, last) and each.habit.since <= until
    ]
    team = reached(journal, first, until)
    promises = journal.promises.open_or_settled_since(first)
    mapped = min(first, until - YEAR)
    counts = journal.moments.counted(mapped, last)
    within = [count for day, count in counts.items() if first <= day]
    totals = {effect: sum(count[effect] for count in within) for effect in EFFECTS}
    effects = {effect: total for effect, total in totals.items() if total}
    held = contents_of(journal, team, effects, first, last, today, WORDS)
    return Page(
        first=first,
        last=last,
        today=today,
        since=since,
        mapped=mapped,
        days={day: sum(count.values()) for day, count in counts.items()},
        names=journal.names(),
        titles=journal.titles(),
        effects=held.effects,
        account=held.account,
        settled=settled_in(promises, stretches(first, last, until)),
        habits=tuple(
            HabitPeriod(
                standing=each,
                slots=tuple(slot for slot in each.figures.slots if first <= slot.span.last <= last),
                strength_before=each.strength_before(first) or 0.0,
            )
            for each in found
        ),
        held=held,
        team=team,
        measures=_measures(journal, min(since, until - YEAR), last),
    )


def _measures(journal: Journal, since: date, last: date) -> tuple[Charted, ...]:
    found = (charted(journal, each, since, last) for each in all_measures(journal.connection))
    return tuple(each for each in found if each.chart is not None)


def _chosen(journal: Journal, filters: Filters, today: date) -> Page:
    """The page of some moments; they are read one after another and counted, not kept."""
    counts: dict[str, Any] = {"days": {}, "effects": {}}
    met: dict[str, tuple[int, int]] = {}
    newest: list[Moment] = []
    for moment in journal.moments.in_order(filters, private=True):
        for name, key in (("days", moment.day), ("effects", moment.effect)):
            counts[name][key] = counts[name].get(key, 0) + 1
        for handle in moment.people:
            moments, cost = met.get(handle, (0, 0))
            met[handle] = (moments + 1, cost + (moment.effect == COST))
        if moment.note:
            newest.append(moment)
            del newest[: -NEWEST or None]
    met.pop(filters.person or "", None)
    promises = list(journal.promises.each(filters, private=True))
    first, last = filters.since, filters.until
    return Page(
        first=first,
        last=last,
        today=today,
        since=first,
        mapped=min(first, last - YEAR),
        names=journal.names(),
        titles=journal.titles(),
        account=account(promises, first, last) if promises and not filters.person else None,
        settled=settled_in(promises, stretches(first, last, last)),
        met=_by_name(met, journal.names()),
        newest=tuple(reversed(newest)),
        apart=filters.person is not None,
        **counts,
    )


def _by_name(met: dict[str, tuple[int, int]], names: dict[str, str]) -> tuple[Met, ...]:
    handles: Iterable[str] = sorted(met, key=lambda each: (names[each].casefold(), each))
    return tuple(Met(handle=each, moments=met[each][0], cost=met[each][1]) for each in handles)
