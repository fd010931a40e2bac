"""`doctor`: look through the journal and around it, and change nothing."""

from __future__ import annotations

from contextlib import closing

from trustlog.command.output import DONE, JOURNAL, Answer, json_line
from trustlog.command.progress import Progress
from trustlog.domain.errors import JournalError
from trustlog.render.doctor import checkup_lines
from trustlog.render.styled import styled
from trustlog.report.doctor import checkup, clock_finding, file_findings, holiday_finding
from trustlog.settings.places import short
from trustlog.settings.zones import zone_remark
from trustlog.store.backups_kept import every_backup, first_step_in
from trustlog.store.examining import holidays_kept
from trustlog.store.surroundings import is_stopped_halfway

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.domain.checkups import Checkup, Finding
    from trustlog.store.connection import SqliteConnection

STOPPED = (
    "{path} is in the middle of a change that was cut off; any command, such as trustlog list,"
    " takes it back first. If a copy was put in the journal's place since, move {path}-journal away"
    " before that."
)
WAY_OUT = (
    "trustlog: {path} is damaged. trustlog doctor --salvage NEW writes what can be read into a new"
    " file{backup}."
)
NEWEST = "; the newest backup is {path}"


def doctor(line: Line, front: Front) -> Answer:
    """Look through the journal, or write what can be read of it into a new file."""
    path = front.machine.path(line.text("journal"))
    if is_stopped_halfway(path):
        raise JournalError(STOPPED.format(path=short(path, front.machine.environ)))
    if (new := line.text("salvage")) is not None:
        from trustlog.command.salvage import salvage

        return salvage(line, front, path, new)
    found = _examined(line, front, path)
    code = DONE if found.is_whole else JOURNAL
    if line.flag("json"):
        from trustlog.exchange.json_doctor import checkup_object

        return json_line(checkup_object(found)).but(code=code)
    if line.flag("quiet") and found.is_well:
        return Answer()
    where = short(path, front.machine.environ)
    lines = checkup_lines(found, where, front.screen.width, plain=line.flag("plain"))
    said = () if found.is_whole else (_way_out(front, path),)
    return Answer(text=styled(lines, front.screen), asides=said, code=code)


def _way_out(front: Front, path: str) -> str:
    """What to do about a damaged journal."""
    environ = front.machine.environ
    newest = next(iter(every_backup(path, first_step_in(path))), None)
    backup = "" if newest is None else NEWEST.format(path=short(newest.path, environ))
    return WAY_OUT.format(path=short(path, environ), backup=backup)


def _examined(line: Line, front: Front, path: str) -> Checkup:
    """Everything there is to find in the journal and around it.

    Raises:
        NoJournalError: If there is nothing at the path.
        JournalError: If it is no journal, or cannot be opened.
    """
    connection = front.machine.open_as_it_is(path)
    with closing(connection), Progress(front, line) as progress:
        return checkup(connection, _around(front, path, connection), progress.told)


def _around(front: Front, path: str, connection: SqliteConnection) -> list[Finding]:
    """What surrounds the journal: its file, the clock, the calendar."""
    now = front.machine.clock.now()
    found = [
        *file_findings(path),
        clock_finding(connection, now, zone_remark(front.machine.environ)),
    ]
    region, last = holidays_kept(connection)
    if region:
        found.append(holiday_finding(region, last, now.date()))
    return found
