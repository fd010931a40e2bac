"""`reflect` in one line, as a script says it: all of it is one step of undo."""

from __future__ import annotations

from trustlog.command.habit_names import practised_one
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.reflected import Asked, with_answer, with_rating
from trustlog.domain.reflections import outcome_of, rating_of, said_of
from trustlog.domain.text import clean_note, one_line
from trustlog.practice.habits import must_live
from trustlog.report.questioning import all_there_are

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.command.line import Line
    from trustlog.command.output import Answer
    from trustlog.command.reflect import Sitting
    from trustlog.domain.reflected import Reflection
    from trustlog.report.reflections import Reflecting

    Changed = Callable[[Reflection], Reflection]


def at_once(sitting: Sitting, line: Line) -> Answer:
    """Save all that the line says, and finish.

    Raises:
        UnreadableError: If it says nothing.
    """
    start = sitting.start()
    changes = [
        *_answers(sitting, line, start),
        *_ratings(sitting, line),
        _intention(sitting, line, start.reflection),
        *_happened(line, start),
    ]

    def changed(found: Reflection) -> Reflection:
        for each in changes:
            found = each(found)
        return found

    # What nobody was asked may be asked next time.
    blank = start.reflection if start.begun else start.reflection.but(asked=())
    if not start.begun and changed(blank) == blank:
        raise UnreadableError("That says nothing, so nothing is saved. Say it in words.")
    return sitting.finish(blank, changed, start.reflection)


def _answers(sitting: Sitting, line: Line, start: Reflecting) -> list[Changed]:
    said = [_halves(each, "--answer", "1=Jonas") for each in line.many("answer")]
    return [_answered(_question(sitting, start, name), clean_note(text)) for name, text in said]


def _answered(question: Asked, answer: str) -> Changed:
    return lambda found: with_answer(found, question, answer, question.answer)


def _question(sitting: Sitting, start: Reflecting, name: str) -> Asked:
    """The question with an id, or in a place among those the period asks."""
    asked = start.reflection.asked
    for place, each in enumerate(asked, start=1):
        if name in (each.slug, str(place)):
            return each
    with sitting.desk.journal.reading() as journal:
        known = {each.slug: each.text for each in all_there_are(journal)}
    if name not in known:
        raise RefusedError(
            f'There is no question "{one_line(name)}". trustlog question list shows their ids;'
            f" 1 to {len(asked)} are those that are asked now."
        )
    return Asked(slug=name, text=said_of(known[name], start.reflection.kind))


def _ratings(sitting: Sitting, line: Line) -> list[Changed]:
    said = [_halves(each, "--rate", "listening=4") for each in line.many("rate")]
    return [_rated(_habit(sitting, word), rating_of(value)) for word, value in said]


def _rated(habit: str, value: int) -> Changed:
    return lambda found: with_rating(found, habit, value)


def _intention(sitting: Sitting, line: Line, now: Reflection) -> Changed:
    """The intention with what was said of it."""
    said = {"change": "intention", "when": "if", "then": "then"}
    new: dict[str, str | None] = {
        name: clean_note(line.text(option) or "")
        for name, option in said.items()
        if line.text(option) is not None
    }
    focus = line.text("focus")
    if focus is not None:
        new["habit"] = sitting.focus(focus)
    meant = now.meant.but(**new)
    if bool(meant.when) != bool(meant.then):
        raise UnreadableError("A plan has two halves: --if TEXT and --then TEXT.")
    return lambda found: found.but(meant=found.meant.but(**new))


def _happened(line: Line, start: Reflecting) -> list[Changed]:
    said = line.text("happened")
    if said is None:
        return []
    if start.before is None:
        raise RefusedError("No reflection before this one meant anything that could have happened.")
    outcome = outcome_of(said)
    return [lambda found: found.but(happened=outcome)]


def _habit(sitting: Sitting, word: str) -> str:
    habit = practised_one(word, sitting.desk)
    must_live(habit)
    return habit.slug


def _halves(text: str, option: str, example: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise UnreadableError(f"{option} takes a name, = and what is said: {option} {example}.")
    return name.strip(), value
