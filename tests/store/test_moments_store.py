"""What is written is read back equal, from every table, on both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from tests.journals import DAY, dump, habit, moment, operation, person, uid, wrong_checksums

from trustlog.domain.cadences import cadence_of
from trustlog.domain.moments import Filters
from trustlog.store.connection import StoreError
from trustlog.store.habits import add_habit
from trustlog.store.moments import add_moment, remove_moment, replace_moment
from trustlog.store.people import add_person
from trustlog.store.reached import contacts_counted
from trustlog.store.settings import remove_setting, set_setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.domain.moments import Moment
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

EVERY_DAY = Filters(since=date.min, until=date.max)
APIA = timezone(timedelta(hours=13))


def changed(journal: Journal, number: int, work: Callable[[Change], None]) -> None:
    with journal.changing(operation("try", number)) as change:
        change.step("it")
        work(change)


@pytest.fixture
def team(journal: Journal) -> Journal:
    """A journal with two habits and three people, none in the order of the alphabet."""

    def work(change: Change) -> None:
        add_habit(change, habit("recognition"), uid(1001))
        add_habit(change, habit("listening", aliases=("li", "hear")), uid(1002))
        for number, handle in enumerate(("tom", "priya", "\u674e\u5a1c")):
            add_person(change, person(handle), uid(1003 + number))

    changed(journal, 1000, work)
    return journal


MOMENTS = {
    "plain": moment(),
    "everything": moment(
        habit="listening",
        effect="cost",
        note="Cut Priya off \u2013 twice.\n50 % of it my fault \U0001f389",
        people=("priya", "tom", "\u674e\u5a1c"),
        tags=("hard", "planning"),
        private=True,
    ),
    "another-zone": moment(at=datetime(2026, 11, 21, 4, 40, tzinfo=APIA), utc_offset=780),
    "part-of-a-second": moment(at=datetime(2026, 11, 20, 15, 40, 1, 2, tzinfo=UTC)),
    "no-time": moment(day=date(2026, 11, 19), timed=False),
    "first-day": moment(day=date(1, 1, 1), at=datetime(7, 1, 1, tzinfo=UTC)),
    "last-day": moment(day=date(9999, 12, 31), at=datetime(9998, 1, 1, tzinfo=UTC)),
    "signs": moment(
        note="""it's "q" \\ %s %(x)s :x ? {"a": null} -- ;""", tags=("a/b_c", "\u0636")
    ),
    "longest": moment(note="\U0001f389" * 100_000),
}


@pytest.mark.parametrize("written", MOMENTS.values(), ids=MOMENTS)
def test_a_moment_is_read_back_as_it_was_written(written: Moment, team: Journal) -> None:
    changed(team, 1, lambda change: add_moment(change, written))

    read = team.moments.numbered(1)

    assert read == written
    assert read is not None
    assert read.at.tzinfo is UTC
    assert (type(read.day), type(read.timed), type(read.private)) == (date, bool, bool)
    assert team.moments.newest() == written
    with team.reading():
        assert list(team.moments.listed(EVERY_DAY)) == [written]
        assert list(team.moments.in_order(EVERY_DAY, private=True)) == [written]
    assert wrong_checksums(team) == []


def test_people_and_tags_come_back_in_their_own_order(team: Journal) -> None:
    said = moment(people=("tom", "\u674e\u5a1c", "priya"), tags=("planning", "hard"))

    changed(team, 1, lambda change: add_moment(change, said))

    read = team.moments.newest()
    assert read is not None
    assert read.people == ("priya", "tom", "\u674e\u5a1c")
    assert read.tags == ("hard", "planning")


def test_an_edited_moment_is_the_new_one_alone(team: Journal) -> None:
    before = moment(people=("tom", "priya"), tags=("hard",), note="before", habit="listening")
    after = before.but(
        day=date(2026, 11, 18),
        people=("priya", "\u674e\u5a1c"),
        tags=("hard", "late"),
        note="after",
        habit=None,
    )
    changed(team, 1, lambda change: add_moment(change, before))
    changed(team, 2, lambda change: replace_moment(change, after))

    assert team.moments.numbered(1) == after
    with team.reading():
        for leader in ({"person": "\u674e\u5a1c"}, {"tag": "late"}, {"tag": "hard"}):
            assert list(team.moments.listed(EVERY_DAY.but(**leader))) == [after]
        on_the_day = Filters(since=after.day, until=after.day, person="priya")
        assert list(team.moments.listed(on_the_day)) == [after]
        assert list(team.moments.listed(EVERY_DAY.but(person="tom"))) == []
    assert wrong_checksums(team) == []


