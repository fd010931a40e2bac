"""Who is past the days that were meant for them: light, for a shell prompt asks at every line."""

from __future__ import annotations

from trustlog.domain.attention import days_over, days_since
from trustlog.domain.value import Value
from trustlog.store.reached import last_contacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.people import Person
    from trustlog.store.journal import Journal


class Quiet(Value):
    """Somebody past their cadence: the last moment with them, and how long ago."""

    person: Person
    last: date | None
    days: int
    over: int

    @property
    def ratio(self) -> float:
        """How far past what was meant."""
        return self.over / (self.person.cadence or 1)


def people_quiet(journal: Journal, today: date) -> list[Quiet]:
    """Everybody past their cadence today, furthest past it for what was meant first."""
    people = journal.people()
    if not people:
        return []
    last, off = last_contacts(journal, today), journal.days_off()
    found = []
    for person in people:
        met = last[person.handle]
        days = days_since(person, met, today)
        # Days off only bring it nearer to the cadence, and need not be counted before it.
        if person.cadence is not None and days > person.cadence:
            over = days_over(person, met, off, today)
            if over:
                found.append(Quiet(person=person, last=met, days=days, over=over))
    return sorted(found, key=lambda each: (-each.ratio, -each.days, each.person.name.casefold()))
