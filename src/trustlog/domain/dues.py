"""Due days in words: `fri send the figures` is a day and what was promised, `someday` is none."""

from __future__ import annotations

from trustlog.domain.day_words import day_ahead
from trustlog.domain.days import cut
from trustlog.domain.errors import UnreadableError
from trustlog.domain.stretches import leading_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from trustlog.domain.rules import Rules

SOMEDAY = "someday"


def due_in(
    words: Sequence[str], today: date, rules: Rules, earliest: date
) -> tuple[date | None, str]:
    """Read the due day at the start of what was typed; return it, and the text behind it.

    The longest run of words that is a day is the day; words count from today, and a date may lie
    as early as `earliest`. None is someday.

    Raises:
        UnreadableError: If it does not begin with a day, or with one that has two readings.
        RefusedError: If the day has passed.
    """
    text = " ".join(words)
    left = text.split()
    if left and left[0].casefold() == SOMEDAY:
        due, count = None, 1
    else:
        due, rest = leading_day(
            left,
            lambda some: day_ahead(
                some,
                today=today,
                week_start=rules.week_start,
                date_order=rules.date_order,
                earliest=earliest,
            ),
        )
        if due is None:
            raise UnreadableError(
                f'I cannot read "{cut(left[0] if left else text)}" as a due day. Try tomorrow, fri,'
                " next fri, in 3 days, end of month, 20 nov or someday."
            )
        count = len(left) - len(rest)
    behind = text.split(None, count)[count:]
    return due, behind[0].rstrip() if behind else ""


def due_named(text: str, today: date, rules: Rules, earliest: date) -> date | None:
    """Read a due day that stands alone.

    Raises:
        UnreadableError: If it is no day, or there is more behind it.
        RefusedError: If the day has passed.
    """
    due, behind = due_in((text,), today, rules, earliest)
    if behind:
        raise UnreadableError(
            f'I cannot read "{cut(text)}" as a due day. Try tomorrow, fri, next fri, in 3 days,'
            " end of month, 20 nov or someday."
        )
    return due
