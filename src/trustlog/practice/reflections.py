"""Reflect on a period: every answer is saved as it is given, and finishing logs the review."""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.domain.reflected import OwnQuestion
from trustlog.domain.value import Value
from trustlog.practice.moments import log_in
from trustlog.store.reflections import (
    add_question,
    add_reflection,
    all_questions,
    reflection_of,
    remove_question,
    replace_reflection,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.domain.operations import Operation
    from trustlog.domain.reflected import Reflection
    from trustlog.domain.rules import Rules
    from trustlog.practice.moments import Entry, Logged
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

    Changed = Callable[[Reflection], Reflection]


class Finished(Value):
    """A reflection that is finished, and the moment that finishing it logged just now."""

    reflection: Reflection
    logged: Logged | None = None


def save(
    journal: Journal, blank: Reflection, changed: Changed, operation: Operation, subject: str
) -> Reflection:
    """Save an answer: one step of undo. It is added to the reflection as it is by now.

    Args:
        journal: Where it is kept.
        blank: The reflection of the period as it begins, if nobody began it meanwhile.
        changed: What the answer makes of it.
        operation: The step of undo.
        subject: What the step is called.
    """
    with journal.changing(operation) as change:
        found = reflection_of(journal, blank.kind, blank.since)
        after = changed(found or blank)
        if after != found:
            change.step(subject)
            _write(change, found, after)
        return after


def finish(
    journal: Journal,
    blank: Reflection,
    changed: Changed,
    review: Entry | None,
    operation: Operation,
    *,
    subject: str,
    rules: Rules,
    uid: Callable[[], str],
) -> Finished:
    """Save the last answers and finish the reflection, unless it is: one step of undo.

    With a `review` finishing logs that moment too, once for a period.
    """
    with journal.changing(operation) as change:
        found = reflection_of(journal, blank.kind, blank.since)
        after = changed(found or blank)
        if after.finished is not None:
            if after != found:
                change.step(subject)
                _write(change, found, after)
            return Finished(reflection=after)
        number = None if review is None else change.next_number("moment")
        change.step(subject)
        logged = None
        if review is not None and number is not None:
            logged = log_in(change, number, review, rules, uid)
        after = after.but(finished=operation.day, moment=number)
        _write(change, found, after)
        return Finished(reflection=after, logged=logged)


def ask_oneself(
    journal: Journal,
    text: str,
    habit: str | None,
    operation: Operation,
    uid: Callable[[], str],
) -> OwnQuestion:
    """Add a question of one's own: one step of undo.

    Raises:
        RefusedError: If it is there already.
    """
    with journal.changing(operation) as change:
        for each in all_questions(journal):
            if each.text == text:
                raise RefusedError(f"You ask yourself that already: {each.slug}.")
        question = OwnQuestion(
            number=change.next_number("question"), uid=uid(), text=text, habit=habit
        )
        change.step(question.slug)
        add_question(change, question)
        return question


def ask_no_more(journal: Journal, number: int, operation: Operation) -> OwnQuestion:
    """Take a question of one's own away: one step of undo.

    Raises:
        RefusedError: If there is none with this number.
    """
    with journal.changing(operation) as change:
        for each in all_questions(journal):
            if each.number == number:
                change.step(each.slug)
                remove_question(change, number)
                return each
        raise RefusedError(
            f"There is no question own/{number}. trustlog question list shows yours."
        )


def _write(change: Change, found: Reflection | None, after: Reflection) -> None:
    if found is None:
        add_reflection(change, after)
    else:
        replace_reflection(change, found, after)
