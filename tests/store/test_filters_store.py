"""Listings and counts hold against a filter written in plain Python, over random journals."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.journals import (
    DAY,
    emptied,
    habit,
    hasty,
    moment,
    operation,
    person,
    uid,
    wrong_checksums,
)

from trustlog.domain.aims import Aim
from trustlog.domain.moments import EFFECTS, Filters, Moment
from trustlog.store.aims import add_aim
from trustlog.store.habits import add_habit
from trustlog.store.moments import add_moment
from trustlog.store.people import add_person
from trustlog.store.reached import contacts_counted

if TYPE_CHECKING:
    import pytest

    from trustlog.store.journal import Journal

HABITS, PEOPLE, TAGS = ("listening", "review"), ("priya", "tom", "li"), ("hard", "plan")
AIMS = ("growth", "candour")
DAYS = [DAY - timedelta(days=n) for n in range(5)]


def some(of: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.sets(st.sampled_from(of)).map(lambda found: tuple(sorted(found)))


moments = st.lists(
    st.fixed_dictionaries(
        {
            "day": st.sampled_from(DAYS),
            "habit": st.sampled_from((None, *HABITS)),
            "effect": st.sampled_from(EFFECTS),
            "people": some(PEOPLE),
            "tags": some(TAGS),
            "aims": some(AIMS),
            "private": st.booleans(),
        }
    ),
    max_size=12,
).map(lambda said: [moment(number, **each) for number, each in enumerate(said, start=1)])

filters = st.builds(
    Filters,
    since=st.sampled_from([date.min, *DAYS]),
    until=st.sampled_from([date.max, *DAYS]),
    habit=st.sampled_from((None, *HABITS, "unknown")),
    person=st.sampled_from((None, *PEOPLE, "nobody")),
    tag=st.sampled_from((None, *TAGS, "none")),
    aim=st.sampled_from((None, None, *AIMS, "nowhere")),
)


def passes(each: Moment, asked: Filters) -> bool:
    return (
        asked.since <= each.day <= asked.until
        and asked.habit in (None, each.habit)
        and (asked.person is None or asked.person in each.people)
        and (asked.tag is None or asked.tag in each.tags)
        and (asked.aim is None or asked.aim in each.aims)
    )


def in_order(found: list[Moment], asked: Filters) -> list[Moment]:
    """Those that pass, by day and then as they were logged."""
    kept = [each for each in found if passes(each, asked)]
    return sorted(kept, key=lambda each: (each.day, each.number))


def write(journal: Journal, found: list[Moment]) -> None:
    emptied(hasty(journal))
    with journal.changing(operation()) as change:
        change.step("all")
        for number, slug in enumerate(HABITS):
            add_habit(change, habit(slug), uid(100 + number))
        for number, handle in enumerate(PEOPLE):
            add_person(change, person(handle), uid(200 + number))
        for number, slug in enumerate(AIMS):
            aim = Aim(slug=slug, kind="value", title=slug, since=DAYS[0])
            add_aim(change, aim, uid(300 + number))
        journal.forget_kept()
        for each in found:
            add_moment(change, each)


def examples(request: pytest.FixtureRequest) -> int:
    """A server takes its time to be emptied."""
    return 60 if "sqlite" in request.node.name else 20


def test_filters_combine_newest_first_up_to_a_limit(
    journal: Journal, request: pytest.FixtureRequest
) -> None:
    @settings(max_examples=examples(request))
    @given(moments, st.lists(st.tuples(filters, st.none() | st.integers(1, 5)), max_size=12))
    def holds(found: list[Moment], asked: list[tuple[Filters, int | None]]) -> None:
        write(journal, found)
        for each, limit in asked:
            expected = in_order(found, each)[::-1][:limit]
            with journal.reading():
                assert list(journal.moments.listed(each, limit)) == expected
        assert wrong_checksums(journal) == []

    holds()


def test_what_goes_out_is_in_order_and_private_only_if_asked(
    journal: Journal, request: pytest.FixtureRequest
) -> None:
    @settings(max_examples=examples(request))
    @given(moments, st.lists(st.tuples(filters, st.booleans()), max_size=12))
    def holds(found: list[Moment], asked: list[tuple[Filters, bool]]) -> None:
        write(journal, found)
        for each, private in asked:
            expected = [one for one in in_order(found, each) if private or not one.private]
            with journal.reading():
                assert list(journal.moments.in_order(each, private=private)) == expected

    holds()


def test_counts_are_those_of_the_moments(journal: Journal, request: pytest.FixtureRequest) -> None:
    @settings(max_examples=examples(request))
    @given(moments, st.sampled_from(DAYS), st.sampled_from(DAYS))
    def holds(found: list[Moment], since: date, until: date) -> None:
        write(journal, found)
        within = [each for each in found if since <= each.day <= until]
        assert journal.effects_counted(since, until) == Counter(each.effect for each in within)
        assert contacts_counted(journal, since, until) == _met(within)
        assert journal.days_done(since, until) == _done(within)

    holds()


def _met(found: list[Moment]) -> dict[str, tuple[int, int]]:
    met: dict[str, tuple[int, int]] = {}
    for handle in PEOPLE:
        theirs = [each for each in found if handle in each.people]
        met[handle] = (len(theirs), sum(each.effect == "cost" for each in theirs))
    return met


def _done(found: list[Moment]) -> dict[str, tuple[date, ...]]:
    done: dict[str, Any] = {}
    for each in found:
        if each.habit is not None and each.effect != "cost":
            done.setdefault(each.habit, set()).add(each.day)
    return {slug: tuple(sorted(days)) for slug, days in done.items()}
