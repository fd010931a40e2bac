"""The report of a week as lines."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import WEEKDAYS, short
from trustlog.domain.moments import COST, EFFECTS
from trustlog.domain.text import one_line
from trustlog.render.standing import WORDS, done_said, in_a_row, run_said, strength_said
from trustlog.render.strip import letters, marks
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.domain.moments import Moment
    from trustlog.render.styled import Styled
    from trustlog.report.week import HabitWeek, WeekReport

LABEL = 11
GAP = "  "
STRIP = 13
BEFORE, ROOM = (4, 3, 3), (8, 10, 12)
"""The blanks before the columns done, in a row and strength, and their widths."""
COLUMNS = tuple(before + room for before, room in zip(BEFORE, ROOM, strict=True))
MARGIN = "  "


def week_lines(report: WeekReport, columns: int, *, plain: bool = False) -> Iterator[Styled]:
    """The week: a strip for each habit, then moments, people and words."""
    yield from _head(report, columns)
    if report.habits:
        yield [("", PLAIN)]
        yield from _habits(report, columns, plain=plain)
    yield [("", PLAIN)]
    yield from _block("Moments", _moments(report), columns)
    if report.met or report.unmet:
        yield from _block("People", _people(report), columns)
    for label, moment in zip(("Words", *[""] * len(report.words)), report.words, strict=False):
        yield _word(label, moment, columns)


def _head(report: WeekReport, columns: int) -> Iterator[Styled]:
    week = report.week
    title = f"Week {week.number} · {week.said()}"
    today = f"today {short(report.today)}" if report.today in week.days else ""
    gap = columns - width(title) - width(today)
    if gap < len(MARGIN):
        yield from ([(line, BOLD)] for line in wrap(title, columns))
        if today:
            yield [(today, DIM)]
    else:
        yield [(title, BOLD), (" " * gap + today, DIM)]


def _habits(report: WeekReport, columns: int, *, plain: bool) -> Iterator[Styled]:
    if plain:
        yield from ([(_sentence(week), PLAIN)] for week in report.habits)
        return
    rows = [
        (week.standing.habit.slug, done_said(week), run_said(week.standing), strength_said(week))
        for week in report.habits
    ]
    wide = max(width(slug) for slug, *_ in rows)
    heads = ("done", "in a row", "strength")
    beside = len(MARGIN) + wide + len(GAP) + STRIP
    shown = [n for n in range(3) if beside + sum(COLUMNS[: n + 1]) <= columns]
    head: Styled = [(f"{MARGIN}{'':<{wide}}{GAP}{letters(report.week)}", DIM)]
    yield head + [(" " * BEFORE[n] + pad(heads[n], ROOM[n]), DIM) for n in shown]
    for week, (slug, *said_) in zip(report.habits, rows, strict=True):
        line: Styled = [(f"{MARGIN}{slug:<{wide}}{GAP}", PLAIN), (marks(week.days), PLAIN)]
        yield line + [(" " * BEFORE[n] + pad(said_[n], ROOM[n]), PLAIN) for n in shown]


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
    return ", ".join([*said_, f"strength {strength_said(week)}"])


def _moments(report: WeekReport) -> str:
    if not report.moments:
        return "none yet. trustlog add logs one."
    parts = [f"{report.effects[e]} {e}" for e in EFFECTS if report.effects.get(e)]
    return f"{report.moments}: {', '.join(parts)}"


def _people(report: WeekReport) -> str:
    everyone = len(report.met) + len(report.unmet)
    said_ = f"{len(report.met)} of {everyone} reached"
    if report.unmet:
        said_ += ", not yet " + ", ".join(one_line(person.name) for person in report.unmet)
    return said_


def _block(label: str, text: str, columns: int) -> Iterator[Styled]:
    lines = wrap(text, columns - len(MARGIN) - LABEL)
    for n, line in enumerate(lines):
        yield [(f"{MARGIN}{label if n == 0 else '':<{LABEL}}", DIM), (line, PLAIN)]


def _word(label: str, moment: Moment, columns: int) -> Styled:
    head = f"{MARGIN}{label:<{LABEL}}"
    day = f"{WEEKDAYS[moment.day.weekday()][:3]}  "
    cost = " (cost)" if moment.effect == COST else ""
    room = columns - len(head) - len(day) - len(cost)
    return [(head, DIM), (day, PLAIN), (cut(one_line(moment.note), room) + cost, PLAIN)]
