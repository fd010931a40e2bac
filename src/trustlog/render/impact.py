"""The readings of a measure beside what was done: a table, then what may be said of it."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import written
from trustlog.domain.impact import CANNOT_SAY, ENOUGH
from trustlog.domain.text import one_line
from trustlog.render.logged import DOT
from trustlog.render.measures import value_said
from trustlog.render.standing import counted
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.domain.impact import Pair, Pattern
    from trustlog.render.styled import Styled
    from trustlog.report.impact import Impact

    Cells = tuple[str, ...]

MARGIN, GAP = "  ", "  "
HEADS = ("until", "reading", "moments", "a week", "kept")
WEEK = 7
LABEL = 11
COUNTED = (
    "Each row has the days since the reading before it. Moments that cost trust are left out; kept"
    " is of the occasions that ended in those days."
)


def impact_lines(
    found: Impact, columns: int, limit: int, *, plain: bool = False
) -> Iterator[Styled]:
    """The newest periods as a table, with `plain` in words; then how the two moved."""
    yield from ([(line, BOLD)] for line in wrap(_title(found), columns))
    yield [("", PLAIN)]
    shown = found.pairs[-limit:]
    if not shown:
        said = (
            f"It takes two readings. trustlog measure record {found.measure.slug} writes one down."
        )
        yield from ([(line, PLAIN)] for line in wrap(said, columns, MARGIN))
        return
    older = len(found.pairs) - len(shown)
    if older:
        said = f"{counted(older, 'older period')} not shown; --limit {len(found.pairs)} shows all."
        yield from ([(line, DIM)] for line in wrap(said, columns, MARGIN))
    if plain:
        for pair in shown:
            yield from ([(line, PLAIN)] for line in wrap(_sentence(pair, found), columns, MARGIN))
    else:
        yield from _table(found, shown, columns)
    yield [("", PLAIN)]
    for label, pattern in (("Moments", found.by_moments), ("Kept", found.by_kept)):
        for n, line in enumerate(wrap(_said(pattern), columns - len(MARGIN) - LABEL)):
            yield [(f"{MARGIN}{'' if n else label:<{LABEL}}", DIM), (line, PLAIN)]
    yield [("", PLAIN)]
    for sentence in (COUNTED, CANNOT_SAY):
        yield from ([(line, DIM)] for line in wrap(sentence, columns))


def _title(found: Impact) -> str:
    beside = found.habit or "all moments"
    return one_line(
        f"{found.measure.slug} beside {beside}{DOT}{counted(len(found.pairs), 'period')}"
    )


def _cells(pair: Pair, found: Impact) -> Cells:
    decided = pair.kept + pair.missed
    return (
        written(pair.until),
        one_line(value_said(found.measure, pair.reading)),
        str(pair.moments),
        f"{WEEK * pair.pace:.1f}",
        f"{pair.kept} of {decided}" if decided else "",
    )


def _table(found: Impact, shown: tuple[Pair, ...], columns: int) -> Iterator[Styled]:
    """The numbers to the right; a narrow screen leaves out what the others tell as well."""
    table = [HEADS, *(_cells(pair, found) for pair in shown)]
    if _width(table) > columns:
        # Days and moments give moments a week, and a date its weekday.
        table = [HEADS, *((cells[0][4:], *cells[1:]) for cells in table[1:])]
        table = [(*cells[:3], cells[4]) for cells in table]
    wide = _widths(table)
    for place, (first, *rest) in enumerate(table):
        cells = [pad(first, wide[0])]
        cells += [
            " " * (room - width(cell)) + cell for cell, room in zip(rest, wide[1:], strict=True)
        ]
        yield [(cut(MARGIN + GAP.join(cells), columns), PLAIN if place else DIM)]


def _widths(table: list[Cells]) -> list[int]:
    return [max(map(width, cells)) for cells in zip(*table, strict=True)]


def _width(table: list[Cells]) -> int:
    wide = _widths(table)
    return len(MARGIN) + sum(wide) + len(GAP) * (len(wide) - 1)


def _sentence(pair: Pair, found: Impact) -> str:
    day, value, _, _, kept = _cells(pair, found)
    said = f"{written(pair.since)} – {day}: {value}, {counted(pair.moments, 'moment')}"
    return f"{said}, kept {kept}" if kept else said


def _said(pattern: Pattern) -> str:
    """`moved together, over 12 periods`; below ten what it takes."""
    if pattern.pairs < ENOUGH:
        return f"{pattern.words}: it takes {ENOUGH} periods to look for one, here {pattern.pairs}"
    return f"{pattern.words} with the readings, over {pattern.pairs} periods"
