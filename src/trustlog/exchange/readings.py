"""Readings out of a CSV file: its columns, its rows as text, and the lines that are not in order.

The first row names the columns. Commas, semicolons or tabs part them, whichever the first row has
most of. Quotes are read strictly: a file that a spreadsheet would repair in silence is refused.
"""

from __future__ import annotations

import csv
from io import StringIO

from trustlog.domain.days import cut
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.measures import Fault
from trustlog.domain.text import one_line
from trustlog.domain.value import Value
from trustlog.exchange.readers.lines import UTF_16, narrow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

DAY, VALUE, MEASURE = COLUMNS = ("day", "value", "measure")
NAMES = {
    DAY: ("day", "date", "on", "when"),
    VALUE: ("value", "reading", "number", "score", "result"),
    MEASURE: ("measure", "metric", "slug", "name"),
}
"""What a column is called when nobody says which it is."""
PARTING = ",;\t"


class Row(Value):
    """A line of the file with what stands in the columns that count, as text."""

    line: int
    day: str
    value: str
    measure: str = ""


class Sheet(Value):
    """The columns that count, by their names; the rows, and the lines that are none."""

    columns: dict[str, str]
    rows: tuple[Row, ...]
    faults: tuple[Fault, ...]


def sheet_of(data: bytes, said: Mapping[str, str], slug: str | None) -> Sheet:
    """Read a file.

    Args:
        data: What is in it.
        said: The names of columns that were insisted on.
        slug: The measure that all of it is of; without one a column names it.

    Raises:
        UnreadableError: If it is not clear which column is which.
        RefusedError: If it is no text in UTF-8, or holds nothing.
    """
    text = _text(data)
    if not text.strip():
        raise RefusedError("It is empty. The first line names the columns, as in day,value.")
    head = text.lstrip("\r\n").splitlines()[0]
    reader = csv.reader(
        StringIO(text, newline=""), delimiter=max(PARTING, key=head.count), strict=True
    )
    faults: list[Fault] = []
    lines = _lines(reader, faults)
    first = next(lines, None)
    if first is None:
        raise RefusedError(f"Line {faults[0].line}: {faults[0].why}")
    header = [cell.strip() for cell in first[1]]
    columns = _columns(header, said, slug)
    places = {column: header.index(name) for column, name in columns.items()}
    rows = []
    for line, cells in lines:
        if len(cells) != len(header):
            faults.append(Fault(line=line, why=_count_said(len(cells), len(header))))
            continue
        rows.append(Row(line=line, **{name: cells[place] for name, place in places.items()}))
    if not rows and not faults:
        raise RefusedError("It has a header, and no line below it.")
    return Sheet(columns=columns, rows=tuple(rows), faults=tuple(faults))


def _text(data: bytes) -> str:
    if data.startswith(UTF_16):
        data = narrow(data)
        if not data:
            raise RefusedError("It is in UTF-16. Save it as UTF-8 and try again.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RefusedError(
            f"Line {line}: It has bytes that are no UTF-8. Save it as UTF-8 and try again."
        ) from None


def _lines(reader: Any, faults: list[Fault]) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not blank, with its number: the first one of a text over several."""
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            faults.append(Fault(line=line, why=f"The file is no CSV from here on ({error})."))
            return
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield line, cells


def _columns(header: list[str], said: Mapping[str, str], slug: str | None) -> dict[str, str]:
    wanted = [DAY, VALUE] if slug is not None else [*COLUMNS]
    for column in said:
        if column not in wanted:
            raise UnreadableError(
                f"All of it is of {slug}, so no column names the measure. Leave one of them out."
            )
    found = {column: _column(column, header, said.get(column), slug) for column in wanted}
    if len({*found.values()}) < len(found):
        raise UnreadableError("Two of day, value and measure cannot be one column. Name others.")
    return found


def _column(column: str, header: list[str], said: str | None, slug: str | None) -> str:
    if said is not None:
        names: tuple[str, ...] = (said.strip().casefold(),)
    else:
        names = (*NAMES[column], slug) if column == VALUE and slug else NAMES[column]
    found = [name for name in header if name.casefold() in names]
    if len(found) == 1:
        return found[0]
    shown = cut(one_line(", ".join(header)))
    if found:
        raise UnreadableError(
            f"Several columns may be the {column}: {cut(one_line(', '.join(found)))}. Say which"
            f" one with --column {column}=NAME."
        )
    what = f'No column is called "{cut(one_line(said))}"' if said else f"No column is the {column}"
    also = ", or name the measure before --csv" if column == MEASURE else ""
    raise UnreadableError(f"{what} among {shown}. Name it with --column {column}=NAME{also}.")


def _count_said(here: int, there: int) -> str:
    return f"It has {here} column{'s' * (here != 1)}, and the first line has {there}."
