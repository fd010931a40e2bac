"""Moments as lines: a list with one line each, and one shown whole."""

from __future__ import annotations

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
    from trustlog.report.received import Ties

GAP = "  "
DOT = " · "
LEAST_WORDS = 20
"""With less room behind the habit, the words stand on a line of their own."""


def moment_lines(
    moments: Sequence[Moment],
    names: Mapping[str, str],
    today: date,
    columns: int,
    *,
    days: bool = True,
    plain: bool = False,
) -> Iterator[Styled]:
    """A line for each moment: number, day, habit, then the words, cut at the edge.

    On a narrow screen the words follow on a second line. With `plain` nothing is aligned or cut.
    """
    if plain:
        yield from ([(_sentence(moment, names), PLAIN)] for moment in moments)
        return
    heads = [
        (f"#{each.number}", _day(each.day, today) if days else "", each.habit or "")
        for each in moments
    ]
    wide = [max(map(width, texts)) for texts in zip(*heads, strict=True)]
    margin = wide[0] + len(GAP)
    room = columns - sum(each + len(GAP) for each in wide if each)
    for moment, head in zip(moments, heads, strict=True):
        if room >= LEAST_WORDS:
            yield [*_head(head, wide), (_words(moment, names, room), PLAIN)]
            continue
        yield _fitted(_head(head, wide), columns)
        words = _words(moment, names, columns - margin)
        if words:
            yield [(" " * margin + words, PLAIN)]


def _head(head: Sequence[str], wide: Sequence[int]) -> Styled:
    styles = (DIM, PLAIN, BOLD)
    return [
        (pad(text, each) + GAP, style)
        for text, each, style in zip(head, wide, styles, strict=True)
        if each
    ]


def _fitted(line: Styled, columns: int) -> Styled:
    """The line, with its last part cut where it does not fit."""
    *most, (last, style) = line
    room = columns - sum(width(text) for text, _ in most)
    return [*most, (cut(last.rstrip(" "), room), style)]


def _words(moment: Moment, names: Mapping[str, str], room: int) -> str:
    """The note, cut for the rest to fit; where people and tags are many, they are cut with it."""
    said = [one_line(moment.note)] if moment.note else []
    facts = ["with " + _people(moment, names)] if moment.people else []
    facts += [f"+{tag}" for tag in moment.tags]
    marks = [] if moment.effect == BUILT else [moment.effect]
    if moment.private:
        marks.append("private")
    if width(DOT.join(facts + marks)) <= room // 2:
        marks = facts + marks
    else:
        said += facts
    kept = DOT.join(marks)
    if not said or not kept:
        return cut(kept or DOT.join(said), room)
    return cut(DOT.join(said), room - width(DOT + kept)) + DOT + kept


def _sentence(moment: Moment, names: Mapping[str, str]) -> str:
    said = [f"#{moment.number}", written(moment.day), moment.habit or "no habit", moment.effect]
    if moment.people:
        said.append("with " + _people(moment, names))
    if moment.private:
        said.append("private")
    said += [f"tag {tag}" for tag in moment.tags]
    return ", ".join(said) + (f": {one_line(moment.note)}" if moment.note else "")


def _people(moment: Moment, names: Mapping[str, str]) -> str:
    return ", ".join(one_line(names.get(h) or name_of(h)) for h in moment.people)


def _day(day: date, today: date) -> str:
    return short(day) if day.year == today.year else written(day)


def shown_lines(
    moment: Moment, names: Mapping[str, str], today: date, columns: int, ties: Ties
) -> Iterator[Styled]:
    """One moment whole: what it is, then its note as it was typed."""
    head = f"#{moment.number}"
    if moment.habit is not None:
        head += f" {moment.habit}"
    yield [(head, BOLD)]
    when = named(moment.day, today)
    if moment.timed:
        when += f", {moment.clock()}"
    facts = [("Day", when), ("Effect", moment.effect)]
    if moment.people:
        facts.append(("With", _people(moment, names)))
    if moment.tags:
        facts.append(("Tags", " ".join(f"+{tag}" for tag in moment.tags)))
    if moment.aims:
        facts.append(("Serves", ", ".join(moment.aims)))
    if moment.private:
        facts.append(("Private", "left out of every export"))
    facts += _tied(ties)
    for name, fact in facts:
        first, *rest = wrap(fact, columns - 10)
        yield [(f"  {name:<8}", DIM), (first, PLAIN)]
        yield from ([(" " * 10 + line, PLAIN)] for line in rest)
    if moment.note:
        yield [("", PLAIN)]
        yield from ([("  " + line, PLAIN)] for line in wrap(visible(moment.note), columns - 2))


def _tied(ties: Ties) -> Iterator[tuple[str, str]]:
    """What feedback was about and what answers it; what a moment answers."""
    feedback = ties.feedback
    if feedback is not None:
        about = [feedback.habit] if feedback.habit else []
        about += [f"#{feedback.of}"] if feedback.of else []
        if about:
            yield "About", ", ".join(about)
        answers = [f"#{number}" for number in feedback.moments]
        answers += [f"p{number}" for number in feedback.promises]
        yield "Answer", ", ".join(answers) or "none yet; it waits for one"
    if ties.answers:
        yield "Answers", ", ".join(f"#{number}" for number in ties.answers)
