"""Which questions `reflect` asks of a journal as it was lived, week by week."""

from __future__ import annotations

import json
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.command.conftest import Trustlog

ANSWERED = ("--answer", "1=one", "--answer", "2=two", "--answer", "3=three")
LIVED: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "nobody was thanked": (
        ("2026-11-16 habit adopt recognition",),
        ["q15", "q01", "q02"],
    ),
    # Breaking it takes follow-through up on Wednesday, which asks for two days until Sunday.
    "a promise was broken": (
        (
            "2026-11-16 promise to tom tomorrow send the plan",
            "2026-11-18 promise break 1 no time",
            "2026-11-19 note told him why --with tom",
        ),
        ["q05", "habit/follow-through", "q01"],
    ),
    "somebody was overlooked": (
        ("2026-11-09 person add jonas --every 7", "2026-11-17 note a day of papers"),
        ["q12", "q01", "q02"],
    ),
    "all is well": (
        (
            *(f"2026-11-{day} add listening --with mei" for day in range(16, 21)),
            "2026-11-20 promise to mei mon send it",
        ),
        ["q10", "q01", "q02"],
    ),
}


def asked(trustlog: Trustlog, now: str) -> list[list[str]]:
    """The ids of what every reflection asked, newest first."""
    found = json.loads(trustlog("reflections", "--json", now=now).out)["reflections"]
    return [[each["id"] for each in one["answers"]] for one in found]


@pytest.mark.parametrize(("lines", "ids"), LIVED.values(), ids=LIVED)
def test_the_questions_follow_the_week(
    lines: tuple[str, ...], ids: list[str], trustlog: Trustlog
) -> None:
    for line in lines:
        day, *words = line.split()
        trustlog(*words, now=f"{day}T12:00")
    now = "2026-11-20T16:05"
    first = json.loads(trustlog("report", "--json", now=now).out)["question"]
    trustlog("reflect", *ANSWERED, now=now)

    newest = json.loads(trustlog("reflections", "show", "--json", now=now).out)["reflection"]
    assert asked(trustlog, now) == [ids]
    assert newest["answers"][0]["question"] == first


@pytest.mark.parametrize("kind", ["week", "month"])
def test_through_a_quarter_and_more_no_question_returns_within_four(
    kind: str, trustlog: Trustlog
) -> None:
    chance = Random(kind)  # noqa: S311  # the same quarter every time
    trustlog("habit", "adopt", "listening", "recognition", now="2026-01-05T09:00")
    trustlog("person", "add", "jonas", now="2026-01-05T09:00")
    trustlog("promise", "to", "jonas", "tomorrow", "call", now="2026-01-05T09:00")
    days = [
        date(2026, 1, 9) + timedelta(7) * n if kind == "week" else date(2026, 1 + n, 27)
        for n in range(13 if kind == "week" else 10)
    ]
    for day in days:
        for words in ("listening", "recognition", "recognition --with jonas"):
            if chance.random() < 0.5:
                trustlog("add", *words.split(), now=f"{day}T09:00")
        trustlog("reflect", kind, *ANSWERED, now=f"{day}T16:00")

    found = asked(trustlog, f"{days[-1]}T17:00")
    assert [len(set(ids)) for ids in found] == [3] * len(days)
    for place, ids in enumerate(found):
        before = {slug for one in found[place + 1 : place + 5] for slug in one}
        assert not before & {*ids}
