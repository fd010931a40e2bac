"""`promise to`, `from`, `add` and `edit`: make a promise, and put right what was said of it."""

from __future__ import annotations

from trustlog.command.capture import COUNSEL
from trustlog.command.front import open_desk, open_or_blank_desk, slowly, whereabouts
from trustlog.command.known import aims_changed
from trustlog.command.line import promise_number
from trustlog.command.naming import aims_meant, handles_named
from trustlog.command.output import line as one
from trustlog.command.output import receipt
from trustlog.domain.dues import due_in, due_named
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.text import clean_note
from trustlog.domain.times import when
from trustlog.practice.promises import Draft, make, rewrite
from trustlog.practice.received import must_be_feedback
from trustlog.practice.settling import promise_numbered
from trustlog.render.promised import edited_line, made_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.command.output import Answer
    from trustlog.domain.promises import Promise

OF_MOMENTS = ("on", "at", "habit", "without", "tag", "untag", "effect")
NO_WORDS = "A promise needs words: trustlog promise to priya fri send the figures."


def to(line: Line, front: Front) -> Answer:
    """Make a promise to a person."""
    return _said_in_order(line, front, theirs=False)


def from_(line: Line, front: Front) -> Answer:
    """Write down what a person promised."""
    return _said_in_order(line, front, theirs=True)


def _said_in_order(line: Line, front: Front, *, theirs: bool) -> Answer:
    with open_or_blank_desk(front, line) as desk:
        made = _made_on(desk, line)
        due, text = due_in(line.many("words"), desk.today, desk.rules, made)
        return _make(desk, line, line.text("person") or "", text, (made, due), theirs=theirs)


def add(line: Line, front: Front) -> Answer:
    """Make a promise by options."""
    to_whom, from_whom, due = line.text("to"), line.text("from"), line.text("due")
    if (to_whom is None) == (from_whom is None):
        raise UnreadableError("A promise is to somebody or from somebody: give --to or --from.")
    if due is None:
        raise UnreadableError("A promise needs a day, as in --due fri, or --due someday.")
    with open_or_blank_desk(front, line) as desk:
        made = _made_on(desk, line)
        days = made, due_named(due, desk.today, desk.rules, made)
        who, text = to_whom or from_whom or "", " ".join(line.many("text"))
        return _make(desk, line, who, text, days, theirs=to_whom is None)


def _made_on(desk: Desk, line: Line) -> date:
    return when(line.text("on"), None, desk.front.machine.clock, desk.rules).day


def _make(
    desk: Desk,
    line: Line,
    person: str,
    text: str,
    days: tuple[date, date | None],
    *,
    theirs: bool,
) -> Answer:
    words = clean_note(text)
    if not words:
        raise UnreadableError(NO_WORDS)
    answers = line.count("answers")
    with desk.journal.reading() as journal:
        names, aims = journal.names(), aims_meant(line, journal)
        if answers is not None:
            must_be_feedback(journal, answers)
    draft = Draft(
        person=_one_person(desk, line, person, names),
        text=words,
        made=days[0],
        due=days[1],
        theirs=theirs,
        private=line.flag("private"),
        aims=aims,
    )
    is_new = desk.settle()
    made = make(desk.journal, draft, desk.operation("promise"), desk.front.machine.uid, answers)
    asides = (whereabouts(desk), COUNSEL) if is_new else ()
    said = made_line(made, desk.today)
    said += f" · answers #{answers}" if answers is not None else ""
    said += f" · serves {', '.join(aims)}" if aims else ""
    return receipt(said, *asides)


def _one_person(desk: Desk, line: Line, word: str, names: dict[str, str]) -> str:
    if "," in word:
        raise UnreadableError("A promise is to one person. Make one for each of them.")
    [handle] = handles_named((word,), names, line, desk.front)
    return handle


def edit(line: Line, front: Front) -> Answer:
    """Change the words of a promise, its person, or whether it is private."""
    with open_desk(front, line) as desk:
        with desk.journal.reading() as journal:
            before = promise_numbered(journal, promise_number(line.text("number") or ""))
            names = journal.names()
        # Outside: an editor or a question that stays open must not keep others from logging.
        after = _edited(desk, line, before, names)
        if not after.text:
            raise RefusedError(
                f"p{before.number} needs words. trustlog delete p{before.number} takes it out of"
                " the journal."
            )
        if after == before:
            return one(f"p{before.number} is as it was; nothing changed.")
        uid = front.machine.uid
        made = rewrite(desk.journal, before, after, desk.operation("edit"), uid)
        return receipt(edited_line(before, made))


def _edited(desk: Desk, line: Line, promise: Promise, names: dict[str, str]) -> Promise:
    text, person, private = line.text("text"), line.text("with"), line.said.get("private")
    aims = aims_changed(line, desk.journal, f"p{promise.number}", promise.aims)
    links = (*line.many("aim"), *line.many("no_aim"))
    if text is None and person is None and private is None and not links:
        if line.flag("no_input"):
            raise UnreadableError("Say what is to change, such as --text TEXT or --with PERSON.")
        slowly(desk.front)
        changed = desk.front.edit(promise.text, f"promise-{promise.number}")
        return promise.but(text=clean_note(changed))
    return promise.but(
        text=promise.text if text is None else clean_note(text),
        person=promise.person if person is None else _one_person(desk, line, person, names),
        private=promise.private if private is None else bool(private),
        aims=aims,
    )


def edit_as_moment(line: Line, front: Front) -> Answer:
    """The same by the options that a moment has: its note is the promise's words."""
    number, people = line.text("number"), line.many("with")
    if any(line.said.get(name) not in (None, ()) for name in OF_MOMENTS) or len(people) > 1:
        raise UnreadableError(
            f"{number} is a promise: give --note, one --with, --private or --public."
            " trustlog move gives it another due day."
        )
    said = {"text": line.text("note"), "with": people[0] if people else None}
    return edit(line.but(said={**line.said, **said}), front)
