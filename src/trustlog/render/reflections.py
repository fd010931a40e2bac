"""Reflections and the questions they choose from, as lines."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import named
from trustlog.domain.text import one_line, visible
from trustlog.render.intentions import intention_lines
from trustlog.render.reflect import MARGIN, answer_lines, name_of, title_of
from trustlog.render.standing import counted
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from trustlog.domain.periods import Period
    from trustlog.domain.reflected import Reflection
    from trustlog.domain.reflections import Question
    from trustlog.domain.weeks import Week
    from trustlog.render.styled import Styled

GAP = "   "
NOT_YET = "goes on"


def list_lines(rows: Sequence[tuple[Reflection, Week | Period]], columns: int) -> Iterator[Styled]:
    """A line for each reflection: its period, how much was answered, what was meant."""
    cells = [
        (f"{name_of(period)} {_year(each)}", counted(each.answers, "answer"), _meant(each))
        for each, period in rows
    ]
    wide = [max(width(row[n]) for row in cells) for n in range(2)]
    yield [("Reflections", BOLD)]
    for row in cells:
        head = MARGIN + GAP.join(pad(cell, w) for cell, w in zip(row, wide, strict=False)) + GAP
        yield [(cut(head + row[2], columns), PLAIN)]


def shown_lines(
    reflection: Reflection, period: Week | Period, today: date, columns: int
) -> Iterator[Styled]:
    """One reflection: what was asked and answered, rated and meant."""
    title = f"Reflection · {title_of(period)}"
    yield from ([(line, BOLD)] for line in wrap(title, columns))
    day = reflection.finished
    state = NOT_YET if day is None else f"finished {named(day, today)}"
    yield [(f"{MARGIN}{state}", DIM)]
    if reflection.happened:
        yield [("", PLAIN)]
        yield [(f"The intention before it happened: {reflection.happened}", PLAIN)]
    for each in reflection.asked:
        yield [("", PLAIN)]
        yield from ([(line, PLAIN)] for line in wrap(visible(each.text), columns))
        if each.answer:
            yield from ([(line, PLAIN)] for line in answer_lines(each.answer, columns))
    if reflection.ratings:
        yield [("", PLAIN)]
        rated = ", ".join(f"{habit} {value}" for habit, value in reflection.ratings)
        yield from ([(line, PLAIN)] for line in wrap(f"Rated 1 to 5: {rated}", columns))
    meant = reflection.meant
    if meant.words or meant.habit:
        yield [("", PLAIN)]
        yield from intention_lines(meant, reflection.kind, columns)
    if meant.habit:
        yield [(f"In focus: {meant.habit}", PLAIN)]


def question_lines(
    questions: Iterable[Question], habits: Mapping[str, str | None], columns: int
) -> Iterator[Styled]:
    """Each question behind its id, with the habit that one of one's own asks about."""
    found = list(questions)
    wide = max((width(each.slug) for each in found), default=0)
    indent = " " * (len(MARGIN) + wide + 2)
    yield [("Questions", BOLD)]
    for each in found:
        habit = habits.get(each.slug)
        text = one_line(each.text) + (f" ({habit})" if habit else "")
        first, *rest = wrap(text, columns, indent)
        yield [(f"{MARGIN}{pad(each.slug, wide)}{MARGIN}", DIM), (first.strip(" "), PLAIN)]
        yield from ([(line, PLAIN)] for line in rest)


def _meant(reflection: Reflection) -> str:
    return one_line(reflection.meant.words) if reflection.finished else NOT_YET


def _year(reflection: Reflection) -> str:
    return f"of {reflection.since.year}" if reflection.kind == "week" else ""
