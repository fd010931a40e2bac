"""A day so far as lines."""

from __future__ import annotations

from trustlog.domain.columns import width
from trustlog.domain.days import short, spelled
from trustlog.render.moments import moment_lines
from trustlog.render.strip import letters, said, strip
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.render.styled import Styled
    from trustlog.report.today import HabitToday, TodayReport

MARGIN = "  "


def today_lines(
    report: TodayReport, names: Mapping[str, str], columns: int, *, plain: bool = False
) -> Iterator[Styled]:
    """The day: what was logged, and the week's strip of each habit with its last day."""
    yield [(f"{spelled(report.day)} · week {report.week.number}", BOLD)]
    yield [("", PLAIN)]
    if report.moments:
        yield [("Today", BOLD)]
        room = columns - len(MARGIN)
        for line in moment_lines(report.moments, names, report.day, room, plain=plain):
            yield [(MARGIN, PLAIN), *line]
    else:
        yield [("Nothing is logged today yet. trustlog add HABIT WORDS takes ten seconds.", PLAIN)]
    if report.habits:
        yield [("", PLAIN)]
        yield from _habits(report, plain=plain)


def _habits(report: TodayReport, *, plain: bool) -> Iterator[Styled]:
    if plain:
        for each in report.habits:
            yield [(f"{each.habit.slug}: {said(each.week)} this week, {_last(each)}", PLAIN)]
        return
    wide = max(width(each.habit.slug) for each in report.habits)
    gap = " " * (wide + len(MARGIN) - len("This week"))
    yield [("This week", BOLD), (f"{gap}  {letters(report.week)}", DIM)]
    for each in report.habits:
        yield [
            (f"{MARGIN}{each.habit.slug:<{wide}}  ", PLAIN),
            (strip(report.week, each.week), PLAIN),
            (f"  {_last(each)}", DIM),
        ]


def _last(each: HabitToday) -> str:
    return "not done yet" if each.last is None else f"last {short(each.last)}"
