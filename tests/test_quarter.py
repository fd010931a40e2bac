"""A quarter worked out by hand, typed at the command line day by day and asked for in JSON.

No command line says the urgency itself, of which the order shows; the moments with people who are
not counted; nor a part of a period as seen from a later day: that is asked for on its last day.
"""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from tests.domain.quarter import MOMENTS
from tests.domain.quarter_accounts import ACCOUNTS, Said
from tests.domain.quarter_gaps import COVERAGES, GAPS
from tests.domain.quarter_lists import LISTS
from tests.domain.quarter_promises import PROMISES
from tests.domain.quarter_tables import TABLES
from tests.domain.quarter_told import moments_on
from tests.fronts import JOURNAL
from tests.journals import UNDOABLE, dump, journal_in
from tests.quarters import ASKED, SHORT, SO_FAR, WEEK_9, play, report_of, typed
from tests.screens import said

if TYPE_CHECKING:
    from pathlib import Path

    from tests.domain.quarter import Told
    from tests.domain.quarter_attention import Row, Seen
    from tests.domain.quarter_lists import Listed
    from tests.journals import Rows

    Homes = dict[str, Path]

LAST = "2026-03-29"
CHANGED = ("2026-02-23", "2026-02-27")
"""A part of a week of which something was taken back later: no command line can ask for it."""
REACHED = [*(each for each in COVERAGES if each[1:3] != CHANGED), *WEEK_9]
QUARTERS = [
    *SO_FAR,
    *(each for each in ACCOUNTS if each.id in ("january-seen-on-its-last-day", "quarter-so-far")),
]
"""January on its last day is all that the quarter holds so far."""
TODAYS = {each.today for each in (*ACCOUNTS, *LISTS, *TABLES)}
DAYS = {*TODAYS, *SHORT, *(today for _, today, _, _ in GAPS)}


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Homes:
    """The journal of each evening that is looked at."""
    return play(tmp_path_factory.mktemp("quarter"), DAYS)


def told(homes: Homes, today: str, *words: str) -> dict[str, Any]:
    """What a command answers in JSON on the evening of a day."""
    answer: dict[str, Any] = json.loads(said([*words, "--json"], homes[today], today + ASKED))
    assert answer.get("today", today) == today
    return answer


def held(home: Path) -> dict[str, Rows]:
    """Every row of the journal but for its steps of undo."""
    with closing(journal_in(home / JOURNAL)) as journal:
        return dump(journal, UNDOABLE)


def numbers(promises: list[dict[str, Any]]) -> tuple[int, ...]:
    return tuple(promise["number"] for promise in promises)


def account(expected: Said) -> dict[str, Any]:
    return {
        "kept_on_time": expected.on_time,
        "kept_late": expected.late,
        "broken": expected.broken,
        "moved_in_time": expected.moved_in_time,
        "released": expected.released,
        "overdue": expected.overdue,
        "open": expected.open,
        "far_over": expected.far_over,
        "rate": expected.rate and expected.rate[0] / expected.rate[1],
    }


def attention(row: Row) -> dict[str, Any]:
    return {
        "handle": row.handle,
        "moments": row.moments,
        "cost": row.cost,
        "moments_this_week": row.week,
        "cost_this_week": row.week_cost,
        "last": row.last or None,
        "days": row.days,
        "over": row.over,
        "overdue_ratio": pytest.approx(row.ratio, abs=5e-7),
        "share": pytest.approx(row.share, abs=5e-7),
        "thanks": row.thanks,
        "feedback": row.feedback,
    }


@pytest.mark.parametrize("expected", LISTS, ids=lambda expected: expected.today)
def test_the_list_of_a_day(homes: Homes, expected: Listed) -> None:
    listed = told(homes, expected.today, "promise", "list")
    groups = [numbers(listed[name]) for name in ("overdue", "this_week", "later", "someday")]

    assert groups == [expected.overdue, expected.this_week, expected.later, expected.someday]
    assert numbers(listed["theirs"]) == expected.theirs
    own = [number for number, _ in expected.order if number not in expected.theirs]
    assert [number for group in groups for number in group] == own


@pytest.mark.parametrize("expected", QUARTERS, ids=lambda expected: expected.id)
def test_the_list_says_how_the_quarter_went_so_far(homes: Homes, expected: Said) -> None:
    listed = told(homes, expected.today, "promise", "list")

    assert listed["since"] == expected.since
    assert listed["account"] == account(expected)


def test_the_last_list_in_words(homes: Homes) -> None:
    assert said(["promise", "list"], homes[LAST], LAST + ASKED).endswith("""
Since 1 Jan: 21 of 27 kept (78 %), 7 of them late · 5 broken · 3 released ·
7 moved in time · 2 overdue and still open
""")


