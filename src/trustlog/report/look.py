"""What is worth a look after a period: moments that cost, people quiet, promises overdue.

All of it is as it stood on the last day of the period, or today when that comes first.
"""

from __future__ import annotations

from itertools import islice

from trustlog.domain.moments import Filters
from trustlog.domain.overlooked import past_cadence
from trustlog.domain.promises import BROKEN
from trustlog.domain.value import Value
from trustlog.report.promised import longest_over
from trustlog.store.promised import told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from trustlog.domain.attention import Attention
    from trustlog.domain.moments import Moment
    from trustlog.domain.people import Person
    from trustlog.domain.promises import Promise
    from trustlog.report.attention import Team
    from trustlog.report.promised import Promised
    from trustlog.store.journal import Journal

MOST = 3
NAMED = 3
"""So many of the moments that cost are named."""

COST, QUIET, OVERDUE = REASONS = ("cost", "quiet", "overdue")


class Look(Value):
    """Somebody worth a look, and why: one of `REASONS`.

    `row` is what attention they got; `costs` are the newest moments that cost, each with the
    number of the promise it broke; `promise` is the one that is overdue, by `over` days.
    """

    why: str
    person: Person
    row: Attention
    costs: tuple[tuple[Moment, int | None], ...] = ()
    promise: Promise | None = None
    over: int = 0


def worth_a_look(
    journal: Journal, team: Team, promises: Promised, first: date, until: date
) -> tuple[Look, ...]:
    """Choose at most three: those whose moments all cost, then the quiet, then what is overdue."""
    found = islice(_looks(journal, team, promises, until), MOST)
    return tuple(
        look.but(costs=_costs(journal, look.person.handle, first, until))
        if look.why == COST
        else look
        for look in found
    )


def _looks(journal: Journal, team: Team, promises: Promised, until: date) -> Iterator[Look]:
    cost = [row for row in team.rows if row.covered and 0 < row.moments == row.cost]
    told_of = {row.handle for row in cost}
    for row in cost:
        yield Look(why=COST, person=team.people[row.handle], row=row)
    for row in past_cadence(team.rows):
        if row.handle not in told_of:
            yield Look(why=QUIET, person=team.people[row.handle], row=row, over=row.over or 0)
    rows = {row.handle: row for row in team.rows}
    for over, each in longest_over(journal, promises, until, MOST):
        yield Look(
            why=OVERDUE,
            person=team.people[each.person],
            row=rows[each.person],
            promise=each,
            over=over,
        )


def _costs(
    journal: Journal, handle: str, first: date, until: date
) -> tuple[tuple[Moment, int | None], ...]:
    """The newest moments with a person, whose moments all cost; oldest first."""
    found = Filters(since=first, until=until, person=handle)
    newest = list(journal.moments.listed(found, NAMED))
    settled = told(journal, [moment.number for moment in newest], first)
    broken = {moment: number for moment, (number, state) in settled.items() if state == BROKEN}
    return tuple((moment, broken.get(moment.number)) for moment in reversed(newest))
