"""Write what a file brings: one transaction, one step of undo, all of it or nothing."""

from __future__ import annotations

from datetime import datetime, time

from trustlog.domain.errors import RefusedError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.joining import PLURALS
from trustlog.domain.times import moment_at
from trustlog.domain.value import Value
from trustlog.practice.importing import copied
from trustlog.practice.joining.here import moment_of
from trustlog.practice.joining.marks import SOURCE
from trustlog.practice.joining.outcome import CONFLICT, NEW, SAME, TAKEN
from trustlog.practice.joining.plan import Joining
from trustlog.practice.joining.writers import WRITERS, Writing, take_up_feedback
from trustlog.store.imported import Bulk, add_origin
from trustlog.store.moments import replace_moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from trustlog.domain.joining import Whole
    from trustlog.domain.moments import Moment
    from trustlog.domain.operations import Operation
    from trustlog.practice.joining.outcome import Found, Outcome
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

    Local = Callable[[datetime], datetime]

OFTEN = 1000
NOON = time(12)
CHANGED_MEANWHILE = (
    "The journal or the file was changed meanwhile. Nothing was imported; try again."
)


class Terms(Value):
    """On what terms a file is joined.

    `latest` is the journal's day, or the later one on the wall; with `theirs` the file is right
    where both changed. `uid` makes an identity, `local` puts a time into the zone of this place,
    `told` is told how many moments are written.
    """

    latest: date
    theirs: bool
    uid: Callable[[], str]
    local: Local
    told: Callable[[int], None]


def join(
    journal: Journal,
    whole: Whole,
    planned: Outcome,
    operation: Operation,
    terms: Terms,
    *,
    backup: bool,
) -> str:
    """Write what was planned; return the path of the backup, or nothing.

    Raises:
        RefusedError: If the file or the journal is another than when it was planned, or no backup
            can be made.
    """
    with journal.changing(operation) as change:
        kept = copied(journal, operation) if backup else ""
        joining = Joining(journal, whole, terms.latest, theirs=terms.theirs)
        if joining.go().counts != planned.counts:
            raise RefusedError(CHANGED_MEANWHILE)
        change.step(f"of {_taken(planned, terms):,} from {SOURCE}")
        _write(change, joining, terms)
    return kept


def _taken(planned: Outcome, terms: Terms) -> int:
    taken = (*TAKEN, CONFLICT) if terms.theirs else TAKEN
    return sum(sum(planned.counts[state].values()) for state in taken)


def _write(change: Change, joining: Joining, terms: Terms) -> None:
    """Everything, each thing after those it refers to."""
    writing = Writing(change, joining, terms.uid)
    for kind in PLURALS:
        if kind == "moment":
            _Moments(writing, terms).write()
            continue
        for found in joining.found.get(kind, ()):
            if joining.wanted(found.state):
                WRITERS[kind](writing, found)
            _note(change, joining, found)
        change.journal.forget_kept()
    writing.finish()


def _note(change: Change, joining: Joining, found: Found) -> None:
    """Remember what a thing was when the two met."""
    if (joining.wanted(found.state) or found.state == SAME) and found.mark not in joining.marks.all:
        joining.marks.all.add(found.mark)
        add_origin(change, SOURCE, found.mark, found.thing)


class _Moments:
    """The moments of a file: new ones by the thousand, each keeping its number where it is free."""

    def __init__(self, writing: Writing, terms: Terms) -> None:
        self._writing, self._terms = writing, terms
        self._change, self._joining = writing.change, writing.joining
        self._bulk = Bulk(self._change, 0)
        self._given = self._bulk.first_number - 1
        new = [
            n
            for n, uid in self._joining.numbered["moment"].items()
            if self._joining.state(uid) == NEW
        ]
        self._next = max([self._given, *new])

    def write(self) -> None:
        """Write them."""
        for count, found in enumerate(self._joining.moments()):
            if found.value.habit == FEEDBACK_RECEIVED:
                take_up_feedback(self._writing, self._terms.uid)
            if found.state == NEW:
                self._add(found)
            else:
                self._replace(found)
            if not count % OFTEN:
                self._terms.told(count)
        self._bulk.note()
        self._change.run("counter.take", name="moment", count=self._next - self._given)

    def _add(self, found: Found) -> None:
        moment = self._settled(found.value)
        number = moment.number
        if number <= self._given:
            self._next += 1
            number = self._next
        self._writing.numbers["moment"][moment.uid] = number
        self._bulk.add(moment.but(number=number), SOURCE, found.mark, found.thing)

    def _replace(self, found: Found) -> None:
        here = moment_of(self._change.journal, found.value.uid)
        assert here is not None  # noqa: S101  # it was found a moment ago
        hidden = [slug for slug in here.aims if slug in self._joining.here.hidden]
        moment = self._settled(found.value)
        if not moment.timed and not here.timed and moment.day == here.day:
            moment = moment.but(at=here.at, utc_offset=here.utc_offset)
        aims = tuple(sorted({*moment.aims, *hidden}))
        replace_moment(self._change, moment.but(number=here.number, aims=aims))
        for mark in (found.mark, self._joining.here.moments[moment.uid]):
            if mark not in self._joining.marks.all:
                self._joining.marks.all.add(mark)
                add_origin(self._change, SOURCE, mark, found.thing)

    def _settled(self, moment: Moment) -> Moment:
        """The same with noon here, where only its day is known."""
        if moment.timed:
            return moment
        at = moment_at(moment.day, NOON, day_ends_at=time(0), local=self._terms.local)
        offset = at.utcoffset()
        minutes = 0 if offset is None else int(offset.total_seconds() // 60)
        return moment.but(at=at, utc_offset=minutes)
