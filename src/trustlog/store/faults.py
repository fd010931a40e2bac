"""What is said of a change that failed: that it was not saved, or that nobody knows.

Loaded only when something is at fault, so that logging pays nothing for it.
"""

from __future__ import annotations

from trustlog.domain.errors import TrustlogError
from trustlog.store.connection import BusyError, StoreError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.store.database import Connection


class NotSavedError(StoreError):
    """A change was tried, and the journal does not hold it."""


class SavedError(StoreError):
    """A change was made, and what was to be read after it could not be."""


def after_saving(error: StoreError | BusyError) -> SavedError:
    """The error of what is read after a change, saying that nothing has to be done again."""
    return SavedError(f"It is saved, but what is said of it cannot be read: {error}")


def not_saved(error: StoreError | BusyError) -> NotSavedError | BusyError:
    """The error of a change that did not reach the journal, saying so."""
    kind = type(error) if isinstance(error, BusyError) else NotSavedError
    return kind(f"Not saved: {error}")


def must_hold(
    reopen: Callable[[], Connection],
    saved: Callable[[Connection], bool],
    failed: StoreError | BusyError,
) -> None:
    """Ask the journal, over a new connection, whether a commit that failed has saved all the same.

    Raises:
        BusyError: If another program kept it locked; then there is nothing to ask.
        NotSavedError: If the journal does not hold the change.
        StoreError: If the journal cannot be asked either.
    """
    if isinstance(failed, BusyError):
        raise not_saved(failed)
    try:
        connection = reopen()
        try:
            held = saved(connection)
        finally:
            connection.close()
    except TrustlogError:
        raise StoreError(
            f"It is not known whether this was saved: {failed} Once the journal can be read,"
            " trustlog undo --list shows it."
        ) from None
    if not held:
        raise not_saved(failed)