def test_a_removed_moment_leaves_no_row(team: Journal) -> None:
    changed(team, 1, lambda change: add_moment(change, moment(people=("tom",), tags=("hard",))))
    changed(team, 2, lambda change: remove_moment(change, 1))

    assert team.moments.numbered(1) is None
    assert team.moments.newest() is None
    left = dump(team)
    assert (left["moment"], left["moment_person"], left["moment_tag"]) == ([], [], [])


def test_habits_and_people_are_read_back_in_the_order_they_came(team: Journal) -> None:
    review = habit(
        "weekly-review",
        title="Weekly review",
        cadence=cadence_of("2/month", week_start=6),
        since=date(2026, 2, 28),
        framework="Radical Candor",
        question="What did I miss?",
        cue="After lunch on Friday",
        aliases=("wr", "review"),
        private=True,
    )
    changed(team, 1, lambda change: add_habit(change, review, uid(1)))

    assert [each.slug for each in team.habits()] == ["recognition", "listening", "weekly-review"]
    assert team.habits()[-1] == review.but(aliases=("review", "wr"))
    assert [each.private for each in team.practised()] == [False, False, True]
    assert sorted(team.practised()[1].aliases) == ["hear", "li"]
    assert team.people() == [person("tom"), person("priya"), person("\u674e\u5a1c")]
    assert team.names() == {"tom": "Tom", "priya": "Priya", "\u674e\u5a1c": "\u674e\u5a1c"}
    assert wrong_checksums(team) == []


def test_settings_are_kept_changed_and_let_go(journal: Journal) -> None:
    changed(journal, 1, lambda change: set_setting(change, "week_start", "sunday"))
    changed(journal, 2, lambda change: set_setting(change, "work_days", "mon,tue"))
    changed(journal, 3, lambda change: set_setting(change, "week_start", "monday"))
    assert journal.settings() == {"week_start": "monday", "work_days": "mon,tue"}
    assert wrong_checksums(journal) == []

    changed(journal, 4, lambda change: remove_setting(change, "work_days"))

    assert journal.settings() == {"week_start": "monday"}


def test_counts_of_a_period_are_of_its_days_alone(team: Journal) -> None:
    def work(change: Change) -> None:
        listening = {"habit": "listening", "people": ("priya",)}
        add_moment(change, moment(1, day=date(2026, 11, 15), **listening))
        add_moment(change, moment(2, day=date(2026, 11, 16), **listening, effect="neutral"))
        add_moment(change, moment(3, day=date(2026, 11, 16), **listening))
        add_moment(change, moment(4, day=date(2026, 11, 18), habit="recognition", effect="cost"))
        add_moment(change, moment(5, day=DAY, people=("priya", "tom"), effect="cost"))
        add_moment(change, moment(6, day=date(2026, 11, 21), habit="recognition"))

    changed(team, 1, work)
    week = (date(2026, 11, 16), DAY)

    assert team.days_done(*week) == {"listening": (date(2026, 11, 16),)}
    assert team.effects_counted(*week) == {"built": 1, "neutral": 1, "cost": 2}
    assert contacts_counted(team, *week) == {"priya": (3, 1), "tom": (1, 1), "李娜": (0, 0)}


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"effect": "splendid"}, id="effect"),
        pytest.param({"note": "x" * 100_001}, id="note-too-long"),
        pytest.param({"number": 7}, id="number-given-twice"),
        pytest.param({"uid": uid(7)}, id="identity-given-twice"),
    ],
)
def test_what_breaks_a_rule_of_the_tables_is_refused(wrong: dict[str, Any], team: Journal) -> None:
    changed(team, 1, lambda change: add_moment(change, moment(7)))
    before = dump(team)

    with pytest.raises(StoreError, match="refused"):
        changed(team, 2, lambda change: add_moment(change, moment(8).but(**wrong)))

    assert dump(team) == before
