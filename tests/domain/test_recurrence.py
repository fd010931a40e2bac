"""RFC 5545 rules, from words to the days they name; calendars were read by hand."""

from __future__ import annotations

from datetime import date

import pytest

from trustlog.domain.cadences import Cadence, cadence_of
from trustlog.domain.errors import UnreadableError
from trustlog.domain.figures import days_per_slot
from trustlog.domain.recurrence import anchored, occurrences
from trustlog.domain.spans import Life, Version, eras

MON_TO_FRI, EVERY_DAY, SUNDAY = 0b0011111, 0b1111111, 6


@pytest.mark.parametrize(
    ("words", "rule", "active"),
    [
        pytest.param(
            "every 2 weeks on tue", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", MON_TO_FRI, id="in-words"
        ),
        pytest.param(
            *("Every 1 week on Tuesday,  thu", "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH", MON_TO_FRI),
            id="as-people-type",
        ),
        pytest.param(
            *("every 99 weeks on fri,sat,fri", "FREQ=WEEKLY;INTERVAL=99;BYDAY=FR,SA", EVERY_DAY),
            id="a-day-off-twice-named",
        ),
        pytest.param(
            *(" rrule:freq=monthly; byday=1mo; ", "FREQ=MONTHLY;BYDAY=1MO", MON_TO_FRI),
            id="a-rule-as-people-paste",
        ),
        pytest.param(
            *("FREQ=MONTHLY;BYDAY=MO,SA", "FREQ=MONTHLY;BYDAY=MO,SA", EVERY_DAY),
            id="a-day-off-in-a-rule",
        ),
        pytest.param("FREQ=DAILY", "FREQ=DAILY", EVERY_DAY, id="no-day-named"),
        pytest.param("FREQ=WEEKLY", "FREQ=WEEKLY", EVERY_DAY, id="the-weekday-of-its-anchor"),
        pytest.param(
            *("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1"),
            *(EVERY_DAY,),
            id="once-a-year",
        ),
        pytest.param(
            *("FREQ=MONTHLY;INTERVAL=1;BYDAY=FR;BYMONTHDAY=13;BYMONTH=3;BYSETPOS=1;WKST=MO",) * 2,
            *(MON_TO_FRI,),
            id="every-part-there-is",
        ),
        pytest.param(
            *("FREQ=WEEKLY;INTERVAL=1;BYDAY=MO", "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO", MON_TO_FRI),
            id="an-interval-makes-no-mask",
        ),
    ],
)
def test_a_rule_is_kept_as_its_text(words: str, rule: str, active: int) -> None:
    said = " ".join(words.casefold().split())

    assert cadence_of(words, week_start=SUNDAY) == Cadence(
        words=said, rule=rule, week_start=SUNDAY, active=active
    )


@pytest.mark.parametrize(
    ("words", "mask", "active"),
    [
        pytest.param("FREQ=WEEKLY;BYDAY=MO,WE,MO", 0b0000101, MON_TO_FRI, id="work-days"),
        pytest.param("FREQ=WEEKLY;BYDAY=SU;WKST=MO", 0b1000000, EVERY_DAY, id="a-day-off"),
    ],
)
def test_a_plain_weekly_rule_is_a_mask(words: str, mask: int, active: int) -> None:
    assert cadence_of(words, week_start=SUNDAY) == Cadence(
        words=words.casefold(), mask=mask, week_start=SUNDAY, active=active
    )


