"""What the journal holds of one person."""

from __future__ import annotations

from trustlog.domain.days import FIRST_DAY
from trustlog.domain.promises import OPEN
from trustlog.domain.value import Value
from trustlog.store.people import why_away
from trustlog.store.reached import contacts_counted, last_contacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.people import Person
    from trustlog.domain.promises import Promise
    from trustlog.store.journal import Journal


class PersonReport(Value):
    """A person with the moments, the open promises both ways and the days away."""

    person: Person
    moments: int
    cost: int
    last: date | None
    promised: tuple[Promise, ...]
    theirs: tuple[Promise, ...]
    away: tuple[tuple[date, date | None, str], ...]


def person_report(journal: Journal, handle: str, today: date) -> PersonReport:
    """Read what the journal holds of a person."""
    [person] = [each for each in journal.people() if each.handle == handle]
    moments, cost = contacts_counted(journal, FIRST_DAY, today)[handle]
    promises = [each for each in journal.promises.of_person(handle) if each.state == OPEN]
    promises.reverse()
    return PersonReport(
        person=person,
        moments=moments,
        cost=cost,
        last=last_contacts(journal, today)[handle],
        promised=tuple(each for each in promises if not each.theirs),
        theirs=tuple(each for each in promises if each.theirs),
        away=tuple(why_away(journal, handle)),
    )
