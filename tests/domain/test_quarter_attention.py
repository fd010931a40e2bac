"""Whom a quarter reached, against figures worked out by hand."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.domain import quarter_screens
from tests.domain.quarter import MOMENTS, OFF, PEOPLE
from tests.domain.quarter_gaps import COVERAGES, GAPS
from tests.domain.quarter_promises import PROMISES
from tests.domain.quarter_tables import TABLES
from tests.domain.quarter_told import (
    contact_with,
    day_of,
    moments_on,
    person_of,
    spans_of,
    window_of,
)

from trustlog.domain.attention import (
    Attention,
    Contact,
    Window,
    attention,
    coverage,
    days_over,
    days_since,
)

if TYPE_CHECKING:
    from tests.domain.quarter_attention import Row, Seen

TEAM = [person_of(someone) for someone in PEOPLE]
DAYS_OFF = spans_of(OFF)


def seen_from(today: str, window: Window) -> list[Attention]:
    """The table of a window, by what had been logged by a day."""
    logged = moments_on(MOMENTS, PROMISES, today)
    contacts = {each.handle: contact_with(each.handle, logged, window) for each in TEAM}
    known = [each for each in TEAM if each.since <= window.until]
    return attention(known, contacts, DAYS_OFF, window)


def held(expected: Seen, found: list[Attention]) -> None:
    assert [row.handle for row in found] == [row.handle for row in expected.rows]
    for row, said in zip(found, expected.rows, strict=True):
        assert shown(row) == wanted(said)
    covered = coverage(found)
    assert (covered.reached, covered.people) == expected.reached
    assert covered.reached_this_week == expected.reached_this_week
    assert covered.moments == expected.total
    assert covered.even_share == pytest.approx(expected.even, abs=5e-7)


def shown(row: Attention) -> dict[str, object]:
    own = row.as_dict()
    for name in ("covered", "reached", "reached_this_week"):
        del own[name]
    return own


def wanted(row: Row) -> dict[str, object]:
    return {
        "handle": row.handle,
        "moments": row.moments,
        "cost": row.cost,
        "week_moments": row.week,
        "week_cost": row.week_cost,
        "last": day_of(row.last),
        "days": row.days,
        "over": row.over,
        "ratio": None if row.ratio is None else pytest.approx(row.ratio, abs=5e-7),
        "share": None if row.share is None else pytest.approx(row.share, abs=5e-7),
        "thanks": row.thanks,
        "feedback": row.feedback,
    }


@pytest.mark.parametrize("expected", TABLES, ids=lambda expected: expected.today)
def test_the_table_of_a_day(expected: Seen) -> None:
    window = window_of(expected.since, expected.week, expected.today)

    held(expected, seen_from(expected.today, window))


@pytest.mark.parametrize(
    ("today", "since", "until", "reached", "people"),
    COVERAGES,
    ids=[f"{since}-to-{until}" for _, since, until, _, _ in COVERAGES],
)
def test_a_period_reaches_people(
    today: str, since: str, until: str, reached: int, people: int
) -> None:
    found = coverage(seen_from(today, window_of(since, since, min(until, today))))

    assert (found.reached, found.people) == (reached, people)


@pytest.mark.parametrize(
    ("handle", "today", "days", "over"), GAPS, ids=[f"{gap[0]}-{gap[1]}" for gap in GAPS]
)
def test_a_person_is_past_their_cadence(
    handle: str, today: str, days: int, over: int | None
) -> None:
    [person] = [each for each in TEAM if each.handle == handle]
    window = window_of(today, today, today)
    last = contact_with(handle, moments_on(MOMENTS, PROMISES, today), window).last

    assert days_since(person, last, window.until) == days
    assert days_over(person, last, DAYS_OFF, window.until) == over


def test_the_other_team_on_friday() -> None:
    said = quarter_screens.FRIDAY
    contacts = {
        row.handle: Contact(
            moments=row.moments,
            cost=row.cost,
            week_moments=row.week,
            week_cost=row.week_cost,
            last=day_of(row.last),
            thanks=day_of(quarter_screens.THANKS[row.handle]),
            feedback=day_of(quarter_screens.FEEDBACK[row.handle]),
        )
        for row in said.rows
    }
    off = spans_of(quarter_screens.OFF)
    people = [person_of(someone) for someone in quarter_screens.PEOPLE]

    held(said, attention(people, contacts, off, window_of(said.since, said.week, said.today)))


@pytest.mark.parametrize(
    ("handle", "last", "days", "over"),
    quarter_screens.QUIET_ON_MONDAY,
    ids=[row[0] for row in quarter_screens.QUIET_ON_MONDAY],
)
def test_the_other_team_on_monday(handle: str, last: str, days: int, over: int) -> None:
    [person] = [person_of(each) for each in quarter_screens.PEOPLE if each.handle == handle]
    off = spans_of(quarter_screens.OFF)
    monday = date(2026, 11, 23)

    assert days_since(person, date.fromisoformat(last), monday) == days
    assert days_over(person, date.fromisoformat(last), off, monday) == over
