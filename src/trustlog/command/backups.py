"""`backup` and `restore`: whole copies of the journal, and one of them in its place again."""

from __future__ import annotations

import os
from contextlib import closing

from trustlog.command.front import slowly
from trustlog.command.output import Answer, json_line, receipt
from trustlog.command.output import line as one
from trustlog.command.progress import Progress
from trustlog.domain.errors import RefusedError, StoppedError, UnreadableError
from trustlog.domain.text import one_line
from trustlog.render.backups import backup_lines, damage_said, difference_said, moments_said
from trustlog.settings.places import short
from trustlog.store.backups import backup_folder, make_backup
from trustlog.store.backups_kept import (
    backups_in,
    drop_older,
    every_backup,
    first_step_in,
    note_folder,
)
from trustlog.store.opening import NoJournalError, open_journal
from trustlog.store.restoring import Candidate, must_match
from trustlog.store.surroundings import is_stopped_halfway

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.store.connection import SqliteConnection


def backup(line: Line, front: Front) -> Answer:
    """Copy the journal, or list its copies."""
    path = front.machine.path(line.text("journal"))
    said = line.text("folder")
    folder = None if said is None else os.path.abspath(os.path.expanduser(said))
    keep = line.count("keep")
    if line.flag("list"):
        if keep is not None:
            raise UnreadableError("--list only shows, and --keep removes: give one of them.")
        return _listed(line, front, path, folder)
    if line.flag("json"):
        raise UnreadableError("--json goes with --list, which shows the backups.")
    made = _made(line, front, path, folder or backup_folder(path))
    dropped = () if keep is None else drop_older(made, path, keep, front.machine.secret)
    where = one_line(short(made, front.machine.environ))
    size = os.path.getsize(made) / 1000
    removed = (f"Removed {os.path.basename(each)}" for each in dropped)
    return receipt(f"Backed up to {where} · {size:,.0f} kB", *_noted(path, made), *removed)


def _made(line: Line, front: Front, path: str, folder: str) -> str:
    with closing(front.machine.open_as_it_is(path)) as journal, Progress(front, line) as progress:
        return make_backup(
            journal,
            folder,
            front.machine.clock.now(),
            told=lambda left, pages: progress.told("copying", pages - left, pages),
        )


def _noted(path: str, made: str) -> Iterator[str]:
    """Note where the backup is; a folder that cannot be written is no reason to have none."""
    try:
        note_folder(path, os.path.dirname(made))
    except RefusedError as error:
        yield f"{error} So trustlog where will not name this backup."


def _listed(line: Line, front: Front, path: str, folder: str | None) -> Answer:
    first = first_step_in(path)
    found = every_backup(path, first) if folder is None else backups_in(folder, path, first)
    if line.flag("json"):
        from trustlog.exchange.json_backups import backup_object

        return json_line({"trustlog": 1, "backups": [backup_object(each) for each in found]})
    if not found:
        return Answer(asides=("There is no backup yet. trustlog backup makes one.",))
    folders: dict[str, list[tuple[str, int]]] = {}
    for each in found:
        where, name = os.path.split(each.path)
        there = folders.setdefault(short(where, front.machine.environ), [])
        there.append((name, os.path.getsize(each.path)))
    return Answer(text=(f"{text}\n" for text in backup_lines(folders)))


def restore(line: Line, front: Front) -> Answer:
    """Put a backup in the journal's place."""
    slowly(front)
    path = front.machine.path(line.text("journal"))
    file = os.path.abspath(os.path.expanduser(line.text("file") or ""))
    try:
        journal = open_journal(path, front.machine.secret)
    except NoJournalError:
        with closing(_opened(front, file)) as backup:
            return _put_anew(line, front, backup, path)
    with closing(journal):
        if os.path.exists(file) and os.path.samefile(path, file):
            raise RefusedError(f"{file} is the journal itself. Name a copy of it.")
        with closing(_opened(front, file)) as backup:
            return _put_back(line, front, backup, journal)


def _opened(front: Front, file: str) -> SqliteConnection:
    """The backup, only to be read.

    Raises:
        RefusedError: If it is not there, or a change in it is yet to be taken back.
        JournalError: If it is no journal.
    """
    if is_stopped_halfway(file):
        raise RefusedError(
            f"{file} is in the middle of a change that was cut off. trustlog list --journal with"
            " its path takes that back first."
        )
    try:
        return front.machine.open_as_it_is(file)
    except NoJournalError:
        raise RefusedError(
            f"There is no backup at {file}. trustlog backup --list shows those there are."
        ) from None


def _put_anew(line: Line, front: Front, backup: SqliteConnection, path: str) -> Answer:
    """Let a backup be the journal where there is none."""
    where = one_line(short(path, front.machine.environ))
    with Candidate(backup, path) as candidate:
        count = moments_said(candidate.moments())
        damaged = damage_said(candidate.damaged_rows())
        if line.flag("dry_run"):
            return one(f"Would restore {where} · {count}", *damaged)
        candidate.take_place()
    return receipt(f"Restored {where} · {count}", *damaged)


def _put_back(
    line: Line, front: Front, backup: SqliteConnection, journal: SqliteConnection
) -> Answer:
    """Put a backup in the place of a journal, which is kept."""
    must_match(backup, journal)
    environ = front.machine.environ
    where = one_line(short(journal.path, environ))
    with Candidate(backup, journal.path) as candidate:
        count = moments_said(candidate.moments())
        lost = difference_said(candidate.compared(journal))
        damaged = damage_said(candidate.damaged_rows())
        if line.flag("dry_run"):
            return one(f"Would restore {where} · {count}", lost, *damaged)
        _must_be_meant(line, front, lost, f"Put the backup, of {count}, in the journal's place?")
        kept = candidate.replace(journal, front.machine.clock.now())
    as_it_was = f"As it was, your journal is in {short(kept, environ)}."
    return receipt(f"Restored {where} · {count}", lost, as_it_was, *damaged)


def _must_be_meant(line: Line, front: Front, lost: str, question: str) -> None:
    """Ask whether it is meant: undo cannot take it back.

    Raises:
        RefusedError: If nobody is there to be asked and `--yes` was not given.
        StoppedError: If the answer is no.
    """
    if line.flag("yes"):
        return
    if not front.asks(line):
        raise RefusedError(f"{lost} Add --yes if you mean it.")
    if not front.confirm(f"{lost} {question}"):
        raise StoppedError("Nothing was changed.")
