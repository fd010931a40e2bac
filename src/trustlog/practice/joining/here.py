"""What a journal has, each thing by what tells it from others: to be compared with a file."""

from __future__ import annotations

from trustlog.domain.days import FIRST_DAY
from trustlog.domain.moments import Filters
from trustlog.practice.joining.marks import mark, thing_mark, uids_of
from trustlog.store.aims import all_aims
from trustlog.store.checks import all_checks
from trustlog.store.interviews import all_interviews
from trustlog.store.measures import all_measures, readings_of
from trustlog.store.pauses import all_holidays, all_offs, all_skips
from trustlog.store.people import why_away
from trustlog.store.received import all_answers, all_received
from trustlog.store.reflections import all_questions, all_reflections
from trustlog.store.surveys import all_surveys, rounds_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from typing import Any

    from trustlog.domain.moments import Moment
    from trustlog.domain.pauses import Off, Skip
    from trustlog.domain.surveys import Round
    from trustlog.store.journal import Journal

    Things = dict[str, Any]

NAMED = ("habit", "person", "aim", "measure", "survey")
"""What has a name beside its identity, by which other things speak of it."""


class Here:
    """The things of a journal. Where a file leaves private aims out, they are not compared."""

    def __init__(self, journal: Journal, *, private: bool) -> None:
        self.journal = journal
        self.hidden = set() if private else {*journal.aim_ids()} - {*journal.aim_ids(private=False)}
        self.uids = {kind: uids_of(journal.connection, kind) for kind in NAMED}
        """The identity of each name."""
        self.numbers: dict[str, dict[str, int]] = {"moment": {}, "promise": {}}
        """The number of each identity."""
        self.moments: dict[str, int] = {}
        """The mark of each moment."""
        for moment in journal.moments.in_order(_all_days(), private=True):
            thing = thing_mark("moment", moment.uid)
            self.moments[moment.uid] = mark(thing, "moment", self.shown(moment))
            self.numbers["moment"][moment.uid] = moment.number
        self.things: dict[str, Things] = {
            **self._named(),
            **self._plain(),
            **self._reflected(),
            **self._about_feedback(),
        }

    def shown(self, value: Any) -> Any:
        """A moment, promise or aim without the private aims that a file says nothing of."""
        if not self.hidden:
            return value
        if hasattr(value, "parent"):
            return value.but(parent=None) if value.parent in self.hidden else value
        return value.but(aims=tuple(slug for slug in value.aims if slug not in self.hidden))

    def _named(self) -> dict[str, Things]:
        journal, uids = self.journal, self.uids
        people = journal.people()
        measures = all_measures(journal.connection)
        surveys = all_surveys(journal)
        aims = all_aims(journal)
        promises = journal.promises.in_order()
        self.numbers["promise"] = {each.uid: each.number for each in promises}
        of_number = {number: uid for uid, number in self.numbers["promise"].items()}
        return {
            "habit": {uids["habit"][each.slug]: each for each in journal.habits()},
            "person": {uids["person"][each.handle]: each for each in people},
            "away": {
                f"{each.handle}/{since}": (since, until, why)
                for each in people
                for since, until, why in why_away(journal, each.handle)
            },
            "measure": {uids["measure"][each.slug]: each for each in measures},
            "reading": {
                f"{each.slug}/{reading.day}": reading
                for each in measures
                for reading in readings_of(journal.connection, each.slug)
            },
            "aim": {uids["aim"][each.slug]: self.shown(each) for each in aims},
            "step": {each.slug: of_number[each.step] for each in aims if each.step is not None},
            "promise": {each.uid: self.shown(each) for each in promises},
            "survey": {each.uid: each for each in surveys},
            "round": {
                f"{each.slug}/{held.day}": as_shown(held)
                for each in surveys
                for held in rounds_of(journal, each.slug)
            },
        }

    def _plain(self) -> dict[str, Things]:
        journal = self.journal
        return {
            "setting": dict(journal.settings()),
            "off": dict(keyed_offs(all_offs(journal))),
            "skip": {skip_key(each): each for each in all_skips(journal)},
            "holiday": {each.day.isoformat(): each for each in all_holidays(journal.connection)},
            "interview": {each.uid: each for each in all_interviews(journal)},
            "check": {
                f"{each.framework}/{each.element}/{each.since}": each
                for each in all_checks(journal)
            },
        }

    def _reflected(self) -> dict[str, Things]:
        return {
            "question": {each.text: each for each in all_questions(self.journal)},
            "reflection": {
                f"{each.kind}/{each.since}": each for each in all_reflections(self.journal)
            },
        }

    def _about_feedback(self) -> dict[str, Things]:
        """What is between moments by their identities; there is nothing to compare but that."""
        moments = {number: uid for uid, number in self.numbers["moment"].items()}
        promises = {number: uid for uid, number in self.numbers["promise"].items()}
        received = {
            moments[number]: (about, of and moments[of])
            for number, about, of in all_received(self.journal, private=True)
        }
        answers = {
            f"{moments[feedback]}/{promises[promise] if promise else moments[moment or 0]}": None
            for feedback, moment, promise in all_answers(self.journal, private=True)
        }
        return {"received": received, "answer": answers}


def _all_days() -> Filters:
    return Filters(since=FIRST_DAY.min, until=FIRST_DAY.max)


def keyed_offs(offs: Iterable[Off]) -> Iterator[tuple[str, Off]]:
    """Ranges of days off by their first day and habit; a second one that begins so has a number."""
    met: dict[tuple[date, str | None], int] = {}
    for off in offs:
        begins = (off.since, off.habit)
        met[begins] = met.get(begins, 0) + 1
        yield f"{off.since}/{off.habit}/{met[begins]}", off


def skip_key(skip: Skip) -> str:
    """What tells a skip from another."""
    return f"{skip.habit}/{skip.day}"


def as_shown(held: Round) -> Round:
    """A round with nothing where too few answered for their counts to leave the journal."""
    return held.but(
        counts={
            item: counts if sum(counts) >= held.minimum else (0,) * len(counts)
            for item, counts in held.counts.items()
        }
    )


def moment_of(journal: Journal, uid: str) -> Moment | None:
    """The moment with an identity, as it is here."""
    from trustlog.store.imported import identified

    return identified(journal, uid)
