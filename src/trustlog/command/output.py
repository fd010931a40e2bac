"""What a command answers, and the only place that prints it.

An answer goes to standard output, what is said about it to standard error.
"""

from __future__ import annotations

import codecs
import os
import sys
from itertools import chain

from trustlog.domain.errors import JournalError, RefusedError, TrustlogError, UnreadableError
from trustlog.domain.text import one_line
from trustlog.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, TextIO

    from trustlog.command.line import Line

DONE, REFUSED, USAGE, JOURNAL, INTERRUPTED = 0, 1, 2, 3, 130

MADE_AHEAD = 4_000_000
"""So many characters of an answer are made before the first is written: some 25,000 moments."""

SHORT = 20
"""A sentence of so many signs fits on every terminal, even of two columns each."""

INSTEAD = dict(zip("●○·–◌…—→░▒▓█×÷", "#o.-?~->-+*#x/", strict=True))
"""What stands in for our own signs where the stream cannot show them."""


class Answer(Value):
    """The answer in pieces, each with its own line ends, and lines about it for standard error.

    A `receipt` says what was changed; `--quiet` leaves it out. `data` is for other programs, which
    read UTF-8 whatever the terminal speaks.
    """

    text: Iterable[str] = ()
    asides: tuple[str, ...] = ()
    code: int = 0
    receipt: bool = False
    data: bool = False


def line(text: str, *asides: str) -> Answer:
    """One line of answer."""
    return Answer(text=(text + "\n",), asides=asides)


def receipt(text: str, *asides: str) -> Answer:
    """One line that says what was changed."""
    return Answer(text=(text + "\n",), asides=asides, receipt=True)


def json_line(body: Mapping[str, Any]) -> Answer:
    """One JSON object, on one line."""
    from trustlog.exchange.json_shapes import text_of

    return Answer(text=(text_of(body) + "\n",), data=True)


def _instead(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)  # noqa: S101  # streams only encode
    text = error.object[error.start : error.end]
    shown = "".join(INSTEAD.get(c) or c.encode("ascii", "backslashreplace").decode() for c in text)
    return shown, error.end


def prepare_streams() -> None:
    """Make standard output and error take any text, whatever their encoding."""
    codecs.register_error("trustlog", _instead)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="trustlog")


def _speak_utf8(stream: TextIO | None) -> None:
    """Write UTF-8, but to a terminal, which shows what it can."""
    if stream is not None and not stream.isatty() and hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="trustlog")


def deliver(answer: Answer, line: Line) -> int:
    """Print an answer; return the exit code. A reader that has gone is no error."""
    quiet = line.flag("quiet")
    if answer.data:
        _speak_utf8(sys.stdout)
    trouble = "" if quiet and answer.receipt else _write(sys.stdout, _made_ahead(answer.text))
    if not quiet:
        _say(answer.asides)
    if not trouble:
        return answer.code
    if answer.receipt:  # not a failure: whoever tries again would log it twice
        _say((f"trustlog: It is saved, but the answer cannot be shown: {trouble}.",))
        return answer.code
    _say((f"trustlog: The answer cannot be written: {trouble}.",))
    return REFUSED


def _made_ahead(pieces: Iterable[str]) -> Iterable[str]:
    """The pieces, as many of them made by now as memory is spent on.

    While they are made nobody else can write to the journal, and a reader may take hours: a pager.
    """
    made, size = [], 0
    rest = iter(pieces)
    for piece in rest:
        made.append(piece)
        size += len(piece)
        if size > MADE_AHEAD:
            break
    return chain(made, rest)


def speak(error: TrustlogError, *, json: bool = False) -> int:
    """Say what went wrong in the one form there is; return the exit code."""
    message, code = one_line(str(error)), code_of(error)
    if json:
        from trustlog.exchange.json_shapes import text_of

        _speak_utf8(sys.stdout)
        body = {"trustlog": 1, "error": {"code": code, "message": message}}
        _write(sys.stdout, (text_of(body) + "\n",))
    _say((f"trustlog: {message}",))
    return code


def code_of(error: TrustlogError) -> int:
    """The exit code of an error: docs/reference/exit-codes.md is the contract."""
    if isinstance(error, UnreadableError):
        return USAGE
    return JOURNAL if isinstance(error, JournalError) else REFUSED


def unexpected(error: Exception, *, json: bool = False) -> int:
    """Say that trustlog itself is at fault, and where; never what was being written."""
    if os.environ.get("TRUSTLOG_DEBUG"):
        raise error
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = "?"
    if trace is not None:
        place = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"
    what = f"{type(error).__name__}, {place}"
    _write(sys.stdout, ())  # or Python would complain at exit of what it could not write
    sentence = f"That should not have happened ({what}). TRUSTLOG_DEBUG=1 shows more."
    return speak(RefusedError(sentence), json=json)


def _say(sentences: tuple[str, ...]) -> None:
    # A path or a word in them may hold anything.
    lines = [one_line(sentence) for sentence in sentences]
    if sys.stderr is not None and max(map(len, lines), default=0) > SHORT and sys.stderr.isatty():
        from trustlog.command.folding import columns_of, folded

        columns = columns_of(sys.stderr)
        lines = [folded(line, columns) for line in lines]
    _write(sys.stderr, (f"{line}\n" for line in lines))


def _write(stream: TextIO | None, pieces: Iterable[str]) -> str:
    """Write all of it; return what was in the way, if it was more than a reader that has gone."""
    if stream is None:
        return ""
    try:
        if getattr(stream, "line_buffering", False) and hasattr(stream, "reconfigure"):
            stream.reconfigure(line_buffering=False)  # a write a line is half of a long answer
        stream.writelines(pieces)
        stream.flush()
    except OSError as error:
        _let_go(stream)
        return "" if isinstance(error, BrokenPipeError) else error.strerror or "no reason given"
    return ""


def _let_go(stream: TextIO) -> None:
    """Point the stream nowhere, or Python would complain once more at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
