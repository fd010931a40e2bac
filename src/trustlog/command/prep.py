"""`prep`: what to know before a talk with somebody."""

from __future__ import annotations

from trustlog.command.front import open_desk
from trustlog.command.known import known_handle
from trustlog.command.output import Answer, json_line
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.people import TEAM
from trustlog.render.prep import prep_lines
from trustlog.render.styled import styled
from trustlog.report.prep import prep_report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.store.journal import Journal

EVERYONE = "@team is everyone. prep is about one person, as in trustlog prep priya."


def prep(line: Line, front: Front) -> Answer:
    """Show what to know before a talk, or write down what came of it."""
    if line.flag("after"):
        from trustlog.command.prep_after import write_down

        return write_down(line, front)
    if line.text("lines") is not None:
        raise UnreadableError("prep is about one person. A dash behind it goes with --after.")
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        found = prep_report(journal, person_meant(journal, line), desk.today)
        if line.flag("json"):
            from trustlog.exchange.json_prep import prep_object

            return json_line(prep_object(found))
        lines = prep_lines(found, journal.names(), front.screen.width)
        return Answer(text=styled(lines, front.screen))


def person_meant(journal: Journal, line: Line) -> str:
    """The handle of the one person the line names.

    Raises:
        RefusedError: If nobody has it, or everyone is named.
    """
    handle = known_handle(line.text("person") or "", journal.names())
    if handle == TEAM:
        raise RefusedError(EVERYONE)
    return handle
