"""`today` and `report`: a day, and a week."""

from __future__ import annotations

from trustlog.command.answer import Answer, json_line
from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.domain.days import day_back
from trustlog.domain.errors import UnreadableError
from trustlog.domain.weeks import week_of
from trustlog.render.styled import styled
from trustlog.render.today import today_lines
from trustlog.render.week import week_lines
from trustlog.report.today import today_report
from trustlog.report.week import week_report
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.weeks import Week


def today(line: Line, front: Front) -> Answer:
    """What today holds so far."""
    try:
        desk = _desk(front, line)
    except NoJournalError as missing:
        return Answer(asides=(str(missing),))
    with desk, desk.journal.reading() as journal:
        found = today_report(journal, desk.today, week_of(desk.today, desk.rules.week_start))
        if line.flag("json"):
            from trustlog.exchange.json_reports import today_object

            return json_line(today_object(found))
        names = journal.names()
        lines = today_lines(found, names, front.screen.width, plain=line.flag("plain"))
        return Answer(text=styled(lines, front.screen))


def report(line: Line, front: Front) -> Answer:
    """What a week held."""
    back = _weeks_back(line.many("period"))
    try:
        desk = _desk(front, line)
    except NoJournalError as missing:
        return Answer(asides=(str(missing),))
    with desk, desk.journal.reading() as journal:
        found = week_report(journal, _week(desk, line, back=back), desk.today)
        if line.flag("json"):
            from trustlog.exchange.json_reports import week_object

            return json_line(week_object(found))
        lines = week_lines(found, front.screen.width, plain=line.flag("plain"))
        return Answer(text=styled(lines, front.screen))


def _desk(front: Front, line: Line) -> Desk:
    """The journal; a script that asks for JSON gets an empty one where there is none yet."""
    return open_or_blank_desk(front, line) if line.flag("json") else open_desk(front, line)


def _weeks_back(words: tuple[str, ...]) -> bool:
    """Whether the week before is meant: `last week`, `last`, `week`, or nothing.

    Raises:
        UnreadableError: If the words are none of these.
    """
    said = tuple(word.casefold() for word in words)
    if said in ((), ("week",)):
        return False
    if said in (("last",), ("last", "week")):
        return True
    raise UnreadableError(
        f'I cannot read "{" ".join(words)}" as a period. Try trustlog report week'
        " or trustlog report last week."
    )


def _week(desk: Desk, line: Line, *, back: bool) -> Week:
    of = line.text("of")
    day: date = desk.today
    if of is not None:
        latest = desk.front.machine.clock.now().date()
        day = day_back(of, today=desk.today, date_order=desk.rules.date_order, latest=latest)
    week = week_of(day, desk.rules.week_start)
    return week.before() if back else week
