"""What the columns of a table are: as `--map` says it, or as it was said of the same header."""

from __future__ import annotations

import re

from trustlog.exchange.readers.csv_columns import NAMES, NONE, NUMBER, header_of, places_of
from trustlog.exchange.readers.csv_table import SOURCE
from trustlog.store.imported import digest, mappings_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from trustlog.exchange.incoming import File
    from trustlog.store.journal import Journal

_NEXT = re.compile(
    rf",(?=\s*(?:{'|'.join(name for names in NAMES.values() for name in names)})\s*=)",
    re.IGNORECASE,
)
"""The comma between two columns: others belong to what a column is called."""


def columns_said(maps: tuple[str, ...]) -> dict[str, str]:
    """The columns of a table that `--map date=When,note=Text` names."""
    found: dict[str, str] = {}
    for text in maps:
        pairs = [part.partition("=") for part in _NEXT.split(text)]
        named = {_column(column): name.strip() for column, _, name in pairs}
        if all(column and name for column, name in named.items()):
            found |= named
    return found


def _column(word: str) -> str:
    """The column that a word means: `date` is the day."""
    plain = word.strip().casefold()
    return next((column for column, names in NAMES.items() if plain in names), "")


def columns_remembered(journal: Journal, file: File) -> dict[str, str]:
    """The columns that were named when a table with the same header was imported."""
    marks = {_mark(column, file): column for column in NAMES}
    known = mappings_of(journal.connection, SOURCE)
    return {column: known[mark] for mark, column in marks.items() if mark in known}


def columns_to_remember(file: File, said: Mapping[str, str]) -> dict[str, str]:
    """What was said of columns as the journal keeps it: by their numbers, without their names.

    Raises:
        UnreadableError: If it is not clear which column is which.
    """
    places = places_of(header_of(file), file.columns) if said else {}
    return {
        _mark(column, file): f"{NUMBER}{places[column] + 1}" if column in places else NONE
        for column in said
    }


def _mark(column: str, file: File) -> str:
    """What a column of this header is kept under: no habit or person is called so."""
    header = "\0".join(name.casefold() for name in header_of(file))
    return f"{NUMBER}{column} {digest(header) & (1 << 64) - 1:016x}"
