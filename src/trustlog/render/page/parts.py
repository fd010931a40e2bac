"""The parts of a page in words and lengths: what its templates put into place."""

from __future__ import annotations

from trustlog.domain.days import WEEKDAYS, written
from trustlog.domain.moments import COST
from trustlog.domain.value import Value
from trustlog.render.look import why_said
from trustlog.render.page.curves import strength_curve
from trustlog.render.period import decided_said
from trustlog.render.standing import (
    MARKS,
    WORDS,
    count_said,
    counted,
    in_a_row,
    percent,
    strength_said,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.render.page.curves import Curve
    from trustlog.report.attention import Team
    from trustlog.report.look import Look
    from trustlog.report.page import Page
    from trustlog.report.period import HabitPeriod
    from trustlog.report.week import HabitWeek

LONGEST_NOTE = 600
"""A longer note is cut; other exports have the whole of it."""
LONGEST_REASON = 200


class Card(Value):
    """A habit: what is said of it, each day of a week with its mark, and its curve."""

    slug: str
    title: str
    facts: tuple[tuple[str, str], ...]
    days: tuple[tuple[str, str, str], ...]
    strength: str
    curve: Curve | None
    told: str


class Bar(Value):
    """A row with a bar: its parts by their kind and length in hundredths, and its numbers."""

    name: str
    parts: tuple[tuple[str, float, float], ...]
    cells: tuple[str, ...]


class Word(Value):
    """A note with what is said around it."""

    day: str
    habit: str
    people: str
    note: str
    cost: bool


def cards(page: Page) -> Iterator[Card]:
    """The habits, in the order they were taken up."""
    over = page.today > page.last
    weeks = {week.standing.habit.slug: week for week in page.weeks}
    for each in page.habits:
        standing, slug = each.standing, each.standing.habit.slug
        done = _done(weeks[slug]) if slug in weeks else _kept(each)
        facts = {
            "Done" if slug in weeks else "Kept": done,
            "Run": in_a_row(standing, over=over),
        }
        curve = strength_curve(each, page.since, page.until) if standing.strength_shown else None
        strength, _, change = strength_said(standing, each.strength_before).partition("  ")
        yield Card(
            slug=slug,
            title=standing.habit.title,
            facts=tuple((name, said) for name, said in facts.items() if said),
            days=tuple(_days(weeks[slug], page.first)) if slug in weeks else (),
            strength=f"{strength}, {change} since {_date(page)}" if change else strength,
            curve=curve,
            told=f"{percent(standing.figures.strength or 0)} on {written(page.until)}",
        )


def _done(week: HabitWeek) -> str:
    """`4 of 5`, `3 of 3, kept`; nothing if no day was asked for."""
    if not (week.done or week.needed or week.state):
        return ""
    said = count_said(week)
    return f"{said}, {WORDS[week.state]}" if week.state else said


def _date(page: Page) -> str:
    """The first day of the page: `1 Oct`, with its year where that is another."""
    said = written(page.first)[4:]
    return said[:-5] if page.first.year == page.today.year else said


def _kept(each: HabitPeriod) -> str:
    """`9 of 12 days, 75 %`; where nothing is decided, what else there is."""
    if each.kept_rate is None:
        states = (WORDS["excused"], WORDS["open"])
        return ", ".join(f"{each.count(s)} {s}" for s in states if each.count(s))
    return f"{decided_said(each)}, {percent(each.kept_rate)}"


def _days(week: HabitWeek, first: date) -> Iterator[tuple[str, str, str]]:
    """Each day of a week: its name, its mark, and the mark in a word."""
    for n, state in enumerate(week.days):
        yield WEEKDAYS[(first.weekday() + n) % 7], MARKS[state], WORDS[state]


def people_bars(team: Team) -> tuple[list[Bar], float | None]:
    """Whom attention reached, in the order of `attention`; and where an even share would end."""
    rows = [row for row in team.rows if row.covered]
    most = max((row.moments for row in rows), default=0) or 1
    bars = [
        Bar(
            name=name_in(team, row.handle),
            parts=_stacked({"built": row.moments - row.cost, "cost": row.cost}, most),
            cells=(
                str(row.moments),
                str(row.cost or ""),
                "" if row.share is None else percent(row.share),
                _last(row.last is not None, row.days, row.over or 0),
            ),
        )
        for row in rows
    ]
    even = team.coverage.even_share
    if even is None or not team.coverage.moments:
        return bars, None
    return bars, round(100 * even * team.coverage.moments / most, 2)


def name_in(team: Team, handle: str) -> str:
    """The name of a person, with the handle behind it where another has the same."""
    name = team.people[handle].name
    same = sum(each.name == name for each in team.people.values())
    return name if same == 1 else f"{name} @{handle}"


def _last(met: bool, days: int, over: int) -> str:  # noqa: FBT001  # a flag of one row
    """`today`; `17 days ago, 8 over`; `none yet`."""
    said = ("today" if not days else f"{counted(days, 'day')} ago") if met else "none yet"
    return f"{said}, {over} over" if over else said


def met_bars(page: Page) -> list[Bar]:
    """With whom some moments were, by name."""
    most = max((each.moments for each in page.met), default=0) or 1
    return [
        Bar(
            name=page.names[each.handle],
            parts=_stacked({"built": each.moments - each.cost, "cost": each.cost}, most),
            cells=(str(each.moments), str(each.cost or "")),
        )
        for each in page.met
    ]


def settled_bars(page: Page) -> list[Bar]:
    """What became of promises, a row for each stretch that had any."""
    most = max((each.all for each in page.settled), default=0) or 1
    found = []
    for each in page.settled:
        counts = {
            "kept": each.kept_on_time,
            "late": each.kept_late,
            "broken": each.broken,
            "released": each.released,
        }
        cells = tuple(str(count or "") for count in counts.values())
        found.append(Bar(name=each.name, parts=_stacked(counts, most), cells=cells))
    return [bar for bar in found if any(bar.cells)]


def _stacked(counts: dict[str, int], most: int) -> tuple[tuple[str, float, float], ...]:
    """Where the part of each kind begins, and how long it is, in hundredths of the longest bar."""
    found, begin = [], 0
    for kind, count in counts.items():
        if count:
            found.append((kind, round(100 * begin / most, 2), round(100 * count / most, 2)))
        begin += count
    return tuple(found)


def words(moments: tuple[Moment, ...], page: Page) -> Iterator[Word]:
    """Notes, each cut where it is long."""
    for moment in moments:
        note = moment.note
        yield Word(
            day=written(moment.day),
            habit=page.titles.get(moment.habit or "", ""),
            people=", ".join(page.names[each] for each in moment.people),
            note=note if len(note) <= LONGEST_NOTE else note[:LONGEST_NOTE].rstrip() + " …",
            cost=moment.effect == COST,
        )


def looks(page: Page) -> Iterator[tuple[str, str]]:
    """Who is worth a look, and why."""
    for look in page.held.look if page.held else ():
        yield look.person.name, _reason(look)


def _reason(look: Look) -> str:
    return why_said(look, LONGEST_REASON)
