"""`today`: what the day asks for, and what it held so far."""

from __future__ import annotations

from trustlog.command.drawn import desk_for, drawn, one_form
from trustlog.command.output import Answer, json_line
from trustlog.domain.weeks import week_of
from trustlog.render.today import today_lines
from trustlog.report.today import today_report
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line


def today(line: Line, front: Front) -> Answer:
    """What today holds so far."""
    one_form(line)
    try:
        desk = desk_for(front, line)
    except NoJournalError as missing:
        return Answer(asides=(str(missing),))
    with desk, desk.journal.reading() as journal:
        found = today_report(journal, desk.today, week_of(desk.today, desk.rules.week_start))
        if line.flag("json"):
            from trustlog.exchange.json_reports import today_object

            return json_line(today_object(found))
        names = journal.names()
        lines = today_lines(found, names, front.screen.width, plain=line.flag("plain"))
        answer = drawn(lines, line, front)
        shown = len(found.moments)
        return answer.but(asides=(*answer.asides, *_how_many(shown, found.logged)))


def _how_many(shown: int, logged: int) -> tuple[str, ...]:
    if shown == logged:
        return ()
    way = f"trustlog list --since today --limit {logged} shows all."
    return (f"The newest {shown} of {logged:,} moments. {way}",)
