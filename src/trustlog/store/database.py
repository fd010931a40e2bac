"""What every open database can do, whichever it is: for type checkers alone, nobody loads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Connection(Protocol):
    """An open database that runs statements by name."""

    dialect: str
    """Whose SQL it speaks: `sqlite` or `postgresql`."""

    path: str
    """Where it is: a file, or the address of a server."""

    kept: str
    """Where the copy is that was made before an older journal was brought up, if one was."""

    def run(self, name: str, /, **given: Any) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""

    def run_each(self, name: str, rows: list[dict[str, Any]], /) -> list[list[tuple[Any, ...]]]:
        """Run a statement that reads, once for each of several; return the rows of each."""

    def stream(self, name: str, /, **given: Any) -> Iterator[tuple[Any, ...]]:
        """Run a statement and yield its rows, holding a few at a time."""

    def run_many(self, name: str, rows: Iterable[dict[str, Any]], /) -> None:
        """Run a statement that returns nothing once for each of many rows."""

    def script(self, sql: str) -> None:
        """Run one statement that is text: a migration's."""

    def begin(self, *, change: bool) -> None:
        """Begin a transaction."""

    def begin_steps(self) -> None:
        """Begin the transaction of migrations."""

    def defer(self) -> None:
        """Check what rows refer to at the end of the transaction only."""

    def commit(self) -> None:
        """Make the transaction's changes last."""

    def rollback(self) -> None:
        """Leave the transaction as if it had never been."""

    def expect(self, name: str, /, **given: Any) -> None:
        """Say what is read after the change, so that it can be asked for with it."""

    def rest(self) -> None:
        """Leave nothing unsent or open while a person is waited for."""

    def close(self) -> None:
        """Let go of the database."""

    def state(self) -> int | None:
        """What is another number once another program changed something; None if none is."""

    def version(self) -> int:
        """The number of the last migration that ran here."""

    def set_version(self, number: int) -> None:
        """Note the number of a migration, inside its transaction."""
