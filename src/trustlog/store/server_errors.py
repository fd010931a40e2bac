"""What a server says went wrong, in words, without what was being written."""

from __future__ import annotations

from trustlog.store import connection as connections
from trustlog.store.connection import BusyError, StoreError, TogetherError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import psycopg


class LostError(StoreError):
    """The server went away, or the way to it."""


def spoken(error: psycopg.Error, path: str) -> StoreError | BusyError:
    """An error of the driver in words, without what was being written."""
    state = error.sqlstate or ""
    if state in _TOGETHER:
        return TogetherError(
            "Another program changed the journal at the same moment, so nothing was changed"
            " here. Try again."
        )
    if state == "55P03":
        return BusyError(
            f"Another program holds {path} and did not let go in"
            f" {connections.WAIT_SECONDS} seconds. Try again when it is done."
        )
    if _is_gone(error):
        return LostError(
            f"The connection to {path} was lost. Try again when the server can be reached."
        )
    for start, sentence in _SENTENCES:
        if state.startswith(start):
            return StoreError(sentence.format(path=path))
    return StoreError(f"{path} refused ({state or type(error).__name__}).")


def _is_gone(error: psycopg.Error) -> bool:
    """Whether the server went away: then there is no code, or one that says why."""
    import psycopg

    state = error.sqlstate
    if state is None:
        return isinstance(error, psycopg.OperationalError)
    return state.startswith(("08", "57P"))


_TOGETHER = ("40001", "40P01", "22012")
"""A change that could not be as if it had run alone; a deadlock; an id that another took."""

_SENTENCES = (
    ("53100", "The disk of {path} is full. Make room there and try again."),
    ("53", "{path} has no room for this now. Try again later."),
    (
        "42501",
        "{path} does not let you do that. Whoever runs the server can give you the right to it.",
    ),
    (
        "3F000",
        "{path} has no schema for a journal of yours. docs/how-to/postgres.md has the SQL for one.",
    ),
    ("25006", "{path} takes no changes now: it is a copy, or is looked after. Try again later."),
    ("57014", "{path} took too long and gave up. Try again."),
)
