"""A sheet to print: where the journal is, room for its passphrase, and the way back in."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.text import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

LINES = """
trustlog: a sheet to print and to keep apart

Journal      {path}
Encrypted    {day}

Passphrase   ______________________________________________

Write the passphrase down and keep the sheet where you keep your
passport. Without it nobody can read the journal; nobody can help.

With trustlog       trustlog today     asks for the passphrase
Without trustlog    sqlcipher FILE     then PRAGMA key = 'passphrase';
                                       SQLCipher 4 as it comes
"""


def sheet_lines(path: str, day: date) -> Iterator[str]:
    """The sheet."""
    for line in LINES.format(path=one_line(path), day=written(day)).splitlines():
        yield f"{line}\n"