@pytest.mark.parametrize("expected", [*ACCOUNTS, *SO_FAR], ids=lambda expected: expected.id)
def test_a_report_says_what_was_kept(homes: Homes, expected: Said) -> None:
    today = expected.until if expected.until in SHORT else expected.today

    report = told(homes, today, *report_of(expected.since, expected.until))

    period = report.get("period") or report["week"]
    assert period["first"] == expected.since
    assert min(period["last"], today) == min(expected.until, today)
    assert report["account"] == account(expected)


@pytest.mark.parametrize("expected", REACHED, ids=lambda expected: "_".join(expected[:3]))
def test_a_report_says_whom_it_reached(
    homes: Homes, expected: tuple[str, str, str, int, int]
) -> None:
    today, since, until, reached, people = expected

    report = told(homes, today, *report_of(since, until))

    assert len(report["met"]) == reached
    assert len(report["met"]) + len(report["unmet"]) == people


@pytest.mark.parametrize("expected", TABLES, ids=lambda expected: expected.today)
def test_the_table_of_people(homes: Homes, expected: Seen) -> None:
    table = told(homes, expected.today, "people")
    counted = [row for row in expected.rows if row.over is not None]
    others = [row for row in expected.rows if row.over is None]
    rows = table["people"]

    for row in rows:
        del row["name"], row["every"], row["reached"], row["reached_this_week"]
    assert rows == [attention(row) for row in counted]
    assert (table["since"], table["week"]) == (expected.since, expected.week)
    assert (table["reached"], table["counted"]) == expected.reached
    assert table["reached_this_week"] == expected.reached_this_week
    assert table["moments"] == expected.total
    assert table["even_share"] == pytest.approx(expected.even, abs=5e-7)
    assert table["not_counted"] == [row.handle for row in others]
    for row in others:
        prepared = told(homes, expected.today, "prep", row.handle)
        assert (prepared["last"], prepared["days"]) == (row.last, row.days)


@pytest.mark.parametrize(
    ("handle", "today", "days", "over"), GAPS, ids=[f"{gap[0]}-{gap[1]}" for gap in GAPS]
)
def test_how_long_somebody_waited(
    homes: Homes, handle: str, today: str, days: int, over: int | None
) -> None:
    table = told(homes, today, "people")
    found = [(row["days"], row["over"]) for row in table["people"] if row["handle"] == handle]

    if over is None:
        assert handle in table["not_counted"]
        assert told(homes, today, "prep", handle)["days"] == days
    else:
        assert found == [(days, over)]


def test_the_journal_holds_the_promises(homes: Homes) -> None:
    listed = told(homes, LAST, "promise", "list", "--all")
    groups = ("overdue", "this_week", "later", "someday", "theirs", "settled")
    found = {promise["number"]: promise for name in groups for promise in listed[name]}

    assert len(found) == len(PROMISES)
    for row in PROMISES:
        moves = [act for act in row.acts if act[0] == "move"]
        promise = found[row.number]
        assert (promise["person"], promise["theirs"]) == (row.who, row.theirs)
        assert (promise["text"], promise["made"]) == (row.text, row.made)
        assert promise["due"] == ((moves[-1][2] if moves else row.due) or None)
        assert promise["state"] == row.end
        assert promise["settled"] == (None if row.end == "open" else row.acts[-1][1])
        assert [(each["day"], each["due"], each["why"]) for each in promise["moves"]] == [
            (day, due or None, why) for _, day, due, why in moves
        ]


@pytest.mark.parametrize(
    "row", [row for row in PROMISES if row.end != "open"], ids=lambda row: f"p{row.number}"
)
def test_a_promise_says_how_late_it_was(homes: Homes, row: Told) -> None:
    shown = said(["promise", "show", str(row.number)], homes[LAST], LAST + ASKED)
    [state] = [line for line in shown.splitlines() if line.startswith("  State ")]

    assert state.startswith(f"  State    {row.end} on ")
    if row.late and not row.theirs:
        assert state.endswith(f", {row.late} day{'s' if row.late > 1 else ''} late")
    else:
        assert "late" not in state


def test_the_journal_holds_the_moments(homes: Homes) -> None:
    listed = told(homes, LAST, "list", "--limit", "100")
    found = [
        (each["day"], each["habit"] or "", tuple(each["people"]), each["effect"])
        for each in listed["moments"]
    ]

    assert sorted(found) == sorted(
        (each.day, each.habit or "", each.people, each.effect)
        for each in moments_on(MOMENTS, PROMISES, LAST)
    )


def test_undo_goes_back_through_every_evening_to_an_empty_journal(
    homes: Homes, tmp_path: Path
) -> None:
    home = shutil.copytree(homes[LAST], tmp_path / "copy")
    lines, evenings = typed(), sorted(homes)
    while evenings:
        assert held(home) == held(homes[evenings.pop()])
        before = evenings[-1] if evenings else ""
        while lines and lines[-1].now[:10] > before:
            said(["undo", "--yes"], home, LAST + ASKED)
            lines.pop()

    assert held(home) == {table: [] for table in UNDOABLE}
