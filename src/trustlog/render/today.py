"""What a day asks for as lines."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import short, spelled, written
from trustlog.domain.text import visible
from trustlog.render.intentions import meant_lines
from trustlog.render.moments import moment_lines
from trustlog.render.standing import MARKS, in_a_row
from trustlog.render.styled import BOLD, DIM, PLAIN
from trustlog.render.waiting import waiting_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.domain.pauses import Off
    from trustlog.render.styled import Styled
    from trustlog.report.today import Possible, TodayReport

MARGIN = "  "
GAP = "   "
NO_HABIT = "No habit is practised yet. trustlog add listening logs a moment and takes it up."


def today_lines(
    report: TodayReport, names: Mapping[str, str], columns: int, *, plain: bool = False
) -> Iterator[Styled]:
    """The day: what is due with its cue, what the week has room for, who waits, what was logged."""
    yield [(f"{spelled(report.day)} · week {report.week.number}", BOLD)]
    yield from meant_lines(report.meant, columns)
    yield from _habits(report, columns, plain=plain)
    yield from waiting_lines(report.waiting, names, report.day, columns, plain=plain)
    if report.reviews:
        from trustlog.render.direction import review_lines

        yield from review_lines(report.reviews, report.day, columns)
    if report.moments:
        yield [("", PLAIN)]
        yield [("Logged", BOLD)]
        room = columns - len(MARGIN)
        for line in moment_lines(report.moments, names, report.day, room, days=False, plain=plain):
            yield [(MARGIN, PLAIN), *line]


def _habits(report: TodayReport, columns: int, *, plain: bool) -> Iterator[Styled]:
    """What is due, what else is open; that nothing is due where no promise is either."""
    if not (report.due or report.possible or report.off) and report.waiting.promises:
        return
    yield [("", PLAIN)]
    slugs = [each.habit.slug for each in report.due]
    slugs += [each.standing.habit.slug for each in report.possible]
    wide = max(map(width, slugs), default=0)
    if report.due:
        yield [("Today", BOLD)]
        for standing in report.due:
            cue = visible(standing.habit.cue or "")
            said = _focused(report, standing.habit.slug, in_a_row(standing))
            yield from _row(standing.habit.slug, said, wide, columns, plain=plain)
            margin = " " * min(len(MARGIN) + 2 + wide + len(GAP), columns * 2 // 5)
            if cue:
                yield from ([(line, DIM)] for line in wrap(cue, columns, margin))
    elif report.off or not report.waiting.promises:
        yield from ([(line, PLAIN)] for line in wrap(_nothing_due(report), columns))
    if report.possible:
        yield [("This week" if _all_weeks(report) else "Open", BOLD)]
        for each in report.possible:
            said = _focused(report, each.standing.habit.slug, _count(each))
            yield from _row(each.standing.habit.slug, said, wide, columns, plain=plain)


def _focused(report: TodayReport, slug: str, said: str) -> str:
    """How a habit stands, with a word where it is in focus."""
    if report.meant is None or report.meant.habit != slug:
        return said
    return f"{said}{GAP}focus" if said else "focus"


def _row(slug: str, said: str, wide: int, columns: int, *, plain: bool) -> Iterator[Styled]:
    """A habit and how it stands, beside it or, on a narrow screen, below."""
    if plain:
        yield [(f"{MARGIN}{slug}: open" + (f", {said}" if said else ""), PLAIN)]
        return
    line = f"{MARGIN}{MARKS['open']} {pad(slug, wide)}{GAP}{said}"
    if width(line.rstrip()) <= columns:
        yield [(line, PLAIN)]
        return
    yield [(cut(f"{MARGIN}{MARKS['open']} {slug}", columns), PLAIN)]
    yield from ([(each, PLAIN)] for each in wrap(said, columns, MARGIN * 2))


def _count(each: Possible) -> str:
    """`0 of 2   1 of 2 last week`."""
    said = f"{len(each.slot.done)} of {each.slot.needed}"
    per = each.slot.span.cadence.per
    if per != "week":
        said += f" this {per}"
    run = in_a_row(each.standing)
    return f"{said}{GAP}{run}" if run else said


def _all_weeks(report: TodayReport) -> bool:
    return all(each.slot.span.cadence.per == "week" for each in report.possible)


def _nothing_due(report: TodayReport) -> str:
    if report.off is not None:
        return _off(report.off)
    if report.upcoming is not None:
        slug, day = report.upcoming
        return f"Nothing is due today. Next: {slug} on {short(day)}."
    waits = report.waiting.quiet or report.waiting.feedback
    is_used = report.practised or report.moments or waits
    return "Nothing is due today." if is_used else NO_HABIT


def _off(off: Off) -> str:
    """`Off until Fri 27 Nov 2026 · sick. trustlog back ends it.`."""
    days = f"since {written(off.since)}" if off.until is None else f"until {written(off.until)}"
    why = f" · {visible(off.why)}" if off.why else ""
    return f"Off {days}{why}. trustlog back ends it."
