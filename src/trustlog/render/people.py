"""Whom attention reached, as lines: the table, who is worth a look, teams, one at random."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import MONTHS, written
from trustlog.domain.text import one_line
from trustlog.render.overlooked import ago_said, looked_at
from trustlog.render.standing import counted, percent
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from trustlog.domain.attention import Attention, Window
    from trustlog.domain.people import Person
    from trustlog.domain.weeks import Week
    from trustlog.render.styled import Styled
    from trustlog.report.people import Group, PeopleReport

MARGIN, GAP = "  ", "  "
EDGE = 74
"""Where the title ends at the latest."""
HEADS = ("week", "4 weeks", "cost", "share ", "thanks", "feedback")
LAST = "last moment"
LAST_ROOM = 20
"""How wide the last moment is with the blanks behind it, where there is room."""
ROOM = (4, 7, 4, 6, 7, 8)
"""How wide the columns behind the last moment are at least."""
BEFORE, CLOSER = (2, 3, 2, 3, 4), (2, 2, 2, 2, 2)
"""The blanks between them, and those where there is less room."""
WEEKS, SHARE = 1, 3
"""The columns under which the sums stand."""
ABOUT = "The numbers are about your attention, not about the people."
SOURCE = (
    "In an experiment in 157 spa stores with over 10,000 workers, over six months, managers were"
    " given a weekly list of people to talk with privately; a random list cut turnover more than"
    " lists aimed at the most troubled (AEA registry AEARCTR-0004280; known here from summaries,"
    " the paper itself was not read)."
)


def people_lines(report: PeopleReport, columns: int, *, plain: bool = False) -> Iterator[Styled]:
    """The table of attention, the longest unmet first, then who is worth a look."""
    coverage = report.team.coverage
    reached = f"{coverage.reached} of {coverage.people} reached"
    yield from _title(
        f"People · {_window_said(report.window)}",
        f"{reached}, {coverage.reached_this_week} this week",
        columns,
    )
    yield [("", PLAIN)]
    if plain:
        yield from ([(_sentence(row, report), PLAIN)] for row in report.rows)
    elif report.rows:
        yield from _table(report, columns)
    if report.others:
        said = ", ".join(_absent(person, report) for person in report.others)
        yield from _wrapped(f"Not counted: {said}", columns, MARGIN)
    if report.look:
        yield [("", PLAIN)]
        yield [("Worth a look", BOLD)]
        wide = max(_name_width(each.row.handle, report, columns) for each in report.look)
        for each in report.look:
            name = pad(_name(each.row.handle, report, columns), wide)
            words = looked_at(each, coverage)
            first, *more = wrap(words, columns - len(MARGIN) - wide - len(GAP))
            yield [(f"{MARGIN}{name}{GAP}", BOLD), (first, PLAIN)]
            indent = " " * (len(MARGIN) + wide + len(GAP))
            yield from ([(indent + line, PLAIN)] for line in more)
    yield [("", PLAIN)]
    yield from _wrapped(ABOUT, columns)


def _window_said(window: Window) -> str:
    """`four weeks, 26 Oct – 20 Nov 2026`."""
    first, last = window.since, window.until
    year = "" if first.year == last.year else f" {first.year}"
    return f"four weeks, {_day(first)}{year} – {_day(last)} {last.year}"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def _title(title: str, said: str, columns: int) -> Iterator[Styled]:
    gap = min(columns, EDGE) - width(title) - width(said)
    if gap >= len(GAP):
        yield [(title, BOLD), (" " * gap + said, PLAIN)]
        return
    yield from ([(line, BOLD)] for line in wrap(title, columns))
    yield from _wrapped(said, columns)


def _wrapped(text: str, columns: int, indent: str = "") -> Iterator[Styled]:
    yield from ([(line, PLAIN)] for line in wrap(text, columns, indent))


def _name(handle: str, report: PeopleReport, columns: int) -> str:
    return cut(one_line(report.name_of(handle)), max(12, columns // 4))


def _name_width(handle: str, report: PeopleReport, columns: int) -> int:
    return width(_name(handle, report, columns))


def _table(report: PeopleReport, columns: int) -> Iterator[Styled]:
    rows = report.rows
    names = [_name(row.handle, report, columns) for row in rows]
    wide = max(map(width, names))
    lasts = [_last(row) for row in rows]
    last_room = max(map(len, (LAST, *lasts)))
    cells = [_cells(row) for row in rows]
    rooms = [max(ROOM[n], *(len(row[n]) for row in cells)) for n in range(len(HEADS))]
    left = columns - len(MARGIN) - wide - len(GAP) - last_room
    roomy = (max(len(GAP), LAST_ROOM - last_room), *BEFORE)
    gaps = max(roomy, (len(GAP), *CLOSER), key=lambda each: _fitting(each, rooms, left))
    shown = _fitting(gaps, rooms, left)
    head = MARGIN + " " * wide + GAP + f"{LAST:<{last_room}}"
    yield [(head + _columns(HEADS[:shown], gaps, rooms), DIM)]
    for name, last, row in zip(names, lasts, cells, strict=True):
        begin = f"{MARGIN}{pad(name, wide)}{GAP}{last:<{last_room}}"
        yield [(begin + _columns(row[:shown], gaps, rooms), PLAIN)]
    yield from _sums(report, columns, len(head), gaps, rooms)


def _fitting(gaps: Sequence[int], rooms: Sequence[int], left: int) -> int:
    """How many of the columns fit."""
    taken = 0
    for n, (gap, room) in enumerate(zip(gaps, rooms, strict=True)):
        taken += gap + room
        if taken > left:
            return n
    return len(rooms)


def _columns(cells: Sequence[str], gaps: Sequence[int], rooms: Sequence[int]) -> str:
    return "".join(
        " " * gap + f"{cell:>{room}}" for cell, gap, room in zip(cells, gaps, rooms, strict=False)
    )


def _sums(
    report: PeopleReport, columns: int, begin: int, gaps: Sequence[int], rooms: Sequence[int]
) -> Iterator[Styled]:
    """How many moments there were, and the share each would have if all had the same."""
    coverage, shown = report.team.coverage, _fitting(gaps, rooms, columns - begin)
    if shown <= WEEKS or coverage.even_share is None:
        return
    line = " " * begin + _columns(["", str(coverage.moments)], gaps, rooms)
    if shown > SHARE:
        upto = begin + sum(gaps[: SHARE + 1]) + sum(rooms[:SHARE])
        even = f"{line:<{upto}}   even share {percent(coverage.even_share)}"
        line = even if len(even) <= columns else line
    yield [(line, DIM)]


def _cells(row: Attention) -> tuple[str, ...]:
    return (
        str(row.week_moments),
        str(row.moments),
        str(row.cost or ""),
        "" if row.share is None else percent(row.share),
        _ago(row.thanks),
        _ago(row.feedback),
    )


def _last(row: Attention) -> str:
    """`17 days, 8 over`; `today`; `never`."""
    said = "never" if row.last is None else _ago(row.days)
    return f"{said}, {row.over} over" if row.over else said


def _ago(days: int | None) -> str:
    if days is None:
        return "never"
    return counted(days, "day") if days else "today"


def _sentence(row: Attention, report: PeopleReport) -> str:
    """The same in words: nothing in it rests on where it stands."""
    last = "never" if row.last is None else ago_said(row.days)
    said = [f"last moment {last}" + (f", {row.over} over" if row.over else "")]
    said.append(f"{row.week_moments} this week, {row.moments} in four weeks")
    if row.cost:
        said.append(f"{row.cost} cost")
    if row.share is not None:
        said.append(f"share {percent(row.share)}")
    for name, days in (("thanks", row.thanks), ("feedback", row.feedback)):
        said.append(f"{name} {'never' if days is None else ago_said(days)}")
    return f"{one_line(report.name_of(row.handle))}: {', '.join(said)}"


def _absent(person: Person, report: PeopleReport) -> str:
    """`Ana (away until Fri 27 Nov 2026)`: why somebody is not in coverage."""
    return f"{one_line(report.name_of(person.handle))} ({absence(person, report.today)})"


def absence(person: Person, today: date) -> str:
    """Why somebody is not in coverage on a day."""
    if person.left is not None and person.left < today:
        return f"left {written(person.left)}"
    for since, until in person.away:
        if since <= today and (until is None or today <= until):
            return "away" if until is None else f"away until {written(until)}"
    return "no cadence" if person.cadence is None else f"from {written(person.since)}"


def group_lines(
    report: PeopleReport, groups: Iterable[Group], by: str, columns: int
) -> Iterator[Styled]:
    """For each team or level how many were reached, and who was not."""
    coverage = report.team.coverage
    title = f"People by {by} · {_window_said(report.window)}"
    yield from _title(title, f"{coverage.reached} of {coverage.people} reached", columns)
    yield [("", PLAIN)]
    for group in groups:
        name = one_line(group.name) if group.name else f"no {by}"
        said = f"{name}: {group.reached} of {group.people} reached"
        if group.unmet:
            unmet = ", ".join(one_line(report.name_of(handle)) for handle in group.unmet)
            said += f", not yet {unmet}"
        yield from _wrapped(said, columns, MARGIN)
    yield [("", PLAIN)]
    yield from _wrapped(ABOUT, columns)


def picked_lines(person: Person, last: date | None, week: Week, columns: int) -> Iterator[Styled]:
    """One person at random, until when, and what is known of asking at random."""
    met = f"last moment {written(last)}" if last else "no moment yet"
    said = f"This week: {one_line(person.name)} · {met}"
    yield from ([(line, BOLD)] for line in wrap(said, columns))
    yield [("", PLAIN)]
    drawn = f"Drawn at random from your reports, the same until {written(week.last)}. {SOURCE}"
    yield from ([(line, DIM)] for line in wrap(drawn, columns))
