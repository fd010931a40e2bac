"""`list` and `show`: look at moments."""

from __future__ import annotations

from trustlog.command.change import moment_meant
from trustlog.command.filters import filters_of, is_filtered
from trustlog.command.front import open_desk
from trustlog.command.line import is_promise
from trustlog.command.output import Answer, json_line
from trustlog.domain.dates import same_days_before
from trustlog.domain.days import MONTHS
from trustlog.render.moments import moment_lines, shown_lines
from trustlog.render.styled import styled
from trustlog.report.received import ties_of
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.moments import Moment

LISTED = 20
MORE = f"These are the newest {LISTED}. --limit 100 shows more."
NONE = "There is no moment yet. trustlog add logs one."


def list_moments(line: Line, front: Front) -> Answer:
    """The newest moments that pass the filters, newest last."""
    try:
        desk = open_desk(front, line)
    except NoJournalError as missing:
        return _as_json(()) if line.flag("json") else Answer(asides=(str(missing),))
    with desk:
        moments, is_cut = _newest(desk, line)
        if line.flag("json"):
            return _as_json(moments)
        if not moments:
            return Answer(asides=(_none(desk, line),))
        names = desk.journal.names()
        lines = moment_lines(
            moments, names, desk.today, front.screen.width, plain=line.flag("plain")
        )
        return Answer(text=styled(lines, front.screen), asides=(MORE,) if is_cut else ())


def _newest(desk: Desk, line: Line) -> tuple[list[Moment], bool]:
    """The newest moments, and whether filters found more and nobody said how many to show."""
    asked = line.count("limit")
    with desk.journal.reading() as journal:
        filters, limit = filters_of(desk, line), asked or LISTED + 1
        found: Iterator[Moment]
        if line.flag("on_this_day"):
            first = journal.moments.first_day() or desk.today
            days = same_days_before(desk.today, first)
            found = journal.moments.on_days(days, filters, limit)
        else:
            found = journal.moments.listed(filters, limit)
        newest = list(found)
    if asked is not None or len(newest) <= LISTED:
        return newest[::-1], False
    return newest[:LISTED][::-1], is_filtered(line)


def _none(desk: Desk, line: Line) -> str:
    if not line.flag("on_this_day"):
        return "No moment passes these filters." if is_filtered(line) else NONE
    day = f"{desk.today.day} {MONTHS[desk.today.month - 1]}"
    those = " that passes the filters" if is_filtered(line) else ""
    return f"No earlier year has a moment on {day}{those}."


def _as_json(moments: Iterable[Moment]) -> Answer:
    from trustlog.exchange.json_shapes import moment_object

    return json_line({"trustlog": 1, "moments": [moment_object(moment) for moment in moments]})


def show(line: Line, front: Front) -> Answer:
    """One moment, whole, or a promise."""
    if is_promise(line.text("number")):
        from trustlog.command.promises_shown import show as show_promise

        return show_promise(line, front)
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        moment = moment_meant(desk, line.text("number"))
        ties = ties_of(journal, moment)
        if line.flag("json"):
            from trustlog.exchange.json_shapes import moment_object, ties_object

            shown = {"trustlog": 1, "moment": moment_object(moment), **ties_object(ties)}
            return json_line(shown)
        names = journal.names()
        lines = shown_lines(moment, names, desk.today, front.screen.width, ties)
        newest = line.text("number") is None
        asides = (f"#{moment.number} is the newest moment.",) if newest else ()
        return Answer(text=styled(lines, front.screen), asides=asides)
