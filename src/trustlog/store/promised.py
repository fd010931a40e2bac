"""What is said of promises without an object for each: counts, and who wrote which moment."""

from __future__ import annotations

from datetime import date, timedelta

from trustlog.domain.promises import FAR, Account

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from trustlog.store.journal import Journal


def counted(journal: Journal, since: date, until: date) -> tuple[Account, list[int]]:
    """The account of some days as if no promise was ever moved, and the rows of those that were.

    It knows nothing of what was settled after those days.
    """
    far = until - min(timedelta(FAR), until - date.min)
    rows = journal.connection.run("promise.counted", since=since, until=until, far=far)
    (_, is_open, over, far_over, _, moved), settled = sorted(rows)
    _, on_time, late, broken, released, moved_too = settled
    plain = Account(
        kept_on_time=on_time,
        kept_late=late,
        broken=broken,
        moved_in_time=0,
        released=released,
        overdue=over,
        open=is_open,
        far_over=far_over,
    )
    return plain, [int(row) for text in (moved, moved_too) if text for row in text.split()]


def told(journal: Journal, moments: Iterable[int], since: date) -> dict[int, tuple[int, str]]:
    """Which of some moments wrote that a promise was settled: its number and state for each.

    Only promises count that were settled from a day on, or are open now.
    """
    rows = journal.connection.run("promise.told", numbers=list(moments), since=since)
    return {moment: (number, state) for moment, number, state in rows}
