"""`search`: find moments by the words of their notes, promises by theirs."""

from __future__ import annotations

from trustlog.command.filters import filters_of, is_filtered
from trustlog.command.front import open_desk
from trustlog.command.look import LISTED
from trustlog.command.output import Answer, json_line
from trustlog.domain.queries import query_of
from trustlog.domain.value import Value
from trustlog.render.moments import moment_lines
from trustlog.render.styled import PLAIN, styled
from trustlog.store.opening import NoJournalError
from trustlog.store.search import Search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.moments import Moment
    from trustlog.domain.promises import Promise
    from trustlog.domain.queries import Query
    from trustlog.render.styled import Styled


class Hits(Value):
    """The moments to show, and how many there are; the promises likewise."""

    moments: list[Moment]
    count: int
    promises: list[Promise]
    promise_count: int


def search(line: Line, front: Front) -> Answer:
    """The newest moments with the words, newest first, or the best; then promises."""
    query = query_of(line.many("words"))
    try:
        desk = open_desk(front, line)
    except NoJournalError as missing:
        nothing = Hits(moments=[], count=0, promises=[], promise_count=0)
        return _as_json(nothing) if line.flag("json") else Answer(asides=(str(missing),))
    with desk:
        hits = _hits(desk, line, query)
        if line.flag("json"):
            return _as_json(hits)
        if not (hits.moments or hits.promises):
            return Answer(asides=(_none(line, desk.journal.names()),))
        names, width = desk.journal.names(), front.screen.width
        lines = _lines(hits, names, desk.today, width, plain=line.flag("plain"))
        return Answer(text=styled(lines, front.screen), asides=_how_many(hits, line))


def _hits(desk: Desk, line: Line, query: Query) -> Hits:
    limit = line.count("limit") or LISTED
    with desk.journal.reading() as journal:
        filters = filters_of(desk, line)
        asked = Search(journal, query, filters)
        moments = [*(asked.best if line.flag("best") else asked.newest)(limit)]
        # They are counted only when there may be more: it takes as long as there are hits.
        count = len(moments) if len(moments) < limit else asked.count()
        found = journal.promises
        promises = found.found(query, filters, limit)
        all_of_them = len(promises) if len(promises) < limit else found.found_count(query, filters)
        return Hits(moments=moments, count=count, promises=promises, promise_count=all_of_them)


def _lines(
    hits: Hits, names: Mapping[str, str], today: date, width: int, *, plain: bool
) -> Iterator[Styled]:
    if hits.moments:
        yield from moment_lines(hits.moments, names, today, width, plain=plain)
    if hits.promises:
        from trustlog.render.promises import found_lines

        if hits.moments:
            yield [("", PLAIN)]
        yield from found_lines(hits.promises, names, today, width, plain=plain)


def _none(line: Line, names: Mapping[str, str]) -> str:
    if is_filtered(line):
        return "No moment and no promise with these words passes the filters."
    word = " ".join(line.many("words")).removeprefix("@").casefold()
    called = [handle for handle, name in names.items() if word in (handle, name.casefold())]
    hint = f" trustlog list --with {called[0]} shows the moments with them." if called else ""
    return f"No moment and no promise has these words.{hint}"


def _how_many(hits: Hits, line: Line) -> tuple[str, ...]:
    which = "best" if line.flag("best") else "newest"
    return (
        *_cut_short(len(hits.moments), hits.count, f"The {which}", "moments"),
        *_cut_short(len(hits.promises), hits.promise_count, "The newest", "promises"),
    )


def _cut_short(shown: int, count: int, which: str, what: str) -> tuple[str, ...]:
    if shown == count:
        return ()
    some = which if shown == 1 else f"{which} {shown:,}"
    return (f"{some} of {count:,} {what}. --limit shows more.",)


def _as_json(hits: Hits) -> Answer:
    from trustlog.exchange.json_promises import promise_object
    from trustlog.exchange.json_shapes import moment_object

    return json_line(
        {
            "trustlog": 1,
            "count": hits.count,
            "moments": [moment_object(moment) for moment in hits.moments],
            "promise_count": hits.promise_count,
            "promises": [promise_object(promise) for promise in hits.promises],
        }
    )
