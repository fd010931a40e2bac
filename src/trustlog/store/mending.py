"""Put the rows of a salvaged journal in order: references, what links say twice, checksums.

A habit or a person that others refer to and that is gone gets a stand-in, so that what was written
of it keeps its place. Whatever else refers to nothing lets go of it, or cannot stay.
"""

from __future__ import annotations

from trustlog.store.checksums import checksum
from trustlog.store.examining import row_name, summed
from trustlog.store.layout import CHECKSUM, COPIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Any

    from trustlog.store.connection import SqliteConnection
    from trustlog.store.layout import Layout, Table

    Row = tuple[Any, ...]

WITHOUT_CADENCE = """
    WHERE NOT EXISTS (
        SELECT 1 FROM cadence WHERE cadence.habit_id = life.habit_id
        AND cadence.since BETWEEN life.since AND coalesce(life.until, '9999-12-31')
    )
"""
"""A life of a habit that nothing says how often it was asked for in."""


class Mending:
    """A salvaged journal, within the change that writes it."""

    def __init__(
        self,
        journal: SqliteConnection,
        layout: Layout,
        uid: Callable[[], str],
        today: date,
    ) -> None:
        self._new, self._layout = journal, layout
        self._uid, self._today = uid, today
        self.lost: list[str] = []
        """The stand-ins that were made."""
        self.left: list[tuple[Table, Row]] = []
        """The rows that could not stay."""

    def mend(self) -> list[str]:
        """Put all rows in order; return the names of those that are not as they were written."""
        for table in self._layout.tables.values():
            self._mend_references(table)
        self._leave_all(self._layout.tables["life"], WITHOUT_CADENCE)
        self._mend_copies()
        summed_tables = (table for table in self._layout.tables.values() if table.is_summed)
        return [name for table in summed_tables for name in self._sum_anew(table)]

    def _mend_references(self, table: Table) -> None:
        """Stand in for what a row refers to and is gone; else let go of it, or leave the row."""
        for reference in table.references:
            column, other = reference.column, reference.table
            lost = f"WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {other})"  # noqa: S608  # ours
            if other in ("habit", "person"):
                asked = f"SELECT DISTINCT {column} FROM {table.name} {lost}"  # noqa: S608  # ours
                for (row,) in self._new.asked(asked):
                    self._stand_in(other, row)
                continue
            if column not in table.needed:
                let_go = f"SET {column} = NULL {lost}"
                self._new.script(f"UPDATE OR IGNORE {table.name} {let_go}")  # ours
            self._leave_all(table, lost)

    def _leave_all(self, table: Table, where: str) -> None:
        """Take rows back that cannot stand as they are."""
        for row in self._new.asked(f"SELECT * FROM {table.name} {where}"):  # noqa: S608  # ours
            self.left.append((table, row))
        self._new.script(f"DELETE FROM {table.name} {where}")  # noqa: S608  # names of ours

    def _stand_in(self, kind: str, row: int) -> None:
        name, title = f"lost-{kind}-{row}", f"Lost {kind} {row}"
        content: Row
        if kind == "habit":
            content = (self._uid(), name, title, None, None, None, 1)
            total = checksum(*content, ())
        else:
            content = (self._uid(), name, title, "other", self._today.isoformat(), 0)
            content = (*content, None, None, None, None, 0)
            total = checksum(*content)
        marks = ", ".join("?" * (len(content) + 2))
        self._new.put(f"INSERT INTO {kind} VALUES ({marks})", (row, *content, total))  # noqa: S608  # ours
        self.lost.append(name)

    def _mend_copies(self) -> None:
        """Let links say of their moment what it says itself."""
        for link, columns in COPIES.items():
            if link in self._layout.tables:
                names = ", ".join(columns)
                own = f"SELECT {names} FROM moment WHERE id = moment_id"  # noqa: S608  # ours
                self._new.script(f"UPDATE {link} SET ({names}) = ({own})")  # noqa: S608  # ours

    def _sum_anew(self, table: Table) -> list[str]:
        """Give each row that is not as it was written the checksum of what it is; name them."""
        rows = summed(self._new, self._layout, table)
        wrong = [(key, content, right) for key, content, right in rows if right is not None]
        where = " AND ".join(f"{name} = ?" for name in table.key)
        for key, _, right in wrong:
            self._new.put(
                f"UPDATE {table.name} SET {CHECKSUM} = ? WHERE {where}",  # noqa: S608  # names of ours
                (right, *key),
            )
        return [row_name(table, key, content) for key, content, _ in wrong]
