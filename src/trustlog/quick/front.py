"""The quick front: a plain command line answered without Typer, or not at all.

What it declines it has not written a byte for. What goes wrong after a question was asked or a
commit tried it says itself, because then nothing may be done a second time.
"""

from __future__ import annotations

from trustlog.command import answer_to
from trustlog.command.front import Front, NotPlainError
from trustlog.command.line import may_mention
from trustlog.command.output import deliver, prepare_streams, speak, unexpected
from trustlog.domain.errors import StoppedError, TrustlogError
from trustlog.quick.splitter import split
from trustlog.settings.places import unsaved_waits
from trustlog.store.connection import BusyError, UnreachableError
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
        answer = _answer(line, front)
    except NotPlainError:
        return None
    except TrustlogError as error:
        begun = front is not None and (
            front.asked or (front.desk is not None and front.desk.journal.tried)
        )
        if begun or isinstance(error, BusyError | StoppedError | UnreachableError):
            return speak(_kept(error, line, front), json=line.flag("json"))
        return None
    except Exception as error:  # noqa: BLE001  # the edge: nothing leaves as a traceback
        return unexpected(error, json=line.flag("json"))
    return _delivered(answer, line)


def _answer(line: Line, front: Front) -> Answer:
    # What was not saved the time before is to be offered, and only the slower front can.
    if may_mention(line) and unsaved_waits(front.machine.environ):
        raise NotPlainError
    return answer_to(line, front)


def _kept(error: TrustlogError, line: Line, front: Front | None) -> TrustlogError:
    if front is None or isinstance(error, StoppedError):
        return error
    from trustlog.command.unsaved import kept

    return kept(error, line, front)


def _delivered(answer: Answer, line: Line) -> int:
    """Print an answer; a long one is still read from the journal meanwhile."""
    try:
        return deliver(answer, line)
    except TrustlogError as error:
        return speak(error, json=line.flag("json"))
    except Exception as error:  # noqa: BLE001  # the edge: nothing leaves as a traceback
        return unexpected(error, json=line.flag("json"))
