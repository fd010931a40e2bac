"""The statements about surveys, interviews and what somebody says of themselves each quarter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, Integer, bindparam, insert, select
from sqlalchemy import delete as deleted
from sqlmodel import col

from trustlog.store.rows import add_row, columns_of, remove_row, replace_row
from trustlog.store.tables import (
    Interview,
    SelfCheck,
    Survey,
    SurveyCount,
    SurveyItem,
    SurveyRound,
    table_of,
)

if TYPE_CHECKING:
    from sqlalchemy import Executable

    from trustlog.store.words import Words


def surveys(words: Words) -> dict[str, Executable]:
    """Surveys with their items, and the counts of their rounds."""
    item, held = table_of(SurveyItem), table_of(SurveyRound)
    count = table_of(SurveyCount)
    return {
        "survey.all": select(*columns_of(Survey)).order_by(col(Survey.id)),
        "survey.add": add_row(Survey),
        "survey.remove": remove_row(Survey),
        "survey_item.all": select(*columns_of(SurveyItem)).order_by(item.c.survey_id, item.c.place),
        "survey_item.add": add_row(SurveyItem),
        "survey_item.remove": remove_row(SurveyItem),
        "survey_round.of": select(*columns_of(SurveyRound))
        .where(held.c.survey_id == bindparam("survey_id", type_=Integer))
        .order_by(held.c.day),
        "survey_round.add": add_row(SurveyRound),
        "survey_round.replace": replace_row(SurveyRound),
        "survey_round.remove": remove_row(SurveyRound),
        "survey_count.of_each": select(*columns_of(SurveyCount))
        .where(words.one_of(count.c.round_id, "round_ids"))
        .order_by(count.c.round_id, count.c.item_id, count.c.answer),
        "survey_count.add": add_row(SurveyCount),
        "survey_count.remove": deleted(count).where(
            count.c.round_id == bindparam("round_id", type_=Integer)
        ),
    }


def told() -> dict[str, Executable]:
    """Interviews, and the self-checks."""
    check, interview = table_of(SelfCheck), table_of(Interview)
    named: dict[str, Any] = {c.name: bindparam(c.name) for c in interview.c}
    this = (
        check.c.framework == bindparam("framework"),
        check.c.element == bindparam("element"),
        check.c.since == bindparam("since", type_=Date),
    )
    return {
        "interview.all": select(*columns_of(Interview)).order_by(
            col(Interview.day), col(Interview.id)
        ),
        "interview.add": insert(interview).values(named).inline(),
        "interview.remove": remove_row(Interview),
        "self_check.all": select(*columns_of(SelfCheck)).order_by(
            check.c.since, check.c.framework, check.c.element
        ),
        "self_check.add": add_row(SelfCheck),
        "self_check.remove": deleted(check).where(*this),
    }
