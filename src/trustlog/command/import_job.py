"""A file that is being imported: its plan, and what writing it takes."""

from __future__ import annotations

from trustlog.command.import_columns import columns_to_remember
from trustlog.command.import_plan import Planned
from trustlog.command.import_skips import days_skipped, skips_of
from trustlog.command.import_tally import Tally
from trustlog.command.import_words import Words
from trustlog.command.naming import like_handle
from trustlog.domain.errors import RefusedError
from trustlog.domain.imports import HANDLE_MARK, NEW, Plan
from trustlog.domain.text import alike, one_line
from trustlog.domain.value import Value
from trustlog.practice.importing import Taking
from trustlog.store.imported import origins_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from trustlog.command.front import Desk
    from trustlog.command.line import Line
    from trustlog.command.progress import Progress
    from trustlog.domain.habits import Habit
    from trustlog.domain.imports import Arrival
    from trustlog.exchange.incoming import File, Reader


class Found(Value):
    """What going through a file once has found."""

    plan: Plan
    tally: Tally
    words: Words
    habits: tuple[Habit, ...]
    skips: tuple[Arrival, ...]


def is_stopped(plan: Plan, line: Line) -> bool:
    """Whether what cannot be read stops all of it."""
    return bool(plan.refused) and not line.flag("skip_refused")


class Job(Value):
    """A file that is open, what reads it, and the journal it goes to.

    `columns` is what was said now of the columns of a table.
    """

    desk: Desk
    line: Line
    file: File
    reader: Reader
    columns: Mapping[str, str] = {}

    def arrivals(self, words: Words, tally: Tally, progress: Progress | None) -> Iterator[Arrival]:
        """Each moment of the file that is new to the journal as it is now."""
        file = self.file
        planned = Planned(self.desk, self.desk.journal, file, self.reader, words)

        def told() -> None:
            if progress is not None:
                progress.told("reading", file.handle.tell(), file.size)

        return planned.arrivals(tally, told)

    def taking(self, found: Found) -> Taking:
        """What is to be written."""

        def arrivals() -> Iterator[Arrival]:
            yield from self.arrivals(found.words, Tally(), None)
            yield from found.skips

        names = self.desk.journal.names()
        people = {name: day for name, day in found.tally.people.items() if name not in names}
        return Taking(
            source=self.reader.SOURCE,
            moments=found.plan.new.get("moments", 0),
            skips=len(found.skips),
            arrivals=arrivals,
            habits=found.habits,
            people=people,
            meanings=_remembered(found.words) | columns_to_remember(self.file, self.columns),
        )


def _remembered(words: Words) -> dict[str, str]:
    """What was said of their words; of a habit that is taken up, what it is called then."""
    return {
        theirs: (words.habit(theirs) or NEW) if ours == NEW else ours
        for theirs, ours in words.said.items()
    }


def found_in(job: Job, said: dict[str, str], progress: Progress) -> Found:
    """Go through a file and say what it comes to.

    Raises:
        RefusedError: If the file as a whole cannot be read, or something is said of a word that is
            not in it.
    """
    tally = Tally()
    with job.desk.journal.reading() as journal:
        words = Words(job.desk, journal, job.reader.SOURCE, said)
        for _ in job.arrivals(words, tally, progress):
            pass
        days_skipped(tally.pauses, words, tally)
        tally.named.update(pause.habit for pause in tally.pauses)
        _must_be_there(said, tally, job.file)
        habits = words.habits(tally.days)
        known = origins_of(journal.connection, job.reader.SOURCE)
        skips = skips_of(journal, known, words, words.all_habits(habits), tally)
        names = journal.names()
    new = tuple(sorted(handle for handle in tally.people if handle not in names))
    if habits:
        tally.new["habits"] = len(habits)
    if new:
        tally.new["people"] = len(new)
    plan = Plan(
        file=job.file.name,
        format=job.reader.TITLE,
        first=tally.first,
        last=tally.last,
        new=tally.new,
        same=tally.same,
        conflicting=tuple(tally.conflicting),
        refused=tuple(tally.refused),
        lost=tally.losses(),
        habits=tuple(tally.meanings.values()),
        taken_up=tuple((habit.slug, habit.cadence.words) for habit in habits),
        unmapped=tuple(tally.unmapped.values()),
        people=new,
        alike=_alike(new, names),
        rows=tuple(tally.rows),
    )
    return Found(plan=plan, tally=tally, words=words, habits=habits, skips=tuple(skips))


def _must_be_there(said: dict[str, str], tally: Tally, file: File) -> None:
    for theirs in said:
        word = theirs.casefold() if theirs.startswith(HANDLE_MARK) else theirs
        if word not in tally.named:
            near = alike(word, sorted(tally.named))
            hint = f' The nearest is "{one_line(near[0])}".' if near else ""
            raise RefusedError(f'Nothing in {file.name} is called "{one_line(theirs)}".{hint}')


def _alike(new: tuple[str, ...], names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Each new handle that looks like one of the journal's: said, not asked, there may be many."""
    near = ((handle, like_handle(handle, names)) for handle in new)
    return tuple((handle, found[0]) for handle, found in near if found)
