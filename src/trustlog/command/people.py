"""`people` and `person show`: whom attention reached, and what is held of one person."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.command.known import known_handle
from trustlog.command.output import Answer, json_line
from trustlog.domain.errors import UnreadableError
from trustlog.domain.people import TEAM
from trustlog.domain.weeks import week_of
from trustlog.render.people import group_lines, people_lines, picked_lines
from trustlog.render.styled import styled
from trustlog.report.people import groups_of, people_report, picked
from trustlog.store.opening import NoJournalError
from trustlog.store.reached import last_contacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.store.journal import Journal

BY = ("team", "level")
BEGIN = "trustlog person add priya tom brings people in, and trustlog init asks for the whole team."
NOBODY = f"Nobody is in the journal yet. {BEGIN}"
NO_REPORT = "No report is there today, so nobody was drawn. trustlog person add brings people in."


def list_people(line: Line, front: Front) -> Answer:
    """Whom attention reached in four weeks; by team; or one report at random."""
    by = _by(line)
    try:
        desk = open_or_blank_desk(front, line) if line.flag("json") else open_desk(front, line)
    except NoJournalError as missing:
        return Answer(asides=(f"There is no journal at {missing.path} yet. {BEGIN}",))
    with desk, desk.journal.reading() as journal:
        if line.flag("pick"):
            return _picked(desk, journal, line)
        return _listed(desk, journal, line, by)


def _by(line: Line) -> str | None:
    """What people are to stand by, if by anything.

    Raises:
        UnreadableError: If it is neither, or goes together with `--pick`.
    """
    by = line.text("by")
    if by is None:
        return None
    if line.flag("pick"):
        raise UnreadableError("--pick names one person, and --by is for all. Ask for one of them.")
    if by.casefold() not in BY:
        raise UnreadableError(f'People stand by team or by level, not by "{by}".')
    return by.casefold()


def _listed(desk: Desk, journal: Journal, line: Line, by: str | None) -> Answer:
    found = people_report(journal, desk.today, desk.rules.week_start)
    groups = None if by is None else groups_of(found, by)
    if line.flag("json"):
        from trustlog.exchange.json_people import groups_object, people_object

        if groups is None:
            return json_line(people_object(found))
        return json_line(groups_object(found, groups))
    if not found.rows and not found.others:
        return Answer(asides=(NOBODY,))
    columns = desk.front.screen.width
    if by is None or groups is None:
        lines = people_lines(found, columns, plain=line.flag("plain"))
    else:
        lines = group_lines(found, groups, by, columns)
    return Answer(text=styled(lines, desk.front.screen))


def _picked(desk: Desk, journal: Journal, line: Line) -> Answer:
    week = week_of(desk.today, desk.rules.week_start)
    person = picked(journal, desk.today, week)
    if line.flag("json"):
        from trustlog.exchange.json_people import picked_object

        return json_line(picked_object(person, desk.today, week))
    if person is None:
        return Answer(asides=(NO_REPORT,))
    last = last_contacts(journal, desk.today)[person.handle]
    lines = picked_lines(person, last, week, desk.front.screen.width)
    return Answer(text=styled(lines, desk.front.screen))


def show(line: Line, front: Front) -> Answer:
    """What the journal holds of one person."""
    from trustlog.render.person import person_lines
    from trustlog.report.person import person_report

    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        handle = known_handle(line.text("person") or "", journal.names())
        found = person_report(journal, handle, desk.today)
    if line.flag("json"):
        from trustlog.exchange.json_people import person_shown

        return json_line(person_shown(found))
    team = handle == TEAM
    lines = person_lines(found, desk.today, front.screen.width, team=team)
    return Answer(text=styled(lines, front.screen))
