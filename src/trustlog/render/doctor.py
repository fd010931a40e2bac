"""A checkup as lines: a mark and a sentence for each subject, and what it comes to."""

from __future__ import annotations

from trustlog.domain.checkups import DAMAGED, GOOD, NOTED
from trustlog.domain.columns import width, wrap
from trustlog.domain.text import one_line
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.domain.checkups import Checkup, Finding
    from trustlog.render.styled import Styled

MARKS = {GOOD: "●", NOTED: "◌", DAMAGED: "○"}
WORDS = {GOOD: "in order", NOTED: "noted", DAMAGED: "damaged"}
MARGIN, GAP = "  ", "  "
SHOWN = 10
"""How many details are shown before the rest is counted."""


def checkup_lines(
    checkup: Checkup, where: str, columns: int, *, plain: bool = False
) -> Iterator[Styled]:
    """Every subject, under the journal it is about."""
    title = f"{one_line(where)} · {checkup.size / 1000:,.0f} kB"
    yield from ([(line, BOLD)] for line in wrap(title, columns))
    yield [("", PLAIN)]
    marks = WORDS if plain else MARKS
    wide = max(map(width, marks.values()))
    names = max(width(finding.subject) for finding in checkup.findings)
    for finding in checkup.findings:
        mark = f"{MARGIN}{marks[finding.state]:<{wide}} {finding.subject:<{names}}{GAP}"
        yield from _finding_lines(finding, mark, columns)
    yield [("", PLAIN)]
    yield from ([(line, PLAIN)] for line in wrap(_comes_to(checkup, marks), columns))


def _finding_lines(finding: Finding, mark: str, columns: int) -> Iterator[Styled]:
    room = columns - width(mark)
    for n, line in enumerate(wrap(one_line(finding.said), room)):
        yield [(mark if n == 0 else " " * width(mark), PLAIN), (line, PLAIN)]
    more = len(finding.details) - SHOWN
    shown = [*finding.details[:SHOWN], *([f"and {more:,} more"] if more > 0 else [])]
    for detail in shown:
        for line in wrap(one_line(detail), room):
            yield [(" " * width(mark) + line, DIM)]


def _comes_to(checkup: Checkup, marks: Mapping[str, str]) -> str:
    if checkup.is_well:
        return "All is well."
    if checkup.is_whole:
        return f"The journal is whole. Marked {marks[NOTED]} is what you should know."
    return "The journal is damaged. Nothing was changed."
