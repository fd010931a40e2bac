"""`export`: the journal as a file that other tools read."""

from __future__ import annotations

import os
from itertools import chain

from trustlog.command.exported import kept
from trustlog.command.files import write_file
from trustlog.command.filters import filters_of
from trustlog.command.front import open_desk
from trustlog.command.output import Answer, receipt
from trustlog.domain.errors import UnreadableError
from trustlog.domain.text import one_line
from trustlog.exchange.json_file import journal_as_json
from trustlog.exchange.markdown import journal_as_markdown, promises_as_markdown
from trustlog.settings.places import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.domain.moments import Filters
    from trustlog.store.journal import Journal

    class Format(Protocol):
        """How a journal is written."""

        def __call__(self, journal: Journal, filters: Filters, *, private: bool) -> Iterator[str]:
            """Give it in pieces."""


TO_OUTPUT = "-"


def export_markdown(line: Line, front: Front) -> Answer:
    """The journal as one markdown file, or as notes for a vault."""
    if line.text("daily") is not None:
        from trustlog.command.daily import export_daily

        return export_daily(line, front)
    if line.text("links") is not None:
        raise UnreadableError("--links is for the notes that --daily DIR writes.")
    return _exported(line, front, _markdown)


def export_json(line: Line, front: Front) -> Answer:
    """The journal as one JSON object."""
    return _exported(line, front, _json)


def export_jsonl(line: Line, front: Front) -> Answer:
    """The journal as JSON Lines."""
    return _exported(line, front, _jsonl)


def export_jrnl(line: Line, front: Front) -> Answer:
    """The moments as a text file of jrnl's."""
    return _exported(line, front, _jrnl)


def export_html(line: Line, front: Front) -> Answer:
    """The journal as a page of charts."""
    from trustlog.command.page import journal_written

    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        return journal_written(journal, desk, line)


def _markdown(journal: Journal, filters: Filters, *, private: bool) -> Iterator[str]:
    names = journal.names()
    moments = journal.moments.in_order(filters, private=private)
    yield from journal_as_markdown(moments, journal.titles(), names)
    promises = journal.promises.each(filters, private=private)
    yield from promises_as_markdown(promises, names)


def _json(journal: Journal, filters: Filters, *, private: bool) -> Iterator[str]:
    moments = journal.moments.in_order(filters, private=private)
    return journal_as_json(moments, kept(journal, filters, private=private))


def _jsonl(journal: Journal, filters: Filters, *, private: bool) -> Iterator[str]:
    from trustlog.exchange.json_lines import journal_as_lines

    moments = journal.moments.in_order(filters, private=private)
    return journal_as_lines(moments, kept(journal, filters, private=private))


def _jrnl(journal: Journal, filters: Filters, *, private: bool) -> Iterator[str]:
    from trustlog.exchange.jrnl import journal_as_jrnl

    return journal_as_jrnl(journal.moments.in_order(filters, private=private), journal.titles())


def _exported(line: Line, front: Front, written: Format) -> Answer:
    """The journal in a format, where it was asked for."""
    return delivered(line, front, _pieces(line, front, written))


def delivered(line: Line, front: Front, pieces: Iterator[str]) -> Answer:
    """The pieces on standard output, or in the file that was named."""
    path = line.text("output")
    if path is None or path == TO_OUTPUT:
        # The first piece is made here, so that what is wrong shows before anything is written.
        return Answer(text=chain((next(pieces, ""),), pieces), data=True)
    path = os.path.abspath(os.path.expanduser(path))
    write_file(path, pieces, replace=line.flag("force"))
    return receipt(f"Wrote {one_line(short(path, front.machine.environ))}")


def _pieces(line: Line, front: Front, written: Format) -> Iterator[str]:
    """The journal in pieces; it is open for as long as they are read."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        yield from written(journal, filters_of(desk, line), private=line.flag("private"))
