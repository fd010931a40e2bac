"""Blocks in which a journal is read or changed: one transaction each."""

from __future__ import annotations

from trustlog.store.connection import BusyError, StoreError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Self

    from trustlog.domain.operations import Operation
    from trustlog.store.holds import Holds
    from trustlog.store.journal import Journal


class Reading:
    """A block in which everything read is of one moment."""

    def __init__(self, journal: Journal, *, anew: bool) -> None:
        self._journal = journal
        self._anew = anew

    def __enter__(self) -> Journal:
        journal = self._journal
        journal.connection.begin(change=False)
        if self._anew:
            journal.forget_kept()
            try:
                journal.kept_at = journal.connection.state()
            except (StoreError, BusyError) as error:
                self._leave(error)
                raise
        journal.within = True
        return journal

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._leave(error)

    def _leave(self, error: BaseException | None) -> None:
        self._journal.within = False
        self._journal.connection.rollback()
        if self._journal.saved and isinstance(error, StoreError | BusyError):
            from trustlog.store.faults import after_saving

            raise after_saving(error) from None


class Change:
    """A block in which the journal is changed: committed at its end, or as if it had never been.

    Nothing is written unless `step` says what the operation is about. `born` and `touched` note
    which rows it makes and changes, for `undo`.
    """

    def __init__(self, journal: Journal, operation: Operation) -> None:
        self.journal = journal
        self.operation = operation
        self._id: int | None = None
        self._has_holds: bool | None = None
        self._holds: Holds | None = None

    def __enter__(self) -> Self:
        self.journal.begin_change()
        self.journal.within = True
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.journal.within = False
        if kind is not None or self._id is None:
            self.journal.give_up()
            if isinstance(error, StoreError | BusyError):
                raise unsaved(error) from None
            return
        uid = self.operation.uid
        self.journal.commit(lambda file: bool(file.run("operation.identified", uid=uid)))

    @property
    def holds(self) -> Holds:
        """The people on hold, read once: to hold somebody is a change of its own."""
        if self._holds is None:
            from trustlog.store.holds import Holds

            self._holds = Holds(self.journal)
        return self._holds

    def next_number(self, name: str) -> int:
        """The next number of a kind; never given twice."""
        [(number,)] = self.run("counter.next", name=name)
        return int(number)

    def step(self, subject: str) -> None:
        """Write down the operation, before any row it changes."""
        operation = self.operation.but(subject=subject)
        self.run("operation.forget_undone")
        [(self._id,)] = self.run("operation.add", **operation.as_dict())

    def run(self, statement: str, /, **given: Any) -> list[tuple[Any, ...]]:
        """Run a statement within the change."""
        return self.journal.connection.run(statement, **given)

    def born(self, table: str, /, **key: Any) -> None:
        """Note a row that this operation made, after it was made."""
        self.run(f"{table}.born", operation_id=self._id, **key)

    def born_after(self, table: str, moment_id: int, /) -> None:
        """Note every row that this operation made whose moment came after one."""
        self.run(f"{table}.born_after", operation_id=self._id, this_moment_id=moment_id)

    def touched(self, table: str, /, **key: Any) -> None:
        """Note a row as it is, before this operation changes it; refused if a hold is over it."""
        if self._has_holds is None:
            self._has_holds = any(person.held for person in self.journal.people())
        if self._has_holds:
            from trustlog.store.holds import must_be_free

            must_be_free(self, table, key)
        self.run(f"{table}.touched", operation_id=self._id, **key)


def unsaved(error: StoreError | BusyError) -> StoreError | BusyError:
    """What a fault of a change means for what was to be saved."""
    from trustlog.store.faults import not_saved

    return not_saved(error)
