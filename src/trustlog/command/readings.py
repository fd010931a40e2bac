"""`measure record`: a reading as it is typed, as turnover from counts, or many out of a file."""

from __future__ import annotations

from trustlog.command.front import open_desk
from trustlog.command.measure_names import day_of_reading, measure_meant
from trustlog.command.output import Answer, receipt
from trustlog.command.output import line as one
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.measures import Reading, number_of
from trustlog.practice.measures import record as record_reading
from trustlog.practice.measures import turnover_percent
from trustlog.render.measures import recorded_line, unchanged_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.domain.measures import Measure

OF_FILES = ("column", "dry_run")
OF_ONE = ("value", "on", "leavers", "headcount")
PERCENT = "%"


def record(line: Line, front: Front) -> Answer:
    """Write down a reading, or those of a file."""
    if line.text("csv") is not None:
        if any(line.said.get(name) for name in OF_ONE):
            raise UnreadableError(
                "With --csv the days and values are in the file. Leave VALUE, --on, --leavers and"
                " --headcount out."
            )
        from trustlog.command.readings_file import record_file

        return record_file(line, front)
    if any(line.said.get(name) for name in OF_FILES):
        raise UnreadableError("--column and --dry-run are for the readings of a file: --csv FILE.")
    return _record_one(line, front)


def _record_one(line: Line, front: Front) -> Answer:
    word = line.text("measure")
    if word is None:
        raise UnreadableError("Say which measure: trustlog measure record engagement 72.")
    with open_desk(front, line) as desk:
        with desk.journal.reading():
            measure = measure_meant(word, desk)
        value = _value(line, measure)
        day = day_of_reading(line.text("on") or "today", desk)
        reading = Reading(day=day, value=value)
        replace = line.flag("replace")
        operation = desk.operation("measure record")
        before = record_reading(desk.journal, measure, reading, operation, replace=replace)
        if before is not None and before.value == value:
            return one(unchanged_line(measure, reading, desk.today))
        return receipt(recorded_line(measure, reading, before, desk.today))


def _value(line: Line, measure: Measure) -> Decimal:
    typed = line.text("value")
    leavers, headcounts = line.text("leavers"), line.many("headcount")
    if leavers is None and not headcounts:
        if typed is None:
            raise UnreadableError(
                f"A reading needs a number: trustlog measure record {measure.slug} 72."
            )
        return number_of(typed)
    if typed is not None or leavers is None or not headcounts:
        raise UnreadableError(
            "Turnover takes --leavers N and --headcount N, once for each count, and no VALUE."
        )
    if measure.unit != PERCENT:
        raise RefusedError(
            f"Turnover is in %, and {measure.slug} is not. trustlog measure add turnover takes one"
            " up."
        )
    counts = [_people(text, "--headcount") for text in headcounts]
    return turnover_percent(_people(leavers, "--leavers"), counts)


def _people(text: str, option: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 10:
        return int(text)
    raise UnreadableError(f'{option} takes a number of people, and "{text}" is none.')
