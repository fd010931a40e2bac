"""A year of days as a picture of blocks: the darker, the more habits were done.

A row for each weekday where the screen has room for its weeks, else a row for each month.
"""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.columns import wrap
from trustlog.domain.days import MONTHS, WEEKDAYS, short
from trustlog.domain.weeks import week_of
from trustlog.render.styled import DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from trustlog.domain.periods import Period
    from trustlog.render.styled import Styled

    Counts = Mapping[date, int]

NONE, SHADES = "·", "░▒▓█"
MARGIN = "  "
LABEL = 4
WEEKS = 54
"""A year touches so many weeks at most."""


def heat_lines(
    counts: Counts, year: Period, today: date, week_start: int, columns: int
) -> Iterator[Styled]:
    """The days of a year up to today, and what the shades mean."""
    most = max(counts.values(), default=0)
    if len(MARGIN) + LABEL + WEEKS <= columns:
        yield from _weekdays(counts, year, today, week_start, most)
    else:
        yield from _months(counts, year, today, most)
    for line in wrap(_legend(most), columns, MARGIN + " " * LABEL):
        yield [(line.replace("\u00a0", " "), DIM)]


def heat_sentences(counts: Counts, year: Period, today: date) -> Iterator[str]:
    """The same in words, a sentence for each month that has begun."""
    for number, name in enumerate(MONTHS, 1):
        days = [day for day in year.days if day.month == number and day <= today]
        done = [day for day in days if counts.get(day)]
        if not days:
            return
        said = f"{name}: a habit was done on {len(done)} of {len(days)} days"
        if done:
            best = max(done, key=lambda day: counts[day])
            said += f", most on {short(best)}, {counts[best]}"
        yield said


def _weekdays(
    counts: Counts, year: Period, today: date, week_start: int, most: int
) -> Iterator[Styled]:
    begin = week_of(year.first, week_start).first
    weeks = (year.last - begin).days // 7 + 1
    heads = [" "] * (weeks + 2)
    for number, name in enumerate(MONTHS, 1):
        place = (year.first.replace(month=number) - begin).days // 7
        # The shortest month has four weeks, so that three letters and a blank always fit.
        heads[place : place + 3] = name[:3]
    yield [(f"{MARGIN}{'':<{LABEL}}{''.join(heads).rstrip()}", DIM)]
    for row in range(7):
        days = [begin + timedelta(7 * week + row) for week in range(weeks)]
        name = WEEKDAYS[(week_start + row) % 7][:3]
        yield _row(name, [_cell(day, counts, year, today, most) for day in days])


def _months(counts: Counts, year: Period, today: date, most: int) -> Iterator[Styled]:
    for number, name in enumerate(MONTHS, 1):
        days = [day for day in year.days if day.month == number]
        yield _row(name[:3], [_cell(day, counts, year, today, most) for day in days])


def _row(name: str, cells: list[str]) -> Styled:
    return [(f"{MARGIN}{name:<{LABEL}}", DIM), ("".join(cells), PLAIN)]


def _cell(day: date, counts: Counts, year: Period, today: date, most: int) -> str:
    if not year.first <= day <= min(year.last, today):
        return " "
    count = counts.get(day, 0)
    return _shade(count, most) if count else NONE


def _shade(count: int, most: int) -> str:
    """One more habit is a shade more; where there are more than shades, each spans as many."""
    return SHADES[count - 1 if most <= len(SHADES) else -(-len(SHADES) * count // most) - 1]


def _legend(most: int) -> str:
    spans: dict[str, list[int]] = {}
    for count in range(1, most + 1):
        spans.setdefault(_shade(count, most), []).append(count)
    parts = [f"{NONE}\u00a0none"]
    for shade, counts in spans.items():
        reach = f"{counts[0]}–{counts[-1]}" if len(counts) > 1 else f"{counts[0]}"
        parts.append(f"{shade}\u00a0{reach}")
    habits = "habits" if most > 1 else "habit"
    return f"{'  '.join(parts)} {habits}\u00a0a\u00a0day" if most else f"{NONE} none yet"
