"""Random journals of a few weeks, and the same without what is private in them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from tests.journals import DAY, emptied, habit, moment, operation, person, uid

from trustlog.domain.aims import Aim
from trustlog.domain.pauses import Off, Skip
from trustlog.domain.promises import Promise
from trustlog.store.aims import add_aim
from trustlog.store.habits import add_habit
from trustlog.store.moments import add_moment
from trustlog.store.pauses import add_off, add_skip
from trustlog.store.people import add_person
from trustlog.store.promises import add_promise

if TYPE_CHECKING:
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

FIRST = DAY - timedelta(40)
KNOWN = ("aisha", "priya", "tom")
"""Those who were brought in by themselves."""

HANDLES = (*KNOWN, "uma", "zed")
SLUGS = ("listening", "reading", "walking")
AIMS = ("candour", "calm")

days = st.integers(0, 40).map(lambda n: FIRST + timedelta(n))
flags = st.booleans()
moments = st.fixed_dictionaries(
    {
        "day": days,
        "habit": st.none() | st.sampled_from(SLUGS),
        "effect": st.sampled_from(["built", "neutral", "cost"]),
        "note": st.sampled_from(["", "said", "heard"]),
        "people": st.sets(st.sampled_from(HANDLES)).map(lambda found: tuple(sorted(found))),
        "tags": st.just(()) | st.just(("planning",)),
        "aims": st.sets(st.sampled_from(AIMS)).map(lambda found: tuple(sorted(found))),
        "private": flags,
    }
)
promises = st.fixed_dictionaries(
    {
        "person": st.sampled_from(HANDLES),
        "made": days,
        "due": st.none() | days,
        "state": st.sampled_from(["open", "kept", "broken", "released"]),
        "private": flags,
        "theirs": flags,
        "aims": st.sets(st.sampled_from(AIMS)).map(lambda found: tuple(sorted(found))),
    }
)
journals = st.fixed_dictionaries(
    {
        "habits": st.tuples(flags, flags, flags),
        "aims": st.tuples(flags, flags),
        "moments": st.lists(moments, max_size=8),
        "promises": st.lists(promises, max_size=4),
        "paused": days,
    }
)


def write(journal: Journal, said: dict[str, Any], *, private: bool) -> None:
    """Write a random journal, or what it would be had nothing private ever been written."""
    emptied(journal)
    with journal.changing(operation()) as change:
        change.step("all")
        _people(change, _named(said, private=private))
        shown = {slug for slug, hidden in zip(SLUGS, said["habits"], strict=True) if not hidden}
        aims = {slug for slug, hidden in zip(AIMS, said["aims"], strict=True) if not hidden}
        for number, slug in enumerate(SLUGS):
            if private or slug in shown:
                new = habit(slug, since=FIRST, private=slug not in shown)
                add_habit(change, new, uid(800 + number))
        for number, slug in enumerate(AIMS):
            if private or slug in aims:
                aim = Aim(slug=slug, kind="value", title=slug, since=FIRST)
                add_aim(change, aim.but(private=slug not in aims), uid(700 + number))
        journal.forget_kept()
        for slug in SLUGS if private else sorted(shown):
            add_off(change, Off(habit=slug, since=said["paused"], until=said["paused"], why=""))
            add_skip(change, Skip(habit=slug, day=FIRST + timedelta(3), why=""))
        known = {*AIMS} if private else aims
        for number, each in enumerate(said["moments"], start=1):
            if private or _is_public(each, shown):
                add_moment(change, moment(number, **{**each, "aims": _of(each, known)}))
        for number, each in enumerate(said["promises"], start=1):
            if private or not each["private"]:
                _promise(change, number, {**each, "aims": _of(each, known)})


def _named(said: dict[str, Any], *, private: bool) -> set[str]:
    """Who comes into the journal: those who were brought in, and whoever something names."""
    shown = {slug for slug, hidden in zip(SLUGS, said["habits"], strict=True) if not hidden}
    moments = [each for each in said["moments"] if private or _is_public(each, shown)]
    promises = [each for each in said["promises"] if private or not each["private"]]
    handles = {handle for each in moments for handle in each["people"]}
    return {*KNOWN, *handles, *(each["person"] for each in promises)}


def _is_public(each: dict[str, Any], shown: set[str]) -> bool:
    return not each["private"] and (each["habit"] is None or each["habit"] in shown)


def _people(change: Change, handles: set[str]) -> None:
    """Write the people; that some were brought in is known by their team."""
    for number, handle in enumerate(HANDLES):
        if handle in handles:
            team = "platform" if handle in KNOWN else None
            add_person(change, person(handle).but(since=FIRST, team=team), uid(900 + number))


def _of(each: dict[str, Any], known: set[str]) -> tuple[str, ...]:
    return tuple(slug for slug in each["aims"] if slug in known)


def _promise(change: Change, number: int, said: dict[str, Any]) -> None:
    settled = None if said["state"] == "open" else max(said["made"], DAY - timedelta(9))
    add_promise(
        change,
        Promise(number=number, uid=uid(200 + number), text=f"p {number}", settled=settled, **said),
    )
