"""The days of a year as squares, a column for each week: the darker, the more moments."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta

from trustlog.domain.days import MONTHS, WEEKDAYS, written
from trustlog.domain.value import Value
from trustlog.domain.weeks import week_of
from trustlog.render.standing import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SIZE, STEP = 11, 14
LEFT, TOP = 32, 18
SHADES = 4
MOST_OF_DAYS = 0.95
"""The darkest shade begins no higher than here, so that one busy day does not pale the rest."""


class Square(Value):
    """One day: where it stands, its shade from 0 on, and what is said of it if it has any."""

    x: int
    y: int
    shade: int
    said: str


class Month(Value):
    """A month of the picture in words: how many of its days had moments, and how many."""

    name: str
    days: int
    of: int
    moments: int
    most: str


class Heatmap(Value):
    """The picture of some days; `before` are the squares that the page is not about."""

    name: str
    title: str
    width: int
    height: int
    squares: tuple[Square, ...]
    before: tuple[Square, ...]
    heads: tuple[tuple[int, str], ...]
    weekdays: tuple[tuple[int, str], ...]
    months: tuple[Month, ...]


def scale_of(counts: Mapping[date, int]) -> tuple[int, ...]:
    """The most moments that each shade but the darkest stands for, the lightest first."""
    numbers = sorted(counts.values())
    if not numbers:
        return ()
    top = numbers[min(len(numbers) - 1, int(len(numbers) * MOST_OF_DAYS))]
    return tuple(dict.fromkeys(-(-top * shade // SHADES) for shade in range(1, SHADES)))


def legend_of(counts: Mapping[date, int]) -> list[tuple[int, str]]:
    """What each shade stands for: `1`, `2–3`, `4 and more`."""
    most, scale = max(counts.values(), default=0), scale_of(counts)
    edges = [edge for edge in scale if edge < most]
    found, lowest = [], 1
    for shade, edge in enumerate(edges, 1):
        found.append((shade, f"{lowest}" if lowest == edge else f"{lowest}–{edge}"))
        lowest = edge + 1
    if most:
        said = f"{lowest}" if lowest == most else f"{lowest} and more"
        found.append((len(edges) + 1, said))
    return found


def heatmaps(
    counts: Mapping[date, int], since: date, first: date, until: date, week_start: int
) -> Iterator[Heatmap]:
    """One picture where the days fit into 53 weeks, else one for each year, the newest first."""
    scale = scale_of(counts)
    if (until - since).days < 7 * 53:
        yield _heatmap(counts, scale, _days(since, until), first, week_of(since, week_start).first)
        return
    for year in range(until.year, since.year - 1, -1):
        january = date(year, 1, 1)
        days = _days(max(since, january), min(until, date(year, 12, 31)))
        yield _heatmap(counts, scale, days, first, week_of(january, week_start).first)


def _days(since: date, until: date) -> list[date]:
    return [since + timedelta(n) for n in range((until - since).days + 1)]


def _heatmap(
    counts: Mapping[date, int], scale: tuple[int, ...], days: list[date], first: date, origin: date
) -> Heatmap:
    squares = {day: _square(day, counts, scale, origin) for day in days}
    since, until = days[0], days[-1]
    same = since.year == until.year
    return Heatmap(
        name=f"days-{until.year}",
        title=str(until.year) if same else f"{written(since)} – {written(until)}",
        width=LEFT + ((until - origin).days // 7 + 1) * STEP,
        height=TOP + 7 * STEP,
        squares=tuple(square for day, square in squares.items() if day >= first),
        before=tuple(square for day, square in squares.items() if day < first),
        heads=tuple(_heads(days, origin)),
        weekdays=tuple(
            (TOP + row * STEP + SIZE - 2, WEEKDAYS[(origin.weekday() + row) % 7][:3])
            for row in (0, 2, 4)
        ),
        months=tuple(_months(counts, days)),
    )


def _square(day: date, counts: Mapping[date, int], scale: tuple[int, ...], origin: date) -> Square:
    weeks, row = divmod((day - origin).days, 7)
    count = counts.get(day, 0)
    return Square(
        x=LEFT + weeks * STEP,
        y=TOP + row * STEP,
        shade=bisect_left(scale, count) + 1 if count else 0,
        said=f"{written(day)}: {counted(count, 'moment')}" if count else "",
    )


def _heads(days: list[date], origin: date) -> Iterator[tuple[int, str]]:
    """The name of each month over the week that its first day lies in."""
    for day in days:
        if day.day == 1:
            yield LEFT + (day - origin).days // 7 * STEP, MONTHS[day.month - 1][:3]


def _months(counts: Mapping[date, int], days: list[date]) -> Iterator[Month]:
    by_month: dict[tuple[int, int], list[date]] = {}
    for day in days:
        by_month.setdefault((day.year, day.month), []).append(day)
    for (year, month), own in by_month.items():
        busy = [day for day in own if counts.get(day)]
        best = max(busy, key=lambda day: counts[day], default=None)
        yield Month(
            name=f"{MONTHS[month - 1]} {year}",
            days=len(busy),
            of=len(own),
            moments=sum(counts[day] for day in busy),
            most=f"{written(best)}, {counts[best]}" if best else "",
        )
