"""A checksum for each row: plain SQLite does not notice about half of single flipped bits."""

from __future__ import annotations

from _blake2 import blake2b
from datetime import UTC, date, datetime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_PLAIN = frozenset((str, int))


def checksum(*content: Any) -> int:
    """BLAKE2b of a row's canonical content, 8 bytes as a signed integer.

    The content is each value in the order of the table's columns, `id` and checksum left out, then
    what the row's links say. Each value is written with its length, so that no two contents run
    together.
    """
    text = "".join([f"{len(part)}:{part}" for part in map(_canonical, content)])
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


def fits(kept: int, *content: Any) -> bool:
    """Whether a checksum is that of a row with this content.

    What a row links to may have come with a later schema than the row: where nothing is linked,
    the last of the links may be left out.
    """
    return kept == checksum(*content) or (content[-1:] == ((),) and kept == checksum(*content[:-1]))


def _canonical(value: Any) -> str:
    if type(value) in _PLAIN:  # most of them: not asked what else they might be
        return str(value)
    if value is None:
        return "\0"
    if isinstance(value, datetime):
        utc = value.astimezone(UTC).replace(tzinfo=None)
        return utc.isoformat(sep=" ", timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return "".join(f"{len(part)}:{part}" for part in map(_canonical, value))
    return str(int(value)) if isinstance(value, bool) else str(value)
