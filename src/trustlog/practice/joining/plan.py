"""What each thing of a file is here: new, the same, newer there, newer here, or in conflict."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError, TrustlogError
from trustlog.domain.imports import Loss, Trouble
from trustlog.domain.joining import PLURALS, Told, Unread
from trustlog.domain.received import FEEDBACK_RECEIVED
from trustlog.practice.joining.here import NAMED, Here, keyed_offs, skip_key
from trustlog.practice.joining.marks import Marks, mark, thing_mark
from trustlog.settings.names import checked, known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from typing import Any

    from trustlog.domain.joining import Whole
    from trustlog.domain.moments import Moment
    from trustlog.store.journal import Journal

NEW, CHANGED, SAME, NEWER, CONFLICT, GONE = "new", "changed", "same", "newer", "conflict", "gone"
DIFFERENT = "different"
"""In conflict, and what is here cannot be written over."""
TAKEN = (NEW, CHANGED)
STAYING = ("survey", "round", "interview", "received", "answer")
DIFFERS = "says something else here"
MOST_LISTED = 10_000


class Found(Told):
    """A thing of a file with the names of this journal, and what it is here."""

    state: str
    thing: int
    mark: int


class Outcome:
    """What a file comes to, by what became of each thing."""

    def __init__(self) -> None:
        self.counts: dict[str, dict[str, int]] = {
            state: {} for state in (NEW, CHANGED, SAME, NEWER, CONFLICT, DIFFERENT, GONE)
        }
        self.conflicts: list[Trouble] = []
        self.refused: list[Trouble] = []
        self.lost: dict[str, tuple[int, str]] = {}
        self.first: date | None = None
        self.last: date | None = None

    def count(self, state: str, kind: str) -> None:
        """Count a thing."""
        counts = self.counts[state]
        counts[PLURALS[kind]] = counts.get(PLURALS[kind], 0) + 1

    def conflict(self, place: str, kind: str) -> None:
        """List a thing that both changed."""
        if len(self.conflicts) < MOST_LISTED:
            self.conflicts.append(Trouble(place=f"{place} ({kind})", why=DIFFERS))

    def refuse(self, place: str, why: str) -> None:
        """List what cannot be taken over as it is."""
        if len(self.refused) < MOST_LISTED:
            self.refused.append(Trouble(place=place, why=why))

    def lose(self, place: str, what: str) -> None:
        """Count what cannot be kept."""
        count, first = self.lost.get(what, (0, place))
        self.lost[what] = (count + 1, first)

    def losses(self) -> tuple[Loss, ...]:
        """What cannot be kept, by what it is."""
        return tuple(
            Loss(what=what, count=count, place=place) for what, (count, place) in self.lost.items()
        )

    def saw(self, day: date) -> None:
        """Note the day of a moment that is taken over."""
        self.first = day if self.first is None else min(self.first, day)
        self.last = day if self.last is None else max(self.last, day)


class Joining:
    """Goes through a file once, and knows then what each thing of it is in a journal."""

    def __init__(self, journal: Journal, whole: Whole, latest: date, *, theirs: bool) -> None:
        self.here = Here(journal, private=whole.private)
        self.marks = Marks(journal.connection)
        self.whole, self.theirs = whole, theirs
        self.latest = latest + timedelta(1)  # it may be tomorrow where the file was written
        self.outcome = Outcome()
        self.found: dict[str, list[Found]] = {}
        self.numbered: dict[str, dict[int, str]] = {"moment": {}, "promise": {}, "question": {}}
        """The identity of each number that the file gives."""
        self.names: dict[str, dict[str, str | None]] = {kind: {} for kind in NAMED}
        """What each name of the file is here; nothing if it was taken out."""
        self._met: set[tuple[str, str]] = set()
        self._offs: dict[str, int] = {}
        self._aliases = {name for each in journal.practised() for name in each.aliases}
        self._states: dict[str, str] = {}
        self._between: list[Told] = []

    def go(self) -> Outcome:
        """Go through the file."""
        for told in self.whole.told():
            if isinstance(told, Unread):
                self.outcome.refuse(told.place, told.why)
                continue
            try:
                self._take(told)
            except TrustlogError as error:
                self.outcome.refuse(told.place, str(error))
        for told in self._between:
            self._link(told)
        return self.outcome

    def moments(self) -> Iterator[Found]:
        """Each moment that is new or changed, read once more."""
        outcome, self.outcome = self.outcome, Outcome()  # what is lost was counted
        for told in self.whole.told():
            if isinstance(told, Unread) or told.kind != "moment":
                continue
            if self._states.get(told.key or "") in TAKEN:
                moment = self._moment(told, told.value)
                thing = thing_mark("moment", moment.uid)
                yield _found(told, moment.uid, moment, self._states[moment.uid], thing)
        self.outcome = outcome

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
            self._settle(told, key, value)

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
            return GONE if kept else NEW
        if ours == found.mark:
            return SAME
        if ours in found.was:
            return CHANGED
        if found.mark in kept:
            return NEWER
        return CHANGED if ours in kept else CONFLICT

    def _count(self, state: str, told: Told) -> None:
        if state == DIFFERENT or (state == CONFLICT and not self.theirs):
            self.outcome.conflict(told.place, told.kind)
        self.outcome.count(state, told.kind)

    def state(self, uid: str) -> str:
        """What a moment of the file is."""
        return self._states[uid]

    def wanted(self, state: str) -> bool:
        """Whether a thing in a state is written."""
        return state in TAKEN or (state == CONFLICT and self.theirs)

    # What has a name of its own.

    def _take_named(self, told: Told) -> None:
        """A thing with a name: the same by its identity, or by its name."""
        kind, value = told.kind, told.value
        name = value.handle if kind == "person" else value.slug
        uids = self.here.uids[kind]
        ours = next((here for here, uid in uids.items() if uid == told.key), None)
        ours = ours or (name if name in uids else None)
        if name in self.names[kind]:
            raise RefusedError(f'"{name}" comes twice.')
        self.names[kind][name] = ours or name
        field = "handle" if kind == "person" else "slug"
        value = self._inside(kind, value.but(**{field: ours or name}), told.place)
        key = uids[ours] if ours else told.key or f"of {name}"
        if self._settle(told, key, value) == GONE:
            self.names[kind][name] = None

    def _inside(self, kind: str, value: Any, place: str) -> Any:
        """The same with the names that this journal has for what it speaks of."""
        if kind == "habit":
            mine = self.here.things["habit"].get(self.here.uids["habit"].get(value.slug, ""))
            taken = self._aliases - {*(mine.aliases if mine else ())}
            aliases = tuple(name for name in value.aliases if name not in taken)
            if aliases != value.aliases:
                self.outcome.lose(place, "short names that another habit has")
            self._aliases.update(aliases)
            return value.but(aliases=aliases)
        if kind == "aim":
            measure = value.measure and self._name("measure", value.measure)
            if value.measure and not measure:
                self.outcome.lose(place, "measures of goals that are not in the file")
            return value.but(
                people=self._people(value.people, place),
                parent=value.parent and self.names["aim"].get(value.parent, value.parent),
                measure=measure,
            )
        return value

    def _name(self, kind: str, name: str) -> str | None:
        """What a name of the file is here; nothing if it is nowhere."""
        if name in self.names[kind]:
            return self.names[kind][name]
        return name if name in self.here.uids[kind] else None

    def _people(self, handles: tuple[str, ...], place: str) -> tuple[str, ...]:
        found = [self._person(handle, place) for handle in handles]
        return tuple(sorted({handle for handle in found if handle}))

    def _person(self, handle: str, place: str) -> str | None:
        """Somebody here.

        Raises:
            RefusedError: If they are neither in the file nor here.
        """
        ours = self._name("person", handle)
        if ours is None and handle not in self.names["person"]:
            raise RefusedError(f"@{handle} is not among the people of the file.")
        if ours is None:
            self.outcome.lose(place, "people who were taken out here")
        return ours

    def _habit(self, slug: str | None) -> str | None:
        """A habit here.

        Raises:
            RefusedError: If it is neither in the file nor here, or was taken out here.
        """
        if slug is None or slug == FEEDBACK_RECEIVED:
            return slug
        ours = self._name("habit", slug)
        if ours is None:
            raise RefusedError(f'"{slug}" is not among the habits of the file.')
        return ours

    def _aims(self, slugs: tuple[str, ...], place: str) -> tuple[str, ...]:
        found = [self._name("aim", slug) for slug in slugs]
        if None in found:
            self.outcome.lose(place, "links to aims that are not in the file")
        return tuple(sorted({slug for slug in found if slug}))

    # What has none.

    def _translated(self, told: Told) -> tuple[str, Any]:
        """What tells a thing from others of its kind here, and what it is with the names here."""
        value, place = told.value, told.place
        match told.kind:
            case "setting":
                name = known(told.key or "")
                return name, checked(name, value)
            case "away":
                handle = self._person(told.key or "", place) or ""
                return f"{handle}/{value[0]}", value
            case "off":
                off = value.but(habit=self._habit(value.habit))
                return self._off_key(next(keyed_offs([off]))[0]), off
            case "skip":
                skip = value.but(habit=self._habit(value.habit))
                return skip_key(skip), skip
            case "reading":
                return f"{self._name('measure', told.key or '')}/{value.day}", value
            case "round":
                return f"{self._name('survey', told.key or '')}/{value.day}", value
            case "question":
                self._number("question", value)
                return value.text, value.but(habit=self._habit(value.habit))
            case "promise":
                self._number("promise", value)
                aims = self._aims(value.aims, place)
                person = self._person(value.person, place)
                if person is None:
                    raise RefusedError(f"@{value.person} was taken out here.")
                return value.uid, value.but(aims=aims, person=person)
            case "reflection":
                ratings = tuple((self._habit(slug) or "", rate) for slug, rate in value.ratings)
                meant = value.meant.but(habit=self._habit(value.meant.habit))
                return told.key or "", value.but(ratings=ratings, meant=meant)
            case _:
                return told.key or "", value

    def _off_key(self, first: str) -> str:
        begins = first.rpartition("/")[0]
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
        self._states[uid] = CHANGED if state == CONFLICT and self.theirs else state
        if self.wanted(state):
            self.outcome.saw(moment.day)

    def _moment(self, told: Told, moment: Moment) -> Moment:
        """A moment with the names here.

        Raises:
            RefusedError: If it is still to come.
        """
        if moment.day > self.latest:
            raise RefusedError(f"{written(moment.day)} is still to come.")
        habit = self._habit(moment.habit) if moment.habit else None
        people = self._people(moment.people, told.place) if moment.people else ()
        aims = self._aims(moment.aims, told.place) if moment.aims else ()
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
            return self._name("aim", told.key or "") or "", promises[told.value]
        feedback, first, second = told.value
        if told.kind == "received":
            of = None if second is None else moments[second]
            return moments[feedback], (self._habit(first), of)
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
