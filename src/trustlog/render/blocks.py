"""The parts that the report of every period has: its title, moments, people, promises, words."""

from __future__ import annotations

from trustlog.domain.columns import cut, width, wrap
from trustlog.domain.days import WEEKDAYS, short
from trustlog.domain.moments import COST, EFFECTS
from trustlog.domain.text import one_line, visible
from trustlog.render.account import account_in_short, unbroken
from trustlog.render.look import look_lines, nothing_waits
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from typing import TypeVar

    from trustlog.domain.moments import Moment
    from trustlog.render.styled import Styled
    from trustlog.report.contents import Contents
    from trustlog.report.habits import Standing
    from trustlog.report.period import HabitPeriod
    from trustlog.report.week import HabitWeek

    T = TypeVar("T", bound=HabitWeek | HabitPeriod)

MARGIN = "  "
LABEL = 11
EDGE = 76
"""Where a title ends at the latest: on a wide screen it stays over what it is of."""
OWN = "Without a framework"


def title_lines(title: str, today: date | None, columns: int) -> Iterator[Styled]:
    """What the report is of, and today at the edge if it lies within."""
    said = f"today {short(today)}" if today else ""
    gap = min(columns, EDGE) - width(title) - width(said)
    if gap < len(MARGIN):
        yield from ([(line, BOLD)] for line in wrap(title, columns))
        if said:
            yield [(said, DIM)]
    else:
        yield [(title, BOLD), (" " * gap + said, DIM)]


def blocks(held: Contents, columns: int, *, weekdays: bool) -> Iterator[Styled]:
    """Moments, people, promises and words; a note has its weekday before it, or its date."""
    yield from block("Moments", _moments(held), columns)
    if held.met or held.unmet:
        yield from block("People", _people(held), columns)
    if promises := account_in_short(held.account):
        yield from block_of("Promises", unbroken(promises, columns - len(MARGIN) - LABEL))
    days = [_day(moment.day, weekdays=weekdays) for moment in held.words]
    wide = max(map(width, days), default=0)
    for n, (day, moment) in enumerate(zip(days, held.words, strict=True)):
        yield _word("" if n else "Words", f"{day:>{wide}}", moment, columns)


def block(label: str, text: str, columns: int) -> Iterator[Styled]:
    """A text beside its label."""
    yield from block_of(label, wrap(text, columns - len(MARGIN) - LABEL))


def block_of(label: str, lines: Iterable[str]) -> Iterator[Styled]:
    """Lines beside the label of the first."""
    for n, line in enumerate(lines):
        yield [(f"{MARGIN}{label if n == 0 else '':<{LABEL}}", DIM), (line, PLAIN)]


def look_block(
    held: Contents, period: str, columns: int, *, over: bool, plain: bool
) -> Iterator[Styled]:
    """What is worth a look, or that nothing is, and what the aims ask for.

    Of a period that is over, nothing is said of what is well.
    """
    if held.look:
        yield [("", PLAIN)]
        yield from look_lines(held.look, columns, over=over, plain=plain)
    elif not over and (held.met or held.unmet) and _nothing_asked(held):
        yield [("", PLAIN)]
        yield from nothing_waits(period, columns)
    if held.direction is not None:
        from trustlog.render.direction import direction_lines

        yield from direction_lines(held.direction, columns)


def _nothing_asked(held: Contents) -> bool:
    return held.direction is None or held.direction.is_quiet


def question_lines(question: str, columns: int, command: str) -> Iterator[Styled]:
    """The question that a report ends on, and at the edge the command that asks it."""
    yield [("", PLAIN)]
    edge = min(columns, EDGE)
    lines = wrap(visible(question), edge)
    yield from ([(line, PLAIN)] for line in lines[:-1])
    gap = edge - width(lines[-1]) - width(command)
    if not command or gap >= len(MARGIN):
        yield [(lines[-1], PLAIN), (" " * gap + command if command else "", DIM)]
    else:
        yield [(lines[-1], PLAIN)]
        yield [(" " * (edge - width(command)) + command, DIM)]


def by_framework(
    habits: Sequence[T], frameworks: Mapping[str, str] | None
) -> Iterator[tuple[str, list[T]]]:
    """The habits under the title of their framework, those of none last; or all under none."""
    if frameworks is None:
        yield "", list(habits)
        return
    slugs = [*frameworks, *(_framework(each.standing) for each in habits), ""]
    for slug in sorted(dict.fromkeys(slugs), key=lambda slug: not slug):
        own = [each for each in habits if _framework(each.standing) == slug]
        if own:
            yield frameworks.get(slug, one_line(slug)) or OWN, own


def _framework(standing: Standing) -> str:
    return standing.habit.framework or ""


def _moments(held: Contents) -> str:
    if not held.moments:
        return "none yet. trustlog add logs one."
    parts = [f"{held.effects[e]} {e}" for e in EFFECTS if held.effects.get(e)]
    return f"{held.moments}: {', '.join(parts)}"


def _people(held: Contents) -> str:
    everyone = len(held.met) + len(held.unmet)
    said = f"{len(held.met)} of {everyone} reached"
    if held.unmet:
        said += ", not yet " + ", ".join(one_line(person.name) for person in held.unmet)
    return said


def _day(day: date, *, weekdays: bool) -> str:
    return WEEKDAYS[day.weekday()][:3] if weekdays else short(day)[4:]


def _word(label: str, day: str, moment: Moment, columns: int) -> Styled:
    head = f"{MARGIN}{label:<{LABEL}}"
    cost = " (cost)" if moment.effect == COST else ""
    room = columns - len(head) - len(day) - len(MARGIN) - len(cost)
    words = cut(one_line(moment.note), room) + cost
    return [(head, DIM), (day + MARGIN, PLAIN), (words, PLAIN)]
