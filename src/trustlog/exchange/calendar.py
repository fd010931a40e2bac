"""A calendar as other programs read it: iCalendar, RFC 5545.

Times are floating: nine o'clock is nine wherever the person is. Each event has a number that rises
with the seconds, so that whoever has an older state of it takes this one in its place.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from icalendar import Alarm, Calendar, vRecur
from icalendar import Event as Component

from trustlog import __version__
from trustlog.domain.text import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from trustlog.domain.calendars import Event

END = "END:VCALENDAR"
LONG = timedelta(minutes=15)
"""How long a reminder with a time is drawn."""
FIRST = datetime(2020, 1, 1, tzinfo=UTC)
"""From when seconds are counted: the number fits 31 bits until 2088."""
DAY_ENDS = time(23, 59, 59)


def calendar_text(events: Iterable[Event], now: datetime) -> Iterator[str]:
    """The calendar in pieces, as it is at an instant."""
    whole = Calendar()
    whole.add("prodid", f"-//trustlog//trustlog {__version__}//EN")
    whole.add("version", "2.0")
    whole.add("x-wr-calname", "trustlog")
    head, _, tail = _text(whole).partition(END)
    yield head
    for event in events:
        yield _text(_component(event, now.astimezone(UTC).replace(microsecond=0)))
    yield END + tail


def _component(event: Event, now: datetime) -> Component:
    made = Component()
    made.add("uid", f"{event.uid}@trustlog")
    made.add("dtstamp", now)
    made.add("last-modified", now)
    made.add("sequence", int((now - FIRST).total_seconds()))
    made.add("summary", one_line(event.title))
    made.add("description", visible(event.text))
    made.add("dtstart", _start(event, event.day))
    if event.at is not None:
        made.add("duration", LONG)
    if event.rule is not None:
        made.add("rrule", _recurrence(event))
    if event.without:
        made.add("exdate", [_start(event, day) for day in event.without])
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    made.add("class", "PRIVATE")  # a calendar that colleagues may see tells them nothing
    made.add("transp", "TRANSPARENT")  # nobody is busy because of it
    if event.alarm is not None:
        made.add_component(_alarm(event, event.alarm))
    return made


def _alarm(event: Event, when: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one_line(event.title))
    alarm.add("trigger", when)
    return alarm


def _start(event: Event, day: date) -> date:
    return day if event.at is None else datetime.combine(day, event.at)


def _recurrence(event: Event) -> vRecur:
    rule: vRecur = vRecur.from_ical(event.rule or "")
    if event.last is not None:
        rule["UNTIL"] = [datetime.combine(event.last, DAY_ENDS)]
    return rule


def _text(component: Calendar | Component) -> str:
    text: str = component.to_ical().decode()
    return text
