"""What the aims ask for after a period as lines: as few as there are kinds of it."""

from __future__ import annotations

from trustlog.domain.columns import wrap
from trustlog.domain.days import short, written
from trustlog.render.styled import BOLD, DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from trustlog.domain.aims import Aim
    from trustlog.render.styled import Styled
    from trustlog.report.direction import Direction

TITLE = "Direction"
LABEL = 13
MOST = 5
"""So many of each are named."""


def direction_lines(found: Direction, columns: int) -> Iterator[Styled]:
    """A line for each kind of thing that is asked for; nothing where there is none."""
    asked = facts(found)
    if not asked:
        return
    yield [("", PLAIN)]
    yield [(TITLE, BOLD)]
    for label, said in asked:
        first, *rest = wrap(said, columns - LABEL)
        yield [(f"  {label:<{LABEL - 2}}", DIM), (first, PLAIN)]
        yield from ([(" " * LABEL + line, PLAIN)] for line in rest)


def facts(found: Direction) -> list[tuple[str, str]]:
    """What is asked for, each kind with its label."""
    return [fact for fact in _facts(found) if fact[1]]


def _facts(found: Direction) -> Iterable[tuple[str, str]]:
    asked = found.asked
    yield "Unserved", _some([aim.slug for aim in asked.values])
    lacks = [f"{goal.slug} lacks a {' and a '.join(those)}" for goal, those in asked.goals]
    yield "Goals", _some(lacks)
    yield "Reviews", _some([f"{aim.slug} since {_review(aim)}" for aim in asked.reviews])
    yield "No step", _some([aim.slug for aim in asked.obstacles])
    yield "Unanswered", _some([f"#{moment.number}" for moment in found.feedback])


def _some(said: Sequence[str]) -> str:
    more = len(said) - MOST
    shown = ", ".join(said[:MOST])
    return f"{shown} and {more} more" if more > 0 else shown


def _review(aim: Aim) -> str:
    return "" if aim.review_on is None else short(aim.review_on)


def review_lines(reviews: Sequence[Aim], day: date, columns: int) -> Iterator[Styled]:
    """The reviews that a day asks for, of which there are some."""
    yield [("", PLAIN)]
    yield [("Reviews", BOLD)]
    for aim in reviews:
        on = aim.review_on
        when = "today" if on in (None, day) else f"since {written(on)}"
        said = f"{aim.slug}, {when}: trustlog {aim.kind} review {aim.slug}"
        yield from ([(line, PLAIN)] for line in wrap(said, columns, "  "))
