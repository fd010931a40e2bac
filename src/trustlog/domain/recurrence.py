"""Cadences that are neither days of the week nor a quota: RFC 5545 rules, which dateutil reads."""

from __future__ import annotations

from datetime import date, datetime, time

from dateutil.rrule import rrulestr

from trustlog.domain.cadences import DAYS, EVERY_DAY, Cadence
from trustlog.domain.days import is_number
from trustlog.domain.errors import UnreadableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateutil.rrule import rrule

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
KNOWN = ("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST")
LEAP_DAY = date(2024, 2, 29)
LAST = "24240229T000000"
"""A rule that names no day in four hundred years of the calendar names none."""
MOST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""How many days each month may have."""
DAYS_PER_MONTH = 365.2425 / 12
"""The mean of the Gregorian calendar's months."""


def rule_of(words: str, *, work_days: int, week_start: int) -> Cadence:
    """Read `every 2 weeks on tue,thu`, or an RFC 5545 rule; a plain weekly one becomes a mask.

    Raises:
        UnreadableError: If it cannot be read, ends by itself, or names hours.
    """
    rule = _weeks(words) or _checked(words)
    parts = _parts(rule)
    named = _weekdays(parts)
    on_work_days = bool(named) and all(work_days >> CODES.index(day) & 1 for day in named)
    active = work_days if on_work_days else EVERY_DAY
    if parts.keys() <= {"FREQ", "BYDAY", "WKST"} and parts["FREQ"] == "WEEKLY" and named:
        mask = sum(1 << CODES.index(day) for day in set(named))
        return Cadence(words=words, mask=mask, week_start=week_start, active=active)
    return Cadence(words=words, rule=rule, week_start=week_start, active=active)


def occurrences(cadence: Cadence, first: date, last: date) -> Iterator[date]:
    """The days from `first` to `last` that a rule names, counted from its anchor."""
    rule = _read(cadence.rule or "", cadence.anchor or first, cadence.week_start)
    for moment in rule.xafter(_midnight(first), inc=True):
        if moment.date() > last:
            return
        yield moment.date()


def anchored(cadence: Cadence, day: date) -> Cadence:
    """The cadence with the day its interval is counted from: the first it names from a day on."""
    parts = {
        name: value for name, value in _parts(cadence.rule or "").items() if name != "INTERVAL"
    }
    every = ";".join(f"{name}={value}" for name, value in parts.items())
    named = _read(every, day, cadence.week_start).after(_midnight(day), inc=True)
    return cadence.but(anchor=day if named is None else named.date())


def days_per_slot(cadence: Cadence) -> float:
    """How many active days pass from one named day to the next, on average.

    A rule of k days in I weeks has W x I / k, W the active days of a week; one of k days in I
    months W x 365.2425 / 84 x I / k, and one of k days in I years twelve times that.
    """
    parts = _parts(cadence.rule or "")
    week = cadence.active.bit_count()
    days = parts.get("BYSETPOS") or parts.get("BYDAY") or parts.get("BYMONTHDAY") or ""
    named = days.count(",") + 1
    if parts["FREQ"] == "YEARLY" and "BYSETPOS" not in parts:
        named *= parts.get("BYMONTH", "").count(",") + 1
    interval = int(parts.get("INTERVAL", "1"))
    length = {
        "DAILY": week / 7,
        "WEEKLY": week,
        "MONTHLY": week * DAYS_PER_MONTH / 7,
        "YEARLY": week * DAYS_PER_MONTH * 12 / 7,
    }
    return length[parts["FREQ"]] * interval / named


def _weeks(words: str) -> str | None:
    """`every 2 weeks on tue` as a rule."""
    match words.split():
        case ["every", number, "weeks" | "week", "on", *rest] if is_number(number, 1, 2) and rest:
            days = [name.strip()[:3] for name in " ".join(rest).split(",")]
            if int(number) and all(day in DAYS for day in days):
                codes = ",".join(CODES[DAYS.index(day)] for day in dict.fromkeys(days))
                return f"FREQ=WEEKLY;INTERVAL={int(number)};BYDAY={codes}"
    return None


def _checked(words: str) -> str:
    rule = words.upper().replace(" ", "").removeprefix("RRULE:").strip(";")
    if not _is_plain(rule):
        raise _unreadable(words)
    try:
        if not _is_in_a_month(_parts(rule)):
            raise _unreadable(words)
        found = _read(f"{rule};UNTIL={LAST}", LEAP_DAY, 0).after(_midnight(LEAP_DAY))
    except (ValueError, IndexError):  # dateutil's words for what it cannot read
        found = None
    if found is None:
        raise _unreadable(words)
    return rule


def is_rule(text: str) -> bool:
    """Whether a text is a rule as a cadence keeps it."""
    try:
        return _checked(text) == text
    except UnreadableError:
        return False


def _is_plain(rule: str) -> bool:
    """Whether a rule has known parts, each once, and goes on; dateutil takes more than that."""
    parts = _parts(rule)
    interval = parts.get("INTERVAL", "1")
    return (
        parts.get("FREQ") in FREQUENCIES
        and parts.keys() <= {*KNOWN}
        and len(parts) == len(rule.split(";"))
        and is_number(interval, 1, 2)
        and int(interval) > 0
        and {*CODES}.issuperset(_weekdays(parts))
    )


def _is_in_a_month(parts: dict[str, str]) -> bool:
    """Whether a month that a rule names has a day that it names.

    For one that is nowhere dateutil would look, for seconds, until the last year it knows.
    """
    months = [int(each) for each in parts.get("BYMONTH", "").split(",") if each]
    days = [abs(int(each)) for each in parts.get("BYMONTHDAY", "").split(",") if each]
    lengths = [MOST_DAYS[month - 1] for month in months or range(1, 13) if 0 < month <= 12]
    return min(days, default=1) <= max(lengths, default=0)


def _weekdays(parts: dict[str, str]) -> list[str]:
    return [day[-2:] for day in parts.get("BYDAY", "").split(",") if day]


def _unreadable(words: str) -> UnreadableError:
    return UnreadableError(
        f'I cannot read "{words}" as a cadence. Try every weekday, mon,wed,fri, 3/week,'
        " every 2 weeks on tue or FREQ=MONTHLY;BYDAY=1MO, without hours and without an end."
    )


def _parts(rule: str) -> dict[str, str]:
    return dict(part.partition("=")[::2] for part in rule.split(";"))


def _read(rule: str, anchor: date, week_start: int) -> rrule:
    whole = rule if "WKST=" in rule else f"{rule};WKST={CODES[week_start]}"
    read: rrule = rrulestr(whole, dtstart=_midnight(anchor))  # type: ignore[assignment]  # one rule
    return read


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
