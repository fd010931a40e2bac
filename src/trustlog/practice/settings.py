"""Change a setting of the journal."""

from __future__ import annotations

from trustlog.store.settings import remove_setting, set_setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.domain.operations import Operation
    from trustlog.store.journal import Journal


def set_to(journal: Journal, name: str, value: str, operation: Operation) -> None:
    """Set a setting, to a value that was checked."""
    with journal.changing(operation) as change:
        change.step(f"{name} = {value}")
        set_setting(change, name, value)


def unset(journal: Journal, name: str, operation: Operation) -> None:
    """Let a setting be its default again."""
    with journal.changing(operation) as change:
        change.step(name)
        remove_setting(change, name)
