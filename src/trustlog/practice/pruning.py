"""Prune: let what is older than a day go, but for the days on which a habit was done.

A moment of a habit is emptied of its note, its people and its tags: its bare day stays, so that
streaks and gaps are what they were. Any other moment goes, feedback received too, and so does a
promise that was settled. What is about somebody on hold stays as it is.
"""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.days import FIRST_DAY
from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.moments import Filters
from trustlog.domain.promises import OPEN
from trustlog.domain.value import Value
from trustlog.practice.forgetting import compact_after, erase, file_of
from trustlog.store.backups import backup_first
from trustlog.store.holds import Holds
from trustlog.store.moments import remove_moment, replace_moment
from trustlog.store.promises import remove_promise
from trustlog.store.scrubbing import steps_counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.domain.moments import Moment
    from trustlog.domain.operations import Operation
    from trustlog.domain.promises import Promise
    from trustlog.store.journal import Journal

DAY = timedelta(1)


class Old(Value):
    """What of a journal is older than a day: numbers of moments, then of promises."""

    before: date
    emptied: tuple[int, ...]
    gone: tuple[int, ...]
    promises: tuple[int, ...]
    held: tuple[int, ...]
    steps: int

    @property
    def anything(self) -> bool:
        """Whether there is anything to take out."""
        return bool(self.emptied or self.gone or self.promises)


def old_in(journal: Journal, before: date) -> Old:
    """Find what is older than a day, within a transaction."""
    holds = Holds(journal)
    emptied, gone, held = [], [], []
    promises: list[int] = []
    for moment in _moments(journal, before):
        if holds.over(moment.people, moment.note, *moment.tags):
            held.append(moment.number)
        elif not _stays(moment):
            gone.append(moment.number)
        elif not _is_bare(moment):
            emptied.append(moment.number)
    for promise in _promises(journal, before):
        whys = (promise.why, *(move.why for move in promise.moves))
        is_held = holds.over((promise.person,), promise.text, *whys)
        (held if is_held else promises).append(promise.number)
    return Old(
        before=before,
        emptied=tuple(emptied),
        gone=tuple(gone),
        promises=tuple(promises),
        held=tuple(held),
        steps=steps_counted(file_of(journal)),
    )


def _moments(journal: Journal, before: date) -> Iterator[Moment]:
    everything = Filters(since=FIRST_DAY, until=before - DAY)
    return journal.moments.in_order(everything, private=True)


def _promises(journal: Journal, before: date) -> Iterator[Promise]:
    for promise in journal.promises.in_order():
        if promise.state != OPEN and promise.settled is not None and promise.settled < before:
            yield promise


def _stays(moment: Moment) -> bool:
    return moment.habit not in (None, FEEDBACK_RECEIVED)


def _is_bare(moment: Moment) -> bool:
    return not (moment.note or moment.people or moment.tags)


def prune(journal: Journal, before: date, operation: Operation) -> tuple[Old, str]:
    """Take out what is older than a day; return what that was, and the copy made before.

    Raises:
        RefusedError: If the copy cannot be made.
        StoreError: If all is done, but what it left in the file could not be overwritten.
    """
    with journal.changing(operation) as change:
        backup = backup_first(journal.connection, "prune", operation.at)
        found = old_in(journal, before)
        change.step(f"before {before.isoformat()}")
        emptied = {*found.emptied}
        for moment in [each for each in _moments(journal, before) if each.number in emptied]:
            replace_moment(change, moment.but(note="", people=(), tags=()))
        for number in found.promises:
            remove_promise(change, number)
        for number in found.gone:
            remove_moment(change, number)
        erase(change)
    compact_after(journal, "Pruned")
    return found, backup
