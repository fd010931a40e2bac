"""`report`: a week, a month, a quarter or a year."""

from __future__ import annotations

from trustlog.command.drawn import desk_for, drawn, one_form
from trustlog.command.output import Answer, json_line
from trustlog.command.periods import TO_COME, WEEK, period_meant, period_said
from trustlog.domain.errors import UnreadableError
from trustlog.domain.named_periods import named_period, period_in
from trustlog.domain.text import one_line
from trustlog.domain.weeks import Week
from trustlog.render.week import week_lines
from trustlog.report.week import week_report
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.periods import Period
    from trustlog.store.journal import Journal


def report(line: Line, front: Front) -> Answer:
    """What a period held."""
    words, of = line.many("period"), line.text("of")
    named = period_in(words)
    if named is not None and of is not None:
        raise UnreadableError(
            f"{one_line(' '.join(words))} names a period, and --of a day of one. Leave one of them"
            " out."
        )
    kind, back = (named.kind, False) if named else period_said(words)
    one_form(line)
    frameworks = _frameworks(line)
    try:
        desk = desk_for(front, line)
    except NoJournalError as missing:
        return Answer(asides=(str(missing),))
    with desk, desk.journal.reading() as journal:
        period: Week | Period
        if named is None:
            period, aside = period_meant(desk, journal, kind, of, back=back)
        else:
            period, aside = named_period(named, desk.today, TO_COME), ""
        again = "" if kind == WEEK else f"{kind} "
        asides = (f"{aside} trustlog report {again}--of today shows it.",) if aside else ()
        if line.text("html") is not None:
            from trustlog.command.page import period_written

            answer = period_written(journal, period, desk, line)
            return answer.but(asides=(*asides, *answer.asides))
        if isinstance(period, Week):
            return _week(journal, period, desk, line, frameworks).but(asides=asides)
        return _period(journal, period, desk, line, frameworks).but(asides=asides)


def _week(
    journal: Journal, week: Week, desk: Desk, line: Line, frameworks: dict[str, str] | None
) -> Answer:
    found = week_report(journal, week, desk.today, percents=not line.flag("json"))
    if line.flag("json"):
        from trustlog.exchange.json_reports import week_object

        return json_line(week_object(found))
    width = desk.front.screen.width
    lines = week_lines(found, width, plain=line.flag("plain"), frameworks=frameworks)
    return drawn(lines, line, desk.front)


def _period(
    journal: Journal, period: Period, desk: Desk, line: Line, frameworks: dict[str, str] | None
) -> Answer:
    from trustlog.command.checks import checked_in
    from trustlog.render.period import period_lines
    from trustlog.report.period import period_report

    found = period_report(journal, period, desk.today, percents=not line.flag("json"))
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
    return drawn(lines, line, desk.front)


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
