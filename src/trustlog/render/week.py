"""The report of a week as lines."""

from __future__ import annotations

from itertools import accumulate

from trustlog.domain.columns import cut, pad, width
from trustlog.domain.days import WEEKDAYS
from trustlog.render.blocks import (
    MARGIN,
    blocks,
    by_framework,
    look_block,
    question_lines,
    title_lines,
)
from trustlog.render.intentions import intention_lines
from trustlog.render.screen import name_room
from trustlog.render.standing import WORDS, count_said, done_said, in_a_row, run_said, strength_said
from trustlog.render.strip import letters, marks
from trustlog.render.styled import DIM, PLAIN, text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.render.styled import Styled
    from trustlog.report.week import HabitWeek, WeekReport

GAP = "  "
FOCUS = "   focus"
REFLECT = "trustlog reflect"
STRIP = 13
HEADS = ("done", "in a row", "strength")
ROOM = (8, 10, 12)
"""How wide the columns done, in a row and strength are at least."""
BEFORE, CLOSER = (4, 3, 3), (2, 2, 2)
"""The blanks before them, and those where there is less room."""


def week_lines(
    report: WeekReport,
    columns: int,
    *,
    plain: bool = False,
    frameworks: Mapping[str, str] | None = None,
) -> Iterator[Styled]:
    """The week: a strip for each habit, then what it held, and a question.

    With the titles of frameworks the habits stand under them.
    """
    week = report.week
    today = report.today if report.today in week.days else None
    yield from title_lines(f"Week {week.number} · {week.said()}", today, columns)
    if report.habits:
        yield [("", PLAIN)]
        yield from _habits(report, columns, frameworks, plain=plain)
    yield [("", PLAIN)]
    yield from blocks(report.held, columns, weekdays=True)
    over = report.today > week.last
    yield from look_block(report.held, "week", columns, over=over, plain=plain)
    if report.question:
        yield from question_lines(report.question, columns, "" if over else REFLECT)
    elif report.intention is not None:
        yield [("", PLAIN)]
        yield from intention_lines(report.intention, "week", columns)


def _habits(
    report: WeekReport, columns: int, frameworks: Mapping[str, str] | None, *, plain: bool
) -> Iterator[Styled]:
    over = report.today > report.week.last
    cells = {week.standing.habit.slug: _cells(week, over=over) for week in report.habits}
    wide = min(name_room(columns), max(map(width, cells)))
    rooms = [max(ROOM[n], *(width(row[n]) for row in cells.values())) for n in range(len(HEADS))]
    left = columns - len(MARGIN) - wide - len(GAP) - STRIP
    gaps = max(BEFORE, CLOSER, key=lambda each: _fitting(each, rooms, left))
    rooms = rooms[: _fitting(gaps, rooms, left)]
    if not plain:
        head: Styled = [(f"{MARGIN}{'':<{wide}}{GAP}{letters(report.week)}", DIM)]
        yield [*head, (_columns(HEADS, gaps, rooms), DIM)]
    for title, weeks in by_framework(report.habits, frameworks):
        if title:
            yield [(f"{MARGIN}{title}", DIM)]
        for week in weeks:
            slug = week.standing.habit.slug
            line: Styled = [(f"{MARGIN}{pad(cut(slug, wide), wide)}{GAP}", PLAIN)]
            line += [(marks(week.days), PLAIN), (_columns(cells[slug], gaps, rooms), PLAIN)]
            in_focus = slug == report.focus
            if plain:
                yield [(_sentence(week, over=over, focus=in_focus), PLAIN)]
            elif in_focus:
                yield from _in_focus(text_of(line), columns)
            else:
                yield line


def _in_focus(line: str, columns: int) -> Iterator[Styled]:
    """The row of the habit in focus, and a word that says so, below where it is too wide."""
    if width(line) + len(FOCUS) <= columns:
        yield [(line + FOCUS, PLAIN)]
    else:
        yield [(line, PLAIN)]
        yield [(f"{MARGIN * 2}{FOCUS.strip()}", PLAIN)]


def _cells(week: HabitWeek, *, over: bool) -> tuple[str, ...]:
    strength = strength_said(week.standing, week.strength_before)
    return done_said(week), run_said(week.standing, over=over), strength


def _fitting(gaps: tuple[int, ...], rooms: list[int], left: int) -> int:
    """How many columns there is room for."""
    ends = accumulate(gap + room for gap, room in zip(gaps, rooms, strict=True))
    return sum(end <= left for end in ends)


def _columns(cells: tuple[str, ...], gaps: tuple[int, ...], rooms: list[int]) -> str:
    return "".join(
        " " * gap + pad(cell, room) for cell, gap, room in zip(cells, gaps, rooms, strict=False)
    )


def _sentence(week: HabitWeek, *, over: bool, focus: bool) -> str:
    """A habit's week in words, for those who cannot see marks."""
    days = ", ".join(
        f"{WEEKDAYS[n][:3]} {WORDS[state]}" for n, state in enumerate(week.days) if state
    )
    said_ = [f"{week.standing.habit.slug}: {count_said(week)}"]
    said_ += [WORDS[week.state]] if week.state else []
    said_ += [days] if days else []
    run = in_a_row(week.standing, over=over)
    said_ += [run] if run else []
    said_ += ["in focus"] if focus else []
    strength = strength_said(week.standing, week.strength_before)
    return ", ".join([*said_, f"strength {strength}"]).replace("  ", ", ")
