"""A day so far as lines."""

from __future__ import annotations

from trustlog.domain.columns import wrap
from trustlog.domain.days import short, spelled
from trustlog.render.moments import moment_lines
from trustlog.render.strip import said, strip_lines
from trustlog.render.styled import BOLD, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.render.styled import Styled
    from trustlog.report.today import HabitToday, TodayReport

MARGIN = "  "
NOTHING = "Nothing is logged today yet. trustlog add HABIT logs a moment."


def today_lines(
    report: TodayReport, names: Mapping[str, str], columns: int, *, plain: bool = False
) -> Iterator[Styled]:
    """The day: what was logged, and the week's strip of each habit with its last day."""
    yield [(f"{spelled(report.day)} · week {report.week.number}", BOLD)]
    yield [("", PLAIN)]
    if report.moments:
        yield [("Today", BOLD)]
        room = columns - len(MARGIN)
        for line in moment_lines(report.moments, names, report.day, room, days=False, plain=plain):
            yield [(MARGIN, PLAIN), *line]
    else:
        yield from ([(line, PLAIN)] for line in wrap(NOTHING, columns))
    if report.habits:
        yield [("", PLAIN)]
        yield from _habits(report, columns, plain=plain)


def _habits(report: TodayReport, columns: int, *, plain: bool) -> Iterator[Styled]:
    if plain:
        for each in report.habits:
            yield [(f"{each.habit.slug}: {said(each.week)} this week, {_last(each)}", PLAIN)]
        return
    rows = [(each.habit.slug, each.week, _last(each)) for each in report.habits]
    yield from strip_lines("This week", rows, report.week, columns)


def _last(each: HabitToday) -> str:
    return "not done yet" if each.last is None else f"last {short(each.last)}"
