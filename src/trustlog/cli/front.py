"""The slow front: it may ask, read standard input and open the editor."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from trustlog.cli.hidden import hidden, terminal_there
from trustlog.command import answer_to
from trustlog.command.front import Front
from trustlog.command.line import may_mention
from trustlog.command.output import deliver
from trustlog.domain.errors import RefusedError, TrustlogError, UnreadableError
from trustlog.domain.text import NOTE_LIMIT, visible
from trustlog.settings.places import unsaved_waits

if TYPE_CHECKING:
    from trustlog.command.line import Line

MOST_BYTES = NOTE_LIMIT * 4 + 1


class SlowFront(Front):
    """The side of the program that talks with the person, in full."""

    slow = True
    code: int = 0
    _written = ""
    """What came back from the editor: it must not be lost if it cannot be saved."""
    _draft = "note"

    def do(self, line: Line) -> int:
        """Do what the line says and print the answer; return the exit code."""
        if not line.flag("no_input") and terminal_there():
            self.machine.asks = hidden
        try:
            answer = answer_to(line, self)
        except TrustlogError as error:
            from trustlog.command.unsaved import kept

            if (told := kept(error, line, self)) is not error:
                raise told from None
            if not self._written.strip():
                raise
            from trustlog.cli.editor import kept_as_draft

            draft = kept_as_draft(self._written, self.machine.environ, self._draft, self._journal())
            raise type(error)(f"{error} {draft}") from None
        code = deliver(answer, line)
        if may_mention(line) and unsaved_waits(self.machine.environ):
            from trustlog.cli.unsaved import offer

            offer(line, self)
        return code

    def confirm(self, question: str) -> bool:
        """Ask yes or no; Enter is no."""
        return self.ask(f"{visible(question)} [y/N] ").strip().casefold() in ("y", "yes")

    def edit(self, text: str, name: str = "note") -> str:
        """Let the person write in their editor; each name and journal has its own draft."""
        from trustlog.cli.editor import edited

        self.rest()
        self._draft = name
        environ, tell = self.machine.environ, self.tell
        self._written = self.heard = edited(text, environ, tell, name, self._journal())
        return self._written

    def _journal(self) -> str:
        """The journal that is written for."""
        return "" if self.desk is None else self.desk.path

    def read_input(self) -> str:
        """Everything on standard input, as far as a note may go."""
        if sys.stdin is None:
            raise UnreadableError("Standard input is closed, so there is no note to read.")
        data = sys.stdin.buffer.read(MOST_BYTES)
        if len(data) == MOST_BYTES:
            raise RefusedError(
                f"The note has more than the {NOTE_LIMIT:,} characters that a moment holds. "
                "Shorten it, or keep the rest elsewhere."
            )
        self.heard = data.decode("utf-8", "surrogateescape")
        return self.heard
