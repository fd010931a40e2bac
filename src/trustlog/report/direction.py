"""What the aims ask for after a period: values unserved, goals unsaid, reviews, next steps."""

from __future__ import annotations

from trustlog.domain.aims import neglected
from trustlog.domain.value import Value
from trustlog.store.aims import all_aims, served_between
from trustlog.store.promises import EVERY, open_numbers
from trustlog.store.received import open_feedback

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.aims import Neglected
    from trustlog.domain.moments import Moment
    from trustlog.store.journal import Journal


class Direction(Value):
    """What the aims ask for, and the feedback of the period that nobody answered."""

    asked: Neglected
    feedback: tuple[Moment, ...]

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is asked."""
        return not any((*self.asked.as_dict().values(), self.feedback))


def direction(journal: Journal, first: date, last: date, today: date) -> Direction:
    """Read what the aims ask for after a period, up to today.

    Of promises, those that are open may be the next step past an obstacle.
    """
    until = min(last, today)
    aims = all_aims(journal)
    served = served_between(journal, first, until)
    steps = set(open_numbers(journal.connection, EVERY))
    waiting = tuple(each for each in open_feedback(journal) if first <= each.day <= until)
    return Direction(asked=neglected(aims, served, steps, until), feedback=waiting)
