"""What writes a page: a report, a whole journal or what may be shown, as one file of HTML."""

from __future__ import annotations

import os

from trustlog.command.answer import Answer, receipt
from trustlog.command.files import write_file
from trustlog.domain.text import one_line
from trustlog.domain.weeks import Week
from trustlog.settings.places import short
from trustlog.store.public import PublicJournal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from trustlog.command.front import Desk
    from trustlog.command.line import Line
    from trustlog.domain.periods import Period
    from trustlog.store.journal import Journal

TO_OUTPUT = "-"
NAMES = {"moment": "moment", "promise": "promise", "habit": "habit", "aim": "aim"}


def period_written(journal: Journal, period: Week | Period, desk: Desk, line: Line) -> Answer:
    """The page of a period, without what is private, in the file that was named."""
    from trustlog.render.page.report import report_page
    from trustlog.report.page import period_page

    shown = PublicJournal(journal)
    found = period_page(shown, period, desk.today)
    title, over = period.said(), "Report"
    if isinstance(period, Week):
        over = f"Week {period.number}"
    pieces = report_page(found, title, over, week_start=desk.rules.week_start)
    return written(pieces, line.text("html"), desk, line)


def written(pieces: Iterable[str], path: str | None, desk: Desk, line: Line) -> Answer:
    """The pieces on standard output, or in the file that was named."""
    if path is None or path == TO_OUTPUT:
        return Answer(text=tuple(pieces), data=True)
    path = os.path.abspath(os.path.expanduser(path))
    write_file(path, pieces, replace=line.flag("force"))
    return receipt(f"Wrote {one_line(short(path, desk.front.machine.environ))}")
