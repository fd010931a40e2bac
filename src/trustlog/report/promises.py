"""The promises of a journal as they stand on a day, and the account of the quarter so far."""

from __future__ import annotations

from trustlog.domain.periods import QUARTER, period_of
from trustlog.domain.promises import OPEN, account, groups
from trustlog.domain.value import Value
from trustlog.domain.weeks import week_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.promises import Account, Groups, Promise
    from trustlog.store.journal import Journal


class PromiseList(Value):
    """Open promises in their groups, and settled ones where they are asked for, newest first.

    `account` is of the days from `since` on; None where only one person's are listed: it is about
    all that was said and done.
    """

    today: date
    groups: Groups
    since: date
    account: Account | None
    settled: tuple[Promise, ...] = ()


def promise_list(
    journal: Journal, today: date, week_start: int, person: str | None = None, *, whole: bool
) -> PromiseList:
    """Read what stands open, of everybody or of one person; with `whole` what was settled too."""
    since = period_of(QUARTER, today).first
    if person is not None and whole:
        found = journal.promises.of_person(person)
    elif person is not None:
        found = [each for each in journal.promises.open() if each.person == person]
    elif whole:
        found = journal.promises.in_order()
    else:
        found = journal.promises.open_or_settled_since(since)
    settled = [each for each in found if each.state != OPEN] if whole else []
    settled.sort(key=lambda each: (each.settled or each.made, each.number), reverse=True)
    return PromiseList(
        today=today,
        groups=groups(found, today, week_of(today, week_start).last),
        since=since,
        account=account(found, since, today) if person is None else None,
        settled=tuple(settled),
    )
