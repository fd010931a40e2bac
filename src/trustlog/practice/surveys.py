"""Make surveys, write down their rounds as counts, and take them out again."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.domain.surveys import check_items, check_round
from trustlog.store.surveys import (
    add_round,
    add_survey,
    all_surveys,
    remove_round,
    remove_survey,
    replace_round,
    rounds_of,
    survey_named,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.operations import Operation
    from trustlog.domain.surveys import Round, Survey
    from trustlog.store.journal import Journal


def make_survey(journal: Journal, survey: Survey, operation: Operation) -> None:
    """Make a survey: one step of undo.

    Raises:
        RefusedError: If there is one of this name, or its items cannot be asked.
    """
    check_items(survey.items)
    with journal.changing(operation) as change:
        if any(each.slug == survey.slug for each in all_surveys(journal)):
            raise RefusedError(
                f"There is a survey {survey.slug} already. Give this one another name."
            )
        change.step(survey.slug)
        add_survey(change, survey)


def record(
    journal: Journal, slug: str, held: Round, operation: Operation, *, replace: bool
) -> Round:
    """Write down a round: one step of undo.

    A round that is replaced keeps the minimum group it was asked under.

    Raises:
        RefusedError: If there is no such survey, the counts cannot be true, or there is a round of
            this day already and it is not to be replaced.
    """
    with journal.changing(operation) as change:
        survey = survey_named(journal, slug)
        before = next((each for each in rounds_of(journal, slug) if each.day == held.day), None)
        if before is not None and not replace:
            raise RefusedError(
                f"{slug} has a round of {written(held.day)} already. Add --replace to write it"
                " anew."
            )
        meant = held if before is None else held.but(minimum=before.minimum)
        check_round(meant, survey.items)
        change.step(f"{slug} {written(held.day)}")
        write = add_round if before is None else replace_round
        write(change, slug, meant)
        return meant


def give_up_survey(journal: Journal, slug: str, operation: Operation, rounds: int) -> None:
    """Take a survey out of the journal with its rounds: one step of undo.

    Raises:
        RefusedError: If there is no such survey, or it has another number of rounds by now.
    """
    with journal.changing(operation) as change:
        survey_named(journal, slug)
        if len(rounds_of(journal, slug)) != rounds:
            raise RefusedError(
                f"{slug} was changed meanwhile by another trustlog. Nothing was deleted here; try"
                " again."
            )
        change.step(slug)
        remove_survey(change, slug)


def forget_round(journal: Journal, slug: str, day: date, operation: Operation) -> None:
    """Take the round of a day out of the journal: one step of undo.

    Raises:
        RefusedError: If there is no such survey, or none of its rounds is of this day.
    """
    with journal.changing(operation) as change:
        survey_named(journal, slug)
        if all(each.day != day for each in rounds_of(journal, slug)):
            raise RefusedError(
                f"{slug} has no round of {written(day)}. trustlog survey show {slug} lists them."
            )
        change.step(f"{slug} {written(day)}")
        remove_round(change, slug, day)
