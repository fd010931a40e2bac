"""Promises as lines: the list by urgency with the account below it, and one shown whole."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import MONTHS, days_said, named, short, written
from trustlog.domain.people import name_of
from trustlog.domain.promises import KEPT, OPEN, days_over
from trustlog.domain.text import one_line, visible
from trustlog.render.account import account_said, unbroken
from trustlog.render.promised import in_time_said, kept_said, move_said
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from trustlog.domain.promises import Promise
    from trustlog.render.styled import Styled
    from trustlog.report.promises import PromiseList

    Row = tuple[str, str, str, str, str]

MARGIN, GAP, WIDE_GAP = "  ", "  ", "   "
LEAST_TEXT = 20
"""With less room for the text, it stands on a line of its own."""
MOST_NAME = 20
LABEL = 9
TIMES = {1: "once", 2: "twice"}


def promise_lines(
    found: PromiseList, names: Mapping[str, str], columns: int, *, hint: bool = False
) -> Iterator[Styled]:
    """The open promises in their groups, then the account; with `hint` what to type next."""
    groups = found.groups
    blocks = (
        ("Overdue", groups.overdue),
        ("Due this week", groups.this_week),
        ("Later", groups.later),
        ("Someday", groups.someday),
        ("Promised to you", groups.theirs),
        ("Settled", found.settled),
    )
    rows = {
        title: [_row(each, names, found.today) for each in promises]
        for title, promises in blocks
        if promises
    }
    widths = _widths([row for block in rows.values() for row in block], columns)
    yield from _title(found, widths, columns)
    if rows:
        yield [("", PLAIN)]
    for title, block in rows.items():
        yield [(title, BOLD)]
        for row in block:
            yield from _lines(row, widths, columns)
    if found.account is not None and (said := account_said(found.account)):
        yield [("", PLAIN)]
        since = f"Since {found.since.day} {MONTHS[found.since.month - 1][:3]}: "
        yield from ([(line, PLAIN)] for line in unbroken(since + said, columns))
    mine = (*groups.overdue, *groups.this_week, *groups.later, *groups.someday)
    if hint and mine:
        yield [("", PLAIN)]
        number = mine[0].number
        said = f"trustlog keep {number}, move {number} fri WHY, promise break {number} WHY"
        yield from ([(line, DIM)] for line in wrap(said, columns))


def found_lines(
    promises: Sequence[Promise],
    names: Mapping[str, str],
    today: date,
    columns: int,
    *,
    plain: bool = False,
) -> Iterator[Styled]:
    """The promises that a search found, the manager's own first; a sentence each if `plain`."""
    rows = {promise.number: _row(promise, names, today) for promise in promises}
    widths = _widths([*rows.values()], columns)
    for title, theirs in (("Promises", False), ("Promised to you", True)):
        own = [rows[promise.number] for promise in promises if promise.theirs == theirs]
        if own:
            yield [(title, BOLD)]
        for row in own:
            yield from [_sentence(row)] if plain else _lines(row, widths, columns)


def _sentence(row: Row) -> Styled:
    number, name, text, day, note = row
    return [(f"{MARGIN}{number}, {name}: {text}, {day}" + (f", {note}" if note else ""), PLAIN)]


def _title(found: PromiseList, widths: list[int], columns: int) -> Iterator[Styled]:
    """The day, and how many are open: over the column of the days, where it fits."""
    groups = found.groups
    mine = len(groups.overdue + groups.this_week + groups.later + groups.someday)
    title = f"Promises · {written(found.today)}"
    said = f"{mine} by you, {len(groups.theirs)} to you" if mine or groups.theirs else "none open"
    start = _beside(widths) if widths[2] else 0
    gap = max(start - width(title), len(WIDE_GAP))
    if width(title) + gap + width(said) > columns:
        yield from ([(line, BOLD)] for line in wrap(title, columns))
        yield from ([(line, DIM)] for line in wrap(said, columns))
    else:
        yield [(title, BOLD), (" " * gap + said, DIM)]


def _row(promise: Promise, names: Mapping[str, str], today: date) -> Row:
    return (
        f"p{promise.number}",
        cut(_name(promise, names), MOST_NAME),
        one_line(promise.text),
        day_said(promise, today),
        ", ".join(notes_on(promise, today)),
    )


def _name(promise: Promise, names: Mapping[str, str]) -> str:
    return one_line(names.get(promise.person) or name_of(promise.person))


def day_said(promise: Promise, today: date) -> str:
    """The due day; for someday when it was made, for a settled one when that was."""
    if promise.settled is not None:
        return day_near(promise.settled, today)
    if promise.due is None:
        return f"made {promise.made.day} {MONTHS[promise.made.month - 1][:3]}" + (
            "" if promise.made.year == today.year else f" {promise.made.year}"
        )
    return "today" if promise.due == today else day_near(promise.due, today)


