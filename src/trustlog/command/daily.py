"""`export markdown --daily`: the journal as notes by day and week, in a folder of notes.

Only notes that change are written. What could be refused is looked for before the first one is.
"""

from __future__ import annotations

import os
from datetime import date, timedelta
from itertools import groupby

from trustlog.command.files import Folder
from trustlog.command.filters import filters_of
from trustlog.command.front import open_desk
from trustlog.command.output import Answer, receipt
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.text import one_line
from trustlog.domain.value import Value
from trustlog.domain.weeks import Week, week_of
from trustlog.exchange.daily import (
    LINKS,
    Style,
    day_name,
    day_note,
    days_of_file,
    week_name,
    week_note,
)
from trustlog.exchange.marked import has_marks, merged, placed
from trustlog.exchange.told import told_by_day
from trustlog.settings.places import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.moments import Filters, Moment
    from trustlog.exchange.marked import Note
    from trustlog.exchange.told import Told
    from trustlog.store.journal import Journal

    ToldByDay = dict[date, list[Told]]
    Weeks = list[tuple[Week, list[Moment]]]

AT_ONCE = 2_000
"""How many moments are read in one go: while they are, nothing can be logged."""


def export_daily(line: Line, front: Front) -> Answer:
    """The notes of the days and weeks that the filters choose."""
    links = line.text("links") or LINKS[0]
    if links not in LINKS:
        raise UnreadableError(f"--links takes {', '.join(LINKS[:-1])} or {LINKS[-1]}.")
    if line.text("output") is not None:
        raise UnreadableError("--output writes one file, --daily a folder of them: give one.")
    named = line.text("daily")
    if not named:
        raise UnreadableError("--daily takes a folder, such as ~/vault/daily.")
    path = os.path.abspath(os.path.expanduser(named))
    with open_desk(front, line) as desk:
        asked = _asked(desk, line)
        with desk.journal.reading() as journal:
            style = Style(titles=journal.titles(), names=journal.names(), links=links)
            told = asked.told(journal)
        with Folder(path) as folder:
            vault = _Vault(folder, style, force=line.flag("force"))
            _check(vault, asked, desk.journal, told)
            _write(vault, asked, desk.journal, told)
            folder.settle()
    return receipt(vault.said(one_line(short(path, front.machine.environ))))


class _Asked(Value):
    """Which moments are asked for, and when weeks start."""

    filters: Filters
    private: bool
    week_start: int

    def holds(self, days: tuple[date, date]) -> bool:
        """Whether any of the days is asked for."""
        return days[0] <= self.filters.until and self.filters.since <= days[1]

    @property
    def all_of_a_day(self) -> bool:
        """Whether every moment of a day is asked for."""
        chosen = self.filters
        return not (chosen.habit or chosen.person or chosen.tag or chosen.aim)

    def of(self, journal: Journal, days: tuple[date, date]) -> Iterator[Moment]:
        """The moments of these days, the first ones first."""
        filters = self.filters.but(since=days[0], until=days[1])
        return journal.moments.in_order(filters, private=self.private)

    def told(self, journal: Journal) -> ToldByDay:
        """What became of promises on these days, each made on whatever day."""
        whenever = self.filters.but(since=date.min, until=date.max)
        days = told_by_day(journal.promises.each(whenever, private=self.private))
        first, last = self.whole_weeks()
        return {day: told for day, told in days.items() if first <= day <= last}

    def whole_weeks(self) -> tuple[date, date]:
        """The days asked for, and those that make their weeks whole."""
        since, until = self.filters.since, self.filters.until
        return (
            since if since == date.min else week_of(since, self.week_start).first,
            until if until == date.max else week_of(until, self.week_start).last,
        )


def _asked(desk: Desk, line: Line) -> _Asked:
    with desk.journal.reading():
        filters = filters_of(desk, line)
    return _Asked(filters=filters, private=line.flag("private"), week_start=desk.rules.week_start)


