"""How habits stand, a line each."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width
from trustlog.domain.days import short
from trustlog.render.screen import name_room
from trustlog.render.standing import counted, percent, run_said, unit
from trustlog.render.styled import DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from trustlog.render.styled import Styled
    from trustlog.report.habits import Record

HEADS = ("habit", "now", "longest", "kept", "strength", "ends")
GAP = "  "
MARGIN = "  "


def streak_lines(found: Sequence[Record], columns: int, *, plain: bool = False) -> Iterator[Styled]:
    """A table, as many of its columns as fit; with `plain` a sentence for each habit."""
    if plain:
        yield from ([(_sentence(standing), PLAIN)] for standing in found)
        return
    table = [HEADS, *(_cells(standing) for standing in found)]
    wide = [max(width(row[n]) for row in table) for n in range(len(HEADS))]
    wide[0] = min(wide[0], name_room(columns))
    shown = len(HEADS)
    while shown > 2 and len(MARGIN) + sum(wide[:shown]) + len(GAP) * (shown - 1) > columns:
        shown -= 1
    for place, row in enumerate(table):
        cells = (pad(cut(row[n], wide[n]), wide[n]) for n in range(shown))
        yield [(cut(MARGIN + GAP.join(cells), columns), PLAIN if place else DIM)]


def _cells(standing: Record) -> tuple[str, ...]:
    figures = standing.figures
    kept, missed = figures.count("kept"), figures.count("missed")
    ends = figures.ends_on
    return (
        standing.habit.slug,
        run_said(standing),
        counted(figures.longest_streak, unit(standing)) if figures.longest_streak else "",
        f"{kept} of {kept + missed}" if kept + missed else "",
        _strength(standing),
        short(ends) if ends else "",
    )


def _strength(standing: Record) -> str:
    if standing.figures.strength is None or not standing.strength_shown:
        return "from week 5"
    return percent(standing.figures.strength)


def _sentence(standing: Record) -> str:
    said = [f"{standing.habit.slug}: {standing.habit.cadence.words}"]
    names = ("", "now ", "longest ", "kept ", "strength ", "ends ")
    said += [
        name + cell for name, cell in zip(names, _cells(standing), strict=True) if name and cell
    ]
    return ", ".join(said)
