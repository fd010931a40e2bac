"""Write down what was heard in an interview or a focus group, and take it out again."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.store.interviews import add_interview, all_interviews, remove_interview

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


def interview_numbered(journal: Journal, number: int) -> Interview:
    """The interview with a number.

    Raises:
        RefusedError: If there is none.
    """
    for interview in all_interviews(journal):
        if interview.number == number:
            return interview
    raise RefusedError(
        f"There is no interview {number}. trustlog interview list shows the numbers."
    )


def unhear(journal: Journal, number: int, operation: Operation) -> Interview:
    """Take an interview out of the journal: one step of undo.

    Raises:
        RefusedError: If there is none with this number.
    """
    with journal.changing(operation) as change:
        interview = interview_numbered(journal, number)
        change.step(f"{number}, {written(interview.day)}")
        remove_interview(change, number)
        return interview
