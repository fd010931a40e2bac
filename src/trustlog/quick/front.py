"""The quick front: a plain command line answered without Typer, or not at all.

What it declines it has not written a byte for. What goes wrong after a question was asked or a
commit tried it says itself, because then nothing may be done a second time.
"""

from __future__ import annotations

from trustlog.command import answer_to
from trustlog.command.front import Front, NotPlainError
from trustlog.command.output import deliver, prepare_streams, speak, unexpected
from trustlog.domain.errors import StoppedError, TrustlogError
from trustlog.quick.splitter import split
from trustlog.store.connection import BusyError
from trustlog.wiring import Machine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.answer import Answer
    from trustlog.command.line import Line


def answered(words: list[str], machine: Machine | None = None) -> int | None:
    """Run a plain command line; return its exit code, or nothing if Typer must."""
    line = split(words)
    if line is None:
        return None
    front = None
    try:
        front = Front(machine or Machine())
        prepare_streams()
        answer = answer_to(line, front)
    except NotPlainError:
        return None
    except TrustlogError as error:
        begun = front is not None and (
            front.asked or (front.desk is not None and front.desk.journal.tried)
        )
        if begun or isinstance(error, BusyError | StoppedError):
            return speak(error, json=line.flag("json"))
        return None
    except Exception as error:  # noqa: BLE001  # the edge: nothing leaves as a traceback
        return unexpected(error, json=line.flag("json"))
    return _delivered(answer, line)


def _delivered(answer: Answer, line: Line) -> int:
    """Print an answer; a long one is still read from the journal meanwhile."""
    try:
        return deliver(answer, line)
    except TrustlogError as error:
        return speak(error, json=line.flag("json"))
    except Exception as error:  # noqa: BLE001  # the edge: nothing leaves as a traceback
        return unexpected(error, json=line.flag("json"))
