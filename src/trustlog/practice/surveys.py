"""Make surveys, and write down their rounds as counts."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.domain.surveys import check_items, check_round
from trustlog.store.surveys import (
    add_round,
    add_survey,
    all_surveys,
    replace_round,
    rounds_of,
    survey_named,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
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
