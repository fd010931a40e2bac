"""`undo`: one step back, or forward again."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk, slowly
from trustlog.command.output import Answer, json_line, receipt
from trustlog.command.output import line as one
from trustlog.domain.days import named, written
from trustlog.domain.errors import RefusedError, StoppedError, UnreadableError
from trustlog.domain.operations import FINAL
from trustlog.render.operations import operation_lines, operation_said
from trustlog.store.operations import first_undone, last_done, newest_operations, turn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.operations import Operation

LISTED = 20


def undo(line: Line, front: Front) -> Answer:
    """Take the last step back, show the steps, or bring one again."""
    if line.flag("list") and line.flag("redo"):
        raise UnreadableError("--list shows steps and --redo brings one again: give one of them.")
    _must_fit(line)
    if line.flag("list"):
        return _listed(line, front)
    with open_desk(front, line) as desk:
        return _turned(desk, line, redo=line.flag("redo"))


def _must_fit(line: Line) -> None:
    """See that no option is there that would do nothing.

    Raises:
        UnreadableError: If one is.
    """
    shows = line.flag("list")
    if not shows and line.count("limit") is not None:
        raise UnreadableError("--limit goes with --list, which shows the steps.")
    for option in ("json", "redact"):
        if line.flag(option) and not shows:
            raise UnreadableError(f"--{option} goes with --list, which shows the steps.")
    for option in ("yes", "dry_run"):
        if line.flag(option) and shows:
            name = option.replace("_", "-")
            raise UnreadableError(f"--list only shows, and --{name} is for a step taken back.")


def _listed(line: Line, front: Front) -> Answer:
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        operations = newest_operations(journal.connection, line.count("limit") or LISTED)
    if line.flag("json"):
        from trustlog.exchange.json_shapes import operation_object

        return json_line({"trustlog": 1, "steps": [operation_object(each) for each in operations]})
    if not operations:
        return Answer(asides=(desk.nothing_yet("Nothing was changed yet."),))
    lines = operation_lines(operations, front.screen.width)
    return Answer(text=(text + "\n" for text in lines))


def _turned(desk: Desk, line: Line, *, redo: bool) -> Answer:
    with desk.journal.reading() as journal:
        operation = (first_undone if redo else last_done)(journal.connection)
    if operation is None:
        raise RefusedError("There is nothing to redo." if redo else "There is nothing to undo.")
    said = operation_said(operation)
    if operation.verb in FINAL:
        raise RefusedError(f"The last step was {said}, and that cannot be undone.")
    if line.flag("dry_run"):
        return one(f"Would {'redo' if redo else 'undo'} {said}")
    if operation.day < desk.today:
        _confirm_old(desk, line, operation, "Redo" if redo else "Undo")
    turn(desk.journal, operation)
    way_back = "trustlog undo" if redo else "trustlog undo --redo"
    return receipt(f"{'Redid' if redo else 'Undid'} {said}", f"{way_back} reverses this.")


def _confirm_old(desk: Desk, line: Line, operation: Operation, verb: str) -> None:
    """Ask before a step of another day is taken back.

    Raises:
        RefusedError: If nobody is there to be asked and `--yes` was not given.
        StoppedError: If the answer is no.
    """
    if line.flag("yes"):
        return
    said, day = operation_said(operation), named(operation.day, desk.today)
    slowly(desk.front)
    if not desk.front.asks(line):
        raise RefusedError(
            f"The last step is of {written(operation.day)}: {said}. Add --yes if you mean it."
        )
    if not desk.front.confirm(f"{verb} {said}, of {day}?"):
        raise StoppedError("Nothing was changed.")
