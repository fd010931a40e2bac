"""`today` and `report`: a day, and a week, a month, a quarter or a year."""

from __future__ import annotations

import os

from trustlog.command.answer import Answer, json_line, receipt
from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.command.periods import WEEK, period_meant, period_said
from trustlog.domain.errors import UnreadableError
from trustlog.domain.text import one_line
from trustlog.domain.weeks import Week, week_of
from trustlog.render.styled import styled
from trustlog.render.today import today_lines
from trustlog.render.week import week_lines
from trustlog.report.today import today_report
from trustlog.report.week import week_report
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.periods import Period
    from trustlog.render.styled import Styled
    from trustlog.store.journal import Journal


def today(line: Line, front: Front) -> Answer:
    """What today holds so far."""
    _one_form(line)
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
        return _shown(lines, line, front)


def report(line: Line, front: Front) -> Answer:
    """What a period held."""
    kind, back = period_said(line.many("period"))
    _one_form(line)
    frameworks = _frameworks(line)
    try:
        desk = _desk(front, line)
    except NoJournalError as missing:
        return Answer(asides=(str(missing),))
    with desk, desk.journal.reading() as journal:
        period, aside = period_meant(desk, journal, kind, line.text("of"), back=back)
        again = "" if kind == WEEK else f"{kind} "
        asides = (f"{aside} trustlog report {again}--of today shows it.",) if aside else ()
        if isinstance(period, Week):
            return _week(journal, period, desk, line, frameworks).but(asides=asides)
        return _period(journal, period, desk, line, frameworks).but(asides=asides)


def _week(
    journal: Journal, week: Week, desk: Desk, line: Line, frameworks: dict[str, str] | None
) -> Answer:
    found = week_report(journal, week, desk.today)
    if line.flag("json"):
        from trustlog.exchange.json_reports import week_object

        return json_line(week_object(found))
    width = desk.front.screen.width
    lines = week_lines(found, width, plain=line.flag("plain"), frameworks=frameworks)
    return _shown(lines, line, desk.front)


def _period(
    journal: Journal, period: Period, desk: Desk, line: Line, frameworks: dict[str, str] | None
) -> Answer:
    from trustlog.command.checks import checked_in
    from trustlog.render.period import period_lines
    from trustlog.report.period import period_report

    found = period_report(journal, period, desk.today)
    if line.flag("json"):
        from trustlog.exchange.json_reports import period_object

        return json_line(period_object(found))
    lines = period_lines(
        found,
        desk.front.screen.width,
        week_start=desk.rules.week_start,
        plain=line.flag("plain"),
        frameworks=frameworks,
        beside=checked_in(journal, period, desk.front.screen.width) if frameworks else None,
    )
    return _shown(lines, line, desk.front)


def _desk(front: Front, line: Line) -> Desk:
    """The journal; a script that asks for JSON gets an empty one where there is none yet."""
    return open_or_blank_desk(front, line) if line.flag("json") else open_desk(front, line)


def _one_form(line: Line) -> None:
    """See that one form of answer was asked for.

    Raises:
        UnreadableError: If two were, or `--force` has nothing to force.
    """
    if line.flag("json") and line.text("svg") is not None:
        raise UnreadableError("--svg draws the screen and --json is none. Ask for one of them.")
    if line.flag("force") and line.text("svg") is None:
        raise UnreadableError("--force is for the file that --svg FILE writes.")


def _frameworks(line: Line) -> dict[str, str] | None:
    """The titles of the frameworks, if the habits are to stand under them.

    Raises:
        UnreadableError: If they are to stand under anything else.
    """
    by = line.text("by")
    if by is None:
        return None
    if by.casefold() != "framework":
        raise UnreadableError(f'Habits stand by framework, not by "{by}". Try --by framework.')
    from trustlog.exchange.catalogue import built_in_frameworks

    return built_in_frameworks()


def _shown(lines: Iterable[Styled], line: Line, front: Front) -> Answer:
    """The lines on the screen, or as a picture in the file that was named."""
    target = line.text("svg")
    if target is None:
        return Answer(text=styled(lines, front.screen))
    from trustlog.command.files import write_file
    from trustlog.render.picture import picture
    from trustlog.settings.places import short

    path = os.path.abspath(os.path.expanduser(target))
    drawn = picture(lines, front.screen.width, f"trustlog {line.command}")
    write_file(path, (drawn,), replace=line.flag("force"))
    return receipt(f"Wrote {one_line(short(path, front.machine.environ))}")
