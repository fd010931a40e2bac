"""`measure add`, `edit` and `delete`: what numbers are followed."""

from __future__ import annotations

from trustlog.command.front import (
    confirm_deleting,
    open_desk,
    open_or_blank_desk,
    whereabouts,
)
from trustlog.command.measure_names import day_of_reading, measure_meant
from trustlog.command.output import Answer, receipt
from trustlog.command.output import line as one
from trustlog.domain.errors import UnreadableError
from trustlog.domain.measures import DIRECTIONS, TEMPLATES, Measure, number_of
from trustlog.domain.text import clean_note, clean_word, one_line
from trustlog.practice.measures import forget_reading, give_up, must_be_free, rewrite, take_up
from trustlog.render.measures import (
    added_line,
    deleted_line,
    edited_line,
    readings_counted,
    taken_out_line,
)
from trustlog.store.measures import readings_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from trustlog.command.front import Front
    from trustlog.command.line import Line

LONGEST = {"title": 100, "unit": 20}
CHANGES = ("title", "unit", "direction", "target")
NO_TARGET = "none"


def add(line: Line, front: Front) -> Answer:
    """Follow a measure: one of the templates, or one of one's own."""
    slug = clean_word(line.text("measure") or "", "A measure")
    known = next((each for each in TEMPLATES if each.slug == slug), None)
    plain = known or Measure(slug=slug, title=slug.replace("-", " ").capitalize())
    measure = _edited(line, plain)
    with open_or_blank_desk(front, line) as desk:
        made = desk.settle()
        take_up(desk.journal, measure, desk.operation("measure add"), front.machine.uid())
        hint = f"trustlog measure record {slug} VALUE writes down a reading."
        return receipt(added_line(measure), *((whereabouts(desk),) if made else ()), hint)


def edit(line: Line, front: Front) -> Answer:
    """Change what a measure is called, or where it is meant to go."""
    if all(line.text(name) is None for name in CHANGES):
        raise UnreadableError("Say what is to change, such as --title TEXT or --target 80.")
    with open_desk(front, line) as desk:
        with desk.journal.reading():
            before = measure_meant(line.text("measure") or "", desk)
        after = _edited(line, before)
        if after == before:
            return one(f"{before.slug} is as it was; nothing changed.")
        rewrite(desk.journal, before, after, desk.operation("measure edit"))
        return receipt(edited_line(before, after))


def _edited(line: Line, before: Measure) -> Measure:
    """The measure with everything that was said of it."""
    return before.but(
        title=_words(line, "title") or before.title,
        unit=before.unit if line.text("unit") is None else _words(line, "unit"),
        direction=_direction(line.text("direction"), before.direction),
        target=_target(line.text("target"), before.target),
    )


def _words(line: Line, name: str) -> str:
    said = one_line(clean_note(line.text(name) or ""))
    if len(said) > LONGEST[name]:
        raise UnreadableError(
            f"--{name} has {len(said):,} characters; {LONGEST[name]} are enough. Shorten it."
        )
    return said


def _direction(text: str | None, before: str) -> str:
    if text is None:
        return before
    if text.casefold() not in DIRECTIONS:
        raise UnreadableError(f'A direction is up, down or none, and "{text}" is none of them.')
    return text.casefold()


def _target(text: str | None, before: Decimal | None) -> Decimal | None:
    if text is None:
        return before
    return None if text.casefold() in ("", NO_TARGET) else number_of(text)


def delete(line: Line, front: Front) -> Answer:
    """Take a measure out of the journal with its readings, or one of them."""
    with open_desk(front, line) as desk:
        with desk.journal.reading() as journal:
            measure = measure_meant(line.text("measure") or "", desk)
            readings = len(readings_of(journal.connection, measure.slug))
        hint = "trustlog undo brings it back."
        if line.text("on") is not None:
            day = day_of_reading(line.text("on") or "", desk)
            operation = desk.operation("measure delete")
            gone = forget_reading(desk.journal, measure.slug, day, operation)
            return receipt(taken_out_line(measure, gone, desk.today), hint)
        must_be_free(desk.journal, measure.slug)
        if readings:
            its = f"{measure.slug} and its {readings_counted(readings)}"
            confirm_deleting(front, line, its)
        give_up(desk.journal, measure.slug, desk.operation("measure delete"), readings)
        return receipt(deleted_line(measure, readings), hint)
