"""The screens that can be had as lines, as JSON and as a picture in a file."""

from __future__ import annotations

import os

from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.command.output import Answer, receipt
from trustlog.domain.errors import UnreadableError
from trustlog.domain.text import one_line
from trustlog.render.styled import styled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.render.styled import Styled

TO_OUTPUT = "-"


def desk_for(front: Front, line: Line) -> Desk:
    """The journal; a script that asks for JSON gets an empty one where there is none yet."""
    return open_or_blank_desk(front, line) if line.flag("json") else open_desk(front, line)


def one_form(line: Line) -> None:
    """See that one form of answer was asked for.

    Raises:
        UnreadableError: If two were, or `--force` has nothing to force.
    """
    svg, html = line.text("svg") is not None, line.said.get("html") is not None
    if line.flag("json") and svg:
        raise UnreadableError("--svg draws the screen and --json is none. Ask for one of them.")
    if html and (svg or line.flag("json") or line.flag("plain") or line.said.get("by")):
        raise UnreadableError("--html writes a page, which is no screen. Ask for it alone.")
    if line.flag("force") and not (svg or html):
        files = "--svg FILE or --html FILE" if "html" in line.said else "--svg FILE"
        raise UnreadableError(f"--force is for the file that {files} writes.")


def drawn(lines: Iterable[Styled], line: Line, front: Front) -> Answer:
    """The lines on the screen, or as a picture in the file that was named."""
    target = line.text("svg")
    if target is None:
        return Answer(text=styled(lines, front.screen))
    from trustlog.command.files import write_file
    from trustlog.render.picture import picture
    from trustlog.settings.places import short

    drawn = picture(lines, front.screen.width, f"trustlog {line.command}")
    if target == TO_OUTPUT:
        return Answer(text=(drawn,), data=True)
    path = os.path.abspath(os.path.expanduser(target))
    write_file(path, (drawn,), replace=line.flag("force"))
    return receipt(f"Wrote {one_line(short(path, front.machine.environ))}")
