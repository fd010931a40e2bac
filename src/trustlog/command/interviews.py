"""`interview …`: what was heard in an interview or a focus group, without names."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk, slowly, whereabouts
from trustlog.command.line import number_of
from trustlog.command.output import Answer, json_line, receipt
from trustlog.domain.day_words import day_back
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.interviews import Interview, named_in
from trustlog.domain.text import clean_note, clean_word
from trustlog.practice.interviews import hear, interview_numbered, unhear
from trustlog.render.interviews import deleted_line, heard_line, interview_lines, interviews_lines
from trustlog.render.styled import styled
from trustlog.store.interviews import all_interviews

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line

NONE = "There is no interview yet. trustlog interview add writes down what you heard."
WORDLESS = "Nothing was written down: an interview needs what you heard."
WITHOUT = "An interview needs what you heard: trustlog interview add the on-call weeks are too long"
HEARD = "An interview is of a day that has come."
FROM_INPUT = "-"


def add(line: Line, front: Front) -> Answer:
    """Write down what was heard."""
    with open_or_blank_desk(front, line) as desk:
        day = _day(desk, line.text("on"))
        people = line.count("people") or 1
        themes = dict.fromkeys(clean_word(word, "A theme") for word in line.words("theme"))
        note = clean_note(_words(front, line))
        with desk.journal.reading() as journal:
            named = named_in(note, journal.names())
        made = desk.settle()
        interview = Interview(
            uid=front.machine.uid(), day=day, people=people, themes=tuple(themes), note=note
        )
        done = hear(desk.journal, interview, desk.operation("interview add"))
        asides = [whereabouts(desk)] if made else []
        asides += [_warned(named)] if named else []
        return receipt(heard_line(done, desk.today), *asides)


def _day(desk: Desk, on: str | None) -> date:
    if on is None:
        return desk.today
    order, latest = desk.rules.date_order, desk.front.machine.clock.now().date()
    return day_back(on, today=desk.today, date_order=order, latest=latest, why=HEARD)


def _warned(named: list[str]) -> str:
    return (
        f"The text names {' and '.join(named)}, and interviews are kept without names: trustlog"
        " undo takes it back."
    )


def _words(front: Front, line: Line) -> str:
    """What was heard: on the line as it stands, from standard input, or asked for."""
    typed = line.many("text")
    said = " ".join(typed)
    if said == FROM_INPUT:
        slowly(front)
        said = front.read_input()
    elif not typed and front.asks(line):
        said = front.ask_words("heard: ")
    elif not said.strip():
        raise UnreadableError(WITHOUT)
    if not said.strip():
        raise RefusedError(WORDLESS)
    return said


def list_interviews(line: Line, front: Front) -> Answer:
    """Every interview, or those of a theme, the oldest first."""
    theme = line.text("theme")
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        found = all_interviews(journal)
    if theme is not None:
        said = clean_word(theme, "A theme")
        found = [each for each in found if said in each.themes]
    if line.flag("json"):
        from trustlog.exchange.json_surveys import interviews_object

        return json_line(interviews_object(found))
    if not found:
        none = NONE if theme is None else f"No interview has the theme {said}."
        return Answer(asides=(desk.nothing_yet(none),))
    return Answer(text=styled(interviews_lines(found, front.screen.width), front.screen))


def show(line: Line, front: Front) -> Answer:
    """One interview, whole."""
    number = number_of(line.text("number") or "", "An interview")
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        found = interview_numbered(journal, number)
    if line.flag("json"):
        from trustlog.exchange.json_surveys import interview_object

        return json_line({"trustlog": 1, "interview": interview_object(found)})
    return Answer(text=styled(interview_lines(found, front.screen.width), front.screen))


def delete(line: Line, front: Front) -> Answer:
    """Take an interview out of the journal."""
    number = number_of(line.text("number") or "", "An interview")
    with open_desk(front, line) as desk:
        gone = unhear(desk.journal, number, desk.operation("interview delete"))
        return receipt(deleted_line(gone, desk.today), "trustlog undo brings it back.")
