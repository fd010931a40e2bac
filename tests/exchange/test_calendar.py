"""A calendar to the byte, and whatever is typed comes back from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from icalendar import Calendar
from tests.safety.hostile import WORDS, driving

from trustlog import __version__
from trustlog.domain.calendars import Event
from trustlog.domain.text import one_line, visible
from trustlog.exchange.calendar import calendar_text

NOW = datetime(2026, 11, 20, 15, 40, 0, 999, tzinfo=UTC)
HABIT = Event(
    uid="habit-1",
    title="Listen; without a screen",
    text="Screen aside.\ntrustlog add listening",
    day=date(2026, 11, 20),
    at=time(9),
    rule="FREQ=WEEKLY;BYDAY=MO,FR",
    last=date(2026, 12, 31),
    without=(date(2026, 11, 23), date(2026, 11, 27)),
    alarm=timedelta(minutes=-5),
)
PROMISE = Event(
    uid="promise-1",
    title="To Zoë: send the plan, which is so long that the line is folded, unreadably",
    text="p24",
    day=date(2026, 11, 27),
    cancelled=True,
)
WRITTEN = f"""\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//trustlog//trustlog {__version__}//EN
X-WR-CALNAME:trustlog
BEGIN:VEVENT
SUMMARY:Listen\\; without a screen
DTSTART:20261120T090000
DURATION:PT15M
DTSTAMP:20261120T154000Z
UID:habit-1@trustlog
SEQUENCE:217352400
RRULE:FREQ=WEEKLY;UNTIL=20261231T235959;BYDAY=MO,FR
EXDATE:20261123T090000,20261127T090000
CLASS:PRIVATE
DESCRIPTION:Screen aside.\\ntrustlog add listening
LAST-MODIFIED:20261120T154000Z
STATUS:CONFIRMED
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Listen\\; without a screen
TRIGGER:-PT5M
END:VALARM
END:VEVENT
BEGIN:VEVENT
SUMMARY:To Zoë: send the plan\\, which is so long that the line is folded
 \\, unreadably
DTSTART;VALUE=DATE:20261127
DTSTAMP:20261120T154000Z
UID:promise-1@trustlog
SEQUENCE:217352400
CLASS:PRIVATE
DESCRIPTION:p24
LAST-MODIFIED:20261120T154000Z
STATUS:CANCELLED
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"""


def text_of(*events: Event) -> str:
    return "".join(calendar_text(events, NOW))


def test_a_calendar_is_written_so() -> None:
    assert text_of(HABIT, PROMISE) == WRITTEN.replace("\n", "\r\n")


def test_a_calendar_without_events_can_be_read_too() -> None:
    assert Calendar.from_ical(text_of()).events == []


def test_a_later_state_of_an_event_has_a_higher_number() -> None:
    later = "".join(calendar_text([PROMISE], NOW + timedelta(seconds=1)))

    numbers = [Calendar.from_ical(text).events[0]["SEQUENCE"] for text in (text_of(PROMISE), later)]
    assert numbers == [217352400, 217352401]


@given(WORDS, WORDS)
def test_whatever_is_typed_comes_back(title: str, text: str) -> None:
    written = text_of(HABIT.but(title=title, text=text))
    [event] = Calendar.from_ical(written).events

    assert (event["SUMMARY"], event["DESCRIPTION"]) == (one_line(title), visible(text))
    assert driving(written.replace("\r\n", "\n")) == []
    assert max(len(line.encode()) for line in written.split("\r\n")) <= 75
