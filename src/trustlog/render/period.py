"""The report of a month, a quarter or a year as lines."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width
from trustlog.domain.periods import YEAR
from trustlog.domain.slots import EXCUSED, KEPT, MISSED, OPEN
from trustlog.render.blocks import MARGIN, blocks, by_framework, look_block, title_lines
from trustlog.render.heat import heat_lines, heat_sentences
from trustlog.render.intentions import intention_lines, meant_lines
from trustlog.render.screen import name_room
from trustlog.render.standing import counted, in_a_row, percent, run_said, strength_said
from trustlog.render.styled import DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.render.styled import Styled
    from trustlog.report.period import HabitPeriod, PeriodReport

GAP = "   "
HEADS = ("", "kept", "in a row", "strength")


def period_lines(
    report: PeriodReport,
    columns: int,
    *,
    week_start: int = 0,
    plain: bool = False,
    frameworks: Mapping[str, str] | None = None,
    beside: Mapping[str, list[Styled]] | None = None,
) -> Iterator[Styled]:
    """The period: a row for each habit, for a year its days, then what it held.

    With the titles of frameworks the habits stand under them, and `beside` says more of each.
    """
    period = report.period
    within = period.first <= report.today <= period.last
    yield from title_lines(period.said(), report.today if within else None, columns)
    yield from meant_lines(report.meant, columns)
    if report.habits or beside:
        yield [("", PLAIN)]
    if report.habits:
        yield from _habits(report, columns, frameworks, beside or {}, plain=plain)
    yield from _alone(report, frameworks, beside or {})
    if period.kind == YEAR:
        yield [("", PLAIN)]
        if plain:
            sentences = heat_sentences(report.per_day, period, report.today)
            yield from ([(sentence, PLAIN)] for sentence in sentences)
        else:
            yield from heat_lines(report.per_day, period, report.today, week_start, columns)
    yield [("", PLAIN)]
    yield from blocks(report.held, columns, weekdays=False)
    over = report.today > period.last
    yield from look_block(report.held, period.kind, columns, over=over, plain=plain)
    if report.intention is not None:
        yield [("", PLAIN)]
        yield from intention_lines(report.intention, period.kind, columns)


def _alone(
    report: PeriodReport,
    frameworks: Mapping[str, str] | None,
    beside: Mapping[str, list[Styled]],
) -> Iterator[Styled]:
    """What is said of frameworks of which no habit is practised."""
    titles = {title for title, _ in by_framework(report.habits, frameworks)}
    for title, lines in beside.items():
        if title not in titles:
            yield [(f"{MARGIN}{title}", DIM)]
            yield from lines


def _habits(
    report: PeriodReport,
    columns: int,
    frameworks: Mapping[str, str] | None,
    beside: Mapping[str, list[Styled]],
    *,
    plain: bool,
) -> Iterator[Styled]:
    over = report.today > report.period.last
    counts = max(width(decided_said(each)) for each in report.habits)
    rows = {each.standing.habit.slug: _cells(each, counts, over=over) for each in report.habits}
    table = [HEADS, *rows.values()]
    wide = [max(width(row[n]) for row in table) for n in range(len(HEADS))]
    wide[0] = min(wide[0], name_room(columns), columns - len(MARGIN) - len(GAP) - wide[1])
    shown = len(HEADS)
    while shown > 2 and len(MARGIN) + sum(wide[:shown]) + len(GAP) * (shown - 1) > columns:
        shown -= 1
    if not plain:
        yield [(_line(HEADS, wide[:shown]), DIM)]
    for title, habits in by_framework(report.habits, frameworks):
        if title:
            yield [(f"{MARGIN}{title}", DIM)]
        for each in habits:
            row = rows[each.standing.habit.slug]
            yield [(_sentence(each, over=over) if plain else _line(row, wide[:shown]), PLAIN)]
        yield from beside.get(title, ())


def _line(cells: tuple[str, ...], wide: list[int]) -> str:
    return MARGIN + GAP.join(pad(cut(cell, w), w) for cell, w in zip(cells, wide, strict=False))


def _cells(each: HabitPeriod, counts: int, *, over: bool) -> tuple[str, ...]:
    standing = each.standing
    strength = strength_said(standing, each.strength_before)
    return standing.habit.slug, _kept(each, counts), run_said(standing, over=over), strength


def _kept(each: HabitPeriod, counts: int) -> str:
    """`9 of 12 days  75 %`, the counts this wide; where nothing is decided, what else there is."""
    if each.kept_rate is None:
        others = [f"{each.count(state)} {state}" for state in (EXCUSED, OPEN) if each.count(state)]
        return ", ".join(others)
    return f"{pad(decided_said(each), counts)}  {percent(each.kept_rate)}"


def decided_said(each: HabitPeriod) -> str:
    """`9 of 12 days`, or nothing if none is decided."""
    if each.kept_rate is None:
        return ""
    kept, missed = each.count(KEPT), each.count(MISSED)
    kinds = {slot.span.cadence.per or "day" for slot in each.slots}
    unit = kinds.pop() if len(kinds) == 1 else "time"
    return f"{kept} of {counted(kept + missed, unit)}"


def _sentence(each: HabitPeriod, *, over: bool) -> str:
    slug, kept, _, strength = _cells(each, 0, over=over)
    kept = f"kept {kept}" if each.kept_rate is not None else kept
    run = in_a_row(each.standing, over=over)
    said = [part for part in (kept, run, f"strength {strength}") if part]
    return f"{slug}: {', '.join(said)}".replace("  ", ", ")
