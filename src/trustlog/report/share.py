"""What a manager may show the team: aims that are open, and their own open promises.

Never a moment, never a note, and nothing private; of people only who an agreement is with.
"""

from __future__ import annotations

from trustlog.domain.aims import AGREEMENT, GOAL, PURPOSE, VALUE
from trustlog.domain.value import Value
from trustlog.report.aims import aims_standing
from trustlog.store.aims import all_aims

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.aims import Aim
    from trustlog.domain.promises import Promise
    from trustlog.report.aims import AimStanding
    from trustlog.store.journal import Journal


class Shared(Value):
    """What is shown: purposes, values, goals and how they stand, agreements, promises."""

    purposes: tuple[Aim, ...]
    values: tuple[Aim, ...]
    goals: tuple[AimStanding, ...]
    agreements: tuple[Aim, ...]
    promises: tuple[Promise, ...]


def shared(journal: Journal, today: date, partner: str | None = None) -> Shared:
    """Read what may be shown; with a partner, of agreements and promises only theirs."""
    shown = [aim for aim in all_aims(journal) if not aim.private and aim.closed is None]
    of_kind = {
        kind: tuple(aim for aim in shown if aim.kind == kind)
        for kind in (PURPOSE, VALUE, GOAL, AGREEMENT)
    }
    agreements = of_kind[AGREEMENT]
    promises = [
        promise for promise in journal.promises.open() if not promise.theirs and not promise.private
    ]
    if partner is not None:
        agreements = tuple(aim for aim in agreements if partner in aim.people)
        promises = [promise for promise in promises if promise.person == partner]
    return Shared(
        purposes=of_kind[PURPOSE],
        values=of_kind[VALUE],
        goals=tuple(aims_standing(journal, of_kind[GOAL], today)),
        agreements=agreements,
        promises=(*(each for each in promises if each.due), *(e for e in promises if not e.due)),
    )
