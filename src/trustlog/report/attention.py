"""Whom attention reached: read from the journal for a window of days."""

from __future__ import annotations

from trustlog.domain.attention import Contact, Coverage, attention, coverage
from trustlog.domain.value import Value
from trustlog.store.reached import contacts_counted, contacts_met, last_contacts_with

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.attention import Attention, Window
    from trustlog.domain.people import Person
    from trustlog.store.journal import Journal

THANKS, FEEDBACK = "recognition", "feedback-given"
"""The habits whose last day with a person is shown."""


class Team(Value):
    """Everyone, and what each got of the manager's attention, in the order of `attention`."""

    people: dict[str, Person]
    rows: tuple[Attention, ...]
    coverage: Coverage


def team_attention(journal: Journal, window: Window) -> Team:
    """Read whom attention reached in a window of days."""
    people = {person.handle: person for person in journal.people()}
    ends = window.until
    whole = contacts_met(journal, window.since, ends)
    week = contacts_counted(journal, window.week, ends)
    thanks, feedback = (last_contacts_with(journal, slug, ends) for slug in (THANKS, FEEDBACK))
    contacts = {
        handle: Contact(
            moments=whole[handle][0],
            cost=whole[handle][1],
            week_moments=week[handle][0],
            week_cost=week[handle][1],
            last=whole[handle][2],
            thanks=thanks[handle],
            feedback=feedback[handle],
        )
        for handle in people
    }
    rows = attention(people.values(), contacts, journal.days_off(), window)
    return Team(people=people, rows=tuple(rows), coverage=coverage(rows))
