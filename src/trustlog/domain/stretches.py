"""Days off in words: `until mon`, `17 oct - 25 oct holiday`, `sick`.

The longest run of words at the start that is a day is the day; what is left is the reason. A
weekday is the coming one, today included; a date without a year is the nearest; `last fri` and
`2 days ago` look back, `tomorrow` and `next fri` ahead.
"""

from __future__ import annotations

from trustlog.domain.day_words import day_ahead, day_back, place_of, words_of
from trustlog.domain.days import MONTHS, WEEKDAYS, cut, written
from trustlog.domain.errors import RefusedError, TrustlogError, UnreadableError
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from trustlog.domain.rules import Rules

UNTIL = ("until", "till", "to", "-", "–", "—")
LONGEST_DAY = 4
"""The words of the longest day there is: `fri 20 nov 2026`."""


class Stretch(Value):
    """The days somebody named, both ends included, and the words behind them."""

    since: date
    until: date | None = None
    rest: str = ""


def stretch_in(words: Sequence[str], today: date, rules: Rules) -> Stretch:
    """Read the days at the start of what was typed; without any, they begin today.

    Raises:
        UnreadableError: If it begins like a day and is none, or can be read in two ways.
        RefusedError: If the days end before they begin.
    """
    left = _spread([word for text in words for word in text.split()])
    since, left = leading_day(left, lambda text: day_near(text, today, rules))
    if left and left[0].casefold() in UNTIL:
        until, rest = leading_day(left[1:], lambda text: _end(text, since, today, rules))
        if until is None:
            raise _unreadable(left)
        begins = since or today
        if until < begins:
            raise RefusedError(
                f"These days end on {written(until)}, before they begin on {written(begins)}."
                " Name the first day first, or the year."
            )
        return Stretch(since=begins, until=until, rest=" ".join(rest))
    if since is None and left and _looks_like_a_day(left[0]):
        raise _unreadable(left)
    _must_be_reason(left)
    return Stretch(since=since or today, rest=" ".join(left))


def day_near(text: str, today: date, rules: Rules, *, coming: bool = True) -> date:
    """Read a day that may have passed or be to come: of a date without a year the nearest.

    Args:
        text: What was typed.
        today: The journal's today.
        rules: The person's days and weeks.
        coming: Whether a weekday is the coming one, or the one that was; today is either.

    Raises:
        UnreadableError: If it is no day, or could be a length of time as well.
    """
    order = rules.date_order
    ahead = _tried(
        lambda: day_ahead(text, today=today, week_start=rules.week_start, date_order=order)
    )
    back = _tried(lambda: day_back(text, today=today, date_order=order))
    if _is_length(text):
        raise _unreadable([text])
    if ahead is None:
        return back or day_back(text, today=today, date_order=order)
    if back is None:
        return ahead
    if len(text.split()) == 1 and place_of(text.casefold(), WEEKDAYS) is not None:
        return today if back == today else ahead if coming else back
    return back if today - back <= ahead - today else ahead


def _end(text: str, since: date | None, today: date, rules: Rules) -> date:
    """The last day: the next that the words can mean from the first day on."""
    if since is None:
        return day_ahead(
            text, today=today, week_start=rules.week_start, date_order=rules.date_order
        )
    words = words_of(text)
    if len(words) == 1 and place_of(words[0], WEEKDAYS) is not None:
        return day_ahead(text, today=since)
    from trustlog.domain.dates import date_in

    order = rules.date_order
    try:
        after = date_in(words, order=order, near=since, step=1)
        before = date_in(words, order=order, near=since, step=-1)
    except ValueError:  # no calendar has such a day
        after = before = None
    if after is None or before is None:
        return day_near(text, today, rules)
    # In the next year only if that is nearer: `25 oct - 17 oct` is a slip, not a year.
    return after if after.year == since.year or after - since <= since - before else before


def leading_day(words: list[str], read: Callable[[str], date]) -> tuple[date | None, list[str]]:
    """The day that the longest run of words at the start is, and the words after it.

    Raises:
        UnreadableError: If it can be read in two ways.
        RefusedError: If it is read, and refused.
    """
    for count in range(min(LONGEST_DAY, len(words)), 0, -1):
        text = " ".join(words[:count])
        try:
            return read(text), words[count:]
        except TrustlogError as error:
            if "/" in text and count == 1:  # it says which readings there are
                raise
            if isinstance(error, RefusedError):
                raise
    return None, words


def _spread(words: list[str]) -> list[str]:
    """`17-25 oct` as `17 oct - 25 oct`, `mon-fri` as `mon - fri`."""
    if not words:
        return words
    first, dash, last = words[0].casefold().replace("–", "-").partition("-")
    if dash and all(place_of(name, WEEKDAYS) is not None for name in (first, last)):
        return [first, dash, last, *words[1:]]
    month = len(words) > 1 and place_of(words[1].casefold(), MONTHS) is not None
    if month and first.isdecimal() and last.isdecimal():
        return [first, words[1], dash, last, *words[1:]]
    return words


def _looks_like_a_day(word: str) -> bool:
    small = word.casefold()
    named = place_of(small, WEEKDAYS) is not None or place_of(small, MONTHS) is not None
    return named or word[0].isdecimal() or word[0] in "+-"


def _must_be_reason(words: list[str]) -> None:
    """Refuse a reason that holds `until`: the days would be lost in it."""
    if any(word.casefold() in ("until", "till") for word in words):
        raise _unreadable(words)


def _is_length(text: str) -> bool:
    """Whether it may be meant as a length, as `3d` looking back may."""
    return text[:1].isdecimal() and text[-1:] in "dw" and text[:-1].isdecimal()


def _tried(read: Callable[[], date]) -> date | None:
    try:
        return read()
    except TrustlogError:
        return None


def _unreadable(words: list[str]) -> UnreadableError:
    return UnreadableError(
        f'I cannot read "{cut(" ".join(words))}" as days. Try until mon, 17 oct - 25 oct, or'
        " tomorrow, with the reason behind."
    )
