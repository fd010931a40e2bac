"""`list` and `show`: look at moments."""

from __future__ import annotations

from trustlog.command.answer import Answer, json_line
from trustlog.command.change import moment_meant
from trustlog.command.filters import filters_of
from trustlog.command.front import open_desk
from trustlog.render.moments import moment_lines, shown_lines
from trustlog.render.styled import styled
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.moments import Moment

LISTED = 20


def list_moments(line: Line, front: Front) -> Answer:
    """The newest moments that pass the filters, newest last."""
    try:
        desk = open_desk(front, line)
    except NoJournalError as missing:
        return _as_json(()) if line.flag("json") else Answer(asides=(str(missing),))
    with desk:
        moments = _newest(desk, line)
        if line.flag("json"):
            return _as_json(moments)
        if not moments:
            return Answer(asides=("No moment passes these filters.",))
        names = desk.journal.names()
        lines = moment_lines(
            moments, names, desk.today, front.screen.width, plain=line.flag("plain")
        )
        return Answer(text=styled(lines, front.screen))


def _newest(desk: Desk, line: Line) -> list[Moment]:
    with desk.journal.reading() as journal:
        filters = filters_of(desk, line)
        found: Iterator[Moment] = journal.moments.listed(filters, line.count("limit") or LISTED)
        return list(found)[::-1]


def _as_json(moments: Iterable[Moment]) -> Answer:
    from trustlog.exchange.json_shapes import moment_object

    return json_line({"trustlog": 1, "moments": [moment_object(moment) for moment in moments]})


def show(line: Line, front: Front) -> Answer:
    """One moment, whole."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        moment = moment_meant(desk, line.text("number"))
        if line.flag("json"):
            from trustlog.exchange.json_shapes import moment_object

            return json_line({"trustlog": 1, "moment": moment_object(moment)})
        names = journal.names()
        lines = shown_lines(moment, names, desk.today, front.screen.width)
        newest = line.text("number") is None
        asides = (f"#{moment.number} is the newest moment.",) if newest else ()
        return Answer(text=styled(lines, front.screen), asides=asides)
