"""The journal's measures and their readings: rows to values and back."""

from __future__ import annotations

from decimal import Decimal

from trustlog.domain.measures import Measure, Reading, number_said
from trustlog.store.checksums import checksum
from trustlog.store.journal import Rows
from trustlog.store.received import received_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from trustlog.store.changes import Change
    from trustlog.store.database import Connection
    from trustlog.store.journal import Journal

    Row = tuple[Any, ...]
    Standing = tuple[Measure, int, Reading | None]


def all_measures(connection: Connection) -> list[Measure]:
    """Every measure, in the order they were taken up."""
    return [_measure(row) for row in connection.run("measure.all")]


def measures_standing(connection: Connection) -> list[Standing]:
    """Every measure with how many readings it has, and the newest."""
    return [
        (_measure(row), count, None if day is None else Reading(day=day, value=Decimal(value)))
        for *row, count, day, value in connection.run("measure.standing")
    ]


def readings_of(connection: Connection, slug: str) -> list[Reading]:
    """The readings of a measure, by their day."""
    rows = connection.run("reading.of", measure_id=_ids(connection)[slug])
    return [Reading.trusted({"day": day, "value": Decimal(value)}) for day, value in rows]


def reading_on(connection: Connection, slug: str, day: date) -> Reading | None:
    """The reading of a measure on a day."""
    for (value,) in connection.run("reading.on", measure_id=_ids(connection)[slug], day=day):
        return Reading(day=day, value=Decimal(value))
    return None


def all_readings(connection: Connection) -> dict[str, dict[date, Decimal]]:
    """For each slug, the values by their day."""
    slugs = {row: slug for slug, row in _ids(connection).items()}
    found: dict[str, dict[date, Decimal]] = {slug: {} for slug in slugs.values()}
    for measure_id, day, value in connection.run("reading.all"):
        found[slugs[measure_id]][day] = Decimal(value)
    return found


def moments_between(
    journal: Journal, slug: str, habit: str | None = None
) -> list[tuple[date, int]]:
    """For each reading but the first, its day and the moments since the one before.

    Of one habit, or of all and none; those that cost trust, and feedback received, are left out.
    """
    run = journal.connection.run
    measure_id = _ids(journal.connection)[slug]
    if habit is None:
        rows = run("reading.moments", measure_id=measure_id, received_id=received_id(journal))
    else:
        habit_id = journal.habit_ids()[habit]
        rows = run("reading.moments_of_habit", measure_id=measure_id, habit_id=habit_id)
    return [(day, count) for day, count in rows]


def goals_on(connection: Connection, slug: str) -> list[str]:
    """The slugs of the goals that a measure is the measure of."""
    rows = connection.run("measure.goals", measure_id=_ids(connection)[slug])
    return [goal for (goal,) in rows]


def add_measure(change: Change, measure: Measure, uid: str) -> None:
    """Write a new measure."""
    [(measure_id,)] = change.run("measure.add", **_row(measure, uid))
    change.born("measure", id=measure_id)


def replace_measure(change: Change, measure: Measure) -> None:
    """Write a measure anew, found by its slug."""
    for measure_id, uid, slug, *_ in change.run("measure.all"):
        if slug == measure.slug:
            change.touched("measure", id=measure_id)
            change.run("measure.replace", this_id=measure_id, **_row(measure, uid))


def remove_measure(change: Change, slug: str) -> int:
    """Take a measure out of the journal with its readings; say how many those were."""
    measure_id = _ids(change.journal.connection)[slug]
    rows = change.run("reading.of", measure_id=measure_id)
    for day, _ in rows:
        _remove(change, measure_id, day)
    change.touched("measure", id=measure_id)
    change.run("measure.remove", id=measure_id)
    return len(rows)


def put_readings(change: Change, readings: dict[str, list[Reading]], *, fresh: bool) -> None:
    """Write readings of measures by their slugs: on new days, or in the place of others."""
    ids = _ids(change.journal.connection)
    for slug, those in readings.items():
        measure_id = ids[slug]
        for reading in those:
            row = {
                "measure_id": measure_id,
                "day": reading.day,
                "value": number_said(reading.value),
            }
            key = {"measure_id": measure_id, "day": reading.day}
            mark = checksum(*row.values())
            if fresh:
                change.run("reading.add", **row, checksum=mark)
                change.born("reading", **key)
            else:
                change.touched("reading", **key)
                change.run(
                    "reading.replace",
                    this_measure_id=measure_id,
                    this_day=reading.day,
                    value=row["value"],
                    checksum=mark,
                )


def remove_reading(change: Change, slug: str, day: date) -> None:
    """Take one reading out of the journal."""
    _remove(change, _ids(change.journal.connection)[slug], day)


def _remove(change: Change, measure_id: int, day: date) -> None:
    change.touched("reading", measure_id=measure_id, day=day)
    change.run("reading.remove", measure_id=measure_id, day=day)


def _ids(connection: Connection) -> dict[str, int]:
    return Rows({slug: measure_id for measure_id, _, slug, *_ in connection.run("measure.all")})


def _measure(row: Row | list[Any]) -> Measure:
    _, _, slug, title, unit, direction, target = row
    return Measure(
        slug=slug,
        title=title,
        unit=unit,
        direction=direction,
        target=None if target is None else Decimal(target),
    )


def _row(measure: Measure, uid: str) -> dict[str, Any]:
    row = {
        "uid": uid,
        "slug": measure.slug,
        "title": measure.title,
        "unit": measure.unit,
        "direction": measure.direction,
        "target": None if measure.target is None else number_said(measure.target),
    }
    return {**row, "checksum": checksum(*row.values())}
