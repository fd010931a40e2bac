"""Which questions a period asks, under its report and in its reflection. Light."""

from __future__ import annotations

from trustlog.domain.reflected import Asked
from trustlog.domain.reflections import WEEK, Findings, Practice, Question, chosen, said_of
from trustlog.report.look import COST
from trustlog.report.questions import OF_HABIT, QUESTIONS
from trustlog.store.reflections import all_questions, reflection_of, reflections_before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from trustlog.domain.habits import Habit
    from trustlog.domain.reflected import Reflection
    from trustlog.domain.reflections import Intention
    from trustlog.domain.weeks import Week
    from trustlog.report.contents import Contents
    from trustlog.store.journal import Journal


def findings_of(held: Contents, practices: Iterable[tuple[Habit, int, int]]) -> Findings:
    """What a period shows, from what it held and each habit with what was done and needed.

    A habit that is retired by now asks nothing.
    """
    return Findings(
        overlooked=held.overlooked or any(look.why == COST for look in held.look),
        broken=bool(held.account.broken or held.account.overdue),
        practices=tuple(
            Practice(slug=habit.slug, done=done, needed=needed, question=habit.question)
            for habit, done, needed in practices
            if habit.life.until is None
        ),
    )


def all_there_are(journal: Journal) -> tuple[Question, ...]:
    """Every question: those of one's own, then those built in."""
    own = [
        Question(
            slug=each.slug,
            text=each.text,
            practices=() if each.habit is None else (_itself(each.habit),),
        )
        for each in all_questions(journal)
    ]
    built_in = [
        Question(slug=slug, text=text, practices=practices) for slug, text, practices in QUESTIONS
    ]
    return (*own, *built_in)


def practices_of(habit: str) -> set[str]:
    """The practices of a habit that questions may ask about."""
    return {*OF_HABIT.get(habit, ()), _itself(habit)}


def questions_to_ask(
    journal: Journal, kind: str, since: date, findings: Findings
) -> tuple[Asked, ...]:
    """The questions that the reflection of a period asks, in the words of the period."""
    before = reflections_before(journal, kind, since)
    asked = [{each.slug for each in one.asked if each.answer is not None} for one in before]
    of_habits = {each.slug: practices_of(each.slug) for each in findings.practices}
    found = chosen(findings, all_there_are(journal), of_habits, asked)
    return tuple(Asked(slug=each.slug, text=said_of(each.text, kind)) for each in found)


def question_next(
    journal: Journal, made: Reflection | None, kind: str, since: date, findings: Findings
) -> str | None:
    """The first question that is still to be asked of a period, if there is one."""
    if made is None:
        left = questions_to_ask(journal, kind, since, findings)
    else:
        left = () if made.finished else made.unasked
    return left[0].text if left else None


def meant_in(journal: Journal, kind: str, since: date) -> Intention | None:
    """What the reflection of a period meant for the next one, where it put that into words."""
    made = reflection_of(journal, kind, since)
    return made.meant if made is not None and made.meant.words else None


def focus_of(journal: Journal, week: Week) -> str | None:
    """The habit that the reflection of the week before put in focus."""
    before = reflection_of(journal, WEEK, week.before().first)
    return None if before is None else before.meant.habit


def _itself(habit: str) -> str:
    return f"habit/{habit}"
