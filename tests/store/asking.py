"""Surveys, interviews and self-checks for the small journal that has something in every table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.journals import DAY, uid

from trustlog.domain.checks import Check
from trustlog.domain.interviews import Interview
from trustlog.domain.surveys import Item, Round, Survey
from trustlog.store.checks import set_check
from trustlog.store.interviews import add_interview
from trustlog.store.surveys import add_round, add_survey, replace_round

if TYPE_CHECKING:
    from trustlog.store.changes import Change

PULSE = Survey(
    slug="pulse",
    uid=uid(730),
    title="Team pulse, 50 % of it",
    items=(
        Item(slug="open-talk", text="I can say what I think."),
        Item(slug="mistakes", text="Mistakes are held against you.", scale="1-7", reverse=True),
        Item(slug="recommend", text="Would you recommend us?", scale="0-10"),
        Item(slug="unasked", text="Never asked so far"),
    ),
)
FIRST = Round(
    day=date(1970, 1, 1),
    invited=9,
    responded=8,
    counts={"open-talk": (0, 1, 2, 3, 2), "recommend": (0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3)},
)
LATER = Round(
    day=DAY, invited=2, responded=2, counts={"mistakes": (0, 0, 0, 0, 0, 1, 1)}, minimum=3
)
UNANSWERED = FIRST.but(day=date(2026, 1, 2), responded=0, counts={})
BARE = Survey(slug="bare", uid=uid(731), title="bare", items=())
"""A survey, a round and an item that nothing refers to."""
HEARD = Interview(
    uid=uid(732), day=DAY, note="nobody knows\nwho decides", people=5, themes=("pace", "decisions")
)


def ask(change: Change) -> None:
    """Surveys with rounds and without, one written anew; what was heard; self-checks."""
    add_survey(change, PULSE)
    add_survey(change, BARE)
    add_round(change, "pulse", FIRST)
    add_round(change, "pulse", LATER)
    add_round(change, "pulse", UNANSWERED)
    replace_round(change, "pulse", FIRST.but(responded=9, counts={"open-talk": (9, 0, 0, 0, 0)}))
    add_interview(change, HEARD)
    add_interview(change, HEARD.but(uid=uid(733), day=date(9999, 12, 31), themes=()))
    seen = Check(framework="culture-seven", element="vision", since=date(2026, 10, 1), value=4)
    for check in (seen, seen.but(value=3, note="goals moved"), seen.but(since=date(1970, 1, 1))):
        set_check(change, check)
