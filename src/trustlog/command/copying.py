"""`journal copy`: the whole journal, from a file to a server, back, or on to another."""

from __future__ import annotations

from contextlib import closing

from trustlog.command.front import slowly
from trustlog.command.output import Answer, receipt
from trustlog.command.progress import Progress
from trustlog.domain.errors import RefusedError
from trustlog.domain.text import one_line
from trustlog.settings.places import is_server, short
from trustlog.store.arriving import arriving
from trustlog.store.copying import copy_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from trustlog.command.front import Front
    from trustlog.command.line import Line

PLAIN = "It is not encrypted: trustlog encrypt --journal with its path does that."


def copy(line: Line, front: Front) -> Answer:
    """Copy the whole journal to another place."""
    slowly(front)
    machine = front.machine
    here = machine.path(line.text("from"))
    there = machine.path(line.text("to"))
    if here == there:
        raise RefusedError("Both are the same journal. Name another place to copy to.")
    with closing(machine.open(here)) as journal:
        if not (is_server(here) or is_server(there)):
            raise RefusedError("Both are files. trustlog backup copies one into another folder.")
        source: Any = journal.connection
        with (
            arriving(there, machine.password(there)) as target,
            journal.reading(),
            Progress(front, line) as progress,
        ):
            made = copy_rows(source, target, progress.told)
    count = f"{made.moments:,} moment{'' if made.moments == 1 else 's'}"
    where = one_line(short(there, machine.environ))
    said = f"Copied to {where} · {count}, {made.rows:,} rows compared"
    asides = [PLAIN] if machine.is_sealed(here) else []
    return receipt(said, *asides, f"{one_line(short(here, machine.environ))} is as it was.")
