"""`share`: a page to show the team."""

from __future__ import annotations

import os

from trustlog.command.files import write_file
from trustlog.command.front import open_desk
from trustlog.command.known import known_handle
from trustlog.command.output import Answer, receipt
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.text import one_line
from trustlog.exchange.share import page
from trustlog.render.aims import how_far
from trustlog.report.share import shared
from trustlog.settings.places import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.report.share import Shared

    Written = Callable[[Shared, Mapping[str, str], Mapping[str, str], date], Iterator[str]]

TO_OUTPUT = "-"


def share(line: Line, front: Front) -> Answer:
    """What a manager may show the team, as markdown or as a page of HTML."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        names, said = journal.names(), line.text("agreement")
        partner = None if said is None else known_handle(said, names)
        found = shared(journal, desk.today, partner)
        if partner is not None and not found.agreements:
            raise RefusedError(
                f"There is no agreement with @{partner} to show. trustlog agreement add TITLE"
                f" --with {partner} makes one."
            )
        far = {each.aim.slug: how_far(each, desk.today) for each in found.goals}
        pieces = list(_written(line)(found, names, far, desk.today))
    path = line.text("html") or line.text("output")
    if path is None or path == TO_OUTPUT:
        return Answer(text=pieces, data=True)
    path = os.path.abspath(os.path.expanduser(path))
    write_file(path, iter(pieces), replace=line.flag("force"))
    return receipt(f"Wrote {one_line(short(path, front.machine.environ))}")


def _written(line: Line) -> Written:
    """What writes the page: markdown, or HTML."""
    if line.text("html") is None:
        return page
    if line.text("output") is not None:
        raise UnreadableError("--html FILE writes a page and --output FILE markdown: give one.")
    from trustlog.render.page.share import share_page

    return share_page
