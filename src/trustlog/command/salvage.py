"""`doctor --salvage`: what can be read of a damaged journal, in a new file."""

from __future__ import annotations

import json
import os
from contextlib import closing

from trustlog.command.files import write_file
from trustlog.command.output import Answer, json_line
from trustlog.command.progress import Progress
from trustlog.domain.errors import RefusedError
from trustlog.render.salvage import salvage_lines
from trustlog.render.styled import styled
from trustlog.settings.places import short
from trustlog.store.salvaging import salvage as written
from trustlog.store.wrecks import open_wreck

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.domain.salvages import Salvage

LEFT = ".left.jsonl"
"""What the name of the file ends in that holds the rows no table took."""


def salvage(line: Line, front: Front, path: str, said: str) -> Answer:
    """Write a new journal of what can be read, and say what could not."""
    target = os.path.abspath(os.path.expanduser(said))
    for taken in (target, target + LEFT):
        if os.path.lexists(taken):
            raise RefusedError(f"{taken} is there already. Name another file to write.")
    made = _made(line, front, path, target)
    # What is encrypted stays so: text beside it would tell it all.
    left = target + LEFT if made.left and not front.machine.is_sealed(target) else None
    if left is not None:
        write_file(left, (json.dumps(row) + "\n" for row in made.left), replace=False)
    if line.flag("json"):
        from trustlog.exchange.json_doctor import salvage_object

        return json_line(salvage_object(made, target, left))
    environ = front.machine.environ
    where = short(target, environ), None if left is None else short(left, environ)
    lines = salvage_lines(made, *where, front.screen.width)
    return Answer(text=styled(lines, front.screen), receipt=True)


def _made(line: Line, front: Front, path: str, target: str) -> Salvage:
    machine = front.machine
    with closing(open_wreck(path, machine.secret)) as wreck, Progress(front, line) as progress:
        today = machine.clock.now().date()
        try:
            return written(wreck, target, machine.uid, today, progress.told)
        except FileExistsError:
            raise RefusedError(f"{target} was made just now. Name another file.") from None
        except OSError as error:
            raise RefusedError(f"{target} cannot be written: {error.strerror}.") from None
