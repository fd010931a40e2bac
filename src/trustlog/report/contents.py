"""What any period held, whatever its length: moments by effect, people, words worth reading."""

from __future__ import annotations

from trustlog.domain.moments import COST, Filters
from trustlog.domain.people import TEAM
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.people import Person
    from trustlog.store.journal import Journal

LOOKED_AT = 60
"""How many of a period's newest moments are looked at for words."""


class Contents(Value):
    """Counts are of moments; people are those reached and those not, by name."""

    effects: dict[str, int]
    met: tuple[Person, ...]
    unmet: tuple[Person, ...]
    words: tuple[Moment, ...]

    @property
    def moments(self) -> int:
        """How many moments the period holds."""
        return sum(self.effects.values())


def contents(journal: Journal, first: date, last: date, words: int) -> Contents:
    """Read what the days from `first` to `last` held, with so many notes at most."""
    people = [person for person in journal.people() if person.handle != TEAM]
    met = journal.people_met(first, last)
    # A moment that only cost is no meeting: cancelling a 1:1 is not attention.
    reached = {handle for handle, (count, cost) in met.items() if count > cost}
    return Contents(
        effects=journal.effects_counted(first, last),
        met=_by_name(person for person in people if person.handle in reached),
        unmet=_by_name(
            person for person in people if person.handle not in reached and person.since <= last
        ),
        words=_words(journal, Filters(since=first, until=last), words),
    )


def _by_name(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda person: person.name.casefold()))


def _words(journal: Journal, filters: Filters, most: int) -> tuple[Moment, ...]:
    """The newest notes, one that cost among them if there is one; oldest first."""
    spoken = [m for m in journal.moments.listed(filters, LOOKED_AT) if m.note and not m.private]
    costs = [moment for moment in spoken if moment.effect == COST]
    others = [moment for moment in spoken if moment.effect != COST]
    chosen = [*costs[:1], *others[: most - len(costs[:1])]]
    return tuple(sorted(chosen, key=spoken.index, reverse=True))
