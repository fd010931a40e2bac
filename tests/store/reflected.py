"""Reflections for the journal with something in every table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.journals import DAY, uid

from trustlog.domain.reflected import Asked, OwnQuestion, Reflection
from trustlog.domain.reflections import Intention
from trustlog.store.reflections import (
    add_question,
    add_reflection,
    remove_question,
    replace_reflection,
)

if TYPE_CHECKING:
    from trustlog.store.changes import Change

TEXT = 'it\'s "quoted", 50 % of it\nand a line'


def reflect(change: Change) -> None:
    """A reflection that goes on, one that is finished and was changed, and own questions."""
    for number, habit in ((1, None), (2, "listening"), (3, None)):
        add_question(
            change,
            OwnQuestion(number=number, uid=uid(780 + number), text=f"{number}?", habit=habit),
        )
    remove_question(change, 3)
    begun = Reflection(
        uid=uid(790),
        kind="week",
        since=date(2026, 11, 16),
        begun=DAY,
        asked=(Asked(slug="q12", text=TEXT), Asked(slug="own/1", text="1?", answer="")),
    )
    add_reflection(change, begun)
    replace_reflection(change, begun, begun.but(asked=(begun.asked[0].but(answer=TEXT),)))
    finished = begun.but(
        uid=uid(791),
        kind="quarter",
        since=date(2026, 10, 1),
        happened="partly",
        ratings=(("listening", 5), ("review", 1)),
        moment=2,
    )
    add_reflection(change, finished)
    # One that nothing refers to.
    add_reflection(change, begun.but(uid=uid(792), kind="month", since=date(2026, 11, 1), asked=()))
    meant = Intention(change=TEXT, habit="review", when="50 %", then=TEXT)
    again = (("listening", 4),)
    replace_reflection(
        change, finished, finished.but(finished=date(9999, 12, 31), meant=meant, ratings=again)
    )
