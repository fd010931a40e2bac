"""`export csv`: the moments as a table."""

from __future__ import annotations

from trustlog.command.export import TO_OUTPUT, delivered
from trustlog.command.filters import filters_of
from trustlog.command.front import open_desk
from trustlog.domain.text import visible
from trustlog.exchange.csv_file import moments_as_csv

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.command.output import Answer


def export_csv(line: Line, front: Front) -> Answer:
    """The moments as CSV: as they were written, but on a terminal, which some text would drive."""
    pieces = _pieces(line, front)
    to_screen = line.text("output") in (None, TO_OUTPUT) and front.screen.terminal
    return delivered(line, front, map(visible, pieces) if to_screen else pieces)


def _pieces(line: Line, front: Front) -> Iterator[str]:
    """The table in pieces; the journal is open for as long as they are read."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        private = line.flag("private")
        moments = journal.moments.in_order(filters_of(desk, line), private=private)
        yield from moments_as_csv(moments, safe=line.flag("excel_safe"), private=private)
