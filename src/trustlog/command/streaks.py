"""`streaks`: how every habit stands."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.command.output import Answer, json_line
from trustlog.render.streaks import streak_lines
from trustlog.render.styled import styled
from trustlog.report.habits import records
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line


def streaks(line: Line, front: Front) -> Answer:
    """How every habit stands."""
    try:
        desk = (open_or_blank_desk if line.flag("json") else open_desk)(front, line)
    except NoJournalError as missing:
        return Answer(asides=(str(missing),))
    with desk, desk.journal.reading() as journal:
        found = records(journal, desk.today)
    if line.flag("json"):
        from trustlog.exchange.json_reports import streaks_object

        return json_line(streaks_object(found, desk.today))
    if not line.flag("all"):
        found = [each for each in found if each.habit.life.until is None]
    if not found:
        return Answer(asides=("No habit is practised yet. trustlog add listening takes one up.",))
    lines = streak_lines(found, front.screen.width, plain=line.flag("plain"))
    return Answer(text=styled(lines, front.screen))
