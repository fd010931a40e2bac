"""What a period says of promises: the account of it, and which have been overdue longest.

Of most promises only counts are read: a year of a long journal settles thousands.
"""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.promises import corrected, days_over
from trustlog.domain.value import Value
from trustlog.store.promised import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.promises import Account, Promise
    from trustlog.store.journal import Journal


class Promised(Value):
    """The account of some days; `apart` are the promises that had to be looked at one by one."""

    account: Account
    apart: tuple[Promise, ...]


def promised(journal: Journal, since: date, until: date) -> Promised:
    """Read what some days say of promises."""
    counts, rows = counted(journal, since, until)
    moved = journal.promises.of_each(rows)
    later = journal.promises.settled_since(max(since, until + timedelta(1)))
    found = corrected(counts, moved, later, since, until)
    return Promised(account=found, apart=(*moved, *later))


def longest_over(
    journal: Journal, found: Promised, until: date, most: int
) -> list[tuple[int, Promise]]:
    """The manager's own that were overdue longest on a day, each with its days over."""
    never_moved = journal.promises.longest_over(until, most)
    mine = [each for each in (*never_moved, *found.apart) if not each.theirs]
    late = [(days, each) for each in mine for days in [days_over(each, until)] if days]
    return sorted(late, key=lambda one: (-one[0], one[1].number))[:most]
