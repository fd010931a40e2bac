"""`prep PERSON --after`: write down what came of a talk, one line each."""

from __future__ import annotations

import sys

from trustlog.command.front import open_desk, slowly
from trustlog.command.naming import habit_named
from trustlog.command.output import INTERRUPTED, REFUSED, Answer
from trustlog.command.prep import person_meant
from trustlog.domain.days import cut
from trustlog.domain.dues import due_named
from trustlog.domain.errors import (
    RefusedError,
    StoppedError,
    TrustlogError,
    UnreadableError,
)
from trustlog.domain.habit_names import Practised
from trustlog.domain.moments import BUILT
from trustlog.domain.text import clean_note, one_line, visible
from trustlog.domain.times import when
from trustlog.practice.after import write_all
from trustlog.practice.moments import Entry, Logged
from trustlog.practice.promises import Draft, must_be_here
from trustlog.practice.received import HABIT as RECEIVED
from trustlog.render.logged import logged_line
from trustlog.render.promised import made_line
from trustlog.report.attention import FEEDBACK, THANKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.habits import Template
    from trustlog.practice.promises import Made

    Item = Entry | Draft

HABITS = {"fb": FEEDBACK, "feedback": FEEDBACK, "thanks": THANKS}
RECEIVING = ("got", "received")
"""What begins feedback that they gave."""
PROMISES = {"promise": False, "they": True}
"""What begins a promise, and whether it is theirs."""

INTRODUCTION = """\
What came of it with {}? One line each, Enter ends:
a note, or fb: …, thanks: …, got: …, promise fri: …, they fri: …
"""
PROMPT = "> "
DASH_ALONE = "With --after only a dash may stand behind the person: it reads standard input."
NO_JSON = "--json is for what prep shows. --after writes, and says what it wrote."
NOBODY = (
    "--after asks for lines, and nobody is here to answer. Send them to standard input, one line"
    " each."
)
NOTHING = "Nothing was logged: no line came."
UNDO = "trustlog undo takes all of it back."
STOPPED = "Stopped. What was typed before is saved."


def write_down(line: Line, front: Front) -> Answer:
    """Read the lines, asked for or from standard input, and write all of them down in one step."""
    slowly(front)
    if line.text("lines") not in (None, "-"):
        raise UnreadableError(DASH_ALONE)
    if line.flag("json"):
        raise UnreadableError(NO_JSON)
    with open_desk(front, line) as desk:
        reader = _Reader(desk, line)
        if line.text("lines") is None and front.asks(line):
            return _asked(desk, reader)
        if line.text("lines") is None and (sys.stdin is None or sys.stdin.isatty()):
            raise UnreadableError(NOBODY)
        items = list(reader.read_all(front.read_input()))
        if not items:
            raise RefusedError(NOTHING)
        return _written(desk, items)


class _Reader:
    """Reads what one line says of one person."""

    def __init__(self, desk: Desk, line: Line) -> None:
        self.desk = desk
        with desk.journal.reading() as journal:
            self.handle = person_meant(journal, line)
            self.name = journal.names()[self.handle]
            practised = journal.practised()
        self._habits = {slug: habit_named(slug, practised, desk.front) for slug in HABITS.values()}

    def read_all(self, text: str) -> Iterator[Item]:
        """What every line says that is not empty.

        Raises:
            TrustlogError: If one cannot be read; it says which.
        """
        for number, typed in enumerate(text.splitlines(), start=1):
            if typed.strip():
                try:
                    yield self.read(typed)
                except TrustlogError as error:
                    raise type(error)(
                        f"Nothing was logged, for line {number} cannot be taken: {error}"
                    ) from None

    def read(self, typed: str) -> Item:
        """What a line says: `fb: …`, `thanks: …`, `got: …`, `promise fri: …`, or a note.

        Raises:
            UnreadableError: If there is no day, or there are no words.
            RefusedError: If the day has passed, or they have left.
        """
        before, colon, behind = typed.partition(":")
        first, *rest = before.split() or [""]
        word = first.casefold()
        if colon and word in PROMISES:
            return self._promise(word, " ".join(rest), _words(behind, typed))
        if colon and word in RECEIVING and not rest:
            return self._entry(_words(behind, typed), RECEIVED)
        if colon and word in HABITS and not rest:
            return self._entry(_words(behind, typed), self._habits[HABITS[word]])
        return self._entry(_words(typed, typed), None)

    def _entry(self, note: str, habit: Practised | Template | None) -> Entry:
        return Entry(
            when=when(None, None, self.desk.front.machine.clock, self.desk.rules),
            effect=BUILT,
            habit=habit,
            note=note,
            people=(self.handle,),
            private=isinstance(habit, Practised) and habit.private,
        )

    def _promise(self, word: str, day: str, text: str) -> Draft:
        desk = self.desk
        if not day:
            raise UnreadableError(f'A promise needs a day, as in "{word} fri: …" or someday.')
        try:
            due = due_named(day, desk.today, desk.rules, desk.today)
        except UnreadableError:
            if not PROMISES[word] or any(map(str.isdigit, day)):
                raise  # it was meant for a day
            raise UnreadableError(
                f'I cannot read "{cut(one_line(day))}" as a due day such as fri or someday. If the'
                " line is a note, leave its colon out."
            ) from None
        with desk.journal.reading() as journal:
            must_be_here(journal, self.handle, desk.today)
        return Draft(person=self.handle, text=text, made=desk.today, due=due, theirs=PROMISES[word])


def _words(text: str, typed: str) -> str:
    words = clean_note(text)
    if not words:
        raise UnreadableError(f'"{one_line(typed.strip())}" has no words behind it.')
    return words


def _asked(desk: Desk, reader: _Reader) -> Answer:
    """Ask for lines until an empty one; what was typed is saved, however the asking ends."""
    items: list[Item] = []
    prompt = INTRODUCTION.format(one_line(reader.name)) + PROMPT
    try:
        while typed := desk.front.ask(prompt).strip():
            try:
                items.append(reader.read(typed))
                prompt = PROMPT
            except TrustlogError as error:
                prompt = f"{visible(str(error))}\n{PROMPT}"
    except StoppedError:
        if not items:
            raise
        return _written(desk, items, STOPPED, code=REFUSED)
    except KeyboardInterrupt:
        if not items:
            raise
        sys.stderr.write("\n")  # behind what was being typed
        return _written(desk, items, STOPPED, code=INTERRUPTED)
    if not items:
        return Answer(asides=(NOTHING,))
    return _written(desk, items)


def _written(desk: Desk, items: list[Item], *asides: str, code: int = 0) -> Answer:
    """Write them down; the answer has a line for each."""
    done = write_all(
        desk.journal,
        items,
        desk.operation("prep"),
        rules=desk.rules,
        uid=desk.front.machine.uid,
    )
    lines = tuple(f"{_said(each, desk)}\n" for each in done)
    return Answer(text=lines, asides=(*asides, UNDO), code=code, receipt=True)


def _said(done: Logged | Made, desk: Desk) -> str:
    if isinstance(done, Logged):
        return logged_line(done, desk.today)
    return made_line(done, desk.today)
