"""Which reader a file is for: told by what is in it, or by the person."""

from __future__ import annotations

from importlib import import_module

from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.exchange.own.signs import SOURCE, recognised
from trustlog.store.connection import APPLICATION_ID
from trustlog.store.foreign import MAGIC
from trustlog.store.sealed import PAGE, looks_like_chance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.exchange.incoming import File, Reader

_ID = slice(68, 72)
"""Where the head of a database says of which program it is."""
MODULES = ("day_one", "loop", "harsh", "jrnl", "csv_table")
"""The readers, those whose signs leave no doubt first."""


def readers() -> Iterator[Reader]:
    """Every reader; each is loaded when it is come to."""
    for name in MODULES:
        reader: Reader = import_module(f"trustlog.exchange.readers.{name}")
        yield reader


def is_own(file: File, said: str | None) -> bool:
    """Whether a file is what a trustlog exported, by its beginning or by what the person says."""
    return recognised(file) if said is None else said.casefold() == SOURCE


def must_be_no_journal(file: File) -> None:
    """Refuse a journal of trustlog's: it is joined by what is exported of it.

    Raises:
        RefusedError: If a file is one.
    """
    if file.head.startswith(MAGIC) and file.head[_ID] == APPLICATION_ID.to_bytes(4, "big"):
        raise RefusedError(f"{file.name} is a trustlog journal. {_joined(file)}")


def _joined(file: File) -> str:
    """How a journal is joined, or put in the place of another."""
    there = "JOURNAL" if file.path is None else file.name
    return (
        f"Import what trustlog export jsonl --private --journal {there} writes; or to have it in"
        f" place of yours, trustlog restore {there}."
    )


def reader_of(file: File, said: str | None) -> Reader:
    """The reader that a file is for.

    Args:
        file: What is to be imported.
        said: The format that the person insists on.

    Raises:
        UnreadableError: If there is no such format.
        RefusedError: If it is none that is known.
    """
    if said is not None:
        found = [reader for reader in readers() if said.casefold() == reader.SOURCE]
        if not found:
            raise UnreadableError(f"--as takes {_listed()}.")
        return found[0]
    for reader in readers():
        if reader.recognised(file):
            return reader
    if file.size % PAGE == 0 and looks_like_chance(file.head[:PAGE]):
        raise RefusedError(f"{file.name} may be an encrypted trustlog journal. {_joined(file)}")
    raise RefusedError(
        f"{file.name} is in no format that is known here. If it is {_listed()}, name that with"
        " --as."
    )


def _listed() -> str:
    *most, last = sorted({SOURCE, *(reader.SOURCE for reader in readers())})
    return f"{', '.join(most)} or {last}"
