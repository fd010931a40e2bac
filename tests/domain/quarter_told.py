"""The records that the rows of a quarter stand for, as they were on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from trustlog.domain.promises import BROKEN, KEPT, OPEN, RELEASED, Move, Promise

if TYPE_CHECKING:
    from tests.domain.quarter import Told

SETTLES = {"keep": KEPT, "break": BROKEN, "release": RELEASED}


def day_of(text: str) -> date | None:
    """A day; an empty text is none."""
    return date.fromisoformat(text) if text else None


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