@pytest.mark.parametrize(
    "words",
    [
        *("every 0 weeks on tue", "every 100 weeks on tue", "every ² weeks on tue"),
        *("every 2 weeks on", "every 2 weeks on day", "every two weeks on tue"),
        *("FREQ=SECONDLY", "FREQ=HOURLY;INTERVAL=2", "BYDAY=MO", "FREQ"),
        *("FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31"),
        *("FREQ=DAILY;COUNT=3", "FREQ=DAILY;UNTIL=20270101", "FREQ=DAILY;BYHOUR=9"),
        *("FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;INTERVAL=100"),
        *("FREQ=DAILY;INTERVAL=", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY=", "FREQ=DAILY;;WKST=MO"),
        *("FREQ=MONTHLY;BYDAY=MO(1)", "FREQ=MONTHLY;BYDAY=XX", "FREQ=MONTHLY;BYDAY=MO,"),
        *("FREQ=YEARLY;BYDAY=60MO", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;WKST=XX"),
    ],
    ids=str,
)
def test_what_is_no_rule_or_ends_or_names_hours_is_refused(words: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        cadence_of(words)

    assert str(refused.value) == (
        f'I cannot read "{" ".join(words.casefold().split())}" as a cadence. Try every weekday,'
        " mon,wed,fri, 3/week, every 2 weeks on tue or FREQ=MONTHLY;BYDAY=1MO, without hours and"
        " without an end."
    )


@pytest.mark.parametrize(
    ("rule", "week_start", "days"),
    [
        # The pair of RFC 5545, 3.3.10: from Tue 5 Aug 1997, every other week, Tuesday and Sunday.
        pytest.param("", 0, ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"], id="monday"),
        pytest.param(
            "", SUNDAY, ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"], id="sunday"
        ),
        pytest.param(
            *(";WKST=SU", 0, ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]),
            id="the-rules-own-sunday",
        ),
        pytest.param(
            *(";WKST=MO", SUNDAY, ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]),
            id="the-rules-own-monday",
        ),
    ],
)
def test_every_second_week_is_counted_from_the_anchors_week(
    rule: str, week_start: int, days: list[str]
) -> None:
    first, last = date(1997, 8, 5), date(1997, 8, 31)
    cadence = cadence_of(f"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU{rule}", week_start=week_start)

    named = [day.isoformat() for day in occurrences(anchored(cadence, first), first, last)]

    assert named == days


@pytest.mark.parametrize(
    ("words", "days"),
    [
        # A mean month has 365.2425 / 12 = 30.436875 days, 5 / 7 of them work days: 21.740625.
        pytest.param("FREQ=DAILY;INTERVAL=3", 3.0, id="every-third-day"),
        pytest.param("FREQ=MONTHLY;BYDAY=1MO", 21.740625, id="a-monday-a-month"),
        pytest.param("FREQ=MONTHLY;BYMONTHDAY=1,15", 15.2184375, id="two-days-a-month"),
        pytest.param(
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", 21.740625, id="the-last-work-day"
        ),
        pytest.param("FREQ=MONTHLY", 30.436875, id="the-day-of-the-anchor"),
        pytest.param("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1", 365.2425, id="once-a-year"),
        pytest.param("FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1MO", 65.221875, id="a-monday-a-quarter"),
        pytest.param(
            *("FREQ=YEARLY;BYMONTH=1,4;BYDAY=MO;BYSETPOS=1,-1", 130.44375), id="two-of-two-months"
        ),
        pytest.param("FREQ=YEARLY;INTERVAL=2;BYDAY=1MO", 521.775, id="a-monday-every-second-year"),
    ],
)
def test_active_days_from_one_named_day_to_the_next(words: str, days: float) -> None:
    assert days_per_slot(cadence_of(words)) == pytest.approx(days, abs=1e-6)


def test_a_rule_that_rarely_names_a_day_may_follow_another() -> None:
    # 29 February: 2028 Tue, 2032 Sun, 2036 Fri, 2040 Wed, 2044 Mon.
    weekdays, leap_mondays = (
        cadence_of(words)
        for words in ("every weekday", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO")
    )
    since, changed = date(2026, 11, 16), date(2026, 11, 18)
    versions = (
        Version(since=since, cadence=weekdays),
        Version(since=changed, cadence=leap_mondays),
    )

    first, second = eras(Life(since=since, versions=versions))

    assert (first.begins, first.ends, second.begins) == (since, date(2044, 2, 29), first.ends)
