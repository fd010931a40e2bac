"""`promise list` and `promise show`: look at promises."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.command.known import known_handle
from trustlog.command.line import promise_number
from trustlog.command.output import Answer, json_line
from trustlog.practice.settling import promise_numbered
from trustlog.render.account import account_said
from trustlog.render.promises import promise_lines, shown_lines
from trustlog.render.styled import styled
from trustlog.report.promises import promise_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.report.promises import PromiseList

NONE = "No promise is open. trustlog promise to PERSON WHEN TEXT makes one."


def list_promises(line: Line, front: Front) -> Answer:
    """The open promises by urgency, with the account of the quarter so far."""
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        names, word = journal.names(), line.text("with")
        person = None if word is None else known_handle(word, names)
        found = promise_list(
            journal, desk.today, desk.rules.week_start, person, whole=line.flag("all")
        )
    if line.flag("json"):
        from trustlog.exchange.json_promises import promises_object

        return json_line(promises_object(found))
    if _is_empty(found):
        return Answer(asides=(desk.nothing_yet(NONE),))
    screen = front.screen
    lines = promise_lines(found, names, screen.width, hint=screen.terminal)
    return Answer(text=styled(lines, screen))


def _is_empty(found: PromiseList) -> bool:
    some = any(found.groups.as_dict().values()) or found.settled
    return not some and (found.account is None or not account_said(found.account))


def show(line: Line, front: Front) -> Answer:
    """One promise, whole."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        promise = promise_numbered(journal, promise_number(line.text("number") or ""))
        names = journal.names()
    if line.flag("json"):
        from trustlog.exchange.json_promises import promise_object

        return json_line({"trustlog": 1, "promise": promise_object(promise)})
    lines = shown_lines(promise, names, desk.today, front.screen.width)
    return Answer(text=styled(lines, front.screen))
