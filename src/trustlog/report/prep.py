"""What to know before a talk: what is owed both ways, to answer, aimed at together and quiet."""

from __future__ import annotations

from datetime import date
from itertools import islice

from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.moments import Filters
from trustlog.domain.overlooked import QUIET
from trustlog.domain.promises import OPEN, in_order
from trustlog.domain.value import Value
from trustlog.report.aims import shared_aims
from trustlog.report.attention import FEEDBACK, THANKS
from trustlog.store.reached import last_contacts, last_contacts_with
from trustlog.store.received import open_feedback_from

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.moments import Moment
    from trustlog.domain.people import Person
    from trustlog.domain.promises import Promise
    from trustlog.report.aims import AimStanding
    from trustlog.store.journal import Journal

MOST_READ = 400
"""How many of a person's moments are looked at, at most."""
SHOWN = 4


class Quiet(Value):
    """A habit that was not done with somebody for long: its last day with them, if there is one."""

    slug: str
    last: date | None
    question: str | None

    def days(self, today: date) -> int | None:
        """How many days ago that was."""
        return None if self.last is None else (today - self.last).days


class Prep(Value):
    """What to know before a talk.

    `last` is the day of the last moment that reached the person; `settled` holds, by the number of
    a moment among `moments`, the promise that it settled.
    """

    today: date
    person: Person
    last: date | None
    owed: tuple[Promise, ...]
    theirs: tuple[Promise, ...]
    to_answer: tuple[Moment, ...]
    shared: tuple[AimStanding, ...]
    quiet: tuple[Quiet, ...]
    moments: tuple[Moment, ...]
    settled: dict[int, Promise]

    @property
    def days(self) -> int | None:
        """How many days ago the last moment was."""
        return None if self.last is None else (self.today - self.last).days

    @property
    def question(self) -> str | None:
        """What to ask oneself: the question of what has been quiet the longest."""
        return next((each.question for each in self.quiet if each.question), None)


def prep_report(journal: Journal, handle: str, today: date) -> Prep:
    """Read what to know of a person before a talk."""
    [person] = [each for each in journal.people() if each.handle == handle]
    promises = journal.promises.of_person(handle)
    ordered = in_order((each for each in promises if each.state == OPEN), today)
    moments = _newest(journal, handle)
    numbers = {moment.number for moment in moments}
    return Prep(
        today=today,
        person=person,
        last=last_contacts(journal, today)[handle],
        owed=tuple(each for each in ordered if not each.theirs),
        theirs=tuple(each for each in ordered if each.theirs),
        to_answer=tuple(open_feedback_from(journal, handle, MOST_READ)),
        shared=tuple(shared_aims(journal, handle, today)),
        quiet=tuple(_quiet(journal, person, today)),
        moments=moments,
        settled={each.moment: each for each in promises if each.moment in numbers and each.moment},
    )


def _newest(journal: Journal, handle: str) -> tuple[Moment, ...]:
    """The newest moments with a person; feedback received stands apart."""
    everything = Filters(since=date.min, until=date.max, person=handle)
    found = journal.moments.listed(everything, MOST_READ)
    return tuple(islice((each for each in found if each.habit != FEEDBACK_RECEIVED), SHOWN))


def _quiet(journal: Journal, person: Person, today: date) -> list[Quiet]:
    """Thanks and feedback, where they are practised, that are long ago; the longest first.

    The clock starts on the day a person was added. Who is not meant to get attention today is
    asked nothing about.
    """
    if not person.covered_on(today):
        return []
    found = []
    for habit in journal.habits():
        if habit.slug not in (THANKS, FEEDBACK) or not habit.life.holds(today):
            continue
        last = last_contacts_with(journal, habit.slug, today)[person.handle]
        if (today - (last or person.since)).days > QUIET:
            found.append(Quiet(slug=habit.slug, last=last, question=habit.question))
    return sorted(found, key=lambda each: (each.last or date.min, each.slug))
