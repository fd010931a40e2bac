"""The one question under the report of a week, chosen by what the week lacks. Light.

Of the habits that are quiet, the one that has been so the longest asks: by the first question of
the catalogue that shares a practice with it, else by its own. When none is, somebody past their
cadence asks, then a promise that was broken; else the questions of the catalogue take turns, week
by week.
"""

from __future__ import annotations

from trustlog.report.questions import OF_HABIT, QUESTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from trustlog.report.contents import Contents
    from trustlog.report.habits import Standing

OF_OVERLOOKED, OF_BROKEN = OF_HABIT["unheard-voices"], OF_HABIT["follow-through"]


def question_for(habits: Iterable[Standing], held: Contents, week: int) -> str:
    """What to ask after a week with this number, by its habits and what it held."""
    gaps = [
        (standing.figures.gap.since, standing.habit)
        for standing in habits
        if standing.figures.gap is not None and standing.habit.life.until is None
    ]
    for _, habit in sorted(gaps, key=lambda gap: gap[0]):
        place = OF_HABIT.get(habit.slug)
        if place is not None:
            return QUESTIONS[place]
        if habit.question:
            return habit.question
    if held.overlooked:
        return QUESTIONS[OF_OVERLOOKED]
    if held.account.broken:
        return QUESTIONS[OF_BROKEN]
    return QUESTIONS[week % len(QUESTIONS)]
