"""`measure record --csv`: the readings of a file, all of them or none."""

from __future__ import annotations

import os

from trustlog.command.front import open_desk
from trustlog.command.inputs import FROM_INPUT, called, input_bytes
from trustlog.command.measure_names import day_of_reading, measure_meant, measure_named
from trustlog.command.output import Answer, receipt
from trustlog.command.output import line as one
from trustlog.domain.days import cut, written
from trustlog.domain.errors import RefusedError, TrustlogError, UnreadableError
from trustlog.domain.measures import Fault, Reading, number_of
from trustlog.domain.text import one_line
from trustlog.domain.value import Value
from trustlog.exchange.readings import COLUMNS, DAY, sheet_of
from trustlog.practice.measures import plan_of, record_all, taken
from trustlog.render.readings import plan_lines, recorded_file_line
from trustlog.store.measures import all_measures, all_readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import TypeVar

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.measures import Measure
    from trustlog.exchange.readings import Row, Sheet

    T = TypeVar("T")

MOST_BYTES = 64 << 20


class Found(Value):
    """The readings of a file by the slugs of their measures, and the lines not in order."""

    readings: dict[str, list[Reading]]
    faults: tuple[Fault, ...]


def record_file(line: Line, front: Front) -> Answer:
    """Write down every reading of a file, or say what would be written."""
    path = line.text("csv") or ""
    with open_desk(front, line) as desk:
        with desk.journal.reading() as journal:
            word = line.text("measure")
            measure = None if word is None else measure_meant(word, desk)
            sheet = _sheet(path, line, measure, front)
            found = _found(sheet, desk, measure, replace=line.flag("replace"))
            plan = plan_of(journal, found.readings)
        if line.flag("dry_run"):
            lines = plan_lines(called(path), sheet.columns, plan, found.faults)
            return Answer(text=lines, code=1 if found.faults else 0)
        if found.faults:
            raise RefusedError(f"{called(path)}, line {_faults_said(found.faults)}")
        record_all(desk.journal, found.readings, plan, desk.operation("measure record"))
        said = recorded_file_line(called(path, within=True), plan)
        return receipt(said) if plan.new or plan.replaced else one(said)


def _sheet(path: str, line: Line, measure: Measure | None, front: Front) -> Sheet:
    said: dict[str, str] = {}
    for each in line.many("column"):
        column, equals, name = each.partition("=")
        if column not in COLUMNS or not equals or not name.strip() or column in said:
            raise UnreadableError(
                "--column takes day=NAME, value=NAME or measure=NAME, each once, such as"
                " --column day=Week."
            )
        said[column] = name
    try:
        return sheet_of(_read(path, front), said, None if measure is None else measure.slug)
    except TrustlogError as error:
        raise type(error)(f"{called(path)}: {error}") from None


def _read(path: str, front: Front) -> bytes:
    data = input_bytes(front, MOST_BYTES) if path == FROM_INPUT else _file(path)
    if len(data) > MOST_BYTES:
        raise RefusedError("It is longer than 64 MB. Divide it into smaller files.")
    return data


def _file(path: str) -> bytes:
    """What is in a file; nothing that is none is waited for."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        with open(handle, "rb") as file:
            return file.read(MOST_BYTES + 1) or b""
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "that is no name of a file"
        raise RefusedError(f"It cannot be read: {why}.") from None


def _found(sheet: Sheet, desk: Desk, measure: Measure | None, *, replace: bool) -> Found:
    """Read every row; a row that cannot be read, or is one too many, is a fault."""
    measures = all_measures(desk.journal.connection)
    there = all_readings(desk.journal.connection)
    day_of = _kept(lambda text: _day(text, desk))
    named = _kept(lambda word: measure_named(word, measures))
    lines: dict[tuple[str, date], int] = {}
    readings: dict[str, list[Reading]] = {}
    faults = [*sheet.faults]

    def read(row: Row) -> None:
        slug = (measure or named(row.measure)).slug
        reading = Reading.trusted({"day": day_of(row.day), "value": number_of(row.value)})
        first = lines.setdefault((slug, reading.day), row.line)
        if first != row.line:
            raise RefusedError(
                f"{slug} has a reading on {written(reading.day)} on line {first} already."
                " Keep one of the two."
            )
        before = there[slug].get(reading.day)
        if before is not None and before != reading.value and not replace:
            raise RefusedError(taken(slug, reading.but(value=before), reading.value))
        readings.setdefault(slug, []).append(reading)

    for row in sheet.rows:
        try:
            read(row)
        except TrustlogError as error:
            faults.append(Fault(line=row.line, why=str(error)))
    faults.sort(key=lambda fault: fault.line)
    return Found(readings=readings, faults=tuple(faults))


def _kept(read: Callable[[str], T]) -> Callable[[str], T]:
    """The same, but for each text once: a file says the same day and the same name many times."""
    known: dict[str, T] = {}

    def kept(text: str) -> T:
        if text not in known:
            known[text] = read(text)
        return known[text]

    return kept


def _day(text: str, desk: Desk) -> date:
    """A day with its year: a file is read again on another day, when "mon" means another.

    Raises:
        UnreadableError: If it is none.
        RefusedError: If it is still to come.
    """
    if not any(part.isdigit() and len(part) == 4 for part in _parts(text)):
        raise UnreadableError(
            f'I cannot read "{cut(one_line(text))}" as a {DAY} with its year. Try 2026-11-20 or'
            " 20 nov 2026."
        )
    return day_of_reading(text, desk)


def _parts(text: str) -> list[str]:
    return text.replace("-", " ").replace("/", " ").split()


def _faults_said(faults: tuple[Fault, ...]) -> str:
    """The first, and how many more."""
    first, more = faults[0], len(faults) - 1
    said = f"{first.line}: {first.why}"
    if more:
        lines = "1 more line is" if more == 1 else f"{more} more lines are"
        said += f" {lines} not in order; --dry-run lists them."
    return said
