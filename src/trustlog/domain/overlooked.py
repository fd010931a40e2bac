"""Who is worth a look: the rule behind the last lines of `people`, and of reports. Light.

It reads counts and days of the manager's own attention, and compares nobody with anybody but by
how long they have waited.
"""

from __future__ import annotations

from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from trustlog.domain.attention import Attention
    from trustlog.domain.people import Person

MOST = 3
QUIET = 14
"""Thanks or feedback are quiet for somebody after more days than this."""
THANKS, FEEDBACK = "thanks", "feedback"


class Look(Value):
    """Somebody worth a look: why, and which of thanks and feedback have been quiet."""

    row: Attention
    all_cost: bool
    is_over: bool
    quiet: tuple[str, ...]


def worth_a_look(
    rows: Sequence[Attention], people: Mapping[str, Person], practised: Collection[str]
) -> list[Look]:
    """At most three people, in the order of the rows.

    First come those whose moments of this week all cost, then those past their cadence, then the
    longest silences.

    Args:
        rows: Everyone, in the order of the table.
        people: Everyone by handle.
        practised: Which of thanks and feedback are practised at all; the others say nothing.
    """
    covered = [row for row in rows if row.covered]
    silence = {row.handle: _silences(row, people[row.handle], practised) for row in covered}
    cost = [row for row in covered if _all_cost(row)]
    silent = [row for row in covered if silence[row.handle]]
    silent.sort(key=lambda row: -max(silence[row.handle].values()))
    in_turn = [*cost, *past_cadence(covered), *silent]
    first = list(dict.fromkeys(row.handle for row in in_turn))[:MOST]
    return [
        Look(
            row=row,
            all_cost=_all_cost(row),
            is_over=bool(row.over),
            quiet=tuple(silence[row.handle]),
        )
        for row in covered
        if row.handle in first
    ]


def past_cadence(rows: Iterable[Attention]) -> list[Attention]:
    """Those past their cadence, furthest past it for what was meant first."""
    return sorted((row for row in rows if row.over), key=lambda row: (-(row.ratio or 0), -row.days))


def _all_cost(row: Attention) -> bool:
    return 0 < row.week_moments == row.week_cost


def _silences(row: Attention, person: Person, practised: Collection[str]) -> dict[str, int]:
    """For thanks and feedback the days they have been quiet; what never was, since the start."""
    here = row.days if row.last is None else (row.last - person.since).days + row.days
    found = {}
    for name, ago in ((THANKS, row.thanks), (FEEDBACK, row.feedback)):
        quiet = here if ago is None else ago
        if name in practised and quiet > QUIET:
            found[name] = quiet
    return found
