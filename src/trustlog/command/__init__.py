"""The body of each command: a line that was read → the rooms below → an answer.

Both fronts end here, so that what a command does and says exists once.
"""

from __future__ import annotations

from trustlog.command.line import must_be_said
from trustlog.command.table import COMMANDS
from trustlog.store.connection import TogetherError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.command.output import Answer

AIMS = ("purpose", "value", "goal", "agreement", "mentoring", "obstacle")
"""The groups of commands on aims."""

ON_FILES = frozenset(
    (
        *("backup", "restore", "encrypt", "decrypt", "rekey"),
        *("doctor", "prune", "person forget"),
    )
)
"""What is done to the file itself, and so not to a journal on a server."""


def body_of(command: str) -> Callable[[Line, Front], Answer]:
    """The function that does what a command says: its module in this room and its name."""
    module, _, name = COMMANDS[command].partition(" ")[0].partition(".")
    # importlib.import_module costs its own import; this is what it ends in.
    body: Callable[[Line, Front], Answer] = getattr(
        __import__(f"trustlog.command.{module}", fromlist=(name,)), name
    )
    return body


TRIES = 5


def answer_to(line: Line, front: Front) -> Answer:
    """Do what a line says; once more if another program was at the journal at the same moment."""
    must_be_said(line)
    for _ in range(TRIES - 1):
        try:
            return _answer_to(line, front)
        except TogetherError:
            if not front.may_start_over():
                raise
    return _answer_to(line, front)


def _answer_to(line: Line, front: Front) -> Answer:
    if line.command in ON_FILES:
        from trustlog.command.servers import must_be_a_file

        must_be_a_file(line, front)
    if not line.flag("redact"):
        return body_of(line.command)(line, front)
    from trustlog.command.redaction import redacted

    return redacted(line, front)
