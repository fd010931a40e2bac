"""The report of a week as lines."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width
from trustlog.domain.days import WEEKDAYS
from trustlog.render.blocks import MARGIN, blocks, by_framework, question_lines, title_lines
from trustlog.render.standing import WORDS, done_said, in_a_row, run_said, strength_said
from trustlog.render.strip import letters, marks
from trustlog.render.styled import DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.render.styled import Styled
    from trustlog.report.week import HabitWeek, WeekReport

GAP = "  "
STRIP = 13
HEADS = ("done", "in a row", "strength")
BEFORE, ROOM = (4, 3, 3), (8, 10, 12)
"""The blanks before the columns done, in a row and strength, and their widths."""
COLUMNS = tuple(before + room for before, room in zip(BEFORE, ROOM, strict=True))


def week_lines(
    report: WeekReport,
    columns: int,
    *,
    plain: bool = False,
    frameworks: Mapping[str, str] | None = None,
) -> Iterator[Styled]:
    """The week: a strip for each habit, then moments, people, words and a question.

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
    yield from question_lines(report.question, columns)


def _habits(
    report: WeekReport, columns: int, frameworks: Mapping[str, str] | None, *, plain: bool
) -> Iterator[Styled]:
    room = columns - len(MARGIN) - len(GAP) - STRIP
    wide = min(room, max(width(week.standing.habit.slug) for week in report.habits))
    beside = len(MARGIN) + wide + len(GAP) + STRIP
    shown = [n for n in range(3) if beside + sum(COLUMNS[: n + 1]) <= columns]
    if not plain:
        head: Styled = [(f"{MARGIN}{'':<{wide}}{GAP}{letters(report.week)}", DIM)]
        yield head + [(" " * BEFORE[n] + pad(HEADS[n], ROOM[n]), DIM) for n in shown]
    for title, weeks in by_framework(report.habits, frameworks):
        if title:
            yield [(f"{MARGIN}{title}", DIM)]
        for week in weeks:
            yield [(_sentence(week), PLAIN)] if plain else _row(week, wide, shown)


def _row(week: HabitWeek, wide: int, shown: list[int]) -> Styled:
    strength = strength_said(week.standing, week.strength_before)
    said = (done_said(week), run_said(week.standing), strength)
    slug = pad(cut(week.standing.habit.slug, wide), wide)
    line: Styled = [(f"{MARGIN}{slug}{GAP}", PLAIN), (marks(week.days), PLAIN)]
    return line + [(" " * BEFORE[n] + pad(said[n], ROOM[n]), PLAIN) for n in shown]


def _sentence(week: HabitWeek) -> str:
    """A habit's week in words, for those who cannot see marks."""
    days = ", ".join(
        f"{WEEKDAYS[n][:3]} {WORDS[state]}" for n, state in enumerate(week.days) if state
    )
    said_ = [f"{week.standing.habit.slug}: {week.done} of {week.needed}"]
    said_ += [WORDS[week.state]] if week.state else []
    said_ += [days] if days else []
    run = in_a_row(week.standing)
    said_ += [run] if run else []
    strength = strength_said(week.standing, week.strength_before)
    return ", ".join([*said_, f"strength {strength}"]).replace("  ", ", ")