class _Vault:
    """The folder, and what was done in it."""

    def __init__(self, folder: Folder, style: Style, *, force: bool) -> None:
        self.folder = folder
        self.style = style
        self.force = force
        self.names: set[str] = set()
        self._written = self._kept = self._cleared = 0

    def put(self, name: str, note: Note | None) -> None:
        """Bring a file in line with its note, or with there being none."""
        before = self.folder.read(name)
        after = merged(before, note, name=name, force=self.force)
        self.names.add(name)
        if after != before:
            self.folder.write(name, after)
        if note is not None:
            self._written += after != before
            self._kept += after == before
        else:
            self._cleared += after != before

    def said(self, path: str) -> str:
        """What was done, in one line."""
        if not self._written + self._cleared:
            return f"Nothing to write: {path} is up to date"
        said = [f"Wrote {_notes(self._written)} to {path}"]
        said += [f"{self._kept} up to date"] if self._kept else []
        said += [f"{self._cleared} without moments cleared"] if self._cleared else []
        return ", ".join(said)


def _notes(number: int) -> str:
    return f"{number} note" if number == 1 else f"{number} notes"


def _check(vault: _Vault, asked: _Asked, journal: Journal, told: ToldByDay) -> None:
    """See that every note that is there can be written.

    Raises:
        RefusedError: If one cannot, and is to be.
    """
    for name, days in _notes_in(vault.folder, asked):
        data = b""
        try:
            data = vault.folder.read(name) or b""
            placed(data, name=name, force=vault.force)
        except RefusedError:
            with journal.reading():
                planned = next(asked.of(journal, days), None) is not None
            planned = planned or any(days[0] <= day <= days[1] for day in told)
            if planned or has_marks(data):
                raise


def _notes_in(folder: Folder, asked: _Asked) -> Iterator[tuple[str, tuple[date, date]]]:
    for name in folder.names():
        days = days_of_file(name, asked.week_start)
        if days is not None and asked.holds(days):
            yield name, days


def _write(vault: _Vault, asked: _Asked, journal: Journal, told: ToldByDay) -> None:
    for week, moments in _all_weeks(asked, journal, told):
        by_day = {day: list(those) for day, those in groupby(moments, key=lambda each: each.day)}
        promised = [day for day in week.days if day in told]
        for day in sorted({*by_day, *promised}):
            if asked.holds((day, day)):
                note = day_note(day, by_day.get(day, []), vault.style, told.get(day, ()))
                vault.put(day_name(day), note)
        vault.put(week_name(week), week_note(week, moments, vault.style, promised))
    # Where only some moments of a day are asked for, a day without one may have others.
    if asked.all_of_a_day:
        for name, _ in _notes_in(vault.folder, asked):
            if name not in vault.names and _is_marked(vault.folder, name):
                vault.put(name, None)


def _is_marked(folder: Folder, name: str) -> bool:
    try:
        return has_marks(folder.read(name) or b"")
    except RefusedError:  # nothing of ours can be in it
        return False


def _all_weeks(
    asked: _Asked, journal: Journal, told: ToldByDay
) -> Iterator[tuple[Week, list[Moment]]]:
    """Every week with its moments, then those in which there were only promises."""
    left = {week_of(day, asked.week_start).first for day in told}
    for week, moments in _weeks(asked, journal):
        left.discard(week.first)
        yield week, moments
    yield from ((Week(first=first), []) for first in sorted(left))


def _weeks(asked: _Asked, journal: Journal) -> Iterator[tuple[Week, list[Moment]]]:
    """Every week with its moments. The journal is let go of while they are written."""
    since, until = asked.whole_weeks()
    while True:
        with journal.reading():
            taken = _first_weeks(asked.of(journal, (since, until)), asked.week_start)
        if not taken:
            return
        yield from taken
        since = taken[-1][0].last + timedelta(1)


def _first_weeks(moments: Iterable[Moment], week_start: int) -> Weeks:
    taken: Weeks = []
    count = 0
    for week, those in groupby(moments, key=lambda moment: week_of(moment.day, week_start)):
        taken.append((week, list(those)))
        count += len(taken[-1][1])
        if count >= AT_ONCE:
            break
    return taken
