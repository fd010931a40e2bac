"""What is due today: light, for a shell prompt asks at every line.

Of habits only the slots that hold today are looked at, and only the days they began on are read.
"""

from __future__ import annotations

from trustlog.domain.figures import due_on
from trustlog.domain.slots import slot_of
from trustlog.domain.spans import spans
from trustlog.domain.value import Value
from trustlog.report.quiet import people_quiet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.store.journal import Journal


class Due(Value):
    """How many habits, how many promises (and how many of those are overdue), how many people."""

    habits: int = 0
    promises: int = 0
    over: int = 0
    people: int = 0

    @property
    def anything(self) -> bool:
        """Whether anything is due at all."""
        return bool(self.habits or self.promises or self.people)


def all_due(journal: Journal, today: date) -> Due:
    """How much is due today."""
    promised = journal.promises_due(today)
    return Due(
        habits=len(habits_due(journal, today)),
        promises=len(promised),
        over=sum(day < today for day in promised),
        people=len(people_quiet(journal, today)),
    )


def habits_due(journal: Journal, today: date) -> list[str]:
    """The slugs of the habits that are due, in the order they were taken up."""
    asked = []
    for habit in journal.habits():
        life = habit.life
        if life.until is None and life.holds(today):
            asked += [(habit.slug, life, span) for span in spans(life, today, today)]
    if not asked:
        return []
    first = min(span.first for _, _, span in asked)
    done = journal.days_done(first, today)
    pauses_of = journal.pauses_of_each(slug for slug, _, _ in asked)
    due = []
    for slug, life, span in asked:
        pauses = pauses_of[slug]
        slot = slot_of(span, life, pauses, done.get(slug, ()), today)
        if due_on((slot,), life, pauses, today):
            due.append(slug)
    return due
