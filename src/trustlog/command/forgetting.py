"""`person forget` and `prune`: take out for good what is not to be kept."""

from __future__ import annotations

import os
import re
from contextlib import closing

from trustlog.command.front import open_desk, slowly
from trustlog.command.holdings import DRAFT, UNFINISHED, UNSAVED, holdings
from trustlog.command.known import known_handle
from trustlog.command.output import Answer, receipt
from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError, StoppedError, TrustlogError, UnreadableError
from trustlog.domain.mentions import ANYBODY, Mentions
from trustlog.domain.people import TEAM
from trustlog.domain.retention import day_before
from trustlog.domain.text import one_line
from trustlog.practice.forgetting import compact_after, file_of, traces_of
from trustlog.practice.forgetting import forget as forget_for_good
from trustlog.practice.pruning import old_in
from trustlog.practice.pruning import prune as prune_for_good
from trustlog.render.forgetting import old_lines, old_said, traces_lines
from trustlog.settings.places import is_server, short
from trustlog.store.backups_kept import every_backup, first_step
from trustlog.store.former import known_as
from trustlog.store.people import uids_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.practice.forgetting import Traces

MOST_SIGNS = 10_000_000
_NUMBERED = re.compile(r"\\u([0-9a-f]{4})")


def forget(line: Line, front: Front) -> Answer:
    """Take a person out of the journal for good."""
    slowly(front)
    also = tuple(map(_called, line.many("also_called")))
    with open_desk(front, line) as desk:
        with desk.journal.reading() as journal:
            handle = known_handle(line.text("person") or "", journal.names())
            if handle == TEAM:
                raise RefusedError(f"@{TEAM} is everyone of a team, and no person to forget.")
            found = traces_of(journal, handle, pseudonym=line.flag("pseudonym"), also=also)
            known = known_as(journal, handle)
        there = [*backups_with(desk, known.union(also)), *_drafts_with(desk, found)]
        shown = tuple(traces_lines(found, there, front.screen.width))
        if line.flag("dry_run"):
            return Answer(text=shown, asides=("Nothing was changed.",))
        name = one_line(found.person.name)
        _must_be_meant(line, front, shown, f"Forget {name} for good?")
        made = forget_for_good(desk.journal, found, desk.operation("person forget"))
        kept = [*there, short(made, front.machine.environ)]
        said = f"{_list(kept)} still {'hold' if len(kept) > 1 else 'holds'} them: remove"
        which = "those files" if len(kept) > 1 else "that file"
        now = "deleted" if found.stand_in is None else f"now @{found.stand_in.handle}"
        return receipt(
            f"Forgot {name} · {now}",
            f"{said} {which} yourself when you need no way back.",
        )


def backups_with(desk: Desk, known: set[str]) -> list[str]:
    """The backups that hold a person, and those that nobody can look into.

    The person is known by what never changes, their identity, and by handle: somebody who came
    back after they were forgotten has another identity.
    """
    machine = desk.front.machine
    found: list[str] = []
    if is_server(desk.path):
        return found
    first = first_step(file_of(desk.journal))
    for backup in every_backup(desk.path, first, machine.secret):
        try:
            with closing(machine.open_as_it_is(backup.path)) as file:
                there = {word for each in uids_of(file).items() for word in each}
        except TrustlogError:
            there = known
        if not known.isdisjoint(there):
            found.append(short(backup.path, machine.environ))
    return found


def _called(said: str) -> str:
    name = one_line(said).strip()
    if not name:
        raise UnreadableError("--also-called takes a name they had: --also-called priyanka.")
    return name


def _drafts_with(desk: Desk, found: Traces) -> list[str]:
    """What was not saved, drafts, and files left half written, where they name a person."""
    environ = desk.front.machine.environ
    named = Mentions((each, ANYBODY) for each in (found.person, *found.former))
    return [
        short(path, environ)
        for kind, path in holdings(desk.path, environ)
        if kind == UNFINISHED or (kind in (DRAFT, UNSAVED) and _names(path, named))
    ]


def _names(path: str, named: Mentions) -> bool:
    """Whether a file, or one in a folder, names somebody."""
    files = [
        path,
        *(os.path.join(above, name) for above, _, names in os.walk(path) for name in names),
    ]
    for each in files:
        try:
            with open(each, encoding="utf-8", errors="ignore") as file:
                text = file.read(MOST_SIGNS)
        except OSError:  # a folder, or not ours to look into
            continue
        # JSON says a sign by its number, where it is no ASCII.
        if named.found_in(text) or named.found_in(_NUMBERED.sub(_sign, text)):
            return True
    return False


def _sign(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


def prune(line: Line, front: Front) -> Answer:
    """Let what is older than a time go."""
    slowly(front)
    age = line.text("older_than")
    if age is None:
        raise UnreadableError("Say how old: trustlog prune --older-than 12m.")
    with open_desk(front, line) as desk:
        before = day_before(desk.today, age)
        with desk.journal.reading() as journal:
            found = old_in(journal, before)
        if not found.anything:
            if not line.flag("dry_run"):
                compact_after(desk.journal, "Nothing was that old")
            return Answer(asides=(f"Nothing here is older than {written(before)}.",))
        shown = tuple(old_lines(found, front.screen.width))
        if line.flag("dry_run"):
            return Answer(text=shown, asides=("Nothing was changed.",))
        _must_be_meant(line, front, shown, f"Prune {old_said(found)} for good?")
        found, made = prune_for_good(desk.journal, before, desk.operation("prune"))
        where = short(made, front.machine.environ)
        return receipt(
            f"Pruned {old_said(found)}",
            f"{where} has it all as it was; remove that file when you need no way back.",
        )


def _list(paths: list[str]) -> str:
    *most, last = paths
    return f"{', '.join(most)} and {last}" if most else last


def _must_be_meant(line: Line, front: Front, shown: tuple[str, ...], question: str) -> None:
    """Show what would go, and ask whether it is meant: undo cannot take it back.

    Raises:
        RefusedError: If nobody is there to be asked and `--yes` was not given.
        StoppedError: If the answer is no.
    """
    if line.flag("yes"):
        return
    if not front.asks(line):
        raise RefusedError(
            "This cannot be undone. See what it takes with --dry-run, then add --yes."
        )
    front.tell("".join(shown) + "\n")
    if not front.confirm(question):
        raise StoppedError("Nothing was changed.")
