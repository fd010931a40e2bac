"""`search`: find moments by the words of their notes."""

from __future__ import annotations

from trustlog.command.answer import Answer, json_line
from trustlog.command.filters import filters_of, is_filtered
from trustlog.command.front import open_desk
from trustlog.command.look import LISTED
from trustlog.domain.queries import query_of
from trustlog.domain.value import Value
from trustlog.render.moments import moment_lines
from trustlog.render.styled import styled
from trustlog.store.opening import NoJournalError
from trustlog.store.search import Search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.moments import Moment
    from trustlog.domain.queries import Query


class Hits(Value):
    """The moments to show, and how many there are."""

    moments: list[Moment]
    count: int


def search(line: Line, front: Front) -> Answer:
    """The newest moments with the words, newest first; or the best, best first."""
    query = query_of(line.many("words"))
    try:
        desk = open_desk(front, line)
    except NoJournalError as missing:
        nothing = Hits(moments=[], count=0)
        return _as_json(nothing) if line.flag("json") else Answer(asides=(str(missing),))
    with desk:
        hits = _hits(desk, line, query)
        if line.flag("json"):
            return _as_json(hits)
        if not hits.moments:
            return Answer(asides=(_none(line),))
        names, width = desk.journal.names(), front.screen.width
        lines = moment_lines(hits.moments, names, desk.today, width, plain=line.flag("plain"))
        return Answer(text=styled(lines, front.screen), asides=_how_many(hits, line))


def _hits(desk: Desk, line: Line, query: Query) -> Hits:
    limit = line.count("limit") or LISTED
    with desk.journal.reading() as journal:
        asked = Search(journal, query, filters_of(desk, line))
        moments = [*(asked.best if line.flag("best") else asked.newest)(limit)]
        # They are counted only when there may be more: it takes as long as there are hits.
        count = len(moments) if len(moments) < limit else asked.count()
        return Hits(moments=moments, count=count)


def _none(line: Line) -> str:
    if is_filtered(line):
        return "No moment with these words passes the filters."
    return "No moment has these words."


def _how_many(hits: Hits, line: Line) -> tuple[str, ...]:
    shown = len(hits.moments)
    if shown == hits.count:
        return ()
    which = "best" if line.flag("best") else "newest"
    some = f"The {which}" if shown == 1 else f"The {which} {shown:,}"
    return (f"{some} of {hits.count:,} moments. --limit shows more.",)


def _as_json(hits: Hits) -> Answer:
    from trustlog.exchange.json_shapes import moment_object

    moments = [moment_object(moment) for moment in hits.moments]
    return json_line({"trustlog": 1, "count": hits.count, "moments": moments})
