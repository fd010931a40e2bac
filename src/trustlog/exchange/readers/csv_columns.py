"""Which column of a table is which: by its usual name, or as the person says it."""

from __future__ import annotations

import csv

from trustlog.domain.days import cut
from trustlog.domain.errors import UnreadableError
from trustlog.domain.text import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from trustlog.exchange.incoming import File

DAY, NOTE, NONE = "day", "note", "none"
NAMES = {
    DAY: ("day", "date", "on", "when", "datetime", "timestamp"),
    "time": ("time", "at", "clock"),
    "habit": ("habit", "activity", "practice"),
    "effect": ("effect",),
    NOTE: ("note", "notes", "text", "entry", "comment", "description", "body"),
    "people": ("people", "person", "who", "with"),
    "tags": ("tags", "tag", "labels"),
    "uid": ("uid", "uuid"),
    "private": ("private",),
}
"""What a column is called when nobody says which it is."""
PARTING = ",;\t|"
NUMBER = "#"


def sign_of(first: str) -> str:
    """What parts the columns of a first line."""
    return max(PARTING, key=first.count)


def header_of(file: File) -> list[str]:
    """The names of the columns, as far as the beginning of a file has any."""
    head = file.head.removeprefix(b"\xef\xbb\xbf").decode(errors="replace").lstrip()
    lines = head.splitlines(keepends=True)
    try:
        found = next(csv.reader(lines, delimiter=sign_of(lines[0] if lines else "")), [])
    except csv.Error:
        return []
    return [name.strip() for name in found]


def places_of(header: Sequence[str], columns: Mapping[str, str]) -> dict[str, int]:
    """Where each column stands in a header.

    Args:
        header: What the columns are called there.
        columns: What the person says each is called, or its number such as `#3`, or `none`.

    Raises:
        UnreadableError: If it is not clear which column is which.
    """
    found: dict[str, int] = {}
    for column, usual in NAMES.items():
        said = columns.get(column, "").strip()
        if said.casefold() == NONE:
            continue
        here = _named(header, (said,) if said else usual)
        if said and not here:
            here = [_numbered(header, said)]
        if len(here) > 1:
            raise UnreadableError(_several(column, [header[place] for place in here], here[0]))
        if here:
            found[column] = here[0]
    if DAY not in found:
        raise UnreadableError(
            f"No column is the day among {_listed(header)}. Name it with --map day=NAME."
        )
    left = [name for place, name in enumerate(header) if name and place not in found.values()]
    if NOTE not in {*found, *columns} and left:
        raise UnreadableError(
            f"No column is the note; left over are {_listed(left)}. Name it with --map note=NAME,"
            " or say that there is none with --map note=none."
        )
    if len({*found.values()}) < len(found):
        raise UnreadableError("One column cannot be two things. Name another with --map.")
    return found


def _named(header: Sequence[str], names: Sequence[str]) -> list[int]:
    plain = {name.casefold() for name in names}
    return [place for place, name in enumerate(header) if name.casefold() in plain]


def _numbered(header: Sequence[str], said: str) -> int:
    """The column that a number says, from 1 on."""
    digits = said.removeprefix(NUMBER)
    if digits != said and digits.isascii() and digits.isdigit():
        place = int(digits[:9]) - 1
        if 0 <= place < len(header):
            return place
    raise UnreadableError(
        f'No column is called "{cut(one_line(said))}" among {_listed(header)}. Its number is a'
        " name, too: #1 is the first."
    )


def _several(column: str, names: list[str], first: int) -> str:
    alike = len({name.casefold() for name in names}) < len(names)
    how = f"by its number: --map {column}=#{first + 1}" if alike else f"with --map {column}=NAME"
    return f"Several columns may be the {column}: {_listed(names)}. Say which {how}."


def _listed(names: Sequence[str]) -> str:
    return cut(one_line(", ".join(names)))
