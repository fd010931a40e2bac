"""Whom the days of a period reached, of those attention is meant for."""

from __future__ import annotations

from trustlog.domain.attention import Contact, Window, attention, coverage
from trustlog.report.attention import Team
from trustlog.store.reached import contacts_met

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.store.journal import Journal


def reached(journal: Journal, first: date, until: date) -> Team:
    """Read whom the days from `first` to `until` reached; they are one window, and its week."""
    people = {person.handle: person for person in journal.people()}
    contacts = {
        handle: Contact.trusted(
            {
                "moments": moments,
                "cost": cost,
                "week_moments": moments,
                "week_cost": cost,
                "last": last,
            }
        )
        for handle, (moments, cost, last) in contacts_met(journal, first, until).items()
    }
    window = Window(since=first, week=first, until=until)
    rows = attention(people.values(), contacts, journal.days_off(), window)
    return Team(people=people, rows=tuple(rows), coverage=coverage(rows))
