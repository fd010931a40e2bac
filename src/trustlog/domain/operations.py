"""Operations: the steps that `undo` takes back, and the identities of all that is written."""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime


FINAL = ("person forget", "prune")
"""What cannot be taken back: what was there before is nowhere in the journal any more."""


class Operation(Value):
    """One command that changed something: `add`, about `#83 listening`."""

    uid: str
    verb: str
    subject: str
    day: date
    at: datetime
    undone: bool = False


def uuid7(milliseconds: int, random: bytes) -> str:
    """A UUID of version 7 (RFC 9562, 5.7): the time first, so that later ones sort later.

    Args:
        milliseconds: Since the Unix epoch.
        random: Ten bytes.
    """
    made = bytearray(milliseconds.to_bytes(6, "big") + random)
    made[6] = 0x70 | made[6] & 0x0F
    made[8] = 0x80 | made[8] & 0x3F
    text = made.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
