"""Write down what was heard in an interview or a focus group."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.store.interviews import add_interview

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.interviews import Interview
    from trustlog.domain.operations import Operation
    from trustlog.store.journal import Journal


def hear(journal: Journal, interview: Interview, operation: Operation) -> Interview:
    """Write down an interview: one step of undo."""
    with journal.changing(operation) as change:
        change.step(written(interview.day))
        return interview.but(number=add_interview(change, interview))
