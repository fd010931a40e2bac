"""What writes a page: a report, a whole journal or what may be shown, as one file of HTML."""

from __future__ import annotations

import os

from trustlog.command.files import write_file
from trustlog.command.filters import filters_of
from trustlog.command.output import Answer, receipt
from trustlog.domain.people import name_of
from trustlog.domain.text import one_line
from trustlog.domain.weeks import Week, range_said
from trustlog.settings.places import short
from trustlog.store.public import PublicJournal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from trustlog.command.front import Desk
    from trustlog.command.line import Line
    from trustlog.domain.moments import Filters
    from trustlog.domain.periods import Period
    from trustlog.store.journal import Journal

TO_OUTPUT = "-"


def period_written(journal: Journal, period: Week | Period, desk: Desk, line: Line) -> Answer:
    """The page of a period, without what is private, in the file that was named."""
    from trustlog.render.page.report import report_page
    from trustlog.report.page import period_page

    shown = PublicJournal(journal)
    found = period_page(shown, period, desk.today)
    if isinstance(period, Week):
        over, title = f"Week {period.number}", period.said()
    else:
        over, _, title = period.said().rpartition(" · ")
    pieces = report_page(found, title, over or "Report", week_start=desk.rules.week_start)
    return written(pieces, line.text("html"), desk, line).but(asides=_left_out(shown))


def journal_written(journal: Journal, desk: Desk, line: Line) -> Answer:
    """The page of a journal, or of what the filters choose, in the file that was named."""
    from trustlog.render.page.report import report_page
    from trustlog.report.page import journal_page

    private = line.flag("private")
    filters = filters_of(desk, line)
    shown = journal if private else PublicJournal(journal)
    found = journal_page(shown, filters, desk.today)
    title = range_said(found.first, found.until)
    over = " · ".join(["Journal", *_chosen_by(filters, found.names)])
    week_start = desk.rules.week_start
    pieces = report_page(found, title, over, week_start=week_start, private=private)
    asides = _left_out(shown) if isinstance(shown, PublicJournal) else ()
    return written(pieces, line.text("output"), desk, line).but(asides=asides)


def written(pieces: Iterable[str], path: str | None, desk: Desk, line: Line) -> Answer:
    """The pieces on standard output, or in the file that was named."""
    if path is None or path == TO_OUTPUT:
        return Answer(text=pieces, data=True)
    path = os.path.abspath(os.path.expanduser(path))
    write_file(path, pieces, replace=line.flag("force"))
    return receipt(f"Wrote {one_line(short(path, desk.front.machine.environ))}")


def _chosen_by(filters: Filters, names: dict[str, str]) -> Iterator[str]:
    """What was asked for besides days, in words."""
    if filters.habit:
        yield filters.habit
    if filters.person:
        yield f"with {names.get(filters.person) or name_of(filters.person)}"
    if filters.tag:
        yield f"+{filters.tag}"
    if filters.aim:
        yield filters.aim


def _left_out(journal: PublicJournal) -> tuple[str, ...]:
    """How much of the journal is private, if anything is."""
    left_out = journal.left_out.items()
    said = [f"{number:,} {_counted(what, number)}" for what, number in left_out if number]
    if not said:
        return ()
    return (
        f"Left out what is private: {', '.join(said)}. trustlog export html --private has it all.",
    )


def _counted(what: str, number: int) -> str:
    if number == 1:
        return what
    return "people" if what == "person" else f"{what}s"
