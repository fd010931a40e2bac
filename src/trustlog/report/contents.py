"""What any period held, whatever its length: moments, people, promises, what is worth reading."""

from __future__ import annotations

from trustlog.domain.moments import COST, Filters
from trustlog.domain.value import Value
from trustlog.report.look import worth_a_look
from trustlog.report.promised import promised
from trustlog.report.reached import reached
from trustlog.settings.names import rules_from
from trustlog.store.promised import told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.people import Person
    from trustlog.domain.promises import Account
    from trustlog.report.attention import Team
    from trustlog.report.direction import Direction
    from trustlog.report.look import Look
    from trustlog.store.journal import Journal

LOOKED_AT = 60
"""How many of a period's newest moments are looked at for words."""


class Contents(Value):
    """What a period held, up to today.

    Effects are counts of moments; people are those reached and those not, by name, of those that
    attention is meant for; `overlooked` says whether one of them is past their cadence;
    `direction` is what the aims ask for, if there are any.
    """

    effects: dict[str, int]
    met: tuple[Person, ...]
    unmet: tuple[Person, ...]
    overlooked: bool
    account: Account
    look: tuple[Look, ...]
    words: tuple[Moment, ...]
    direction: Direction | None

    @property
    def moments(self) -> int:
        """How many moments the period holds."""
        return sum(self.effects.values())


def contents(journal: Journal, first: date, last: date, today: date, words: int) -> Contents:
    """Read what the days from `first` to `last` held, with so many notes at most."""
    team = reached(journal, first, min(last, today))
    effects = journal.effects_counted(first, last)
    return contents_of(journal, team, effects, first, last, today, words)


def contents_of(  # noqa: PLR0917  # what was read, then the days
    journal: Journal,
    team: Team,
    effects: dict[str, int],
    first: date,
    last: date,
    today: date,
    words: int,
) -> Contents:
    """What the days held, where it was read already whom they reached, and what was counted."""
    until = min(last, today)
    work_days = rules_from(journal.settings()).work_days
    covered = list(_meant(team, first, until, work_days))
    promises = promised(journal, first, until)
    return Contents(
        effects=effects,
        met=_by_name(person for person, met in covered if met),
        unmet=_by_name(person for person, met in covered if not met),
        overlooked=any(row.over for row in team.rows),
        account=promises.account,
        look=worth_a_look(journal, team, promises, first, until),
        words=_words(journal, Filters(since=first, until=last), words),
        direction=_direction(journal, first, last, today),
    )


def _meant(team: Team, first: date, until: date, work_days: int) -> Iterator[tuple[Person, bool]]:
    """Whom attention was meant for in some days, and whether it reached them.

    Of those who are there at the end: who was away on each work day of them is not, if not reached.
    """
    for row in team.rows:
        person = team.people[row.handle]
        if person.cadence is None or not person.here_on(until):
            continue
        if row.reached or not person.away_throughout(first, until, work_days):
            yield person, row.reached


def _direction(journal: Journal, first: date, last: date, today: date) -> Direction | None:
    """What the aims ask for; where there are none, not even what would read it is loaded."""
    if not journal.aim_ids():
        return None
    from trustlog.report.direction import direction

    return direction(journal, first, last, today)


def _by_name(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda person: person.name.casefold()))


def _words(journal: Journal, filters: Filters, most: int) -> tuple[Moment, ...]:
    """The newest notes, one that cost among them if there is one; oldest first.

    What a promise wrote when it was settled is said among promises.
    """
    looked_at = journal.moments.listed(filters, LOOKED_AT)
    hidden = journal.private_habits()
    public = [m for m in looked_at if not m.private and m.habit not in hidden and m.note]
    of_promises = told(journal, [moment.number for moment in public], filters.since)
    spoken = [moment for moment in public if moment.number not in of_promises]
    costs = [moment for moment in spoken if moment.effect == COST]
    others = [moment for moment in spoken if moment.effect != COST]
    chosen = [*costs[:1], *others[: most - len(costs[:1])]]
    return tuple(sorted(chosen, key=spoken.index, reverse=True))
