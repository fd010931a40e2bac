"""`question add`, `question list`, `question remove`: what reflections choose from."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk, whereabouts
from trustlog.command.habit_names import practised_one
from trustlog.command.line import number_of
from trustlog.command.output import Answer, json_line, receipt
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.reflected import OWN
from trustlog.domain.text import clean_note, one_line
from trustlog.practice.reflections import ask_no_more, ask_oneself
from trustlog.render.reflections import question_lines
from trustlog.render.styled import styled
from trustlog.report.questioning import all_there_are
from trustlog.store.reflections import all_questions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line

LONGEST = 500


def add(line: Line, front: Front) -> Answer:
    """Add a question of one's own."""
    text = one_line(clean_note(" ".join(line.many("text"))))
    if not text:
        raise UnreadableError("A question has words: trustlog question add Whom did I interrupt?")
    if len(text) > LONGEST:
        raise RefusedError(f"A question has {LONGEST} characters at most. Shorten it.")
    with open_or_blank_desk(front, line) as desk:
        word = line.text("habit")
        habit = None if word is None else practised_one(word, desk).slug
        begun = desk.settle()
        made = ask_oneself(
            desk.journal, text, habit, desk.operation("question add"), front.machine.uid
        )
        about = "" if habit is None else f" · {habit}"
        said = one_line(f"Added {made.slug}{about} · {made.text}")
        return receipt(said, *((whereabouts(desk),) if begun else ()))


def list_questions(line: Line, front: Front) -> Answer:
    """Every question there is, those of one's own first."""
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        own, found = all_questions(journal), all_there_are(journal)
    if line.flag("json"):
        from trustlog.exchange.json_reflections import questions_object

        return json_line(questions_object(found, own))
    habits = {each.slug: each.habit for each in own}
    return Answer(text=styled(question_lines(found, habits, front.screen.width), front.screen))


def remove(line: Line, front: Front) -> Answer:
    """Take a question of one's own away."""
    said = (line.text("question") or "").casefold()
    if not said.startswith(OWN):
        raise RefusedError(
            f'"{one_line(said)}" is no question of yours. trustlog question list shows them as'
            " own/1, own/2."
        )
    number = number_of(said.removeprefix(OWN), "A question of yours")
    with open_desk(front, line) as desk:
        gone = ask_no_more(desk.journal, number, desk.operation("question remove"))
    return receipt(one_line(f"Removed {gone.slug} · {gone.text}"), "trustlog undo brings it back.")
