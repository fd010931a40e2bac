"""Who and what waits for the manager on a day: promises due, people quiet, feedback to answer."""

from __future__ import annotations

from trustlog.domain.promises import in_order
from trustlog.domain.value import Value
from trustlog.report.quiet import people_quiet
from trustlog.store.received import open_feedback

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.promises import Promise
    from trustlog.report.quiet import Quiet
    from trustlog.store.journal import Journal


class Waiting(Value):
    """The manager's own promises due by a day, who is past their cadence, what nobody answered."""

    promises: tuple[Promise, ...]
    quiet: tuple[Quiet, ...]
    feedback: tuple[Moment, ...]


def waiting(journal: Journal, day: date) -> Waiting:
    """Read who and what waits on a day, the most pressing first."""
    return Waiting(
        promises=tuple(in_order(journal.promises.due_by(day), day)),
        quiet=tuple(people_quiet(journal, day)),
        feedback=tuple(open_feedback(journal)),
    )
