"""Offer what could not be saved: to log it now, to drop it, or to leave it where it is."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from trustlog.cli.front import SlowFront
from trustlog.command import body_of
from trustlog.command.line import entry_of, unsaid
from trustlog.command.output import deliver, speak
from trustlog.command.table import COMMANDS
from trustlog.command.unsaved import KEPT, drop, waiting
from trustlog.domain.clock import clock_at
from trustlog.domain.days import short
from trustlog.domain.errors import StoppedError, TrustlogError
from trustlog.domain.text import one_line, visible
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from trustlog.command.line import Line
    from trustlog.command.unsaved import Unsaved

ANSWERS = "Log it now? [y, N, drop] "
SHOWN = 200


class Then(Machine):
    """The machine as it was when a line was not saved: its time, the identity of its change."""

    def __init__(self, environ: Mapping[str, str], unsaved: Unsaved) -> None:
        super().__init__(environ)
        self.clock = clock_at(unsaved.at.isoformat())
        self._first = [unsaved.uid]

    def uid(self) -> str:
        """The identity the change had, and new ones after it."""
        return self._first.pop() if self._first else super().uid()


class Again(SlowFront):
    """Where a line is done again: what was written beside it is not asked for twice."""

    def __init__(self, machine: Machine, heard: str | None) -> None:
        super().__init__(machine)
        self.heard = heard

    def asks(self, line: Line) -> bool:
        """Whether a person is there to be asked, or answered the time before."""
        return self.heard is not None or super().asks(line)

    def ask_words(self, prompt: str) -> str:
        """What was answered the time before, if it was asked for."""
        return super().ask_words(prompt) if self.heard is None else self.heard

    def edit(self, text: str, name: str = "note") -> str:
        """What was written in the editor the time before."""
        return super().edit(text, name) if self.heard is None else self.heard

    def read_input(self) -> str:
        """What came on standard input the time before."""
        return super().read_input() if self.heard is None else self.heard


def offer(line: Line, front: SlowFront) -> None:
    """Ask about each line that waits, where somebody can be asked; else say that they wait."""
    kept = [each for each in waiting(front.machine.environ) if each.line.command in KEPT]
    for unsaved in kept:
        if _is_held(unsaved, front):
            front.tell(f"{_said(unsaved)} had been saved after all.\n")
            drop(unsaved)
        elif not front.asks(line):
            front.tell(f"{_said(unsaved)} was not saved. On a terminal you are asked about it.\n")
        else:
            _ask(unsaved, front)


def _is_held(unsaved: Unsaved, front: SlowFront) -> bool:
    try:
        with closing(front.machine.open(unsaved.journal)) as journal:
            return bool(journal.connection.run("operation.identified", uid=unsaved.uid))
    except TrustlogError:
        return False


def _ask(unsaved: Unsaved, front: SlowFront) -> None:
    try:
        said = front.ask(f"{_said(unsaved)} was not saved. {ANSWERS}").strip().casefold()
    except StoppedError:  # the line itself is done
        return
    if said == "drop":
        drop(unsaved)
    elif said in ("y", "yes"):
        _log(unsaved, front)


def _log(unsaved: Unsaved, front: SlowFront) -> None:
    again = Again(Then(front.machine.environ, unsaved), unsaved.heard)
    nothing = unsaid(entry_of(COMMANDS[unsaved.line.command]))
    line = unsaved.line.but(said={**nothing, **unsaved.line.said})
    try:
        answer = body_of(line.command)(line, again)
    except TrustlogError as error:
        speak(error)
        return
    deliver(answer, line)
    drop(unsaved)


def _said(unsaved: Unsaved) -> str:
    """When it was, and what: as a person would know it again."""
    said, words = unsaved.line.said, [unsaved.line.command]
    for name, _, _ in entry_of(COMMANDS[unsaved.line.command])["arguments"]:
        value = said.get(name) or ()
        words += [value] if isinstance(value, str) else value
    text = one_line(visible(" ".join([*words, unsaved.heard or ""]).strip()))
    shown = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
    return f"{short(unsaved.at.date())}, {unsaved.at:%H:%M}: {shown}"
