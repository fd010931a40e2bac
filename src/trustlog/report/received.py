"""What ties a moment to feedback: what it was about, what answers it, what it answers."""

from __future__ import annotations

from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.value import Value
from trustlog.store.received import about, answered_by, answers_to

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.moments import Moment
    from trustlog.store.journal import Journal


class Feedback(Value):
    """The habit and the moment that feedback was about, and what answers it, by numbers."""

    habit: str | None
    of: int | None
    moments: tuple[int, ...]
    promises: tuple[int, ...]


class Ties(Value):
    """What a moment is as feedback, if it is that, and the numbers of the feedback it answers."""

    feedback: Feedback | None
    answers: tuple[int, ...]


def ties_of(journal: Journal, moment: Moment) -> Ties:
    """Read what ties a moment to feedback."""
    answered = tuple(answered_by(journal, moment.number))
    if moment.habit != FEEDBACK_RECEIVED:
        return Ties(feedback=None, answers=answered)
    habit, of = about(journal, moment.number)
    answers = answers_to(journal, moment.number)
    return Ties(
        feedback=Feedback(
            habit=habit,
            of=of,
            moments=tuple(number for number, _ in answers if number is not None),
            promises=tuple(number for _, number in answers if number is not None),
        ),
        answers=answered,
    )
