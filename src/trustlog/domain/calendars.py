"""What a calendar shows: habits as they come again, promises and reviews on their days.

An event keeps its identity whatever becomes of it, so that a calendar that takes it in once more
moves it. What came to an end stays among the events for a season, for calendars to hear of it.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from trustlog.domain.cadences import WORK_WEEKS_PER
from trustlog.domain.promises import KEPT, OPEN
from trustlog.domain.spans import FAR, Life, Version, eras, spans
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.aims import Aim
    from trustlog.domain.cadences import Cadence
    from trustlog.domain.habits import Habit
    from trustlog.domain.promises import Promise
    from trustlog.domain.slots import Pauses
    from trustlog.domain.spans import Era

SEASON = timedelta(92)
"""How long what came to an end is still told of: a quarter."""
AHEAD = timedelta(366)
"""How far ahead days off are left out; without an end nobody knows how many there are."""
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Event(Value):
    """Something on a day, at a time on the wall or all day.

    `rule` says by RFC 5545 when it comes again, up to the day `last`, but on the days `without`.
    `alarm` is when to sound, counted from its beginning; None for never.
    """

    uid: str
    title: str
    text: str
    day: date
    at: time | None = None
    rule: str | None = None
    last: date | None = None
    without: tuple[date, ...] = ()
    cancelled: bool = False
    alarm: timedelta | None = None


class Reminding(Value):
    """When to remind: at a time on the wall, so many minutes before; None for no alarm.

    `days` are the days of the week on which a habit reminds that names none, as a mask.
    """

    at: time
    before: int | None
    days: int | None = None

    @property
    def alarm(self) -> timedelta | None:
        """When the alarm of an event that begins then sounds."""
        return None if self.before is None else -timedelta(minutes=self.before)

    @property
    def alarm_of_day(self) -> timedelta | None:
        """When the alarm of a whole day sounds, counted from its midnight."""
        if self.before is None:
            return None
        begins = datetime.combine(date.min, self.at) - datetime.combine(date.min, time())
        return max(timedelta(), begins - timedelta(minutes=self.before))


def habit_event(
    habit: Habit, uid: str, pauses: Pauses, reminding: Reminding, today: date
) -> Event | None:
    """A habit as it comes again by its newest cadence; None when it ended too long ago."""
    life = habit.life
    if is_past(life.until, today):
        return None
    era = _newest(life)
    asked = _on_days(era.cadence, reminding.days)
    named = Life(
        since=era.begins, until=life.until, versions=(Version(since=era.begins, cadence=asked),)
    )
    first = next(spans(named, era.begins, era.begins + FAR), None)
    if first is None:
        return None
    return Event(
        uid=uid,
        title=habit.title,
        text="\n".join(filter(None, (habit.cue, habit.question, f"trustlog add {habit.slug}"))),
        day=first.first,
        at=reminding.at,
        rule=rule_text(asked),
        last=life.until,
        without=_without(named, life, pauses, today),
        alarm=reminding.alarm,
    )


def promise_event(
    promise: Promise, name: str, uid: str, reminding: Reminding, today: date
) -> Event | None:
    """A promise on its due day; None when it has none, or was settled too long ago.

    One that is for someday by now, broken or released is cancelled where it last stood.
    """
    moved = promise.moves[-1] if promise.moves else None
    told = promise.settled
    if promise.due is None and promise.state == OPEN and moved is not None:
        told = moved.day
    day = promise.due or (moved.was if moved is not None else None)
    if day is None or is_past(told, today):
        return None
    is_open = promise.state == OPEN and promise.due is not None
    said = f"{'from' if promise.theirs else 'to'} {name}: {promise.text}"
    return Event(
        uid=uid,
        title=f"Kept, {said}" if promise.state == KEPT else said[0].upper() + said[1:],
        text=f"p{promise.number}\ntrustlog keep p{promise.number}",
        day=day,
        cancelled=not is_open and promise.state != KEPT,
        alarm=reminding.alarm_of_day if is_open else None,
    )


def review_event(aim: Aim, uid: str, reminding: Reminding, today: date) -> Event | None:
    """The next review of an aim; None when it has none, or was closed too long ago."""
    if aim.review_on is None or is_past(aim.closed, today):
        return None
    is_open = aim.closed is None
    return Event(
        uid=uid,
        title=f"Review: {aim.title}",
        text=f"trustlog {aim.kind} review {aim.slug}",
        day=aim.review_on,
        cancelled=not is_open,
        alarm=reminding.alarm_of_day if is_open else None,
    )


def rule_text(cadence: Cadence) -> str:
    """A cadence that names days, as an RFC 5545 rule."""
    if cadence.mask is not None:
        return f"FREQ=WEEKLY;BYDAY={','.join(_codes(cadence.mask))}"
    rule = cadence.rule or ""
    return rule if "WKST=" in rule else f"{rule};WKST={CODES[cadence.week_start]}"


def spread(times: int, days: int) -> int:
    """So many of some days of the week, both ends and the gaps between them as even as can be."""
    chosen = [number for number in range(7) if days >> number & 1]
    count = min(times, len(chosen))
    places = {(2 * turn + 1) * len(chosen) // (2 * count) for turn in range(count)}
    return sum(1 << chosen[place] for place in places)


def is_past(day: date | None, today: date) -> bool:
    """Whether something ended so long ago that no calendar is told of it any more."""
    return day is not None and day < today - SEASON


def _newest(life: Life) -> Era:
    """When the cadence that was asked for last holds, as far as the life lasts."""
    return [era for era in eras(life) if life.until is None or era.begins <= life.until][-1]


def _on_days(cadence: Cadence, chosen: int | None) -> Cadence:
    """The cadence if it names days; else one that reminds on as many days of a week as it asks."""
    if cadence.times is None:
        return cadence
    weeks = WORK_WEEKS_PER.get(cadence.per or "", 1)
    mask = chosen or spread(-(-cadence.times // weeks), cadence.active)
    return cadence.but(mask=mask, times=None, per=None)


def _codes(mask: int) -> list[str]:
    return [code for number, code in enumerate(CODES) if mask >> number & 1]


def _without(named: Life, life: Life, pauses: Pauses, today: date) -> tuple[date, ...]:
    """The days it would name, and is excused on."""
    end = today + AHEAD
    off = [(first, min(last or end, end)) for first, last in pauses.off]
    off += [(span.first, span.last) for day in pauses.skipped for span in spans(life, day, day)]
    excused = {
        date.fromordinal(day)
        for first, last in off
        for day in range(max(first, named.since).toordinal(), last.toordinal() + 1)
    }
    if not excused:
        return ()
    days = spans(named, named.since, max(excused))
    return tuple(span.first for span in days if span.first in excused)
