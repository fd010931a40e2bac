"""`status`: what is due, in one line that names nobody."""

from __future__ import annotations

from trustlog.command.front import open_desk
from trustlog.command.output import Answer, json_line
from trustlog.domain.errors import UnreadableError
from trustlog.render.status import status_said
from trustlog.report.due import Due, all_due
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line

SOMETHING_DUE = 1


def status(line: Line, front: Front) -> Answer:
    """What is due; nothing where nothing is, or where there is no journal."""
    template = line.text("format")
    if template is not None and not template.strip():
        raise UnreadableError('A format needs words, such as --format "{habits} due".')
    try:
        desk = open_desk(front, line)
    except NoJournalError:
        return _as_json(Due()) if line.flag("json") else Answer()
    with desk, desk.journal.reading() as journal:
        due = all_due(journal, desk.today)
    code = SOMETHING_DUE if due.anything and line.flag("exit_code") else 0
    if line.flag("json"):
        return _as_json(due).but(code=code)
    return Answer(text=(status_said(due, template) + "\n",) if due.anything else (), code=code)


def _as_json(due: Due) -> Answer:
    return json_line(
        {
            "trustlog": 1,
            "habits_due": due.habits,
            "promises_due": due.promises,
            "promises_over": due.over,
            "people_quiet": due.people,
        }
    )