def day_near(day: date, today: date) -> str:
    """The date, with its year where that is not this one."""
    return short(day) if day.year == today.year else written(day)


def notes_on(promise: Promise, today: date) -> Iterator[str]:
    """`4 days over`, `moved once`, `14 days ago`, `private`; how a settled one ended."""
    over = days_over(promise, today)
    if promise.state != OPEN:
        yield promise.state + (kept_said(promise) if _is_scored(promise) else "")
    elif over:
        yield f"{days_said(over)} over"
    elif promise.due is None and promise.made < today:
        yield f"{days_said((today - promise.made).days)} ago"
    moves = len(promise.moves)
    if moves:
        yield f"moved {TIMES.get(moves, f'{moves} times')}"
    if promise.private:
        yield "private"


def _is_scored(promise: Promise) -> bool:
    return promise.state == KEPT and not promise.theirs


def _widths(rows: list[Row], columns: int) -> list[int]:
    """How wide each column is; the text takes what the others leave, or 0 if that is little."""
    wide = [max(map(width, texts)) for texts in zip(*rows, strict=True)] or [0] * 5
    room = columns - _beside([*wide[:2], 0, *wide[3:]]) - wide[3]
    room -= len(WIDE_GAP) + wide[4] if wide[4] else 0
    wide[2] = min(wide[2], room) if room >= min(LEAST_TEXT, wide[2]) else 0
    return wide


def _beside(widths: list[int]) -> int:
    """Where the column of the days begins."""
    return len(MARGIN) + widths[0] + len(GAP) + widths[1] + len(GAP) + widths[2] + len(WIDE_GAP)


def _lines(row: Row, widths: list[int], columns: int) -> Iterator[Styled]:
    number, name, text, day, note = row
    head = f"{MARGIN}{pad(number, widths[0])}{GAP}"
    if widths[2]:
        said = f"{pad(name, widths[1])}{GAP}{pad(cut(text, widths[2]), widths[2])}{WIDE_GAP}"
        said += pad(day, widths[3]) + (WIDE_GAP + note if note else "")
        yield [(head, DIM), (said, PLAIN)]
        return
    when = f"{day}{WIDE_GAP}{note}" if note else day
    yield [
        (head, DIM),
        (cut(f"{pad(name, widths[1])}{WIDE_GAP}{when}", columns - len(head)), PLAIN),
    ]
    yield from ([(line, PLAIN)] for line in wrap(text, columns, " " * len(head)))


def shown_lines(
    promise: Promise, names: Mapping[str, str], today: date, columns: int
) -> Iterator[Styled]:
    """One promise whole: how it stands, every due day it had, then its words."""
    who = _name(promise, names)
    yield from (
        [(line, BOLD)]
        for line in wrap(f"p{promise.number} {'from' if promise.theirs else 'to'} {who}", columns)
    )
    room = len(MARGIN) + LABEL
    for label, fact in _facts(promise, today):
        for n, line in enumerate(wrap(fact, columns - room)):
            yield [(f"{MARGIN}{'' if n else label:<{LABEL}}", DIM), (line, PLAIN)]
    yield [("", PLAIN)]
    yield from ([(line, PLAIN)] for line in wrap(visible(promise.text), columns, MARGIN))


def _facts(promise: Promise, today: date) -> Iterator[tuple[str, str]]:
    yield "State", _state_said(promise, today)
    yield "Due", "someday" if promise.due is None else named(promise.due, today)
    yield "Made", named(promise.made, today)
    for move in promise.moves:
        late = "" if promise.theirs else f", {in_time_said(move)}"
        why = f": {one_line(move.why)}" if move.why else ""
        yield "Moved", f"{named(move.day, today)}, {move_said(move)}{late}{why}"
    if promise.moment is not None:
        yield "Logged", f"#{promise.moment}"
    if promise.aims:
        yield "Serves", ", ".join(promise.aims)
    if promise.private:
        yield "Private", "left out of every export"


def _state_said(promise: Promise, today: date) -> str:
    """`open, 4 days over`; `kept on Wed 18 Nov 2026, 1 day late`; `broken on …: the reason`."""
    if promise.settled is None:
        over = days_over(promise, today)
        return f"open, {days_said(over)} over" if over else OPEN
    said = f"{promise.state} on {named(promise.settled, today)}"
    if _is_scored(promise):
        said += kept_said(promise)
    return said + (f": {one_line(promise.why)}" if promise.why else "")
