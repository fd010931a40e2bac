"""Everything that a journal holds of one person, their name in free text included."""

from __future__ import annotations

from trustlog.domain.days import FIRST_DAY
from trustlog.domain.moments import Filters
from trustlog.domain.value import Value
from trustlog.report.person import person_report
from trustlog.store.aims import all_aims

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from datetime import date

    from trustlog.domain.aims import Aim
    from trustlog.domain.mentions import Mentions
    from trustlog.domain.moments import Moment
    from trustlog.domain.promises import Promise
    from trustlog.report.person import PersonReport
    from trustlog.store.journal import Journal
    from trustlog.store.scrubbing import Place

IN_PERSON = ("aim", "away", "moment", "moment_tag", "person", "promise", "promise_move")
"""The tables whose rows are given whole where they name the person."""
REFLECTING = ("reflection", "reflection_answer", "self_check")


class Held(Value):
    """What is held of a person; `elsewhere` are other places with the texts that name them.

    `private` and `reflections` count what was left out.
    """

    person: PersonReport
    moments: tuple[Moment, ...]
    promises: tuple[Promise, ...]
    aims: tuple[Aim, ...]
    elsewhere: tuple[tuple[str, str], ...]
    private: int
    reflections: int


def held_of(
    journal: Journal,
    handle: str,
    today: date,
    places: Sequence[Place],
    others: Mentions,
    *,
    private: bool,
    reflections: bool,
) -> Held:
    """Gather what is held of a person.

    Args:
        journal: The journal, in which other people stand under pseudonyms.
        handle: The person's.
        today: The journal's day.
        places: Every row that names them, as it is in the file.
        others: Where other people are named in a text.
        private: Whether private moments, promises and aims come along.
        reflections: Whether texts of reflections come along.
    """
    named = {place.name.removeprefix("a tag of ").split(",")[0] for place in places}
    moments = _moments(journal, handle, named)
    promises = _promises(journal, handle, named)
    aims = _aims(journal, handle, named)
    kept = [place for place in places if place.table not in IN_PERSON]
    reflected = [place for place in kept if place.table in REFLECTING]
    elsewhere = kept if reflections else [place for place in kept if place not in reflected]
    shown = [m for m in moments if not m.private and m.habit not in journal.private_habits()]
    hidden = sum(each.private for kind in (promises, aims) for each in kind)
    return Held(
        person=person_report(journal, handle, today),
        moments=tuple(moments if private else shown),
        promises=tuple(each for each in promises if private or not each.private),
        aims=tuple(each for each in aims if private or not each.private),
        elsewhere=tuple(
            (others.replaced(place.name), others.replaced(text))
            for place in elsewhere
            for text in place.texts
        ),
        private=0 if private else hidden + len(moments) - len(shown),
        reflections=0 if reflections else len({place.name.split(",")[0] for place in reflected}),
    )


def _moments(journal: Journal, handle: str, named: Container[str]) -> list[Moment]:
    all_of = Filters(since=FIRST_DAY, until=FIRST_DAY.max)
    return [
        each
        for each in journal.moments.in_order(all_of, private=True)
        if handle in each.people or f"#{each.number}" in named
    ]


def _promises(journal: Journal, handle: str, named: Container[str]) -> list[Promise]:
    return [
        each
        for each in journal.promises.in_order()
        if each.person == handle or f"p{each.number}" in named
    ]


def _aims(journal: Journal, handle: str, named: Container[str]) -> list[Aim]:
    return [
        each
        for each in all_aims(journal)
        if handle in each.people or f"{each.kind} {each.slug}" in named
    ]
