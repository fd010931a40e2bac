"""The records that the rows of a quarter stand for, as they were on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.domain.quarter import Happened

from trustlog.domain.attention import Contact, Window
from trustlog.domain.people import Person
from trustlog.domain.promises import BROKEN, KEPT, OPEN, RELEASED, Move, Promise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.domain.quarter import Someone, Told

SETTLES = {"keep": KEPT, "break": BROKEN, "release": RELEASED}


def day_of(text: str) -> date | None:
    """A day; an empty text is none."""
    return date.fromisoformat(text) if text else None


def spans_of(spans: Iterable[tuple[str, str]]) -> tuple[tuple[date, date], ...]:
    """Days with both ends."""
    return tuple((date.fromisoformat(one), date.fromisoformat(two)) for one, two in spans)


def promise_of(told: Told, until: str = "9999-12-31") -> Promise:
    """A promise after all that had been done about it by a day."""
    promise = Promise(
        number=told.number,
        uid=f"p{told.number}",
        person=told.who,
        text=told.text,
        made=date.fromisoformat(told.made),
        due=day_of(told.due),
        theirs=told.theirs,
    )
    for verb, day, *words in told.acts:
        if day > until:
            break
        on = date.fromisoformat(day)
        if verb == "move":
            due = day_of(words[0])
            move = Move(day=on, was=promise.due, due=due, why=words[1])
            promise = promise.but(due=due, moves=(*promise.moves, move))
        elif verb == "reopen":
            promise = promise.but(state=OPEN, settled=None)
        else:
            promise = promise.but(state=SETTLES[verb], settled=on)
    return promise


def promises_on(rows: tuple[Told, ...], day: str) -> list[Promise]:
    """The promises made by a day, as they stood then."""
    return [promise_of(row, day) for row in rows if row.made <= day]


def moments_on(moments: Iterable[Happened], rows: Iterable[Told], day: str) -> list[Happened]:
    """The moments logged by a day, with those the manager's promises wrote and kept to then."""
    found = [moment for moment in moments if moment.day <= day]
    for promise in (promise_of(row, day) for row in rows if not row.theirs):
        if promise.state in (KEPT, BROKEN):
            effect = "built" if promise.state == KEPT else "cost"
            who = (promise.person,)
            found.append(Happened(str(promise.settled), "follow-through", who, effect))
    return found


def person_of(someone: Someone) -> Person:
    """A person as the quarter left them."""
    away = () if someone.away is None else (someone.away,)
    return Person(
        handle=someone.handle,
        name=someone.handle.title(),
        relation=someone.relation,
        since=date.fromisoformat(someone.since),
        every=someone.every,
        left=None if someone.left is None else date.fromisoformat(someone.left),
        held=someone.held is not None,
        away=spans_of(away),
    )


def window_of(since: str, week: str, until: str) -> Window:
    """The days of a window."""
    first, monday, last = map(date.fromisoformat, (since, week, until))
    return Window(since=first, week=monday, until=last)


def contact_with(handle: str, moments: Iterable[Happened], window: Window) -> Contact:
    """The moments with a person, counted."""
    theirs = [
        (date.fromisoformat(each.day), each)
        for each in moments
        if handle in each.people and each.day <= str(window.until)
    ]
    counted = [(day, each) for day, each in theirs if day >= window.since]
    week = [each for day, each in counted if day >= window.week]
    met = [
        (day, each.habit)
        for day, each in theirs
        if each.effect != "cost" and each.habit != "feedback-received"
    ]
    return Contact(
        moments=len(counted),
        cost=sum(each.effect == "cost" for _, each in counted),
        week_moments=len(week),
        week_cost=sum(each.effect == "cost" for each in week),
        last=max((day for day, _ in met), default=None),
        thanks=max((day for day, habit in met if habit == "recognition"), default=None),
        feedback=max((day for day, habit in met if habit == "feedback-given"), default=None),
    )
