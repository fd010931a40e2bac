"""Write what can be read of a damaged journal into a new file; the damaged one stays as it is.

Rows go over one by one. One whose checksum is wrong goes over as it is read, if the tables take
it, and is named; what no table takes is handed back. The steps of undo stay behind: they lead back
to rows as they were.
"""

from __future__ import annotations

import os
from contextlib import closing

from trustlog.domain.salvages import Salvage
from trustlog.store.accounting import GIVEN, faults_of_numbers
from trustlog.store.backups import own_file
from trustlog.store.backups_kept import first_step
from trustlog.store.connection import APPLICATION_ID, StoreError
from trustlog.store.examining import (
    faults_of_pages,
    faults_of_rows,
    faults_of_words,
    prepared,
)
from trustlog.store.kinds import clean, fits_kinds
from trustlog.store.layout import build, layout_of
from trustlog.store.making import put_in_place, settle_folder
from trustlog.store.mending import Mending
from trustlog.store.migrations.runner import migrate
from trustlog.store.opening import SCHEMA
from trustlog.store.scrubbing import FIRST
from trustlog.store.wrecks import Readable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Any

    from trustlog.store.connection import SqliteConnection
    from trustlog.store.layout import Table

    Row = tuple[Any, ...]
    Told = Callable[[str, int, int], None]

HISTORY = ("operation", "change", "counter")
"""What is not taken over: the steps of undo; numbers given out are counted anew."""

NEAR = 1_000_000
"""How far beyond the highest number a counter may stand and still be believed."""


def salvage(
    wreck: SqliteConnection,
    path: str,
    uid: Callable[[], str],
    today: date,
    told: Told = lambda *_: None,
) -> Salvage:
    """Write a new journal of what can be read of a damaged one.

    Args:
        wreck: The damaged journal.
        path: Where the new one is to be; nothing may be there.
        uid: Gives identities, for stand-ins.
        today: The first day of people who are stood in for.
        told: Told which table is being read, how many are done, and of how many.

    Raises:
        FileExistsError: If the name is taken.
        OSError: If the file cannot be written.
        StoreError: If what was written is not in order either.
    """
    part = f"{path}.{os.urandom(4).hex()}.part"
    handle = own_file(part)
    try:
        with closing(wreck.beside(part)) as new:
            made = _Salvaging(wreck, new, uid, today).run(told)
        os.fsync(handle)
        put_in_place(part, path)
    finally:
        os.close(handle)
        if os.path.lexists(part):
            os.unlink(part)
        settle_folder(os.path.dirname(path))
    return made


class _Salvaging:
    """One journal on its way into a new file."""

    def __init__(
        self,
        wreck: SqliteConnection,
        new: SqliteConnection,
        uid: Callable[[], str],
        today: date,
    ) -> None:
        self._wreck, self._new = wreck, new
        self._uid, self._today = uid, today
        version = wreck.version()
        self._schema = version if 0 < version <= SCHEMA else SCHEMA
        self._layout = layout_of(self._schema)
        self._taken: dict[str, int] = {}
        self._known: dict[str, int] = {}
        self._left: list[dict[str, Any]] = []

    def run(self, told: Told) -> Salvage:
        """Read, write, put in order, and look through what was written."""
        prepared(self._wreck)
        self._begin()
        tables = [table for name, table in self._layout.tables.items() if name not in HISTORY]
        for done, table in enumerate(tables):
            told("reading", done, len(tables))
            self._take(table)
        if not any(self._taken.values()):
            raise StoreError(f"Nothing can be read of {self._wreck.path}, so nothing was written.")
        mending = Mending(self._new, self._layout, self._uid, self._today)
        changed = mending.mend()
        for table, row in mending.left:
            self._taken[table.name] -= 1
            self._leave(table, row)
        self._count()
        self._keep_first()
        self._new.commit()
        migrate(self._new)
        told("reading", len(tables), len(tables))
        self._must_be_whole()
        return Salvage(
            taken=self._taken,
            known=self._known,
            changed=tuple(changed),
            lost=tuple(mending.lost),
            left=tuple(self._left),
        )

    def _begin(self) -> None:
        """Make the tables of the damaged journal's schema, in a file nobody looks at yet."""
        for setting in ("journal_mode=MEMORY", "synchronous=OFF", "foreign_keys=OFF"):
            self._new.script(f"PRAGMA {setting}")
        self._new.script(f"PRAGMA application_id={APPLICATION_ID}")
        self._new.begin(change=True)
        build(self._new, self._schema)

    def _must_be_whole(self) -> None:
        layout = layout_of(SCHEMA)
        for faults in (faults_of_pages, faults_of_rows, faults_of_numbers, faults_of_words):
            for fault in faults(self._new, layout):
                raise StoreError(
                    f"What can be read of {self._wreck.path} cannot be put in order ({fault})."
                    " Nothing was written."
                )

    def _take(self, table: Table) -> None:
        """Take over every row of a table that can be read and fits it."""
        found = Readable(self._wreck, table)
        named = ", ".join(f'"{name}"' for name in table.columns)
        marks = ", ".join("?" * len(table.columns))
        insert = f"INSERT INTO {table.name} ({named}) VALUES ({marks})"  # noqa: S608  # names of ours
        taken = 0
        for row in found.rows():
            read = tuple(map(clean, row))
            if fits_kinds(table, read) and self._new.put(insert, read):
                taken += 1
            else:
                self._leave(table, read)
        self._taken[table.name], self._known[table.name] = taken, found.known

    def _leave(self, table: Table, row: Row) -> None:
        shown = (value.hex() if isinstance(value, bytes) else value for value in row)
        self._left.append({"table": table.name, **dict(zip(table.columns, shown, strict=True))})

    def _count(self) -> None:
        """Go on with numbers where the highest one ends, or where the counter stood."""
        for table, column in GIVEN.items():
            if table not in self._layout.tables:
                continue
            try:
                asked = "SELECT last FROM counter WHERE name = ?"
                counted = [last for (last,) in self._wreck.rows(asked, (table,))]
            except StoreError:
                counted = []
            [(highest,)] = self._new.asked(f"SELECT coalesce(max({column}), 0) FROM {table}")  # noqa: S608  # ours
            last = max([highest, *(each for each in counted if _is_near(each, highest))])
            if last:
                self._new.put("INSERT INTO counter (name, last) VALUES (?, ?)", (table, last))

    def _keep_first(self) -> None:
        """Keep the identity of the first step, by which the backups of the journal are known."""
        try:
            first = first_step(self._wreck)
        except StoreError:
            return
        if first:
            self._new.put("INSERT INTO counter (name, last) VALUES (?, 0)", (FIRST + first,))


def _is_near(counted: Any, highest: int) -> bool:
    """Whether a counter can be right: damage may have set any bit of it."""
    return isinstance(counted, int) and highest <= counted <= highest + NEAR
