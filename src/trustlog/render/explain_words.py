"""The sentences behind the figures of a habit.

What must not be torn apart at the end of a line (a date, a number and its unit) is held together
by no-break blanks.
"""

from __future__ import annotations

from trustlog.domain.cadences import EVERY_DAY
from trustlog.domain.days import MONTHS, WEEKDAYS, short, written
from trustlog.domain.slots import EXCUSED, OPEN
from trustlog.domain.text import one_line
from trustlog.render.standing import LEAST_RUN, counted, days_said, percent
from trustlog.report.explain import more_needed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.slots import Slot
    from trustlog.report.explain import Excuse, Explanation, Occasion, Reach

NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve"),
)
MOST_STRENGTHS = 13
"""How many strengths are said at most."""


def cadence_said(found: Explanation) -> str:
    """`3/week since Mon 28 Sep 2026: done on three different days of a week, Mon – Sun`."""
    habit, era = found.standing.habit, found.eras[-1]
    said = f"{era.cadence.words} since {_held(written(era.begins))}"
    if habit.life.until is not None:
        said += f" until {_held(written(habit.life.until))}"
    said += f": done on {_asks(era.cadence)}"
    earlier = [
        f"{each.cadence.words} since {_held(written(each.begins))}" for each in found.eras[:-1]
    ]
    return said + (f"; before that {', then '.join(earlier)}" if earlier else "")


def _asks(cadence: Cadence) -> str:
    if cadence.times is not None:
        number = _number(cadence.times)
        days = f"{number} different days" if cadence.times > 1 else "one day"
        if cadence.per != "week":
            return f"{days} of a calendar {cadence.per}"
        names = [WEEKDAYS[(cadence.week_start + n) % 7][:3] for n in (0, 6)]
        return f"{days} of a week, {_held(' – '.join(names))}"
    if cadence.mask is None:
        return "each day the rule names"
    if cadence.mask == EVERY_DAY:
        return "every day"
    places = [n for n in range(7) if cadence.mask >> n & 1]
    named = [WEEKDAYS[n][:3] for n in places]
    if places[-1] - places[0] == len(places) - 1 >= LEAST_RUN:
        return f"each day, {_held(f'{named[0]} – {named[-1]}')}"
    return f"each {', '.join(named)}"


def paragraphs(found: Explanation) -> Iterator[tuple[str, str]]:
    """A label and what is to be said under it."""
    yield "In a row", _streak(found)
    yield "Quiet", _quiet(found)
    yield "Kept", _kept(found)
    yield "Comeback", _comeback(found)
    yield "Strength", _strength(found)


def _streak(found: Explanation) -> str:
    figures, unit, today = found.standing.figures, found.unit, found.standing.today
    if found.streak is None:
        return "not now." + _longest(found.longest_streak, figures.longest_streak, found)
    if figures.streak < LEAST_RUN:
        said = f"the newest {unit}, {reach_said(found.streak, today)}, was kept"
        said += f"; from {_number(LEAST_RUN)} on it is a run."
    else:
        said = f"{_held(counted(figures.streak, unit))}, {reach_said(found.streak, today)}"
        said += ", the longest" if figures.streak == figures.longest_streak else ""
        said += f"; {' and '.join(found.stepped_over)} {unit}s are\u00a0stepped\u00a0over" * bool(
            found.stepped_over
        )
        said += "."
    if figures.streak < figures.longest_streak:
        said += _longest(found.longest_streak, figures.longest_streak, found)
    return said + _ending(found)


def _longest(reach: Reach | None, slots: int, found: Explanation) -> str:
    if reach is None:
        return ""
    return (
        f" Longest {_held(counted(slots, found.unit))}, {reach_said(reach, found.standing.today)}."
    )


def _ending(found: Explanation) -> str:
    ending, today = found.ending, found.standing.today
    if ending is None:
        return ""
    day = short(ending.day) if ending.day.year == today.year else written(ending.day)
    more = ending.needed - ending.done
    if found.standing.habit.cadence.times is None:
        unless = "it is done that day"
    else:
        extra = "more " if ending.done else ""
        unless = f"{_number(more)} {extra}{'day is' if more == 1 else 'days are'} done"
        unless += "" if ending.begun else f" in its {found.standing.habit.cadence.per}"
    return f" Ends on {_held(day)} unless {unless}."


def _quiet(found: Explanation) -> str:
    figures, standing = found.standing.figures, found.standing
    gap = figures.gap
    if gap is None:
        if not figures.longest_gap:
            return "never so far."
        return "not now." + _longest(found.longest_gap, figures.longest_gap, found)
    per = standing.habit.cadence.per
    since = short(gap.since) if gap.since.year == standing.today.year else written(gap.since)
    days = _held(days_said(standing, gap.days))
    counted_in = f"{_held(counted(gap.slots, found.unit))} since {_held(since)}, {days}"
    said = counted_in if per else f"{days} since {_held(since)}"
    if gap.slots == figures.longest_gap:
        return f"{said}, the longest."
    return f"{said}." + _longest(found.longest_gap, figures.longest_gap, found)


