"""The rules that one person may set."""

from __future__ import annotations

from datetime import time

from trustlog.domain.value import Value


class Rules(Value):
    """What a person may set about days and weeks, about surveys and notes.

    `week_start` 0 is Monday; `work_days` is a mask with Monday as bit 0; `date_order` is "dmy",
    "mdy" or "" where slash dates are not to be read. A survey shows what `survey_minimum` people or
    more have answered. With `sensitive_words`, a word about health, family, belief or a union in a
    note about a person is pointed out.
    """

    day_ends_at: time = time(3)
    week_start: int = 0
    work_days: int = 0b0011111
    date_order: str = ""
    survey_minimum: int = 5
    sensitive_words: bool = True
