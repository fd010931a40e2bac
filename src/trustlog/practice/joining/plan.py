"""What each thing of a file is here: new, the same, newer there, newer here, or in conflict."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError, TrustlogError
from trustlog.domain.joining import Unread
from trustlog.domain.pauses import Skip
from trustlog.practice.joining.here import NAMED, Here, keyed_offs, skip_key
from trustlog.practice.joining.marks import Marks, mark, thing_mark
from trustlog.practice.joining.names import Names
from trustlog.practice.joining.outcome import (
    CHANGED,
    CONFLICT,
    DIFFERENT,
    DIFFERS,
    GONE,
    NEW,
    NEWER,
    SAME,
    STAYING,
    TAKEN,
    Found,
    Outcome,
)
from trustlog.practice.joining.serving import must_end
from trustlog.settings.names import checked, known
from trustlog.store.operations import uids_before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from typing import Any

    from trustlog.domain.joining import Told, Whole
    from trustlog.domain.moments import Moment
    from trustlog.domain.pauses import Off
    from trustlog.store.journal import Journal

IDENTIFIED = ("moment", "promise", "person", "aim", "measure", "interview")
OWNERS = {"away": "person", "reading": "measure", "round": "survey"}
"""Whose each of these is."""


class Joining:
    """Goes through a file once, and knows then what each thing of it is in a journal."""

    def __init__(self, journal: Journal, whole: Whole, latest: date, *, theirs: bool) -> None:
        self.here = Here(journal, private=whole.private)
        self.marks = Marks(journal.connection)
        self.gone = {kind: uids_before(journal.connection, kind) for kind in IDENTIFIED}
        """What there was once of each kind."""
        self.whole, self.theirs = whole, theirs
        self.latest = latest + timedelta(1)  # it may be tomorrow where the file was written
        self.outcome = Outcome()
        self.found: dict[str, list[Found]] = {}
        self.numbered: dict[str, dict[int, str]] = {"moment": {}, "promise": {}, "question": {}}
        """The identity of each number that the file gives."""
        self.names = Names(self.here, self._lose)
        self._met: set[tuple[str, str]] = set()
        self._offs: dict[str, int] = {}
        self._states: dict[str, tuple[str, str]] = {}
        """What each moment is here, and where in the file."""
        self._between: list[Told] = []

    def go(self) -> Outcome:
        """Go through the file.

        Raises:
            RefusedError: If it cannot be read as a whole, or an aim would come to serve itself.
        """
        for told in self.whole.told():
            if isinstance(told, Unread):
                self.outcome.refuse(told.place, told.why)
                continue
            try:
                self._take(told)
            except TrustlogError as error:
                self.outcome.refuse(told.place, str(error))
        self.names.settle()
        aims = self.found.get("aim", ())
        must_end([each for each in aims if self.wanted(each.state)], self.here)
        for told in self._between:
            self._link(told)
        return self.outcome

    def moments(self) -> Iterator[Found]:
        """Each moment that is new or changed, read once more."""
        outcome, self.outcome = self.outcome, Outcome()  # what is lost was counted
        for told in self.whole.told():
            if isinstance(told, Unread) or told.kind != "moment":
                continue
            state, place = self._states.get(told.key or "", ("", ""))
            if state in TAKEN and place == told.place:
                moment = self._moment(told, told.value)
                thing = thing_mark("moment", moment.uid)
                yield _found(told, moment.uid, moment, state, thing)
        self.outcome = outcome

    def _lose(self, place: str, what: str) -> None:
        self.outcome.lose(place, what)

    def _take(self, told: Told) -> None:
        kind = told.kind
        if kind in ("received", "answer", "step"):
            self._between.append(told)
        elif kind == "moment":
            self._take_moment(told)
        elif kind in NAMED:
            self._take_named(told)
        else:
            key, value = self._translated(told)
            if self._settle(told, key, value) == GONE and kind in self.numbered:
                del self.numbered[kind][value.number]

    def _settle(self, told: Told, key: str, value: Any) -> str:
        """Find out what a thing is here, and count it."""
        kind = told.kind
        self._once(kind, key)
        here = self.here.things[kind]
        thing = thing_mark(kind, key)
        ours = mark(thing, kind, here[key]) if key in here else None
        found = _found(told, key, value, "", thing)
        state = self._state(found, ours)
        if state in (CHANGED, CONFLICT) and _stays(kind, here[key], value):
            state = DIFFERENT
        self.found.setdefault(kind, []).append(found.but(state=state))
        self._count(state, told)
        return state

    def _once(self, kind: str, key: str) -> None:
        if (kind, key) in self._met:
            raise RefusedError(f"This {kind} comes twice.")
        self._met.add((kind, key))

    def _state(self, found: Told, ours: int | None) -> str:
        """What a thing is here, by its mark, the marks that were kept, and those that came."""
        assert isinstance(found, Found)  # noqa: S101  # as it was made
        kept = self.marks.of(found.thing)
        if ours is None:
            return GONE if kept or found.key in self.gone.get(found.kind, ()) else NEW
        if ours == found.mark:
            return SAME
        if ours in found.was:
            return CHANGED
        if found.mark in kept:
            return NEWER
        return CHANGED if ours in kept else CONFLICT

    def _count(self, state: str, told: Told) -> None:
        if state == DIFFERENT or (state == CONFLICT and not self.theirs):
            self.outcome.conflict(f"{self._label(told)}, {told.place}", DIFFERS)
        self.outcome.count(state, told.kind)

    def state(self, uid: str) -> str:
        """What a moment of the file is."""
        return self._states[uid][0]

    def _label(self, told: Told) -> str:
        """What a thing that is here is called."""
        value = told.value
        if told.kind in self.here.numbers:
            mark = "#" if told.kind == "moment" else "p"
            return f"{mark}{self.here.numbers[told.kind][value.uid]}"
        name = getattr(value, "handle", getattr(value, "slug", told.key or ""))
        return f"{told.kind} {name}".strip()

    def wanted(self, state: str) -> bool:
        """Whether a thing in a state is written."""
        return state in TAKEN or (state == CONFLICT and self.theirs)

    def _take_named(self, told: Told) -> None:
        """A thing with a name: the same by its identity, or by its name."""
        kind, value = told.kind, told.value
        name = value.handle if kind == "person" else value.slug
        uids = self.here.uids[kind]
        ours = next((here for here, uid in uids.items() if uid == told.key), None)
        ours = ours or (name if name in uids else None)
        if name in self.names.said[kind]:
            raise RefusedError(f'"{name}" comes twice.')
        field = "handle" if kind == "person" else "slug"
        value = self.names.inside(kind, value.but(**{field: ours or name}), told.place)
        key = uids[ours] if ours else told.key or f"of {name}"
        state = self._settle(told, key, value)
        self.names.said[kind][name] = None if state == GONE else ours or name

    def _translated(self, told: Told) -> tuple[str, Any]:
        """What tells a thing from others of its kind here, and what it is with the names here."""
        key = told.key or ""
        match told.kind:
            case "setting":
                key = known(key)
                return key, checked(key, told.value)
            case "away" | "reading" | "round":
                kind = OWNERS[told.kind]
                day = told.value[0] if kind == "person" else told.value.day
                return f"{self.names.name(kind, key)}/{day}", told.value
            case "off" | "skip":
                value = told.value.but(habit=self.names.habit(told.value.habit))
                return self._pause_key(value), value
            case "question" | "promise" | "reflection":
                value = self._named_within(told)
                return value.text if told.kind == "question" else key, value
            case _:
                return key, told.value

    def _named_within(self, told: Told) -> Any:
        """A promise, question or reflection with the names here."""
        value, names = told.value, self.names
        if told.kind == "reflection":
            ratings = tuple((names.habit(slug), rate) for slug, rate in value.ratings)
            meant = value.meant.but(habit=names.habit(value.meant.habit))
            return value.but(ratings=ratings, meant=meant)
        if told.kind == "question":
            value = value.but(habit=names.habit(value.habit))
        else:
            person = names.person(value.person, told.place)
            if person is None:
                raise RefusedError(f"@{value.person} was taken out here.")
            value = value.but(aims=names.aims(value.aims, told.place), person=person)
        self._number(told.kind, value)
        return value

    def _pause_key(self, pause: Off | Skip) -> str:
        if isinstance(pause, Skip):
            return skip_key(pause)
        begins = next(keyed_offs([pause]))[0].rpartition("/")[0]
        self._offs[begins] = self._offs.get(begins, 0) + 1
        return f"{begins}/{self._offs[begins]}"

    def _number(self, kind: str, value: Any) -> None:
        """Note the number that a thing has in the file.

        Raises:
            RefusedError: If another has it too.
        """
        if value.number in self.numbered[kind]:
            raise RefusedError(f"Two of them are number {value.number}.")
        self.numbered[kind][value.number] = value.uid

    def _take_moment(self, told: Told) -> None:
        moment = self._moment(told, told.value)
        uid = moment.uid
        if uid in self._states:
            raise RefusedError("This moment comes twice.")
        self._number("moment", moment)
        found = _found(told, uid, moment, "", thing_mark("moment", uid))
        state = self._state(found, self.here.moments.get(uid))
        self._count(state, told)
        if self.wanted(state):
            self.outcome.saw(moment.day)
            state = CHANGED if state == CONFLICT else state
        if state == GONE:
            del self.numbered["moment"][moment.number]
        self._states[uid] = (state, told.place)

    def _moment(self, told: Told, moment: Moment) -> Moment:
        """A moment with the names here.

        Raises:
            RefusedError: If it is still to come.
        """
        if moment.day > self.latest:
            raise RefusedError(f"{written(moment.day)} is still to come.")
        habit = self.names.habit(moment.habit) if moment.habit else None
        people = self.names.people(moment.people, told.place) if moment.people else ()
        aims = self.names.aims(moment.aims, told.place) if moment.aims else ()
        if (habit, people, aims) == (moment.habit, moment.people, moment.aims):
            return moment
        return moment.but(habit=habit, people=people, aims=aims)

    def _link(self, told: Told) -> None:
        """What ties two things together, by their identities."""
        try:
            key, value = self._ends(told)
        except KeyError:
            self.outcome.lose(told.place, "links to what is not in the file")
        except TrustlogError as error:
            self.outcome.refuse(told.place, str(error))
        else:
            self._settle(told, key, value)

    def _ends(self, told: Told) -> tuple[str, Any]:
        moments, promises = self.numbered["moment"], self.numbered["promise"]
        if told.kind == "step":
            return self.names.name("aim", told.key or "") or "", promises[told.value]
        feedback, first, second = told.value
        if told.kind == "received":
            of = None if second is None else moments[second]
            return moments[feedback], (self.names.habit(first), of)
        end = moments[first] if first is not None else promises[second]
        return f"{moments[feedback]}/{end}", None


def _stays(kind: str, here: Any, value: Any) -> bool:
    """Whether what is here has more than can be written over."""
    if kind == "habit":
        return len(here.lives) > len(value.lives)
    if kind == "reflection":
        return len(here.asked) > len(value.asked)
    return kind in STAYING


def _found(told: Told, key: str, value: Any, state: str, thing: int) -> Found:
    return Found.trusted(
        {
            "kind": told.kind,
            "place": told.place,
            "key": key,
            "value": value,
            "was": told.was,
            "state": state,
            "thing": thing,
            "mark": mark(thing, told.kind, value),
        }
    )
