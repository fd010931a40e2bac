"""Who and what waits on a day as lines: promises due, then people."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import short, written
from trustlog.domain.people import name_of
from trustlog.domain.promises import days_over
from trustlog.domain.text import one_line
from trustlog.render.standing import counted
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.promises import Promise
    from trustlog.render.styled import Styled
    from trustlog.report.quiet import Quiet
    from trustlog.report.waiting import Waiting

    Names = Mapping[str, str]

MARGIN, GAP = "  ", "  "
BEFORE_DUE, BEFORE_OVER = "    ", "   "
LEAST_WORDS = 20
"""With less room for the words of a promise, they stand on a line of their own."""
MOST = 10
"""So many promises, and so many people, are shown; a longer list has a command of its own."""


def waiting_lines(
    waiting: Waiting, names: Names, day: date, columns: int, *, plain: bool
) -> Iterator[Styled]:
    """The promises that are due by a day, then the people; a block with nothing is left out."""
    if waiting.promises:
        yield [("", PLAIN)]
        yield [("Promises", BOLD)]
        yield from _promises(waiting.promises[:MOST], names, day, columns, plain=plain)
        yield from _more(len(waiting.promises), "trustlog promise list", columns)
    people = [_silence(each) for each in waiting.quiet]
    people += [_feedback(each, names, day) for each in waiting.feedback]
    if people:
        yield [("", PLAIN)]
        yield [("People", BOLD)]
        yield from _people(people[:MOST], columns, plain=plain)
        yield from _more(len(people), "trustlog people", columns)


def _promises(
    promises: Sequence[Promise], names: Names, day: date, columns: int, *, plain: bool
) -> Iterator[Styled]:
    rows = [
        (f"p{each.number}", _name(each.person, names), *_due(each, day), one_line(each.text))
        for each in promises
    ]
    if plain:
        for number, name, due, over, text in rows:
            said = f"due {due}" + (f", {over}" if over else "")
            yield [(f"{MARGIN}{number}, {name}: {text}, {said}", PLAIN)]
        return
    wide = [max(width(row[n]) for row in rows) for n in range(len(rows[0]))]
    wide[1] = min(wide[1], columns // 4)
    lead = len(MARGIN) + wide[0] + len(GAP)
    behind = len(BEFORE_DUE) + wide[2] + (len(BEFORE_OVER) + wide[3] if wide[3] else 0)
    room = min(wide[4], columns - lead - wide[1] - len(GAP) - behind)
    for number, name, due, over, text in rows:
        head = f"{MARGIN}{pad(number, wide[0])}{GAP}{pad(cut(name, wide[1]), wide[1])}"
        facts = pad(due, wide[2]) + (f"{BEFORE_OVER}{over}" if over else "")
        if room >= min(LEAST_WORDS, wide[4]):
            words = pad(cut(text, room), room)
            yield [(f"{head}{GAP}{words}{BEFORE_DUE}{facts}", PLAIN)]
            continue
        yield [(cut(f"{head}{GAP}{facts}", columns), PLAIN)]
        yield [(" " * lead + cut(text, columns - lead), PLAIN)]


def _due(promise: Promise, day: date) -> tuple[str, str]:
    """`Thu 19 Nov` and `4 days over`, or `today`."""
    over = days_over(promise, day)
    if promise.due is None or not over:
        return "today", ""
    return _day(promise.due, day), f"{counted(over, 'day')} over"


def _people(rows: Sequence[tuple[str, str]], columns: int, *, plain: bool) -> Iterator[Styled]:
    if plain:
        yield from ([(f"{MARGIN}{name}: {said}", PLAIN)] for name, said in rows)
        return
    wide = min(columns // 4, max(width(name) for name, _ in rows))
    lead = len(MARGIN) + wide + len(GAP)
    for name, said in rows:
        first, *rest = wrap(said, columns - lead)
        yield [(f"{MARGIN}{pad(cut(name, wide), wide)}{GAP}{first}", PLAIN)]
        yield from ([(" " * lead + line, PLAIN)] for line in rest)


def _silence(quiet: Quiet) -> tuple[str, str]:
    days = counted(quiet.days, "day")
    since = f"{days} since a moment" if quiet.last else f"no moment in {days}"
    return one_line(quiet.person.name), f"{since}, meant every {quiet.person.cadence}"


def _feedback(moment: Moment, names: Names, day: date) -> tuple[str, str]:
    who = ", ".join(_name(handle, names) for handle in moment.people) or "Feedback"
    return who, f"waits for an answer since {_day(moment.day, day)} (#{moment.number})"


def _more(number: int, command: str, columns: int) -> Iterator[Styled]:
    if number > MOST:
        said = f"and {number - MOST:,} more; {command} shows them all"
        yield from ([(line, DIM)] for line in wrap(said, columns, MARGIN))


def _name(handle: str, names: Names) -> str:
    return one_line(names.get(handle) or name_of(handle))


def _day(day: date, today: date) -> str:
    return short(day) if day.year == today.year else written(day)
