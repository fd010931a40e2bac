"""The settings that are kept in the journal."""

from __future__ import annotations

from trustlog.store.checksums import checksum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.store.changes import Change


def set_setting(change: Change, name: str, value: str) -> None:
    """Write a setting."""
    change.touched("setting", name=name)
    change.run("setting.set", name=name, value=value, checksum=checksum(name, value))
    change.born("setting", name=name)


def remove_setting(change: Change, name: str) -> None:
    """Let a setting be its default again."""
    change.touched("setting", name=name)
    change.run("setting.remove", name=name)
