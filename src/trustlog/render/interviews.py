"""Interviews as lines."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width, wrap
from trustlog.domain.days import named, written
from trustlog.domain.text import one_line, visible
from trustlog.render.account import DOT
from trustlog.render.styled import PLAIN, bold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from trustlog.domain.interviews import Interview
    from trustlog.render.styled import Styled

GAP = "  "


def heard_line(interview: Interview, today: date) -> str:
    """`Wrote down interview 3 · Fri 20 Nov 2026 · 5 people · on-call, pace`."""
    return _receipt("Wrote down", interview, today)


def deleted_line(interview: Interview, today: date) -> str:
    """`Deleted interview 3 · Fri 20 Nov 2026 · 5 people · on-call, pace`."""
    return _receipt("Deleted", interview, today)


def _receipt(done: str, interview: Interview, today: date) -> str:
    said = [f"{done} interview {interview.number}", named(interview.day, today)]
    return DOT.join([*said, *_about(interview)])


def interviews_lines(found: Sequence[Interview], columns: int) -> Iterator[Styled]:
    """A line for each interview, and one with its words below."""
    wide = max(width(str(each.number)) for each in found)
    for each in found:
        head = f"{pad(str(each.number), wide)}{GAP}"
        said = DOT.join([written(each.day), *_about(each)])
        yield [(cut(head + said, columns), PLAIN)]
        yield [(" " * len(head) + cut(one_line(each.note), columns - len(head)), PLAIN)]


def interview_lines(interview: Interview, columns: int) -> Iterator[Styled]:
    """One interview, whole."""
    said = [f"Interview {interview.number}", written(interview.day), *_about(interview)]
    yield from (bold(line) for line in wrap(DOT.join(said), columns))
    yield [("", PLAIN)]
    yield from ([(line, PLAIN)] for line in wrap(visible(interview.note), columns, GAP))


def _about(interview: Interview) -> list[str]:
    people = "1 person" if interview.people == 1 else f"{interview.people} people"
    return [people, one_line(", ".join(interview.themes))] if interview.themes else [people]
