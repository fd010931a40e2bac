"""The quick front: a plain command line answered without Typer, or not at all.

What it declines it has not written a byte for. What goes wrong after a question was asked or a
commit tried it says itself, because then nothing may be done a second time.

A line is split by the table that is compiled from Typer, and that only ever succeeds: of whatever
is not exactly a command, long options of the table (or a short one alone) and arguments, Typer
words the mistake.
"""

from __future__ import annotations

from trustlog.command import answer_to
from trustlog.command.front import Front, NotPlainError
from trustlog.command.line import Line, entry_of, is_dashed, may_mention, unsaid
from trustlog.command.output import deliver, prepare_streams, speak, unexpected
from trustlog.command.table import ALIASES, COMMANDS, GROUPS
from trustlog.domain.errors import StoppedError, TrustlogError
from trustlog.settings.places import unsaved_waits
from trustlog.store.connection import BusyError, UnreachableError
from trustlog.wiring import Machine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.command.output import Answer

ALONE = "today"
"""What `trustlog` without a word means."""


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


def split(words: list[str]) -> Line | None:
    """The line as Typer would read it, or nothing if that takes Typer."""
    if not all(word.isprintable() for word in words):
        return None  # a control character, or bytes that are no UTF-8
    found = _command(words)
    if found is None:
        return None
    command, rest = found
    entry = entry_of(COMMANDS[command])
    said = unsaid(entry)
    loose = _options(rest, entry["options"], said, dashes=entry["dashes"])
    if loose is None or not _arguments(loose, entry["arguments"], said):
        return None
    return Line(command=command, said=said)


def _command(words: list[str]) -> tuple[str, list[str]] | None:
    if not words:
        return ALONE, []
    name = ALIASES.get(words[0], words[0])
    if name in COMMANDS:
        return name, words[1:]
    if name not in GROUPS:
        return None
    if len(words) == 1 or words[1].startswith("--"):
        words = [name, "list", *words[1:]]
    name = f"{name} {words[1]}"
    return (name, words[2:]) if name in COMMANDS else None


def _options(
    words: list[str],
    options: dict[str, tuple[str, str]],
    said: dict[str, Any],
    *,
    dashes: bool = False,
) -> list[str] | None:
    """Put the options' values into `said`; return the other words, or nothing.

    With `dashes`, a word may begin with a dash; those that do stand last.
    """
    loose: list[str] = []
    dashed: list[str] = []
    given: set[str] = set()
    rest = iter(words)
    for word in rest:
        if not word.startswith("-"):
            loose.append(word)
            continue
        if dashes and is_dashed(word, options):
            dashed.append(word)
            continue
        spelled, joined, value = word.partition("=")
        option = options.get(spelled)
        if option is None or (joined and not spelled.startswith("--")):
            return None
        name, kind = option
        if kind in ("flag", "on", "off"):
            if joined or name in given:
                return None
            said[name] = kind != "off"
        else:
            taken = value if joined else next(rest, None)
            if taken is None or taken == "--" or (kind == "value" and name in given):
                return None
            said[name] = (*said[name], taken) if kind == "many" else taken
        given.add(name)
    return loose + dashed


def _arguments(
    words: list[str], arguments: tuple[tuple[str, str, bool], ...], said: dict[str, Any]
) -> bool:
    """Put the arguments into `said`; false if one is missing or there are too many."""
    left = list(words)
    for name, kind, required in arguments:
        if kind == "many":
            said[name], left = tuple(left), []
        elif left:
            said[name] = left.pop(0)
        elif required:
            return False
        if required and not said[name]:
            return False
    return not left
