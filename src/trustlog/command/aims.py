"""`list` and `show` of every kind of aim."""

from __future__ import annotations

from trustlog.command.aim_changes import kind_of
from trustlog.command.aim_names import aim_named
from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.command.output import Answer, json_line
from trustlog.render.aims import aim_lines, shown_lines
from trustlog.render.styled import styled
from trustlog.report.aims import aims_standing
from trustlog.store.aims import all_aims
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line


def list_aims(line: Line, front: Front) -> Answer:
    """The aims of a kind that are open, or all, and how they stand."""
    kind = kind_of(line)
    try:
        desk = _desk(front, line)
    except NoJournalError as missing:
        return Answer(asides=(str(missing),))
    with desk, desk.journal.reading() as journal:
        meant = [aim for aim in all_aims(journal) if aim.kind == kind]
        meant = [aim for aim in meant if line.flag("all") or aim.closed is None]
        found = aims_standing(journal, meant, desk.today)
        if line.flag("json"):
            from trustlog.exchange.json_aims import aims_object

            return json_line(aims_object(kind, found, desk.today))
        if not found:
            return Answer(asides=(f"There is none yet. trustlog {kind} add TITLE makes one.",))
        names = journal.names()
        lines = aim_lines(kind, found, names, desk.today, front.screen.width)
        return Answer(text=styled(lines, front.screen))


def show(line: Line, front: Front) -> Answer:
    """One aim, whole."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        aim = aim_named(line.text("aim") or "", kind_of(line), all_aims(journal))
        [standing] = aims_standing(journal, [aim], desk.today)
        if line.flag("json"):
            from trustlog.exchange.json_aims import aim_object

            return json_line({"trustlog": 1, "aim": aim_object(standing)})
        names = journal.names()
        lines = shown_lines(standing, names, desk.today, front.screen.width)
        return Answer(text=styled(lines, front.screen))


def _desk(front: Front, line: Line) -> Desk:
    """The journal; a script that asks for JSON gets an empty one where there is none yet."""
    return open_or_blank_desk(front, line) if line.flag("json") else open_desk(front, line)
