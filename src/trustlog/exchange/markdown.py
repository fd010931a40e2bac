"""The journal as one markdown file: a heading a year, a month and a moment."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.days import MONTHS
from trustlog.domain.moments import BUILT
from trustlog.domain.people import name_of
from trustlog.domain.text import one_line
from trustlog.exchange.markdown_text import note_in_markdown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from trustlog.domain.moments import Moment

LEVEL = 3
"""The level of a moment's heading; what is a heading in a note stands below it."""


def journal_as_markdown(
    moments: Iterable[Moment], titles: Mapping[str, str], names: Mapping[str, str]
) -> Iterator[str]:
    """The journal in pieces, oldest first, the same for the same moments at any time."""
    month = None
    year = None
    for moment in moments:
        day = moment.day
        if day.year != year:
            gap = "\n" if year is not None else ""
            year, month = day.year, None
            yield f"{gap}# {year}\n"
        if day.month != month:
            month = day.month
            yield f"\n## {MONTHS[month - 1]}\n"
        yield moment_as_markdown(moment, titles, names)


def moment_as_markdown(moment: Moment, titles: Mapping[str, str], names: Mapping[str, str]) -> str:
    """One moment: its day, time and habit as a heading, the note, then what it is about."""
    head = f"\n### {moment.day.isoformat()}"
    if moment.timed:
        head += f" {moment.at + timedelta(minutes=moment.utc_offset):%H:%M}"
    if moment.habit is not None:
        head += f" {one_line(titles.get(moment.habit, moment.habit))}"
    note = f"\n\n{note_in_markdown(moment.note, LEVEL)}" if moment.note else ""
    return f"{head}{note}\n\n{_about(moment, names)}\n"


def _about(moment: Moment, names: Mapping[str, str]) -> str:
    """`#83 · listening · with Priya · cost · #tag`, as one line."""
    said = [f"\\#{moment.number}"]
    if moment.habit is not None:
        said.append(moment.habit)
    if moment.people:
        said.append(
            "with " + ", ".join(one_line(names.get(h) or name_of(h)) for h in moment.people)
        )
    if moment.effect != BUILT:
        said.append(moment.effect)
    if moment.private:
        said.append("private")
    said += [f"#{tag}" for tag in moment.tags]
    return " · ".join(said)
