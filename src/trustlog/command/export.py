"""`export`: the journal as a file that other tools read."""

from __future__ import annotations

import os
from itertools import chain

from trustlog.command.answer import Answer, receipt
from trustlog.command.filters import filters_of
from trustlog.command.front import open_desk
from trustlog.domain.errors import RefusedError
from trustlog.domain.text import one_line
from trustlog.exchange.json_file import journal_as_json
from trustlog.exchange.markdown import journal_as_markdown
from trustlog.settings.places import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.domain.moments import Moment
    from trustlog.store.journal import Journal

    Format = Callable[[Journal, Iterator[Moment]], Iterator[str]]

CHUNK = 1 << 20
TO_OUTPUT = "-"


def export_markdown(line: Line, front: Front) -> Answer:
    """The journal as one markdown file."""
    return _exported(line, front, _markdown)


def export_json(line: Line, front: Front) -> Answer:
    """The journal as one JSON object."""
    return _exported(line, front, _json)


def _markdown(journal: Journal, moments: Iterator[Moment]) -> Iterator[str]:
    titles = {habit.slug: habit.title for habit in journal.habits()}
    names = journal.names()
    return journal_as_markdown(moments, titles, names)


def _json(journal: Journal, moments: Iterator[Moment]) -> Iterator[str]:
    return journal_as_json(moments, journal.habits(), journal.people(), journal.settings())


def _exported(line: Line, front: Front, written: Format) -> Answer:
    """The pieces on standard output, or in the file that was named."""
    pieces = _pieces(line, front, written)
    path = line.text("output")
    if path is None or path == TO_OUTPUT:
        # The first piece is made here, so that what is wrong shows before anything is written.
        return Answer(text=chain((next(pieces, ""),), pieces), data=True)
    path = os.path.abspath(os.path.expanduser(path))
    _write(path, pieces, replace=line.flag("force"))
    return receipt(f"Wrote {one_line(short(path, front.machine.environ))}")


def _pieces(line: Line, front: Front, written: Format) -> Iterator[str]:
    """The journal in pieces; it is open for as long as they are read."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        filters = filters_of(desk, line)
        moments = journal.moments.in_order(filters, private=line.flag("private"))
        yield from written(journal, moments)


def _write(path: str, pieces: Iterable[str], *, replace: bool) -> None:
    """Write a file for its owner alone, whole or not at all, never through a link.

    Raises:
        RefusedError: If the file is there already, or cannot be written.
    """
    if os.path.lexists(path) and not replace:
        raise RefusedError(f"{path} is there already. Name another file, or add --force.")
    part = f"{path}.{os.getpid()}.part"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(part, flags, 0o600)
        try:
            with open(handle, "w", buffering=CHUNK, encoding="utf-8", newline="\n") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(handle)
            os.replace(part, path)
        except BaseException:
            os.unlink(part)
            raise
    except OSError as error:
        raise RefusedError(f"{path} cannot be written: {error.strerror}.") from None
