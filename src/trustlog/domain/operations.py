"""Operations: the steps that `undo` takes back."""

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