def _kept(found: Explanation) -> str:
    count = found.standing.figures.count
    kept, missed = count("kept"), count("missed")
    out = [f"{count(state)}\u00a0{state}" for state in (EXCUSED, OPEN) if count(state)]
    left_out = f"; {', '.join(out)} left\u00a0out" if out else ""
    if not kept + missed:
        return f"no {found.unit} is decided yet{left_out}."
    of = f"{kept} of {counted(kept + missed, found.unit)}"
    share = _held(percent(kept / (kept + missed)))
    return f"{of}, {share}: {kept}\u00a0kept, {missed}\u00a0missed{left_out}."


def _comeback(found: Explanation) -> str:
    figures, unit = found.standing.figures, found.unit
    if not figures.returns_of:
        missed = figures.count("missed")
        return f"no {unit} is decided after the miss yet." if missed else "nothing was missed."
    returned = str(figures.returned) if figures.returned else "none"
    if figures.returns_of == 1:
        times = "The one miss was" if figures.returned else "The one miss was not"
        return f"{times} followed at once by a kept {unit}."
    verb = "was" if figures.returned < LEAST_RUN else "were"
    return f"{returned} of {figures.returns_of} misses {verb} followed at once by a kept {unit}."


def _strength(found: Explanation) -> str:
    standing = found.standing
    moves = f"{100 * found.moves:.1f}\u00a0% of the way to done\u00a0÷\u00a0needed"
    if not found.strengths:
        return f"from week\u00a05. Each closed {found.unit} will move it {moves}."
    if not standing.strength_shown:
        return f"from week\u00a05. Each closed {found.unit} moves it {moves}."
    shown = [0.0, *found.strengths]
    begin = "…" if len(shown) > MOST_STRENGTHS else ""
    values = [str(round(100 * each)) for each in shown[-MOST_STRENGTHS:]]
    path = " →\u00a0".join([begin, *values] if begin else values).replace("… ", "…\u00a0")
    return (
        f"{_held(percent(found.strengths[-1]))}. Each closed {found.unit} moves it {moves}: "
        f"{path}. A kept {found.unit} would make it {round(100 * found.strength_if_kept)}."
    )


def notes(found: Explanation) -> Iterator[tuple[Slot, str]]:
    """Why a slot asks for less than its cadence, where days were left to do it on."""
    for each in found.occasions:
        if each.skipped is not None or not each.left or each.slot.needed == each.asked:
            continue
        exact = each.asked * each.left / each.whole
        result = f"{exact:.2f}".rstrip("0").rstrip(".")
        rounded = "" if exact == each.slot.needed else f", rounded to {each.slot.needed}"
        days = "days" if each.slot.span.cadence.active == EVERY_DAY else "work days"
        sum_ = _held(f"{each.asked} × {each.left} ÷ {each.whole} = {result}")
        yield each.slot, f"{each.left} of {each.whole} {days} were left: {sum_}{rounded}."


def remark(each: Occasion, today: date) -> str:
    """What stands behind a slot: why it asks for less, or what it still asks for."""
    parts = [_excuse(excuse, today) for excuse in each.excuses]
    if each.skipped is not None:
        parts.append(f"skipped: {one_line(each.skipped)}" if each.skipped else "skipped")
    parts += [f"from {short(each.begins)}"] if each.begins else []
    parts += [f"until {short(each.ends)}"] if each.ends else []
    more = more_needed(each.slot)
    if more and each.slot.span.cadence.times is not None:
        parts.append(f"{more} more by {short(each.slot.span.last)}")
    return "; ".join(parts)


def _excuse(excuse: Excuse, today: date) -> str:
    why = one_line(excuse.why) or "off"
    if excuse.until is None:
        return f"from {_date(excuse.since, today)}: {why}"
    return f"{_reach((excuse.since, excuse.until), today)}: {why}"


def reach_said(reach: Reach, today: date) -> str:
    """`17–25 Oct`, `12 Oct – 15 Nov`, held together."""
    return _held(_reach(reach, today))


def _reach(reach: Reach, today: date) -> str:
    first, last = reach
    end = _date(last, today)
    if first == last:
        return end
    if (first.month, first.year) == (last.month, last.year):
        return f"{first.day}–{end}"
    return f"{_date(first, last)} – {end}"


def _date(day: date, today: date) -> str:
    """`12 Oct`, with the year where it is another."""
    said = f"{day.day} {MONTHS[day.month - 1][:3]}"
    return said if day.year == today.year else f"{said} {day.year}"


def _number(number: int) -> str:
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


def _held(text: str) -> str:
    return text.replace(" ", "\u00a0")
