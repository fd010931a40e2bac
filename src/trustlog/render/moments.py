"""Moments as lines: a list with one line each, and one shown whole."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import named, short, written
from trustlog.domain.moments import BUILT
from trustlog.domain.people import name_of
from trustlog.domain.text import one_line, visible
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.render.styled import Styled

GAP = "  "
LEAST_NOTE = 12


def moment_lines(
    moments: Sequence[Moment],
    names: Mapping[str, str],
    today: date,
    columns: int,
    *,
    plain: bool = False,
) -> Iterator[Styled]:
    """A line for each moment: number, day, habit, then the note, cut at the edge.

    A note is followed by whom it was with, if they fit. With `plain`, nothing is aligned or cut.
    """
    if plain:
        yield from ([(_sentence(moment, names), PLAIN)] for moment in moments)
        return
    numbers = [f"#{moment.number}" for moment in moments]
    days = [_day(moment.day, today) for moment in moments]
    habits = [moment.habit or "" for moment in moments]
    wide = [max(map(width, texts), default=0) for texts in (numbers, days, habits)]
    room = columns - sum(wide) - len(GAP) * (len(wide) if wide[2] else 2)
    for moment, number, day, habit in zip(moments, numbers, days, habits, strict=True):
        line: Styled = [(pad(number, wide[0]) + GAP, DIM), (pad(day, wide[1]) + GAP, PLAIN)]
        if wide[2]:
            line.append((pad(habit, wide[2]) + GAP, BOLD))
        line.append((cut(_words(moment, names), max(room, LEAST_NOTE)), PLAIN))
        yield line


def _words(moment: Moment, names: Mapping[str, str]) -> str:
    said = [one_line(moment.note)] if moment.note else []
    if moment.people:
        said.append("with " + _people(moment, names))
    if moment.effect != BUILT:
        said.append(moment.effect)
    if moment.private:
        said.append("private")
    return " · ".join(said + [f"+{tag}" for tag in moment.tags])


def _sentence(moment: Moment, names: Mapping[str, str]) -> str:
    said = [f"#{moment.number}", written(moment.day), moment.habit or "no habit", moment.effect]
    return ", ".join(said) + (": " + words if (words := _words(moment, names)) else "")


def _people(moment: Moment, names: Mapping[str, str]) -> str:
    return ", ".join(one_line(names.get(h) or name_of(h)) for h in moment.people)


def _day(day: date, today: date) -> str:
    return short(day) if day.year == today.year else written(day)


def shown_lines(
    moment: Moment, names: Mapping[str, str], today: date, columns: int
) -> Iterator[Styled]:
    """One moment whole: what it is, then its note as it was typed."""
    head = f"#{moment.number}"
    if moment.habit is not None:
        head += f" {moment.habit}"
    yield [(head, BOLD)]
    when = named(moment.day, today)
    if moment.timed:
        when += f", {moment.at + timedelta(minutes=moment.utc_offset):%H:%M}"
    facts = [("Day", when), ("Effect", moment.effect)]
    if moment.people:
        facts.append(("With", _people(moment, names)))
    if moment.tags:
        facts.append(("Tags", " ".join(f"+{tag}" for tag in moment.tags)))
    if moment.private:
        facts.append(("Private", "left out of every export"))
    for name, fact in facts:
        first, *rest = wrap(fact, columns - 10)
        yield [(f"  {name:<8}", DIM), (first, PLAIN)]
        yield from ([(" " * 10 + line, PLAIN)] for line in rest)
    if moment.note:
        yield [("", PLAIN)]
        yield from ([("  " + line, PLAIN)] for line in wrap(visible(moment.note), columns - 2))
