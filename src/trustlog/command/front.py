"""What a body may ask of the front it runs under, and the journal it works on."""

from __future__ import annotations

import sys

from trustlog.domain.errors import RefusedError, StoppedError
from trustlog.domain.operations import Operation
from trustlog.domain.rules import Rules
from trustlog.domain.times import today_of
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Self, TextIO

    from trustlog.command.line import Line
    from trustlog.render.screen import Screen
    from trustlog.store.journal import Journal
    from trustlog.wiring import Machine


class NotPlainError(Exception):
    """The line needs what the quick front does not have; the slower one takes it from here."""


class Front:
    """The side of the program that talks with the person, as far as the quick front can."""

    slow = False
    """Whether it may take its time: ask what is unclear, make a journal, open the editor."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.desk: Desk | None = None
        self.ready: Journal | None = None
        """A journal that was opened already, for the desk that asks next."""
        self.asked = False
        """Whether the person was asked something, so that nobody may ask it again."""
        self.heard: str | None = None
        """What was written beside the line: as an answer, in the editor, on standard input."""

    @property
    def screen(self) -> Screen:
        """What the answer is shown on."""
        from trustlog.command.screens import screen_of

        return screen_of(self.machine.environ)

    def may_start_over(self) -> bool:
        """Whether nothing was asked, read or saved yet, so that all may be done once more."""
        saved = self.desk is not None and self.desk.journal.saved
        return not (self.asked or saved or self.heard is not None)

    def opened(self, path: str) -> Journal:
        """The journal at a path, open."""
        journal, self.ready = self.ready, None
        return journal or self.machine.open(path)

    def asks(self, line: Line) -> bool:
        """Whether a person is there to be asked."""
        return not line.flag("no_input") and _is_terminal(sys.stdin) and _is_terminal(sys.stderr)

    def ask(self, prompt: str) -> str:
        """Ask for a line of text, as it is typed: nothing is special in it.

        Raises:
            StoppedError: At the end of input.
        """
        from trustlog.command.waiting import wait_for_line

        self.asked = True
        self.rest()
        sys.stderr.write(prompt)
        sys.stderr.flush()
        wait_for_line(sys.stdin)
        answer = sys.stdin.readline()
        if not answer:
            sys.stderr.write("\n")
            raise StoppedError("Nothing was changed.")
        return answer.rstrip("\n")

    def rest(self) -> None:
        """Keep nobody waiting at the journal while the person is waited for."""
        if self.desk is not None:
            self.desk.journal.connection.rest()

    def ask_words(self, prompt: str) -> str:
        """Ask for what is to be written down; it is kept if it cannot be saved.

        Raises:
            StoppedError: At the end of input.
        """
        self.heard = self.ask(prompt)
        return self.heard

    def tell(self, text: str) -> None:
        """Show something between two questions."""
        sys.stderr.write(text)
        sys.stderr.flush()

    def confirm(self, question: str) -> bool:
        """Ask yes or no."""
        raise NotPlainError(question)

    def edit(self, text: str, name: str = "note") -> str:
        """Let the person write in their editor; each name and journal has its own draft."""
        raise NotPlainError(name, text)

    def read_input(self) -> str:
        """Everything on standard input."""
        raise NotPlainError


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def slowly(front: Front) -> None:
    """Go on only under the slower front.

    Raises:
        NotPlainError: Under the quick one.
    """
    if not front.slow:
        raise NotPlainError


def confirm_deleting(front: Front, line: Line, said: str) -> None:
    """Ask before much goes at once.

    Raises:
        RefusedError: If nobody is there to be asked and `--yes` was not given.
        StoppedError: If the answer is no.
    """
    if line.flag("yes"):
        return
    slowly(front)
    if not front.asks(line):
        raise RefusedError(f"This deletes {said}. Add --yes if you mean it.")
    if not front.confirm(f"Delete {said}?"):
        raise StoppedError("Nothing was changed.")


def _rules(kept: dict[str, str]) -> Rules:
    if not kept:
        return Rules()
    from trustlog.settings.names import rules_from

    return rules_from(kept)


class Desk:
    """An open journal with the rules that hold in it, and the day it is.

    `blank` is true while there is no journal yet: what is read is empty, and `settle` makes it.
    """

    def __init__(self, front: Front, path: str, *, blank: bool = False) -> None:
        machine = front.machine
        self.front = front
        self.path = path
        self.journal: Journal = machine.blank() if blank else front.opened(path)
        front.desk = self
        self.begun: Operation | None = None
        if self.journal.connection.kept:
            front.tell(_brought_up(self) + "\n")
        self.blank = blank
        self.rules = _rules(self.journal.settings())
        self.today: date = today_of(machine.clock, self.rules.day_ends_at)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.journal.close()

    def settle(self) -> bool:
        """Make the journal if there is none yet; true if this made it."""
        if not self.blank:
            return False
        self.journal.close()
        made = self.front.machine.make(self.path)
        self.journal = self.front.machine.open(self.path)
        self.blank = False
        return made

    def nothing_yet(self, said: str) -> str:
        """What is said where there is nothing to show: that there is no journal, or else this."""
        return str(NoJournalError(self.path)) if self.blank else said

    def operation(self, verb: str) -> Operation:
        """A new step of undo; its identity is made before anything is written."""
        machine = self.front.machine
        self.begun = Operation(
            uid=machine.uid(), verb=verb, subject="", day=self.today, at=machine.clock.now()
        )
        return self.begun


def _brought_up(desk: Desk) -> str:
    """Where a journal of an older trustlog is as it was."""
    from trustlog.domain.text import one_line
    from trustlog.settings.places import short

    kept = short(desk.journal.connection.kept, desk.front.machine.environ)
    return one_line(f"Your journal was brought up to this trustlog. As it was, it is in {kept}.")


def whereabouts(desk: Desk) -> str:
    """Where a journal that was just made is."""
    from trustlog.settings.places import is_server, short

    who = "who runs that server reads it too" if is_server(desk.path) else "only you can read it"
    return f"Your journal is {short(desk.path, desk.front.machine.environ)}; {who}."


def open_desk(front: Front, line: Line) -> Desk:
    """Open the journal that the line means.

    Raises:
        NoJournalError: If there is none yet.
        JournalError: If it cannot be used.
    """
    return Desk(front, front.machine.path(line.text("journal")))


def open_or_blank_desk(front: Front, line: Line) -> Desk:
    """Open the journal that the line means, or a blank one to be made when all is read."""
    try:
        return open_desk(front, line)
    except NoJournalError as missing:
        slowly(front)
        return Desk(front, missing.path, blank=True)
