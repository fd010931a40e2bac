"""The journal as one markdown file: a heading a year, a month and a moment; then promises."""

from __future__ import annotations

from trustlog.domain.days import MONTHS
from trustlog.domain.moments import BUILT
from trustlog.domain.people import name_of
from trustlog.exchange.markdown_text import note_in_markdown, tag_in_markdown, words_in_markdown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.promises import Promise

LEVEL = 3
"""The level of a moment's heading; what is a heading in a note stands below it."""


def journal_as_markdown(
    moments: Iterable[Moment], titles: Mapping[str, str], names: Mapping[str, str]
) -> Iterator[str]:
    """The journal in pieces, oldest first, the same for the same moments at any time."""
    headings = {slug: f" {words_in_markdown(title)}" for slug, title in titles.items()}
    shown = {handle: words_in_markdown(name or name_of(handle)) for handle, name in names.items()}
    last: date | None = None
    day_said = ""
    for moment in moments:
        day = moment.day
        if day != last:
            yield _parts_begun(day, last)
            last, day_said = day, f"\n### {day.isoformat()}"
        clock = f" {moment.clock()}" if moment.timed else ""
        habit = "" if moment.habit is None else headings[moment.habit]
        note = f"\n\n{note_in_markdown(moment.note, LEVEL)}" if moment.note else ""
        yield f"{day_said}{clock}{habit}{note}\n\n{_about(moment, shown)}\n"


def _parts_begun(day: date, last: date | None) -> str:
    """The headings of a year and of a month that begin with a day; mostly none."""
    if last is None or day.year != last.year:
        gap = "" if last is None else "\n"
        return f"{gap}# {day.year}\n\n## {MONTHS[day.month - 1]}\n"
    return "" if day.month == last.month else f"\n## {MONTHS[day.month - 1]}\n"


def promises_as_markdown(promises: Iterable[Promise], names: Mapping[str, str]) -> Iterator[str]:
    """The promises in pieces, by number, as a part of their own; nothing where there are none."""
    shown = {handle: words_in_markdown(name or name_of(handle)) for handle, name in names.items()}
    title = "\n# Promises\n"
    for promise in promises:
        yield f"{title}{_promise(promise, shown)}"
        title = ""


def _promise(promise: Promise, shown: Mapping[str, str]) -> str:
    """One promise: whose it is as a heading, its words, then what became of it."""
    way = "from" if promise.theirs else "to"
    said = [f"made {promise.made.isoformat()}"]
    said += [
        f"moved {move.day.isoformat()} to {_due(move.due)}{_why(move.why)}"
        for move in promise.moves
    ]
    said.append("someday" if promise.due is None else f"due {promise.due.isoformat()}")
    said.append(promise.state)
    if promise.settled is not None:
        said[-1] += f" {promise.settled.isoformat()}{_why(promise.why)}"
    if promise.private:
        said.append("private")
    words = note_in_markdown(promise.text, LEVEL)
    return (
        f"\n### p{promise.number} {way} {shown[promise.person]}\n\n{words}\n\n{' · '.join(said)}\n"
    )


def _due(day: date | None) -> str:
    return "someday" if day is None else day.isoformat()


def _why(why: str) -> str:
    return f": {words_in_markdown(why)}" if why else ""


def _about(moment: Moment, shown: Mapping[str, str]) -> str:
    """`#83 · listening · with Priya · cost · #tag`, as one line."""
    said = f"\\#{moment.number}"
    if moment.habit is not None:
        said += f" · {moment.habit}"
    if moment.people:
        said += " · with " + ", ".join([shown[handle] for handle in moment.people])
    if moment.effect != BUILT:
        said += f" · {moment.effect}"
    if moment.private:
        said += " · private"
    for tag in moment.tags:
        said += f" · {tag_in_markdown(tag)}"
    return said
