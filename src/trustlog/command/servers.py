"""What cannot be done to a journal on a server, and the way there is instead."""

from __future__ import annotations

from contextlib import closing

from trustlog.command.holdings import SAID, holdings
from trustlog.command.output import Answer, json_line
from trustlog.command.output import line as one
from trustlog.domain.errors import JournalError, RefusedError
from trustlog.domain.text import one_line
from trustlog.settings.places import is_server, short
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line

_COPIES = (
    "A journal on a server is backed up there, by pg_dump. trustlog journal copy makes a file of it"
    " as well."
)
_SEALED = (
    "A journal on a server is encrypted there, on its disk, and whoever runs the server can read it"
    " all the same. trustlog journal copy makes a file of it, which can be encrypted."
)
_FOR_GOOD = (
    "On a server nothing can be taken out for good from here: its disk and its backups keep what"
    " was there. trustlog journal copy makes a file of the journal; do it there, and copy that to"
    " an empty schema."
)
_LOOKED = (
    "A journal on a server is looked after there, by pg_amcheck. trustlog journal copy makes a file"
    " of it and compares every row, and trustlog doctor --journal looks through that."
)
_INSTEAD = {
    "backup": _COPIES,
    "restore": _COPIES,
    "encrypt": _SEALED,
    "decrypt": _SEALED,
    "rekey": _SEALED,
    "doctor": _LOOKED,
    "prune": _FOR_GOOD,
    "person forget": _FOR_GOOD,
}


def must_be_a_file(line: Line, front: Front) -> None:
    """See that a command that works on the file itself has one.

    Raises:
        RefusedError: If the journal is on a server; says what there is instead.
    """
    if is_server(front.machine.path(line.text("journal"))):
        raise RefusedError(_INSTEAD[line.command])


def where_on_server(line: Line, front: Front, path: str) -> Answer:
    """The address of the journal, whether it is there, and what on this machine holds of it.

    Raises:
        JournalError: If it cannot be used and JSON was asked for: no object could say so.
    """
    others = list(holdings(path, front.machine.environ))
    there, said, code = True, "", 0
    try:
        with closing(front.machine.open(path)) as journal:
            journal.settings()
        said = "On a server: whoever runs it can read the journal too."
    except NoJournalError:
        there, said = False, "There is no journal there yet. trustlog add makes one."
    except JournalError as problem:
        if line.flag("json"):  # whether it is there, nobody knows
            raise
        said, code = f"trustlog: {problem}", 3
    if line.flag("json"):
        files = [{"path": file, "kind": kind} for kind, file in others]
        return json_line({"trustlog": 1, "journal": path, "exists": there, "files": files})
    also = (f"{SAID[kind]}: {short(file, front.machine.environ)}" for kind, file in others)
    return one(one_line(path), said, *also).but(code=code)
