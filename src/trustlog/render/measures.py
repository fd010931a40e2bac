"""The lines about measures: what was changed, and which there are."""

from __future__ import annotations

from trustlog.domain.columns import cut, pad, width
from trustlog.domain.days import named, written
from trustlog.domain.measures import NONE, number_said
from trustlog.domain.text import one_line
from trustlog.render.logged import DOT
from trustlog.render.screen import name_room
from trustlog.render.standing import counted
from trustlog.render.styled import DIM, PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from trustlog.domain.measures import Measure, Reading
    from trustlog.render.styled import Styled
    from trustlog.report.measures import Followed

MARGIN, GAP = "  ", "  "
HEADS = ("measure", "newest", "on", "readings", "meant")


def added_line(measure: Measure) -> str:
    """`Added engagement · Engagement · % · up · target 80`."""
    said = [f"Added {measure.slug}", measure.title, measure.unit, meant_said(measure)]
    return one_line(DOT.join(filter(None, said)))


def edited_line(before: Measure, after: Measure) -> str:
    """`Changed engagement · target 80`: what is different now."""
    said = [f"Changed {after.slug}"]
    if after.title != before.title:
        said.append(after.title)
    if after.unit != before.unit:
        said.append(after.unit or "no unit")
    if (after.direction, after.target) != (before.direction, before.target):
        said.append(meant_said(after) or "no direction")
    return one_line(DOT.join(said))


def meant_said(measure: Measure) -> str:
    """`up, target 80`; nothing where neither is said."""
    if measure.direction == NONE:
        return ""
    target = "" if measure.target is None else f", target {number_said(measure.target)}"
    return measure.direction + target


def value_said(measure: Measure, value: Decimal) -> str:
    """`72 %`."""
    return f"{number_said(value)} {measure.unit}".rstrip()


def recorded_line(measure: Measure, reading: Reading, before: Reading | None, today: date) -> str:
    """`Recorded engagement 72 % · Fri 20 Nov 2026 · was 70 %`."""
    said = [
        f"Recorded {measure.slug} {value_said(measure, reading.value)}",
        named(reading.day, today),
    ]
    if before is not None:
        said.append(f"was {value_said(measure, before.value)}")
    return one_line(DOT.join(said))


def unchanged_line(measure: Measure, reading: Reading, today: date) -> str:
    """That the same was there already."""
    value = value_said(measure, reading.value)
    day = named(reading.day, today)
    return one_line(f"{measure.slug} is {value} on {day} already; nothing changed.")


def taken_out_line(measure: Measure, reading: Reading, today: date) -> str:
    """`Deleted engagement 72 % · Fri 20 Nov 2026`."""
    value, day = value_said(measure, reading.value), named(reading.day, today)
    return one_line(f"Deleted {measure.slug} {value}{DOT}{day}")


def deleted_line(measure: Measure, readings: int) -> str:
    """`Deleted engagement and its 12 readings`."""
    its = f" and its {readings_counted(readings)}" if readings else ""
    return f"Deleted {measure.slug}{its}"


def readings_counted(number: int) -> str:
    """`1 reading`, `12 readings`."""
    return counted(number, "reading")


def list_lines(found: Sequence[Followed], columns: int, *, plain: bool = False) -> Iterator[Styled]:
    """A table, as many of its columns as fit; with `plain` a sentence for each measure."""
    if plain:
        yield from ([(_sentence(each), PLAIN)] for each in found)
        return
    table = [HEADS, *map(_cells, found)]
    wide = [max(width(row[n]) for row in table) for n in range(len(HEADS))]
    wide[0] = min(wide[0], name_room(columns))
    shown = len(HEADS)
    while shown > 2 and len(MARGIN) + sum(wide[:shown]) + len(GAP) * (shown - 1) > columns:
        shown -= 1
    for place, row in enumerate(table):
        cells = (pad(cut(row[n], wide[n]), wide[n]) for n in range(shown))
        yield [(cut(MARGIN + GAP.join(cells), columns), PLAIN if place else DIM)]


def _cells(each: Followed) -> tuple[str, ...]:
    measure, newest = each.measure, each.newest
    return (
        measure.slug,
        one_line(value_said(measure, newest.value)) if newest else "",
        written(newest.day) if newest else "",
        str(each.readings),
        meant_said(measure),
    )


def _sentence(each: Followed) -> str:
    _, value, day, _, meant = _cells(each)
    said = [f"{each.measure.slug}: {readings_counted(each.readings)}"]
    said += [f"newest {value} on {day}"] if value else []
    said += [f"meant to go {meant}"] if meant else []
    return ", ".join(said)
