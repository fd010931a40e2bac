"""`config` and `where`: what is set, and where the journal is."""

from __future__ import annotations

import os
from contextlib import closing

from trustlog.command.front import open_desk, open_or_blank_desk, whereabouts
from trustlog.command.holdings import SAID, holdings
from trustlog.command.output import Answer, json_line, receipt
from trustlog.command.output import line as one
from trustlog.domain.errors import JournalError
from trustlog.domain.text import one_line
from trustlog.practice.settings import drop_holidays, set_to, unset
from trustlog.render.settings import setting_lines
from trustlog.settings.names import DEFAULTS, MEANINGS, checked, known, rules_from
from trustlog.settings.places import is_server, short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.domain.habits import Habit


def list_settings(line: Line, front: Front) -> Answer:
    """Every setting, what it is set to and what it means."""
    with open_or_blank_desk(front, line) as desk:
        kept = desk.journal.settings()
    values = {name: kept.get(name, default) for name, default in DEFAULTS.items()}
    if line.flag("json"):
        return json_line({"trustlog": 1, "settings": values})
    return Answer(text=setting_lines(values, MEANINGS, front.screen.width))


def get(line: Line, front: Front) -> Answer:
    """One setting's value."""
    name = known(line.text("name") or "")
    with open_or_blank_desk(front, line) as desk:
        value = desk.journal.settings().get(name, DEFAULTS[name])
    if line.flag("json"):
        return json_line({"trustlog": 1, "settings": {name: value}})
    return one(value)


def set_(line: Line, front: Front) -> Answer:
    """Set a setting."""
    name = known(line.text("name") or "")
    value = checked(name, line.text("value") or "")
    with open_or_blank_desk(front, line) as desk:
        if name == "holidays":
            from trustlog.command.holidays import keep

            return keep(desk, value)
        made = desk.settle()
        after = rules_from({**desk.journal.settings(), name: value})
        operation = desk.operation("config set")
        changed = set_to(desk.journal, name, value, operation, (desk.rules, after))
        return receipt(_said(name, value, changed), *([whereabouts(desk)] if made else ()))


def unset_(line: Line, front: Front) -> Answer:
    """Let a setting be its default again."""
    name = known(line.text("name") or "")
    changed: list[Habit] = []
    with open_desk(front, line) as desk:
        kept = desk.journal.settings()
        operation = desk.operation("config unset")
        if name == "holidays" and name in kept:
            drop_holidays(desk.journal, operation)
        elif name in kept:
            after = rules_from({each: kept[each] for each in kept if each != name})
            changed = unset(desk.journal, name, operation, (desk.rules, after))
    return receipt(_said(name, f"{DEFAULTS[name]} (the default)", changed))


def _said(name: str, value: str, changed: list[Habit]) -> str:
    """The setting, and which habits follow it from when."""
    if not changed:
        return f"{name} = {value}"
    from trustlog.domain.spans import eras
    from trustlog.render.settings import setting_said

    follow: dict[date, list[str]] = {}
    for habit in changed:
        follow.setdefault(eras(habit.life)[-1].begins, []).append(habit.slug)
    return setting_said(name, value, follow)


def where(line: Line, front: Front) -> Answer:
    """The path of the journal, whether it is there, and what else holds something of it."""
    machine = front.machine
    path = machine.path(line.text("journal"))
    if is_server(path):
        from trustlog.command.servers import where_on_server

        return where_on_server(line, front, path)
    there = os.path.lexists(path)
    others = list(holdings(path, machine.environ))
    if line.flag("json"):
        files = [{"path": file, "kind": kind} for kind, file in others]
        return json_line({"trustlog": 1, "journal": path, "exists": there, "files": files})
    also = (f"{SAID[kind]}: {short(file, machine.environ)}" for kind, file in others)
    if not there:
        said = "There is no journal there yet. trustlog add makes one."
        return one(one_line(path), said, *also)
    try:
        sealed = machine.is_sealed(path)
        if not sealed:  # to say where it is, nobody need be asked for a passphrase
            _must_open(path, front)
    except JournalError as problem:
        asides = (f"trustlog: {problem}", *also)
        return Answer(text=(one_line(path) + "\n",), asides=asides, code=3)
    place = f"{short(path, machine.environ)}: {os.stat(path).st_size:,} bytes"
    return one(one_line(path), _seen(path, f"{place}, encrypted" if sealed else place), *also)


def _must_open(path: str, front: Front) -> None:
    """Open the journal and read a little.

    Raises:
        JournalError: If it cannot be used.
    """
    with closing(front.machine.open(path)) as journal:
        journal.settings()


def _seen(path: str, place: str) -> str:
    """How large the journal is, and who can read it."""
    found = os.stat(path)
    if found.st_mode & 0o077:
        return f"{place}. Others may open it; chmod 600 makes it yours alone."
    return f"{place}, readable by you alone."
