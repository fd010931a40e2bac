"""`received`: write down the feedback that somebody gave to the manager."""

from __future__ import annotations

from trustlog.command.capture import COUNSEL, FROM_INPUT
from trustlog.command.change import moment_meant
from trustlog.command.front import open_or_blank_desk, slowly, whereabouts
from trustlog.command.known import practised_habit
from trustlog.command.naming import aims_meant, handles_named, tags_named
from trustlog.command.output import Answer, receipt
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.moments import BUILT
from trustlog.domain.text import clean_note
from trustlog.domain.times import when
from trustlog.practice.moments import Entry
from trustlog.practice.received import HABIT, About, receive
from trustlog.render.logged import logged_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line

WORDLESS = "Nothing was logged: feedback needs the words that were said."
WITHOUT = (
    "Feedback needs the words that were said: trustlog received priya You decide before I have"
    " finished."
)


def received(line: Line, front: Front) -> Answer:
    """Log feedback received; it waits until a promise or a moment answers it."""
    with open_or_blank_desk(front, line) as desk:
        happened = when(line.text("on"), line.text("at"), front.machine.clock, desk.rules)
        with desk.journal.reading() as journal:
            names, aims = journal.names(), aims_meant(line, journal)
            about = _about(desk, line)
        people = handles_named((line.text("person") or "",), names, line, front)
        tags = tags_named(line.words("tag"))
        entry = Entry(
            when=happened,
            effect=BUILT,
            habit=HABIT,
            note=clean_note(_words(front, line)),
            people=people,
            tags=tags,
            aims=aims,
            private=line.flag("private"),
        )
        made = desk.settle()
        done = receive(
            desk.journal,
            entry,
            about,
            desk.operation("received"),
            rules=desk.rules,
            uid=front.machine.uid,
        )
        asides = (whereabouts(desk), COUNSEL) if made else ()
        serves = f" · serves {', '.join(aims)}" if aims else ""
        said = f"{logged_line(done, desk.today)}{serves} · waits for an answer"
        return receipt(said, *asides)


def _about(desk: Desk, line: Line) -> About:
    habit, of = line.text("about"), line.text("of")
    return About(
        habit=None if habit is None else practised_habit(habit, desk.journal.practised()),
        of=None if of is None else moment_meant(desk, of).number,
    )


def _words(front: Front, line: Line) -> str:
    """What was said: on the line as it stands, from standard input, or asked for."""
    typed = line.many("text")
    said = " ".join(typed)
    if said == FROM_INPUT:
        slowly(front)
        said = front.read_input()
    elif not typed and front.asks(line):
        said = front.ask_words("feedback: ")
    elif not said.strip():
        raise UnreadableError(WITHOUT)
    if not said.strip():
        raise RefusedError(WORDLESS)
    return said
